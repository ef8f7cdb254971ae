module assignment (
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
  input [2:0] accepted,
  input p_write,
  input p_bank,
  input [4:0] p_addr,
  input [63:0] p_data,
  input sum_write,
  input sum_bank,
  input [4:0] sum_addr,
  input [103:0] sum_data,
  input [5:0] sum_count,
  input done,
  input [1:0] done_slot,
  input up_write,
  input [4:0] up_addr,
  input [103:0] up_data,
  input [5:0] up_count,
  input up_done,
  input p_read,
  input [4:0] p_read_addr,
  input alloc_ready,
  input rep_ready,
  input list_free,
  input c_req_ready,
  input c_beat_ready,
  input c_out_valid,
  input [33:0] c_out_q,
  output p_free,
  output p_free_bank,
  output [63:0] p_read_data,
  output alloc_valid,
  output [1:0] alloc_slot,
  output [4:0] alloc_row,
  output [4:0] alloc_cluster,
  output alloc_last,
  output alloc_final,
  output rep_valid,
  output [4:0] rep_cluster,
  output [4:0] rep_row,
  output rep_used,
  output rep_last,
  output task_valid,
  output [1:0] task_slot,
  output task_final,
  output c_req_valid,
  output [20:0] c_divisor,
  output c_beat_valid,
  output [25:0] c_num,
  output c_last,
  output reg ready,
  output busy
);
  wire signed [7:0] p_data_0 = p_data[7:0];
  wire signed [7:0] p_data_1 = p_data[15:8];
  wire signed [7:0] p_data_2 = p_data[23:16];
  wire signed [7:0] p_data_3 = p_data[31:24];
  wire signed [7:0] p_data_4 = p_data[39:32];
  wire signed [7:0] p_data_5 = p_data[47:40];
  wire signed [7:0] p_data_6 = p_data[55:48];
  wire signed [7:0] p_data_7 = p_data[63:56];
  wire signed [12:0] sum_data_0 = sum_data[12:0];
  wire signed [12:0] sum_data_1 = sum_data[25:13];
  wire signed [12:0] sum_data_2 = sum_data[38:26];
  wire signed [12:0] sum_data_3 = sum_data[51:39];
  wire signed [12:0] sum_data_4 = sum_data[64:52];
  wire signed [12:0] sum_data_5 = sum_data[77:65];
  wire signed [12:0] sum_data_6 = sum_data[90:78];
  wire signed [12:0] sum_data_7 = sum_data[103:91];
  wire signed [12:0] up_data_0 = up_data[12:0];
  wire signed [12:0] up_data_1 = up_data[25:13];
  wire signed [12:0] up_data_2 = up_data[38:26];
  wire signed [12:0] up_data_3 = up_data[51:39];
  wire signed [12:0] up_data_4 = up_data[64:52];
  wire signed [12:0] up_data_5 = up_data[77:65];
  wire signed [12:0] up_data_6 = up_data[90:78];
  wire signed [12:0] up_data_7 = up_data[103:91];
  reg [2:0] load_job;
  reg [1:0] load_round;
  reg loading;
  reg updating;
  reg load_round_over;
  reg filled_0;
  reg filled_1;
  reg filled_2;
  reg filled_3;
  reg requesting;
  reg [2:0] ahead;
  reg request_valid_1;
  reg request_valid_2;
  reg [5:0] request_cluster;
  reg [1:0] request_slot;
  reg [5:0] divisor;
  reg reading;
  reg [5:0] read_cluster;
  reg [1:0] read_slot;
  reg sums_bank;
  reg counts_bank;
  reg sums_valid;
  reg beat_valid;
  reg [1:0] chunk;
  reg [1:0] chunk_last;
  reg [1:0] entry_slot;
  reg entry_word_end;
  reg entry_copy_end;
  reg entry_load_end;
  reg signed [12:0] num_0;
  reg signed [12:0] num_1;
  reg [1:0] beat_at_slot;
  reg beat_at_word_end;
  reg beat_at_copy_end;
  reg beat_at_load_end;
  reg [1:0] beat_chunk;
  reg beat_last;
  reg [1:0] mean_at_slot_d1;
  reg mean_at_word_end_d1;
  reg mean_at_copy_end_d1;
  reg mean_at_load_end_d1;
  reg [1:0] mean_chunk_d1;
  reg mean_last_d1;
  reg [1:0] mean_at_slot_d2;
  reg mean_at_word_end_d2;
  reg mean_at_copy_end_d2;
  reg mean_at_load_end_d2;
  reg [1:0] mean_chunk_d2;
  reg mean_last_d2;
  reg [1:0] mean_at_slot_d3;
  reg mean_at_word_end_d3;
  reg mean_at_copy_end_d3;
  reg mean_at_load_end_d3;
  reg [1:0] mean_chunk_d3;
  reg mean_last_d3;
  reg [1:0] mean_at_slot_d4;
  reg mean_at_word_end_d4;
  reg mean_at_copy_end_d4;
  reg mean_at_load_end_d4;
  reg [1:0] mean_chunk_d4;
  reg mean_last_d4;
  reg [1:0] mean_at_slot;
  reg mean_at_word_end;
  reg mean_at_copy_end;
  reg mean_at_load_end;
  reg [1:0] mean_chunk;
  reg mean_last;
  reg signed [7:0] centroid_0;
  reg signed [7:0] centroid_1;
  reg signed [7:0] centroid_2;
  reg signed [7:0] centroid_3;
  reg signed [7:0] centroid_4;
  reg signed [7:0] centroid_5;
  reg signed [7:0] centroid_6;
  reg signed [7:0] centroid_7;
  reg centroid_valid;
  reg centroid_end;
  reg centroid_last;
  reg [2:0] job;
  reg [4:0] base;
  reg [1:0] round;
  reg [1:0] loads;
  reg [1:0] lists;
  reg streaming;
  reg [1:0] stream_slot;
  reg stream_frees;
  reg words_valid_1;
  reg words_valid_2;
  reg [4:0] row;
  reg rows_bank;
  reg word_read_end;
  reg word_read_last;
  reg signed [7:0] word_sent_data_0;
  reg signed [7:0] word_sent_data_1;
  reg signed [7:0] word_sent_data_2;
  reg signed [7:0] word_sent_data_3;
  reg signed [7:0] word_sent_data_4;
  reg signed [7:0] word_sent_data_5;
  reg signed [7:0] word_sent_data_6;
  reg signed [7:0] word_sent_data_7;
  reg word_sent_end;
  reg word_sent_last;
  reg passes_valid_0;
  reg [1:0] passes_data_0_slot;
  reg [4:0] passes_data_0_base;
  reg passes_data_0_first;
  reg passes_data_0_last;
  reg passes_data_0_final;
  reg passes_valid_1;
  reg [1:0] passes_data_1_slot;
  reg [4:0] passes_data_1_base;
  reg passes_data_1_first;
  reg passes_data_1_last;
  reg passes_data_1_final;
  reg passes_valid_2;
  reg [1:0] passes_data_2_slot;
  reg [4:0] passes_data_2_base;
  reg passes_data_2_first;
  reg passes_data_2_last;
  reg passes_data_2_final;
  reg passes_valid_3;
  reg [1:0] passes_data_3_slot;
  reg [4:0] passes_data_3_base;
  reg passes_data_3_first;
  reg passes_data_3_last;
  reg passes_data_3_final;
  reg [4:0] distances_row;
  reg [1:0] alloc_tag_1_slot;
  reg alloc_tag_1_end;
  reg alloc_tag_1_final;
  reg [1:0] alloc_tag_2_slot;
  reg alloc_tag_2_end;
  reg alloc_tag_2_final;
  (* no_rw_check *) reg [103:0] sums_0 [0:31];
  reg [103:0] sums_0_q;
