module sparc_core (
  input clk,
  input rst,
  input go,
  input job_valid,
  input job_gemm,
  input job_mean,
  input job_center,
  input job_early,
  input job_vgen,
  input [5:0] job_n,
  input [3:0] job_m,
  input [5:0] job_c,
  input [2:0] job_rounds,
  input [6:0] job_dim,
  input [7:0] job_tiles,
  input [1:0] job_width,
  input [5:0] job_shift,
  input [5:0] job_pre,
  input [15:0] job_multiplier,
  input [4:0] job_post,
  input [5:0] job_y_shift,
  input kv_valid,
  input [127:0] kv_data,
  input q_valid,
  input [127:0] q_data,
  input x_valid,
  input [127:0] x_data,
  input alloc_ready,
  input out_ready,
  output ready,
  output job_ready,
  output kv_ready,
  output q_ready,
  output x_ready,
  output alloc_valid,
  output [1:0] alloc_slot,
  output [4:0] alloc_row,
  output [4:0] alloc_cluster,
  output alloc_last,
  output rep_valid,
  output [4:0] rep_cluster,
  output [4:0] rep_row,
  output rep_used,
  output rep_last,
  output out_valid,
  output [127:0] out_data,
  output [4:0] out_row,
  output [7:0] out_word,
  output out_last,
  output [1:0] out_slot,
  output [31:0] cycles,
  output [31:0] pre_beats,
  output [31:0] qk_beats,
  output [31:0] av_beats,
  output [31:0] gemm_beats,
  output [31:0] dist_cycles,
  output [31:0] jobs_done,
  output [31:0] stamp
);
  wire signed [15:0] kv_data_0 = kv_data[15:0];
  wire signed [15:0] kv_data_1 = kv_data[31:16];
  wire signed [15:0] kv_data_2 = kv_data[47:32];
  wire signed [15:0] kv_data_3 = kv_data[63:48];
  wire signed [15:0] kv_data_4 = kv_data[79:64];
  wire signed [15:0] kv_data_5 = kv_data[95:80];
  wire signed [15:0] kv_data_6 = kv_data[111:96];
  wire signed [15:0] kv_data_7 = kv_data[127:112];
  wire signed [15:0] q_data_0 = q_data[15:0];
  wire signed [15:0] q_data_1 = q_data[31:16];
  wire signed [15:0] q_data_2 = q_data[47:32];
  wire signed [15:0] q_data_3 = q_data[63:48];
  wire signed [15:0] q_data_4 = q_data[79:64];
  wire signed [15:0] q_data_5 = q_data[95:80];
  wire signed [15:0] q_data_6 = q_data[111:96];
  wire signed [15:0] q_data_7 = q_data[127:112];
  wire signed [15:0] x_data_0 = x_data[15:0];
  wire signed [15:0] x_data_1 = x_data[31:16];
  wire signed [15:0] x_data_2 = x_data[47:32];
  wire signed [15:0] x_data_3 = x_data[63:48];
  wire signed [15:0] x_data_4 = x_data[79:64];
  wire signed [15:0] x_data_5 = x_data[95:80];
  wire signed [15:0] x_data_6 = x_data[111:96];
  wire signed [15:0] x_data_7 = x_data[127:112];
  reg [2:0] accepted;
  reg [2:0] retired;
  reg head_0_gemm;
  reg head_0_dense;
  reg head_0_mean;
  reg head_0_center;
  reg head_0_early;
  reg head_0_vgen;
  reg [5:0] head_0_n;
  reg [3:0] head_0_m;
  reg [5:0] head_0_c;
  reg [2:0] head_0_rounds;
  reg [1:0] head_0_groups;
  reg [1:0] head_0_words_log;
  reg [4:0] head_0_beats;
  reg [2:0] head_0_col_beats;
  reg [1:0] head_0_pack;
  reg head_0_row_words;
  reg [2:0] head_0_chunks;
  reg [5:0] head_0_shift;
  reg [5:0] head_0_pre;
  reg [15:0] head_0_multiplier;
  reg [4:0] head_0_post;
  reg [5:0] head_0_y_shift;
  reg [6:0] head_0_dim;
  reg [3:0] head_0_x_words;
  reg [5:0] head_0_x_beats;
  reg [7:0] head_0_tiles;
  reg head_1_gemm;
  reg head_1_dense;
  reg head_1_mean;
  reg head_1_center;
  reg head_1_early;
  reg head_1_vgen;
  reg [5:0] head_1_n;
  reg [3:0] head_1_m;
  reg [5:0] head_1_c;
  reg [2:0] head_1_rounds;
  reg [1:0] head_1_groups;
  reg [1:0] head_1_words_log;
  reg [4:0] head_1_beats;
  reg [2:0] head_1_col_beats;
  reg [1:0] head_1_pack;
  reg head_1_row_words;
  reg [2:0] head_1_chunks;
  reg [5:0] head_1_shift;
  reg [5:0] head_1_pre;
  reg [15:0] head_1_multiplier;
  reg [4:0] head_1_post;
  reg [5:0] head_1_y_shift;
  reg [6:0] head_1_dim;
  reg [3:0] head_1_x_words;
  reg [5:0] head_1_x_beats;
  reg [7:0] head_1_tiles;
  reg head_2_gemm;
  reg head_2_dense;
  reg head_2_mean;
  reg head_2_center;
  reg head_2_early;
  reg head_2_vgen;
  reg [5:0] head_2_n;
  reg [3:0] head_2_m;
  reg [5:0] head_2_c;
  reg [2:0] head_2_rounds;
  reg [1:0] head_2_groups;
  reg [1:0] head_2_words_log;
  reg [4:0] head_2_beats;
  reg [2:0] head_2_col_beats;
  reg [1:0] head_2_pack;
  reg head_2_row_words;
  reg [2:0] head_2_chunks;
  reg [5:0] head_2_shift;
  reg [5:0] head_2_pre;
  reg [15:0] head_2_multiplier;
  reg [4:0] head_2_post;
  reg [5:0] head_2_y_shift;
  reg [6:0] head_2_dim;
  reg [3:0] head_2_x_words;
  reg [5:0] head_2_x_beats;
  reg [7:0] head_2_tiles;
  reg head_3_gemm;
  reg head_3_dense;
  reg head_3_mean;
  reg head_3_center;
  reg head_3_early;
  reg head_3_vgen;
  reg [5:0] head_3_n;
  reg [3:0] head_3_m;
  reg [5:0] head_3_c;
  reg [2:0] head_3_rounds;
  reg [1:0] head_3_groups;
  reg [1:0] head_3_words_log;
  reg [4:0] head_3_beats;
  reg [2:0] head_3_col_beats;
  reg [1:0] head_3_pack;
  reg head_3_row_words;
  reg [2:0] head_3_chunks;
  reg [5:0] head_3_shift;
  reg [5:0] head_3_pre;
  reg [15:0] head_3_multiplier;
  reg [4:0] head_3_post;
  reg [5:0] head_3_y_shift;
  reg [6:0] head_3_dim;
  reg [3:0] head_3_x_words;
  reg [5:0] head_3_x_beats;
  reg [7:0] head_3_tiles;
  reg [31:0] cycle_count;
  reg [31:0] beat_count_0;
  reg [31:0] beat_count_1;
  reg [31:0] beat_count_2;
  reg [31:0] beat_count_3;
  reg [31:0] distance_count;
  reg [31:0] job_count;
  reg [31:0] stamp_taken;
  wire [127:0] feed_part_walk_data;
  wire signed [15:0] feed_part_walk_data_0 = feed_part_walk_data[15:0];
  wire signed [15:0] feed_part_walk_data_1 = feed_part_walk_data[31:16];
  wire signed [15:0] feed_part_walk_data_2 = feed_part_walk_data[47:32];
  wire signed [15:0] feed_part_walk_data_3 = feed_part_walk_data[63:48];
  wire signed [15:0] feed_part_walk_data_4 = feed_part_walk_data[79:64];
  wire signed [15:0] feed_part_walk_data_5 = feed_part_walk_data[95:80];
  wire signed [15:0] feed_part_walk_data_6 = feed_part_walk_data[111:96];
  wire signed [15:0] feed_part_walk_data_7 = feed_part_walk_data[127:112];
  wire feed_part_qc_pop;
  wire feed_part_score_valid;
  wire [79:0] feed_part_score_acc;
  wire signed [39:0] feed_part_score_acc_0 = feed_part_score_acc[39:0];
  wire signed [39:0] feed_part_score_acc_1 = feed_part_score_acc[79:40];
  wire feed_part_score_tag_pre;
  wire feed_part_score_tag_row_last;
  wire feed_part_score_tag_head_last;
  wire [1:0] feed_part_score_tag_slot;
  wire feed_part_row_valid;
  wire [319:0] feed_part_row_acc;
  wire signed [39:0] feed_part_row_acc_0 = feed_part_row_acc[39:0];
  wire signed [39:0] feed_part_row_acc_1 = feed_part_row_acc[79:40];
  wire signed [39:0] feed_part_row_acc_2 = feed_part_row_acc[119:80];
  wire signed [39:0] feed_part_row_acc_3 = feed_part_row_acc[159:120];
  wire signed [39:0] feed_part_row_acc_4 = feed_part_row_acc[199:160];
  wire signed [39:0] feed_part_row_acc_5 = feed_part_row_acc[239:200];
  wire signed [39:0] feed_part_row_acc_6 = feed_part_row_acc[279:240];
  wire signed [39:0] feed_part_row_acc_7 = feed_part_row_acc[319:280];
  wire feed_part_row_tag_back;
  wire feed_part_row_tag_row_last;
  wire feed_part_row_tag_head_last;
  wire [1:0] feed_part_row_tag_slot;
  wire [4:0] feed_part_row_tag_row;
  wire [7:0] feed_part_row_tag_word;
  wire feed_part_word_issued;
  wire feed_part_word_tag_back;
  wire feed_part_word_tag_row_last;
  wire feed_part_word_tag_head_last;
  wire [1:0] feed_part_word_tag_slot;
  wire [4:0] feed_part_word_tag_row;
  wire [7:0] feed_part_word_tag_word;
  wire feed_part_e_read;
  wire [1:0] feed_part_e_row;
  wire [3:0] feed_part_e_beat;
  wire feed_part_e_free;
  wire feed_part_busy;
  wire [1:0] feed_part_busy_kind;
  wire softmax_part_score_free;
  wire softmax_part_e_ready;
  wire [33:0] softmax_part_e_data;
  wire signed [16:0] softmax_part_e_data_0 = softmax_part_e_data[16:0];
  wire signed [16:0] softmax_part_e_data_1 = softmax_part_e_data[33:17];
  wire softmax_part_sum_valid;
  wire [20:0] softmax_part_sum;
  wire softmax_part_w_req_valid;
  wire [20:0] softmax_part_w_divisor;
  wire softmax_part_w_beat_valid;
  wire [33:0] softmax_part_w_num;
  wire softmax_part_w_last;
  wire drain_part_sum_pop;
  wire drain_part_row_free;
  wire drain_part_z_req_valid;
  wire [20:0] drain_part_z_divisor;
  wire drain_part_z_beat_valid;
  wire [79:0] drain_part_z_num;
  wire drain_part_z_last;
  wire [127:0] drain_part_out_data;
  wire drain_part_back_valid;
  wire [1:0] drain_part_back_slot;
  wire [4:0] drain_part_back_row;
  wire [7:0] drain_part_back_word;
  wire [127:0] drain_part_back_data;
  wire signed [15:0] drain_part_back_data_0 = drain_part_back_data[15:0];
  wire signed [15:0] drain_part_back_data_1 = drain_part_back_data[31:16];
  wire signed [15:0] drain_part_back_data_2 = drain_part_back_data[47:32];
  wire signed [15:0] drain_part_back_data_3 = drain_part_back_data[63:48];
  wire signed [15:0] drain_part_back_data_4 = drain_part_back_data[79:64];
  wire signed [15:0] drain_part_back_data_5 = drain_part_back_data[95:80];
  wire signed [15:0] drain_part_back_data_6 = drain_part_back_data[111:96];
  wire signed [15:0] drain_part_back_data_7 = drain_part_back_data[127:112];
  wire drain_part_head_done;
  wire [1:0] drain_part_head_done_slot;
  wire prep_part_p_write;
  wire prep_part_p_bank;
  wire [4:0] prep_part_p_addr;
  wire [63:0] prep_part_p_data;
  wire signed [7:0] prep_part_p_data_0 = prep_part_p_data[7:0];
  wire signed [7:0] prep_part_p_data_1 = prep_part_p_data[15:8];
  wire signed [7:0] prep_part_p_data_2 = prep_part_p_data[23:16];
  wire signed [7:0] prep_part_p_data_3 = prep_part_p_data[31:24];
  wire signed [7:0] prep_part_p_data_4 = prep_part_p_data[39:32];
  wire signed [7:0] prep_part_p_data_5 = prep_part_p_data[47:40];
  wire signed [7:0] prep_part_p_data_6 = prep_part_p_data[55:48];
  wire signed [7:0] prep_part_p_data_7 = prep_part_p_data[63:56];
  wire prep_part_sum_write;
  wire prep_part_sum_bank;
  wire [4:0] prep_part_sum_addr;
  wire [103:0] prep_part_sum_data;
  wire signed [12:0] prep_part_sum_data_0 = prep_part_sum_data[12:0];
  wire signed [12:0] prep_part_sum_data_1 = prep_part_sum_data[25:13];
  wire signed [12:0] prep_part_sum_data_2 = prep_part_sum_data[38:26];
  wire signed [12:0] prep_part_sum_data_3 = prep_part_sum_data[51:39];
  wire signed [12:0] prep_part_sum_data_4 = prep_part_sum_data[64:52];
  wire signed [12:0] prep_part_sum_data_5 = prep_part_sum_data[77:65];
  wire signed [12:0] prep_part_sum_data_6 = prep_part_sum_data[90:78];
  wire signed [12:0] prep_part_sum_data_7 = prep_part_sum_data[103:91];
  wire [5:0] prep_part_sum_count;
  wire prep_part_done;
  wire [1:0] prep_part_done_slot;
  wire assignment_part_p_free;
  wire assignment_part_p_free_bank;
  wire [63:0] assignment_part_p_read_data;
  wire signed [7:0] assignment_part_p_read_data_0 = assignment_part_p_read_data[7:0];
  wire signed [7:0] assignment_part_p_read_data_1 = assignment_part_p_read_data[15:8];
  wire signed [7:0] assignment_part_p_read_data_2 = assignment_part_p_read_data[23:16];
  wire signed [7:0] assignment_part_p_read_data_3 = assignment_part_p_read_data[31:24];
  wire signed [7:0] assignment_part_p_read_data_4 = assignment_part_p_read_data[39:32];
  wire signed [7:0] assignment_part_p_read_data_5 = assignment_part_p_read_data[47:40];
  wire signed [7:0] assignment_part_p_read_data_6 = assignment_part_p_read_data[55:48];
  wire signed [7:0] assignment_part_p_read_data_7 = assignment_part_p_read_data[63:56];
  wire assignment_part_alloc_valid;
  wire assignment_part_alloc_final;
  wire assignment_part_rep_valid;
  wire assignment_part_task_valid;
  wire [1:0] assignment_part_task_slot;
  wire assignment_part_task_final;
  wire assignment_part_c_req_valid;
  wire [20:0] assignment_part_c_divisor;
  wire assignment_part_c_beat_valid;
  wire [25:0] assignment_part_c_num;
  wire assignment_part_c_last;
  wire assignment_part_busy;
  wire gather_part_rep_ready;
  wire gather_part_list_free;
  wire gather_part_walk_en;
  wire gather_part_walk_bank;
  wire [5:0] gather_part_walk_addr;
  wire gather_part_p_read;
  wire [4:0] gather_part_p_read_addr;
  wire gather_part_q_free;
  wire gather_part_q_free_bank;
  wire gather_part_qc_write;
  wire gather_part_qc_word;
  wire [127:0] gather_part_qc_data;
  wire signed [15:0] gather_part_qc_data_0 = gather_part_qc_data[15:0];
  wire signed [15:0] gather_part_qc_data_1 = gather_part_qc_data[31:16];
  wire signed [15:0] gather_part_qc_data_2 = gather_part_qc_data[47:32];
  wire signed [15:0] gather_part_qc_data_3 = gather_part_qc_data[63:48];
  wire signed [15:0] gather_part_qc_data_4 = gather_part_qc_data[79:64];
  wire signed [15:0] gather_part_qc_data_5 = gather_part_qc_data[95:80];
  wire signed [15:0] gather_part_qc_data_6 = gather_part_qc_data[111:96];
  wire signed [15:0] gather_part_qc_data_7 = gather_part_qc_data[127:112];
  wire gather_part_qc_push;
  wire [4:0] gather_part_qc_cluster;
  wire gather_part_qc_last;
  wire gather_part_up_write;
  wire [4:0] gather_part_up_addr;
  wire [103:0] gather_part_up_data;
  wire signed [12:0] gather_part_up_data_0 = gather_part_up_data[12:0];
  wire signed [12:0] gather_part_up_data_1 = gather_part_up_data[25:13];
  wire signed [12:0] gather_part_up_data_2 = gather_part_up_data[38:26];
  wire signed [12:0] gather_part_up_data_3 = gather_part_up_data[51:39];
  wire signed [12:0] gather_part_up_data_4 = gather_part_up_data[64:52];
  wire signed [12:0] gather_part_up_data_5 = gather_part_up_data[77:65];
  wire signed [12:0] gather_part_up_data_6 = gather_part_up_data[90:78];
  wire signed [12:0] gather_part_up_data_7 = gather_part_up_data[103:91];
  wire [5:0] gather_part_up_count;
  wire gather_part_up_done;
  wire gather_part_q_req_valid;
  wire [20:0] gather_part_q_divisor;
  wire gather_part_q_beat_valid;
  wire [41:0] gather_part_q_num;
  wire gather_part_q_last;
  wire share_part_z_req_ready;
  wire share_part_z_beat_ready;
  wire share_part_z_out_valid;
  wire share_part_w_req_ready;
  wire share_part_w_beat_ready;
  wire share_part_w_out_valid;
  wire share_part_q_req_ready;
  wire share_part_q_beat_ready;
  wire share_part_q_out_valid;
  wire share_part_c_req_ready;
  wire share_part_c_beat_ready;
  wire share_part_c_out_valid;
  wire [33:0] share_part_out_q;
  wire signed [16:0] share_part_out_q_0 = share_part_out_q[16:0];
  wire signed [16:0] share_part_out_q_1 = share_part_out_q[33:17];
  wire share_part_out_last;
  wire head_done = drain_part_head_done;
  assign job_ready = ~((accepted - retired) == 3'd4);
  wire job_taken = job_valid & job_ready;
  wire not_job_gemm = ~job_gemm;
  wire and_job_vgen = job_vgen & not_job_gemm;
  wire [3:0] sum_job_m = job_m + 4'd7;
  wire [6:0] sum_job_dim = job_dim + 7'd7;
  wire [6:0] sum_job_dim_2 = job_dim + 7'd1;
  wire and_job_n = (job_n == job_c) & not_job_gemm;
  wire [5:0] sum_job_n = job_n + 6'd1;
  wire [3:0] sum_job_m_2 = job_m + 4'd1;
  wire [1:0] ext_job_m = {1'b0, ~(4'd4 < job_m)};
  wire [1:0] mux_job_m = (4'd2 < job_m) ? ext_job_m : 2'd2;
  wire [7:0] mux_job_tiles = job_gemm ? job_tiles : 8'd2;
  wire and_job_taken = job_taken & (accepted[1:0] == 2'd0);
  wire and_job_taken_2 = job_taken & (accepted[1:0] == 2'd1);
  wire and_job_taken_3 = job_taken & (accepted[1:0] == 2'd2);
  wire and_job_taken_4 = job_taken & (accepted[1:0] == 2'd3);
  wire to_feed_go = go;
  wire to_feed_heads_0_gemm = head_0_gemm;
  wire to_feed_heads_0_dense = head_0_dense;
  wire to_feed_heads_0_mean = head_0_mean;
  wire to_feed_heads_0_center = head_0_center;
  wire to_feed_heads_0_early = head_0_early;
  wire to_feed_heads_0_vgen = head_0_vgen;
  wire [5:0] to_feed_heads_0_n = head_0_n;
  wire [3:0] to_feed_heads_0_m = head_0_m;
  wire [5:0] to_feed_heads_0_c = head_0_c;
  wire [2:0] to_feed_heads_0_rounds = head_0_rounds;
  wire [1:0] to_feed_heads_0_groups = head_0_groups;
  wire [1:0] to_feed_heads_0_words_log = head_0_words_log;
  wire [4:0] to_feed_heads_0_beats = head_0_beats;
  wire [2:0] to_feed_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_feed_heads_0_pack = head_0_pack;
  wire to_feed_heads_0_row_words = head_0_row_words;
  wire [2:0] to_feed_heads_0_chunks = head_0_chunks;
  wire [5:0] to_feed_heads_0_shift = head_0_shift;
  wire [5:0] to_feed_heads_0_pre = head_0_pre;
  wire [15:0] to_feed_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_feed_heads_0_post = head_0_post;
  wire [5:0] to_feed_heads_0_y_shift = head_0_y_shift;
  wire [6:0] to_feed_heads_0_dim = head_0_dim;
  wire [3:0] to_feed_heads_0_x_words = head_0_x_words;
  wire [5:0] to_feed_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_feed_heads_0_tiles = head_0_tiles;
  wire to_feed_heads_1_gemm = head_1_gemm;
  wire to_feed_heads_1_dense = head_1_dense;
  wire to_feed_heads_1_mean = head_1_mean;
  wire to_feed_heads_1_center = head_1_center;
  wire to_feed_heads_1_early = head_1_early;
  wire to_feed_heads_1_vgen = head_1_vgen;
  wire [5:0] to_feed_heads_1_n = head_1_n;
  wire [3:0] to_feed_heads_1_m = head_1_m;
  wire [5:0] to_feed_heads_1_c = head_1_c;
  wire [2:0] to_feed_heads_1_rounds = head_1_rounds;
  wire [1:0] to_feed_heads_1_groups = head_1_groups;
  wire [1:0] to_feed_heads_1_words_log = head_1_words_log;
  wire [4:0] to_feed_heads_1_beats = head_1_beats;
  wire [2:0] to_feed_heads_1_col_beats = head_1_col_beats;
  wire [1:0] to_feed_heads_1_pack = head_1_pack;
  wire to_feed_heads_1_row_words = head_1_row_words;
  wire [2:0] to_feed_heads_1_chunks = head_1_chunks;
  wire [5:0] to_feed_heads_1_shift = head_1_shift;
  wire [5:0] to_feed_heads_1_pre = head_1_pre;
  wire [15:0] to_feed_heads_1_multiplier = head_1_multiplier;
  wire [4:0] to_feed_heads_1_post = head_1_post;
  wire [5:0] to_feed_heads_1_y_shift = head_1_y_shift;
  wire [6:0] to_feed_heads_1_dim = head_1_dim;
  wire [3:0] to_feed_heads_1_x_words = head_1_x_words;
  wire [5:0] to_feed_heads_1_x_beats = head_1_x_beats;
  wire [7:0] to_feed_heads_1_tiles = head_1_tiles;
  wire to_feed_heads_2_gemm = head_2_gemm;
  wire to_feed_heads_2_dense = head_2_dense;
  wire to_feed_heads_2_mean = head_2_mean;
  wire to_feed_heads_2_center = head_2_center;
  wire to_feed_heads_2_early = head_2_early;
  wire to_feed_heads_2_vgen = head_2_vgen;
  wire [5:0] to_feed_heads_2_n = head_2_n;
  wire [3:0] to_feed_heads_2_m = head_2_m;
  wire [5:0] to_feed_heads_2_c = head_2_c;
  wire [2:0] to_feed_heads_2_rounds = head_2_rounds;
  wire [1:0] to_feed_heads_2_groups = head_2_groups;
  wire [1:0] to_feed_heads_2_words_log = head_2_words_log;
  wire [4:0] to_feed_heads_2_beats = head_2_beats;
  wire [2:0] to_feed_heads_2_col_beats = head_2_col_beats;
  wire [1:0] to_feed_heads_2_pack = head_2_pack;
  wire to_feed_heads_2_row_words = head_2_row_words;
  wire [2:0] to_feed_heads_2_chunks = head_2_chunks;
  wire [5:0] to_feed_heads_2_shift = head_2_shift;
  wire [5:0] to_feed_heads_2_pre = head_2_pre;
  wire [15:0] to_feed_heads_2_multiplier = head_2_multiplier;
  wire [4:0] to_feed_heads_2_post = head_2_post;
  wire [5:0] to_feed_heads_2_y_shift = head_2_y_shift;
  wire [6:0] to_feed_heads_2_dim = head_2_dim;
  wire [3:0] to_feed_heads_2_x_words = head_2_x_words;
  wire [5:0] to_feed_heads_2_x_beats = head_2_x_beats;
  wire [7:0] to_feed_heads_2_tiles = head_2_tiles;
  wire to_feed_heads_3_gemm = head_3_gemm;
  wire to_feed_heads_3_dense = head_3_dense;
  wire to_feed_heads_3_mean = head_3_mean;
  wire to_feed_heads_3_center = head_3_center;
  wire to_feed_heads_3_early = head_3_early;
  wire to_feed_heads_3_vgen = head_3_vgen;
  wire [5:0] to_feed_heads_3_n = head_3_n;
  wire [3:0] to_feed_heads_3_m = head_3_m;
  wire [5:0] to_feed_heads_3_c = head_3_c;
  wire [2:0] to_feed_heads_3_rounds = head_3_rounds;
  wire [1:0] to_feed_heads_3_groups = head_3_groups;
  wire [1:0] to_feed_heads_3_words_log = head_3_words_log;
  wire [4:0] to_feed_heads_3_beats = head_3_beats;
  wire [2:0] to_feed_heads_3_col_beats = head_3_col_beats;
  wire [1:0] to_feed_heads_3_pack = head_3_pack;
  wire to_feed_heads_3_row_words = head_3_row_words;
  wire [2:0] to_feed_heads_3_chunks = head_3_chunks;
  wire [5:0] to_feed_heads_3_shift = head_3_shift;
  wire [5:0] to_feed_heads_3_pre = head_3_pre;
  wire [15:0] to_feed_heads_3_multiplier = head_3_multiplier;
  wire [4:0] to_feed_heads_3_post = head_3_post;
  wire [5:0] to_feed_heads_3_y_shift = head_3_y_shift;
  wire [6:0] to_feed_heads_3_dim = head_3_dim;
  wire [3:0] to_feed_heads_3_x_words = head_3_x_words;
  wire [5:0] to_feed_heads_3_x_beats = head_3_x_beats;
  wire [7:0] to_feed_heads_3_tiles = head_3_tiles;
  wire [2:0] to_feed_accepted = accepted;
  wire to_feed_kv_valid = kv_valid;
  wire signed [15:0] to_feed_kv_data_0 = kv_data_0;
  wire signed [15:0] to_feed_kv_data_1 = kv_data_1;
  wire signed [15:0] to_feed_kv_data_2 = kv_data_2;
  wire signed [15:0] to_feed_kv_data_3 = kv_data_3;
  wire signed [15:0] to_feed_kv_data_4 = kv_data_4;
  wire signed [15:0] to_feed_kv_data_5 = kv_data_5;
  wire signed [15:0] to_feed_kv_data_6 = kv_data_6;
  wire signed [15:0] to_feed_kv_data_7 = kv_data_7;
  wire to_feed_q_valid = q_valid;
  wire signed [15:0] to_feed_q_data_0 = q_data_0;
  wire signed [15:0] to_feed_q_data_1 = q_data_1;
  wire signed [15:0] to_feed_q_data_2 = q_data_2;
  wire signed [15:0] to_feed_q_data_3 = q_data_3;
  wire signed [15:0] to_feed_q_data_4 = q_data_4;
  wire signed [15:0] to_feed_q_data_5 = q_data_5;
  wire signed [15:0] to_feed_q_data_6 = q_data_6;
  wire signed [15:0] to_feed_q_data_7 = q_data_7;
  wire to_feed_x_valid = x_valid;
  wire signed [15:0] to_feed_x_data_0 = x_data_0;
  wire signed [15:0] to_feed_x_data_1 = x_data_1;
  wire signed [15:0] to_feed_x_data_2 = x_data_2;
  wire signed [15:0] to_feed_x_data_3 = x_data_3;
  wire signed [15:0] to_feed_x_data_4 = x_data_4;
  wire signed [15:0] to_feed_x_data_5 = x_data_5;
  wire signed [15:0] to_feed_x_data_6 = x_data_6;
  wire signed [15:0] to_feed_x_data_7 = x_data_7;
  wire to_feed_walk_en = gather_part_walk_en;
  wire to_feed_walk_bank = gather_part_walk_bank;
  wire [5:0] to_feed_walk_addr = gather_part_walk_addr;
  wire to_feed_q_free = gather_part_q_free;
  wire to_feed_q_free_bank = gather_part_q_free_bank;
  wire to_feed_p_free = assignment_part_p_free;
  wire to_feed_p_free_bank = assignment_part_p_free_bank;
  wire to_feed_qc_write = gather_part_qc_write;
  wire to_feed_qc_word = gather_part_qc_word;
  wire signed [15:0] to_feed_qc_data_0 = gather_part_qc_data_0;
  wire signed [15:0] to_feed_qc_data_1 = gather_part_qc_data_1;
  wire signed [15:0] to_feed_qc_data_2 = gather_part_qc_data_2;
  wire signed [15:0] to_feed_qc_data_3 = gather_part_qc_data_3;
  wire signed [15:0] to_feed_qc_data_4 = gather_part_qc_data_4;
  wire signed [15:0] to_feed_qc_data_5 = gather_part_qc_data_5;
  wire signed [15:0] to_feed_qc_data_6 = gather_part_qc_data_6;
  wire signed [15:0] to_feed_qc_data_7 = gather_part_qc_data_7;
  wire to_feed_qc_push = gather_part_qc_push;
  wire [4:0] to_feed_qc_cluster = gather_part_qc_cluster;
  wire to_feed_qc_last = gather_part_qc_last;
  wire to_feed_score_free = softmax_part_score_free;
  wire to_feed_e_ready = softmax_part_e_ready;
  wire signed [16:0] to_feed_e_data_0 = softmax_part_e_data_0;
  wire signed [16:0] to_feed_e_data_1 = softmax_part_e_data_1;
  wire to_feed_row_free = drain_part_row_free;
  wire to_feed_back_valid = drain_part_back_valid;
  wire [1:0] to_feed_back_slot = drain_part_back_slot;
  wire [4:0] to_feed_back_row = drain_part_back_row;
  wire [7:0] to_feed_back_word = drain_part_back_word;
  wire signed [15:0] to_feed_back_data_0 = drain_part_back_data_0;
  wire signed [15:0] to_feed_back_data_1 = drain_part_back_data_1;
  wire signed [15:0] to_feed_back_data_2 = drain_part_back_data_2;
  wire signed [15:0] to_feed_back_data_3 = drain_part_back_data_3;
  wire signed [15:0] to_feed_back_data_4 = drain_part_back_data_4;
  wire signed [15:0] to_feed_back_data_5 = drain_part_back_data_5;
  wire signed [15:0] to_feed_back_data_6 = drain_part_back_data_6;
  wire signed [15:0] to_feed_back_data_7 = drain_part_back_data_7;
  wire to_softmax_heads_0_gemm = head_0_gemm;
  wire to_softmax_heads_0_dense = head_0_dense;
  wire to_softmax_heads_0_mean = head_0_mean;
  wire to_softmax_heads_0_center = head_0_center;
  wire to_softmax_heads_0_early = head_0_early;
  wire to_softmax_heads_0_vgen = head_0_vgen;
  wire [5:0] to_softmax_heads_0_n = head_0_n;
  wire [3:0] to_softmax_heads_0_m = head_0_m;
  wire [5:0] to_softmax_heads_0_c = head_0_c;
  wire [2:0] to_softmax_heads_0_rounds = head_0_rounds;
  wire [1:0] to_softmax_heads_0_groups = head_0_groups;
  wire [1:0] to_softmax_heads_0_words_log = head_0_words_log;
  wire [4:0] to_softmax_heads_0_beats = head_0_beats;
  wire [2:0] to_softmax_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_softmax_heads_0_pack = head_0_pack;
  wire to_softmax_heads_0_row_words = head_0_row_words;
  wire [2:0] to_softmax_heads_0_chunks = head_0_chunks;
  wire [5:0] to_softmax_heads_0_shift = head_0_shift;
  wire [5:0] to_softmax_heads_0_pre = head_0_pre;
  wire [15:0] to_softmax_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_softmax_heads_0_post = head_0_post;
  wire [5:0] to_softmax_heads_0_y_shift = head_0_y_shift;
  wire [6:0] to_softmax_heads_0_dim = head_0_dim;
  wire [3:0] to_softmax_heads_0_x_words = head_0_x_words;
  wire [5:0] to_softmax_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_softmax_heads_0_tiles = head_0_tiles;
  wire to_softmax_heads_1_gemm = head_1_gemm;
  wire to_softmax_heads_1_dense = head_1_dense;
  wire to_softmax_heads_1_mean = head_1_mean;
  wire to_softmax_heads_1_center = head_1_center;
  wire to_softmax_heads_1_early = head_1_early;
  wire to_softmax_heads_1_vgen = head_1_vgen;
  wire [5:0] to_softmax_heads_1_n = head_1_n;
  wire [3:0] to_softmax_heads_1_m = head_1_m;
  wire [5:0] to_softmax_heads_1_c = head_1_c;
  wire [2:0] to_softmax_heads_1_rounds = head_1_rounds;
  wire [1:0] to_softmax_heads_1_groups = head_1_groups;
  wire [1:0] to_softmax_heads_1_words_log = head_1_words_log;
  wire [4:0] to_softmax_heads_1_beats = head_1_beats;
  wire [2:0] to_softmax_heads_1_col_beats = head_1_col_beats;
  wire [1:0] to_softmax_heads_1_pack = head_1_pack;
  wire to_softmax_heads_1_row_words = head_1_row_words;
  wire [2:0] to_softmax_heads_1_chunks = head_1_chunks;
  wire [5:0] to_softmax_heads_1_shift = head_1_shift;
  wire [5:0] to_softmax_heads_1_pre = head_1_pre;
  wire [15:0] to_softmax_heads_1_multiplier = head_1_multiplier;
  wire [4:0] to_softmax_heads_1_post = head_1_post;
  wire [5:0] to_softmax_heads_1_y_shift = head_1_y_shift;
  wire [6:0] to_softmax_heads_1_dim = head_1_dim;
  wire [3:0] to_softmax_heads_1_x_words = head_1_x_words;
  wire [5:0] to_softmax_heads_1_x_beats = head_1_x_beats;
  wire [7:0] to_softmax_heads_1_tiles = head_1_tiles;
  wire to_softmax_heads_2_gemm = head_2_gemm;
  wire to_softmax_heads_2_dense = head_2_dense;
  wire to_softmax_heads_2_mean = head_2_mean;
  wire to_softmax_heads_2_center = head_2_center;
  wire to_softmax_heads_2_early = head_2_early;
  wire to_softmax_heads_2_vgen = head_2_vgen;
  wire [5:0] to_softmax_heads_2_n = head_2_n;
  wire [3:0] to_softmax_heads_2_m = head_2_m;
  wire [5:0] to_softmax_heads_2_c = head_2_c;
  wire [2:0] to_softmax_heads_2_rounds = head_2_rounds;
  wire [1:0] to_softmax_heads_2_groups = head_2_groups;
  wire [1:0] to_softmax_heads_2_words_log = head_2_words_log;
  wire [4:0] to_softmax_heads_2_beats = head_2_beats;
  wire [2:0] to_softmax_heads_2_col_beats = head_2_col_beats;
  wire [1:0] to_softmax_heads_2_pack = head_2_pack;
  wire to_softmax_heads_2_row_words = head_2_row_words;
  wire [2:0] to_softmax_heads_2_chunks = head_2_chunks;
  wire [5:0] to_softmax_heads_2_shift = head_2_shift;
  wire [5:0] to_softmax_heads_2_pre = head_2_pre;
  wire [15:0] to_softmax_heads_2_multiplier = head_2_multiplier;
  wire [4:0] to_softmax_heads_2_post = head_2_post;
  wire [5:0] to_softmax_heads_2_y_shift = head_2_y_shift;
  wire [6:0] to_softmax_heads_2_dim = head_2_dim;
  wire [3:0] to_softmax_heads_2_x_words = head_2_x_words;
  wire [5:0] to_softmax_heads_2_x_beats = head_2_x_beats;
  wire [7:0] to_softmax_heads_2_tiles = head_2_tiles;
  wire to_softmax_heads_3_gemm = head_3_gemm;
  wire to_softmax_heads_3_dense = head_3_dense;
  wire to_softmax_heads_3_mean = head_3_mean;
  wire to_softmax_heads_3_center = head_3_center;
  wire to_softmax_heads_3_early = head_3_early;
  wire to_softmax_heads_3_vgen = head_3_vgen;
  wire [5:0] to_softmax_heads_3_n = head_3_n;
  wire [3:0] to_softmax_heads_3_m = head_3_m;
  wire [5:0] to_softmax_heads_3_c = head_3_c;
  wire [2:0] to_softmax_heads_3_rounds = head_3_rounds;
  wire [1:0] to_softmax_heads_3_groups = head_3_groups;
  wire [1:0] to_softmax_heads_3_words_log = head_3_words_log;
  wire [4:0] to_softmax_heads_3_beats = head_3_beats;
  wire [2:0] to_softmax_heads_3_col_beats = head_3_col_beats;
  wire [1:0] to_softmax_heads_3_pack = head_3_pack;
  wire to_softmax_heads_3_row_words = head_3_row_words;
  wire [2:0] to_softmax_heads_3_chunks = head_3_chunks;
  wire [5:0] to_softmax_heads_3_shift = head_3_shift;
  wire [5:0] to_softmax_heads_3_pre = head_3_pre;
  wire [15:0] to_softmax_heads_3_multiplier = head_3_multiplier;
  wire [4:0] to_softmax_heads_3_post = head_3_post;
  wire [5:0] to_softmax_heads_3_y_shift = head_3_y_shift;
  wire [6:0] to_softmax_heads_3_dim = head_3_dim;
  wire [3:0] to_softmax_heads_3_x_words = head_3_x_words;
  wire [5:0] to_softmax_heads_3_x_beats = head_3_x_beats;
  wire [7:0] to_softmax_heads_3_tiles = head_3_tiles;
  wire to_softmax_score_valid = feed_part_score_valid;
  wire signed [39:0] to_softmax_score_acc_0 = feed_part_score_acc_0;
  wire signed [39:0] to_softmax_score_acc_1 = feed_part_score_acc_1;
  wire to_softmax_score_tag_pre = feed_part_score_tag_pre;
  wire to_softmax_score_tag_row_last = feed_part_score_tag_row_last;
  wire to_softmax_score_tag_head_last = feed_part_score_tag_head_last;
  wire [1:0] to_softmax_score_tag_slot = feed_part_score_tag_slot;
  wire to_softmax_e_read = feed_part_e_read;
  wire [1:0] to_softmax_e_row = feed_part_e_row;
  wire [3:0] to_softmax_e_beat = feed_part_e_beat;
  wire to_softmax_e_free = feed_part_e_free;
  wire to_softmax_sum_pop = drain_part_sum_pop;
  wire to_softmax_w_req_ready_0 = share_part_w_req_ready;
  wire to_softmax_w_beat_ready_0 = share_part_w_beat_ready;
  wire to_softmax_w_out_valid_0 = share_part_w_out_valid;
  wire signed [16:0] to_softmax_w_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_softmax_w_out_q_1 = share_part_out_q_1;
  wire to_softmax_w_out_last_0 = share_part_out_last;
  wire to_drain_heads_0_gemm = head_0_gemm;
  wire to_drain_heads_0_dense = head_0_dense;
  wire to_drain_heads_0_mean = head_0_mean;
  wire to_drain_heads_0_center = head_0_center;
  wire to_drain_heads_0_early = head_0_early;
  wire to_drain_heads_0_vgen = head_0_vgen;
  wire [5:0] to_drain_heads_0_n = head_0_n;
  wire [3:0] to_drain_heads_0_m = head_0_m;
  wire [5:0] to_drain_heads_0_c = head_0_c;
  wire [2:0] to_drain_heads_0_rounds = head_0_rounds;
  wire [1:0] to_drain_heads_0_groups = head_0_groups;
  wire [1:0] to_drain_heads_0_words_log = head_0_words_log;
  wire [4:0] to_drain_heads_0_beats = head_0_beats;
  wire [2:0] to_drain_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_drain_heads_0_pack = head_0_pack;
  wire to_drain_heads_0_row_words = head_0_row_words;
  wire [2:0] to_drain_heads_0_chunks = head_0_chunks;
  wire [5:0] to_drain_heads_0_shift = head_0_shift;
  wire [5:0] to_drain_heads_0_pre = head_0_pre;
  wire [15:0] to_drain_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_drain_heads_0_post = head_0_post;
  wire [5:0] to_drain_heads_0_y_shift = head_0_y_shift;
  wire [6:0] to_drain_heads_0_dim = head_0_dim;
  wire [3:0] to_drain_heads_0_x_words = head_0_x_words;
  wire [5:0] to_drain_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_drain_heads_0_tiles = head_0_tiles;
  wire to_drain_heads_1_gemm = head_1_gemm;
  wire to_drain_heads_1_dense = head_1_dense;
  wire to_drain_heads_1_mean = head_1_mean;
  wire to_drain_heads_1_center = head_1_center;
  wire to_drain_heads_1_early = head_1_early;
  wire to_drain_heads_1_vgen = head_1_vgen;
  wire [5:0] to_drain_heads_1_n = head_1_n;
  wire [3:0] to_drain_heads_1_m = head_1_m;
  wire [5:0] to_drain_heads_1_c = head_1_c;
  wire [2:0] to_drain_heads_1_rounds = head_1_rounds;
  wire [1:0] to_drain_heads_1_groups = head_1_groups;
  wire [1:0] to_drain_heads_1_words_log = head_1_words_log;
  wire [4:0] to_drain_heads_1_beats = head_1_beats;
  wire [2:0] to_drain_heads_1_col_beats = head_1_col_beats;
  wire [1:0] to_drain_heads_1_pack = head_1_pack;
  wire to_drain_heads_1_row_words = head_1_row_words;
  wire [2:0] to_drain_heads_1_chunks = head_1_chunks;
  wire [5:0] to_drain_heads_1_shift = head_1_shift;
  wire [5:0] to_drain_heads_1_pre = head_1_pre;
  wire [15:0] to_drain_heads_1_multiplier = head_1_multiplier;
  wire [4:0] to_drain_heads_1_post = head_1_post;
  wire [5:0] to_drain_heads_1_y_shift = head_1_y_shift;
  wire [6:0] to_drain_heads_1_dim = head_1_dim;
  wire [3:0] to_drain_heads_1_x_words = head_1_x_words;
  wire [5:0] to_drain_heads_1_x_beats = head_1_x_beats;
  wire [7:0] to_drain_heads_1_tiles = head_1_tiles;
  wire to_drain_heads_2_gemm = head_2_gemm;
  wire to_drain_heads_2_dense = head_2_dense;
  wire to_drain_heads_2_mean = head_2_mean;
  wire to_drain_heads_2_center = head_2_center;
  wire to_drain_heads_2_early = head_2_early;
  wire to_drain_heads_2_vgen = head_2_vgen;
  wire [5:0] to_drain_heads_2_n = head_2_n;
  wire [3:0] to_drain_heads_2_m = head_2_m;
  wire [5:0] to_drain_heads_2_c = head_2_c;
  wire [2:0] to_drain_heads_2_rounds = head_2_rounds;
  wire [1:0] to_drain_heads_2_groups = head_2_groups;
  wire [1:0] to_drain_heads_2_words_log = head_2_words_log;
  wire [4:0] to_drain_heads_2_beats = head_2_beats;
  wire [2:0] to_drain_heads_2_col_beats = head_2_col_beats;
  wire [1:0] to_drain_heads_2_pack = head_2_pack;
  wire to_drain_heads_2_row_words = head_2_row_words;
  wire [2:0] to_drain_heads_2_chunks = head_2_chunks;
  wire [5:0] to_drain_heads_2_shift = head_2_shift;
  wire [5:0] to_drain_heads_2_pre = head_2_pre;
  wire [15:0] to_drain_heads_2_multiplier = head_2_multiplier;
  wire [4:0] to_drain_heads_2_post = head_2_post;
  wire [5:0] to_drain_heads_2_y_shift = head_2_y_shift;
  wire [6:0] to_drain_heads_2_dim = head_2_dim;
  wire [3:0] to_drain_heads_2_x_words = head_2_x_words;
  wire [5:0] to_drain_heads_2_x_beats = head_2_x_beats;
  wire [7:0] to_drain_heads_2_tiles = head_2_tiles;
  wire to_drain_heads_3_gemm = head_3_gemm;
  wire to_drain_heads_3_dense = head_3_dense;
  wire to_drain_heads_3_mean = head_3_mean;
  wire to_drain_heads_3_center = head_3_center;
  wire to_drain_heads_3_early = head_3_early;
  wire to_drain_heads_3_vgen = head_3_vgen;
  wire [5:0] to_drain_heads_3_n = head_3_n;
  wire [3:0] to_drain_heads_3_m = head_3_m;
  wire [5:0] to_drain_heads_3_c = head_3_c;
  wire [2:0] to_drain_heads_3_rounds = head_3_rounds;
  wire [1:0] to_drain_heads_3_groups = head_3_groups;
  wire [1:0] to_drain_heads_3_words_log = head_3_words_log;
  wire [4:0] to_drain_heads_3_beats = head_3_beats;
  wire [2:0] to_drain_heads_3_col_beats = head_3_col_beats;
  wire [1:0] to_drain_heads_3_pack = head_3_pack;
  wire to_drain_heads_3_row_words = head_3_row_words;
  wire [2:0] to_drain_heads_3_chunks = head_3_chunks;
  wire [5:0] to_drain_heads_3_shift = head_3_shift;
  wire [5:0] to_drain_heads_3_pre = head_3_pre;
  wire [15:0] to_drain_heads_3_multiplier = head_3_multiplier;
  wire [4:0] to_drain_heads_3_post = head_3_post;
  wire [5:0] to_drain_heads_3_y_shift = head_3_y_shift;
  wire [6:0] to_drain_heads_3_dim = head_3_dim;
  wire [3:0] to_drain_heads_3_x_words = head_3_x_words;
  wire [5:0] to_drain_heads_3_x_beats = head_3_x_beats;
  wire [7:0] to_drain_heads_3_tiles = head_3_tiles;
  wire to_drain_row_valid = feed_part_row_valid;
  wire signed [39:0] to_drain_row_acc_0 = feed_part_row_acc_0;
  wire signed [39:0] to_drain_row_acc_1 = feed_part_row_acc_1;
  wire signed [39:0] to_drain_row_acc_2 = feed_part_row_acc_2;
  wire signed [39:0] to_drain_row_acc_3 = feed_part_row_acc_3;
  wire signed [39:0] to_drain_row_acc_4 = feed_part_row_acc_4;
  wire signed [39:0] to_drain_row_acc_5 = feed_part_row_acc_5;
  wire signed [39:0] to_drain_row_acc_6 = feed_part_row_acc_6;
  wire signed [39:0] to_drain_row_acc_7 = feed_part_row_acc_7;
  wire to_drain_row_tag_back = feed_part_row_tag_back;
  wire to_drain_row_tag_row_last = feed_part_row_tag_row_last;
  wire to_drain_row_tag_head_last = feed_part_row_tag_head_last;
  wire [1:0] to_drain_row_tag_slot = feed_part_row_tag_slot;
  wire [4:0] to_drain_row_tag_row = feed_part_row_tag_row;
  wire [7:0] to_drain_row_tag_word = feed_part_row_tag_word;
  wire to_drain_word_issued = feed_part_word_issued;
  wire to_drain_word_tag_back = feed_part_word_tag_back;
  wire to_drain_word_tag_row_last = feed_part_word_tag_row_last;
  wire to_drain_word_tag_head_last = feed_part_word_tag_head_last;
  wire [1:0] to_drain_word_tag_slot = feed_part_word_tag_slot;
  wire [4:0] to_drain_word_tag_row = feed_part_word_tag_row;
  wire [7:0] to_drain_word_tag_word = feed_part_word_tag_word;
  wire [20:0] to_drain_sum = softmax_part_sum;
  wire to_drain_z_req_ready = share_part_z_req_ready;
  wire to_drain_z_beat_ready = share_part_z_beat_ready;
  wire to_drain_z_out_valid = share_part_z_out_valid;
  wire signed [16:0] to_drain_z_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_drain_z_out_q_1 = share_part_out_q_1;
  wire to_drain_out_ready = out_ready;
  wire to_assignment_heads_0_gemm = head_0_gemm;
  wire to_assignment_heads_0_dense = head_0_dense;
  wire to_assignment_heads_0_mean = head_0_mean;
  wire to_assignment_heads_0_center = head_0_center;
  wire to_assignment_heads_0_early = head_0_early;
  wire to_assignment_heads_0_vgen = head_0_vgen;
  wire [5:0] to_assignment_heads_0_n = head_0_n;
  wire [3:0] to_assignment_heads_0_m = head_0_m;
  wire [5:0] to_assignment_heads_0_c = head_0_c;
  wire [2:0] to_assignment_heads_0_rounds = head_0_rounds;
  wire [1:0] to_assignment_heads_0_groups = head_0_groups;
  wire [1:0] to_assignment_heads_0_words_log = head_0_words_log;
  wire [4:0] to_assignment_heads_0_beats = head_0_beats;
  wire [2:0] to_assignment_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_assignment_heads_0_pack = head_0_pack;
  wire to_assignment_heads_0_row_words = head_0_row_words;
  wire [2:0] to_assignment_heads_0_chunks = head_0_chunks;
  wire [5:0] to_assignment_heads_0_shift = head_0_shift;
  wire [5:0] to_assignment_heads_0_pre = head_0_pre;
  wire [15:0] to_assignment_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_assignment_heads_0_post = head_0_post;
  wire [5:0] to_assignment_heads_0_y_shift = head_0_y_shift;
  wire [6:0] to_assignment_heads_0_dim = head_0_dim;
  wire [3:0] to_assignment_heads_0_x_words = head_0_x_words;
  wire [5:0] to_assignment_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_assignment_heads_0_tiles = head_0_tiles;
  wire to_assignment_heads_1_gemm = head_1_gemm;
  wire to_assignment_heads_1_dense = head_1_dense;
  wire to_assignment_heads_1_mean = head_1_mean;
  wire to_assignment_heads_1_center = head_1_center;
  wire to_assignment_heads_1_early = head_1_early;
  wire to_assignment_heads_1_vgen = head_1_vgen;
  wire [5:0] to_assignment_heads_1_n = head_1_n;
  wire [3:0] to_assignment_heads_1_m = head_1_m;
  wire [5:0] to_assignment_heads_1_c = head_1_c;
  wire [2:0] to_assignment_heads_1_rounds = head_1_rounds;
  wire [1:0] to_assignment_heads_1_groups = head_1_groups;
  wire [1:0] to_assignment_heads_1_words_log = head_1_words_log;
  wire [4:0] to_assignment_heads_1_beats = head_1_beats;
  wire [2:0] to_assignment_heads_1_col_beats = head_1_col_beats;
  wire [1:0] to_assignment_heads_1_pack = head_1_pack;
  wire to_assignment_heads_1_row_words = head_1_row_words;
  wire [2:0] to_assignment_heads_1_chunks = head_1_chunks;
  wire [5:0] to_assignment_heads_1_shift = head_1_shift;
  wire [5:0] to_assignment_heads_1_pre = head_1_pre;
  wire [15:0] to_assignment_heads_1_multiplier = head_1_multiplier;
  wire [4:0] to_assignment_heads_1_post = head_1_post;
  wire [5:0] to_assignment_heads_1_y_shift = head_1_y_shift;
  wire [6:0] to_assignment_heads_1_dim = head_1_dim;
  wire [3:0] to_assignment_heads_1_x_words = head_1_x_words;
  wire [5:0] to_assignment_heads_1_x_beats = head_1_x_beats;
  wire [7:0] to_assignment_heads_1_tiles = head_1_tiles;
  wire to_assignment_heads_2_gemm = head_2_gemm;
  wire to_assignment_heads_2_dense = head_2_dense;
  wire to_assignment_heads_2_mean = head_2_mean;
  wire to_assignment_heads_2_center = head_2_center;
  wire to_assignment_heads_2_early = head_2_early;
  wire to_assignment_heads_2_vgen = head_2_vgen;
  wire [5:0] to_assignment_heads_2_n = head_2_n;
  wire [3:0] to_assignment_heads_2_m = head_2_m;
  wire [5:0] to_assignment_heads_2_c = head_2_c;
  wire [2:0] to_assignment_heads_2_rounds = head_2_rounds;
  wire [1:0] to_assignment_heads_2_groups = head_2_groups;
  wire [1:0] to_assignment_heads_2_words_log = head_2_words_log;
  wire [4:0] to_assignment_heads_2_beats = head_2_beats;
  wire [2:0] to_assignment_heads_2_col_beats = head_2_col_beats;
  wire [1:0] to_assignment_heads_2_pack = head_2_pack;
  wire to_assignment_heads_2_row_words = head_2_row_words;
  wire [2:0] to_assignment_heads_2_chunks = head_2_chunks;
  wire [5:0] to_assignment_heads_2_shift = head_2_shift;
  wire [5:0] to_assignment_heads_2_pre = head_2_pre;
  wire [15:0] to_assignment_heads_2_multiplier = head_2_multiplier;
  wire [4:0] to_assignment_heads_2_post = head_2_post;
  wire [5:0] to_assignment_heads_2_y_shift = head_2_y_shift;
  wire [6:0] to_assignment_heads_2_dim = head_2_dim;
  wire [3:0] to_assignment_heads_2_x_words = head_2_x_words;
  wire [5:0] to_assignment_heads_2_x_beats = head_2_x_beats;
  wire [7:0] to_assignment_heads_2_tiles = head_2_tiles;
  wire to_assignment_heads_3_gemm = head_3_gemm;
  wire to_assignment_heads_3_dense = head_3_dense;
  wire to_assignment_heads_3_mean = head_3_mean;
  wire to_assignment_heads_3_center = head_3_center;
  wire to_assignment_heads_3_early = head_3_early;
  wire to_assignment_heads_3_vgen = head_3_vgen;
  wire [5:0] to_assignment_heads_3_n = head_3_n;
  wire [3:0] to_assignment_heads_3_m = head_3_m;
  wire [5:0] to_assignment_heads_3_c = head_3_c;
  wire [2:0] to_assignment_heads_3_rounds = head_3_rounds;
  wire [1:0] to_assignment_heads_3_groups = head_3_groups;
  wire [1:0] to_assignment_heads_3_words_log = head_3_words_log;
  wire [4:0] to_assignment_heads_3_beats = head_3_beats;
  wire [2:0] to_assignment_heads_3_col_beats = head_3_col_beats;
  wire [1:0] to_assignment_heads_3_pack = head_3_pack;
  wire to_assignment_heads_3_row_words = head_3_row_words;
  wire [2:0] to_assignment_heads_3_chunks = head_3_chunks;
  wire [5:0] to_assignment_heads_3_shift = head_3_shift;
  wire [5:0] to_assignment_heads_3_pre = head_3_pre;
  wire [15:0] to_assignment_heads_3_multiplier = head_3_multiplier;
  wire [4:0] to_assignment_heads_3_post = head_3_post;
  wire [5:0] to_assignment_heads_3_y_shift = head_3_y_shift;
  wire [6:0] to_assignment_heads_3_dim = head_3_dim;
  wire [3:0] to_assignment_heads_3_x_words = head_3_x_words;
  wire [5:0] to_assignment_heads_3_x_beats = head_3_x_beats;
  wire [7:0] to_assignment_heads_3_tiles = head_3_tiles;
  wire [2:0] to_assignment_accepted = accepted;
  wire to_assignment_p_write = prep_part_p_write;
  wire to_assignment_p_bank = prep_part_p_bank;
  wire [4:0] to_assignment_p_addr = prep_part_p_addr;
  wire signed [7:0] to_assignment_p_data_0 = prep_part_p_data_0;
  wire signed [7:0] to_assignment_p_data_1 = prep_part_p_data_1;
  wire signed [7:0] to_assignment_p_data_2 = prep_part_p_data_2;
  wire signed [7:0] to_assignment_p_data_3 = prep_part_p_data_3;
  wire signed [7:0] to_assignment_p_data_4 = prep_part_p_data_4;
  wire signed [7:0] to_assignment_p_data_5 = prep_part_p_data_5;
  wire signed [7:0] to_assignment_p_data_6 = prep_part_p_data_6;
  wire signed [7:0] to_assignment_p_data_7 = prep_part_p_data_7;
  wire to_assignment_sum_write = prep_part_sum_write;
  wire to_assignment_sum_bank = prep_part_sum_bank;
  wire [4:0] to_assignment_sum_addr = prep_part_sum_addr;
  wire signed [12:0] to_assignment_sum_data_0 = prep_part_sum_data_0;
  wire signed [12:0] to_assignment_sum_data_1 = prep_part_sum_data_1;
  wire signed [12:0] to_assignment_sum_data_2 = prep_part_sum_data_2;
  wire signed [12:0] to_assignment_sum_data_3 = prep_part_sum_data_3;
  wire signed [12:0] to_assignment_sum_data_4 = prep_part_sum_data_4;
  wire signed [12:0] to_assignment_sum_data_5 = prep_part_sum_data_5;
  wire signed [12:0] to_assignment_sum_data_6 = prep_part_sum_data_6;
  wire signed [12:0] to_assignment_sum_data_7 = prep_part_sum_data_7;
  wire [5:0] to_assignment_sum_count = prep_part_sum_count;
  wire to_assignment_done = prep_part_done;
  wire [1:0] to_assignment_done_slot = prep_part_done_slot;
  wire to_assignment_up_write = gather_part_up_write;
  wire [4:0] to_assignment_up_addr = gather_part_up_addr;
  wire signed [12:0] to_assignment_up_data_0 = gather_part_up_data_0;
  wire signed [12:0] to_assignment_up_data_1 = gather_part_up_data_1;
  wire signed [12:0] to_assignment_up_data_2 = gather_part_up_data_2;
  wire signed [12:0] to_assignment_up_data_3 = gather_part_up_data_3;
  wire signed [12:0] to_assignment_up_data_4 = gather_part_up_data_4;
  wire signed [12:0] to_assignment_up_data_5 = gather_part_up_data_5;
  wire signed [12:0] to_assignment_up_data_6 = gather_part_up_data_6;
  wire signed [12:0] to_assignment_up_data_7 = gather_part_up_data_7;
  wire [5:0] to_assignment_up_count = gather_part_up_count;
  wire to_assignment_up_done = gather_part_up_done;
  wire to_assignment_p_read = gather_part_p_read;
  wire [4:0] to_assignment_p_read_addr = gather_part_p_read_addr;
  wire or_alloc_ready = alloc_ready | ~assignment_part_alloc_final;
  wire to_assignment_alloc_ready = or_alloc_ready;
  wire to_assignment_rep_ready = gather_part_rep_ready;
  wire to_assignment_list_free = gather_part_list_free;
  wire to_assignment_c_req_ready = share_part_c_req_ready;
  wire to_assignment_c_beat_ready = share_part_c_beat_ready;
  wire to_assignment_c_out_valid = share_part_c_out_valid;
  wire signed [16:0] to_assignment_c_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_assignment_c_out_q_1 = share_part_out_q_1;
  wire to_gather_heads_0_gemm = head_0_gemm;
  wire to_gather_heads_0_dense = head_0_dense;
  wire to_gather_heads_0_mean = head_0_mean;
  wire to_gather_heads_0_center = head_0_center;
  wire to_gather_heads_0_early = head_0_early;
  wire to_gather_heads_0_vgen = head_0_vgen;
  wire [5:0] to_gather_heads_0_n = head_0_n;
  wire [3:0] to_gather_heads_0_m = head_0_m;
  wire [5:0] to_gather_heads_0_c = head_0_c;
  wire [2:0] to_gather_heads_0_rounds = head_0_rounds;
  wire [1:0] to_gather_heads_0_groups = head_0_groups;
  wire [1:0] to_gather_heads_0_words_log = head_0_words_log;
  wire [4:0] to_gather_heads_0_beats = head_0_beats;
  wire [2:0] to_gather_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_gather_heads_0_pack = head_0_pack;
  wire to_gather_heads_0_row_words = head_0_row_words;
  wire [2:0] to_gather_heads_0_chunks = head_0_chunks;
  wire [5:0] to_gather_heads_0_shift = head_0_shift;
  wire [5:0] to_gather_heads_0_pre = head_0_pre;
  wire [15:0] to_gather_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_gather_heads_0_post = head_0_post;
  wire [5:0] to_gather_heads_0_y_shift = head_0_y_shift;
  wire [6:0] to_gather_heads_0_dim = head_0_dim;
  wire [3:0] to_gather_heads_0_x_words = head_0_x_words;
  wire [5:0] to_gather_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_gather_heads_0_tiles = head_0_tiles;
  wire to_gather_heads_1_gemm = head_1_gemm;
  wire to_gather_heads_1_dense = head_1_dense;
  wire to_gather_heads_1_mean = head_1_mean;
  wire to_gather_heads_1_center = head_1_center;
  wire to_gather_heads_1_early = head_1_early;
  wire to_gather_heads_1_vgen = head_1_vgen;
  wire [5:0] to_gather_heads_1_n = head_1_n;
  wire [3:0] to_gather_heads_1_m = head_1_m;
  wire [5:0] to_gather_heads_1_c = head_1_c;
  wire [2:0] to_gather_heads_1_rounds = head_1_rounds;
  wire [1:0] to_gather_heads_1_groups = head_1_groups;
  wire [1:0] to_gather_heads_1_words_log = head_1_words_log;
  wire [4:0] to_gather_heads_1_beats = head_1_beats;
  wire [2:0] to_gather_heads_1_col_beats = head_1_col_beats;
  wire [1:0] to_gather_heads_1_pack = head_1_pack;
  wire to_gather_heads_1_row_words = head_1_row_words;
  wire [2:0] to_gather_heads_1_chunks = head_1_chunks;
  wire [5:0] to_gather_heads_1_shift = head_1_shift;
  wire [5:0] to_gather_heads_1_pre = head_1_pre;
  wire [15:0] to_gather_heads_1_multiplier = head_1_multiplier;
  wire [4:0] to_gather_heads_1_post = head_1_post;
  wire [5:0] to_gather_heads_1_y_shift = head_1_y_shift;
  wire [6:0] to_gather_heads_1_dim = head_1_dim;
  wire [3:0] to_gather_heads_1_x_words = head_1_x_words;
  wire [5:0] to_gather_heads_1_x_beats = head_1_x_beats;
  wire [7:0] to_gather_heads_1_tiles = head_1_tiles;
  wire to_gather_heads_2_gemm = head_2_gemm;
  wire to_gather_heads_2_dense = head_2_dense;
  wire to_gather_heads_2_mean = head_2_mean;
  wire to_gather_heads_2_center = head_2_center;
  wire to_gather_heads_2_early = head_2_early;
  wire to_gather_heads_2_vgen = head_2_vgen;
  wire [5:0] to_gather_heads_2_n = head_2_n;
  wire [3:0] to_gather_heads_2_m = head_2_m;
  wire [5:0] to_gather_heads_2_c = head_2_c;
  wire [2:0] to_gather_heads_2_rounds = head_2_rounds;
  wire [1:0] to_gather_heads_2_groups = head_2_groups;
  wire [1:0] to_gather_heads_2_words_log = head_2_words_log;
  wire [4:0] to_gather_heads_2_beats = head_2_beats;
  wire [2:0] to_gather_heads_2_col_beats = head_2_col_beats;
  wire [1:0] to_gather_heads_2_pack = head_2_pack;
  wire to_gather_heads_2_row_words = head_2_row_words;
  wire [2:0] to_gather_heads_2_chunks = head_2_chunks;
  wire [5:0] to_gather_heads_2_shift = head_2_shift;
  wire [5:0] to_gather_heads_2_pre = head_2_pre;
  wire [15:0] to_gather_heads_2_multiplier = head_2_multiplier;
  wire [4:0] to_gather_heads_2_post = head_2_post;
  wire [5:0] to_gather_heads_2_y_shift = head_2_y_shift;
  wire [6:0] to_gather_heads_2_dim = head_2_dim;
  wire [3:0] to_gather_heads_2_x_words = head_2_x_words;
  wire [5:0] to_gather_heads_2_x_beats = head_2_x_beats;
  wire [7:0] to_gather_heads_2_tiles = head_2_tiles;
  wire to_gather_heads_3_gemm = head_3_gemm;
  wire to_gather_heads_3_dense = head_3_dense;
  wire to_gather_heads_3_mean = head_3_mean;
  wire to_gather_heads_3_center = head_3_center;
  wire to_gather_heads_3_early = head_3_early;
  wire to_gather_heads_3_vgen = head_3_vgen;
  wire [5:0] to_gather_heads_3_n = head_3_n;
  wire [3:0] to_gather_heads_3_m = head_3_m;
  wire [5:0] to_gather_heads_3_c = head_3_c;
  wire [2:0] to_gather_heads_3_rounds = head_3_rounds;
  wire [1:0] to_gather_heads_3_groups = head_3_groups;
  wire [1:0] to_gather_heads_3_words_log = head_3_words_log;
  wire [4:0] to_gather_heads_3_beats = head_3_beats;
  wire [2:0] to_gather_heads_3_col_beats = head_3_col_beats;
  wire [1:0] to_gather_heads_3_pack = head_3_pack;
  wire to_gather_heads_3_row_words = head_3_row_words;
  wire [2:0] to_gather_heads_3_chunks = head_3_chunks;
  wire [5:0] to_gather_heads_3_shift = head_3_shift;
  wire [5:0] to_gather_heads_3_pre = head_3_pre;
  wire [15:0] to_gather_heads_3_multiplier = head_3_multiplier;
  wire [4:0] to_gather_heads_3_post = head_3_post;
  wire [5:0] to_gather_heads_3_y_shift = head_3_y_shift;
  wire [6:0] to_gather_heads_3_dim = head_3_dim;
  wire [3:0] to_gather_heads_3_x_words = head_3_x_words;
  wire [5:0] to_gather_heads_3_x_beats = head_3_x_beats;
  wire [7:0] to_gather_heads_3_tiles = head_3_tiles;
  wire to_gather_alloc_fire = assignment_part_alloc_valid & or_alloc_ready;
  wire [4:0] to_gather_alloc_row = alloc_row;
  wire [4:0] to_gather_alloc_cluster = alloc_cluster;
  wire to_gather_alloc_last = alloc_last;
  wire to_gather_rep_valid = assignment_part_rep_valid;
  wire [4:0] to_gather_rep_cluster = rep_cluster;
  wire [4:0] to_gather_rep_row = rep_row;
  wire to_gather_rep_used = rep_used;
  wire to_gather_task_valid = assignment_part_task_valid;
  wire [1:0] to_gather_task_slot = assignment_part_task_slot;
  wire to_gather_task_final = assignment_part_task_final;
  wire signed [15:0] to_gather_walk_data_0 = feed_part_walk_data_0;
  wire signed [15:0] to_gather_walk_data_1 = feed_part_walk_data_1;
  wire signed [15:0] to_gather_walk_data_2 = feed_part_walk_data_2;
  wire signed [15:0] to_gather_walk_data_3 = feed_part_walk_data_3;
  wire signed [15:0] to_gather_walk_data_4 = feed_part_walk_data_4;
  wire signed [15:0] to_gather_walk_data_5 = feed_part_walk_data_5;
  wire signed [15:0] to_gather_walk_data_6 = feed_part_walk_data_6;
  wire signed [15:0] to_gather_walk_data_7 = feed_part_walk_data_7;
  wire signed [7:0] to_gather_p_read_data_0 = assignment_part_p_read_data_0;
  wire signed [7:0] to_gather_p_read_data_1 = assignment_part_p_read_data_1;
  wire signed [7:0] to_gather_p_read_data_2 = assignment_part_p_read_data_2;
  wire signed [7:0] to_gather_p_read_data_3 = assignment_part_p_read_data_3;
  wire signed [7:0] to_gather_p_read_data_4 = assignment_part_p_read_data_4;
  wire signed [7:0] to_gather_p_read_data_5 = assignment_part_p_read_data_5;
  wire signed [7:0] to_gather_p_read_data_6 = assignment_part_p_read_data_6;
  wire signed [7:0] to_gather_p_read_data_7 = assignment_part_p_read_data_7;
  wire to_gather_qc_pop = feed_part_qc_pop;
  wire to_gather_q_req_ready = share_part_q_req_ready;
  wire to_gather_q_beat_ready = share_part_q_beat_ready;
  wire to_gather_q_out_valid = share_part_q_out_valid;
  wire signed [16:0] to_gather_q_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_gather_q_out_q_1 = share_part_out_q_1;
  assign alloc_valid = assignment_part_alloc_valid & assignment_part_alloc_final;
  assign rep_valid = assignment_part_rep_valid & gather_part_rep_ready;
  wire [31:0] sum_cycle_count = cycle_count + 32'd1;
  wire eq_feed_part_busy_kind = feed_part_busy_kind == 2'd0;
  wire eq_feed_part_busy_kind_2 = feed_part_busy_kind == 2'd1;
  wire eq_feed_part_busy_kind_3 = feed_part_busy_kind == 2'd2;
  wire eq_feed_part_busy_kind_4 = feed_part_busy_kind == 2'd3;
  always @(posedge clk) begin
    if (rst) accepted <= 3'd0;
    else if (job_taken) accepted <= accepted + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) retired <= 3'd0;
    else if (head_done) retired <= retired + 3'd1;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_gemm <= job_gemm;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_dense <= and_job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_mean <= job_mean;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_center <= job_center;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_early <= job_early;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_vgen <= and_job_vgen;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_n <= job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_m <= job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_c <= job_c;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_rounds <= job_rounds;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_groups <= 2'd0;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_words_log <= 2'd1;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_beats <= sum_job_n[5:1];
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_col_beats <= sum_job_m_2[3:1];
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_pack <= mux_job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_row_words <= sum_job_m[3];
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_chunks <= 3'd4;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_shift <= job_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_pre <= job_pre;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_multiplier <= job_multiplier;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_post <= job_post;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_y_shift <= job_y_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_dim <= job_dim;
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_x_words <= sum_job_dim[6:3];
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_x_beats <= sum_job_dim_2[6:1];
  end
  always @(posedge clk) begin
    if (and_job_taken) head_0_tiles <= mux_job_tiles;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_gemm <= job_gemm;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_dense <= and_job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_mean <= job_mean;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_center <= job_center;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_early <= job_early;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_vgen <= and_job_vgen;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_n <= job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_m <= job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_c <= job_c;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_rounds <= job_rounds;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_groups <= 2'd0;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_words_log <= 2'd1;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_beats <= sum_job_n[5:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_col_beats <= sum_job_m_2[3:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_pack <= mux_job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_row_words <= sum_job_m[3];
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_chunks <= 3'd4;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_shift <= job_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_pre <= job_pre;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_multiplier <= job_multiplier;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_post <= job_post;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_y_shift <= job_y_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_dim <= job_dim;
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_x_words <= sum_job_dim[6:3];
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_x_beats <= sum_job_dim_2[6:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_2) head_1_tiles <= mux_job_tiles;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_gemm <= job_gemm;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_dense <= and_job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_mean <= job_mean;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_center <= job_center;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_early <= job_early;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_vgen <= and_job_vgen;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_n <= job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_m <= job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_c <= job_c;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_rounds <= job_rounds;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_groups <= 2'd0;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_words_log <= 2'd1;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_beats <= sum_job_n[5:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_col_beats <= sum_job_m_2[3:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_pack <= mux_job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_row_words <= sum_job_m[3];
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_chunks <= 3'd4;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_shift <= job_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_pre <= job_pre;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_multiplier <= job_multiplier;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_post <= job_post;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_y_shift <= job_y_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_dim <= job_dim;
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_x_words <= sum_job_dim[6:3];
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_x_beats <= sum_job_dim_2[6:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_3) head_2_tiles <= mux_job_tiles;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_gemm <= job_gemm;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_dense <= and_job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_mean <= job_mean;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_center <= job_center;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_early <= job_early;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_vgen <= and_job_vgen;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_n <= job_n;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_m <= job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_c <= job_c;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_rounds <= job_rounds;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_groups <= 2'd0;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_words_log <= 2'd1;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_beats <= sum_job_n[5:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_col_beats <= sum_job_m_2[3:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_pack <= mux_job_m;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_row_words <= sum_job_m[3];
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_chunks <= 3'd4;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_shift <= job_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_pre <= job_pre;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_multiplier <= job_multiplier;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_post <= job_post;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_y_shift <= job_y_shift;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_dim <= job_dim;
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_x_words <= sum_job_dim[6:3];
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_x_beats <= sum_job_dim_2[6:1];
  end
  always @(posedge clk) begin
    if (and_job_taken_4) head_3_tiles <= mux_job_tiles;
  end
  always @(posedge clk) begin
    if (rst) cycle_count <= 32'd0;
    else if (go) cycle_count <= sum_cycle_count;
  end
  always @(posedge clk) begin
    if (rst) beat_count_0 <= 32'd0;
    else if (feed_part_busy & eq_feed_part_busy_kind) beat_count_0 <= beat_count_0 + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) beat_count_1 <= 32'd0;
    else if (feed_part_busy & eq_feed_part_busy_kind_2) beat_count_1 <= beat_count_1 + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) beat_count_2 <= 32'd0;
    else if (feed_part_busy & eq_feed_part_busy_kind_3) beat_count_2 <= beat_count_2 + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) beat_count_3 <= 32'd0;
    else if (feed_part_busy & eq_feed_part_busy_kind_4) beat_count_3 <= beat_count_3 + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) distance_count <= 32'd0;
    else if (assignment_part_busy) distance_count <= distance_count + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) job_count <= 32'd0;
    else if (drain_part_head_done) job_count <= job_count + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) stamp_taken <= 32'd0;
    else if (drain_part_head_done) stamp_taken <= sum_cycle_count;
  end
  feed_pro2_l8_dis1_expl2_div2_mi2_t32_h16_co8_cl32_mo64_1f60ac28 feed_part (
    .clk(clk),
    .rst(rst),
    .go(to_feed_go),
    .heads_0_gemm(to_feed_heads_0_gemm),
    .heads_0_dense(to_feed_heads_0_dense),
    .heads_0_mean(to_feed_heads_0_mean),
    .heads_0_center(to_feed_heads_0_center),
    .heads_0_early(to_feed_heads_0_early),
    .heads_0_vgen(to_feed_heads_0_vgen),
    .heads_0_n(to_feed_heads_0_n),
    .heads_0_m(to_feed_heads_0_m),
    .heads_0_c(to_feed_heads_0_c),
    .heads_0_rounds(to_feed_heads_0_rounds),
    .heads_0_groups(to_feed_heads_0_groups),
    .heads_0_words_log(to_feed_heads_0_words_log),
    .heads_0_beats(to_feed_heads_0_beats),
    .heads_0_col_beats(to_feed_heads_0_col_beats),
    .heads_0_pack(to_feed_heads_0_pack),
    .heads_0_row_words(to_feed_heads_0_row_words),
    .heads_0_chunks(to_feed_heads_0_chunks),
    .heads_0_shift(to_feed_heads_0_shift),
    .heads_0_pre(to_feed_heads_0_pre),
    .heads_0_multiplier(to_feed_heads_0_multiplier),
    .heads_0_post(to_feed_heads_0_post),
    .heads_0_y_shift(to_feed_heads_0_y_shift),
    .heads_0_dim(to_feed_heads_0_dim),
    .heads_0_x_words(to_feed_heads_0_x_words),
    .heads_0_x_beats(to_feed_heads_0_x_beats),
    .heads_0_tiles(to_feed_heads_0_tiles),
    .heads_1_gemm(to_feed_heads_1_gemm),
    .heads_1_dense(to_feed_heads_1_dense),
    .heads_1_mean(to_feed_heads_1_mean),
    .heads_1_center(to_feed_heads_1_center),
    .heads_1_early(to_feed_heads_1_early),
    .heads_1_vgen(to_feed_heads_1_vgen),
    .heads_1_n(to_feed_heads_1_n),
    .heads_1_m(to_feed_heads_1_m),
    .heads_1_c(to_feed_heads_1_c),
    .heads_1_rounds(to_feed_heads_1_rounds),
    .heads_1_groups(to_feed_heads_1_groups),
    .heads_1_words_log(to_feed_heads_1_words_log),
    .heads_1_beats(to_feed_heads_1_beats),
    .heads_1_col_beats(to_feed_heads_1_col_beats),
    .heads_1_pack(to_feed_heads_1_pack),
    .heads_1_row_words(to_feed_heads_1_row_words),
    .heads_1_chunks(to_feed_heads_1_chunks),
    .heads_1_shift(to_feed_heads_1_shift),
    .heads_1_pre(to_feed_heads_1_pre),
    .heads_1_multiplier(to_feed_heads_1_multiplier),
    .heads_1_post(to_feed_heads_1_post),
    .heads_1_y_shift(to_feed_heads_1_y_shift),
    .heads_1_dim(to_feed_heads_1_dim),
    .heads_1_x_words(to_feed_heads_1_x_words),
    .heads_1_x_beats(to_feed_heads_1_x_beats),
    .heads_1_tiles(to_feed_heads_1_tiles),
    .heads_2_gemm(to_feed_heads_2_gemm),
    .heads_2_dense(to_feed_heads_2_dense),
    .heads_2_mean(to_feed_heads_2_mean),
    .heads_2_center(to_feed_heads_2_center),
    .heads_2_early(to_feed_heads_2_early),
    .heads_2_vgen(to_feed_heads_2_vgen),
    .heads_2_n(to_feed_heads_2_n),
    .heads_2_m(to_feed_heads_2_m),
    .heads_2_c(to_feed_heads_2_c),
    .heads_2_rounds(to_feed_heads_2_rounds),
    .heads_2_groups(to_feed_heads_2_groups),
    .heads_2_words_log(to_feed_heads_2_words_log),
    .heads_2_beats(to_feed_heads_2_beats),
    .heads_2_col_beats(to_feed_heads_2_col_beats),
    .heads_2_pack(to_feed_heads_2_pack),
    .heads_2_row_words(to_feed_heads_2_row_words),
    .heads_2_chunks(to_feed_heads_2_chunks),
    .heads_2_shift(to_feed_heads_2_shift),
    .heads_2_pre(to_feed_heads_2_pre),
    .heads_2_multiplier(to_feed_heads_2_multiplier),
    .heads_2_post(to_feed_heads_2_post),
    .heads_2_y_shift(to_feed_heads_2_y_shift),
    .heads_2_dim(to_feed_heads_2_dim),
    .heads_2_x_words(to_feed_heads_2_x_words),
    .heads_2_x_beats(to_feed_heads_2_x_beats),
    .heads_2_tiles(to_feed_heads_2_tiles),
    .heads_3_gemm(to_feed_heads_3_gemm),
    .heads_3_dense(to_feed_heads_3_dense),
    .heads_3_mean(to_feed_heads_3_mean),
    .heads_3_center(to_feed_heads_3_center),
    .heads_3_early(to_feed_heads_3_early),
    .heads_3_vgen(to_feed_heads_3_vgen),
    .heads_3_n(to_feed_heads_3_n),
    .heads_3_m(to_feed_heads_3_m),
    .heads_3_c(to_feed_heads_3_c),
    .heads_3_rounds(to_feed_heads_3_rounds),
    .heads_3_groups(to_feed_heads_3_groups),
    .heads_3_words_log(to_feed_heads_3_words_log),
    .heads_3_beats(to_feed_heads_3_beats),
    .heads_3_col_beats(to_feed_heads_3_col_beats),
    .heads_3_pack(to_feed_heads_3_pack),
    .heads_3_row_words(to_feed_heads_3_row_words),
    .heads_3_chunks(to_feed_heads_3_chunks),
    .heads_3_shift(to_feed_heads_3_shift),
    .heads_3_pre(to_feed_heads_3_pre),
    .heads_3_multiplier(to_feed_heads_3_multiplier),
    .heads_3_post(to_feed_heads_3_post),
    .heads_3_y_shift(to_feed_heads_3_y_shift),
    .heads_3_dim(to_feed_heads_3_dim),
    .heads_3_x_words(to_feed_heads_3_x_words),
    .heads_3_x_beats(to_feed_heads_3_x_beats),
    .heads_3_tiles(to_feed_heads_3_tiles),
    .accepted(to_feed_accepted),
    .kv_valid(to_feed_kv_valid),
    .kv_data({to_feed_kv_data_7, to_feed_kv_data_6, to_feed_kv_data_5, to_feed_kv_data_4, to_feed_kv_data_3,
    to_feed_kv_data_2, to_feed_kv_data_1, to_feed_kv_data_0}),
    .q_valid(to_feed_q_valid),
    .q_data({to_feed_q_data_7, to_feed_q_data_6, to_feed_q_data_5, to_feed_q_data_4, to_feed_q_data_3,
    to_feed_q_data_2, to_feed_q_data_1, to_feed_q_data_0}),
    .x_valid(to_feed_x_valid),
    .x_data({to_feed_x_data_7, to_feed_x_data_6, to_feed_x_data_5, to_feed_x_data_4, to_feed_x_data_3,
    to_feed_x_data_2, to_feed_x_data_1, to_feed_x_data_0}),
    .walk_en(to_feed_walk_en),
    .walk_bank(to_feed_walk_bank),
    .walk_addr(to_feed_walk_addr),
    .q_free(to_feed_q_free),
    .q_free_bank(to_feed_q_free_bank),
    .p_free(to_feed_p_free),
    .p_free_bank(to_feed_p_free_bank),
    .qc_write(to_feed_qc_write),
    .qc_word(to_feed_qc_word),
    .qc_data({to_feed_qc_data_7, to_feed_qc_data_6, to_feed_qc_data_5, to_feed_qc_data_4, to_feed_qc_data_3,
    to_feed_qc_data_2, to_feed_qc_data_1, to_feed_qc_data_0}),
    .qc_push(to_feed_qc_push),
    .qc_cluster(to_feed_qc_cluster),
    .qc_last(to_feed_qc_last),
    .score_free(to_feed_score_free),
    .e_ready(to_feed_e_ready),
    .e_data({to_feed_e_data_1, to_feed_e_data_0}),
    .row_free(to_feed_row_free),
    .back_valid(to_feed_back_valid),
    .back_slot(to_feed_back_slot),
    .back_row(to_feed_back_row),
    .back_word(to_feed_back_word),
    .back_data({to_feed_back_data_7, to_feed_back_data_6, to_feed_back_data_5, to_feed_back_data_4,
    to_feed_back_data_3, to_feed_back_data_2, to_feed_back_data_1, to_feed_back_data_0}),
    .kv_ready(kv_ready),
    .q_ready(q_ready),
    .x_ready(x_ready),
    .walk_data(feed_part_walk_data),
    .qc_pop(feed_part_qc_pop),
    .score_valid(feed_part_score_valid),
    .score_acc(feed_part_score_acc),
    .score_tag_pre(feed_part_score_tag_pre),
    .score_tag_row_last(feed_part_score_tag_row_last),
    .score_tag_head_last(feed_part_score_tag_head_last),
    .score_tag_slot(feed_part_score_tag_slot),
    .row_valid(feed_part_row_valid),
    .row_acc(feed_part_row_acc),
    .row_tag_back(feed_part_row_tag_back),
    .row_tag_row_last(feed_part_row_tag_row_last),
    .row_tag_head_last(feed_part_row_tag_head_last),
    .row_tag_slot(feed_part_row_tag_slot),
    .row_tag_row(feed_part_row_tag_row),
    .row_tag_word(feed_part_row_tag_word),
    .word_issued(feed_part_word_issued),
    .word_tag_back(feed_part_word_tag_back),
    .word_tag_row_last(feed_part_word_tag_row_last),
    .word_tag_head_last(feed_part_word_tag_head_last),
    .word_tag_slot(feed_part_word_tag_slot),
    .word_tag_row(feed_part_word_tag_row),
    .word_tag_word(feed_part_word_tag_word),
    .e_read(feed_part_e_read),
    .e_row(feed_part_e_row),
    .e_beat(feed_part_e_beat),
    .e_free(feed_part_e_free),
    .busy(feed_part_busy),
    .busy_kind(feed_part_busy_kind)
  );
  softmax softmax_part (
    .clk(clk),
    .rst(rst),
    .heads_0_gemm(to_softmax_heads_0_gemm),
    .heads_0_dense(to_softmax_heads_0_dense),
    .heads_0_mean(to_softmax_heads_0_mean),
    .heads_0_center(to_softmax_heads_0_center),
    .heads_0_early(to_softmax_heads_0_early),
    .heads_0_vgen(to_softmax_heads_0_vgen),
    .heads_0_n(to_softmax_heads_0_n),
    .heads_0_m(to_softmax_heads_0_m),
    .heads_0_c(to_softmax_heads_0_c),
    .heads_0_rounds(to_softmax_heads_0_rounds),
    .heads_0_groups(to_softmax_heads_0_groups),
    .heads_0_words_log(to_softmax_heads_0_words_log),
    .heads_0_beats(to_softmax_heads_0_beats),
    .heads_0_col_beats(to_softmax_heads_0_col_beats),
    .heads_0_pack(to_softmax_heads_0_pack),
    .heads_0_row_words(to_softmax_heads_0_row_words),
    .heads_0_chunks(to_softmax_heads_0_chunks),
    .heads_0_shift(to_softmax_heads_0_shift),
    .heads_0_pre(to_softmax_heads_0_pre),
    .heads_0_multiplier(to_softmax_heads_0_multiplier),
    .heads_0_post(to_softmax_heads_0_post),
    .heads_0_y_shift(to_softmax_heads_0_y_shift),
    .heads_0_dim(to_softmax_heads_0_dim),
    .heads_0_x_words(to_softmax_heads_0_x_words),
    .heads_0_x_beats(to_softmax_heads_0_x_beats),
    .heads_0_tiles(to_softmax_heads_0_tiles),
    .heads_1_gemm(to_softmax_heads_1_gemm),
    .heads_1_dense(to_softmax_heads_1_dense),
    .heads_1_mean(to_softmax_heads_1_mean),
    .heads_1_center(to_softmax_heads_1_center),
    .heads_1_early(to_softmax_heads_1_early),
    .heads_1_vgen(to_softmax_heads_1_vgen),
    .heads_1_n(to_softmax_heads_1_n),
    .heads_1_m(to_softmax_heads_1_m),
    .heads_1_c(to_softmax_heads_1_c),
    .heads_1_rounds(to_softmax_heads_1_rounds),
    .heads_1_groups(to_softmax_heads_1_groups),
    .heads_1_words_log(to_softmax_heads_1_words_log),
    .heads_1_beats(to_softmax_heads_1_beats),
    .heads_1_col_beats(to_softmax_heads_1_col_beats),
    .heads_1_pack(to_softmax_heads_1_pack),
    .heads_1_row_words(to_softmax_heads_1_row_words),
    .heads_1_chunks(to_softmax_heads_1_chunks),
    .heads_1_shift(to_softmax_heads_1_shift),
    .heads_1_pre(to_softmax_heads_1_pre),
    .heads_1_multiplier(to_softmax_heads_1_multiplier),
    .heads_1_post(to_softmax_heads_1_post),
    .heads_1_y_shift(to_softmax_heads_1_y_shift),
    .heads_1_dim(to_softmax_heads_1_dim),
    .heads_1_x_words(to_softmax_heads_1_x_words),
    .heads_1_x_beats(to_softmax_heads_1_x_beats),
    .heads_1_tiles(to_softmax_heads_1_tiles),
    .heads_2_gemm(to_softmax_heads_2_gemm),
    .heads_2_dense(to_softmax_heads_2_dense),
    .heads_2_mean(to_softmax_heads_2_mean),
    .heads_2_center(to_softmax_heads_2_center),
    .heads_2_early(to_softmax_heads_2_early),
    .heads_2_vgen(to_softmax_heads_2_vgen),
    .heads_2_n(to_softmax_heads_2_n),
    .heads_2_m(to_softmax_heads_2_m),
    .heads_2_c(to_softmax_heads_2_c),
    .heads_2_rounds(to_softmax_heads_2_rounds),
    .heads_2_groups(to_softmax_heads_2_groups),
    .heads_2_words_log(to_softmax_heads_2_words_log),
    .heads_2_beats(to_softmax_heads_2_beats),
    .heads_2_col_beats(to_softmax_heads_2_col_beats),
    .heads_2_pack(to_softmax_heads_2_pack),
    .heads_2_row_words(to_softmax_heads_2_row_words),
    .heads_2_chunks(to_softmax_heads_2_chunks),
    .heads_2_shift(to_softmax_heads_2_shift),
    .heads_2_pre(to_softmax_heads_2_pre),
    .heads_2_multiplier(to_softmax_heads_2_multiplier),
    .heads_2_post(to_softmax_heads_2_post),
    .heads_2_y_shift(to_softmax_heads_2_y_shift),
    .heads_2_dim(to_softmax_heads_2_dim),
    .heads_2_x_words(to_softmax_heads_2_x_words),
    .heads_2_x_beats(to_softmax_heads_2_x_beats),
    .heads_2_tiles(to_softmax_heads_2_tiles),
    .heads_3_gemm(to_softmax_heads_3_gemm),
    .heads_3_dense(to_softmax_heads_3_dense),
    .heads_3_mean(to_softmax_heads_3_mean),
    .heads_3_center(to_softmax_heads_3_center),
    .heads_3_early(to_softmax_heads_3_early),
    .heads_3_vgen(to_softmax_heads_3_vgen),
    .heads_3_n(to_softmax_heads_3_n),
    .heads_3_m(to_softmax_heads_3_m),
    .heads_3_c(to_softmax_heads_3_c),
    .heads_3_rounds(to_softmax_heads_3_rounds),
    .heads_3_groups(to_softmax_heads_3_groups),
    .heads_3_words_log(to_softmax_heads_3_words_log),
    .heads_3_beats(to_softmax_heads_3_beats),
    .heads_3_col_beats(to_softmax_heads_3_col_beats),
    .heads_3_pack(to_softmax_heads_3_pack),
    .heads_3_row_words(to_softmax_heads_3_row_words),
    .heads_3_chunks(to_softmax_heads_3_chunks),
    .heads_3_shift(to_softmax_heads_3_shift),
    .heads_3_pre(to_softmax_heads_3_pre),
    .heads_3_multiplier(to_softmax_heads_3_multiplier),
    .heads_3_post(to_softmax_heads_3_post),
    .heads_3_y_shift(to_softmax_heads_3_y_shift),
    .heads_3_dim(to_softmax_heads_3_dim),
    .heads_3_x_words(to_softmax_heads_3_x_words),
    .heads_3_x_beats(to_softmax_heads_3_x_beats),
    .heads_3_tiles(to_softmax_heads_3_tiles),
    .score_valid(to_softmax_score_valid),
    .score_acc({to_softmax_score_acc_1, to_softmax_score_acc_0}),
    .score_tag_pre(to_softmax_score_tag_pre),
    .score_tag_row_last(to_softmax_score_tag_row_last),
    .score_tag_head_last(to_softmax_score_tag_head_last),
    .score_tag_slot(to_softmax_score_tag_slot),
    .e_read(to_softmax_e_read),
    .e_row(to_softmax_e_row),
    .e_beat(to_softmax_e_beat),
    .e_free(to_softmax_e_free),
    .sum_pop(to_softmax_sum_pop),
    .w_req_ready(to_softmax_w_req_ready_0),
    .w_beat_ready(to_softmax_w_beat_ready_0),
    .w_out_valid(to_softmax_w_out_valid_0),
    .w_out_q({to_softmax_w_out_q_1, to_softmax_w_out_q_0}),
    .w_out_last(to_softmax_w_out_last_0),
    .score_free(softmax_part_score_free),
    .e_ready(softmax_part_e_ready),
    .e_data(softmax_part_e_data),
    .sum_valid(softmax_part_sum_valid),
    .sum(softmax_part_sum),
    .w_req_valid(softmax_part_w_req_valid),
    .w_divisor(softmax_part_w_divisor),
    .w_beat_valid(softmax_part_w_beat_valid),
    .w_num(softmax_part_w_num),
    .w_last(softmax_part_w_last)
  );
  drain drain_part (
    .clk(clk),
    .rst(rst),
    .heads_0_gemm(to_drain_heads_0_gemm),
    .heads_0_dense(to_drain_heads_0_dense),
    .heads_0_mean(to_drain_heads_0_mean),
    .heads_0_center(to_drain_heads_0_center),
    .heads_0_early(to_drain_heads_0_early),
    .heads_0_vgen(to_drain_heads_0_vgen),
    .heads_0_n(to_drain_heads_0_n),
    .heads_0_m(to_drain_heads_0_m),
    .heads_0_c(to_drain_heads_0_c),
    .heads_0_rounds(to_drain_heads_0_rounds),
    .heads_0_groups(to_drain_heads_0_groups),
    .heads_0_words_log(to_drain_heads_0_words_log),
    .heads_0_beats(to_drain_heads_0_beats),
    .heads_0_col_beats(to_drain_heads_0_col_beats),
    .heads_0_pack(to_drain_heads_0_pack),
    .heads_0_row_words(to_drain_heads_0_row_words),
    .heads_0_chunks(to_drain_heads_0_chunks),
    .heads_0_shift(to_drain_heads_0_shift),
    .heads_0_pre(to_drain_heads_0_pre),
    .heads_0_multiplier(to_drain_heads_0_multiplier),
    .heads_0_post(to_drain_heads_0_post),
    .heads_0_y_shift(to_drain_heads_0_y_shift),
    .heads_0_dim(to_drain_heads_0_dim),
    .heads_0_x_words(to_drain_heads_0_x_words),
    .heads_0_x_beats(to_drain_heads_0_x_beats),
    .heads_0_tiles(to_drain_heads_0_tiles),
    .heads_1_gemm(to_drain_heads_1_gemm),
    .heads_1_dense(to_drain_heads_1_dense),
    .heads_1_mean(to_drain_heads_1_mean),
    .heads_1_center(to_drain_heads_1_center),
    .heads_1_early(to_drain_heads_1_early),
    .heads_1_vgen(to_drain_heads_1_vgen),
    .heads_1_n(to_drain_heads_1_n),
    .heads_1_m(to_drain_heads_1_m),
    .heads_1_c(to_drain_heads_1_c),
    .heads_1_rounds(to_drain_heads_1_rounds),
    .heads_1_groups(to_drain_heads_1_groups),
    .heads_1_words_log(to_drain_heads_1_words_log),
    .heads_1_beats(to_drain_heads_1_beats),
    .heads_1_col_beats(to_drain_heads_1_col_beats),
    .heads_1_pack(to_drain_heads_1_pack),
    .heads_1_row_words(to_drain_heads_1_row_words),
    .heads_1_chunks(to_drain_heads_1_chunks),
    .heads_1_shift(to_drain_heads_1_shift),
    .heads_1_pre(to_drain_heads_1_pre),
    .heads_1_multiplier(to_drain_heads_1_multiplier),
    .heads_1_post(to_drain_heads_1_post),
    .heads_1_y_shift(to_drain_heads_1_y_shift),
    .heads_1_dim(to_drain_heads_1_dim),
    .heads_1_x_words(to_drain_heads_1_x_words),
    .heads_1_x_beats(to_drain_heads_1_x_beats),
    .heads_1_tiles(to_drain_heads_1_tiles),
    .heads_2_gemm(to_drain_heads_2_gemm),
    .heads_2_dense(to_drain_heads_2_dense),
    .heads_2_mean(to_drain_heads_2_mean),
    .heads_2_center(to_drain_heads_2_center),
    .heads_2_early(to_drain_heads_2_early),
    .heads_2_vgen(to_drain_heads_2_vgen),
    .heads_2_n(to_drain_heads_2_n),
    .heads_2_m(to_drain_heads_2_m),
    .heads_2_c(to_drain_heads_2_c),
    .heads_2_rounds(to_drain_heads_2_rounds),
    .heads_2_groups(to_drain_heads_2_groups),
    .heads_2_words_log(to_drain_heads_2_words_log),
    .heads_2_beats(to_drain_heads_2_beats),
    .heads_2_col_beats(to_drain_heads_2_col_beats),
    .heads_2_pack(to_drain_heads_2_pack),
    .heads_2_row_words(to_drain_heads_2_row_words),
    .heads_2_chunks(to_drain_heads_2_chunks),
    .heads_2_shift(to_drain_heads_2_shift),
    .heads_2_pre(to_drain_heads_2_pre),
    .heads_2_multiplier(to_drain_heads_2_multiplier),
    .heads_2_post(to_drain_heads_2_post),
    .heads_2_y_shift(to_drain_heads_2_y_shift),
    .heads_2_dim(to_drain_heads_2_dim),
    .heads_2_x_words(to_drain_heads_2_x_words),
    .heads_2_x_beats(to_drain_heads_2_x_beats),
    .heads_2_tiles(to_drain_heads_2_tiles),
    .heads_3_gemm(to_drain_heads_3_gemm),
    .heads_3_dense(to_drain_heads_3_dense),
    .heads_3_mean(to_drain_heads_3_mean),
    .heads_3_center(to_drain_heads_3_center),
    .heads_3_early(to_drain_heads_3_early),
    .heads_3_vgen(to_drain_heads_3_vgen),
    .heads_3_n(to_drain_heads_3_n),
    .heads_3_m(to_drain_heads_3_m),
    .heads_3_c(to_drain_heads_3_c),
    .heads_3_rounds(to_drain_heads_3_rounds),
    .heads_3_groups(to_drain_heads_3_groups),
    .heads_3_words_log(to_drain_heads_3_words_log),
    .heads_3_beats(to_drain_heads_3_beats),
    .heads_3_col_beats(to_drain_heads_3_col_beats),
    .heads_3_pack(to_drain_heads_3_pack),
    .heads_3_row_words(to_drain_heads_3_row_words),
    .heads_3_chunks(to_drain_heads_3_chunks),
    .heads_3_shift(to_drain_heads_3_shift),
    .heads_3_pre(to_drain_heads_3_pre),
    .heads_3_multiplier(to_drain_heads_3_multiplier),
    .heads_3_post(to_drain_heads_3_post),
    .heads_3_y_shift(to_drain_heads_3_y_shift),
    .heads_3_dim(to_drain_heads_3_dim),
    .heads_3_x_words(to_drain_heads_3_x_words),
    .heads_3_x_beats(to_drain_heads_3_x_beats),
    .heads_3_tiles(to_drain_heads_3_tiles),
    .row_valid(to_drain_row_valid),
    .row_acc({to_drain_row_acc_7, to_drain_row_acc_6, to_drain_row_acc_5, to_drain_row_acc_4, to_drain_row_acc_3,
    to_drain_row_acc_2, to_drain_row_acc_1, to_drain_row_acc_0}),
    .row_tag_back(to_drain_row_tag_back),
    .row_tag_row_last(to_drain_row_tag_row_last),
    .row_tag_head_last(to_drain_row_tag_head_last),
    .row_tag_slot(to_drain_row_tag_slot),
    .row_tag_row(to_drain_row_tag_row),
    .row_tag_word(to_drain_row_tag_word),
    .word_issued(to_drain_word_issued),
    .word_tag_back(to_drain_word_tag_back),
    .word_tag_row_last(to_drain_word_tag_row_last),
    .word_tag_head_last(to_drain_word_tag_head_last),
    .word_tag_slot(to_drain_word_tag_slot),
    .word_tag_row(to_drain_word_tag_row),
    .word_tag_word(to_drain_word_tag_word),
    .sum(to_drain_sum),
    .z_req_ready(to_drain_z_req_ready),
    .z_beat_ready(to_drain_z_beat_ready),
    .z_out_valid(to_drain_z_out_valid),
    .z_out_q({to_drain_z_out_q_1, to_drain_z_out_q_0}),
    .out_ready(to_drain_out_ready),
    .sum_pop(drain_part_sum_pop),
    .row_free(drain_part_row_free),
    .z_req_valid(drain_part_z_req_valid),
    .z_divisor(drain_part_z_divisor),
    .z_beat_valid(drain_part_z_beat_valid),
    .z_num(drain_part_z_num),
    .z_last(drain_part_z_last),
    .out_valid(out_valid),
    .out_data(drain_part_out_data),
    .out_row(out_row),
    .out_word(out_word),
    .out_last(out_last),
    .out_slot(out_slot),
    .back_valid(drain_part_back_valid),
    .back_slot(drain_part_back_slot),
    .back_row(drain_part_back_row),
    .back_word(drain_part_back_word),
    .back_data(drain_part_back_data),
    .head_done(drain_part_head_done),
    .head_done_slot(drain_part_head_done_slot)
  );
  prep_pro2_l8_dis1_expl2_div2_mi2_t32_h16_co8_cl32_mo64_6577fc85 prep_part (
    .clk(clk),
    .rst(rst),
    .heads_0_gemm(head_0_gemm),
    .heads_0_dense(head_0_dense),
    .heads_0_mean(head_0_mean),
    .heads_0_center(head_0_center),
    .heads_0_early(head_0_early),
    .heads_0_vgen(head_0_vgen),
    .heads_0_n(head_0_n),
    .heads_0_m(head_0_m),
    .heads_0_c(head_0_c),
    .heads_0_rounds(head_0_rounds),
    .heads_0_groups(head_0_groups),
    .heads_0_words_log(head_0_words_log),
    .heads_0_beats(head_0_beats),
    .heads_0_col_beats(head_0_col_beats),
    .heads_0_pack(head_0_pack),
    .heads_0_row_words(head_0_row_words),
    .heads_0_chunks(head_0_chunks),
    .heads_0_shift(head_0_shift),
    .heads_0_pre(head_0_pre),
    .heads_0_multiplier(head_0_multiplier),
    .heads_0_post(head_0_post),
    .heads_0_y_shift(head_0_y_shift),
    .heads_0_dim(head_0_dim),
    .heads_0_x_words(head_0_x_words),
    .heads_0_x_beats(head_0_x_beats),
    .heads_0_tiles(head_0_tiles),
    .heads_1_gemm(head_1_gemm),
    .heads_1_dense(head_1_dense),
    .heads_1_mean(head_1_mean),
    .heads_1_center(head_1_center),
    .heads_1_early(head_1_early),
    .heads_1_vgen(head_1_vgen),
    .heads_1_n(head_1_n),
    .heads_1_m(head_1_m),
    .heads_1_c(head_1_c),
    .heads_1_rounds(head_1_rounds),
    .heads_1_groups(head_1_groups),
    .heads_1_words_log(head_1_words_log),
    .heads_1_beats(head_1_beats),
    .heads_1_col_beats(head_1_col_beats),
    .heads_1_pack(head_1_pack),
    .heads_1_row_words(head_1_row_words),
    .heads_1_chunks(head_1_chunks),
    .heads_1_shift(head_1_shift),
    .heads_1_pre(head_1_pre),
    .heads_1_multiplier(head_1_multiplier),
    .heads_1_post(head_1_post),
    .heads_1_y_shift(head_1_y_shift),
    .heads_1_dim(head_1_dim),
    .heads_1_x_words(head_1_x_words),
    .heads_1_x_beats(head_1_x_beats),
    .heads_1_tiles(head_1_tiles),
    .heads_2_gemm(head_2_gemm),
    .heads_2_dense(head_2_dense),
    .heads_2_mean(head_2_mean),
    .heads_2_center(head_2_center),
    .heads_2_early(head_2_early),
    .heads_2_vgen(head_2_vgen),
    .heads_2_n(head_2_n),
    .heads_2_m(head_2_m),
    .heads_2_c(head_2_c),
    .heads_2_rounds(head_2_rounds),
    .heads_2_groups(head_2_groups),
    .heads_2_words_log(head_2_words_log),
    .heads_2_beats(head_2_beats),
    .heads_2_col_beats(head_2_col_beats),
    .heads_2_pack(head_2_pack),
    .heads_2_row_words(head_2_row_words),
    .heads_2_chunks(head_2_chunks),
    .heads_2_shift(head_2_shift),
    .heads_2_pre(head_2_pre),
    .heads_2_multiplier(head_2_multiplier),
    .heads_2_post(head_2_post),
    .heads_2_y_shift(head_2_y_shift),
    .heads_2_dim(head_2_dim),
    .heads_2_x_words(head_2_x_words),
    .heads_2_x_beats(head_2_x_beats),
    .heads_2_tiles(head_2_tiles),
    .heads_3_gemm(head_3_gemm),
    .heads_3_dense(head_3_dense),
    .heads_3_mean(head_3_mean),
    .heads_3_center(head_3_center),
    .heads_3_early(head_3_early),
    .heads_3_vgen(head_3_vgen),
    .heads_3_n(head_3_n),
    .heads_3_m(head_3_m),
    .heads_3_c(head_3_c),
    .heads_3_rounds(head_3_rounds),
    .heads_3_groups(head_3_groups),
    .heads_3_words_log(head_3_words_log),
    .heads_3_beats(head_3_beats),
    .heads_3_col_beats(head_3_col_beats),
    .heads_3_pack(head_3_pack),
    .heads_3_row_words(head_3_row_words),
    .heads_3_chunks(head_3_chunks),
    .heads_3_shift(head_3_shift),
    .heads_3_pre(head_3_pre),
    .heads_3_multiplier(head_3_multiplier),
    .heads_3_post(head_3_post),
    .heads_3_y_shift(head_3_y_shift),
    .heads_3_dim(head_3_dim),
    .heads_3_x_words(head_3_x_words),
    .heads_3_x_beats(head_3_x_beats),
    .heads_3_tiles(head_3_tiles),
    .score_valid(feed_part_score_valid),
    .score_acc(feed_part_score_acc),
    .score_tag_pre(feed_part_score_tag_pre),
    .score_tag_row_last(feed_part_score_tag_row_last),
    .score_tag_head_last(feed_part_score_tag_head_last),
    .score_tag_slot(feed_part_score_tag_slot),
    .p_write(prep_part_p_write),
    .p_bank(prep_part_p_bank),
    .p_addr(prep_part_p_addr),
    .p_data(prep_part_p_data),
    .sum_write(prep_part_sum_write),
    .sum_bank(prep_part_sum_bank),
    .sum_addr(prep_part_sum_addr),
    .sum_data(prep_part_sum_data),
    .sum_count(prep_part_sum_count),
    .done(prep_part_done),
    .done_slot(prep_part_done_slot)
  );
  assignment assignment_part (
    .clk(clk),
    .rst(rst),
    .heads_0_gemm(to_assignment_heads_0_gemm),
    .heads_0_dense(to_assignment_heads_0_dense),
    .heads_0_mean(to_assignment_heads_0_mean),
    .heads_0_center(to_assignment_heads_0_center),
    .heads_0_early(to_assignment_heads_0_early),
    .heads_0_vgen(to_assignment_heads_0_vgen),
    .heads_0_n(to_assignment_heads_0_n),
    .heads_0_m(to_assignment_heads_0_m),
    .heads_0_c(to_assignment_heads_0_c),
    .heads_0_rounds(to_assignment_heads_0_rounds),
    .heads_0_groups(to_assignment_heads_0_groups),
    .heads_0_words_log(to_assignment_heads_0_words_log),
    .heads_0_beats(to_assignment_heads_0_beats),
    .heads_0_col_beats(to_assignment_heads_0_col_beats),
    .heads_0_pack(to_assignment_heads_0_pack),
    .heads_0_row_words(to_assignment_heads_0_row_words),
    .heads_0_chunks(to_assignment_heads_0_chunks),
    .heads_0_shift(to_assignment_heads_0_shift),
    .heads_0_pre(to_assignment_heads_0_pre),
    .heads_0_multiplier(to_assignment_heads_0_multiplier),
    .heads_0_post(to_assignment_heads_0_post),
    .heads_0_y_shift(to_assignment_heads_0_y_shift),
    .heads_0_dim(to_assignment_heads_0_dim),
    .heads_0_x_words(to_assignment_heads_0_x_words),
    .heads_0_x_beats(to_assignment_heads_0_x_beats),
    .heads_0_tiles(to_assignment_heads_0_tiles),
    .heads_1_gemm(to_assignment_heads_1_gemm),
    .heads_1_dense(to_assignment_heads_1_dense),
    .heads_1_mean(to_assignment_heads_1_mean),
    .heads_1_center(to_assignment_heads_1_center),
    .heads_1_early(to_assignment_heads_1_early),
    .heads_1_vgen(to_assignment_heads_1_vgen),
    .heads_1_n(to_assignment_heads_1_n),
    .heads_1_m(to_assignment_heads_1_m),
    .heads_1_c(to_assignment_heads_1_c),
    .heads_1_rounds(to_assignment_heads_1_rounds),
    .heads_1_groups(to_assignment_heads_1_groups),
    .heads_1_words_log(to_assignment_heads_1_words_log),
    .heads_1_beats(to_assignment_heads_1_beats),
    .heads_1_col_beats(to_assignment_heads_1_col_beats),
    .heads_1_pack(to_assignment_heads_1_pack),
    .heads_1_row_words(to_assignment_heads_1_row_words),
    .heads_1_chunks(to_assignment_heads_1_chunks),
    .heads_1_shift(to_assignment_heads_1_shift),
    .heads_1_pre(to_assignment_heads_1_pre),
    .heads_1_multiplier(to_assignment_heads_1_multiplier),
    .heads_1_post(to_assignment_heads_1_post),
    .heads_1_y_shift(to_assignment_heads_1_y_shift),
    .heads_1_dim(to_assignment_heads_1_dim),
    .heads_1_x_words(to_assignment_heads_1_x_words),
    .heads_1_x_beats(to_assignment_heads_1_x_beats),
    .heads_1_tiles(to_assignment_heads_1_tiles),
    .heads_2_gemm(to_assignment_heads_2_gemm),
    .heads_2_dense(to_assignment_heads_2_dense),
    .heads_2_mean(to_assignment_heads_2_mean),
    .heads_2_center(to_assignment_heads_2_center),
    .heads_2_early(to_assignment_heads_2_early),
    .heads_2_vgen(to_assignment_heads_2_vgen),
    .heads_2_n(to_assignment_heads_2_n),
    .heads_2_m(to_assignment_heads_2_m),
    .heads_2_c(to_assignment_heads_2_c),
    .heads_2_rounds(to_assignment_heads_2_rounds),
    .heads_2_groups(to_assignment_heads_2_groups),
    .heads_2_words_log(to_assignment_heads_2_words_log),
    .heads_2_beats(to_assignment_heads_2_beats),
    .heads_2_col_beats(to_assignment_heads_2_col_beats),
    .heads_2_pack(to_assignment_heads_2_pack),
    .heads_2_row_words(to_assignment_heads_2_row_words),
    .heads_2_chunks(to_assignment_heads_2_chunks),
    .heads_2_shift(to_assignment_heads_2_shift),
    .heads_2_pre(to_assignment_heads_2_pre),
    .heads_2_multiplier(to_assignment_heads_2_multiplier),
    .heads_2_post(to_assignment_heads_2_post),
    .heads_2_y_shift(to_assignment_heads_2_y_shift),
    .heads_2_dim(to_assignment_heads_2_dim),
    .heads_2_x_words(to_assignment_heads_2_x_words),
    .heads_2_x_beats(to_assignment_heads_2_x_beats),
    .heads_2_tiles(to_assignment_heads_2_tiles),
    .heads_3_gemm(to_assignment_heads_3_gemm),
    .heads_3_dense(to_assignment_heads_3_dense),
    .heads_3_mean(to_assignment_heads_3_mean),
    .heads_3_center(to_assignment_heads_3_center),
    .heads_3_early(to_assignment_heads_3_early),
    .heads_3_vgen(to_assignment_heads_3_vgen),
    .heads_3_n(to_assignment_heads_3_n),
    .heads_3_m(to_assignment_heads_3_m),
    .heads_3_c(to_assignment_heads_3_c),
    .heads_3_rounds(to_assignment_heads_3_rounds),
    .heads_3_groups(to_assignment_heads_3_groups),
    .heads_3_words_log(to_assignment_heads_3_words_log),
    .heads_3_beats(to_assignment_heads_3_beats),
    .heads_3_col_beats(to_assignment_heads_3_col_beats),
    .heads_3_pack(to_assignment_heads_3_pack),
    .heads_3_row_words(to_assignment_heads_3_row_words),
    .heads_3_chunks(to_assignment_heads_3_chunks),
    .heads_3_shift(to_assignment_heads_3_shift),
    .heads_3_pre(to_assignment_heads_3_pre),
    .heads_3_multiplier(to_assignment_heads_3_multiplier),
    .heads_3_post(to_assignment_heads_3_post),
    .heads_3_y_shift(to_assignment_heads_3_y_shift),
    .heads_3_dim(to_assignment_heads_3_dim),
    .heads_3_x_words(to_assignment_heads_3_x_words),
    .heads_3_x_beats(to_assignment_heads_3_x_beats),
    .heads_3_tiles(to_assignment_heads_3_tiles),
    .accepted(to_assignment_accepted),
    .p_write(to_assignment_p_write),
    .p_bank(to_assignment_p_bank),
    .p_addr(to_assignment_p_addr),
    .p_data({to_assignment_p_data_7, to_assignment_p_data_6, to_assignment_p_data_5, to_assignment_p_data_4,
    to_assignment_p_data_3, to_assignment_p_data_2, to_assignment_p_data_1, to_assignment_p_data_0}),
    .sum_write(to_assignment_sum_write),
    .sum_bank(to_assignment_sum_bank),
    .sum_addr(to_assignment_sum_addr),
    .sum_data({to_assignment_sum_data_7, to_assignment_sum_data_6, to_assignment_sum_data_5, to_assignment_sum_data_4,
    to_assignment_sum_data_3, to_assignment_sum_data_2, to_assignment_sum_data_1, to_assignment_sum_data_0}),
    .sum_count(to_assignment_sum_count),
    .done(to_assignment_done),
    .done_slot(to_assignment_done_slot),
    .up_write(to_assignment_up_write),
    .up_addr(to_assignment_up_addr),
    .up_data({to_assignment_up_data_7, to_assignment_up_data_6, to_assignment_up_data_5, to_assignment_up_data_4,
    to_assignment_up_data_3, to_assignment_up_data_2, to_assignment_up_data_1, to_assignment_up_data_0}),
    .up_count(to_assignment_up_count),
    .up_done(to_assignment_up_done),
    .p_read(to_assignment_p_read),
    .p_read_addr(to_assignment_p_read_addr),
    .alloc_ready(to_assignment_alloc_ready),
    .rep_ready(to_assignment_rep_ready),
    .list_free(to_assignment_list_free),
    .c_req_ready(to_assignment_c_req_ready),
    .c_beat_ready(to_assignment_c_beat_ready),
    .c_out_valid(to_assignment_c_out_valid),
    .c_out_q({to_assignment_c_out_q_1, to_assignment_c_out_q_0}),
    .p_free(assignment_part_p_free),
    .p_free_bank(assignment_part_p_free_bank),
    .p_read_data(assignment_part_p_read_data),
    .alloc_valid(assignment_part_alloc_valid),
    .alloc_slot(alloc_slot),
    .alloc_row(alloc_row),
    .alloc_cluster(alloc_cluster),
    .alloc_last(alloc_last),
    .alloc_final(assignment_part_alloc_final),
    .rep_valid(assignment_part_rep_valid),
    .rep_cluster(rep_cluster),
    .rep_row(rep_row),
    .rep_used(rep_used),
    .rep_last(rep_last),
    .task_valid(assignment_part_task_valid),
    .task_slot(assignment_part_task_slot),
    .task_final(assignment_part_task_final),
    .c_req_valid(assignment_part_c_req_valid),
    .c_divisor(assignment_part_c_divisor),
    .c_beat_valid(assignment_part_c_beat_valid),
    .c_num(assignment_part_c_num),
    .c_last(assignment_part_c_last),
    .ready(ready),
    .busy(assignment_part_busy)
  );
  gather gather_part (
    .clk(clk),
    .rst(rst),
    .heads_0_gemm(to_gather_heads_0_gemm),
    .heads_0_dense(to_gather_heads_0_dense),
    .heads_0_mean(to_gather_heads_0_mean),
    .heads_0_center(to_gather_heads_0_center),
    .heads_0_early(to_gather_heads_0_early),
    .heads_0_vgen(to_gather_heads_0_vgen),
    .heads_0_n(to_gather_heads_0_n),
    .heads_0_m(to_gather_heads_0_m),
    .heads_0_c(to_gather_heads_0_c),
    .heads_0_rounds(to_gather_heads_0_rounds),
    .heads_0_groups(to_gather_heads_0_groups),
    .heads_0_words_log(to_gather_heads_0_words_log),
    .heads_0_beats(to_gather_heads_0_beats),
    .heads_0_col_beats(to_gather_heads_0_col_beats),
    .heads_0_pack(to_gather_heads_0_pack),
    .heads_0_row_words(to_gather_heads_0_row_words),
    .heads_0_chunks(to_gather_heads_0_chunks),
    .heads_0_shift(to_gather_heads_0_shift),
    .heads_0_pre(to_gather_heads_0_pre),
    .heads_0_multiplier(to_gather_heads_0_multiplier),
    .heads_0_post(to_gather_heads_0_post),
    .heads_0_y_shift(to_gather_heads_0_y_shift),
    .heads_0_dim(to_gather_heads_0_dim),
    .heads_0_x_words(to_gather_heads_0_x_words),
    .heads_0_x_beats(to_gather_heads_0_x_beats),
    .heads_0_tiles(to_gather_heads_0_tiles),
    .heads_1_gemm(to_gather_heads_1_gemm),
    .heads_1_dense(to_gather_heads_1_dense),
    .heads_1_mean(to_gather_heads_1_mean),
    .heads_1_center(to_gather_heads_1_center),
    .heads_1_early(to_gather_heads_1_early),
    .heads_1_vgen(to_gather_heads_1_vgen),
    .heads_1_n(to_gather_heads_1_n),
    .heads_1_m(to_gather_heads_1_m),
    .heads_1_c(to_gather_heads_1_c),
    .heads_1_rounds(to_gather_heads_1_rounds),
    .heads_1_groups(to_gather_heads_1_groups),
    .heads_1_words_log(to_gather_heads_1_words_log),
    .heads_1_beats(to_gather_heads_1_beats),
    .heads_1_col_beats(to_gather_heads_1_col_beats),
    .heads_1_pack(to_gather_heads_1_pack),
    .heads_1_row_words(to_gather_heads_1_row_words),
    .heads_1_chunks(to_gather_heads_1_chunks),
    .heads_1_shift(to_gather_heads_1_shift),
    .heads_1_pre(to_gather_heads_1_pre),
    .heads_1_multiplier(to_gather_heads_1_multiplier),
    .heads_1_post(to_gather_heads_1_post),
    .heads_1_y_shift(to_gather_heads_1_y_shift),
    .heads_1_dim(to_gather_heads_1_dim),
    .heads_1_x_words(to_gather_heads_1_x_words),
    .heads_1_x_beats(to_gather_heads_1_x_beats),
    .heads_1_tiles(to_gather_heads_1_tiles),
    .heads_2_gemm(to_gather_heads_2_gemm),
    .heads_2_dense(to_gather_heads_2_dense),
    .heads_2_mean(to_gather_heads_2_mean),
    .heads_2_center(to_gather_heads_2_center),
    .heads_2_early(to_gather_heads_2_early),
    .heads_2_vgen(to_gather_heads_2_vgen),
    .heads_2_n(to_gather_heads_2_n),
    .heads_2_m(to_gather_heads_2_m),
    .heads_2_c(to_gather_heads_2_c),
    .heads_2_rounds(to_gather_heads_2_rounds),
    .heads_2_groups(to_gather_heads_2_groups),
    .heads_2_words_log(to_gather_heads_2_words_log),
    .heads_2_beats(to_gather_heads_2_beats),
    .heads_2_col_beats(to_gather_heads_2_col_beats),
    .heads_2_pack(to_gather_heads_2_pack),
    .heads_2_row_words(to_gather_heads_2_row_words),
    .heads_2_chunks(to_gather_heads_2_chunks),
    .heads_2_shift(to_gather_heads_2_shift),
    .heads_2_pre(to_gather_heads_2_pre),
    .heads_2_multiplier(to_gather_heads_2_multiplier),
    .heads_2_post(to_gather_heads_2_post),
    .heads_2_y_shift(to_gather_heads_2_y_shift),
    .heads_2_dim(to_gather_heads_2_dim),
    .heads_2_x_words(to_gather_heads_2_x_words),
    .heads_2_x_beats(to_gather_heads_2_x_beats),
    .heads_2_tiles(to_gather_heads_2_tiles),
    .heads_3_gemm(to_gather_heads_3_gemm),
    .heads_3_dense(to_gather_heads_3_dense),
    .heads_3_mean(to_gather_heads_3_mean),
    .heads_3_center(to_gather_heads_3_center),
    .heads_3_early(to_gather_heads_3_early),
    .heads_3_vgen(to_gather_heads_3_vgen),
    .heads_3_n(to_gather_heads_3_n),
    .heads_3_m(to_gather_heads_3_m),
    .heads_3_c(to_gather_heads_3_c),
    .heads_3_rounds(to_gather_heads_3_rounds),
    .heads_3_groups(to_gather_heads_3_groups),
    .heads_3_words_log(to_gather_heads_3_words_log),
    .heads_3_beats(to_gather_heads_3_beats),
    .heads_3_col_beats(to_gather_heads_3_col_beats),
    .heads_3_pack(to_gather_heads_3_pack),
    .heads_3_row_words(to_gather_heads_3_row_words),
    .heads_3_chunks(to_gather_heads_3_chunks),
    .heads_3_shift(to_gather_heads_3_shift),
    .heads_3_pre(to_gather_heads_3_pre),
    .heads_3_multiplier(to_gather_heads_3_multiplier),
    .heads_3_post(to_gather_heads_3_post),
    .heads_3_y_shift(to_gather_heads_3_y_shift),
    .heads_3_dim(to_gather_heads_3_dim),
    .heads_3_x_words(to_gather_heads_3_x_words),
    .heads_3_x_beats(to_gather_heads_3_x_beats),
    .heads_3_tiles(to_gather_heads_3_tiles),
    .alloc_fire(to_gather_alloc_fire),
    .alloc_row(to_gather_alloc_row),
    .alloc_cluster(to_gather_alloc_cluster),
    .alloc_last(to_gather_alloc_last),
    .rep_valid(to_gather_rep_valid),
    .rep_cluster(to_gather_rep_cluster),
    .rep_row(to_gather_rep_row),
    .rep_used(to_gather_rep_used),
    .task_valid(to_gather_task_valid),
    .task_slot(to_gather_task_slot),
    .task_final(to_gather_task_final),
    .walk_data({to_gather_walk_data_7, to_gather_walk_data_6, to_gather_walk_data_5, to_gather_walk_data_4,
    to_gather_walk_data_3, to_gather_walk_data_2, to_gather_walk_data_1, to_gather_walk_data_0}),
    .p_read_data({to_gather_p_read_data_7, to_gather_p_read_data_6, to_gather_p_read_data_5, to_gather_p_read_data_4,
    to_gather_p_read_data_3, to_gather_p_read_data_2, to_gather_p_read_data_1, to_gather_p_read_data_0}),
    .qc_pop(to_gather_qc_pop),
    .q_req_ready(to_gather_q_req_ready),
    .q_beat_ready(to_gather_q_beat_ready),
    .q_out_valid(to_gather_q_out_valid),
    .q_out_q({to_gather_q_out_q_1, to_gather_q_out_q_0}),
    .rep_ready(gather_part_rep_ready),
    .list_free(gather_part_list_free),
    .walk_en(gather_part_walk_en),
    .walk_bank(gather_part_walk_bank),
    .walk_addr(gather_part_walk_addr),
    .p_read(gather_part_p_read),
    .p_read_addr(gather_part_p_read_addr),
    .q_free(gather_part_q_free),
    .q_free_bank(gather_part_q_free_bank),
    .qc_write(gather_part_qc_write),
    .qc_word(gather_part_qc_word),
    .qc_data(gather_part_qc_data),
    .qc_push(gather_part_qc_push),
    .qc_cluster(gather_part_qc_cluster),
    .qc_last(gather_part_qc_last),
    .up_write(gather_part_up_write),
    .up_addr(gather_part_up_addr),
    .up_data(gather_part_up_data),
    .up_count(gather_part_up_count),
    .up_done(gather_part_up_done),
    .q_req_valid(gather_part_q_req_valid),
    .q_divisor(gather_part_q_divisor),
    .q_beat_valid(gather_part_q_beat_valid),
    .q_num(gather_part_q_num),
    .q_last(gather_part_q_last)
  );
  share share_part (
    .clk(clk),
    .rst(rst),
    .z_req_valid(drain_part_z_req_valid),
    .z_divisor(drain_part_z_divisor),
    .z_beat_valid(drain_part_z_beat_valid),
    .z_num(drain_part_z_num),
    .z_last(drain_part_z_last),
    .w_req_valid(softmax_part_w_req_valid),
    .w_divisor(softmax_part_w_divisor),
    .w_beat_valid(softmax_part_w_beat_valid),
    .w_num(softmax_part_w_num),
    .w_last(softmax_part_w_last),
    .q_req_valid(gather_part_q_req_valid),
    .q_divisor(gather_part_q_divisor),
    .q_beat_valid(gather_part_q_beat_valid),
    .q_num(gather_part_q_num),
    .q_last(gather_part_q_last),
    .c_req_valid(assignment_part_c_req_valid),
    .c_divisor(assignment_part_c_divisor),
    .c_beat_valid(assignment_part_c_beat_valid),
    .c_num(assignment_part_c_num),
    .c_last(assignment_part_c_last),
    .z_req_ready(share_part_z_req_ready),
    .z_beat_ready(share_part_z_beat_ready),
    .z_out_valid(share_part_z_out_valid),
    .w_req_ready(share_part_w_req_ready),
    .w_beat_ready(share_part_w_beat_ready),
    .w_out_valid(share_part_w_out_valid),
    .q_req_ready(share_part_q_req_ready),
    .q_beat_ready(share_part_q_beat_ready),
    .q_out_valid(share_part_q_out_valid),
    .c_req_ready(share_part_c_req_ready),
    .c_beat_ready(share_part_c_beat_ready),
    .c_out_valid(share_part_c_out_valid),
    .out_q(share_part_out_q),
    .out_last(share_part_out_last)
  );
  assign out_data = drain_part_out_data;
  assign cycles = cycle_count;
  assign pre_beats = beat_count_0;
  assign qk_beats = beat_count_1;
  assign av_beats = beat_count_2;
  assign gemm_beats = beat_count_3;
  assign dist_cycles = distance_count;
  assign jobs_done = job_count;
  assign stamp = stamp_taken;
  wire unused_ok = &{1'b0, job_width, sum_job_m[2:0], sum_job_dim[2:0], sum_job_dim_2[0], sum_job_n[0],
    sum_job_m_2[0], softmax_part_sum_valid, drain_part_head_done_slot};
endmodule
