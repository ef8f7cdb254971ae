module gather (
  input clk,
  input rst,
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
  input alloc_fire,
  input [4:0] alloc_row,
  input [4:0] alloc_cluster,
  input alloc_last,
  input rep_valid,
  input [4:0] rep_cluster,
  input [4:0] rep_row,
  input rep_used,
  input task_valid,
  input task_slot,
  input task_final,
  input [31:0] walk_data,
  input [15:0] p_read_data,
  input qc_pop,
  input q_req_ready,
  input q_beat_ready,
  input q_out_valid,
  input [16:0] q_out_q,
  output alloc_ready,
  output rep_ready,
  output list_free,
  output walk_en,
  output walk_bank,
  output [7:0] walk_addr,
  output p_read,
  output [6:0] p_read_addr,
  output q_free,
  output q_free_bank,
  output qc_write,
  output [2:0] qc_word,
  output [31:0] qc_data,
  output qc_push,
  output [4:0] qc_cluster,
  output qc_last,
  output up_write,
  output [6:0] up_addr,
  output [25:0] up_data,
  output [5:0] up_count,
  output up_done,
  output q_req_valid,
  output [19:0] q_divisor,
  output q_beat_valid,
  output [20:0] q_num,
  output q_last
);
  wire signed [15:0] walk_data_0 = walk_data[15:0];
  wire signed [15:0] walk_data_1 = walk_data[31:16];
  wire signed [7:0] p_read_data_0 = p_read_data[7:0];
  wire signed [7:0] p_read_data_1 = p_read_data[15:8];
  reg added_valid;
  reg linked_valid;
  reg [4:0] added_row;
  reg [4:0] added_cluster;
  reg added_list;
  reg sweeping;
  reg [4:0] swept;
  reg [5:0] used_0;
  reg active;
  reg tasks_valid_0;
  reg tasks_data_0_slot;
  reg tasks_data_0_final;
  reg tasks_valid_1;
  reg tasks_data_1_slot;
  reg tasks_data_1_final;
  reg now_task_slot;
  reg [1:0] now_task_words_log;
  reg [3:0] now_task_last_part;
  reg now_task_iteration;
  reg now_task_mean;
  reg now_task_medoid;
  reg reps_valid_0;
  reg [4:0] reps_data_0_cluster;
  reg [4:0] reps_data_0_row;
  reg fetched_valid;
  reg [5:0] fetched;
  reg [4:0] chain_cluster;
  reg [4:0] chain_row;
  reg chain_last;
  reg running;
  reg again;
  reg [3:0] at_part;
  reg [4:0] first_row;
  reg [5:0] count;
  reg read_valid;
  reg read_last;
  reg signed [15:0] data_0;
  reg [1:0] divisors;
  reg sums_valid_0;
  reg signed [20:0] sums_data_0_0;
  reg sums_valid_1;
  reg signed [20:0] sums_data_1_0;
  reg [1:0] sums_reserved;
  reg [3:0] result_part;
  reg word_written;
  reg [2:0] result_word;
  reg row_written;
  reg signed [15:0] result_0;
  reg signed [15:0] result_1;
  reg chain_busy;
  reg alloc_taken;
  (* no_rw_check *) reg [5:0] links_0 [0:63];
  reg [5:0] links_0_q;