`ifndef SYNTHESIS
  initial begin : sums_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) sums_0[i] = {104{1'b0}};
  end
`endif
  (* no_rw_check *) reg [103:0] sums_1 [0:31];
  reg [103:0] sums_1_q;
`ifndef SYNTHESIS
  initial begin : sums_1_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) sums_1[i] = {104{1'b0}};
  end
`endif
  (* no_rw_check *) reg [5:0] counts_0 [0:31];
  reg [5:0] counts_0_q;
`ifndef SYNTHESIS
  initial begin : counts_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) counts_0[i] = {6{1'b0}};
  end
`endif
  (* no_rw_check *) reg [5:0] counts_1 [0:31];
  reg [5:0] counts_1_q;
`ifndef SYNTHESIS
  initial begin : counts_1_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) counts_1[i] = {6{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] rows_0 [0:31];
  reg [63:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) rows_0[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] rows_1 [0:31];
  reg [63:0] rows_1_q;
`ifndef SYNTHESIS
  initial begin : rows_1_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) rows_1[i] = {64{1'b0}};
  end
`endif
  wire distu_cen_ready;
  wire distu_in_ready;
  wire distu_out_valid;
  wire [63:0] distu_out_distance;
  wire distu_out_last;
  wire clustu_in_ready;
  wire [15:0] clustu_out_distance;
  wire centroids_ready = distu_cen_ready;
  wire rows_ready = distu_in_ready;
  wire not_words_valid_2 = ~words_valid_2;
  wire or_words_valid_2 = not_words_valid_2 | ~words_valid_1;
  wire or_rows_ready = rows_ready | or_words_valid_2;
  wire word_fetch = streaming & or_rows_ready;
  assign p_free_bank = stream_slot[0];
  wire [5:0] mux_heads_3_n = p_free_bank ? heads_3_n : heads_2_n;
  wire [5:0] mux_heads_1_n = p_free_bank ? heads_1_n : heads_0_n;
  wire [5:0] mux_heads_3_n_2 = stream_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire pass_end = ({1'b0, row} + 6'd1) == mux_heads_3_n_2;
  wire and_word_fetch = word_fetch & pass_end;
  wire pass_may_begin = ~streaming | and_word_fetch;
  wire not_passes_valid_3 = ~passes_valid_3;
  wire passes_room = not_passes_valid_3;
  wire mux_heads_1_gemm = load_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_dense = load_job[0] ? heads_1_dense : heads_0_dense;
  wire [2:0] mux_heads_1_m = load_job[0] ? heads_1_m[2:0] : heads_0_m[2:0];
  wire [5:0] mux_heads_1_c = load_job[0] ? heads_1_c : heads_0_c;
  wire [2:0] mux_heads_1_rounds = load_job[0] ? heads_1_rounds : heads_0_rounds;
  wire [1:0] mux_heads_1_pack = load_job[0] ? heads_1_pack : heads_0_pack;
  wire mux_heads_3_gemm = load_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_dense = load_job[0] ? heads_3_dense : heads_2_dense;
  wire [2:0] mux_heads_3_m = load_job[0] ? heads_3_m[2:0] : heads_2_m[2:0];
  wire [5:0] mux_heads_3_c = load_job[0] ? heads_3_c : heads_2_c;
  wire [2:0] mux_heads_3_rounds = load_job[0] ? heads_3_rounds : heads_2_rounds;
  wire [1:0] mux_heads_3_pack = load_job[0] ? heads_3_pack : heads_2_pack;
  wire mux_heads_3_gemm_2 = load_job[1] ? mux_heads_3_gemm : mux_heads_1_gemm;
  wire mux_heads_3_dense_2 = load_job[1] ? mux_heads_3_dense : mux_heads_1_dense;
  wire [2:0] mux_heads_3_m_2 = load_job[1] ? mux_heads_3_m : mux_heads_1_m;
  wire [5:0] mux_heads_3_c_2 = load_job[1] ? mux_heads_3_c : mux_heads_1_c;
  wire [2:0] mux_heads_3_rounds_2 = load_job[1] ? mux_heads_3_rounds : mux_heads_1_rounds;
  wire [1:0] mux_heads_3_pack_2 = load_job[1] ? mux_heads_3_pack : mux_heads_1_pack;
  wire load_complete = centroid_valid & centroid_last;
  wire [2:0] sum_load_round = {1'b0, load_round} + 3'd1;
  wire eq_load_round = sum_load_round == mux_heads_3_rounds_2;
  wire and_load_complete = load_complete & load_round_over;
  wire and_load_complete_2 = and_load_complete & eq_load_round;
  wire and_load_complete_3 = and_load_complete & ~eq_load_round;
  wire or_heads_3_dense = mux_heads_3_dense_2 | mux_heads_3_gemm_2;
  wire and_load_job = ~(load_job == accepted) & or_heads_3_dense;
  wire eq_load_job = load_job[1:0] == 2'd0;
  wire eq_load_job_2 = load_job[1:0] == 2'd1;
  wire eq_load_job_3 = load_job[1:0] == 2'd2;
  wire eq_load_job_4 = load_job[1:0] == 2'd3;
  wire mux_filled_1 = load_job[0] ? filled_1 : filled_0;
  wire mux_filled_3 = load_job[0] ? filled_3 : filled_2;
  wire mux_filled_3_2 = load_job[1] ? mux_filled_3 : mux_filled_1;
  wire and_heads_3_dense = ~or_heads_3_dense & mux_filled_3_2;
  wire and_heads_3_dense_2 = and_heads_3_dense & ~loading;
  wire and_heads_3_dense_3 = and_heads_3_dense_2 & ~updating;
  wire load_start = and_heads_3_dense_3 & centroids_ready;
  wire and_beat_valid = beat_valid & c_beat_ready & beat_last;
  wire entry_passed = and_beat_valid;
  wire [5:0] count_read = counts_bank ? counts_1_q : counts_0_q;
  wire and_requesting = requesting & (ahead < 3'd6);
  wire not_request_valid_2 = ~request_valid_2;
  wire or_c_req_ready = c_req_ready | not_request_valid_2;
  wire or_request_valid_2 = not_request_valid_2 | ~request_valid_1;
  wire or_c_req_ready_2 = c_req_ready | or_request_valid_2;
  wire request_fires = and_requesting & or_c_req_ready_2;
  wire [5:0] sum_request_cluster = request_cluster + 6'd1;
  wire not_request_cluster = ~(sum_request_cluster < mux_heads_3_c_2);
  wire [4:0] diff_heads_3_c = mux_heads_3_c_2[4:0] - 5'd1;
  wire lt_request_cluster = request_cluster < mux_heads_3_c_2;
  wire [4:0] mux_request_cluster = lt_request_cluster ? request_cluster[4:0] : diff_heads_3_c;
  wire [1:0] ext_heads_3_pack = {1'b0, mux_heads_3_pack_2[0]};
  wire [1:0] mux_heads_3_pack_3 = mux_heads_3_pack_2[1] ? 2'd3 : ext_heads_3_pack;
  wire eq_request_slot = request_slot == mux_heads_3_pack_3;
  wire request_word_end = eq_request_slot;
  wire or_request_slot = eq_request_slot | ~eq_request_slot;
  assign c_divisor = {15'd0, divisor};
  wire or_beat_valid = ~beat_valid | c_beat_ready;
  wire and_sums_valid = sums_valid & or_beat_valid;
  wire eq_chunk = chunk == chunk_last;
  wire sums_room = ~sums_valid | (and_sums_valid & eq_chunk);
  wire sums_fetch = reading & sums_room;
  wire [5:0] sum_read_cluster = read_cluster + 6'd1;
  wire not_read_cluster = ~(sum_read_cluster < mux_heads_3_c_2);
  wire lt_read_cluster = read_cluster < mux_heads_3_c_2;
  wire [4:0] mux_read_cluster = lt_read_cluster ? read_cluster[4:0] : diff_heads_3_c;
  wire eq_read_slot = read_slot == mux_heads_3_pack_3;
  wire read_word_end = eq_read_slot;
  wire and_sums_fetch = sums_fetch & eq_read_slot;
  wire [2:0] cat_read_slot = {read_slot[0], 2'd0};
  wire [1:0] mux_read_slot = mux_heads_3_pack_2[0] ? cat_read_slot[2:1] : 2'd0;
  wire [1:0] mux_read_slot_2 = mux_heads_3_pack_2[1] ? read_slot : mux_read_slot;
  wire [2:0] diff_heads_3_m = mux_heads_3_m_2 - 3'd1;
  wire not_load_job = ~load_job[0];
  wire and_up_write = up_write & not_load_job;
  wire [4:0] mux_up_addr = and_up_write ? up_addr : sum_addr;
  wire or_up_write = and_up_write | (sum_write & ~sum_bank);
  wire signed [12:0] mux_up_data_0 = and_up_write ? up_data_0 : sum_data_0;
  wire signed [12:0] mux_up_data_1 = and_up_write ? up_data_1 : sum_data_1;
  wire signed [12:0] mux_up_data_2 = and_up_write ? up_data_2 : sum_data_2;
  wire signed [12:0] mux_up_data_3 = and_up_write ? up_data_3 : sum_data_3;
  wire signed [12:0] mux_up_data_4 = and_up_write ? up_data_4 : sum_data_4;
  wire signed [12:0] mux_up_data_5 = and_up_write ? up_data_5 : sum_data_5;
  wire signed [12:0] mux_up_data_6 = and_up_write ? up_data_6 : sum_data_6;
  wire signed [12:0] mux_up_data_7 = and_up_write ? up_data_7 : sum_data_7;
  wire and_up_write_2 = up_write & load_job[0];
  wire [4:0] mux_up_addr_2 = and_up_write_2 ? up_addr : sum_addr;
  wire or_up_write_2 = and_up_write_2 | (sum_write & sum_bank);
  wire signed [12:0] mux_up_data_0_2 = and_up_write_2 ? up_data_0 : sum_data_0;
  wire signed [12:0] mux_up_data_1_2 = and_up_write_2 ? up_data_1 : sum_data_1;
  wire signed [12:0] mux_up_data_2_2 = and_up_write_2 ? up_data_2 : sum_data_2;
  wire signed [12:0] mux_up_data_3_2 = and_up_write_2 ? up_data_3 : sum_data_3;
  wire signed [12:0] mux_up_data_4_2 = and_up_write_2 ? up_data_4 : sum_data_4;
  wire signed [12:0] mux_up_data_5_2 = and_up_write_2 ? up_data_5 : sum_data_5;
  wire signed [12:0] mux_up_data_6_2 = and_up_write_2 ? up_data_6 : sum_data_6;
  wire signed [12:0] mux_up_data_7_2 = and_up_write_2 ? up_data_7 : sum_data_7;
  wire and_beat_valid_2 = and_beat_valid & beat_at_load_end;
  wire eq_mean_chunk = mean_chunk == 2'd0;
  wire and_mean_at_slot = (mean_at_slot == 2'd0) & eq_mean_chunk;
  wire and_c_out_valid = c_out_valid & eq_mean_chunk;
  wire and_c_out_valid_2 = c_out_valid & and_mean_at_slot;
  wire and_c_out_valid_3 = c_out_valid & (mean_chunk == 2'd1);
  wire and_c_out_valid_4 = c_out_valid & (mean_chunk == 2'd2);
  wire and_c_out_valid_5 = c_out_valid & (mean_chunk == 2'd3);
  wire and_pass_may_begin = pass_may_begin & passes_room;
  wire mux_heads_1_gemm_2 = job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_dense_2 = job[0] ? heads_1_dense : heads_0_dense;
  wire [5:0] mux_heads_1_c_2 = job[0] ? heads_1_c : heads_0_c;
  wire [2:0] mux_heads_1_rounds_2 = job[0] ? heads_1_rounds : heads_0_rounds;
  wire [1:0] mux_heads_1_pack_2 = job[0] ? heads_1_pack : heads_0_pack;
  wire mux_heads_3_gemm_3 = job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_dense_3 = job[0] ? heads_3_dense : heads_2_dense;
  wire [5:0] mux_heads_3_c_3 = job[0] ? heads_3_c : heads_2_c;
  wire [2:0] mux_heads_3_rounds_3 = job[0] ? heads_3_rounds : heads_2_rounds;
  wire [1:0] mux_heads_3_pack_4 = job[0] ? heads_3_pack : heads_2_pack;
  wire mux_heads_3_gemm_4 = job[1] ? mux_heads_3_gemm_3 : mux_heads_1_gemm_2;
  wire mux_heads_3_dense_4 = job[1] ? mux_heads_3_dense_3 : mux_heads_1_dense_2;
  wire [5:0] mux_heads_3_c_4 = job[1] ? mux_heads_3_c_3 : mux_heads_1_c_2;
  wire [2:0] mux_heads_3_rounds_4 = job[1] ? mux_heads_3_rounds_3 : mux_heads_1_rounds_2;
  wire [1:0] mux_heads_3_pack_5 = job[1] ? mux_heads_3_pack_4 : mux_heads_1_pack_2;
  wire [2:0] ext_const = {1'b0, mux_heads_3_pack_5[0] ? 2'd2 : 2'd1};
  wire [2:0] mux_const = mux_heads_3_pack_5[1] ? 3'd4 : ext_const;
  wire [5:0] sum_base = {1'b0, base} + {3'd0, mux_const};
  wire lt_base = sum_base < mux_heads_3_c_4;
  wire not_base = ~lt_base;
  wire [2:0] sum_round = {1'b0, round} + 3'd1;
  wire eq_round = sum_round == mux_heads_3_rounds_4;
  wire or_heads_3_dense_2 = mux_heads_3_dense_4 | mux_heads_3_gemm_4;
  wire and_pass_may_begin_2 = and_pass_may_begin & ~or_heads_3_dense_2;
  wire and_pass_may_begin_3 = and_pass_may_begin_2 & ~(loads == 2'd0);
  wire or_base = lt_base | ~(lists == 2'd0);
  wire pass_begins = and_pass_may_begin_3 & or_base;
  wire and_pass_begins = pass_begins & not_base;
  wire and_job = ~(job == accepted) & or_heads_3_dense_2;
  wire eq_base = base == 5'd0;
  wire or_rows_ready_2 = rows_ready | not_words_valid_2;
  assign p_free = and_word_fetch & stream_frees;
  wire or_word_fetch = word_fetch | p_read;
  wire [4:0] mux_p_read_addr = p_read ? p_read_addr : row;
  wire [63:0] cat_p_data_7 = {p_data_7, p_data_6, p_data_5, p_data_4, p_data_3, p_data_2, p_data_1, p_data_0};
  wire signed [7:0] mux_rows_1_q = rows_bank ? rows_1_q[7:0] : rows_0_q[7:0];
  wire signed [7:0] mux_rows_1_q_2 = rows_bank ? rows_1_q[15:8] : rows_0_q[15:8];
  wire signed [7:0] mux_rows_1_q_3 = rows_bank ? rows_1_q[23:16] : rows_0_q[23:16];
  wire signed [7:0] mux_rows_1_q_4 = rows_bank ? rows_1_q[31:24] : rows_0_q[31:24];
  wire signed [7:0] mux_rows_1_q_5 = rows_bank ? rows_1_q[39:32] : rows_0_q[39:32];
  wire signed [7:0] mux_rows_1_q_6 = rows_bank ? rows_1_q[47:40] : rows_0_q[47:40];
  wire signed [7:0] mux_rows_1_q_7 = rows_bank ? rows_1_q[55:48] : rows_0_q[55:48];
  wire signed [7:0] mux_rows_1_q_8 = rows_bank ? rows_1_q[63:56] : rows_0_q[63:56];
  wire distances_taken = clustu_in_ready;
  wire and_distu_out_valid = distu_out_valid & distances_taken;
  wire pass_leaves = and_distu_out_valid & distu_out_last;
  wire and_pass_begins_2 = pass_begins & not_passes_valid_3;
  wire and_passes_valid_0 = passes_valid_0 & pass_leaves;
  wire and_pass_begins_3 = and_pass_begins_2 & passes_valid_0;
  wire and_pass_begins_4 = and_pass_begins_2 & ~passes_valid_0;
  wire and_pass_begins_5 = and_pass_begins_2 & passes_valid_1;
  wire and_pass_begins_6 = and_pass_begins_3 & ~passes_valid_1;
  wire and_pass_begins_7 = and_pass_begins_2 & passes_valid_2;
  wire and_pass_begins_8 = and_pass_begins_5 & ~passes_valid_2;
  wire and_pass_begins_9 = and_pass_begins_7 & not_passes_valid_3;
  wire [4:0] mux_heads_1_c_3 = passes_data_0_slot[0] ? heads_1_c[4:0] : heads_0_c[4:0];
  wire [1:0] mux_heads_1_pack_3 = passes_data_0_slot[0] ? heads_1_pack : heads_0_pack;
  wire [4:0] mux_heads_3_c_5 = passes_data_0_slot[0] ? heads_3_c[4:0] : heads_2_c[4:0];
  wire [1:0] mux_heads_3_pack_6 = passes_data_0_slot[0] ? heads_3_pack : heads_2_pack;
  wire [4:0] mux_heads_3_c_6 = passes_data_0_slot[1] ? mux_heads_3_c_5 : mux_heads_1_c_3;
  wire [1:0] mux_heads_3_pack_7 = passes_data_0_slot[1] ? mux_heads_3_pack_6 : mux_heads_1_pack_3;
  wire and_passes_data_0_last = passes_data_0_last & distu_out_last;
  wire [1:0] mux_const_2 = mux_heads_3_pack_7[0] ? 2'd1 : 2'd2;
  wire or_alloc_valid = ~alloc_valid | alloc_ready;
  assign task_valid = alloc_valid & alloc_ready & alloc_tag_2_end;
  assign busy = words_valid_2 & distu_in_ready;
  always @(posedge clk) begin
    if (rst) load_job <= 3'd0;
    else if (and_load_complete_2 | and_load_job) load_job <= load_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) load_round <= 2'd0;
    else if (and_load_complete_2) load_round <= 2'd0;
    else if (and_load_complete_3) load_round <= load_round + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) loading <= 1'b0;
    else if (load_start) loading <= 1'b1;
    else if (load_complete) loading <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) updating <= 1'b0;
    else if (and_load_complete_3) updating <= 1'b1;
    else if (up_done) updating <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_sums_fetch) load_round_over <= not_read_cluster;
  end
  always @(posedge clk) begin
    if (rst) filled_0 <= 1'b0;
    else if (done & (done_slot == 2'd0)) filled_0 <= 1'b1;
    else if (and_load_complete_2 & eq_load_job) filled_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) filled_1 <= 1'b0;
    else if (done & (done_slot == 2'd1)) filled_1 <= 1'b1;
    else if (and_load_complete_2 & eq_load_job_2) filled_1 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) filled_2 <= 1'b0;
    else if (done & (done_slot == 2'd2)) filled_2 <= 1'b1;
    else if (and_load_complete_2 & eq_load_job_3) filled_2 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) filled_3 <= 1'b0;
    else if (done & (done_slot == 2'd3)) filled_3 <= 1'b1;
    else if (and_load_complete_2 & eq_load_job_4) filled_3 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) requesting <= 1'b0;
    else if (load_start) requesting <= 1'b1;
    else if (request_fires & eq_request_slot) requesting <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) ahead <= 3'd0;
    else if (request_fires & ~entry_passed) ahead <= ahead + 3'd1;
    else if (entry_passed & ~request_fires) ahead <= ahead - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) request_valid_1 <= 1'b0;
    else if (or_c_req_ready_2) request_valid_1 <= and_requesting;
  end
  always @(posedge clk) begin
    if (rst) request_valid_2 <= 1'b0;
    else if (or_c_req_ready) request_valid_2 <= request_valid_1;
  end
  always @(posedge clk) begin
    if (rst) request_cluster <= 6'd0;
    else if (request_fires & or_request_slot) begin
      if (eq_request_slot & not_request_cluster) request_cluster <= 6'd0;
      else request_cluster <= sum_request_cluster;
    end
  end
  always @(posedge clk) begin
    if (rst) request_slot <= 2'd0;
    else if (request_fires) begin
      if (request_word_end) request_slot <= 2'd0;
      else request_slot <= request_slot + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (or_c_req_ready) divisor <= count_read;
  end
  always @(posedge clk) begin
    if (rst) reading <= 1'b0;
    else if (load_start) reading <= 1'b1;
    else if (and_sums_fetch) reading <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) read_cluster <= 6'd0;
    else if (sums_fetch & (eq_read_slot | ~eq_read_slot)) begin
      if (eq_read_slot & not_read_cluster) read_cluster <= 6'd0;
      else read_cluster <= sum_read_cluster;
    end
  end
  always @(posedge clk) begin
    if (rst) read_slot <= 2'd0;
    else if (sums_fetch) begin
      if (read_word_end) read_slot <= 2'd0;
      else read_slot <= read_slot + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (sums_fetch) sums_bank <= load_job[0];
  end
  always @(posedge clk) begin
    if (request_fires) counts_bank <= load_job[0];
  end
  always @(posedge clk) begin
    if (rst) sums_valid <= 1'b0;
    else if (sums_fetch) sums_valid <= 1'b1;
    else if (and_sums_valid) sums_valid <= ~eq_chunk;
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else if (or_beat_valid) beat_valid <= and_sums_valid;
  end
  always @(posedge clk) begin
    if (sums_fetch) chunk <= mux_read_slot_2;
    else if (and_sums_valid) chunk <= chunk + 2'd1;
  end
  always @(posedge clk) begin
    if (sums_fetch) chunk_last <= mux_read_slot_2 + diff_heads_3_m[2:1];
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_slot <= read_slot;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_word_end <= eq_read_slot;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_copy_end <= eq_read_slot;
  end
  always @(posedge clk) begin
    if (sums_fetch) entry_load_end <= eq_read_slot;
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_0 <= sums_1_q[90:78];
          else num_0 <= sums_0_q[90:78];
        end
        else if (sums_bank) num_0 <= sums_1_q[64:52];
        else num_0 <= sums_0_q[64:52];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_0 <= sums_1_q[38:26];
        else num_0 <= sums_0_q[38:26];
      end
      else if (sums_bank) num_0 <= sums_1_q[12:0];
      else num_0 <= sums_0_q[12:0];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_1 <= sums_1_q[103:91];
          else num_1 <= sums_0_q[103:91];
        end
        else if (sums_bank) num_1 <= sums_1_q[77:65];
        else num_1 <= sums_0_q[77:65];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_1 <= sums_1_q[51:39];
        else num_1 <= sums_0_q[51:39];
      end
      else if (sums_bank) num_1 <= sums_1_q[25:13];
      else num_1 <= sums_0_q[25:13];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_slot <= entry_slot;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_word_end <= entry_word_end;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_copy_end <= entry_copy_end;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_at_load_end <= entry_load_end;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_chunk <= chunk;
  end
  always @(posedge clk) begin
    if (or_beat_valid) beat_last <= eq_chunk;
  end
  always @(posedge clk) mean_at_slot_d1 <= beat_at_slot;
  always @(posedge clk) begin
    if (rst) mean_at_word_end_d1 <= 1'b0;
    else mean_at_word_end_d1 <= beat_at_word_end;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end_d1 <= 1'b0;
    else mean_at_copy_end_d1 <= beat_at_copy_end;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end_d1 <= 1'b0;
    else mean_at_load_end_d1 <= beat_at_load_end;
  end
  always @(posedge clk) mean_chunk_d1 <= beat_chunk;
  always @(posedge clk) begin
    if (rst) mean_last_d1 <= 1'b0;
    else mean_last_d1 <= beat_last;
  end
  always @(posedge clk) mean_at_slot_d2 <= mean_at_slot_d1;
  always @(posedge clk) begin
    if (rst) mean_at_word_end_d2 <= 1'b0;
    else mean_at_word_end_d2 <= mean_at_word_end_d1;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end_d2 <= 1'b0;
    else mean_at_copy_end_d2 <= mean_at_copy_end_d1;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end_d2 <= 1'b0;
    else mean_at_load_end_d2 <= mean_at_load_end_d1;
  end
  always @(posedge clk) mean_chunk_d2 <= mean_chunk_d1;
  always @(posedge clk) begin
    if (rst) mean_last_d2 <= 1'b0;
    else mean_last_d2 <= mean_last_d1;
  end
  always @(posedge clk) mean_at_slot_d3 <= mean_at_slot_d2;
  always @(posedge clk) begin
    if (rst) mean_at_word_end_d3 <= 1'b0;
    else mean_at_word_end_d3 <= mean_at_word_end_d2;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end_d3 <= 1'b0;
    else mean_at_copy_end_d3 <= mean_at_copy_end_d2;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end_d3 <= 1'b0;
    else mean_at_load_end_d3 <= mean_at_load_end_d2;
  end
  always @(posedge clk) mean_chunk_d3 <= mean_chunk_d2;
  always @(posedge clk) begin
    if (rst) mean_last_d3 <= 1'b0;
    else mean_last_d3 <= mean_last_d2;
  end
  always @(posedge clk) mean_at_slot_d4 <= mean_at_slot_d3;
  always @(posedge clk) begin
    if (rst) mean_at_word_end_d4 <= 1'b0;
    else mean_at_word_end_d4 <= mean_at_word_end_d3;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end_d4 <= 1'b0;
    else mean_at_copy_end_d4 <= mean_at_copy_end_d3;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end_d4 <= 1'b0;
    else mean_at_load_end_d4 <= mean_at_load_end_d3;
  end
  always @(posedge clk) mean_chunk_d4 <= mean_chunk_d3;
  always @(posedge clk) begin
    if (rst) mean_last_d4 <= 1'b0;
    else mean_last_d4 <= mean_last_d3;
  end
  always @(posedge clk) mean_at_slot <= mean_at_slot_d4;
  always @(posedge clk) begin
    if (rst) mean_at_word_end <= 1'b0;
    else mean_at_word_end <= mean_at_word_end_d4;
  end
  always @(posedge clk) begin
    if (rst) mean_at_copy_end <= 1'b0;
    else mean_at_copy_end <= mean_at_copy_end_d4;
  end
  always @(posedge clk) begin
    if (rst) mean_at_load_end <= 1'b0;
    else mean_at_load_end <= mean_at_load_end_d4;
  end
  always @(posedge clk) mean_chunk <= mean_chunk_d4;
  always @(posedge clk) begin
    if (rst) mean_last <= 1'b0;
    else mean_last <= mean_last_d4;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_0 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_0 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_1 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_1 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_2 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_2 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_3 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_3 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_4 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_4 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_5 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_5 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_6 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_6 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_7 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_7 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (rst) centroid_valid <= 1'b0;
    else centroid_valid <= c_out_valid & mean_last & mean_at_word_end;
  end
  always @(posedge clk) begin
    if (rst) centroid_end <= 1'b0;
    else centroid_end <= mean_at_copy_end;
  end
  always @(posedge clk) begin
    if (rst) centroid_last <= 1'b0;
    else centroid_last <= mean_at_load_end;
  end
  always @(posedge clk) begin
    if (rst) job <= 3'd0;
    else if ((and_pass_begins & eq_round) | and_job) job <= job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) base <= 5'd0;
    else if (pass_begins) begin
      if (lt_base) base <= sum_base[4:0];
      else base <= 5'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) round <= 2'd0;
    else if (and_pass_begins) begin
      if (eq_round) round <= 2'd0;
      else round <= round + 2'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) loads <= 2'd0;
    else if (and_beat_valid_2 & ~pass_begins) loads <= loads + 2'd1;
    else if (pass_begins & ~and_beat_valid_2) loads <= loads - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) lists <= 2'd2;
    else if (list_free & ~and_pass_begins) lists <= lists + 2'd1;
    else if (and_pass_begins & ~list_free) lists <= lists - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) streaming <= 1'b0;
    else if (pass_begins) streaming <= 1'b1;
    else if (and_word_fetch) streaming <= 1'b0;
  end
  always @(posedge clk) begin
    if (pass_begins) stream_slot <= job[1:0];
  end
  always @(posedge clk) begin
    if (pass_begins) stream_frees <= not_base & eq_round;
  end
  always @(posedge clk) begin
    if (rst) words_valid_1 <= 1'b0;
    else if (or_rows_ready) words_valid_1 <= streaming;
  end
  always @(posedge clk) begin
    if (rst) words_valid_2 <= 1'b0;
    else if (or_rows_ready_2) words_valid_2 <= words_valid_1;
  end
  always @(posedge clk) begin
    if (rst) row <= 5'd0;
    else if (word_fetch) begin
      if (pass_end) row <= 5'd0;
      else row <= row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (or_word_fetch) rows_bank <= p_free_bank;
  end
  always @(posedge clk) begin
    if (or_rows_ready) word_read_end <= 1'b1;
  end
  always @(posedge clk) begin
    if (or_rows_ready) word_read_last <= pass_end;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_0 <= mux_rows_1_q;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_1 <= mux_rows_1_q_2;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_2 <= mux_rows_1_q_3;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_3 <= mux_rows_1_q_4;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_4 <= mux_rows_1_q_5;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_5 <= mux_rows_1_q_6;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_6 <= mux_rows_1_q_7;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_7 <= mux_rows_1_q_8;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_end <= word_read_end;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_last <= word_read_last;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_0 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_0 <= passes_valid_1 | and_pass_begins_3;
    else if (and_pass_begins_4) passes_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_slot <= passes_data_1_slot;
      else passes_data_0_slot <= job[1:0];
    end
    else if (and_pass_begins_4) passes_data_0_slot <= job[1:0];
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_base <= passes_data_1_base;
      else passes_data_0_base <= base;
    end
    else if (and_pass_begins_4) passes_data_0_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_first <= passes_data_1_first;
      else passes_data_0_first <= eq_base;
    end
    else if (and_pass_begins_4) passes_data_0_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_last <= passes_data_1_last;
      else passes_data_0_last <= not_base;
    end
    else if (and_pass_begins_4) passes_data_0_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_1) passes_data_0_final <= passes_data_1_final;
      else passes_data_0_final <= eq_round;
    end
    else if (and_pass_begins_4) passes_data_0_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_1 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_1 <= passes_valid_2 | and_pass_begins_5;
    else if (and_pass_begins_6) passes_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_slot <= passes_data_2_slot;
      else passes_data_1_slot <= job[1:0];
    end
    else if (and_pass_begins_6) passes_data_1_slot <= job[1:0];
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_base <= passes_data_2_base;
      else passes_data_1_base <= base;
    end
    else if (and_pass_begins_6) passes_data_1_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_first <= passes_data_2_first;
      else passes_data_1_first <= eq_base;
    end
    else if (and_pass_begins_6) passes_data_1_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_last <= passes_data_2_last;
      else passes_data_1_last <= not_base;
    end
    else if (and_pass_begins_6) passes_data_1_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_2) passes_data_1_final <= passes_data_2_final;
      else passes_data_1_final <= eq_round;
    end
    else if (and_pass_begins_6) passes_data_1_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_2 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_2 <= passes_valid_3 | and_pass_begins_7;
    else if (and_pass_begins_8) passes_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_slot <= passes_data_3_slot;
      else passes_data_2_slot <= job[1:0];
    end
    else if (and_pass_begins_8) passes_data_2_slot <= job[1:0];
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_base <= passes_data_3_base;
      else passes_data_2_base <= base;
    end
    else if (and_pass_begins_8) passes_data_2_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_first <= passes_data_3_first;
      else passes_data_2_first <= eq_base;
    end
    else if (and_pass_begins_8) passes_data_2_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_last <= passes_data_3_last;
      else passes_data_2_last <= not_base;
    end
    else if (and_pass_begins_8) passes_data_2_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) begin
      if (passes_valid_3) passes_data_2_final <= passes_data_3_final;
      else passes_data_2_final <= eq_round;
    end
    else if (and_pass_begins_8) passes_data_2_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) passes_valid_3 <= 1'b0;
    else if (and_passes_valid_0) passes_valid_3 <= and_pass_begins_2 & passes_valid_3;
    else if (and_pass_begins_9) passes_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_slot <= job[1:0];
    else if (and_pass_begins_9) passes_data_3_slot <= job[1:0];
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_base <= base;
    else if (and_pass_begins_9) passes_data_3_base <= base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_first <= eq_base;
    else if (and_pass_begins_9) passes_data_3_first <= eq_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_last <= not_base;
    else if (and_pass_begins_9) passes_data_3_last <= not_base;
  end
  always @(posedge clk) begin
    if (and_passes_valid_0) passes_data_3_final <= eq_round;
    else if (and_pass_begins_9) passes_data_3_final <= eq_round;
  end
  always @(posedge clk) begin
    if (rst) distances_row <= 5'd0;
    else if (and_distu_out_valid) begin
      if (distu_out_last) distances_row <= 5'd0;
      else distances_row <= distances_row + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) ready <= 1'b0;
    else if (clustu_in_ready) ready <= 1'b1;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_1_slot <= passes_data_0_slot;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_1_end <= and_passes_data_0_last;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_1_final <= passes_data_0_final;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_2_slot <= alloc_tag_1_slot;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_2_end <= alloc_tag_1_end;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_2_final <= alloc_tag_1_final;
  end
  always @(posedge clk) begin
    if (or_up_write) sums_0[mux_up_addr] <= {mux_up_data_7, mux_up_data_6, mux_up_data_5, mux_up_data_4, mux_up_data_3, mux_up_data_2,
    mux_up_data_1, mux_up_data_0};
  end
  always @(posedge clk) begin
    if (sums_fetch & not_load_job) sums_0_q <= sums_0[mux_read_cluster];
  end
  always @(posedge clk) begin
    if (or_up_write_2) sums_1[mux_up_addr_2] <= {mux_up_data_7_2, mux_up_data_6_2, mux_up_data_5_2, mux_up_data_4_2, mux_up_data_3_2,
    mux_up_data_2_2, mux_up_data_1_2, mux_up_data_0_2};
  end
  always @(posedge clk) begin
    if (sums_fetch & load_job[0]) sums_1_q <= sums_1[mux_read_cluster];
  end
  always @(posedge clk) begin
    if (or_up_write) counts_0[mux_up_addr] <= and_up_write ? up_count : sum_count;
  end
  always @(posedge clk) begin
    if (request_fires & not_load_job) counts_0_q <= counts_0[mux_request_cluster];
  end
  always @(posedge clk) begin
    if (or_up_write_2) counts_1[mux_up_addr_2] <= and_up_write_2 ? up_count : sum_count;
  end
  always @(posedge clk) begin
    if (request_fires & load_job[0]) counts_1_q <= counts_1[mux_request_cluster];
  end
  always @(posedge clk) begin
    if (p_write & ~p_bank) rows_0[p_addr] <= cat_p_data_7;
  end
  always @(posedge clk) begin
    if (or_word_fetch & ~p_free_bank) rows_0_q <= rows_0[mux_p_read_addr];
  end
  always @(posedge clk) begin
    if (p_write & p_bank) rows_1[p_addr] <= cat_p_data_7;
  end
  always @(posedge clk) begin
    if (or_word_fetch & p_free_bank) rows_1_q <= rows_1[mux_p_read_addr];
  end
  distu_l8_b8_cop1_col8_pa4_balanced distu (
    .clk(clk),
    .rst(rst),
    .cen_valid(centroid_valid),
    .cen_row({centroid_7, centroid_6, centroid_5, centroid_4, centroid_3, centroid_2, centroid_1,
    centroid_0}),
    .cen_pack(mux_heads_3_pack_2),
    .cen_end(centroid_end),
    .cen_last(centroid_last),
    .in_valid(words_valid_2),
    .in_row({word_sent_data_7, word_sent_data_6, word_sent_data_5, word_sent_data_4, word_sent_data_3,
    word_sent_data_2, word_sent_data_1, word_sent_data_0}),
    .in_end(word_sent_end),
    .in_last(word_sent_last),
    .out_ready(distances_taken),
    .cen_ready(distu_cen_ready),
    .in_ready(distu_in_ready),
    .out_valid(distu_out_valid),
    .out_distance(distu_out_distance),
    .out_last(distu_out_last)
  );
  clustu_u2_d16_c32_t32_balanced clustu (
    .clk(clk),
    .rst(rst),
    .in_valid(distu_out_valid),
    .in_distance(distu_out_distance),
    .in_base(passes_data_0_base),
    .in_shift(mux_heads_3_pack_7[1] ? 2'd0 : mux_const_2),
    .in_row(distances_row),
    .in_first(passes_data_0_first),
    .in_last(passes_data_0_last),
    .in_end(and_passes_data_0_last),
    .in_top(mux_heads_3_c_6 - 5'd1),
    .out_ready(alloc_ready),
    .rep_ready(rep_ready),
    .in_ready(clustu_in_ready),
    .out_valid(alloc_valid),
    .out_row(alloc_row),
    .out_cluster(alloc_cluster),
    .out_distance(clustu_out_distance),
    .rep_valid(rep_valid),
    .rep_cluster(rep_cluster),
    .rep_row(rep_row),
    .rep_used(rep_used),
    .rep_last(rep_last)
  );
  assign p_read_data = {mux_rows_1_q_8, mux_rows_1_q_7, mux_rows_1_q_6, mux_rows_1_q_5, mux_rows_1_q_4, mux_rows_1_q_3,
    mux_rows_1_q_2, mux_rows_1_q};
  assign alloc_slot = alloc_tag_2_slot;
  assign alloc_last = alloc_tag_2_end;
  assign alloc_final = alloc_tag_2_final;
  assign task_slot = alloc_tag_2_slot;
  assign task_final = alloc_tag_2_final;
  assign c_req_valid = request_valid_2;
  assign c_beat_valid = beat_valid;
  assign c_num = {num_1, num_0};
  assign c_last = beat_last;
  wire unused_ok = &{1'b0, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen, heads_0_m[3], heads_0_groups,
    heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_row_words, heads_0_chunks,
    heads_0_shift, heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_mean, heads_1_center, heads_1_early,
    heads_1_vgen, heads_1_m[3], heads_1_groups, heads_1_words_log, heads_1_beats, heads_1_col_beats,
    heads_1_row_words, heads_1_chunks, heads_1_shift, heads_1_pre, heads_1_multiplier,
    heads_1_post, heads_1_y_shift, heads_1_dim, heads_1_x_words, heads_1_x_beats, heads_1_tiles,
    heads_2_mean, heads_2_center, heads_2_early, heads_2_vgen, heads_2_m[3], heads_2_groups,
    heads_2_words_log, heads_2_beats, heads_2_col_beats, heads_2_row_words, heads_2_chunks,
    heads_2_shift, heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_y_shift, heads_2_dim,
    heads_2_x_words, heads_2_x_beats, heads_2_tiles, heads_3_mean, heads_3_center, heads_3_early,
    heads_3_vgen, heads_3_m[3], heads_3_groups, heads_3_words_log, heads_3_beats, heads_3_col_beats,
    heads_3_row_words, heads_3_chunks, heads_3_shift, heads_3_pre, heads_3_multiplier,
    heads_3_post, heads_3_y_shift, heads_3_dim, heads_3_x_words, heads_3_x_beats, heads_3_tiles,
    c_out_q[16:8], c_out_q[33:25], cat_read_slot[0], diff_heads_3_m[0], clustu_out_distance};
endmodule
