module feed_pro2_l8_dis1_expl2_div2_mi2_t32_h16_co8_cl32_mo64_1f60ac28 (
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
  input [4:0] heads_0_beats,
  input [2:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input heads_0_row_words,
  input [2:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [6:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [5:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input heads_1_gemm,
  input heads_1_dense,
  input heads_1_mean,
  input heads_1_center,
  input heads_1_early,
  input heads_1_vgen,
  input [5:0] heads_1_n,
  input [3:0] heads_1_m,
  input [5:0] heads_1_c,
  input [2:0] heads_1_rounds,
  input [1:0] heads_1_groups,
  input [1:0] heads_1_words_log,
  input [4:0] heads_1_beats,
  input [2:0] heads_1_col_beats,
  input [1:0] heads_1_pack,
  input heads_1_row_words,
  input [2:0] heads_1_chunks,
  input [5:0] heads_1_shift,
  input [5:0] heads_1_pre,
  input [15:0] heads_1_multiplier,
  input [4:0] heads_1_post,
  input [5:0] heads_1_y_shift,
  input [6:0] heads_1_dim,
  input [3:0] heads_1_x_words,
  input [5:0] heads_1_x_beats,
  input [7:0] heads_1_tiles,
  input heads_2_gemm,
  input heads_2_dense,
  input heads_2_mean,
  input heads_2_center,
  input heads_2_early,
  input heads_2_vgen,
  input [5:0] heads_2_n,
  input [3:0] heads_2_m,
  input [5:0] heads_2_c,
  input [2:0] heads_2_rounds,
  input [1:0] heads_2_groups,
  input [1:0] heads_2_words_log,
  input [4:0] heads_2_beats,
  input [2:0] heads_2_col_beats,
  input [1:0] heads_2_pack,
  input heads_2_row_words,
  input [2:0] heads_2_chunks,
  input [5:0] heads_2_shift,
  input [5:0] heads_2_pre,
  input [15:0] heads_2_multiplier,
  input [4:0] heads_2_post,
  input [5:0] heads_2_y_shift,
  input [6:0] heads_2_dim,
  input [3:0] heads_2_x_words,
  input [5:0] heads_2_x_beats,
  input [7:0] heads_2_tiles,
  input heads_3_gemm,
  input heads_3_dense,
  input heads_3_mean,
  input heads_3_center,
  input heads_3_early,
  input heads_3_vgen,
  input [5:0] heads_3_n,
  input [3:0] heads_3_m,
  input [5:0] heads_3_c,
  input [2:0] heads_3_rounds,
  input [1:0] heads_3_groups,
  input [1:0] heads_3_words_log,
  input [4:0] heads_3_beats,
  input [2:0] heads_3_col_beats,
  input [1:0] heads_3_pack,
  input heads_3_row_words,
  input [2:0] heads_3_chunks,
  input [5:0] heads_3_shift,
  input [5:0] heads_3_pre,
  input [15:0] heads_3_multiplier,
  input [4:0] heads_3_post,
  input [5:0] heads_3_y_shift,
  input [6:0] heads_3_dim,
  input [3:0] heads_3_x_words,
  input [5:0] heads_3_x_beats,
  input [7:0] heads_3_tiles,
  input [2:0] accepted,
  input kv_valid,
  input [127:0] kv_data,
  input q_valid,
  input [127:0] q_data,
  input x_valid,
  input [127:0] x_data,
  input walk_en,
  input walk_bank,
  input [5:0] walk_addr,
  input q_free,
  input q_free_bank,
  input p_free,
  input p_free_bank,
  input qc_write,
  input qc_word,
  input [127:0] qc_data,
  input qc_push,
  input [4:0] qc_cluster,
  input qc_last,
  input score_free,
  input e_ready,
  input [33:0] e_data,
  input row_free,
  input back_valid,
  input [1:0] back_slot,
  input [4:0] back_row,
  input [7:0] back_word,
  input [127:0] back_data,
  output kv_ready,
  output q_ready,
  output x_ready,
  output [127:0] walk_data,
  output qc_pop,
  output score_valid,
  output [79:0] score_acc,
  output reg score_tag_pre,
  output reg score_tag_row_last,
  output reg score_tag_head_last,
  output reg [1:0] score_tag_slot,
  output row_valid,
  output [319:0] row_acc,
  output reg row_tag_back,
  output reg row_tag_row_last,
  output reg row_tag_head_last,
  output reg [1:0] row_tag_slot,
  output reg [4:0] row_tag_row,
  output reg [7:0] row_tag_word,
  output word_issued,
  output word_tag_back,
  output word_tag_row_last,
  output word_tag_head_last,
  output [1:0] word_tag_slot,
  output [4:0] word_tag_row,
  output [7:0] word_tag_word,
  output e_read,
  output [1:0] e_row,
  output [3:0] e_beat,
  output e_free,
  output reg busy,
  output [1:0] busy_kind
);
  wire signed [15:0] kv_data_0 = kv_data[15:0];
  wire signed [15:0] kv_data_1 = kv_data[31:16];
  wire signed [15:0] kv_data_2 = kv_data[47:32];
  wire signed [15:0] kv_data_3 = kv_data[63:48];
  wire signed [15:0] kv_data_4 = kv_data[79:64];
  wire signed [15:0] kv_data_5 = kv_data[95:80];
  wire signed [15:0] kv_data_6 = kv_data[111:96];
  wire signed [15:0] kv_data_7 = kv_data[127:112];
  wire signed [16:0] e_data_0 = e_data[16:0];
  wire signed [16:0] e_data_1 = e_data[33:17];
  wire signed [15:0] back_data_0 = back_data[15:0];
  wire signed [15:0] back_data_1 = back_data[31:16];
  wire signed [15:0] back_data_2 = back_data[47:32];
  wire signed [15:0] back_data_3 = back_data[63:48];
  wire signed [15:0] back_data_4 = back_data[79:64];
  wire signed [15:0] back_data_5 = back_data[95:80];
  wire signed [15:0] back_data_6 = back_data[111:96];
  wire signed [15:0] back_data_7 = back_data[127:112];
  reg k_full_0;
  reg k_full_1;
  reg v_full_0;
  reg v_full_1;
  reg h_full_0;
  reg h_full_1;
  reg q_full_0;
  reg q_full_1;
  reg w_full;
  reg [2:0] back_job;
  reg [2:0] kv_job;
  reg [1:0] kv_stage;
  reg [6:0] kv_row;
  reg kv_word;
  reg [7:0] kv_tile;
  reg [2:0] q_job;
  reg [5:0] q_addr;
  reg [4:0] ring_head;
  reg [4:0] ring_tail;
  reg [5:0] ring_rows;
  reg p_busy_0;
  reg p_busy_1;
  reg [1:0] row_room;
  reg [2:0] pre_job;
  reg [4:0] pre_row;
  reg [2:0] qk_job;
  reg [4:0] qk_row;
  reg [2:0] score_room;
  reg [2:0] av_job;
  reg av_word;
  reg [1:0] av_exp_row;
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
  reg scored_valid_4;
  reg [4:0] scored_data_4_row;
  reg scored_data_4_last;
  reg scored_valid_5;
  reg [4:0] scored_data_5_row;
  reg scored_data_5_last;
  reg scored_valid_6;
  reg [4:0] scored_data_6_row;
  reg scored_data_6_last;
  reg scored_valid_7;
  reg [4:0] scored_data_7_row;
  reg scored_data_7_last;
  reg scored_valid_8;
  reg [4:0] scored_data_8_row;
  reg scored_data_8_last;
  reg [2:0] exp_rows;
  reg [2:0] gemm_job;
  reg [4:0] gemm_row;
  reg [7:0] gemm_tile;
  reg tile_loaded;
  reg [4:0] x_words;
  reg [1:0] phase_kind;
  reg [1:0] phase_slot;
  reg phase_ring;
  reg phase_keep;
  reg phase_back;
  reg phase_row_end;
  reg phase_tile_end;
  reg phase_job_end;
  reg [4:0] phase_row;
  reg [7:0] phase_word;
  reg [4:0] phase_ring_row;
  reg phase_words;
  reg [1:0] phase_words_log;
  reg [1:0] phase_stride;
  reg [1:0] phase_exp_row;
  reg [5:0] beat;
  reg [5:0] beats_left;
  reg word;
  reg [7:0] key_addr;
  reg issued_dot;
  reg issued_last;
  reg issued_x;
  reg [7:0] key_read;
  reg key_write_on;
  reg [7:0] key_write_addr;
  reg key_write_proc;
  reg signed [15:0] key_write_data_0;
  reg signed [15:0] key_write_data_1;
  reg signed [15:0] key_write_data_2;
  reg signed [15:0] key_write_data_3;
  reg signed [15:0] key_write_data_4;
  reg signed [15:0] key_write_data_5;
  reg signed [15:0] key_write_data_6;
  reg signed [15:0] key_write_data_7;
  reg ready_dot;
  reg ready_last;
  reg mmu_valid_d1;
  reg mmu_valid;
  reg signed [16:0] mmu_row_0;
  reg signed [16:0] mmu_row_1;
  reg signed [16:0] mmu_row_2;
  reg signed [16:0] mmu_row_3;
  reg signed [16:0] mmu_row_4;
  reg signed [16:0] mmu_row_5;
  reg signed [16:0] mmu_row_6;
  reg signed [16:0] mmu_row_7;
  reg signed [16:0] mmu_scalar_0;
  reg signed [16:0] mmu_scalar_1;
  reg score_tag_pre_d1;
  reg score_tag_row_last_d1;
  reg score_tag_head_last_d1;
  reg [1:0] score_tag_slot_d1;
  reg score_tag_pre_d2;
  reg score_tag_row_last_d2;
  reg score_tag_head_last_d2;
  reg [1:0] score_tag_slot_d2;
  reg score_tag_pre_d3;
  reg score_tag_row_last_d3;
  reg score_tag_head_last_d3;
  reg [1:0] score_tag_slot_d3;
  reg score_tag_pre_d4;
  reg score_tag_row_last_d4;
  reg score_tag_head_last_d4;
  reg [1:0] score_tag_slot_d4;
  reg score_tag_pre_d5;
  reg score_tag_row_last_d5;
  reg score_tag_head_last_d5;
  reg [1:0] score_tag_slot_d5;
  reg row_tag_back_d1;
  reg row_tag_row_last_d1;
  reg row_tag_head_last_d1;
  reg [1:0] row_tag_slot_d1;
  reg [4:0] row_tag_row_d1;
  reg [7:0] row_tag_word_d1;
  reg row_tag_back_d2;
  reg row_tag_row_last_d2;
  reg row_tag_head_last_d2;
  reg [1:0] row_tag_slot_d2;
  reg [4:0] row_tag_row_d2;
  reg [7:0] row_tag_word_d2;
  reg row_tag_back_d3;
  reg row_tag_row_last_d3;
  reg row_tag_head_last_d3;
  reg [1:0] row_tag_slot_d3;
  reg [4:0] row_tag_row_d3;
  reg [7:0] row_tag_word_d3;
  reg row_tag_back_d4;
  reg row_tag_row_last_d4;
  reg row_tag_head_last_d4;
  reg [1:0] row_tag_slot_d4;
  reg [4:0] row_tag_row_d4;
  reg [7:0] row_tag_word_d4;
  reg [5:0] ring_entries [0:31];
  reg [5:0] ring_entries_q;
`ifndef SYNTHESIS
  initial begin : ring_entries_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) ring_entries[i] = {6{1'b0}};
  end
`endif
  wire [31:0] x_fifo_scalars;
  wire signed [15:0] x_fifo_scalars_0 = x_fifo_scalars[15:0];
  wire signed [15:0] x_fifo_scalars_1 = x_fifo_scalars[31:16];
  wire [127:0] q_mem_walk_data;
  wire [127:0] q_mem_row;
  wire signed [15:0] q_mem_row_0 = q_mem_row[15:0];
  wire signed [15:0] q_mem_row_1 = q_mem_row[31:16];
  wire signed [15:0] q_mem_row_2 = q_mem_row[47:32];
  wire signed [15:0] q_mem_row_3 = q_mem_row[63:48];
  wire signed [15:0] q_mem_row_4 = q_mem_row[79:64];
  wire signed [15:0] q_mem_row_5 = q_mem_row[95:80];
  wire signed [15:0] q_mem_row_6 = q_mem_row[111:96];
  wire signed [15:0] q_mem_row_7 = q_mem_row[127:112];
  wire [127:0] keys_0_data;
  wire signed [15:0] keys_0_data_0 = keys_0_data[15:0];
  wire signed [15:0] keys_0_data_1 = keys_0_data[31:16];
  wire signed [15:0] keys_0_data_2 = keys_0_data[47:32];
  wire signed [15:0] keys_0_data_3 = keys_0_data[63:48];
  wire signed [15:0] keys_0_data_4 = keys_0_data[79:64];
  wire signed [15:0] keys_0_data_5 = keys_0_data[95:80];
  wire signed [15:0] keys_0_data_6 = keys_0_data[111:96];
  wire signed [15:0] keys_0_data_7 = keys_0_data[127:112];
  wire [127:0] keys_1_data;
  wire signed [15:0] keys_1_data_0 = keys_1_data[15:0];
  wire signed [15:0] keys_1_data_1 = keys_1_data[31:16];
  wire signed [15:0] keys_1_data_2 = keys_1_data[47:32];
  wire signed [15:0] keys_1_data_3 = keys_1_data[63:48];
  wire signed [15:0] keys_1_data_4 = keys_1_data[79:64];
  wire signed [15:0] keys_1_data_5 = keys_1_data[95:80];
  wire signed [15:0] keys_1_data_6 = keys_1_data[111:96];
  wire signed [15:0] keys_1_data_7 = keys_1_data[127:112];
  wire mmu_in_ready;
  wire [79:0] mmu_score_acc;
  wire [319:0] mmu_row_acc;
  wire [5:0] mux_heads_1_n = back_slot[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log = back_slot[0] ? heads_1_words_log : heads_0_words_log;
  wire [7:0] mux_heads_1_tiles = back_slot[0] ? heads_1_tiles : heads_0_tiles;
  wire [5:0] mux_heads_3_n = back_slot[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log = back_slot[0] ? heads_3_words_log : heads_2_words_log;
  wire [7:0] mux_heads_3_tiles = back_slot[0] ? heads_3_tiles : heads_2_tiles;
  wire [5:0] mux_heads_3_n_2 = back_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire [1:0] mux_heads_3_words_log_4 = back_slot[1] ? mux_heads_3_words_log : mux_heads_1_words_log;
  wire [7:0] mux_heads_3_tiles_2 = back_slot[1] ? mux_heads_3_tiles : mux_heads_1_tiles;
  wire [5:0] sum_back_row = {1'b0, back_row} + 6'd1;
  wire [8:0] sum_back_word = {1'b0, back_word} + 9'd1;
  wire eq_back_word = sum_back_word == {1'b0, mux_heads_3_tiles_2};
  wire and_back_valid = back_valid & (sum_back_row == mux_heads_3_n_2);
  wire and_back_valid_2 = and_back_valid & eq_back_word;
  wire mux_heads_1_gemm = back_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_vgen = back_job[0] ? heads_1_vgen : heads_0_vgen;
  wire mux_heads_3_gemm = back_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_vgen = back_job[0] ? heads_3_vgen : heads_2_vgen;
  wire mux_heads_3_vgen_2 = back_job[1] ? mux_heads_3_vgen : mux_heads_1_vgen;
  wire not_heads_3_gemm = ~(back_job[1] ? mux_heads_3_gemm : mux_heads_1_gemm);
  wire not_heads_3_gemm_2 = ~(not_heads_3_gemm & mux_heads_3_vgen_2);
  wire and_back_job = ~(back_job == accepted) & not_heads_3_gemm_2;
  wire mux_heads_1_gemm_2 = kv_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_dense = kv_job[0] ? heads_1_dense : heads_0_dense;
  wire mux_heads_1_vgen_2 = kv_job[0] ? heads_1_vgen : heads_0_vgen;
  wire [5:0] mux_heads_1_n_2 = kv_job[0] ? heads_1_n : heads_0_n;
  wire [3:0] mux_heads_1_m = kv_job[0] ? heads_1_m : heads_0_m;
  wire [1:0] mux_heads_1_words_log_2 = kv_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [6:0] mux_heads_1_dim = kv_job[0] ? heads_1_dim : heads_0_dim;
  wire [7:0] mux_heads_1_tiles_2 = kv_job[0] ? heads_1_tiles : heads_0_tiles;
  wire mux_heads_3_gemm_2 = kv_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_dense = kv_job[0] ? heads_3_dense : heads_2_dense;
  wire mux_heads_3_vgen_3 = kv_job[0] ? heads_3_vgen : heads_2_vgen;
  wire [5:0] mux_heads_3_n_3 = kv_job[0] ? heads_3_n : heads_2_n;
  wire [3:0] mux_heads_3_m = kv_job[0] ? heads_3_m : heads_2_m;
  wire [1:0] mux_heads_3_words_log_2 = kv_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [6:0] mux_heads_3_dim = kv_job[0] ? heads_3_dim : heads_2_dim;
  wire [7:0] mux_heads_3_tiles_3 = kv_job[0] ? heads_3_tiles : heads_2_tiles;
  wire mux_heads_3_gemm_3 = kv_job[1] ? mux_heads_3_gemm_2 : mux_heads_1_gemm_2;
  wire mux_heads_3_dense_2 = kv_job[1] ? mux_heads_3_dense : mux_heads_1_dense;
  wire mux_heads_3_vgen_4 = kv_job[1] ? mux_heads_3_vgen_3 : mux_heads_1_vgen_2;
  wire [5:0] mux_heads_3_n_4 = kv_job[1] ? mux_heads_3_n_3 : mux_heads_1_n_2;
  wire [1:0] mux_heads_3_words_log_3 = kv_job[1] ? mux_heads_3_words_log_2 : mux_heads_1_words_log_2;
  wire [6:0] mux_heads_3_dim_2 = kv_job[1] ? mux_heads_3_dim : mux_heads_1_dim;
  wire [7:0] mux_heads_3_tiles_4 = kv_job[1] ? mux_heads_3_tiles_3 : mux_heads_1_tiles_2;
  wire eq_kv_stage = kv_stage == 2'd0;
  wire eq_kv_stage_2 = kv_stage == 2'd2;
  wire not_heads_3_gemm_3 = ~mux_heads_3_gemm_3;
  wire and_heads_3_gemm = not_heads_3_gemm_3 & ~mux_heads_3_dense_2;
  wire and_kv_stage = eq_kv_stage & and_heads_3_gemm;
  wire and_kv_stage_2 = eq_kv_stage & not_heads_3_gemm_3;
  wire and_kv_stage_3 = and_kv_stage_2 & mux_heads_3_dense_2;
  wire or_kv_stage = (kv_stage == 2'd1) | and_kv_stage_3;
  wire and_kv_stage_4 = eq_kv_stage_2 & ~mux_heads_3_vgen_4;
  wire and_kv_stage_5 = eq_kv_stage_2 & mux_heads_3_vgen_4;
  wire and_kv_stage_6 = eq_kv_stage & mux_heads_3_gemm_3;
  wire or_kv_stage_2 = and_kv_stage_5 | and_kv_stage_6;
  wire not_v_full_1 = ~(kv_job[0] ? v_full_1 : v_full_0);
  wire [2:0] diff_kv_job = kv_job - back_job;
  wire not_kv_job = ~(diff_kv_job < 3'd2);
  wire not_kv_job_2 = ~(not_kv_job & (diff_kv_job < 3'd4));
  wire not_h_full_1 = ~(kv_job[0] ? h_full_1 : h_full_0);
  wire and_kv_stage_7 = and_kv_stage & not_h_full_1;
  wire not_k_full_1 = ~(kv_job[0] ? k_full_1 : k_full_0);
  wire and_kv_stage_8 = and_kv_stage_4 & (not_v_full_1 & not_kv_job_2);
  wire or_kv_stage_4 = and_kv_stage_7 | (or_kv_stage & not_k_full_1);
  wire or_kv_stage_3 = and_kv_stage_8 | (or_kv_stage_2 & ~w_full);
  wire or_kv_stage_5 = or_kv_stage_4 | or_kv_stage_3;
  wire and_kv_job = ~(kv_job == accepted) & or_kv_stage_5;
  assign kv_ready = and_kv_job & ~back_valid;
  wire kv_take = kv_ready & kv_valid;
  wire [6:0] ext_heads_3_n = {1'b0, mux_heads_3_n_4};
  wire [6:0] mux_heads_3_dim_3 = or_kv_stage_2 ? mux_heads_3_dim_2 : ext_heads_3_n;
  wire [6:0] ext_heads_3_m = {3'd0, kv_job[1] ? mux_heads_3_m : mux_heads_1_m};
  wire [6:0] mux_heads_3_m_2 = and_kv_stage ? ext_heads_3_m : mux_heads_3_dim_3;
  wire eq_kv_word = kv_word == (2'd0 < mux_heads_3_words_log_3);
  wire or_kv_stage_6 = or_kv_stage_2 | eq_kv_word;
  wire [7:0] sum_kv_row = {1'b0, kv_row} + 8'd1;
  wire eq_kv_row = sum_kv_row == {1'b0, mux_heads_3_m_2};
  wire and_kv_take = kv_take & or_kv_stage_6;
  wire kv_done = and_kv_take & eq_kv_row;
  wire [8:0] sum_kv_tile = {1'b0, kv_tile} + 9'd1;
  wire eq_kv_tile = sum_kv_tile == {1'b0, mux_heads_3_tiles_4};
  wire and_kv_done = kv_done & or_kv_stage_2;
  wire or_kv_stage_7 = and_kv_stage_4 | (or_kv_stage_2 & eq_kv_tile);
  wire and_kv_done_2 = kv_done & or_kv_stage_7;
  wire and_kv_done_3 = kv_done & and_kv_stage;
  wire and_kv_done_4 = kv_done & or_kv_stage;
  wire or_kv_done = (kv_done & and_kv_stage_4) | and_back_valid_2;
  wire mux_back_slot = back_valid ? back_slot[0] : kv_job[0];
  wire [7:0] mux_const_3 = kv_job[0] ? 8'd136 : 8'd128;
  wire [7:0] ext_const = {1'b0, kv_job[0] ? 7'd96 : 7'd64};
  wire [7:0] mux_const = and_kv_stage_4 ? ext_const : 8'd144;
  wire [7:0] ext_const_2 = {2'd0, kv_job[0] ? 6'd32 : 6'd0};
  wire [7:0] mux_const_2 = or_kv_stage ? ext_const_2 : mux_const;
  wire [7:0] mux_const_4 = and_kv_stage ? mux_const_3 : mux_const_2;
  wire [1:0] mux_heads_3_words_log_5 = or_kv_stage_2 ? 2'd0 : mux_heads_3_words_log_3;
  wire [7:0] ext_const_3 = {1'b0, back_slot[0] ? 7'd96 : 7'd64};
  wire [7:0] mux_const_5 = back_valid ? ext_const_3 : mux_const_4;
  wire [6:0] mux_back_row = back_valid ? {2'd0, back_row} : kv_row;
  wire mux_back_word = back_valid ? back_word[0] : kv_word;
  wire [1:0] mux_heads_3_words_log_6 = back_valid ? mux_heads_3_words_log_4 : mux_heads_3_words_log_5;
  wire [7:0] shl_back_row = {2'd0, mux_back_row[6:1]} << mux_heads_3_words_log_6;
  wire [7:0] sum_back_row_2 = shl_back_row + {7'd0, mux_back_word};
  wire not_q_job = ~(q_job == accepted);
  wire mux_heads_1_gemm_3 = q_job[0] ? heads_1_gemm : heads_0_gemm;
  wire [5:0] mux_heads_1_n_3 = q_job[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log_3 = q_job[0] ? heads_1_words_log : heads_0_words_log;
  wire mux_heads_3_gemm_4 = q_job[0] ? heads_3_gemm : heads_2_gemm;
  wire [5:0] mux_heads_3_n_5 = q_job[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log_7 = q_job[0] ? heads_3_words_log : heads_2_words_log;
  wire mux_heads_3_gemm_5 = q_job[1] ? mux_heads_3_gemm_4 : mux_heads_1_gemm_3;
  wire [5:0] mux_heads_3_n_6 = q_job[1] ? mux_heads_3_n_5 : mux_heads_1_n_3;
  wire [1:0] mux_heads_3_words_log_8 = q_job[1] ? mux_heads_3_words_log_7 : mux_heads_1_words_log_3;
  wire not_q_full_1 = ~(q_job[0] ? q_full_1 : q_full_0);
  wire and_q_job = not_q_job & ~mux_heads_3_gemm_5;
  assign q_ready = and_q_job & not_q_full_1;
  wire and_q_ready = q_ready & q_valid;
  wire [8:0] shl_heads_3_n = {3'd0, mux_heads_3_n_6} << mux_heads_3_words_log_8;
  wire eq_q_addr = {2'd0, {1'b0, q_addr} + 7'd1} == shl_heads_3_n;
  wire and_q_ready_2 = and_q_ready & eq_q_addr;
  wire x_put = x_valid & x_ready;
  wire eq_word = word == phase_words;
  wire phase_end = busy & eq_word & (beats_left == 6'd1);
  wire choose = go & (~busy | phase_end);
  wire not_qk_job = ~(qk_job == accepted);
  wire mux_heads_3_gemm_6 = qk_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_1_gemm_4 = qk_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_3_gemm_7 = qk_job[1] ? mux_heads_3_gemm_6 : mux_heads_1_gemm_4;
  wire and_qk_job = not_qk_job & ~mux_heads_3_gemm_7;
  wire [2:0] diff_kv_job_2 = kv_job - qk_job;
  wire not_kv_job_3 = ~(diff_kv_job_2 == 3'd0);
  wire and_kv_job_2 = not_kv_job_3 & ~(3'd4 < diff_kv_job_2);
  wire and_kv_job_3 = (kv_job == qk_job) & eq_kv_stage_2;
  wire mux_heads_3_dense_3 = qk_job[0] ? heads_3_dense : heads_2_dense;
  wire mux_heads_1_dense_2 = qk_job[0] ? heads_1_dense : heads_0_dense;
  wire mux_heads_3_dense_4 = qk_job[1] ? mux_heads_3_dense_3 : mux_heads_1_dense_2;
  wire [2:0] diff_q_job = q_job - qk_job;
  wire not_q_job_2 = ~(diff_q_job == 3'd0);
  wire and_q_job_2 = not_q_job_2 & ~(3'd4 < diff_q_job);
  wire not_ring_rows = ~(ring_rows == 6'd0);
  wire mux_q_job = mux_heads_3_dense_4 ? and_q_job_2 : not_ring_rows;
  wire and_kv_job_4 = (and_kv_job_2 | and_kv_job_3) & mux_q_job;
  wire not_score_room = ~(score_room == 3'd0);
  wire and_qk_job_2 = and_qk_job & and_kv_job_4 & not_score_room;
  wire not_exp_rows = ~(exp_rows == 3'd0);
  wire and_exp_rows = not_exp_rows & ~(av_job == accepted);
  wire mux_heads_3_gemm_8 = av_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_1_gemm_5 = av_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_3_gemm_9 = av_job[1] ? mux_heads_3_gemm_8 : mux_heads_1_gemm_5;
  wire mux_v_full_1 = av_job[0] ? v_full_1 : v_full_0;
  wire and_heads_3_gemm_2 = ~mux_heads_3_gemm_9 & mux_v_full_1;
  wire and_exp_rows_2 = and_exp_rows & and_heads_3_gemm_2;
  wire not_row_room = ~(row_room == 2'd0);
  wire and_exp_rows_3 = and_exp_rows_2 & not_row_room;
  wire not_pre_job = ~(pre_job == accepted);
  wire mux_heads_3_gemm_10 = pre_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_1_gemm_6 = pre_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_3_gemm_11 = pre_job[1] ? mux_heads_3_gemm_10 : mux_heads_1_gemm_6;
  wire not_heads_3_gemm_4 = ~mux_heads_3_gemm_11;
  wire mux_heads_3_dense_5 = pre_job[0] ? heads_3_dense : heads_2_dense;
  wire mux_heads_1_dense_3 = pre_job[0] ? heads_1_dense : heads_0_dense;
  wire mux_heads_3_dense_6 = pre_job[1] ? mux_heads_3_dense_5 : mux_heads_1_dense_3;
  wire and_heads_3_gemm_3 = not_heads_3_gemm_4 & ~mux_heads_3_dense_6;
  wire and_pre_job = not_pre_job & and_heads_3_gemm_3;
  wire [2:0] diff_kv_job_3 = kv_job - pre_job;
  wire not_kv_job_4 = ~(diff_kv_job_3 == 3'd0);
  wire and_kv_job_5 = not_kv_job_4 & ~(3'd4 < diff_kv_job_3);
  wire and_kv_job_6 = (kv_job == pre_job) & ~eq_kv_stage;
  wire [2:0] diff_q_job_2 = q_job - pre_job;
  wire not_q_job_3 = ~(diff_q_job_2 == 3'd0);
  wire and_q_job_3 = not_q_job_3 & ~(3'd4 < diff_q_job_2);
  wire and_kv_job_7 = (and_kv_job_5 | and_kv_job_6) & and_q_job_3;
  wire eq_pre_row = pre_row == 5'd0;
  wire mux_p_busy_1 = pre_job[0] ? p_busy_1 : p_busy_0;
  wire not_pre_row = ~(eq_pre_row & mux_p_busy_1);
  wire and_pre_job_2 = and_pre_job & and_kv_job_7 & not_pre_row;
  wire or_exp_rows = and_exp_rows_3 | and_pre_job_2;
  wire choose_qk = choose & and_qk_job_2 & ~or_exp_rows;
  wire not_heads_3_dense = ~mux_heads_3_dense_4;
  wire ring_take = choose_qk & not_heads_3_dense;
  wire [4:0] sum_ring_tail = ring_tail + 5'd1;
  wire [4:0] mux_ring_tail = ring_take ? sum_ring_tail : ring_tail;
  wire [5:0] cat_qc_last = {qc_last, qc_cluster};
  wire not_gemm_job = ~(gemm_job == accepted);
  wire mux_heads_3_gemm_12 = gemm_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_1_gemm_7 = gemm_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_3_gemm_13 = gemm_job[1] ? mux_heads_3_gemm_12 : mux_heads_1_gemm_7;
  wire eq_av_job = av_job == gemm_job;
  wire mux_heads_3_vgen_5 = gemm_job[0] ? heads_3_vgen : heads_2_vgen;
  wire mux_heads_1_vgen_3 = gemm_job[0] ? heads_1_vgen : heads_0_vgen;
  wire mux_heads_3_vgen_6 = gemm_job[1] ? mux_heads_3_vgen_5 : mux_heads_1_vgen_3;
  wire and_heads_3_vgen = mux_heads_3_vgen_6 & (back_job == gemm_job);
  wire not_v_full_1_2 = ~(gemm_job[0] ? v_full_1 : v_full_0);
  wire and_heads_3_vgen_2 = and_heads_3_vgen & not_v_full_1_2;
  wire mux_av_job = mux_heads_3_gemm_13 ? eq_av_job : and_heads_3_vgen_2;
  wire and_gemm_job = not_gemm_job & mux_av_job;
  wire [3:0] mux_heads_3_x_words = gemm_job[0] ? heads_3_x_words : heads_2_x_words;
  wire [3:0] mux_heads_1_x_words = gemm_job[0] ? heads_1_x_words : heads_0_x_words;
  wire [3:0] mux_heads_3_x_words_2 = gemm_job[1] ? mux_heads_3_x_words : mux_heads_1_x_words;
  wire not_x_words = ~(x_words < {1'b0, mux_heads_3_x_words_2});
  wire and_gemm_job_2 = and_gemm_job & (tile_loaded & not_x_words);
  wire and_gemm_job_3 = and_gemm_job_2 & not_row_room;
  wire or_exp_rows_2 = or_exp_rows | and_qk_job_2;
  wire choose_gemm = choose & and_gemm_job_3 & ~or_exp_rows_2;
  wire [8:0] sum_gemm_tile = {1'b0, gemm_tile} + 9'd1;
  wire [7:0] mux_heads_3_tiles_5 = gemm_job[0] ? heads_3_tiles : heads_2_tiles;
  wire [7:0] mux_heads_1_tiles_3 = gemm_job[0] ? heads_1_tiles : heads_0_tiles;
  wire [7:0] mux_heads_3_tiles_6 = gemm_job[1] ? mux_heads_3_tiles_5 : mux_heads_1_tiles_3;
  wire eq_gemm_tile = sum_gemm_tile == {1'b0, mux_heads_3_tiles_6};
  wire and_heads_3_gemm_4 = mux_heads_3_gemm_13 & eq_gemm_tile;
  wire [5:0] sum_gemm_row = {1'b0, gemm_row} + 6'd1;
  wire [5:0] mux_heads_3_n_7 = gemm_job[0] ? heads_3_n : heads_2_n;
  wire [5:0] mux_heads_1_n_4 = gemm_job[0] ? heads_1_n : heads_0_n;
  wire [5:0] mux_heads_3_n_8 = gemm_job[1] ? mux_heads_3_n_7 : mux_heads_1_n_4;
  wire eq_gemm_row = sum_gemm_row == mux_heads_3_n_8;
  wire and_heads_3_gemm_5 = and_heads_3_gemm_4 & eq_gemm_row;
  wire gemm_ends = choose_gemm & and_heads_3_gemm_5;
  wire [5:0] mux_heads_1_n_5 = pre_job[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log_4 = pre_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [2:0] mux_heads_1_col_beats = pre_job[0] ? heads_1_col_beats : heads_0_col_beats;
  wire [5:0] mux_heads_3_n_9 = pre_job[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log_9 = pre_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [2:0] mux_heads_3_col_beats = pre_job[0] ? heads_3_col_beats : heads_2_col_beats;
  wire [5:0] mux_heads_3_n_10 = pre_job[1] ? mux_heads_3_n_9 : mux_heads_1_n_5;
  wire [1:0] mux_heads_3_words_log_10 = pre_job[1] ? mux_heads_3_words_log_9 : mux_heads_1_words_log_4;
  wire [2:0] mux_heads_3_col_beats_2 = pre_job[1] ? mux_heads_3_col_beats : mux_heads_1_col_beats;
  wire [5:0] sum_pre_row = {1'b0, pre_row} + 6'd1;
  wire eq_pre_row_2 = sum_pre_row == mux_heads_3_n_10;
  wire choose_pre = choose & and_pre_job_2 & ~and_exp_rows_3;
  wire and_pre_job_3 = not_pre_job & ~and_heads_3_gemm_3;
  wire and_choose_pre = choose_pre & eq_pre_row;
  wire [5:0] mux_heads_1_n_6 = qk_job[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log_5 = qk_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [4:0] mux_heads_1_beats = qk_job[0] ? heads_1_beats : heads_0_beats;
  wire [5:0] mux_heads_3_n_11 = qk_job[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log_11 = qk_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [4:0] mux_heads_3_beats = qk_job[0] ? heads_3_beats : heads_2_beats;
  wire [5:0] mux_heads_3_n_12 = qk_job[1] ? mux_heads_3_n_11 : mux_heads_1_n_6;
  wire [1:0] mux_heads_3_words_log_12 = qk_job[1] ? mux_heads_3_words_log_11 : mux_heads_1_words_log_5;
  wire [4:0] mux_heads_3_beats_3 = qk_job[1] ? mux_heads_3_beats : mux_heads_1_beats;
  wire [5:0] sum_qk_row = {1'b0, qk_row} + 6'd1;
  wire eq_qk_row = sum_qk_row == mux_heads_3_n_12;
  wire mux_qk_row = mux_heads_3_dense_4 ? eq_qk_row : ring_entries_q[5];
  wire [4:0] mux_qk_row_2 = mux_heads_3_dense_4 ? qk_row : ring_entries_q[4:0];
  wire and_qk_job_3 = not_qk_job & mux_heads_3_gemm_7;
  wire [1:0] mux_heads_1_words_log_6 = av_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [4:0] mux_heads_1_beats_2 = av_job[0] ? heads_1_beats : heads_0_beats;
  wire [1:0] mux_heads_3_words_log_13 = av_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [4:0] mux_heads_3_beats_2 = av_job[0] ? heads_3_beats : heads_2_beats;
  wire [1:0] mux_heads_3_words_log_14 = av_job[1] ? mux_heads_3_words_log_13 : mux_heads_1_words_log_6;
  wire [4:0] mux_heads_3_beats_4 = av_job[1] ? mux_heads_3_beats_2 : mux_heads_1_beats_2;
  wire choose_av = choose & and_exp_rows_3;
  wire eq_av_word = av_word == (2'd0 < mux_heads_3_words_log_14);
  wire and_choose_av = choose_av & eq_av_word;
  wire av_row_done = and_choose_av;
  wire not_scored_valid_8 = ~scored_valid_8;
  wire and_choose_qk = choose_qk & not_scored_valid_8;
  wire and_scored_valid_0 = scored_valid_0 & av_row_done;
  wire and_choose_qk_2 = and_choose_qk & scored_valid_0;
  wire and_choose_qk_3 = and_choose_qk & ~scored_valid_0;
  wire and_choose_qk_4 = and_choose_qk & scored_valid_1;
  wire and_choose_qk_5 = and_choose_qk_2 & ~scored_valid_1;
  wire and_choose_qk_6 = and_choose_qk & scored_valid_2;
  wire and_choose_qk_7 = and_choose_qk_4 & ~scored_valid_2;
  wire and_choose_qk_8 = and_choose_qk & scored_valid_3;
  wire and_choose_qk_9 = and_choose_qk_6 & ~scored_valid_3;
  wire and_choose_qk_10 = and_choose_qk & scored_valid_4;
  wire and_choose_qk_11 = and_choose_qk_8 & ~scored_valid_4;
  wire and_choose_qk_12 = and_choose_qk & scored_valid_5;
  wire and_choose_qk_13 = and_choose_qk_10 & ~scored_valid_5;
  wire and_choose_qk_14 = and_choose_qk & scored_valid_6;
  wire and_choose_qk_15 = and_choose_qk_12 & ~scored_valid_6;
  wire and_choose_qk_16 = and_choose_qk & scored_valid_7;
  wire and_choose_qk_17 = and_choose_qk_14 & ~scored_valid_7;
  wire and_choose_qk_18 = and_choose_qk_16 & not_scored_valid_8;
  wire [6:0] mux_const_6 = av_job[0] ? 7'd96 : 7'd64;
  wire not_heads_3_gemm_5 = ~mux_heads_3_gemm_13;
  wire and_choose_gemm = choose_gemm & eq_gemm_row;
  wire [4:0] diff_x_words = x_words - {1'b0, mux_heads_3_x_words_2};
  wire [4:0] mux_x_words = choose_gemm ? diff_x_words : x_words;
  wire and_choose_gemm_2 = and_choose_gemm & eq_gemm_tile;
  wire and_gemm_job_4 = not_gemm_job & not_heads_3_gemm_5;
  wire and_gemm_job_5 = and_gemm_job_4 & ~mux_heads_3_vgen_6;
  wire and_choose_pre_2 = and_choose_pre & ~pre_job[0];
  wire not_p_free = ~(p_free & ~p_free_bank);
  wire or_p_busy_1 = p_busy_1 | (and_choose_pre & pre_job[0]);
  wire or_choose_av = choose_av | choose_gemm;
  wire mux_heads_3_dense_7 = and_qk_job_2 ? not_heads_3_dense : 1'b0;
  wire mux_heads_3_dense_8 = and_pre_job_2 ? 1'b0 : mux_heads_3_dense_7;
  wire mux_heads_3_dense_9 = and_exp_rows_3 ? 1'b0 : mux_heads_3_dense_8;
  wire and_exp_rows_4 = (or_exp_rows_2 | and_gemm_job_3) & choose;
  wire lt_phase_kind = 2'd1 < phase_kind;
  wire and_phase_end = phase_end & phase_job_end;
  wire and_busy = busy & (phase_kind == 2'd1);
  wire and_phase_end_2 = and_phase_end & and_busy;
  wire not_kv_job_5 = ~kv_job[0];
  wire or_k_full_0 = k_full_0 | (and_kv_done_4 & not_kv_job_5);
  wire not_phase_slot = ~phase_slot[0];
  wire not_phase_end = ~(and_phase_end_2 & not_phase_slot);
  wire or_k_full_1 = k_full_1 | (and_kv_done_4 & kv_job[0]);
  wire not_phase_end_2 = ~(and_phase_end_2 & phase_slot[0]);
  wire and_phase_end_3 = and_phase_end_2 & ~phase_keep;
  wire or_q_full_0 = q_full_0 | (and_q_ready_2 & ~q_job[0]);
  wire not_phase_end_3 = ~(and_phase_end_3 & not_phase_slot);
  wire not_q_free = ~(q_free & ~q_free_bank);
  wire or_q_full_1 = q_full_1 | (and_q_ready_2 & q_job[0]);
  wire not_phase_end_4 = ~(and_phase_end_3 & phase_slot[0]);
  wire and_q_full_1 = or_q_full_1 & not_phase_end_4;
  wire eq_phase_kind = phase_kind == 2'd0;
  wire and_phase_end_4 = and_phase_end & (busy & eq_phase_kind);
  wire or_h_full_0 = h_full_0 | (and_kv_done_3 & not_kv_job_5);
  wire not_phase_end_5 = ~(and_phase_end_4 & not_phase_slot);
  wire or_h_full_1 = h_full_1 | (and_kv_done_3 & kv_job[0]);
  wire not_phase_end_6 = ~(and_phase_end_4 & phase_slot[0]);
  assign e_read = busy & (phase_kind == 2'd2);
  wire and_phase_end_5 = and_phase_end & e_read;
  wire or_v_full_0 = v_full_0 | (or_kv_done & ~mux_back_slot);
  wire not_phase_end_7 = ~(and_phase_end_5 & not_phase_slot);
  wire or_v_full_1 = v_full_1 | (or_kv_done & mux_back_slot);
  wire not_phase_end_8 = ~(and_phase_end_5 & phase_slot[0]);
  wire eq_phase_kind_2 = phase_kind == 2'd3;
  wire and_busy_2 = busy & eq_phase_kind_2;
  wire or_phase_end = phase_end | (beat[1:0] == 2'd3);
  assign word_issued = phase_end & (e_read | and_busy_2);
  assign qc_pop = phase_end & and_busy & phase_ring;
  assign e_beat = beat[3:0];
  assign e_free = phase_end & e_read & phase_row_end;
  always @(posedge clk) begin
    if (rst) k_full_0 <= 1'b0;
    else k_full_0 <= or_k_full_0 & not_phase_end;
  end
  always @(posedge clk) begin
    if (rst) k_full_1 <= 1'b0;
    else k_full_1 <= or_k_full_1 & not_phase_end_2;
  end
  always @(posedge clk) begin
    if (rst) v_full_0 <= 1'b0;
    else v_full_0 <= or_v_full_0 & not_phase_end_7;
  end
  always @(posedge clk) begin
    if (rst) v_full_1 <= 1'b0;
    else v_full_1 <= or_v_full_1 & not_phase_end_8;
  end
  always @(posedge clk) begin
    if (rst) h_full_0 <= 1'b0;
    else h_full_0 <= or_h_full_0 & not_phase_end_5;
  end
  always @(posedge clk) begin
    if (rst) h_full_1 <= 1'b0;
    else h_full_1 <= or_h_full_1 & not_phase_end_6;
  end
  always @(posedge clk) begin
    if (rst) q_full_0 <= 1'b0;
    else q_full_0 <= or_q_full_0 & not_phase_end_3 & not_q_free;
  end
  always @(posedge clk) begin
    if (rst) q_full_1 <= 1'b0;
    else q_full_1 <= and_q_full_1 & ~(q_free & q_free_bank);
  end
  always @(posedge clk) begin
    if (rst) w_full <= 1'b0;
    else if (and_kv_done) w_full <= 1'b1;
    else if (phase_end & phase_tile_end & and_busy_2) w_full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) back_job <= 3'd0;
    else if (and_back_valid_2 | and_back_job) back_job <= back_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) kv_job <= 3'd0;
    else if (and_kv_done_2) kv_job <= kv_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) kv_stage <= 2'd0;
    else if (and_kv_done_2) kv_stage <= 2'd0;
    else if (and_kv_done_3) kv_stage <= 2'd1;
    else if (and_kv_done_4) kv_stage <= 2'd2;
  end
  always @(posedge clk) begin
    if (rst) kv_row <= 7'd0;
    else if (and_kv_take) begin
      if (eq_kv_row) kv_row <= 7'd0;
      else kv_row <= kv_row + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) kv_word <= 1'b0;
    else if (kv_take) begin
      if (or_kv_stage_6) kv_word <= 1'b0;
      else kv_word <= kv_word + 1'b1;
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
    if (rst) q_job <= 3'd0;
    else if (and_q_ready_2 | (not_q_job & mux_heads_3_gemm_5)) q_job <= q_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) q_addr <= 6'd0;
    else if (and_q_ready) begin
      if (and_q_ready_2) q_addr <= 6'd0;
      else q_addr <= q_addr + 6'd1;
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
    else p_busy_0 <= (p_busy_0 | and_choose_pre_2) & not_p_free;
  end
  always @(posedge clk) begin
    if (rst) p_busy_1 <= 1'b0;
    else p_busy_1 <= or_p_busy_1 & ~(p_free & p_free_bank);
  end
  always @(posedge clk) begin
    if (rst) row_room <= 2'd2;
    else if (row_free & ~or_choose_av) row_room <= row_room + 2'd1;
    else if (or_choose_av & ~row_free) row_room <= row_room - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) pre_job <= 3'd0;
    else if ((choose_pre & eq_pre_row_2) | and_pre_job_3) pre_job <= pre_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) pre_row <= 5'd0;
    else if (choose_pre) begin
      if (eq_pre_row_2) pre_row <= 5'd0;
      else pre_row <= pre_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) qk_job <= 3'd0;
    else if ((choose_qk & mux_qk_row) | and_qk_job_3) qk_job <= qk_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) qk_row <= 5'd0;
    else if (choose_qk & mux_heads_3_dense_4) begin
      if (mux_qk_row) qk_row <= 5'd0;
      else qk_row <= qk_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) score_room <= 3'd4;
    else if (score_free & ~choose_qk) score_room <= score_room + 3'd1;
    else if (choose_qk & ~score_free) score_room <= score_room - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) av_job <= 3'd0;
    else if ((and_choose_av & scored_data_0_last) | gemm_ends) av_job <= av_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) av_word <= 1'b0;
    else if (choose_av) begin
      if (eq_av_word) av_word <= 1'b0;
      else av_word <= av_word + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) av_exp_row <= 2'd0;
    else if (and_choose_av) av_exp_row <= av_exp_row + 2'd1;
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
    else if (and_scored_valid_0) scored_valid_3 <= scored_valid_4 | and_choose_qk_8;
    else if (and_choose_qk_9) scored_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_4) scored_data_3_row <= scored_data_4_row;
      else scored_data_3_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_9) scored_data_3_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_4) scored_data_3_last <= scored_data_4_last;
      else scored_data_3_last <= mux_qk_row;
    end
    else if (and_choose_qk_9) scored_data_3_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_4 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_4 <= scored_valid_5 | and_choose_qk_10;
    else if (and_choose_qk_11) scored_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_5) scored_data_4_row <= scored_data_5_row;
      else scored_data_4_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_11) scored_data_4_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_5) scored_data_4_last <= scored_data_5_last;
      else scored_data_4_last <= mux_qk_row;
    end
    else if (and_choose_qk_11) scored_data_4_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_5 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_5 <= scored_valid_6 | and_choose_qk_12;
    else if (and_choose_qk_13) scored_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_6) scored_data_5_row <= scored_data_6_row;
      else scored_data_5_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_13) scored_data_5_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_6) scored_data_5_last <= scored_data_6_last;
      else scored_data_5_last <= mux_qk_row;
    end
    else if (and_choose_qk_13) scored_data_5_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_6 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_6 <= scored_valid_7 | and_choose_qk_14;
    else if (and_choose_qk_15) scored_valid_6 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_7) scored_data_6_row <= scored_data_7_row;
      else scored_data_6_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_15) scored_data_6_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_7) scored_data_6_last <= scored_data_7_last;
      else scored_data_6_last <= mux_qk_row;
    end
    else if (and_choose_qk_15) scored_data_6_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_7 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_7 <= scored_valid_8 | and_choose_qk_16;
    else if (and_choose_qk_17) scored_valid_7 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_8) scored_data_7_row <= scored_data_8_row;
      else scored_data_7_row <= mux_qk_row_2;
    end
    else if (and_choose_qk_17) scored_data_7_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) begin
      if (scored_valid_8) scored_data_7_last <= scored_data_8_last;
      else scored_data_7_last <= mux_qk_row;
    end
    else if (and_choose_qk_17) scored_data_7_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) scored_valid_8 <= 1'b0;
    else if (and_scored_valid_0) scored_valid_8 <= and_choose_qk & scored_valid_8;
    else if (and_choose_qk_18) scored_valid_8 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) scored_data_8_row <= mux_qk_row_2;
    else if (and_choose_qk_18) scored_data_8_row <= mux_qk_row_2;
  end
  always @(posedge clk) begin
    if (and_scored_valid_0) scored_data_8_last <= mux_qk_row;
    else if (and_choose_qk_18) scored_data_8_last <= mux_qk_row;
  end
  always @(posedge clk) begin
    if (rst) exp_rows <= 3'd0;
    else if (e_ready & ~and_choose_av) exp_rows <= exp_rows + 3'd1;
    else if (and_choose_av & ~e_ready) exp_rows <= exp_rows - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) gemm_job <= 3'd0;
    else if (and_choose_gemm_2 | and_gemm_job_5) gemm_job <= gemm_job + 3'd1;
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
      else if (and_qk_job_2) phase_kind <= 2'd1;
      else phase_kind <= 2'd3;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_slot <= av_job[1:0];
      else if (and_pre_job_2) phase_slot <= pre_job[1:0];
      else if (and_qk_job_2) phase_slot <= qk_job[1:0];
      else phase_slot <= gemm_job[1:0];
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_ring <= mux_heads_3_dense_9;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_keep <= mux_heads_3_dense_9;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_back <= 1'b0;
      else if (and_pre_job_2) phase_back <= 1'b0;
      else if (and_qk_job_2) phase_back <= 1'b0;
      else phase_back <= not_heads_3_gemm_5;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_row_end <= eq_av_word;
      else if (and_pre_job_2) phase_row_end <= 1'b0;
      else if (and_qk_job_2) phase_row_end <= 1'b0;
      else phase_row_end <= eq_gemm_tile;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_tile_end <= 1'b0;
      else if (and_pre_job_2) phase_tile_end <= 1'b0;
      else if (and_qk_job_2) phase_tile_end <= 1'b0;
      else phase_tile_end <= eq_gemm_row;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_job_end <= eq_av_word & scored_data_0_last;
      else if (and_pre_job_2) phase_job_end <= eq_pre_row_2;
      else if (and_qk_job_2) phase_job_end <= mux_qk_row;
      else phase_job_end <= and_heads_3_gemm_5;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_row <= scored_data_0_row;
      else if (and_pre_job_2) phase_row <= pre_row;
      else if (and_qk_job_2) phase_row <= mux_qk_row_2;
      else phase_row <= gemm_row;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_word <= {7'd0, av_word};
      else if (and_pre_job_2) phase_word <= 8'd0;
      else if (and_qk_job_2) phase_word <= 8'd0;
      else phase_word <= gemm_tile;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_ring_row <= 5'd0;
      else if (and_pre_job_2) phase_ring_row <= 5'd0;
      else if (and_qk_job_2) phase_ring_row <= ring_tail;
      else phase_ring_row <= 5'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_words <= 1'b0;
      else if (and_pre_job_2) phase_words <= 2'd0 < mux_heads_3_words_log_10;
      else if (and_qk_job_2) phase_words <= 2'd0 < mux_heads_3_words_log_12;
      else phase_words <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_words_log <= 2'd0;
      else if (and_pre_job_2) phase_words_log <= mux_heads_3_words_log_10;
      else if (and_qk_job_2) phase_words_log <= mux_heads_3_words_log_12;
      else phase_words_log <= 2'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_stride <= 2'd1 << mux_heads_3_words_log_14;
      else phase_stride <= 2'd1;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_exp_row <= av_exp_row;
      else phase_exp_row <= 2'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) beat <= 6'd0;
    else if (eq_word) beat <= beat + 6'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) beats_left <= {1'b0, mux_heads_3_beats_4};
      else if (and_pre_job_2) beats_left <= {3'd0, mux_heads_3_col_beats_2};
      else if (and_qk_job_2) beats_left <= {1'b0, mux_heads_3_beats_3};
      else if (gemm_job[1]) begin
        if (gemm_job[0]) beats_left <= heads_3_x_beats;
        else beats_left <= heads_2_x_beats;
      end
      else if (gemm_job[0]) beats_left <= heads_1_x_beats;
      else beats_left <= heads_0_x_beats;
    end
    else if (eq_word) beats_left <= beats_left - 6'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) word <= 1'b0;
    else if (eq_word) word <= 1'b0;
    else word <= word + 1'b1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) key_addr <= {1'b0, mux_const_6 + {6'd0, av_word}};
      else if (and_pre_job_2) begin
        if (pre_job[0]) key_addr <= 8'd136;
        else key_addr <= 8'd128;
      end
      else if (and_qk_job_2) key_addr <= {2'd0, qk_job[0] ? 6'd32 : 6'd0};
      else key_addr <= 8'd144;
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
  always @(posedge clk) key_write_addr <= mux_const_5 + sum_back_row_2;
  always @(posedge clk) key_write_proc <= mux_back_row[0];
  always @(posedge clk) begin
    if (back_valid) key_write_data_0 <= back_data_0;
    else key_write_data_0 <= kv_data_0;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_1 <= back_data_1;
    else key_write_data_1 <= kv_data_1;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_2 <= back_data_2;
    else key_write_data_2 <= kv_data_2;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_3 <= back_data_3;
    else key_write_data_3 <= kv_data_3;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_4 <= back_data_4;
    else key_write_data_4 <= kv_data_4;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_5 <= back_data_5;
    else key_write_data_5 <= kv_data_5;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_6 <= back_data_6;
    else key_write_data_6 <= kv_data_6;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_7 <= back_data_7;
    else key_write_data_7 <= kv_data_7;
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
  always @(posedge clk) mmu_row_0 <= {q_mem_row_0[15], q_mem_row_0};
  always @(posedge clk) mmu_row_1 <= {q_mem_row_1[15], q_mem_row_1};
  always @(posedge clk) mmu_row_2 <= {q_mem_row_2[15], q_mem_row_2};
  always @(posedge clk) mmu_row_3 <= {q_mem_row_3[15], q_mem_row_3};
  always @(posedge clk) mmu_row_4 <= {q_mem_row_4[15], q_mem_row_4};
  always @(posedge clk) mmu_row_5 <= {q_mem_row_5[15], q_mem_row_5};
  always @(posedge clk) mmu_row_6 <= {q_mem_row_6[15], q_mem_row_6};
  always @(posedge clk) mmu_row_7 <= {q_mem_row_7[15], q_mem_row_7};
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_0 <= {x_fifo_scalars_0[15], x_fifo_scalars_0};
    else mmu_scalar_0 <= e_data_0;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_1 <= {x_fifo_scalars_1[15], x_fifo_scalars_1};
    else mmu_scalar_1 <= e_data_1;
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
    if (rst) score_tag_pre_d5 <= 1'b0;
    else score_tag_pre_d5 <= score_tag_pre_d4;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last_d5 <= 1'b0;
    else score_tag_row_last_d5 <= score_tag_row_last_d4;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last_d5 <= 1'b0;
    else score_tag_head_last_d5 <= score_tag_head_last_d4;
  end
  always @(posedge clk) score_tag_slot_d5 <= score_tag_slot_d4;
  always @(posedge clk) begin
    if (rst) score_tag_pre <= 1'b0;
    else score_tag_pre <= score_tag_pre_d5;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last <= 1'b0;
    else score_tag_row_last <= score_tag_row_last_d5;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last <= 1'b0;
    else score_tag_head_last <= score_tag_head_last_d5;
  end
  always @(posedge clk) score_tag_slot <= score_tag_slot_d5;
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
    if (rst) row_tag_back_d4 <= 1'b0;
    else row_tag_back_d4 <= row_tag_back_d3;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last_d4 <= 1'b0;
    else row_tag_row_last_d4 <= row_tag_row_last_d3;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last_d4 <= 1'b0;
    else row_tag_head_last_d4 <= row_tag_head_last_d3;
  end
  always @(posedge clk) row_tag_slot_d4 <= row_tag_slot_d3;
  always @(posedge clk) row_tag_row_d4 <= row_tag_row_d3;
  always @(posedge clk) row_tag_word_d4 <= row_tag_word_d3;
  always @(posedge clk) begin
    if (rst) row_tag_back <= 1'b0;
    else row_tag_back <= row_tag_back_d4;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last <= 1'b0;
    else row_tag_row_last <= row_tag_row_last_d4;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last <= 1'b0;
    else row_tag_head_last <= row_tag_head_last_d4;
  end
  always @(posedge clk) row_tag_slot <= row_tag_slot_d4;
  always @(posedge clk) row_tag_row <= row_tag_row_d4;
  always @(posedge clk) row_tag_word <= row_tag_word_d4;
  always @(posedge clk) begin
    if (qc_push) ring_entries[ring_head] <= cat_qc_last;
  end
  always @(posedge clk) begin
    ring_entries_q <= (qc_push & (ring_head == mux_ring_tail)) ? cat_qc_last : ring_entries[mux_ring_tail];
  end
  x_fifo_p2_l8_d16 x_fifo (
    .clk(clk),
    .rst(rst),
    .valid(x_valid),
    .data(x_data),
    .part(beat[1:0]),
    .pop(and_busy_2 & or_phase_end),
    .ready(x_ready),
    .scalars(x_fifo_scalars)
  );
  q_mem_l8_b2_d64_r64 q_mem (
    .clk(clk),
    .rst(rst),
    .write_en(and_q_ready),
    .write_bank(q_job[0]),
    .write_addr(q_addr),
    .write_data(q_data),
    .ring_write(qc_write),
    .ring_addr({ring_head, qc_word}),
    .ring_data(qc_data),
    .walk_en(walk_en),
    .walk_bank(walk_bank),
    .walk_addr(walk_addr),
    .read_ring(phase_ring),
    .read_bank(phase_slot[0]),
    .read_addr(({1'b0, phase_row} << phase_words_log) + {5'd0, word}),
    .ring_read({phase_ring_row, word}),
    .walk_data(q_mem_walk_data),
    .row(q_mem_row)
  );
  key_bank_l8_s1_d176 keys_0 (
    .clk(clk),
    .write_en(key_write_on & ~key_write_proc),
    .write_addr(key_write_addr),
    .write_data({key_write_data_7, key_write_data_6, key_write_data_5, key_write_data_4, key_write_data_3,
    key_write_data_2, key_write_data_1, key_write_data_0}),
    .read_addr(key_read),
    .data(keys_0_data)
  );
  key_bank_l8_s1_d176 keys_1 (
    .clk(clk),
    .write_en(key_write_on & key_write_proc),
    .write_addr(key_write_addr),
    .write_data({key_write_data_7, key_write_data_6, key_write_data_5, key_write_data_4, key_write_data_3,
    key_write_data_2, key_write_data_1, key_write_data_0}),
    .read_addr(key_read),
    .data(keys_1_data)
  );
  mmu_p2_la8_h16_s1_o17_a40_le2 mmu (
    .clk(clk),
    .rst(rst),
    .in_valid(mmu_valid),
    .in_mode({1'b0, ~ready_dot}),
    .in_last(ready_last),
    .in_bank({keys_1_data_7, keys_1_data_6, keys_1_data_5, keys_1_data_4, keys_1_data_3, keys_1_data_2,
    keys_1_data_1, keys_1_data_0, keys_0_data_7, keys_0_data_6, keys_0_data_5, keys_0_data_4,
    keys_0_data_3, keys_0_data_2, keys_0_data_1, keys_0_data_0}),
    .in_row({mmu_row_7, mmu_row_6, mmu_row_5, mmu_row_4, mmu_row_3, mmu_row_2, mmu_row_1, mmu_row_0}),
    .in_scalar({mmu_scalar_1, mmu_scalar_0}),
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
    heads_0_post, heads_0_y_shift, heads_1_mean, heads_1_center, heads_1_early, heads_1_c,
    heads_1_rounds, heads_1_groups, heads_1_pack, heads_1_row_words, heads_1_chunks, heads_1_shift,
    heads_1_pre, heads_1_multiplier, heads_1_post, heads_1_y_shift, heads_2_mean, heads_2_center,
    heads_2_early, heads_2_c, heads_2_rounds, heads_2_groups, heads_2_pack, heads_2_row_words,
    heads_2_chunks, heads_2_shift, heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_y_shift,
    heads_3_mean, heads_3_center, heads_3_early, heads_3_c, heads_3_rounds, heads_3_groups,
    heads_3_pack, heads_3_row_words, heads_3_chunks, heads_3_shift, heads_3_pre, heads_3_multiplier,
    heads_3_post, heads_3_y_shift, mmu_in_ready};
endmodule
