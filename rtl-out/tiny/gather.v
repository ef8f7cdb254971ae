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
  input alloc_fire,
  input [4:0] alloc_row,
  input [4:0] alloc_cluster,
  input alloc_last,
  input rep_valid,
  input [4:0] rep_cluster,
  input [4:0] rep_row,
  input rep_used,
  input task_valid,
  input [1:0] task_slot,
  input task_final,
  input [127:0] walk_data,
  input [63:0] p_read_data,
  input qc_pop,
  input q_req_ready,
  input q_beat_ready,
  input q_out_valid,
  input [33:0] q_out_q,
  output rep_ready,
  output list_free,
  output walk_en,
  output walk_bank,
  output [5:0] walk_addr,
  output p_read,
  output [4:0] p_read_addr,
  output q_free,
  output q_free_bank,
  output qc_write,
  output qc_word,
  output [127:0] qc_data,
  output qc_push,
  output [4:0] qc_cluster,
  output qc_last,
  output up_write,
  output [4:0] up_addr,
  output [103:0] up_data,
  output [5:0] up_count,
  output up_done,
  output q_req_valid,
  output [20:0] q_divisor,
  output q_beat_valid,
  output [41:0] q_num,
  output q_last
);
  wire signed [15:0] walk_data_0 = walk_data[15:0];
  wire signed [15:0] walk_data_1 = walk_data[31:16];
  wire signed [15:0] walk_data_2 = walk_data[47:32];
  wire signed [15:0] walk_data_3 = walk_data[63:48];
  wire signed [15:0] walk_data_4 = walk_data[79:64];
  wire signed [15:0] walk_data_5 = walk_data[95:80];
  wire signed [15:0] walk_data_6 = walk_data[111:96];
  wire signed [15:0] walk_data_7 = walk_data[127:112];
  wire signed [7:0] p_read_data_0 = p_read_data[7:0];
  wire signed [7:0] p_read_data_1 = p_read_data[15:8];
  wire signed [7:0] p_read_data_2 = p_read_data[23:16];
  wire signed [7:0] p_read_data_3 = p_read_data[31:24];
  wire signed [7:0] p_read_data_4 = p_read_data[39:32];
  wire signed [7:0] p_read_data_5 = p_read_data[47:40];
  wire signed [7:0] p_read_data_6 = p_read_data[55:48];
  wire signed [7:0] p_read_data_7 = p_read_data[63:56];
  reg build_list;
  reg added_valid;
  reg [4:0] added_row;
  reg [4:0] added_cluster;
  reg added_list;
  reg sweeping;
  reg [4:0] swept;
  reg [5:0] used_0;
  reg [5:0] used_1;
  reg active;
  reg tasks_valid_0;
  reg [1:0] tasks_data_0_slot;
  reg tasks_data_0_final;
  reg tasks_valid_1;
  reg [1:0] tasks_data_1_slot;
  reg tasks_data_1_final;
  reg [1:0] now_task_slot;
  reg [1:0] now_task_words_log;
  reg now_task_last_part;
  reg [2:0] now_task_chunks;
  reg now_task_iteration;
  reg now_task_mean;
  reg now_task_medoid;
  reg walk_list;
  reg reps_valid_0;
  reg [4:0] reps_data_0_cluster;
  reg [4:0] reps_data_0_row;
  reg reps_valid_1;
  reg [4:0] reps_data_1_cluster;
  reg [4:0] reps_data_1_row;
  reg fetched_valid;
  reg [5:0] fetched;
  reg [4:0] chain_cluster;
  reg [4:0] chain_row;
  reg chain_last;
  reg running;
  reg again;
  reg at_part;
  reg [4:0] first_row;
  reg [5:0] count;
  reg [4:0] now_cluster;
  reg now_last;
  reg signed [15:0] data_0;
  reg signed [15:0] data_1;
  reg signed [15:0] data_2;
  reg signed [15:0] data_3;
  reg signed [15:0] data_4;
  reg signed [15:0] data_5;
  reg signed [15:0] data_6;
  reg signed [15:0] data_7;
  reg read_valid;
  reg read_last;
  reg [4:0] read_cluster;
  reg read_part;
  reg read_row_end;
  reg read_final;
  reg [5:0] read_count;
  reg read_iteration;
  reg read_mean;
  reg read_medoid;
  reg [2:0] read_chunks;
  reg [4:0] summed_cluster;
  reg summed_part;
  reg summed_row_end;
  reg summed_final;
  reg [5:0] summed_count;
  reg summed_iteration;
  reg summed_mean;
  reg [2:0] summed_chunks;
  reg divisors_valid_0;
  reg [5:0] divisors_data_0;
  reg divisors_valid_1;
  reg [5:0] divisors_data_1;
  reg sums_valid_0;
  reg signed [20:0] sums_data_0_sum_0;
  reg signed [20:0] sums_data_0_sum_1;
  reg signed [20:0] sums_data_0_sum_2;
  reg signed [20:0] sums_data_0_sum_3;
  reg signed [20:0] sums_data_0_sum_4;
  reg signed [20:0] sums_data_0_sum_5;
  reg signed [20:0] sums_data_0_sum_6;
  reg signed [20:0] sums_data_0_sum_7;
  reg [2:0] sums_data_0_chunks;
  reg [4:0] sums_data_0_place_cluster;
  reg sums_data_0_place_word;
  reg sums_data_0_place_row_end;
  reg sums_data_0_place_final;
  reg sums_valid_1;
  reg signed [20:0] sums_data_1_sum_0;
  reg signed [20:0] sums_data_1_sum_1;
  reg signed [20:0] sums_data_1_sum_2;
  reg signed [20:0] sums_data_1_sum_3;
  reg signed [20:0] sums_data_1_sum_4;
  reg signed [20:0] sums_data_1_sum_5;
  reg signed [20:0] sums_data_1_sum_6;
  reg signed [20:0] sums_data_1_sum_7;
  reg [2:0] sums_data_1_chunks;
  reg [4:0] sums_data_1_place_cluster;
  reg sums_data_1_place_word;
  reg sums_data_1_place_row_end;
  reg sums_data_1_place_final;
  reg [1:0] chunk;
  reg then_last_d1;
  reg [1:0] then_index_0_d1;
  reg [4:0] then_place_cluster_d1;
  reg then_place_word_d1;
  reg then_place_row_end_d1;
  reg then_place_final_d1;
  reg then_last_d2;
  reg [1:0] then_index_0_d2;
  reg [4:0] then_place_cluster_d2;
  reg then_place_word_d2;
  reg then_place_row_end_d2;
  reg then_place_final_d2;
  reg then_last_d3;
  reg [1:0] then_index_0_d3;
  reg [4:0] then_place_cluster_d3;
  reg then_place_word_d3;
  reg then_place_row_end_d3;
  reg then_place_final_d3;
  reg then_last_d4;
  reg [1:0] then_index_0_d4;
  reg [4:0] then_place_cluster_d4;
  reg then_place_word_d4;
  reg then_place_row_end_d4;
  reg then_place_final_d4;
  reg then_last;
  reg [1:0] then_index_0;
  reg [4:0] then_place_cluster;
  reg then_place_word;
  reg then_place_row_end;
  reg then_place_final;
  reg signed [15:0] mean_0;
  reg signed [15:0] mean_1;
  reg signed [15:0] mean_2;
  reg signed [15:0] mean_3;
  reg signed [15:0] mean_4;
  reg signed [15:0] mean_5;
  reg signed [15:0] mean_6;
  reg signed [15:0] mean_7;
  reg mean_done;
  reg [4:0] mean_place_cluster;
  reg mean_place_word;
  reg mean_place_row_end;
  reg mean_place_final;
  reg [1:0] sums_reserved;
  reg [3:0] means_under_way;
  reg [5:0] rows_reserved;
  reg [5:0] heads_0 [0:31];
  reg [5:0] heads_0_q;
