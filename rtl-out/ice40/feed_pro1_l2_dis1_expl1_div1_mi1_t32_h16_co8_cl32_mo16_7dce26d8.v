module feed_pro1_l2_dis1_expl1_div1_mi1_t32_h16_co8_cl32_mo16_7dce26d8 (
  input clk,
  input rst,
  input go,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [5:0] heads_0_n,
  input [3:0] heads_0_m,
  input [5:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [5:0] heads_0_beats,
  input [3:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input [2:0] heads_0_row_words,
  input [1:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [4:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [4:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input accepted,
  input kv_valid,
  input [31:0] kv_data,
  input q_valid,
  input [31:0] q_data,
  input x_valid,
  input [31:0] x_data,
  input walk_en,
  input walk_bank,
  input [7:0] walk_addr,
  input q_free,
  input q_free_bank,
  input p_free,
  input p_free_bank,
  input qc_write,
  input [2:0] qc_word,
  input [31:0] qc_data,
  input qc_push,
  input [4:0] qc_cluster,
  input qc_last,
  input score_free,
  input e_ready,
  input [15:0] e_data,
  input row_free,
  input back_valid,
  input back_slot,
  input [4:0] back_row,
  input [7:0] back_word,
  input [31:0] back_data,
  output kv_ready,
  output q_ready,
  output x_ready,
  output [31:0] walk_data,
  output qc_pop,
  output score_valid,
  output [35:0] score_acc,
  output reg score_tag_pre,
  output reg score_tag_row_last,
  output reg score_tag_head_last,
  output reg score_tag_slot,
  output row_valid,
  output [71:0] row_acc,
  output reg row_tag_back,
  output reg row_tag_row_last,
  output reg row_tag_head_last,
  output reg row_tag_slot,
  output reg [4:0] row_tag_row,
  output reg [7:0] row_tag_word,
  output word_issued,
  output word_tag_back,
  output word_tag_row_last,
  output word_tag_head_last,
  output word_tag_slot,
  output [4:0] word_tag_row,
  output [7:0] word_tag_word,
  output e_read,
  output e_row,
  output [4:0] e_beat,
  output e_free,
  output reg busy,
  output [1:0] busy_kind
);
  wire signed [15:0] kv_data_0 = kv_data[15:0];
  wire signed [15:0] kv_data_1 = kv_data[31:16];
  wire signed [15:0] e_data_0 = e_data;
  wire signed [15:0] back_data_0 = back_data[15:0];
  wire signed [15:0] back_data_1 = back_data[31:16];
  reg k_full_0;
  reg v_full_0;
  reg h_full_0;
  reg q_full_0;
  reg w_full;
  reg back_job;
  reg kv_job;
  reg [1:0] kv_stage;
  reg [5:0] kv_row;
  reg [2:0] kv_word;
  reg [7:0] kv_tile;
  reg q_job;
  reg [7:0] q_addr;
  reg [4:0] ring_head;
  reg [4:0] ring_tail;
  reg [5:0] ring_rows;
  reg p_busy_0;
  reg row_room;
  reg pre_job;
  reg [4:0] pre_row;
  reg qk_job;
  reg [4:0] qk_row;
  reg score_room;
  reg av_job;
  reg [2:0] av_word;
  reg av_exp_row;
  reg scored_valid_0;
  reg [4:0] scored_data_0_row;
  reg scored_data_0_last;
  reg scored_valid_1;
  reg [4:0] scored_data_1_row;
  reg scored_data_1_last;
  reg scored_valid_2;
  reg [4:0] scored_data_2_row;
  reg scored_data_2_last;
  reg scored_valid_3;
  reg [4:0] scored_data_3_row;
  reg scored_data_3_last;
  reg [1:0] exp_rows;
  reg gemm_job;
  reg [4:0] gemm_row;
  reg [7:0] gemm_tile;
  reg tile_loaded;
  reg [4:0] x_words;
  reg [1:0] phase_kind;
  reg phase_slot;
  reg phase_ring;
  reg phase_keep;
  reg phase_back;
  reg phase_row_end;
  reg phase_tile_end;
  reg phase_job_end;
  reg [4:0] phase_row;
  reg [7:0] phase_word;
  reg [4:0] phase_ring_row;
  reg [2:0] phase_words;
  reg [1:0] phase_words_log;
  reg [3:0] phase_stride;
  reg phase_exp_row;
  reg [5:0] beat;
  reg [5:0] beats_left;
  reg [2:0] word;
  reg [9:0] key_addr;
  reg issued_dot;
  reg issued_last;
  reg issued_x;
  reg [9:0] key_read;
  reg key_write_on;
  reg [9:0] key_write_addr;
  reg signed [15:0] key_write_data_0;
  reg signed [15:0] key_write_data_1;
  reg ready_dot;
  reg ready_last;
  reg mmu_valid_d1;
  reg mmu_valid;
  reg signed [15:0] mmu_row_0;
  reg signed [15:0] mmu_row_1;
  reg signed [15:0] mmu_scalar_0;
  reg score_tag_pre_d1;
  reg score_tag_row_last_d1;
  reg score_tag_head_last_d1;
  reg score_tag_slot_d1;
  reg score_tag_pre_d2;
  reg score_tag_row_last_d2;
  reg score_tag_head_last_d2;
  reg score_tag_slot_d2;
  reg score_tag_pre_d3;
  reg score_tag_row_last_d3;
  reg score_tag_head_last_d3;
  reg score_tag_slot_d3;
  reg score_tag_pre_d4;
  reg score_tag_row_last_d4;
  reg score_tag_head_last_d4;
  reg score_tag_slot_d4;
  reg row_tag_back_d1;
  reg row_tag_row_last_d1;
  reg row_tag_head_last_d1;
  reg row_tag_slot_d1;
  reg [4:0] row_tag_row_d1;
  reg [7:0] row_tag_word_d1;
  reg row_tag_back_d2;
  reg row_tag_row_last_d2;
  reg row_tag_head_last_d2;
  reg row_tag_slot_d2;
  reg [4:0] row_tag_row_d2;
  reg [7:0] row_tag_word_d2;
  reg row_tag_back_d3;
  reg row_tag_row_last_d3;
  reg row_tag_head_last_d3;
  reg row_tag_slot_d3;
  reg [4:0] row_tag_row_d3;
  reg [7:0] row_tag_word_d3;
  reg [5:0] ring_entries [0:31];
  reg [5:0] ring_entries_q;
`ifndef SYNTHESIS
  initial begin : ring_entries_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) ring_entries[i] = {6{1'b0}};
  end
`endif
  wire [15:0] x_fifo_scalars;
  wire signed [15:0] x_fifo_scalars_0 = x_fifo_scalars;
  wire [31:0] q_mem_walk_data;
  wire [31:0] q_mem_row;
  wire signed [15:0] q_mem_row_0 = q_mem_row[15:0];
  wire signed [15:0] q_mem_row_1 = q_mem_row[31:16];
  wire [31:0] keys_0_data;
  wire mmu_in_ready;
  wire [35:0] mmu_score_acc;
  wire [71:0] mmu_row_acc;
  wire eq_back_row = ({1'b0, back_row} + 6'd1) == heads_0_n;
  wire [8:0] sum_back_word = {1'b0, back_word} + 9'd1;
  wire eq_back_word = sum_back_word == {1'b0, heads_0_tiles};
  wire and_back_valid = back_valid & eq_back_row & eq_back_word;
  wire not_heads_0_gemm = ~heads_0_gemm;
  wire not_heads_0_gemm_2 = ~(not_heads_0_gemm & heads_0_vgen);
  wire and_back_job = ~(back_job == accepted) & not_heads_0_gemm_2;
  wire eq_kv_stage = kv_stage == 2'd0;
  wire eq_kv_stage_2 = kv_stage == 2'd2;
  wire not_heads_0_dense = ~heads_0_dense;
  wire and_heads_0_gemm = not_heads_0_gemm & not_heads_0_dense;
  wire and_kv_stage = eq_kv_stage & and_heads_0_gemm;
  wire and_kv_stage_2 = eq_kv_stage & not_heads_0_gemm & heads_0_dense;
  wire or_kv_stage = (kv_stage == 2'd1) | and_kv_stage_2;
  wire not_heads_0_vgen = ~heads_0_vgen;
  wire and_kv_stage_3 = eq_kv_stage_2 & not_heads_0_vgen;
  wire and_kv_stage_4 = eq_kv_stage_2 & heads_0_vgen;
  wire or_kv_stage_2 = and_kv_stage_4 | (eq_kv_stage & heads_0_gemm);
  wire not_v_full_0 = ~v_full_0;
  wire and_kv_stage_5 = and_kv_stage & ~h_full_0;
  wire and_kv_stage_6 = and_kv_stage_3 & not_v_full_0;
  wire or_kv_stage_3 = and_kv_stage_5 | (or_kv_stage & ~k_full_0);
  wire or_kv_stage_4 = and_kv_stage_6 | (or_kv_stage_2 & ~w_full);
  wire or_kv_stage_5 = or_kv_stage_3 | or_kv_stage_4;
  wire and_kv_job = ~(kv_job == accepted) & or_kv_stage_5;
  assign kv_ready = and_kv_job & ~back_valid;
  wire kv_take = kv_ready & kv_valid;
  wire [5:0] ext_heads_0_dim = {1'b0, heads_0_dim};
  wire [5:0] mux_heads_0_dim = or_kv_stage_2 ? ext_heads_0_dim : heads_0_n;
  wire [5:0] ext_heads_0_m = {2'd0, heads_0_m};
  wire [5:0] mux_heads_0_m = and_kv_stage ? ext_heads_0_m : mux_heads_0_dim;
  wire lt_heads_0_words_log_3 = 2'd0 < heads_0_words_log;
  wire lt_heads_0_words_log_2 = 2'd1 < heads_0_words_log;
  wire lt_heads_0_words_log = 2'd2 < heads_0_words_log;
  wire [2:0] cat_heads_0_words_log = {lt_heads_0_words_log, lt_heads_0_words_log_2, lt_heads_0_words_log_3};
  wire eq_kv_word = kv_word == cat_heads_0_words_log;
  wire or_kv_stage_6 = or_kv_stage_2 | eq_kv_word;
  wire eq_kv_row = ({1'b0, kv_row} + 7'd1) == {1'b0, mux_heads_0_m};
  wire and_kv_take = kv_take & or_kv_stage_6;
  wire kv_done = and_kv_take & eq_kv_row;
  wire eq_kv_tile = ({1'b0, kv_tile} + 9'd1) == {1'b0, heads_0_tiles};
  wire and_kv_done = kv_done & or_kv_stage_2;
  wire or_kv_stage_7 = and_kv_stage_3 | (or_kv_stage_2 & eq_kv_tile);
  wire and_kv_done_2 = kv_done & or_kv_stage_7;
  wire and_kv_done_3 = kv_done & and_kv_stage;
  wire and_kv_done_4 = kv_done & or_kv_stage;
  wire or_kv_done = (kv_done & and_kv_stage_3) | and_back_valid;
  wire [9:0] mux_const = and_kv_stage_3 ? 10'd256 : 10'd576;
  wire [9:0] mux_const_2 = or_kv_stage ? 10'd0 : mux_const;
  wire [9:0] mux_const_3 = and_kv_stage ? 10'd512 : mux_const_2;
  wire [1:0] mux_heads_0_words_log = or_kv_stage_2 ? 2'd0 : heads_0_words_log;
  wire [9:0] mux_const_4 = back_valid ? 10'd256 : mux_const_3;
  wire [5:0] mux_back_row = back_valid ? {1'b0, back_row} : kv_row;
  wire [2:0] mux_back_word = back_valid ? back_word[2:0] : kv_word;
  wire [1:0] mux_heads_0_words_log_2 = back_valid ? heads_0_words_log : mux_heads_0_words_log;
  wire [8:0] shl_back_row = {3'd0, mux_back_row} << mux_heads_0_words_log_2;
  wire [8:0] sum_back_row = shl_back_row + {6'd0, mux_back_word};
  wire not_q_job = ~(q_job == accepted);
  assign q_ready = not_q_job & not_heads_0_gemm & ~q_full_0;
  wire and_q_ready = q_ready & q_valid;
  wire [8:0] shl_heads_0_n = {3'd0, heads_0_n} << heads_0_words_log;
  wire eq_q_addr = ({1'b0, q_addr} + 9'd1) == shl_heads_0_n;
  wire and_q_ready_2 = and_q_ready & eq_q_addr;
  wire x_put = x_valid & x_ready;
  wire eq_word = word == phase_words;
  wire phase_end = busy & eq_word & (beats_left == 6'd1);
  wire choose = go & (~busy | phase_end);
  wire not_qk_job = ~(qk_job == accepted);
  wire and_qk_job = not_qk_job & not_heads_0_gemm;
  wire and_kv_job_2 = (kv_job == qk_job) & eq_kv_stage_2;
  wire or_kv_job = (kv_job - qk_job) | and_kv_job_2;
  wire diff_q_job = q_job - qk_job;
  wire not_ring_rows = ~(ring_rows == 6'd0);
  wire mux_q_job = heads_0_dense ? diff_q_job : not_ring_rows;
  wire and_qk_job_2 = and_qk_job & (or_kv_job & mux_q_job);
  wire and_qk_job_3 = and_qk_job_2 & score_room;
  wire not_exp_rows = ~(exp_rows == 2'd0);
  wire and_exp_rows = not_exp_rows & ~(av_job == accepted);
  wire and_exp_rows_2 = and_exp_rows & (not_heads_0_gemm & v_full_0);
  wire and_exp_rows_3 = and_exp_rows_2 & row_room;
  wire not_pre_job = ~(pre_job == accepted);
  wire and_kv_job_3 = (kv_job == pre_job) & ~eq_kv_stage;
  wire or_kv_job_2 = (kv_job - pre_job) | and_kv_job_3;
  wire and_kv_job_4 = or_kv_job_2 & (q_job - pre_job);
  wire and_pre_job = not_pre_job & and_heads_0_gemm & and_kv_job_4;
  wire eq_pre_row = pre_row == 5'd0;
  wire and_pre_job_2 = and_pre_job & ~(eq_pre_row & p_busy_0);
  wire or_exp_rows = and_exp_rows_3 | and_pre_job_2;
  wire choose_qk = choose & and_qk_job_3 & ~or_exp_rows;
  wire ring_take = choose_qk & not_heads_0_dense;
  wire [4:0] sum_ring_tail = ring_tail + 5'd1;
  wire [4:0] mux_ring_tail = ring_take ? sum_ring_tail : ring_tail;
  wire [5:0] cat_qc_last = {qc_last, qc_cluster};
  wire not_gemm_job = ~(gemm_job == accepted);
  wire eq_av_job = av_job == gemm_job;
  wire and_heads_0_vgen = heads_0_vgen & (back_job == gemm_job);
  wire and_heads_0_vgen_2 = and_heads_0_vgen & not_v_full_0;
  wire mux_av_job = heads_0_gemm ? eq_av_job : and_heads_0_vgen_2;
  wire and_tile_loaded = tile_loaded & ~(x_words < {1'b0, heads_0_x_words});
  wire and_gemm_job = not_gemm_job & mux_av_job & and_tile_loaded;
  wire and_gemm_job_2 = and_gemm_job & row_room;
  wire or_exp_rows_2 = or_exp_rows | and_qk_job_3;
  wire choose_gemm = choose & and_gemm_job_2 & ~or_exp_rows_2;
  wire [8:0] sum_gemm_tile = {1'b0, gemm_tile} + 9'd1;
  wire eq_gemm_tile = sum_gemm_tile == {1'b0, heads_0_tiles};
  wire eq_gemm_row = ({1'b0, gemm_row} + 6'd1) == heads_0_n;
  wire and_heads_0_gemm_2 = heads_0_gemm & eq_gemm_tile & eq_gemm_row;
  wire gemm_ends = choose_gemm & and_heads_0_gemm_2;
  wire eq_pre_row_2 = ({1'b0, pre_row} + 6'd1) == heads_0_n;
  wire choose_pre = choose & and_pre_job_2 & ~and_exp_rows_3;
  wire and_pre_job_3 = not_pre_job & ~and_heads_0_gemm;
  wire eq_qk_row = ({1'b0, qk_row} + 6'd1) == heads_0_n;
  wire mux_qk_row = heads_0_dense ? eq_qk_row : ring_entries_q[5];
  wire [4:0] mux_qk_row_2 = heads_0_dense ? qk_row : ring_entries_q[4:0];
  wire and_qk_job_4 = not_qk_job & heads_0_gemm;
  wire choose_av = choose & and_exp_rows_3;
  wire eq_av_word = av_word == cat_heads_0_words_log;
  wire and_choose_av = choose_av & eq_av_word;
  wire av_row_done = and_choose_av;
  wire not_scored_valid_3 = ~scored_valid_3;
  wire and_choose_qk = choose_qk & not_scored_valid_3;
  wire and_scored_valid_0 = scored_valid_0 & av_row_done;
  wire and_choose_qk_2 = and_choose_qk & scored_valid_0;
  wire and_choose_qk_3 = and_choose_qk & ~scored_valid_0;
  wire and_choose_qk_4 = and_choose_qk & scored_valid_1;
  wire and_choose_qk_5 = and_choose_qk_2 & ~scored_valid_1;
  wire and_choose_qk_6 = and_choose_qk & scored_valid_2;
  wire and_choose_qk_7 = and_choose_qk_4 & ~scored_valid_2;
  wire and_choose_qk_8 = and_choose_qk_6 & not_scored_valid_3;
  wire and_choose_gemm = choose_gemm & eq_gemm_row;
  wire [4:0] diff_x_words = x_words - {1'b0, heads_0_x_words};
  wire [4:0] mux_x_words = choose_gemm ? diff_x_words : x_words;
  wire and_choose_gemm_2 = and_choose_gemm & eq_gemm_tile;
  wire and_gemm_job_3 = not_gemm_job & not_heads_0_gemm;
  wire and_gemm_job_4 = and_gemm_job_3 & not_heads_0_vgen;
  wire or_p_busy_0 = p_busy_0 | (choose_pre & eq_pre_row);
  wire or_choose_av = choose_av | choose_gemm;
  wire mux_heads_0_dense = and_qk_job_3 ? not_heads_0_dense : 1'b0;
  wire mux_heads_0_dense_2 = and_pre_job_2 ? 1'b0 : mux_heads_0_dense;
  wire mux_heads_0_dense_3 = and_exp_rows_3 ? 1'b0 : mux_heads_0_dense_2;
  wire and_exp_rows_4 = (or_exp_rows_2 | and_gemm_job_2) & choose;
  wire lt_phase_kind = 2'd1 < phase_kind;
  wire and_phase_end = phase_end & phase_job_end;
  wire and_busy = busy & (phase_kind == 2'd1);
  wire and_phase_end_2 = and_phase_end & and_busy;
  wire or_k_full_0 = k_full_0 | and_kv_done_4;
  wire not_phase_end = ~(and_phase_end_2 & ~phase_keep);
  wire and_q_full_0 = (q_full_0 | and_q_ready_2) & not_phase_end;
  wire eq_phase_kind = phase_kind == 2'd0;
  wire not_phase_end_2 = ~(and_phase_end & (busy & eq_phase_kind));
  assign e_read = busy & (phase_kind == 2'd2);
  wire not_phase_end_3 = ~(and_phase_end & e_read);
  wire eq_phase_kind_2 = phase_kind == 2'd3;
  wire and_busy_2 = busy & eq_phase_kind_2;
  assign word_issued = phase_end & (e_read | and_busy_2);
  assign qc_pop = phase_end & and_busy & phase_ring;
  assign e_beat = beat[4:0];
  assign e_free = phase_end & e_read & phase_row_end;
  always @(posedge clk) begin
    if (rst) k_full_0 <= 1'b0;
    else k_full_0 <= or_k_full_0 & ~and_phase_end_2;
  end
  always @(posedge clk) begin
    if (rst) v_full_0 <= 1'b0;
    else v_full_0 <= (v_full_0 | or_kv_done) & not_phase_end_3;
  end
  always @(posedge clk) begin
    if (rst) h_full_0 <= 1'b0;
    else h_full_0 <= (h_full_0 | and_kv_done_3) & not_phase_end_2;
  end
  always @(posedge clk) begin
    if (rst) q_full_0 <= 1'b0;
    else q_full_0 <= and_q_full_0 & ~q_free;
  end
  always @(posedge clk) begin
    if (rst) w_full <= 1'b0;
    else if (and_kv_done) w_full <= 1'b1;
    else if (phase_end & phase_tile_end & and_busy_2) w_full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) back_job <= 1'b0;
    else if (and_back_valid | and_back_job) back_job <= back_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) kv_job <= 1'b0;
    else if (and_kv_done_2) kv_job <= kv_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) kv_stage <= 2'd0;
    else if (and_kv_done_2) kv_stage <= 2'd0;
    else if (and_kv_done_3) kv_stage <= 2'd1;
    else if (and_kv_done_4) kv_stage <= 2'd2;
  end
  always @(posedge clk) begin
    if (rst) kv_row <= 6'd0;
    else if (and_kv_take) begin
      if (eq_kv_row) kv_row <= 6'd0;
      else kv_row <= kv_row + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) kv_word <= 3'd0;
    else if (kv_take) begin
      if (or_kv_stage_6) kv_word <= 3'd0;
      else kv_word <= kv_word + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) kv_tile <= 8'd0;
    else if (and_kv_done) begin
      if (eq_kv_tile) kv_tile <= 8'd0;
      else kv_tile <= kv_tile + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) q_job <= 1'b0;
    else if (and_q_ready_2 | (not_q_job & heads_0_gemm)) q_job <= q_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) q_addr <= 8'd0;
    else if (and_q_ready) begin
      if (and_q_ready_2) q_addr <= 8'd0;
      else q_addr <= q_addr + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) ring_head <= 5'd0;
    else if (qc_push) ring_head <= ring_head + 5'd1;
  end
  always @(posedge clk) begin
    if (rst) ring_tail <= 5'd0;
    else ring_tail <= mux_ring_tail;
  end
  always @(posedge clk) begin
    if (rst) ring_rows <= 6'd0;
    else if (qc_push & ~ring_take) ring_rows <= ring_rows + 6'd1;
    else if (ring_take & ~qc_push) ring_rows <= ring_rows - 6'd1;
  end
  always @(posedge clk) begin
    if (rst) p_busy_0 <= 1'b0;
    else p_busy_0 <= or_p_busy_0 & ~p_free;
  end
  always @(posedge clk) begin
    if (rst) row_room <= 1'b1;
    else if (row_free & ~or_choose_av) row_room <= row_room + 1'b1;
    else if (or_choose_av & ~row_free) row_room <= row_room - 1'b1;
  end
  always @(posedge clk) begin
    if (rst) pre_job <= 1'b0;
    else if ((choose_pre & eq_pre_row_2) | and_pre_job_3) pre_job <= pre_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) pre_row <= 5'd0;
    else if (choose_pre) begin
      if (eq_pre_row_2) pre_row <= 5'd0;
      else pre_row <= pre_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) qk_job <= 1'b0;
    else if ((choose_qk & mux_qk_row) | and_qk_job_4) qk_job <= qk_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) qk_row <= 5'd0;
    else if (choose_qk & heads_0_dense) begin
      if (mux_qk_row) qk_row <= 5'd0;
      else qk_row <= qk_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) score_room <= 1'b1;
    else if (score_free & ~choose_qk) score_room <= score_room + 1'b1;
    else if (choose_qk & ~score_free) score_room <= score_room - 1'b1;
  end
  always @(posedge clk) begin
    if (rst) av_job <= 1'b0;
    else if ((and_choose_av & scored_data_0_last) | gemm_ends) av_job <= av_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) av_word <= 3'd0;
    else if (choose_av) begin
      if (eq_av_word) av_word <= 3'd0;
      else av_word <= av_word + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) av_exp_row <= 1'b0;
    else if (and_choose_av) av_exp_row <= av_exp_row + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_0 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_0 <= scored_valid_1 | and_choose_qk_2;
    else if (and_choose_qk_3) scored_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_1) scored_data_0_row <= scored_data_1_row;
      else scored_data_0_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_3) scored_data_0_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_1) scored_data_0_last <= scored_data_1_last;
      else scored_data_0_last <= mux_qk_row;
    end
    else if (and_choose_qk_3) scored_data_0_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_1 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_1 <= scored_valid_2 | and_choose_qk_4;
    else if (and_choose_qk_5) scored_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_2) scored_data_1_row <= scored_data_2_row;
      else scored_data_1_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_5) scored_data_1_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_2) scored_data_1_last <= scored_data_2_last;
      else scored_data_1_last <= mux_qk_row;
    end
    else if (and_choose_qk_5) scored_data_1_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_2 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_2 <= scored_valid_3 | and_choose_qk_6;
    else if (and_choose_qk_7) scored_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_3) scored_data_2_row <= scored_data_3_row;
      else scored_data_2_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_7) scored_data_2_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_3) scored_data_2_last <= scored_data_3_last;
      else scored_data_2_last <= mux_qk_row;
    end
    else if (and_choose_qk_7) scored_data_2_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_3 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_3 <= and_choose_qk & scored_valid_3;
    else if (and_choose_qk_8) scored_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) scored_data_3_row <= mux_qk_row_2;
    else if (and_choose_qk_8) scored_data_3_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) scored_data_3_last <= mux_qk_row;
    else if (and_choose_qk_8) scored_data_3_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) exp_rows <= 2'd0;
    else if (e_ready & ~and_choose_av) exp_rows <= exp_rows + 2'd1;
    else if (and_choose_av & ~e_ready) exp_rows <= exp_rows - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) gemm_job <= 1'b0;
    else if (and_choose_gemm_2 | and_gemm_job_4) gemm_job <= gemm_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) gemm_row <= 5'd0;
    else if (choose_gemm) begin
      if (eq_gemm_row) gemm_row <= 5'd0;
      else gemm_row <= gemm_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) gemm_tile <= 8'd0;
    else if (and_choose_gemm) begin
      if (eq_gemm_tile) gemm_tile <= 8'd0;
      else gemm_tile <= gemm_tile + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) tile_loaded <= 1'b0;
    else if (and_kv_done) tile_loaded <= 1'b1;
    else if (and_choose_gemm) tile_loaded <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) x_words <= 5'd0;
    else if (x_put) x_words <= mux_x_words + 5'd1;
    else x_words <= mux_x_words;
  end
  always @(posedge clk) begin
    if (rst) busy <= 1'b0;
    else busy <= and_exp_rows_4 | (busy & ~phase_end);
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_kind <= 2'd2;
      else if (and_pre_job_2) phase_kind <= 2'd0;
      else if (and_qk_job_3) phase_kind <= 2'd1;
      else phase_kind <= 2'd3;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_ring <= mux_heads_0_dense_3;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_keep <= mux_heads_0_dense_3;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_back <= 1'b0;
      else if (and_pre_job_2) phase_back <= 1'b0;
      else if (and_qk_job_3) phase_back <= 1'b0;
      else phase_back <= not_heads_0_gemm;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_row_end <= eq_av_word;
      else if (and_pre_job_2) phase_row_end <= 1'b0;
      else if (and_qk_job_3) phase_row_end <= 1'b0;
      else phase_row_end <= eq_gemm_tile;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_tile_end <= 1'b0;
      else if (and_pre_job_2) phase_tile_end <= 1'b0;
      else if (and_qk_job_3) phase_tile_end <= 1'b0;
      else phase_tile_end <= eq_gemm_row;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_job_end <= eq_av_word & scored_data_0_last;
      else if (and_pre_job_2) phase_job_end <= eq_pre_row_2;
      else if (and_qk_job_3) phase_job_end <= mux_qk_row;
      else phase_job_end <= and_heads_0_gemm_2;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_row <= scored_data_0_row;
      else if (and_pre_job_2) phase_row <= pre_row;
      else if (and_qk_job_3) phase_row <= mux_qk_row_2;
      else phase_row <= gemm_row;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_word <= {5'd0, av_word};
      else if (and_pre_job_2) phase_word <= 8'd0;
      else if (and_qk_job_3) phase_word <= 8'd0;
      else phase_word <= gemm_tile;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_ring_row <= 5'd0;
      else if (and_pre_job_2) phase_ring_row <= 5'd0;
      else if (and_qk_job_3) phase_ring_row <= ring_tail;
      else phase_ring_row <= 5'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_words <= 3'd0;
      else if (and_pre_job_2) phase_words <= cat_heads_0_words_log;
      else if (and_qk_job_3) phase_words <= cat_heads_0_words_log;
      else phase_words <= 3'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_words_log <= 2'd0;
      else if (and_pre_job_2) phase_words_log <= heads_0_words_log;
      else if (and_qk_job_3) phase_words_log <= heads_0_words_log;
      else phase_words_log <= 2'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_stride <= 4'd1 << heads_0_words_log;
      else phase_stride <= 4'd1;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_exp_row <= av_exp_row;
      else phase_exp_row <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) beat <= 6'd0;
    else if (eq_word) beat <= beat + 6'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) beats_left <= heads_0_beats;
      else if (and_pre_job_2) beats_left <= {2'd0, heads_0_col_beats};
      else if (and_qk_job_3) beats_left <= heads_0_beats;
      else beats_left <= {1'b0, heads_0_x_beats};
    end
    else if (eq_word) beats_left <= beats_left - 6'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) word <= 3'd0;
    else if (eq_word) word <= 3'd0;
    else word <= word + 3'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) key_addr <= {1'b0, 9'd256 + {6'd0, av_word}};
      else if (and_pre_job_2) key_addr <= 10'd512;
      else if (and_qk_job_3) key_addr <= 10'd0;
      else key_addr <= 10'd576;
    end
    else key_addr <= key_addr + {6'd0, phase_stride};
  end
  always @(posedge clk) begin
    if (rst) issued_dot <= 1'b0;
    else issued_dot <= ~lt_phase_kind;
  end
  always @(posedge clk) begin
    if (rst) issued_last <= 1'b0;
    else if (lt_phase_kind) issued_last <= phase_end;
    else issued_last <= eq_word;
  end
  always @(posedge clk) begin
    if (rst) issued_x <= 1'b0;
    else issued_x <= eq_phase_kind_2;
  end
  always @(posedge clk) key_read <= key_addr;
  always @(posedge clk) begin
    if (rst) key_write_on <= 1'b0;
    else key_write_on <= kv_take | back_valid;
  end
  always @(posedge clk) key_write_addr <= mux_const_4 + {1'b0, sum_back_row};
  always @(posedge clk) begin
    if (back_valid) key_write_data_0 <= back_data_0;
    else key_write_data_0 <= kv_data_0;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_1 <= back_data_1;
    else key_write_data_1 <= kv_data_1;
  end
  always @(posedge clk) begin
    if (rst) ready_dot <= 1'b0;
    else ready_dot <= issued_dot;
  end
  always @(posedge clk) begin
    if (rst) ready_last <= 1'b0;
    else ready_last <= issued_last;
  end
  always @(posedge clk) begin
    if (rst) mmu_valid_d1 <= 1'b0;
    else mmu_valid_d1 <= busy;
  end
  always @(posedge clk) begin
    if (rst) mmu_valid <= 1'b0;
    else mmu_valid <= mmu_valid_d1;
  end
  always @(posedge clk) mmu_row_0 <= q_mem_row_0;
  always @(posedge clk) mmu_row_1 <= q_mem_row_1;
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_0 <= x_fifo_scalars_0;
    else mmu_scalar_0 <= e_data_0;
  end
  always @(posedge clk) begin
    if (rst) score_tag_pre_d1 <= 1'b0;
    else score_tag_pre_d1 <= eq_phase_kind;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last_d1 <= 1'b0;
    else score_tag_row_last_d1 <= phase_end;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last_d1 <= 1'b0;
    else score_tag_head_last_d1 <= and_phase_end;
  end
  always @(posedge clk) score_tag_slot_d1 <= phase_slot;
  always @(posedge clk) begin
    if (rst) score_tag_pre_d2 <= 1'b0;
    else score_tag_pre_d2 <= score_tag_pre_d1;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last_d2 <= 1'b0;
    else score_tag_row_last_d2 <= score_tag_row_last_d1;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last_d2 <= 1'b0;
    else score_tag_head_last_d2 <= score_tag_head_last_d1;
  end
  always @(posedge clk) score_tag_slot_d2 <= score_tag_slot_d1;
  always @(posedge clk) begin
    if (rst) score_tag_pre_d3 <= 1'b0;
    else score_tag_pre_d3 <= score_tag_pre_d2;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last_d3 <= 1'b0;
    else score_tag_row_last_d3 <= score_tag_row_last_d2;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last_d3 <= 1'b0;
    else score_tag_head_last_d3 <= score_tag_head_last_d2;
  end
  always @(posedge clk) score_tag_slot_d3 <= score_tag_slot_d2;
  always @(posedge clk) begin
    if (rst) score_tag_pre_d4 <= 1'b0;
    else score_tag_pre_d4 <= score_tag_pre_d3;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last_d4 <= 1'b0;
    else score_tag_row_last_d4 <= score_tag_row_last_d3;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last_d4 <= 1'b0;
    else score_tag_head_last_d4 <= score_tag_head_last_d3;
  end
  always @(posedge clk) score_tag_slot_d4 <= score_tag_slot_d3;
  always @(posedge clk) begin
    if (rst) score_tag_pre <= 1'b0;
    else score_tag_pre <= score_tag_pre_d4;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last <= 1'b0;
    else score_tag_row_last <= score_tag_row_last_d4;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last <= 1'b0;
    else score_tag_head_last <= score_tag_head_last_d4;
  end
  always @(posedge clk) score_tag_slot <= score_tag_slot_d4;
  always @(posedge clk) begin
    if (rst) row_tag_back_d1 <= 1'b0;
    else row_tag_back_d1 <= phase_back;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last_d1 <= 1'b0;
    else row_tag_row_last_d1 <= phase_row_end;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last_d1 <= 1'b0;
    else row_tag_head_last_d1 <= phase_job_end;
  end
  always @(posedge clk) row_tag_slot_d1 <= phase_slot;
  always @(posedge clk) row_tag_row_d1 <= phase_row;
  always @(posedge clk) row_tag_word_d1 <= phase_word;
  always @(posedge clk) begin
    if (rst) row_tag_back_d2 <= 1'b0;
    else row_tag_back_d2 <= row_tag_back_d1;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last_d2 <= 1'b0;
    else row_tag_row_last_d2 <= row_tag_row_last_d1;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last_d2 <= 1'b0;
    else row_tag_head_last_d2 <= row_tag_head_last_d1;
  end
  always @(posedge clk) row_tag_slot_d2 <= row_tag_slot_d1;
  always @(posedge clk) row_tag_row_d2 <= row_tag_row_d1;
  always @(posedge clk) row_tag_word_d2 <= row_tag_word_d1;
  always @(posedge clk) begin
    if (rst) row_tag_back_d3 <= 1'b0;
    else row_tag_back_d3 <= row_tag_back_d2;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last_d3 <= 1'b0;
    else row_tag_row_last_d3 <= row_tag_row_last_d2;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last_d3 <= 1'b0;
    else row_tag_head_last_d3 <= row_tag_head_last_d2;
  end
  always @(posedge clk) row_tag_slot_d3 <= row_tag_slot_d2;
  always @(posedge clk) row_tag_row_d3 <= row_tag_row_d2;
  always @(posedge clk) row_tag_word_d3 <= row_tag_word_d2;
  always @(posedge clk) begin
    if (rst) row_tag_back <= 1'b0;
    else row_tag_back <= row_tag_back_d3;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last <= 1'b0;
    else row_tag_row_last <= row_tag_row_last_d3;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last <= 1'b0;
    else row_tag_head_last <= row_tag_head_last_d3;
  end
  always @(posedge clk) row_tag_slot <= row_tag_slot_d3;
  always @(posedge clk) row_tag_row <= row_tag_row_d3;
  always @(posedge clk) row_tag_word <= row_tag_word_d3;
  always @(posedge clk) begin
    if (qc_push) ring_entries[ring_head] <= cat_qc_last;
  end
  always @(posedge clk) begin
    ring_entries_q <= (qc_push & (ring_head == mux_ring_tail)) ? cat_qc_last : ring_entries[mux_ring_tail];
  end
  x_fifo_p1_l2_d16 x_fifo (
    .clk(clk),
    .rst(rst),
    .valid(x_valid),
    .data(x_data),
    .part(beat[0]),
    .pop(and_busy_2 & (phase_end | beat[0])),
    .ready(x_ready),
    .scalars(x_fifo_scalars)
  );
  q_mem_l2_b1_d256_r256 q_mem (
    .clk(clk),
    .rst(rst),
    .write_en(and_q_ready),
    .write_bank(1'b0),
    .write_addr(q_addr),
    .write_data(q_data),
    .ring_write(qc_write),
    .ring_addr({ring_head, qc_word}),
    .ring_data(qc_data),
    .walk_en(walk_en),
    .walk_bank(walk_bank),
    .walk_addr(walk_addr),
    .read_ring(phase_ring),
    .read_bank(phase_slot),
    .read_addr(({3'd0, phase_row} << phase_words_log) + {5'd0, word}),
    .ring_read({phase_ring_row, word}),
    .walk_data(q_mem_walk_data),
    .row(q_mem_row)
  );
  key_bank_l2_s1_d592 keys_0 (
    .clk(clk),
    .write_en(key_write_on),
    .write_addr(key_write_addr),
    .write_data({key_write_data_1, key_write_data_0}),
    .read_addr(key_read),
    .data(keys_0_data)
  );
  mmu_p1_la2_h16_s1_o16_a36_le4 mmu (
    .clk(clk),
    .rst(rst),
    .in_valid(mmu_valid),
    .in_mode({1'b0, ~ready_dot}),
    .in_last(ready_last),
    .in_bank(keys_0_data),
    .in_row({mmu_row_1, mmu_row_0}),
    .in_scalar(mmu_scalar_0),
    .score_ready(1'b1),
    .row_ready(1'b1),
    .in_ready(mmu_in_ready),
    .score_valid(score_valid),
    .score_acc(mmu_score_acc),
    .row_valid(row_valid),
    .row_acc(mmu_row_acc)
  );
  assign walk_data = q_mem_walk_data;
  assign score_acc = mmu_score_acc;
  assign row_acc = mmu_row_acc;
  assign word_tag_back = phase_back;
  assign word_tag_row_last = phase_row_end;
  assign word_tag_head_last = phase_job_end;
  assign word_tag_slot = phase_slot;
  assign word_tag_row = phase_row;
  assign word_tag_word = phase_word;
  assign e_row = phase_exp_row;
  assign busy_kind = phase_kind;
  wire unused_ok = &{1'b0, heads_0_mean, heads_0_center, heads_0_early, heads_0_c, heads_0_rounds, heads_0_groups,
    heads_0_pack, heads_0_row_words, heads_0_chunks, heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_y_shift, q_free_bank, p_free_bank, back_slot, mmu_in_ready};
endmodule