`ifndef SYNTHESIS
  initial begin : links_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) links_0[i] = {6{1'b0}};
  end
`endif
  wire signed [20:0] acc_0_sum;
  wire chain_is_busy = chain_busy;
  wire and_fetched = ~(fetched == used_0) & ~chain_is_busy;
  wire fetch = reps_valid_0 & active & and_fetched;
  wire ask_fetch = fetch;
  wire [4:0] ask_cluster = reps_data_0_cluster;
  wire and_running = running & links_0_q[0];
  wire goes_on = and_running & ~now_task_medoid;
  wire not_goes_on = ~goes_on;
  wire may_begin_pass = ~now_task_mean | (sums_reserved < 2'd2);
  wire and_running_2 = running & ~(at_part == now_task_last_part);
  wire or_again = again | and_running_2;
  wire and_may_begin_pass = may_begin_pass & (or_again | fetched_valid);
  wire pass_begins = not_goes_on & and_may_begin_pass;
  wire and_pass_begins = pass_begins & ~or_again;
  wire ask_clear = and_pass_begins;
  wire [4:0] ask_cleared = chain_cluster;
  wire or_goes_on = goes_on | pass_begins;
  wire ask_step = or_goes_on;
  wire [4:0] mux_chain_row = now_task_medoid ? chain_row : links_0_q[5:1];
  wire [4:0] mux_first_row = or_again ? first_row : mux_chain_row;
  wire [4:0] mux_links_0_q = goes_on ? links_0_q[5:1] : mux_first_row;
  wire [4:0] ask_row = mux_links_0_q;
  wire and_row_written = row_written & chain_last;
  wire task_ends = and_row_written;
  wire ask_done = task_ends;
  wire not_added_list = ~added_list;
  wire and_added_valid = added_valid & not_added_list;
  wire and_linked_valid = linked_valid & not_added_list;
  wire [5:0] cat_ask_row = {1'b1, ask_row};
  wire [5:0] ext_ask_cluster = {1'b0, ask_cluster};
  wire [5:0] mux_ask_cluster = ask_fetch ? ext_ask_cluster : cat_ask_row;
  wire [5:0] ext_alloc_cluster = {1'b0, alloc_cluster};
  wire [5:0] mux_alloc_cluster = alloc_fire ? ext_alloc_cluster : mux_ask_cluster;
  wire [5:0] cat_added_row = {1'b1, added_row};
  wire [4:0] mux_added_cluster = and_added_valid ? added_cluster : ask_cleared;
  wire [5:0] ext_swept = {1'b0, sweeping ? swept : mux_added_cluster};
  wire [5:0] mux_added_row = and_linked_valid ? cat_added_row : ext_swept;
  wire mux_links_0_q_3 = and_linked_valid ? links_0_q[0] : and_added_valid;
  wire [4:0] mux_links_0_q_2 = and_linked_valid ? links_0_q[5:1] : added_row;
  wire or_linked_valid = and_linked_valid | ask_clear;
  wire not_tasks_valid_1 = ~tasks_valid_1;
  wire and_task_valid = task_valid & not_tasks_valid_1;
  wire task_begins = tasks_valid_0 & ~active;
  wire and_task_valid_2 = and_task_valid & tasks_valid_0;
  wire and_task_valid_3 = and_task_valid & ~tasks_valid_0;
  wire and_task_valid_4 = and_task_valid_2 & not_tasks_valid_1;
  wire lt_heads_0_words_log = heads_0_words_log < 2'd1;
  wire [1:0] ext_heads_0_chunks = {1'b0, heads_0_chunks[0] - 1'b1};
  wire [1:0] mux_heads_0_chunks = lt_heads_0_words_log ? ext_heads_0_chunks : 2'd3;
  wire lt_heads_0_words_log_2 = heads_0_words_log < 2'd2;
  wire [2:0] ext_heads_0_chunks_2 = {1'b0, mux_heads_0_chunks};
  wire [2:0] mux_heads_0_chunks_2 = lt_heads_0_words_log_2 ? ext_heads_0_chunks_2 : 3'd7;
  wire [2:0] diff_heads_0_row_words = heads_0_row_words - 3'd1;
  wire chain_begins = and_pass_begins;
  assign rep_ready = ~reps_valid_0;
  wire and_rep_valid = rep_valid & rep_used & rep_ready;
  wire and_reps_valid_0 = reps_valid_0 & fetch;
  wire and_rep_valid_2 = and_rep_valid & rep_ready;
  wire [6:0] sum_fetched = {1'b0, fetched} + 7'd1;
  wire pass_ends = running & not_goes_on;
  wire [3:0] mux_at_part = or_again ? (at_part + 4'd1) : 4'd0;
  wire [3:0] mux_at_part_2 = goes_on ? at_part : mux_at_part;
  wire not_now_task_iteration = ~now_task_iteration;
  assign walk_en = or_goes_on & not_now_task_iteration;
  wire [5:0] cat_links_0_q = {mux_links_0_q, mux_at_part_2[1]};
  wire lt_now_task_words_log = now_task_words_log < 2'd1;
  wire [5:0] ext_links_0_q = {1'b0, mux_links_0_q};
  wire [5:0] mux_links_0_q_4 = lt_now_task_words_log ? ext_links_0_q : cat_links_0_q;
  assign p_read_addr = {mux_links_0_q, mux_at_part_2[2:1]};
  wire lt_now_task_words_log_2 = now_task_words_log < 2'd2;
  wire [6:0] ext_links_0_q_2 = {1'b0, mux_links_0_q_4};
  wire [6:0] mux_links_0_q_5 = lt_now_task_words_log_2 ? ext_links_0_q_2 : p_read_addr;
  wire [7:0] cat_links_0_q_2 = {mux_links_0_q, mux_at_part_2[3:1]};
  wire lt_now_task_words_log_3 = now_task_words_log < 2'd3;
  wire [7:0] ext_links_0_q_3 = {1'b0, mux_links_0_q_5};
  assign walk_addr = lt_now_task_words_log_3 ? ext_links_0_q_3 : cat_links_0_q_2;
  assign p_read = or_goes_on & now_task_iteration;
  wire signed [7:0] mux_p_read_data_1 = at_part[0] ? p_read_data_1 : p_read_data_0;
  wire and_read_valid = read_valid & read_last;
  assign q_req_valid = ~(divisors == 2'd0);
  wire divisor_granted = q_req_valid & q_req_ready;
  wire and_pass_ends = pass_ends & now_task_mean;
  assign q_divisor = {14'd0, count};
  wire and_read_valid_2 = and_read_valid & now_task_mean;
  wire not_sums_valid_1 = ~sums_valid_1;
  wire and_read_valid_3 = and_read_valid_2 & not_sums_valid_1;
  wire and_sums_valid_0 = sums_valid_0 & q_beat_ready;
  wire and_read_valid_4 = and_read_valid_3 & sums_valid_0;
  wire and_read_valid_5 = and_read_valid_3 & ~sums_valid_0;
  wire and_read_valid_6 = and_read_valid_4 & not_sums_valid_1;
  wire and_pass_begins_2 = pass_begins & now_task_mean;
  wire signed [15:0] mux_q_out_q_0 = now_task_mean ? q_out_q[15:0] : acc_0_sum[15:0];
  wire mux_q_out_valid = now_task_mean ? q_out_valid : and_read_valid;
  wire eq_result_part = result_part == now_task_last_part;
  wire or_result_part = eq_result_part | result_part[0];
  wire and_q_out_valid = mux_q_out_valid & ~result_part[0];
  assign qc_write = word_written & not_now_task_iteration;
  assign up_write = word_written & now_task_iteration;
  assign qc_push = row_written & not_now_task_iteration;
  assign up_addr = {chain_cluster, result_word[1:0]};
  assign up_done = and_row_written & now_task_iteration;
  assign q_free = task_ends & not_now_task_iteration;
  always @(posedge clk) begin
    if (rst) added_valid <= 1'b0;
    else added_valid <= alloc_fire;
  end
  always @(posedge clk) begin
    if (rst) linked_valid <= 1'b0;
    else linked_valid <= added_valid;
  end
  always @(posedge clk) begin
    if (alloc_fire) added_row <= alloc_row;
  end
  always @(posedge clk) begin
    if (alloc_fire) added_cluster <= alloc_cluster;
  end
  always @(posedge clk) begin
    if (alloc_fire) added_list <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) sweeping <= 1'b1;
    else if (swept == 5'd31) sweeping <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) swept <= 5'd0;
    else if (sweeping) swept <= swept + 5'd1;
  end
  always @(posedge clk) begin
    if (rst) used_0 <= 6'd0;
    else if (ask_done) used_0 <= 6'd0;
    else if (and_added_valid & ~links_0_q[0]) used_0 <= used_0 + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) active <= 1'b0;
    else if (task_begins) active <= 1'b1;
    else if (task_ends) active <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) tasks_valid_0 <= 1'b0;
    else if (task_begins) tasks_valid_0 <= tasks_valid_1 | and_task_valid_2;
    else if (and_task_valid_3) tasks_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (task_begins) begin
      if (tasks_valid_1) tasks_data_0_slot <= tasks_data_1_slot;
      else tasks_data_0_slot <= task_slot;
    end
    else if (and_task_valid_3) tasks_data_0_slot <= task_slot;
  end
  always @(posedge clk) begin
    if (task_begins) begin
      if (tasks_valid_1) tasks_data_0_final <= tasks_data_1_final;
      else tasks_data_0_final <= task_final;
    end
    else if (and_task_valid_3) tasks_data_0_final <= task_final;
  end
  always @(posedge clk) begin
    if (rst) tasks_valid_1 <= 1'b0;
    else if (task_begins) tasks_valid_1 <= and_task_valid & tasks_valid_1;
    else if (and_task_valid_4) tasks_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (task_begins) tasks_data_1_slot <= task_slot;
    else if (and_task_valid_4) tasks_data_1_slot <= task_slot;
  end
  always @(posedge clk) begin
    if (task_begins) tasks_data_1_final <= task_final;
    else if (and_task_valid_4) tasks_data_1_final <= task_final;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_slot <= tasks_data_0_slot;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_words_log <= heads_0_words_log;
  end
  always @(posedge clk) begin
    if (task_begins) begin
      if (tasks_data_0_final) begin
        if (heads_0_words_log < 2'd3) now_task_last_part <= {1'b0, mux_heads_0_chunks_2};
        else now_task_last_part <= 4'd15;
      end
      else now_task_last_part <= {diff_heads_0_row_words, 1'b1};
    end
  end
  always @(posedge clk) begin
    if (task_begins) now_task_iteration <= ~tasks_data_0_final;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_mean <= tasks_data_0_final & heads_0_mean;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_medoid <= tasks_data_0_final & ~heads_0_mean;
  end
  always @(posedge clk) begin
    if (rst) reps_valid_0 <= 1'b0;
    else if (and_reps_valid_0) reps_valid_0 <= and_rep_valid & reps_valid_0;
    else if (and_rep_valid_2) reps_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) reps_data_0_cluster <= rep_cluster;
    else if (and_rep_valid_2) reps_data_0_cluster <= rep_cluster;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) reps_data_0_row <= rep_row;
    else if (and_rep_valid_2) reps_data_0_row <= rep_row;
  end
  always @(posedge clk) begin
    if (rst) fetched_valid <= 1'b0;
    else if (fetch) fetched_valid <= 1'b1;
    else if (chain_begins) fetched_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) fetched <= 6'd0;
    else if (task_begins) fetched <= 6'd0;
    else if (fetch) fetched <= sum_fetched[5:0];
  end
  always @(posedge clk) begin
    if (fetch) chain_cluster <= reps_data_0_cluster;
  end
  always @(posedge clk) begin
    if (fetch) chain_row <= reps_data_0_row;
  end
  always @(posedge clk) begin
    if (fetch) chain_last <= sum_fetched == {1'b0, used_0};
  end
  always @(posedge clk) begin
    if (rst) running <= 1'b0;
    else running <= or_goes_on;
  end
  always @(posedge clk) begin
    if (rst) again <= 1'b0;
    else again <= or_again & ~or_goes_on;
  end
  always @(posedge clk) begin
    if (rst) at_part <= 4'd0;
    else if (pass_begins) at_part <= mux_at_part;
  end
  always @(posedge clk) begin
    if (pass_begins) first_row <= mux_first_row;
  end
  always @(posedge clk) begin
    if (and_pass_begins) count <= 6'd1;
    else if (goes_on & (at_part == 4'd0)) count <= count + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) read_valid <= 1'b0;
    else read_valid <= running;
  end
  always @(posedge clk) begin
    if (rst) read_last <= 1'b0;
    else read_last <= pass_ends;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_0 <= {{8{mux_p_read_data_1[7]}}, mux_p_read_data_1};
    else if (at_part[0]) data_0 <= walk_data_1;
    else data_0 <= walk_data_0;
  end
  always @(posedge clk) begin
    if (rst) divisors <= 2'd0;
    else if (and_pass_ends & ~divisor_granted) divisors <= divisors + 2'd1;
    else if (divisor_granted & ~and_pass_ends) divisors <= divisors - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_read_valid_4;
    else if (and_read_valid_5) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_0 <= sums_data_1_0;
      else sums_data_0_0 <= acc_0_sum;
    end
    else if (and_read_valid_5) sums_data_0_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= and_read_valid_3 & sums_valid_1;
    else if (and_read_valid_6) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_0 <= acc_0_sum;
    else if (and_read_valid_6) sums_data_1_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_reserved <= 2'd0;
    else if (and_pass_begins_2 & ~and_sums_valid_0) sums_reserved <= sums_reserved + 2'd1;
    else if (and_sums_valid_0 & ~and_pass_begins_2) sums_reserved <= sums_reserved - 2'd1;
  end
  always @(posedge clk) begin
    if (and_pass_begins) result_part <= 4'd0;
    else if (mux_q_out_valid) result_part <= result_part + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) word_written <= 1'b0;
    else word_written <= mux_q_out_valid & or_result_part;
  end
  always @(posedge clk) begin
    if (mux_q_out_valid) result_word <= result_part[3:1];
  end
  always @(posedge clk) begin
    if (rst) row_written <= 1'b0;
    else row_written <= mux_q_out_valid & eq_result_part;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) result_0 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (mux_q_out_valid & result_part[0]) result_1 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) chain_busy <= 1'b0;
    else if (fetch) chain_busy <= 1'b1;
    else if (row_written) chain_busy <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) alloc_taken <= 1'b0;
    else alloc_taken <= alloc_fire;
  end
  always @(posedge clk) begin
    if (sweeping | and_added_valid | or_linked_valid) links_0[mux_added_row] <= {mux_links_0_q_2, mux_links_0_q_3};
  end
  always @(posedge clk) begin
    if (alloc_fire | (ask_fetch | ask_step)) links_0_q <= links_0[mux_alloc_cluster];
  end
  accumulator_i16_a21 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(read_valid),
    .last(read_last),
    .x(data_0),
    .sum(acc_0_sum)
  );
  assign alloc_ready = ~alloc_taken;
  assign list_free = task_ends;
  assign walk_bank = now_task_slot;
  assign q_free_bank = now_task_slot;
  assign qc_word = result_word;
  assign qc_data = {result_1, result_0};
  assign qc_cluster = chain_cluster;
  assign qc_last = chain_last;
  assign up_data = {result_1[12:0], result_0[12:0]};
  assign up_count = count;
  assign q_beat_valid = sums_valid_0;
  assign q_num = sums_data_0_0;
  assign q_last = 1'b1;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_center, heads_0_early, heads_0_vgen, heads_0_n,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_beats, heads_0_col_beats,
    heads_0_pack, heads_0_chunks[1], heads_0_shift, heads_0_pre, heads_0_multiplier, heads_0_post,
    heads_0_y_shift, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, alloc_last,
    qc_pop, q_out_q[16], mux_at_part_2[0]};
endmodule