`ifndef SYNTHESIS
  initial begin : heads_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) heads_0[i] = {6{1'b0}};
  end
`endif
  (* no_rw_check *) reg [5:0] rows_0 [0:31];
  reg [5:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) rows_0[i] = {6{1'b0}};
  end
`endif
  reg [5:0] heads_1 [0:31];
  reg [5:0] heads_1_q;
`ifndef SYNTHESIS
  initial begin : heads_1_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) heads_1[i] = {6{1'b0}};
  end
`endif
  (* no_rw_check *) reg [5:0] rows_1 [0:31];
  reg [5:0] rows_1_q;
`ifndef SYNTHESIS
  initial begin : rows_1_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) rows_1[i] = {6{1'b0}};
  end
`endif
  wire acc_in_ready;
  wire acc_out_valid;
  wire [167:0] acc_out_sum;
  wire signed [20:0] acc_out_sum_0 = acc_out_sum[20:0];
  wire signed [20:0] acc_out_sum_1 = acc_out_sum[41:21];
  wire signed [20:0] acc_out_sum_2 = acc_out_sum[62:42];
  wire signed [20:0] acc_out_sum_3 = acc_out_sum[83:63];
  wire signed [20:0] acc_out_sum_4 = acc_out_sum[104:84];
  wire signed [20:0] acc_out_sum_5 = acc_out_sum[125:105];
  wire signed [20:0] acc_out_sum_6 = acc_out_sum[146:126];
  wire signed [20:0] acc_out_sum_7 = acc_out_sum[167:147];
  wire ask_bank = walk_list;
  wire [5:0] mux_used_1 = ask_bank ? used_1 : used_0;
  wire mux_rows_1_q = ask_bank ? rows_1_q[0] : rows_0_q[0];
  wire goes_on = running & mux_rows_1_q & ~now_task_medoid;
  wire not_goes_on = ~goes_on;
  wire lt_sums_reserved = sums_reserved < 2'd2;
  wire eq_means_under_way = means_under_way == 4'd0;
  wire or_now_task_iteration = now_task_iteration | eq_means_under_way;
  wire mux_sums_reserved = now_task_mean ? lt_sums_reserved : or_now_task_iteration;
  wire may_begin_pass = mux_sums_reserved;
  wire eq_at_part = at_part == now_task_last_part;
  wire or_again = again | (running & ~eq_at_part);
  wire may_begin_chain = now_task_iteration | (rows_reserved < 6'd32);
  wire or_again_2 = or_again | (fetched_valid & may_begin_chain);
  wire pass_begins = not_goes_on & (may_begin_pass & or_again_2);
  wire and_pass_begins = pass_begins & ~or_again;
  wire chain_begins = and_pass_begins;
  wire or_fetched_valid = ~fetched_valid | chain_begins;
  wire and_fetched = ~(fetched == mux_used_1) & or_fetched_valid;
  wire fetch = reps_valid_0 & active & and_fetched;
  wire ask_fetch = fetch;
  wire [4:0] ask_cluster = reps_data_0_cluster;
  wire ask_clear = and_pass_begins;
  wire [4:0] ask_cleared = chain_cluster;
  wire or_goes_on = goes_on | pass_begins;
  wire ask_step = or_goes_on;
  wire [4:0] mux_rows_1_q_2 = ask_bank ? rows_1_q[5:1] : rows_0_q[5:1];
  wire [4:0] mux_heads_1_q = ask_bank ? heads_1_q[5:1] : heads_0_q[5:1];
  wire [4:0] mux_chain_row = now_task_medoid ? chain_row : mux_heads_1_q;
  wire [4:0] mux_first_row = or_again ? first_row : mux_chain_row;
  assign p_read_addr = goes_on ? mux_rows_1_q_2 : mux_first_row;
  wire [4:0] ask_row = p_read_addr;
  wire pass_ends = running & not_goes_on;
  wire task_ends = pass_ends & eq_at_part & now_last;
  wire ask_done = task_ends;
  wire not_build_list = ~build_list;
  wire and_alloc_fire = alloc_fire & not_build_list;
  wire and_added_valid = added_valid & ~added_list;
  wire not_ask_bank = ~ask_bank;
  wire [4:0] mux_alloc_cluster = and_alloc_fire ? alloc_cluster : ask_cluster;
  wire [4:0] mux_added_cluster = and_added_valid ? added_cluster : ask_cleared;
  wire [4:0] mux_swept = sweeping ? swept : mux_added_cluster;
  wire or_sweeping = sweeping | and_added_valid;
  wire or_sweeping_2 = or_sweeping | (ask_clear & not_ask_bank);
  wire [5:0] cat_added_row = {added_row, and_added_valid};
  wire and_alloc_fire_2 = alloc_fire & build_list;
  wire and_added_valid_2 = added_valid & added_list;
  wire [4:0] mux_alloc_cluster_2 = and_alloc_fire_2 ? alloc_cluster : ask_cluster;
  wire [4:0] mux_added_cluster_2 = and_added_valid_2 ? added_cluster : ask_cleared;
  wire [4:0] mux_swept_2 = sweeping ? swept : mux_added_cluster_2;
  wire or_sweeping_3 = sweeping | and_added_valid_2;
  wire or_sweeping_4 = or_sweeping_3 | (ask_clear & ask_bank);
  wire [5:0] cat_added_row_2 = {added_row, and_added_valid_2};
  wire not_tasks_valid_1 = ~tasks_valid_1;
  wire and_task_valid = task_valid & not_tasks_valid_1;
  wire task_begins = tasks_valid_0 & ~active;
  wire and_task_valid_2 = and_task_valid & tasks_valid_0;
  wire and_task_valid_3 = and_task_valid & ~tasks_valid_0;
  wire and_task_valid_4 = and_task_valid_2 & not_tasks_valid_1;
  wire mux_heads_1_mean = tasks_data_0_slot[0] ? heads_1_mean : heads_0_mean;
  wire [1:0] mux_heads_1_words_log = tasks_data_0_slot[0] ? heads_1_words_log : heads_0_words_log;
  wire mux_heads_1_row_words = tasks_data_0_slot[0] ? heads_1_row_words : heads_0_row_words;
  wire mux_heads_3_mean = tasks_data_0_slot[0] ? heads_3_mean : heads_2_mean;
  wire [1:0] mux_heads_3_words_log = tasks_data_0_slot[0] ? heads_3_words_log : heads_2_words_log;
  wire mux_heads_3_row_words = tasks_data_0_slot[0] ? heads_3_row_words : heads_2_row_words;
  wire mux_heads_3_mean_2 = tasks_data_0_slot[1] ? mux_heads_3_mean : mux_heads_1_mean;
  wire [1:0] mux_heads_3_words_log_2 = tasks_data_0_slot[1] ? mux_heads_3_words_log : mux_heads_1_words_log;
  wire mux_heads_3_row_words_2 = tasks_data_0_slot[1] ? mux_heads_3_row_words : mux_heads_1_row_words;
  assign rep_ready = ~reps_valid_1;
  wire and_rep_valid = rep_valid & rep_used & rep_ready;
  wire and_reps_valid_0 = reps_valid_0 & fetch;
  wire and_rep_valid_2 = and_rep_valid & reps_valid_0;
  wire and_rep_valid_3 = and_rep_valid & ~reps_valid_0;
  wire and_rep_valid_4 = and_rep_valid_2 & rep_ready;
  wire [6:0] sum_fetched = {1'b0, fetched} + 7'd1;
  wire mux_at_part = or_again ? (at_part + 1'b1) : 1'b0;
  wire mux_at_part_2 = goes_on ? at_part : mux_at_part;
  wire not_now_task_iteration = ~now_task_iteration;
  assign walk_en = or_goes_on & not_now_task_iteration;
  assign walk_bank = now_task_slot[0];
  wire [5:0] cat_p_read_addr = {p_read_addr, mux_at_part_2};
  wire lt_now_task_words_log = now_task_words_log < 2'd1;
  wire [5:0] ext_p_read_addr = {1'b0, p_read_addr};
  assign walk_addr = lt_now_task_words_log ? ext_p_read_addr : cat_p_read_addr;
  assign p_read = or_goes_on & now_task_iteration;
  assign up_write = acc_out_valid & summed_iteration;
  assign up_done = up_write & summed_row_end & summed_final;
  wire and_pass_ends = pass_ends & now_task_mean;
  wire not_divisors_valid_1 = ~divisors_valid_1;
  wire and_pass_ends_2 = and_pass_ends & not_divisors_valid_1;
  wire and_divisors_valid_0 = divisors_valid_0 & q_req_ready;
  wire and_pass_ends_3 = and_pass_ends_2 & divisors_valid_0;
  wire and_pass_ends_4 = and_pass_ends_2 & ~divisors_valid_0;
  wire and_pass_ends_5 = and_pass_ends_3 & not_divisors_valid_1;
  assign q_divisor = {15'd0, divisors_data_0};
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
  wire signed [20:0] mux_sums_data_0_sum_2 = chunk[0] ? sums_data_0_sum_2 : sums_data_0_sum_0;
  wire signed [20:0] mux_sums_data_0_sum_3 = chunk[0] ? sums_data_0_sum_3 : sums_data_0_sum_1;
  wire signed [20:0] mux_sums_data_0_sum_6 = chunk[0] ? sums_data_0_sum_6 : sums_data_0_sum_4;
  wire signed [20:0] mux_sums_data_0_sum_7 = chunk[0] ? sums_data_0_sum_7 : sums_data_0_sum_5;
  wire signed [20:0] mux_sums_data_0_sum_6_2 = chunk[1] ? mux_sums_data_0_sum_6 : mux_sums_data_0_sum_2;
  wire signed [20:0] mux_sums_data_0_sum_7_2 = chunk[1] ? mux_sums_data_0_sum_7 : mux_sums_data_0_sum_3;
  wire and_q_out_valid = q_out_valid & (then_index_0 == 2'd0);
  wire and_q_out_valid_2 = q_out_valid & (then_index_0 == 2'd1);
  wire and_q_out_valid_3 = q_out_valid & (then_index_0 == 2'd2);
  wire and_q_out_valid_4 = q_out_valid & (then_index_0 == 2'd3);
  wire and_read_valid = read_valid & read_medoid;
  assign qc_cluster = and_read_valid ? read_cluster : mean_place_cluster;
  assign qc_word = and_read_valid ? read_part : mean_place_word;
  wire mux_read_row_end = and_read_valid ? read_row_end : mean_place_row_end;
  assign qc_last = and_read_valid ? read_final : mean_place_final;
  assign qc_write = and_read_valid | mean_done;
  wire signed [15:0] mux_data_0 = and_read_valid ? data_0 : mean_0;
  wire signed [15:0] mux_data_1 = and_read_valid ? data_1 : mean_1;
  wire signed [15:0] mux_data_2 = and_read_valid ? data_2 : mean_2;
  wire signed [15:0] mux_data_3 = and_read_valid ? data_3 : mean_3;
  wire signed [15:0] mux_data_4 = and_read_valid ? data_4 : mean_4;
  wire signed [15:0] mux_data_5 = and_read_valid ? data_5 : mean_5;
  wire signed [15:0] mux_data_6 = and_read_valid ? data_6 : mean_6;
  wire signed [15:0] mux_data_7 = and_read_valid ? data_7 : mean_7;
  assign qc_push = qc_write & mux_read_row_end;
  wire and_pass_begins_2 = pass_begins & now_task_mean;
  wire not_pass_begins = ~and_pass_begins_2;
  wire and_pass_begins_3 = and_pass_begins & not_now_task_iteration;
  assign q_free = task_ends & not_now_task_iteration;
  always @(posedge clk) begin
    if (rst) build_list <= 1'b0;
    else if (alloc_fire & alloc_last) build_list <= not_build_list;
  end
  always @(posedge clk) begin
    if (rst) added_valid <= 1'b0;
    else added_valid <= alloc_fire;
  end
  always @(posedge clk) added_row <= alloc_row;
  always @(posedge clk) added_cluster <= alloc_cluster;
  always @(posedge clk) added_list <= build_list;
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
    else if (ask_done & not_ask_bank) used_0 <= 6'd0;
    else if (and_added_valid & ~heads_0_q[0]) used_0 <= used_0 + 6'd1;
  end
  always @(posedge clk) begin
    if (rst) used_1 <= 6'd0;
    else if (ask_done & ask_bank) used_1 <= 6'd0;
    else if (and_added_valid_2 & ~heads_1_q[0]) used_1 <= used_1 + 6'd1;
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
    if (task_begins) now_task_words_log <= mux_heads_3_words_log_2;
  end
  always @(posedge clk) begin
    if (task_begins) begin
      if (tasks_data_0_final) now_task_last_part <= ~(mux_heads_3_words_log_2 < 2'd1);
      else now_task_last_part <= mux_heads_3_row_words_2 - 1'b1;
    end
  end
  always @(posedge clk) begin
    if (task_begins) begin
      if (tasks_data_0_slot[1]) begin
        if (tasks_data_0_slot[0]) now_task_chunks <= heads_3_chunks;
        else now_task_chunks <= heads_2_chunks;
      end
      else if (tasks_data_0_slot[0]) now_task_chunks <= heads_1_chunks;
      else now_task_chunks <= heads_0_chunks;
    end
  end
  always @(posedge clk) begin
    if (task_begins) now_task_iteration <= ~tasks_data_0_final;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_mean <= tasks_data_0_final & mux_heads_3_mean_2;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_medoid <= tasks_data_0_final & ~mux_heads_3_mean_2;
  end
  always @(posedge clk) begin
    if (rst) walk_list <= 1'b0;
    else if (task_ends) walk_list <= ~walk_list;
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
    if (fetch) chain_last <= sum_fetched == {1'b0, mux_used_1};
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
    if (rst) at_part <= 1'b0;
    else if (pass_begins) at_part <= mux_at_part;
  end
  always @(posedge clk) begin
    if (pass_begins) first_row <= mux_first_row;
  end
  always @(posedge clk) begin
    if (pass_begins) count <= 6'd1;
    else if (goes_on) count <= count + 6'd1;
  end
  always @(posedge clk) begin
    if (and_pass_begins) now_cluster <= chain_cluster;
  end
  always @(posedge clk) begin
    if (and_pass_begins) now_last <= chain_last;
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
    if (now_task_iteration) data_4 <= {{8{p_read_data_4[7]}}, p_read_data_4};
    else data_4 <= walk_data_4;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_5 <= {{8{p_read_data_5[7]}}, p_read_data_5};
    else data_5 <= walk_data_5;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_6 <= {{8{p_read_data_6[7]}}, p_read_data_6};
    else data_6 <= walk_data_6;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_7 <= {{8{p_read_data_7[7]}}, p_read_data_7};
    else data_7 <= walk_data_7;
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
  always @(posedge clk) read_part <= at_part;
  always @(posedge clk) begin
    if (rst) read_row_end <= 1'b0;
    else read_row_end <= eq_at_part;
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
  always @(posedge clk) summed_part <= read_part;
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
      if (sums_valid_1) sums_data_0_sum_4 <= sums_data_1_sum_4;
      else sums_data_0_sum_4 <= acc_out_sum_4;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_4 <= acc_out_sum_4;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_5 <= sums_data_1_sum_5;
      else sums_data_0_sum_5 <= acc_out_sum_5;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_5 <= acc_out_sum_5;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_6 <= sums_data_1_sum_6;
      else sums_data_0_sum_6 <= acc_out_sum_6;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_6 <= acc_out_sum_6;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_7 <= sums_data_1_sum_7;
      else sums_data_0_sum_7 <= acc_out_sum_7;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_7 <= acc_out_sum_7;
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
      else sums_data_0_place_word <= summed_part;
    end
    else if (and_acc_out_valid_3) sums_data_0_place_word <= summed_part;
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
    if (and_sums_valid_0) sums_data_1_sum_4 <= acc_out_sum_4;
    else if (and_acc_out_valid_4) sums_data_1_sum_4 <= acc_out_sum_4;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_5 <= acc_out_sum_5;
    else if (and_acc_out_valid_4) sums_data_1_sum_5 <= acc_out_sum_5;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_6 <= acc_out_sum_6;
    else if (and_acc_out_valid_4) sums_data_1_sum_6 <= acc_out_sum_6;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_7 <= acc_out_sum_7;
    else if (and_acc_out_valid_4) sums_data_1_sum_7 <= acc_out_sum_7;
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
    if (and_sums_valid_0) sums_data_1_place_word <= summed_part;
    else if (and_acc_out_valid_4) sums_data_1_place_word <= summed_part;
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
    if (and_q_out_valid) mean_1 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_2 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_3 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_4 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_5 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_6 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_7 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_7 <= 16'sd0;
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
    if (rst) rows_reserved <= 6'd0;
    else if (and_pass_begins_3 & ~qc_pop) rows_reserved <= rows_reserved + 6'd1;
    else if (qc_pop & ~and_pass_begins_3) rows_reserved <= rows_reserved - 6'd1;
  end
  always @(posedge clk) begin
    if (or_sweeping_2) heads_0[mux_swept] <= cat_added_row;
  end
  always @(posedge clk) begin
    if (and_alloc_fire | (ask_fetch & not_ask_bank)) heads_0_q <= (or_sweeping_2 & (mux_swept == mux_alloc_cluster)) ? cat_added_row : heads_0[mux_alloc_cluster];
  end
  always @(posedge clk) begin
    if (and_added_valid) rows_0[added_row] <= {heads_0_q[5:1], heads_0_q[0]};
  end
  always @(posedge clk) begin
    if (ask_step & not_ask_bank) rows_0_q <= rows_0[ask_row];
  end
  always @(posedge clk) begin
    if (or_sweeping_4) heads_1[mux_swept_2] <= cat_added_row_2;
  end
  always @(posedge clk) begin
    if (and_alloc_fire_2 | (ask_fetch & ask_bank)) heads_1_q <= (or_sweeping_4 & (mux_swept_2 == mux_alloc_cluster_2)) ? cat_added_row_2 : heads_1[mux_alloc_cluster_2];
  end
  always @(posedge clk) begin
    if (and_added_valid_2) rows_1[added_row] <= {heads_1_q[5:1], heads_1_q[0]};
  end
  always @(posedge clk) begin
    if (ask_step & ask_bank) rows_1_q <= rows_1[ask_row];
  end
  row_acc_l8_b16_r32 acc (
    .clk(clk),
    .rst(rst),
    .in_valid(read_valid & ~read_medoid),
    .in_row({data_7, data_6, data_5, data_4, data_3, data_2, data_1, data_0}),
    .in_last(read_last),
    .out_ready(1'b1),
    .in_ready(acc_in_ready),
    .out_valid(acc_out_valid),
    .out_sum(acc_out_sum)
  );
  assign list_free = task_ends;
  assign q_free_bank = walk_bank;
  assign qc_data = {mux_data_7, mux_data_6, mux_data_5, mux_data_4, mux_data_3, mux_data_2, mux_data_1,
    mux_data_0};
  assign up_addr = summed_cluster;
  assign up_data = {acc_out_sum_7[12:0], acc_out_sum_6[12:0], acc_out_sum_5[12:0], acc_out_sum_4[12:0],
    acc_out_sum_3[12:0], acc_out_sum_2[12:0], acc_out_sum_1[12:0], acc_out_sum_0[12:0]};
  assign up_count = summed_count;
  assign q_req_valid = divisors_valid_0;
  assign q_beat_valid = sums_valid_0;
  assign q_num = {mux_sums_data_0_sum_7_2, mux_sums_data_0_sum_6_2};
  assign q_last = last_beat;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_center, heads_0_early, heads_0_vgen, heads_0_n,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_beats, heads_0_col_beats,
    heads_0_pack, heads_0_shift, heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift,
    heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_gemm, heads_1_dense,
    heads_1_center, heads_1_early, heads_1_vgen, heads_1_n, heads_1_m, heads_1_c, heads_1_rounds,
    heads_1_groups, heads_1_beats, heads_1_col_beats, heads_1_pack, heads_1_shift, heads_1_pre,
    heads_1_multiplier, heads_1_post, heads_1_y_shift, heads_1_dim, heads_1_x_words, heads_1_x_beats,
    heads_1_tiles, heads_2_gemm, heads_2_dense, heads_2_center, heads_2_early, heads_2_vgen,
    heads_2_n, heads_2_m, heads_2_c, heads_2_rounds, heads_2_groups, heads_2_beats, heads_2_col_beats,
    heads_2_pack, heads_2_shift, heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_y_shift,
    heads_2_dim, heads_2_x_words, heads_2_x_beats, heads_2_tiles, heads_3_gemm, heads_3_dense,
    heads_3_center, heads_3_early, heads_3_vgen, heads_3_n, heads_3_m, heads_3_c, heads_3_rounds,
    heads_3_groups, heads_3_beats, heads_3_col_beats, heads_3_pack, heads_3_shift, heads_3_pre,
    heads_3_multiplier, heads_3_post, heads_3_y_shift, heads_3_dim, heads_3_x_words, heads_3_x_beats,
    heads_3_tiles, q_out_q[16], q_out_q[33], now_task_slot[1], acc_in_ready};
endmodule
