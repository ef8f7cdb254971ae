module gather (
  input clk,
  input rst,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [6:0] heads_0_n,
  input [4:0] heads_0_m,
  input [6:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [6:0] heads_0_beats,
  input [4:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input [2:0] heads_0_row_words,
  input [2:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [6:0] heads_0_dim,
  input [4:0] heads_0_x_words,
  input [6:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input alloc_fire,
  input [5:0] alloc_row,
  input [5:0] alloc_cluster,
  input alloc_last,
  input rep_valid,
  input [5:0] rep_cluster,
  input [5:0] rep_row,
  input rep_used,
  input task_valid,
  input task_slot,
  input task_final,
  input [63:0] walk_data,
  input [31:0] p_read_data,
  input qc_pop,
  input q_req_ready,
  input q_beat_ready,
  input q_out_valid,
  input [16:0] q_out_q,
  output rep_ready,
  output list_free,
  output walk_en,
  output walk_bank,
  output [7:0] walk_addr,
  output p_read,
  output [7:0] p_read_addr,
  output q_free,
  output q_free_bank,
  output qc_write,
  output [1:0] qc_word,
  output [63:0] qc_data,
  output qc_push,
  output [5:0] qc_cluster,
  output qc_last,
  output up_write,
  output [7:0] up_addr,
  output [55:0] up_data,
  output [6:0] up_count,
  output up_done,
  output q_req_valid,
  output [20:0] q_divisor,
  output q_beat_valid,
  output [21:0] q_num,
  output q_last
);
  wire signed [15:0] walk_data_0 = walk_data[15:0];
  wire signed [15:0] walk_data_1 = walk_data[31:16];
  wire signed [15:0] walk_data_2 = walk_data[47:32];
  wire signed [15:0] walk_data_3 = walk_data[63:48];
  wire signed [7:0] p_read_data_0 = p_read_data[7:0];
  wire signed [7:0] p_read_data_1 = p_read_data[15:8];
  wire signed [7:0] p_read_data_2 = p_read_data[23:16];
  wire signed [7:0] p_read_data_3 = p_read_data[31:24];
  reg added_valid;
  reg [5:0] added_row;
  reg [5:0] added_cluster;
  reg added_list;
  reg sweeping;
  reg [5:0] swept;
  reg [6:0] used_0;
  reg active;
  reg tasks_valid_0;
  reg tasks_data_0_slot;
  reg tasks_data_0_final;
  reg tasks_valid_1;
  reg tasks_data_1_slot;
  reg tasks_data_1_final;
  reg now_task_slot;
  reg [1:0] now_task_words_log;
  reg [1:0] now_task_last_word;
  reg [2:0] now_task_chunks;
  reg now_task_iteration;
  reg now_task_mean;
  reg now_task_medoid;
  reg reps_valid_0;
  reg [5:0] reps_data_0_cluster;
  reg [5:0] reps_data_0_row;
  reg reps_valid_1;
  reg [5:0] reps_data_1_cluster;
  reg [5:0] reps_data_1_row;
  reg fetched_valid;
  reg [6:0] fetched;
  reg [5:0] chain_cluster;
  reg [5:0] chain_row;
  reg chain_last;
  reg running;
  reg again;
  reg [1:0] at_word;
  reg [5:0] first_row;
  reg [5:0] now_cluster;
  reg now_last;
  reg [6:0] count;
  reg signed [15:0] data_0;
  reg signed [15:0] data_1;
  reg signed [15:0] data_2;
  reg signed [15:0] data_3;
  reg read_valid;
  reg read_last;
  reg [5:0] read_cluster;
  reg [1:0] read_word;
  reg read_row_end;
  reg read_final;
  reg [6:0] read_count;
  reg read_iteration;
  reg read_mean;
  reg read_medoid;
  reg [2:0] read_chunks;
  reg [5:0] summed_cluster;
  reg [1:0] summed_word;
  reg summed_row_end;
  reg summed_final;
  reg [6:0] summed_count;
  reg summed_iteration;
  reg summed_mean;
  reg [2:0] summed_chunks;
  reg divisors_valid_0;
  reg [6:0] divisors_data_0;
  reg divisors_valid_1;
  reg [6:0] divisors_data_1;
  reg sums_valid_0;
  reg signed [21:0] sums_data_0_sum_0;
  reg signed [21:0] sums_data_0_sum_1;
  reg signed [21:0] sums_data_0_sum_2;
  reg signed [21:0] sums_data_0_sum_3;
  reg [2:0] sums_data_0_chunks;
  reg [5:0] sums_data_0_place_cluster;
  reg [1:0] sums_data_0_place_word;
  reg sums_data_0_place_row_end;
  reg sums_data_0_place_final;
  reg sums_valid_1;
  reg signed [21:0] sums_data_1_sum_0;
  reg signed [21:0] sums_data_1_sum_1;
  reg signed [21:0] sums_data_1_sum_2;
  reg signed [21:0] sums_data_1_sum_3;
  reg [2:0] sums_data_1_chunks;
  reg [5:0] sums_data_1_place_cluster;
  reg [1:0] sums_data_1_place_word;
  reg sums_data_1_place_row_end;
  reg sums_data_1_place_final;
  reg [1:0] chunk;
  reg then_last_d1;
  reg [1:0] then_index_0_d1;
  reg [5:0] then_place_cluster_d1;
  reg [1:0] then_place_word_d1;
  reg then_place_row_end_d1;
  reg then_place_final_d1;
  reg then_last_d2;
  reg [1:0] then_index_0_d2;
  reg [5:0] then_place_cluster_d2;
  reg [1:0] then_place_word_d2;
  reg then_place_row_end_d2;
  reg then_place_final_d2;
  reg then_last_d3;
  reg [1:0] then_index_0_d3;
  reg [5:0] then_place_cluster_d3;
  reg [1:0] then_place_word_d3;
  reg then_place_row_end_d3;
  reg then_place_final_d3;
  reg then_last_d4;
  reg [1:0] then_index_0_d4;
  reg [5:0] then_place_cluster_d4;
  reg [1:0] then_place_word_d4;
  reg then_place_row_end_d4;
  reg then_place_final_d4;
  reg then_last;
  reg [1:0] then_index_0;
  reg [5:0] then_place_cluster;
  reg [1:0] then_place_word;
  reg then_place_row_end;
  reg then_place_final;
  reg signed [15:0] mean_0;
  reg signed [15:0] mean_1;
  reg signed [15:0] mean_2;
  reg signed [15:0] mean_3;
  reg mean_done;
  reg [5:0] mean_place_cluster;
  reg [1:0] mean_place_word;
  reg mean_place_row_end;
  reg mean_place_final;
  reg [1:0] sums_reserved;
  reg [3:0] means_under_way;
  reg [6:0] rows_reserved;
  reg [6:0] heads_0 [0:63];
  reg [6:0] heads_0_q;
`ifndef SYNTHESIS
  initial begin : heads_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) heads_0[i] = {7{1'b0}};
  end
`endif
  (* no_rw_check *) reg [6:0] rows_0 [0:63];
  reg [6:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 64; i = i + 1) rows_0[i] = {7{1'b0}};
  end
`endif
  wire acc_in_ready;
  wire acc_out_valid;
  wire [87:0] acc_out_sum;
  wire signed [21:0] acc_out_sum_0 = acc_out_sum[21:0];
  wire signed [21:0] acc_out_sum_1 = acc_out_sum[43:22];
  wire signed [21:0] acc_out_sum_2 = acc_out_sum[65:44];
  wire signed [21:0] acc_out_sum_3 = acc_out_sum[87:66];
  wire and_running = running & rows_0_q[0];
  wire goes_on = and_running & ~now_task_medoid;
  wire not_goes_on = ~goes_on;
  wire lt_sums_reserved = sums_reserved < 2'd2;
  wire eq_means_under_way = means_under_way == 4'd0;
  wire or_now_task_iteration = now_task_iteration | eq_means_under_way;
  wire mux_sums_reserved = now_task_mean ? lt_sums_reserved : or_now_task_iteration;
  wire may_begin_pass = mux_sums_reserved;
  wire eq_at_word = at_word == now_task_last_word;
  wire or_again = again | (running & ~eq_at_word);
  wire may_begin_chain = now_task_iteration | (rows_reserved < 7'd64);
  wire or_again_2 = or_again | (fetched_valid & may_begin_chain);
  wire pass_begins = not_goes_on & (may_begin_pass & or_again_2);
  wire and_pass_begins = pass_begins & ~or_again;
  wire chain_begins = and_pass_begins;
  wire or_fetched_valid = ~fetched_valid | chain_begins;
  wire and_fetched = ~(fetched == used_0) & or_fetched_valid;
  wire fetch = reps_valid_0 & active & and_fetched;
  wire ask_fetch = fetch;
  wire [5:0] ask_cluster = reps_data_0_cluster;
  wire ask_clear = and_pass_begins;
  wire [5:0] ask_cleared = chain_cluster;
  wire or_goes_on = goes_on | pass_begins;
  wire ask_step = or_goes_on;
  wire [5:0] mux_chain_row = now_task_medoid ? chain_row : heads_0_q[6:1];
  wire [5:0] mux_first_row = or_again ? first_row : mux_chain_row;
  wire [5:0] mux_rows_0_q = goes_on ? rows_0_q[6:1] : mux_first_row;
  wire [5:0] ask_row = mux_rows_0_q;
  wire pass_ends = running & not_goes_on;
  assign list_free = pass_ends & eq_at_word & now_last;
  wire ask_done = list_free;
  wire and_added_valid = added_valid & ~added_list;
  wire [5:0] mux_alloc_cluster = alloc_fire ? alloc_cluster : ask_cluster;
  wire [5:0] mux_added_cluster = and_added_valid ? added_cluster : ask_cleared;
  wire [5:0] mux_swept = sweeping ? swept : mux_added_cluster;
  wire or_sweeping = sweeping | and_added_valid | ask_clear;
  wire [6:0] cat_added_row = {added_row, and_added_valid};
  wire task_ends = list_free;
  wire not_tasks_valid_1 = ~tasks_valid_1;
  wire and_task_valid = task_valid & not_tasks_valid_1;
  wire task_begins = tasks_valid_0 & ~active;
  wire and_task_valid_2 = and_task_valid & tasks_valid_0;
  wire and_task_valid_3 = and_task_valid & ~tasks_valid_0;
  wire and_task_valid_4 = and_task_valid_2 & not_tasks_valid_1;
  assign rep_ready = ~reps_valid_1;
  wire and_rep_valid = rep_valid & rep_used & rep_ready;
  wire and_reps_valid_0 = reps_valid_0 & fetch;
  wire and_rep_valid_2 = and_rep_valid & reps_valid_0;
  wire and_rep_valid_3 = and_rep_valid & ~reps_valid_0;
  wire and_rep_valid_4 = and_rep_valid_2 & rep_ready;
  wire [7:0] sum_fetched = {1'b0, fetched} + 8'd1;
  wire [1:0] mux_at_word = or_again ? (at_word + 2'd1) : 2'd0;
  wire [1:0] mux_at_word_2 = goes_on ? at_word : mux_at_word;
  wire not_now_task_iteration = ~now_task_iteration;
  assign walk_en = or_goes_on & not_now_task_iteration;
  wire [6:0] cat_rows_0_q = {mux_rows_0_q, mux_at_word_2[0]};
  wire lt_now_task_words_log = now_task_words_log < 2'd1;
  wire [6:0] ext_rows_0_q = {1'b0, mux_rows_0_q};
  wire [6:0] mux_rows_0_q_2 = lt_now_task_words_log ? ext_rows_0_q : cat_rows_0_q;
  assign p_read_addr = {mux_rows_0_q, mux_at_word_2};
  wire lt_now_task_words_log_2 = now_task_words_log < 2'd2;
  wire [7:0] ext_rows_0_q_2 = {1'b0, mux_rows_0_q_2};
  assign walk_addr = lt_now_task_words_log_2 ? ext_rows_0_q_2 : p_read_addr;
  assign p_read = or_goes_on & now_task_iteration;
  assign q_free = list_free & not_now_task_iteration;
  assign up_write = acc_out_valid & summed_iteration;
  assign up_addr = {summed_cluster, summed_word};
  assign up_done = up_write & summed_row_end & summed_final;
  wire and_pass_ends = pass_ends & now_task_mean;
  wire not_divisors_valid_1 = ~divisors_valid_1;
  wire and_pass_ends_2 = and_pass_ends & not_divisors_valid_1;
  wire and_divisors_valid_0 = divisors_valid_0 & q_req_ready;
  wire and_pass_ends_3 = and_pass_ends_2 & divisors_valid_0;
  wire and_pass_ends_4 = and_pass_ends_2 & ~divisors_valid_0;
  wire and_pass_ends_5 = and_pass_ends_3 & not_divisors_valid_1;
  assign q_divisor = {14'd0, divisors_data_0};
  wire beat_passes = sums_valid_0 & q_beat_ready;
  wire [2:0] sum_chunk = {1'b0, chunk} + 3'd1;
  wire last_beat = sum_chunk == sums_data_0_chunks;
  wire and_beat_passes = beat_passes & last_beat;
  wire not_sums_valid_1 = ~sums_valid_1;
  wire and_acc_out_valid = acc_out_valid & summed_mean & not_sums_valid_1;
  wire and_sums_valid_0 = sums_valid_0 & and_beat_passes;
  wire and_acc_out_valid_2 = and_acc_out_valid & sums_valid_0;
  wire and_acc_out_valid_3 = and_acc_out_valid & ~sums_valid_0;
  wire and_acc_out_valid_4 = and_acc_out_valid_2 & not_sums_valid_1;
  wire signed [21:0] mux_sums_data_0_sum_1 = chunk[0] ? sums_data_0_sum_1 : sums_data_0_sum_0;
  wire signed [21:0] mux_sums_data_0_sum_3 = chunk[0] ? sums_data_0_sum_3 : sums_data_0_sum_2;
  wire and_q_out_valid = q_out_valid & (then_index_0 == 2'd0);
  wire and_read_valid = read_valid & read_medoid;
  assign qc_cluster = and_read_valid ? read_cluster : mean_place_cluster;
  assign qc_word = and_read_valid ? read_word : mean_place_word;
  wire mux_read_row_end = and_read_valid ? read_row_end : mean_place_row_end;
  assign qc_last = and_read_valid ? read_final : mean_place_final;
  assign qc_write = and_read_valid | mean_done;
  wire signed [15:0] mux_data_0 = and_read_valid ? data_0 : mean_0;
  wire signed [15:0] mux_data_1 = and_read_valid ? data_1 : mean_1;
  wire signed [15:0] mux_data_2 = and_read_valid ? data_2 : mean_2;
  wire signed [15:0] mux_data_3 = and_read_valid ? data_3 : mean_3;
  assign qc_push = qc_write & mux_read_row_end;
  wire and_pass_begins_2 = pass_begins & now_task_mean;
  wire not_pass_begins = ~and_pass_begins_2;
  wire and_pass_begins_3 = and_pass_begins & not_now_task_iteration;
  always @(posedge clk) begin
    if (rst) added_valid <= 1'b0;
    else added_valid <= alloc_fire;
  end
  always @(posedge clk) added_row <= alloc_row;
  always @(posedge clk) added_cluster <= alloc_cluster;
  always @(posedge clk) added_list <= 1'b0;
  always @(posedge clk) begin
    if (rst) sweeping <= 1'b1;
    else if (swept == 6'd63) sweeping <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) swept <= 6'd0;
    else if (sweeping) swept <= swept + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) used_0 <= 7'd0;
    else if (ask_done) used_0 <= 7'd0;
    else if (and_added_valid & ~heads_0_q[0]) used_0 <= used_0 + 7'd1;
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
        if (heads_0_words_log < 2'd2) now_task_last_word <= {1'b0, ~(heads_0_words_log < 2'd1)};
        else now_task_last_word <= 2'd3;
      end
      else now_task_last_word <= heads_0_row_words[1:0] - 2'd1;
    end
  end
  always @(posedge clk) begin
    if (task_begins) now_task_chunks <= heads_0_chunks;
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
    else if (and_reps_valid_0) reps_valid_0 <= reps_valid_1 | and_rep_valid_2;
    else if (and_rep_valid_3) reps_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) begin
      if (reps_valid_1) reps_data_0_cluster <= reps_data_1_cluster;
      else reps_data_0_cluster <= rep_cluster;
    end
    else if (and_rep_valid_3) reps_data_0_cluster <= rep_cluster;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) begin
      if (reps_valid_1) reps_data_0_row <= reps_data_1_row;
      else reps_data_0_row <= rep_row;
    end
    else if (and_rep_valid_3) reps_data_0_row <= rep_row;
  end
  always @(posedge clk) begin
    if (rst) reps_valid_1 <= 1'b0;
    else if (and_reps_valid_0) reps_valid_1 <= and_rep_valid & reps_valid_1;
    else if (and_rep_valid_4) reps_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) reps_data_1_cluster <= rep_cluster;
    else if (and_rep_valid_4) reps_data_1_cluster <= rep_cluster;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) reps_data_1_row <= rep_row;
    else if (and_rep_valid_4) reps_data_1_row <= rep_row;
  end
  always @(posedge clk) begin
    if (rst) fetched_valid <= 1'b0;
    else if (fetch) fetched_valid <= 1'b1;
    else if (chain_begins) fetched_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) fetched <= 7'd0;
    else if (task_begins) fetched <= 7'd0;
    else if (fetch) fetched <= sum_fetched[6:0];
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
    if (rst) at_word <= 2'd0;
    else if (pass_begins) at_word <= mux_at_word;
  end
  always @(posedge clk) begin
    if (pass_begins) first_row <= mux_first_row;
  end
  always @(posedge clk) begin
    if (and_pass_begins) now_cluster <= chain_cluster;
  end
  always @(posedge clk) begin
    if (and_pass_begins) now_last <= chain_last;
  end
  always @(posedge clk) begin
    if (pass_begins) count <= 7'd1;
    else if (goes_on) count <= count + 7'd1;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_0 <= {{8{p_read_data_0[7]}}, p_read_data_0};
    else data_0 <= walk_data_0;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_1 <= {{8{p_read_data_1[7]}}, p_read_data_1};
    else data_1 <= walk_data_1;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_2 <= {{8{p_read_data_2[7]}}, p_read_data_2};
    else data_2 <= walk_data_2;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_3 <= {{8{p_read_data_3[7]}}, p_read_data_3};
    else data_3 <= walk_data_3;
  end
  always @(posedge clk) begin
    if (rst) read_valid <= 1'b0;
    else read_valid <= running;
  end
  always @(posedge clk) begin
    if (rst) read_last <= 1'b0;
    else read_last <= pass_ends;
  end
  always @(posedge clk) read_cluster <= now_cluster;
  always @(posedge clk) read_word <= at_word;
  always @(posedge clk) begin
    if (rst) read_row_end <= 1'b0;
    else read_row_end <= eq_at_word;
  end
  always @(posedge clk) begin
    if (rst) read_final <= 1'b0;
    else read_final <= now_last;
  end
  always @(posedge clk) read_count <= count;
  always @(posedge clk) begin
    if (rst) read_iteration <= 1'b0;
    else read_iteration <= now_task_iteration;
  end
  always @(posedge clk) begin
    if (rst) read_mean <= 1'b0;
    else read_mean <= now_task_mean;
  end
  always @(posedge clk) begin
    if (rst) read_medoid <= 1'b0;
    else read_medoid <= now_task_medoid;
  end
  always @(posedge clk) read_chunks <= now_task_chunks;
  always @(posedge clk) summed_cluster <= read_cluster;
  always @(posedge clk) summed_word <= read_word;
  always @(posedge clk) begin
    if (rst) summed_row_end <= 1'b0;
    else summed_row_end <= read_row_end;
  end
  always @(posedge clk) begin
    if (rst) summed_final <= 1'b0;
    else summed_final <= read_final;
  end
  always @(posedge clk) summed_count <= read_count;
  always @(posedge clk) begin
    if (rst) summed_iteration <= 1'b0;
    else summed_iteration <= read_iteration;
  end
  always @(posedge clk) begin
    if (rst) summed_mean <= 1'b0;
    else summed_mean <= read_mean;
  end
  always @(posedge clk) summed_chunks <= read_chunks;
  always @(posedge clk) begin
    if (rst) divisors_valid_0 <= 1'b0;
    else if (and_divisors_valid_0) divisors_valid_0 <= divisors_valid_1 | and_pass_ends_3;
    else if (and_pass_ends_4) divisors_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_divisors_valid_0) begin
      if (divisors_valid_1) divisors_data_0 <= divisors_data_1;
      else divisors_data_0 <= count;
    end
    else if (and_pass_ends_4) divisors_data_0 <= count;
  end
  always @(posedge clk) begin
    if (rst) divisors_valid_1 <= 1'b0;
    else if (and_divisors_valid_0) divisors_valid_1 <= and_pass_ends_2 & divisors_valid_1;
    else if (and_pass_ends_5) divisors_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_divisors_valid_0) divisors_data_1 <= count;
    else if (and_pass_ends_5) divisors_data_1 <= count;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_acc_out_valid_2;
    else if (and_acc_out_valid_3) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_0 <= sums_data_1_sum_0;
      else sums_data_0_sum_0 <= acc_out_sum_0;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_0 <= acc_out_sum_0;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_1 <= sums_data_1_sum_1;
      else sums_data_0_sum_1 <= acc_out_sum_1;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_1 <= acc_out_sum_1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_2 <= sums_data_1_sum_2;
      else sums_data_0_sum_2 <= acc_out_sum_2;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_2 <= acc_out_sum_2;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_3 <= sums_data_1_sum_3;
      else sums_data_0_sum_3 <= acc_out_sum_3;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_3 <= acc_out_sum_3;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_chunks <= sums_data_1_chunks;
      else sums_data_0_chunks <= summed_chunks;
    end
    else if (and_acc_out_valid_3) sums_data_0_chunks <= summed_chunks;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_place_cluster <= sums_data_1_place_cluster;
      else sums_data_0_place_cluster <= summed_cluster;
    end
    else if (and_acc_out_valid_3) sums_data_0_place_cluster <= summed_cluster;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_place_word <= sums_data_1_place_word;
      else sums_data_0_place_word <= summed_word;
    end
    else if (and_acc_out_valid_3) sums_data_0_place_word <= summed_word;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_place_row_end <= sums_data_1_place_row_end;
      else sums_data_0_place_row_end <= summed_row_end;
    end
    else if (and_acc_out_valid_3) sums_data_0_place_row_end <= summed_row_end;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_place_final <= sums_data_1_place_final;
      else sums_data_0_place_final <= summed_final;
    end
    else if (and_acc_out_valid_3) sums_data_0_place_final <= summed_final;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= and_acc_out_valid & sums_valid_1;
    else if (and_acc_out_valid_4) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_0 <= acc_out_sum_0;
    else if (and_acc_out_valid_4) sums_data_1_sum_0 <= acc_out_sum_0;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_1 <= acc_out_sum_1;
    else if (and_acc_out_valid_4) sums_data_1_sum_1 <= acc_out_sum_1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_2 <= acc_out_sum_2;
    else if (and_acc_out_valid_4) sums_data_1_sum_2 <= acc_out_sum_2;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_3 <= acc_out_sum_3;
    else if (and_acc_out_valid_4) sums_data_1_sum_3 <= acc_out_sum_3;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_chunks <= summed_chunks;
    else if (and_acc_out_valid_4) sums_data_1_chunks <= summed_chunks;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_place_cluster <= summed_cluster;
    else if (and_acc_out_valid_4) sums_data_1_place_cluster <= summed_cluster;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_place_word <= summed_word;
    else if (and_acc_out_valid_4) sums_data_1_place_word <= summed_word;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_place_row_end <= summed_row_end;
    else if (and_acc_out_valid_4) sums_data_1_place_row_end <= summed_row_end;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_place_final <= summed_final;
    else if (and_acc_out_valid_4) sums_data_1_place_final <= summed_final;
  end
  always @(posedge clk) begin
    if (rst) chunk <= 2'd0;
    else if (beat_passes) begin
      if (last_beat) chunk <= 2'd0;
      else chunk <= sum_chunk[1:0];
    end
  end
  always @(posedge clk) begin
    if (rst) then_last_d1 <= 1'b0;
    else then_last_d1 <= last_beat;
  end
  always @(posedge clk) then_index_0_d1 <= chunk;
  always @(posedge clk) then_place_cluster_d1 <= sums_data_0_place_cluster;
  always @(posedge clk) then_place_word_d1 <= sums_data_0_place_word;
  always @(posedge clk) begin
    if (rst) then_place_row_end_d1 <= 1'b0;
    else then_place_row_end_d1 <= sums_data_0_place_row_end;
  end
  always @(posedge clk) begin
    if (rst) then_place_final_d1 <= 1'b0;
    else then_place_final_d1 <= sums_data_0_place_final;
  end
  always @(posedge clk) begin
    if (rst) then_last_d2 <= 1'b0;
    else then_last_d2 <= then_last_d1;
  end
  always @(posedge clk) then_index_0_d2 <= then_index_0_d1;
  always @(posedge clk) then_place_cluster_d2 <= then_place_cluster_d1;
  always @(posedge clk) then_place_word_d2 <= then_place_word_d1;
  always @(posedge clk) begin
    if (rst) then_place_row_end_d2 <= 1'b0;
    else then_place_row_end_d2 <= then_place_row_end_d1;
  end
  always @(posedge clk) begin
    if (rst) then_place_final_d2 <= 1'b0;
    else then_place_final_d2 <= then_place_final_d1;
  end
  always @(posedge clk) begin
    if (rst) then_last_d3 <= 1'b0;
    else then_last_d3 <= then_last_d2;
  end
  always @(posedge clk) then_index_0_d3 <= then_index_0_d2;
  always @(posedge clk) then_place_cluster_d3 <= then_place_cluster_d2;
  always @(posedge clk) then_place_word_d3 <= then_place_word_d2;
  always @(posedge clk) begin
    if (rst) then_place_row_end_d3 <= 1'b0;
    else then_place_row_end_d3 <= then_place_row_end_d2;
  end
  always @(posedge clk) begin
    if (rst) then_place_final_d3 <= 1'b0;
    else then_place_final_d3 <= then_place_final_d2;
  end
  always @(posedge clk) begin
    if (rst) then_last_d4 <= 1'b0;
    else then_last_d4 <= then_last_d3;
  end
  always @(posedge clk) then_index_0_d4 <= then_index_0_d3;
  always @(posedge clk) then_place_cluster_d4 <= then_place_cluster_d3;
  always @(posedge clk) then_place_word_d4 <= then_place_word_d3;
  always @(posedge clk) begin
    if (rst) then_place_row_end_d4 <= 1'b0;
    else then_place_row_end_d4 <= then_place_row_end_d3;
  end
  always @(posedge clk) begin
    if (rst) then_place_final_d4 <= 1'b0;
    else then_place_final_d4 <= then_place_final_d3;
  end
  always @(posedge clk) begin
    if (rst) then_last <= 1'b0;
    else then_last <= then_last_d4;
  end
  always @(posedge clk) then_index_0 <= then_index_0_d4;
  always @(posedge clk) then_place_cluster <= then_place_cluster_d4;
  always @(posedge clk) then_place_word <= then_place_word_d4;
  always @(posedge clk) begin
    if (rst) then_place_row_end <= 1'b0;
    else then_place_row_end <= then_place_row_end_d4;
  end
  always @(posedge clk) begin
    if (rst) then_place_final <= 1'b0;
    else then_place_final <= then_place_final_d4;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_0 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (q_out_valid & (then_index_0 == 2'd1)) mean_1 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (q_out_valid & (then_index_0 == 2'd2)) mean_2 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (q_out_valid & (then_index_0 == 2'd3)) mean_3 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) mean_done <= 1'b0;
    else mean_done <= q_out_valid & then_last;
  end
  always @(posedge clk) begin
    if (q_out_valid) mean_place_cluster <= then_place_cluster;
  end
  always @(posedge clk) begin
    if (q_out_valid) mean_place_word <= then_place_word;
  end
  always @(posedge clk) begin
    if (q_out_valid) mean_place_row_end <= then_place_row_end;
  end
  always @(posedge clk) begin
    if (q_out_valid) mean_place_final <= then_place_final;
  end
  always @(posedge clk) begin
    if (rst) sums_reserved <= 2'd0;
    else if (and_pass_begins_2 & ~and_beat_passes) sums_reserved <= sums_reserved + 2'd1;
    else if (and_beat_passes & not_pass_begins) sums_reserved <= sums_reserved - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) means_under_way <= 4'd0;
    else if (and_pass_begins_2 & ~mean_done) means_under_way <= means_under_way + 4'd1;
    else if (mean_done & not_pass_begins) means_under_way <= means_under_way - 4'd1;
  end
  always @(posedge clk) begin
    if (rst) rows_reserved <= 7'd0;
    else if (and_pass_begins_3 & ~qc_pop) rows_reserved <= rows_reserved + 7'd1;
    else if (qc_pop & ~and_pass_begins_3) rows_reserved <= rows_reserved - 7'd1;
  end
  always @(posedge clk) begin
    if (or_sweeping) heads_0[mux_swept] <= cat_added_row;
  end
  always @(posedge clk) begin
    if (alloc_fire | ask_fetch) heads_0_q <= (or_sweeping & (mux_swept == mux_alloc_cluster)) ? cat_added_row : heads_0[mux_alloc_cluster];
  end
  always @(posedge clk) begin
    if (and_added_valid) rows_0[added_row] <= {heads_0_q[6:1], heads_0_q[0]};
  end
  always @(posedge clk) begin
    if (ask_step) rows_0_q <= rows_0[ask_row];
  end
  row_acc_l4_b16_r64 acc (
    .clk(clk),
    .rst(rst),
    .in_valid(read_valid & ~read_medoid),
    .in_row({data_3, data_2, data_1, data_0}),
    .in_last(read_last),
    .out_ready(1'b1),
    .in_ready(acc_in_ready),
    .out_valid(acc_out_valid),
    .out_sum(acc_out_sum)
  );
  assign walk_bank = now_task_slot;
  assign q_free_bank = now_task_slot;
  assign qc_data = {mux_data_3, mux_data_2, mux_data_1, mux_data_0};
  assign up_data = {acc_out_sum_3[13:0], acc_out_sum_2[13:0], acc_out_sum_1[13:0], acc_out_sum_0[13:0]};
  assign up_count = summed_count;
  assign q_req_valid = divisors_valid_0;
  assign q_beat_valid = sums_valid_0;
  assign q_num = chunk[1] ? mux_sums_data_0_sum_3 : mux_sums_data_0_sum_1;
  assign q_last = last_beat;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_center, heads_0_early, heads_0_vgen, heads_0_n,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_beats, heads_0_col_beats,
    heads_0_pack, heads_0_row_words[2], heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_y_shift, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles,
    alloc_last, q_out_q[16], acc_in_ready};
endmodule
