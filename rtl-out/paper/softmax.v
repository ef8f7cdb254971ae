module softmax (
  input clk,
  input rst,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [8:0] heads_0_n,
  input [6:0] heads_0_m,
  input [8:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [4:0] heads_0_beats,
  input [2:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input heads_0_row_words,
  input heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [9:0] heads_0_dim,
  input [3:0] heads_0_x_words,
  input [5:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input heads_1_gemm,
  input heads_1_dense,
  input heads_1_mean,
  input heads_1_center,
  input heads_1_early,
  input heads_1_vgen,
  input [8:0] heads_1_n,
  input [6:0] heads_1_m,
  input [8:0] heads_1_c,
  input [2:0] heads_1_rounds,
  input [1:0] heads_1_groups,
  input [1:0] heads_1_words_log,
  input [4:0] heads_1_beats,
  input [2:0] heads_1_col_beats,
  input [1:0] heads_1_pack,
  input heads_1_row_words,
  input heads_1_chunks,
  input [5:0] heads_1_shift,
  input [5:0] heads_1_pre,
  input [15:0] heads_1_multiplier,
  input [4:0] heads_1_post,
  input [5:0] heads_1_y_shift,
  input [9:0] heads_1_dim,
  input [3:0] heads_1_x_words,
  input [5:0] heads_1_x_beats,
  input [7:0] heads_1_tiles,
  input heads_2_gemm,
  input heads_2_dense,
  input heads_2_mean,
  input heads_2_center,
  input heads_2_early,
  input heads_2_vgen,
  input [8:0] heads_2_n,
  input [6:0] heads_2_m,
  input [8:0] heads_2_c,
  input [2:0] heads_2_rounds,
  input [1:0] heads_2_groups,
  input [1:0] heads_2_words_log,
  input [4:0] heads_2_beats,
  input [2:0] heads_2_col_beats,
  input [1:0] heads_2_pack,
  input heads_2_row_words,
  input heads_2_chunks,
  input [5:0] heads_2_shift,
  input [5:0] heads_2_pre,
  input [15:0] heads_2_multiplier,
  input [4:0] heads_2_post,
  input [5:0] heads_2_y_shift,
  input [9:0] heads_2_dim,
  input [3:0] heads_2_x_words,
  input [5:0] heads_2_x_beats,
  input [7:0] heads_2_tiles,
  input heads_3_gemm,
  input heads_3_dense,
  input heads_3_mean,
  input heads_3_center,
  input heads_3_early,
  input heads_3_vgen,
  input [8:0] heads_3_n,
  input [6:0] heads_3_m,
  input [8:0] heads_3_c,
  input [2:0] heads_3_rounds,
  input [1:0] heads_3_groups,
  input [1:0] heads_3_words_log,
  input [4:0] heads_3_beats,
  input [2:0] heads_3_col_beats,
  input [1:0] heads_3_pack,
  input heads_3_row_words,
  input heads_3_chunks,
  input [5:0] heads_3_shift,
  input [5:0] heads_3_pre,
  input [15:0] heads_3_multiplier,
  input [4:0] heads_3_post,
  input [5:0] heads_3_y_shift,
  input [9:0] heads_3_dim,
  input [3:0] heads_3_x_words,
  input [5:0] heads_3_x_beats,
  input [7:0] heads_3_tiles,
  input score_valid,
  input [2559:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input [1:0] score_tag_slot,
  input e_read,
  input [1:0] e_row,
  input [4:0] e_beat,
  input e_free,
  input sum_pop,
  input w_req_ready,
  input w_beat_ready,
  input w_out_valid,
  input [1087:0] w_out_q,
  input w_out_last,
  output score_free,
  output e_ready,
  output [1087:0] e_data,
  output sum_valid,
  output [23:0] sum,
  output w_req_valid,
  output [23:0] w_divisor,
  output w_beat_valid,
  output [1087:0] w_num,
  output w_last
);
  reg [1:0] score_slot;
  reg [4:0] score_beat;
  reg [1:0] max_job_d1;
  reg [1:0] max_job_d2;
  reg [1:0] max_job_d3;
  reg [1:0] max_job;
  reg rows_valid_0;
  reg signed [39:0] rows_data_0_max;
  reg [1:0] rows_data_0_job;
  reg [2:0] rows_data_0_last;
  reg rows_valid_1;
  reg signed [39:0] rows_data_1_max;
  reg [1:0] rows_data_1_job;
  reg [2:0] rows_data_1_last;
  reg rows_valid_2;
  reg signed [39:0] rows_data_2_max;
  reg [1:0] rows_data_2_job;
  reg [2:0] rows_data_2_last;
  reg rows_valid_3;
  reg signed [39:0] rows_data_3_max;
  reg [1:0] rows_data_3_job;
  reg [2:0] rows_data_3_last;
  reg [2:0] read_beat;
  reg [2:0] exp_slots_used;
  reg [1:0] read_slot;
  reg scores_valid;
  reg [2:0] scores_beat;
  reg signed [39:0] scores_row_max;
  reg [1:0] scores_row_job;
  reg signed [39:0] beat_in_acc_0;
  reg signed [39:0] beat_in_acc_1;
  reg signed [39:0] beat_in_acc_2;
  reg signed [39:0] beat_in_acc_3;
  reg signed [39:0] beat_in_acc_4;
  reg signed [39:0] beat_in_acc_5;
  reg signed [39:0] beat_in_acc_6;
  reg signed [39:0] beat_in_acc_7;
  reg signed [39:0] beat_in_acc_8;
  reg signed [39:0] beat_in_acc_9;
  reg signed [39:0] beat_in_acc_10;
  reg signed [39:0] beat_in_acc_11;
  reg signed [39:0] beat_in_acc_12;
  reg signed [39:0] beat_in_acc_13;
  reg signed [39:0] beat_in_acc_14;
  reg signed [39:0] beat_in_acc_15;
  reg signed [39:0] beat_in_acc_16;
  reg signed [39:0] beat_in_acc_17;
  reg signed [39:0] beat_in_acc_18;
  reg signed [39:0] beat_in_acc_19;
  reg signed [39:0] beat_in_acc_20;
  reg signed [39:0] beat_in_acc_21;
  reg signed [39:0] beat_in_acc_22;
  reg signed [39:0] beat_in_acc_23;
  reg signed [39:0] beat_in_acc_24;
  reg signed [39:0] beat_in_acc_25;
  reg signed [39:0] beat_in_acc_26;
  reg signed [39:0] beat_in_acc_27;
  reg signed [39:0] beat_in_acc_28;
  reg signed [39:0] beat_in_acc_29;
  reg signed [39:0] beat_in_acc_30;
  reg signed [39:0] beat_in_acc_31;
  reg signed [39:0] beat_in_acc_32;
  reg signed [39:0] beat_in_acc_33;
  reg signed [39:0] beat_in_acc_34;
  reg signed [39:0] beat_in_acc_35;
  reg signed [39:0] beat_in_acc_36;
  reg signed [39:0] beat_in_acc_37;
  reg signed [39:0] beat_in_acc_38;
  reg signed [39:0] beat_in_acc_39;
  reg signed [39:0] beat_in_acc_40;
  reg signed [39:0] beat_in_acc_41;
  reg signed [39:0] beat_in_acc_42;
  reg signed [39:0] beat_in_acc_43;
  reg signed [39:0] beat_in_acc_44;
  reg signed [39:0] beat_in_acc_45;
  reg signed [39:0] beat_in_acc_46;
  reg signed [39:0] beat_in_acc_47;
  reg signed [39:0] beat_in_acc_48;
  reg signed [39:0] beat_in_acc_49;
  reg signed [39:0] beat_in_acc_50;
  reg signed [39:0] beat_in_acc_51;
  reg signed [39:0] beat_in_acc_52;
  reg signed [39:0] beat_in_acc_53;
  reg signed [39:0] beat_in_acc_54;
  reg signed [39:0] beat_in_acc_55;
  reg signed [39:0] beat_in_acc_56;
  reg signed [39:0] beat_in_acc_57;
  reg signed [39:0] beat_in_acc_58;
  reg signed [39:0] beat_in_acc_59;
  reg signed [39:0] beat_in_acc_60;
  reg signed [39:0] beat_in_acc_61;
  reg signed [39:0] beat_in_acc_62;
  reg signed [39:0] beat_in_acc_63;
  reg beat_in_keep_0;
  reg beat_in_keep_1;
  reg beat_in_keep_2;
  reg beat_in_keep_3;
  reg beat_in_keep_4;
  reg beat_in_keep_5;
  reg beat_in_keep_6;
  reg beat_in_keep_7;
  reg beat_in_keep_8;
  reg beat_in_keep_9;
  reg beat_in_keep_10;
  reg beat_in_keep_11;
  reg beat_in_keep_12;
  reg beat_in_keep_13;
  reg beat_in_keep_14;
  reg beat_in_keep_15;
  reg beat_in_keep_16;
  reg beat_in_keep_17;
  reg beat_in_keep_18;
  reg beat_in_keep_19;
  reg beat_in_keep_20;
  reg beat_in_keep_21;
  reg beat_in_keep_22;
  reg beat_in_keep_23;
  reg beat_in_keep_24;
  reg beat_in_keep_25;
  reg beat_in_keep_26;
  reg beat_in_keep_27;
  reg beat_in_keep_28;
  reg beat_in_keep_29;
  reg beat_in_keep_30;
  reg beat_in_keep_31;
  reg beat_in_keep_32;
  reg beat_in_keep_33;
  reg beat_in_keep_34;
  reg beat_in_keep_35;
  reg beat_in_keep_36;
  reg beat_in_keep_37;
  reg beat_in_keep_38;
  reg beat_in_keep_39;
  reg beat_in_keep_40;
  reg beat_in_keep_41;
  reg beat_in_keep_42;
  reg beat_in_keep_43;
  reg beat_in_keep_44;
  reg beat_in_keep_45;
  reg beat_in_keep_46;
  reg beat_in_keep_47;
  reg beat_in_keep_48;
  reg beat_in_keep_49;
  reg beat_in_keep_50;
  reg beat_in_keep_51;
  reg beat_in_keep_52;
  reg beat_in_keep_53;
  reg beat_in_keep_54;
  reg beat_in_keep_55;
  reg beat_in_keep_56;
  reg beat_in_keep_57;
  reg beat_in_keep_58;
  reg beat_in_keep_59;
  reg beat_in_keep_60;
  reg beat_in_keep_61;
  reg beat_in_keep_62;
  reg beat_in_keep_63;
  reg signed [39:0] beat_in_max;
  reg [5:0] beat_in_pre;
  reg [15:0] beat_in_multiplier;
  reg [4:0] beat_in_post;
  reg beat_valid;
  reg beat_last_d1;
  reg beat_last;
  reg [1:0] beat_job;
  reg exp_last_d1;
  reg exp_last_d2;
  reg exp_last_d3;
  reg exp_last_d4;
  reg exp_last_d5;
  reg exp_last_d6;
  reg exp_last_d7;
  reg exp_last_d8;
  reg exp_last_d9;
  reg exp_last_d10;
  reg exp_last;
  reg [1:0] exp_job_d1;
  reg [1:0] exp_job_d2;
  reg [1:0] exp_job_d3;
  reg [1:0] exp_job_d4;
  reg [1:0] exp_job_d5;
  reg [1:0] exp_job_d6;
  reg [1:0] exp_job_d7;
  reg [1:0] exp_job_d8;
  reg [1:0] exp_job_d9;
  reg [1:0] exp_job_d10;
  reg [1:0] exp_job;
  reg [2:0] exp_beat;
  reg [1:0] exp_slot;
  reg [1:0] sum_job_d1;
  reg [1:0] sum_job_d2;
  reg [1:0] sum_job_d3;
  reg [1:0] sum_job;
  reg [2:0] summed;
  reg [23:0] row_0_sum;
  reg row_0_early;
  reg [2:0] row_0_last;
  reg [23:0] row_1_sum;
  reg row_1_early;
  reg [2:0] row_1_last;
  reg [23:0] row_2_sum;
  reg row_2_early;
  reg [2:0] row_2_last;
  reg [23:0] row_3_sum;
  reg row_3_early;
  reg [2:0] row_3_last;
  reg [2:0] asked;
  reg [2:0] sent;
  reg beats_valid_1;
  reg beats_valid_2;
  reg [2:0] sends_beat;
  reg [1:0] fetched_at_slot;
  reg [2:0] fetched_at_beat;
  reg fetched_last;
  reg [1:0] offered_at_slot;
  reg [2:0] offered_at_beat;
  reg offered_last;
  reg [15:0] dividend_0;
  reg [15:0] dividend_1;
  reg [15:0] dividend_2;
  reg [15:0] dividend_3;
  reg [15:0] dividend_4;
  reg [15:0] dividend_5;
  reg [15:0] dividend_6;
  reg [15:0] dividend_7;
  reg [15:0] dividend_8;
  reg [15:0] dividend_9;
  reg [15:0] dividend_10;
  reg [15:0] dividend_11;
  reg [15:0] dividend_12;
  reg [15:0] dividend_13;
  reg [15:0] dividend_14;
  reg [15:0] dividend_15;
  reg [15:0] dividend_16;
  reg [15:0] dividend_17;
  reg [15:0] dividend_18;
  reg [15:0] dividend_19;
  reg [15:0] dividend_20;
  reg [15:0] dividend_21;
  reg [15:0] dividend_22;
  reg [15:0] dividend_23;
  reg [15:0] dividend_24;
  reg [15:0] dividend_25;
  reg [15:0] dividend_26;
  reg [15:0] dividend_27;
  reg [15:0] dividend_28;
  reg [15:0] dividend_29;
  reg [15:0] dividend_30;
  reg [15:0] dividend_31;
  reg [15:0] dividend_32;
  reg [15:0] dividend_33;
  reg [15:0] dividend_34;
  reg [15:0] dividend_35;
  reg [15:0] dividend_36;
  reg [15:0] dividend_37;
  reg [15:0] dividend_38;
  reg [15:0] dividend_39;
  reg [15:0] dividend_40;
  reg [15:0] dividend_41;
  reg [15:0] dividend_42;
  reg [15:0] dividend_43;
  reg [15:0] dividend_44;
  reg [15:0] dividend_45;
  reg [15:0] dividend_46;
  reg [15:0] dividend_47;
  reg [15:0] dividend_48;
  reg [15:0] dividend_49;
  reg [15:0] dividend_50;
  reg [15:0] dividend_51;
  reg [15:0] dividend_52;
  reg [15:0] dividend_53;
  reg [15:0] dividend_54;
  reg [15:0] dividend_55;
  reg [15:0] dividend_56;
  reg [15:0] dividend_57;
  reg [15:0] dividend_58;
  reg [15:0] dividend_59;
  reg [15:0] dividend_60;
  reg [15:0] dividend_61;
  reg [15:0] dividend_62;
  reg [15:0] dividend_63;
  reg [1:0] result_slot_d1;
  reg [2:0] result_beat_d1;
  reg [1:0] result_slot_d2;
  reg [2:0] result_beat_d2;
  reg [1:0] result_slot_d3;
  reg [2:0] result_beat_d3;
  reg [1:0] result_slot_d4;
  reg [2:0] result_beat_d4;
  reg [1:0] result_slot;
  reg [2:0] result_beat;
  reg [1:0] served;
  reg complete_0;
  reg complete_1;
  reg complete_2;
  reg complete_3;
  reg sums_valid_0;
  reg [23:0] sums_data_0;
  reg sums_valid_1;
  reg [23:0] sums_data_1;
  reg sums_valid_2;
  reg [23:0] sums_data_2;
  reg sums_valid_3;
  reg [23:0] sums_data_3;
  reg sums_valid_4;
  reg [23:0] sums_data_4;
  reg sums_valid_5;
  reg [23:0] sums_data_5;
  reg [1:0] kind_0_groups_0;
  reg kind_0_early_0;
  reg [1:0] kind_1_groups_0;
  reg kind_1_early_0;
  reg [1:0] kind_2_groups_0;
  reg kind_2_early_0;
  reg [1:0] kind_3_groups_0;
  reg kind_3_early_0;
  reg read_early;
  wire max_in_ready;
  wire max_out_valid;
  wire signed [39:0] max_out_max;
  wire [2559:0] score_slots_read_data;
  wire [39:0] score_slots_read_data_0 = score_slots_read_data[39:0];
  wire [39:0] score_slots_read_data_1 = score_slots_read_data[79:40];
  wire [39:0] score_slots_read_data_2 = score_slots_read_data[119:80];
  wire [39:0] score_slots_read_data_3 = score_slots_read_data[159:120];
  wire [39:0] score_slots_read_data_4 = score_slots_read_data[199:160];
  wire [39:0] score_slots_read_data_5 = score_slots_read_data[239:200];
  wire [39:0] score_slots_read_data_6 = score_slots_read_data[279:240];
  wire [39:0] score_slots_read_data_7 = score_slots_read_data[319:280];
  wire [39:0] score_slots_read_data_8 = score_slots_read_data[359:320];
  wire [39:0] score_slots_read_data_9 = score_slots_read_data[399:360];
  wire [39:0] score_slots_read_data_10 = score_slots_read_data[439:400];
  wire [39:0] score_slots_read_data_11 = score_slots_read_data[479:440];
  wire [39:0] score_slots_read_data_12 = score_slots_read_data[519:480];
  wire [39:0] score_slots_read_data_13 = score_slots_read_data[559:520];
  wire [39:0] score_slots_read_data_14 = score_slots_read_data[599:560];
  wire [39:0] score_slots_read_data_15 = score_slots_read_data[639:600];
  wire [39:0] score_slots_read_data_16 = score_slots_read_data[679:640];
  wire [39:0] score_slots_read_data_17 = score_slots_read_data[719:680];
  wire [39:0] score_slots_read_data_18 = score_slots_read_data[759:720];
  wire [39:0] score_slots_read_data_19 = score_slots_read_data[799:760];
  wire [39:0] score_slots_read_data_20 = score_slots_read_data[839:800];
  wire [39:0] score_slots_read_data_21 = score_slots_read_data[879:840];
  wire [39:0] score_slots_read_data_22 = score_slots_read_data[919:880];
  wire [39:0] score_slots_read_data_23 = score_slots_read_data[959:920];
  wire [39:0] score_slots_read_data_24 = score_slots_read_data[999:960];
  wire [39:0] score_slots_read_data_25 = score_slots_read_data[1039:1000];
  wire [39:0] score_slots_read_data_26 = score_slots_read_data[1079:1040];
  wire [39:0] score_slots_read_data_27 = score_slots_read_data[1119:1080];
  wire [39:0] score_slots_read_data_28 = score_slots_read_data[1159:1120];
  wire [39:0] score_slots_read_data_29 = score_slots_read_data[1199:1160];
  wire [39:0] score_slots_read_data_30 = score_slots_read_data[1239:1200];
  wire [39:0] score_slots_read_data_31 = score_slots_read_data[1279:1240];
  wire [39:0] score_slots_read_data_32 = score_slots_read_data[1319:1280];
  wire [39:0] score_slots_read_data_33 = score_slots_read_data[1359:1320];
  wire [39:0] score_slots_read_data_34 = score_slots_read_data[1399:1360];
  wire [39:0] score_slots_read_data_35 = score_slots_read_data[1439:1400];
  wire [39:0] score_slots_read_data_36 = score_slots_read_data[1479:1440];
  wire [39:0] score_slots_read_data_37 = score_slots_read_data[1519:1480];
  wire [39:0] score_slots_read_data_38 = score_slots_read_data[1559:1520];
  wire [39:0] score_slots_read_data_39 = score_slots_read_data[1599:1560];
  wire [39:0] score_slots_read_data_40 = score_slots_read_data[1639:1600];
  wire [39:0] score_slots_read_data_41 = score_slots_read_data[1679:1640];
  wire [39:0] score_slots_read_data_42 = score_slots_read_data[1719:1680];
  wire [39:0] score_slots_read_data_43 = score_slots_read_data[1759:1720];
  wire [39:0] score_slots_read_data_44 = score_slots_read_data[1799:1760];
  wire [39:0] score_slots_read_data_45 = score_slots_read_data[1839:1800];
  wire [39:0] score_slots_read_data_46 = score_slots_read_data[1879:1840];
  wire [39:0] score_slots_read_data_47 = score_slots_read_data[1919:1880];
  wire [39:0] score_slots_read_data_48 = score_slots_read_data[1959:1920];
  wire [39:0] score_slots_read_data_49 = score_slots_read_data[1999:1960];
  wire [39:0] score_slots_read_data_50 = score_slots_read_data[2039:2000];
  wire [39:0] score_slots_read_data_51 = score_slots_read_data[2079:2040];
  wire [39:0] score_slots_read_data_52 = score_slots_read_data[2119:2080];
  wire [39:0] score_slots_read_data_53 = score_slots_read_data[2159:2120];
  wire [39:0] score_slots_read_data_54 = score_slots_read_data[2199:2160];
  wire [39:0] score_slots_read_data_55 = score_slots_read_data[2239:2200];
  wire [39:0] score_slots_read_data_56 = score_slots_read_data[2279:2240];
  wire [39:0] score_slots_read_data_57 = score_slots_read_data[2319:2280];
  wire [39:0] score_slots_read_data_58 = score_slots_read_data[2359:2320];
  wire [39:0] score_slots_read_data_59 = score_slots_read_data[2399:2360];
  wire [39:0] score_slots_read_data_60 = score_slots_read_data[2439:2400];
  wire [39:0] score_slots_read_data_61 = score_slots_read_data[2479:2440];
  wire [39:0] score_slots_read_data_62 = score_slots_read_data[2519:2480];
  wire [39:0] score_slots_read_data_63 = score_slots_read_data[2559:2520];
  wire requant_in_ready;
  wire requant_out_valid;
  wire [1023:0] requant_out_x;
  wire expu_in_ready;
  wire expu_out_valid;
  wire [1023:0] expu_out_e;
  wire row_sum_out_valid;
  wire [23:0] row_sum_out_sum;
  wire [1023:0] dividend_slots_read_data;
  wire [15:0] dividend_slots_read_data_0 = dividend_slots_read_data[15:0];
  wire [15:0] dividend_slots_read_data_1 = dividend_slots_read_data[31:16];
  wire [15:0] dividend_slots_read_data_2 = dividend_slots_read_data[47:32];
  wire [15:0] dividend_slots_read_data_3 = dividend_slots_read_data[63:48];
  wire [15:0] dividend_slots_read_data_4 = dividend_slots_read_data[79:64];
  wire [15:0] dividend_slots_read_data_5 = dividend_slots_read_data[95:80];
  wire [15:0] dividend_slots_read_data_6 = dividend_slots_read_data[111:96];
  wire [15:0] dividend_slots_read_data_7 = dividend_slots_read_data[127:112];
  wire [15:0] dividend_slots_read_data_8 = dividend_slots_read_data[143:128];
  wire [15:0] dividend_slots_read_data_9 = dividend_slots_read_data[159:144];
  wire [15:0] dividend_slots_read_data_10 = dividend_slots_read_data[175:160];
  wire [15:0] dividend_slots_read_data_11 = dividend_slots_read_data[191:176];
  wire [15:0] dividend_slots_read_data_12 = dividend_slots_read_data[207:192];
  wire [15:0] dividend_slots_read_data_13 = dividend_slots_read_data[223:208];
  wire [15:0] dividend_slots_read_data_14 = dividend_slots_read_data[239:224];
  wire [15:0] dividend_slots_read_data_15 = dividend_slots_read_data[255:240];
  wire [15:0] dividend_slots_read_data_16 = dividend_slots_read_data[271:256];
  wire [15:0] dividend_slots_read_data_17 = dividend_slots_read_data[287:272];
  wire [15:0] dividend_slots_read_data_18 = dividend_slots_read_data[303:288];
  wire [15:0] dividend_slots_read_data_19 = dividend_slots_read_data[319:304];
  wire [15:0] dividend_slots_read_data_20 = dividend_slots_read_data[335:320];
  wire [15:0] dividend_slots_read_data_21 = dividend_slots_read_data[351:336];
  wire [15:0] dividend_slots_read_data_22 = dividend_slots_read_data[367:352];
  wire [15:0] dividend_slots_read_data_23 = dividend_slots_read_data[383:368];
  wire [15:0] dividend_slots_read_data_24 = dividend_slots_read_data[399:384];
  wire [15:0] dividend_slots_read_data_25 = dividend_slots_read_data[415:400];
  wire [15:0] dividend_slots_read_data_26 = dividend_slots_read_data[431:416];
  wire [15:0] dividend_slots_read_data_27 = dividend_slots_read_data[447:432];
  wire [15:0] dividend_slots_read_data_28 = dividend_slots_read_data[463:448];
  wire [15:0] dividend_slots_read_data_29 = dividend_slots_read_data[479:464];
  wire [15:0] dividend_slots_read_data_30 = dividend_slots_read_data[495:480];
  wire [15:0] dividend_slots_read_data_31 = dividend_slots_read_data[511:496];
  wire [15:0] dividend_slots_read_data_32 = dividend_slots_read_data[527:512];
  wire [15:0] dividend_slots_read_data_33 = dividend_slots_read_data[543:528];
  wire [15:0] dividend_slots_read_data_34 = dividend_slots_read_data[559:544];
  wire [15:0] dividend_slots_read_data_35 = dividend_slots_read_data[575:560];
  wire [15:0] dividend_slots_read_data_36 = dividend_slots_read_data[591:576];
  wire [15:0] dividend_slots_read_data_37 = dividend_slots_read_data[607:592];
  wire [15:0] dividend_slots_read_data_38 = dividend_slots_read_data[623:608];
  wire [15:0] dividend_slots_read_data_39 = dividend_slots_read_data[639:624];
  wire [15:0] dividend_slots_read_data_40 = dividend_slots_read_data[655:640];
  wire [15:0] dividend_slots_read_data_41 = dividend_slots_read_data[671:656];
  wire [15:0] dividend_slots_read_data_42 = dividend_slots_read_data[687:672];
  wire [15:0] dividend_slots_read_data_43 = dividend_slots_read_data[703:688];
  wire [15:0] dividend_slots_read_data_44 = dividend_slots_read_data[719:704];
  wire [15:0] dividend_slots_read_data_45 = dividend_slots_read_data[735:720];
  wire [15:0] dividend_slots_read_data_46 = dividend_slots_read_data[751:736];
  wire [15:0] dividend_slots_read_data_47 = dividend_slots_read_data[767:752];
  wire [15:0] dividend_slots_read_data_48 = dividend_slots_read_data[783:768];
  wire [15:0] dividend_slots_read_data_49 = dividend_slots_read_data[799:784];
  wire [15:0] dividend_slots_read_data_50 = dividend_slots_read_data[815:800];
  wire [15:0] dividend_slots_read_data_51 = dividend_slots_read_data[831:816];
  wire [15:0] dividend_slots_read_data_52 = dividend_slots_read_data[847:832];
  wire [15:0] dividend_slots_read_data_53 = dividend_slots_read_data[863:848];
  wire [15:0] dividend_slots_read_data_54 = dividend_slots_read_data[879:864];
  wire [15:0] dividend_slots_read_data_55 = dividend_slots_read_data[895:880];
  wire [15:0] dividend_slots_read_data_56 = dividend_slots_read_data[911:896];
  wire [15:0] dividend_slots_read_data_57 = dividend_slots_read_data[927:912];
  wire [15:0] dividend_slots_read_data_58 = dividend_slots_read_data[943:928];
  wire [15:0] dividend_slots_read_data_59 = dividend_slots_read_data[959:944];
  wire [15:0] dividend_slots_read_data_60 = dividend_slots_read_data[975:960];
  wire [15:0] dividend_slots_read_data_61 = dividend_slots_read_data[991:976];
  wire [15:0] dividend_slots_read_data_62 = dividend_slots_read_data[1007:992];
  wire [15:0] dividend_slots_read_data_63 = dividend_slots_read_data[1023:1008];
  wire [1023:0] exp_slots_read_data;
  wire [15:0] exp_slots_read_data_0 = exp_slots_read_data[15:0];
  wire [15:0] exp_slots_read_data_1 = exp_slots_read_data[31:16];
  wire [15:0] exp_slots_read_data_2 = exp_slots_read_data[47:32];
  wire [15:0] exp_slots_read_data_3 = exp_slots_read_data[63:48];
  wire [15:0] exp_slots_read_data_4 = exp_slots_read_data[79:64];
  wire [15:0] exp_slots_read_data_5 = exp_slots_read_data[95:80];
  wire [15:0] exp_slots_read_data_6 = exp_slots_read_data[111:96];
  wire [15:0] exp_slots_read_data_7 = exp_slots_read_data[127:112];
  wire [15:0] exp_slots_read_data_8 = exp_slots_read_data[143:128];
  wire [15:0] exp_slots_read_data_9 = exp_slots_read_data[159:144];
  wire [15:0] exp_slots_read_data_10 = exp_slots_read_data[175:160];
  wire [15:0] exp_slots_read_data_11 = exp_slots_read_data[191:176];
  wire [15:0] exp_slots_read_data_12 = exp_slots_read_data[207:192];
  wire [15:0] exp_slots_read_data_13 = exp_slots_read_data[223:208];
  wire [15:0] exp_slots_read_data_14 = exp_slots_read_data[239:224];
  wire [15:0] exp_slots_read_data_15 = exp_slots_read_data[255:240];
  wire [15:0] exp_slots_read_data_16 = exp_slots_read_data[271:256];
  wire [15:0] exp_slots_read_data_17 = exp_slots_read_data[287:272];
  wire [15:0] exp_slots_read_data_18 = exp_slots_read_data[303:288];
  wire [15:0] exp_slots_read_data_19 = exp_slots_read_data[319:304];
  wire [15:0] exp_slots_read_data_20 = exp_slots_read_data[335:320];
  wire [15:0] exp_slots_read_data_21 = exp_slots_read_data[351:336];
  wire [15:0] exp_slots_read_data_22 = exp_slots_read_data[367:352];
  wire [15:0] exp_slots_read_data_23 = exp_slots_read_data[383:368];
  wire [15:0] exp_slots_read_data_24 = exp_slots_read_data[399:384];
  wire [15:0] exp_slots_read_data_25 = exp_slots_read_data[415:400];
  wire [15:0] exp_slots_read_data_26 = exp_slots_read_data[431:416];
  wire [15:0] exp_slots_read_data_27 = exp_slots_read_data[447:432];
  wire [15:0] exp_slots_read_data_28 = exp_slots_read_data[463:448];
  wire [15:0] exp_slots_read_data_29 = exp_slots_read_data[479:464];
  wire [15:0] exp_slots_read_data_30 = exp_slots_read_data[495:480];
  wire [15:0] exp_slots_read_data_31 = exp_slots_read_data[511:496];
  wire [15:0] exp_slots_read_data_32 = exp_slots_read_data[527:512];
  wire [15:0] exp_slots_read_data_33 = exp_slots_read_data[543:528];
  wire [15:0] exp_slots_read_data_34 = exp_slots_read_data[559:544];
  wire [15:0] exp_slots_read_data_35 = exp_slots_read_data[575:560];
  wire [15:0] exp_slots_read_data_36 = exp_slots_read_data[591:576];
  wire [15:0] exp_slots_read_data_37 = exp_slots_read_data[607:592];
  wire [15:0] exp_slots_read_data_38 = exp_slots_read_data[623:608];
  wire [15:0] exp_slots_read_data_39 = exp_slots_read_data[639:624];
  wire [15:0] exp_slots_read_data_40 = exp_slots_read_data[655:640];
  wire [15:0] exp_slots_read_data_41 = exp_slots_read_data[671:656];
  wire [15:0] exp_slots_read_data_42 = exp_slots_read_data[687:672];
  wire [15:0] exp_slots_read_data_43 = exp_slots_read_data[703:688];
  wire [15:0] exp_slots_read_data_44 = exp_slots_read_data[719:704];
  wire [15:0] exp_slots_read_data_45 = exp_slots_read_data[735:720];
  wire [15:0] exp_slots_read_data_46 = exp_slots_read_data[751:736];
  wire [15:0] exp_slots_read_data_47 = exp_slots_read_data[767:752];
  wire [15:0] exp_slots_read_data_48 = exp_slots_read_data[783:768];
  wire [15:0] exp_slots_read_data_49 = exp_slots_read_data[799:784];
  wire [15:0] exp_slots_read_data_50 = exp_slots_read_data[815:800];
  wire [15:0] exp_slots_read_data_51 = exp_slots_read_data[831:816];
  wire [15:0] exp_slots_read_data_52 = exp_slots_read_data[847:832];
  wire [15:0] exp_slots_read_data_53 = exp_slots_read_data[863:848];
  wire [15:0] exp_slots_read_data_54 = exp_slots_read_data[879:864];
  wire [15:0] exp_slots_read_data_55 = exp_slots_read_data[895:880];
  wire [15:0] exp_slots_read_data_56 = exp_slots_read_data[911:896];
  wire [15:0] exp_slots_read_data_57 = exp_slots_read_data[927:912];
  wire [15:0] exp_slots_read_data_58 = exp_slots_read_data[943:928];
  wire [15:0] exp_slots_read_data_59 = exp_slots_read_data[959:944];
  wire [15:0] exp_slots_read_data_60 = exp_slots_read_data[975:960];
  wire [15:0] exp_slots_read_data_61 = exp_slots_read_data[991:976];
  wire [15:0] exp_slots_read_data_62 = exp_slots_read_data[1007:992];
  wire [15:0] exp_slots_read_data_63 = exp_slots_read_data[1023:1008];
  wire [1023:0] weight_slots_read_data;
  wire [15:0] weight_slots_read_data_0 = weight_slots_read_data[15:0];
  wire [15:0] weight_slots_read_data_1 = weight_slots_read_data[31:16];
  wire [15:0] weight_slots_read_data_2 = weight_slots_read_data[47:32];
  wire [15:0] weight_slots_read_data_3 = weight_slots_read_data[63:48];
  wire [15:0] weight_slots_read_data_4 = weight_slots_read_data[79:64];
  wire [15:0] weight_slots_read_data_5 = weight_slots_read_data[95:80];
  wire [15:0] weight_slots_read_data_6 = weight_slots_read_data[111:96];
  wire [15:0] weight_slots_read_data_7 = weight_slots_read_data[127:112];
  wire [15:0] weight_slots_read_data_8 = weight_slots_read_data[143:128];
  wire [15:0] weight_slots_read_data_9 = weight_slots_read_data[159:144];
  wire [15:0] weight_slots_read_data_10 = weight_slots_read_data[175:160];
  wire [15:0] weight_slots_read_data_11 = weight_slots_read_data[191:176];
  wire [15:0] weight_slots_read_data_12 = weight_slots_read_data[207:192];
  wire [15:0] weight_slots_read_data_13 = weight_slots_read_data[223:208];
  wire [15:0] weight_slots_read_data_14 = weight_slots_read_data[239:224];
  wire [15:0] weight_slots_read_data_15 = weight_slots_read_data[255:240];
  wire [15:0] weight_slots_read_data_16 = weight_slots_read_data[271:256];
  wire [15:0] weight_slots_read_data_17 = weight_slots_read_data[287:272];
  wire [15:0] weight_slots_read_data_18 = weight_slots_read_data[303:288];
  wire [15:0] weight_slots_read_data_19 = weight_slots_read_data[319:304];
  wire [15:0] weight_slots_read_data_20 = weight_slots_read_data[335:320];
  wire [15:0] weight_slots_read_data_21 = weight_slots_read_data[351:336];
  wire [15:0] weight_slots_read_data_22 = weight_slots_read_data[367:352];
  wire [15:0] weight_slots_read_data_23 = weight_slots_read_data[383:368];
  wire [15:0] weight_slots_read_data_24 = weight_slots_read_data[399:384];
  wire [15:0] weight_slots_read_data_25 = weight_slots_read_data[415:400];
  wire [15:0] weight_slots_read_data_26 = weight_slots_read_data[431:416];
  wire [15:0] weight_slots_read_data_27 = weight_slots_read_data[447:432];
  wire [15:0] weight_slots_read_data_28 = weight_slots_read_data[463:448];
  wire [15:0] weight_slots_read_data_29 = weight_slots_read_data[479:464];
  wire [15:0] weight_slots_read_data_30 = weight_slots_read_data[495:480];
  wire [15:0] weight_slots_read_data_31 = weight_slots_read_data[511:496];
  wire [15:0] weight_slots_read_data_32 = weight_slots_read_data[527:512];
  wire [15:0] weight_slots_read_data_33 = weight_slots_read_data[543:528];
  wire [15:0] weight_slots_read_data_34 = weight_slots_read_data[559:544];
  wire [15:0] weight_slots_read_data_35 = weight_slots_read_data[575:560];
  wire [15:0] weight_slots_read_data_36 = weight_slots_read_data[591:576];
  wire [15:0] weight_slots_read_data_37 = weight_slots_read_data[607:592];
  wire [15:0] weight_slots_read_data_38 = weight_slots_read_data[623:608];
  wire [15:0] weight_slots_read_data_39 = weight_slots_read_data[639:624];
  wire [15:0] weight_slots_read_data_40 = weight_slots_read_data[655:640];
  wire [15:0] weight_slots_read_data_41 = weight_slots_read_data[671:656];
  wire [15:0] weight_slots_read_data_42 = weight_slots_read_data[687:672];
  wire [15:0] weight_slots_read_data_43 = weight_slots_read_data[703:688];
  wire [15:0] weight_slots_read_data_44 = weight_slots_read_data[719:704];
  wire [15:0] weight_slots_read_data_45 = weight_slots_read_data[735:720];
  wire [15:0] weight_slots_read_data_46 = weight_slots_read_data[751:736];
  wire [15:0] weight_slots_read_data_47 = weight_slots_read_data[767:752];
  wire [15:0] weight_slots_read_data_48 = weight_slots_read_data[783:768];
  wire [15:0] weight_slots_read_data_49 = weight_slots_read_data[799:784];
  wire [15:0] weight_slots_read_data_50 = weight_slots_read_data[815:800];
  wire [15:0] weight_slots_read_data_51 = weight_slots_read_data[831:816];
  wire [15:0] weight_slots_read_data_52 = weight_slots_read_data[847:832];
  wire [15:0] weight_slots_read_data_53 = weight_slots_read_data[863:848];
  wire [15:0] weight_slots_read_data_54 = weight_slots_read_data[879:864];
  wire [15:0] weight_slots_read_data_55 = weight_slots_read_data[895:880];
  wire [15:0] weight_slots_read_data_56 = weight_slots_read_data[911:896];
  wire [15:0] weight_slots_read_data_57 = weight_slots_read_data[927:912];
  wire [15:0] weight_slots_read_data_58 = weight_slots_read_data[943:928];
  wire [15:0] weight_slots_read_data_59 = weight_slots_read_data[959:944];
  wire [15:0] weight_slots_read_data_60 = weight_slots_read_data[975:960];
  wire [15:0] weight_slots_read_data_61 = weight_slots_read_data[991:976];
  wire [15:0] weight_slots_read_data_62 = weight_slots_read_data[1007:992];
  wire [15:0] weight_slots_read_data_63 = weight_slots_read_data[1023:1008];
  wire score = score_valid & ~score_tag_pre;
  wire [5:0] mux_heads_1_n = score_tag_slot[0] ? heads_1_n[5:0] : heads_0_n[5:0];
  wire [1:0] mux_heads_1_groups = score_tag_slot[0] ? heads_1_groups : heads_0_groups;
  wire [5:0] mux_heads_3_n = score_tag_slot[0] ? heads_3_n[5:0] : heads_2_n[5:0];
  wire [1:0] mux_heads_3_groups = score_tag_slot[0] ? heads_3_groups : heads_2_groups;
  wire [5:0] mux_heads_3_n_2 = score_tag_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire [1:0] mux_heads_3_groups_2 = score_tag_slot[1] ? mux_heads_3_groups : mux_heads_1_groups;
  wire [4:0] mux_const = mux_heads_3_groups_2[0] ? 5'd31 : 5'd15;
  wire [5:0] ext_const = {1'b0, mux_const};
  wire [5:0] mux_const_2 = mux_heads_3_groups_2[1] ? 6'd63 : ext_const;
  wire [5:0] diff_heads_3_n = mux_heads_3_n_2 - 6'd1;
  wire [5:0] cat_score_tag_row_last = {6{~score_tag_row_last}};
  wire [5:0] or_heads_3_n = diff_heads_3_n | cat_score_tag_row_last;
  wire [5:0] and_heads_3_n = mux_const_2 & or_heads_3_n;
  wire not_heads_3_n = ~(and_heads_3_n < 6'd1);
  wire not_heads_3_n_2 = ~(and_heads_3_n < 6'd2);
  wire not_heads_3_n_3 = ~(and_heads_3_n < 6'd3);
  wire not_heads_3_n_4 = ~(and_heads_3_n < 6'd4);
  wire not_heads_3_n_5 = ~(and_heads_3_n < 6'd5);
  wire not_heads_3_n_6 = ~(and_heads_3_n < 6'd6);
  wire not_heads_3_n_7 = ~(and_heads_3_n < 6'd7);
  wire not_heads_3_n_8 = ~(and_heads_3_n < 6'd8);
  wire not_heads_3_n_9 = ~(and_heads_3_n < 6'd9);
  wire not_heads_3_n_10 = ~(and_heads_3_n < 6'd10);
  wire not_heads_3_n_11 = ~(and_heads_3_n < 6'd11);
  wire not_heads_3_n_12 = ~(and_heads_3_n < 6'd12);
  wire not_heads_3_n_13 = ~(and_heads_3_n < 6'd13);
  wire not_heads_3_n_14 = ~(and_heads_3_n < 6'd14);
  wire not_heads_3_n_15 = ~(and_heads_3_n < 6'd15);
  wire not_heads_3_n_16 = ~(and_heads_3_n < 6'd16);
  wire not_heads_3_n_17 = ~(and_heads_3_n < 6'd17);
  wire not_heads_3_n_18 = ~(and_heads_3_n < 6'd18);
  wire not_heads_3_n_19 = ~(and_heads_3_n < 6'd19);
  wire not_heads_3_n_20 = ~(and_heads_3_n < 6'd20);
  wire not_heads_3_n_21 = ~(and_heads_3_n < 6'd21);
  wire not_heads_3_n_22 = ~(and_heads_3_n < 6'd22);
  wire not_heads_3_n_23 = ~(and_heads_3_n < 6'd23);
  wire not_heads_3_n_24 = ~(and_heads_3_n < 6'd24);
  wire not_heads_3_n_25 = ~(and_heads_3_n < 6'd25);
  wire not_heads_3_n_26 = ~(and_heads_3_n < 6'd26);
  wire not_heads_3_n_27 = ~(and_heads_3_n < 6'd27);
  wire not_heads_3_n_28 = ~(and_heads_3_n < 6'd28);
  wire not_heads_3_n_29 = ~(and_heads_3_n < 6'd29);
  wire not_heads_3_n_30 = ~(and_heads_3_n < 6'd30);
  wire not_heads_3_n_31 = ~(and_heads_3_n < 6'd31);
  wire not_heads_3_n_32 = ~(and_heads_3_n < 6'd32);
  wire not_heads_3_n_33 = ~(and_heads_3_n < 6'd33);
  wire not_heads_3_n_34 = ~(and_heads_3_n < 6'd34);
  wire not_heads_3_n_35 = ~(and_heads_3_n < 6'd35);
  wire not_heads_3_n_36 = ~(and_heads_3_n < 6'd36);
  wire not_heads_3_n_37 = ~(and_heads_3_n < 6'd37);
  wire not_heads_3_n_38 = ~(and_heads_3_n < 6'd38);
  wire not_heads_3_n_39 = ~(and_heads_3_n < 6'd39);
  wire not_heads_3_n_40 = ~(and_heads_3_n < 6'd40);
  wire not_heads_3_n_41 = ~(and_heads_3_n < 6'd41);
  wire not_heads_3_n_42 = ~(and_heads_3_n < 6'd42);
  wire not_heads_3_n_43 = ~(and_heads_3_n < 6'd43);
  wire not_heads_3_n_44 = ~(and_heads_3_n < 6'd44);
  wire not_heads_3_n_45 = ~(and_heads_3_n < 6'd45);
  wire not_heads_3_n_46 = ~(and_heads_3_n < 6'd46);
  wire not_heads_3_n_47 = ~(and_heads_3_n < 6'd47);
  wire not_heads_3_n_48 = ~(and_heads_3_n < 6'd48);
  wire not_heads_3_n_49 = ~(and_heads_3_n < 6'd49);
  wire not_heads_3_n_50 = ~(and_heads_3_n < 6'd50);
  wire not_heads_3_n_51 = ~(and_heads_3_n < 6'd51);
  wire not_heads_3_n_52 = ~(and_heads_3_n < 6'd52);
  wire not_heads_3_n_53 = ~(and_heads_3_n < 6'd53);
  wire not_heads_3_n_54 = ~(and_heads_3_n < 6'd54);
  wire not_heads_3_n_55 = ~(and_heads_3_n < 6'd55);
  wire not_heads_3_n_56 = ~(and_heads_3_n < 6'd56);
  wire not_heads_3_n_57 = ~(and_heads_3_n < 6'd57);
  wire not_heads_3_n_58 = ~(and_heads_3_n < 6'd58);
  wire not_heads_3_n_59 = ~(and_heads_3_n < 6'd59);
  wire not_heads_3_n_60 = ~(and_heads_3_n < 6'd60);
  wire not_heads_3_n_61 = ~(and_heads_3_n < 6'd61);
  wire not_heads_3_n_62 = ~(and_heads_3_n < 6'd62);
  wire not_heads_3_n_63 = ~(and_heads_3_n < 6'd63);
  wire eq_read_beat = read_beat == 3'd0;
  wire not_exp_slots_used = ~(exp_slots_used == 3'd4);
  wire or_read_beat = ~eq_read_beat | not_exp_slots_used;
  wire read = rows_valid_0 & or_read_beat;
  wire read_ends = read & (read_beat == rows_data_0_last);
  wire row_read = read_ends;
  wire [1:0] mux_heads_1_groups_2 = max_job[0] ? heads_1_groups : heads_0_groups;
  wire [4:0] mux_heads_1_beats = max_job[0] ? heads_1_beats : heads_0_beats;
  wire [1:0] mux_heads_3_groups_3 = max_job[0] ? heads_3_groups : heads_2_groups;
  wire [4:0] mux_heads_3_beats = max_job[0] ? heads_3_beats : heads_2_beats;
  wire [1:0] mux_heads_3_groups_4 = max_job[1] ? mux_heads_3_groups_3 : mux_heads_1_groups_2;
  wire [4:0] mux_heads_3_beats_2 = max_job[1] ? mux_heads_3_beats : mux_heads_1_beats;
  wire [4:0] shl_heads_3_beats = mux_heads_3_beats_2 << mux_heads_3_groups_4;
  wire [4:0] diff_heads_3_beats = shl_heads_3_beats - 5'd1;
  wire not_rows_valid_3 = ~rows_valid_3;
  wire and_max_out_valid = max_out_valid & not_rows_valid_3;
  wire and_rows_valid_0 = rows_valid_0 & row_read;
  wire and_max_out_valid_2 = and_max_out_valid & rows_valid_0;
  wire and_max_out_valid_3 = and_max_out_valid & ~rows_valid_0;
  wire and_max_out_valid_4 = and_max_out_valid & rows_valid_1;
  wire and_max_out_valid_5 = and_max_out_valid_2 & ~rows_valid_1;
  wire and_max_out_valid_6 = and_max_out_valid & rows_valid_2;
  wire and_max_out_valid_7 = and_max_out_valid_4 & ~rows_valid_2;
  wire and_max_out_valid_8 = and_max_out_valid_6 & not_rows_valid_3;
  wire and_read = read & eq_read_beat;
  wire [8:0] mux_heads_1_n_2 = scores_row_job[0] ? heads_1_n : heads_0_n;
  wire [8:0] mux_heads_3_n_3 = scores_row_job[0] ? heads_3_n : heads_2_n;
  wire [8:0] mux_heads_3_n_4 = scores_row_job[1] ? mux_heads_3_n_3 : mux_heads_1_n_2;
  wire lt_scores_beat = scores_beat < mux_heads_3_n_4[8:6];
  wire eq_scores_beat = scores_beat == mux_heads_3_n_4[8:6];
  wire lt_heads_3_n = 6'd0 < mux_heads_3_n_4[5:0];
  wire lt_heads_3_n_2 = 6'd1 < mux_heads_3_n_4[5:0];
  wire and_scores_beat = eq_scores_beat & lt_heads_3_n_2;
  wire lt_heads_3_n_3 = 6'd2 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_2 = eq_scores_beat & lt_heads_3_n_3;
  wire lt_heads_3_n_4 = 6'd3 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_3 = eq_scores_beat & lt_heads_3_n_4;
  wire lt_heads_3_n_5 = 6'd4 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_4 = eq_scores_beat & lt_heads_3_n_5;
  wire lt_heads_3_n_6 = 6'd5 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_5 = eq_scores_beat & lt_heads_3_n_6;
  wire lt_heads_3_n_7 = 6'd6 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_6 = eq_scores_beat & lt_heads_3_n_7;
  wire lt_heads_3_n_8 = 6'd7 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_7 = eq_scores_beat & lt_heads_3_n_8;
  wire lt_heads_3_n_9 = 6'd8 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_8 = eq_scores_beat & lt_heads_3_n_9;
  wire lt_heads_3_n_10 = 6'd9 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_9 = eq_scores_beat & lt_heads_3_n_10;
  wire lt_heads_3_n_11 = 6'd10 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_10 = eq_scores_beat & lt_heads_3_n_11;
  wire lt_heads_3_n_12 = 6'd11 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_11 = eq_scores_beat & lt_heads_3_n_12;
  wire lt_heads_3_n_13 = 6'd12 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_12 = eq_scores_beat & lt_heads_3_n_13;
  wire lt_heads_3_n_14 = 6'd13 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_13 = eq_scores_beat & lt_heads_3_n_14;
  wire lt_heads_3_n_15 = 6'd14 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_14 = eq_scores_beat & lt_heads_3_n_15;
  wire lt_heads_3_n_16 = 6'd15 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_15 = eq_scores_beat & lt_heads_3_n_16;
  wire lt_heads_3_n_17 = 6'd16 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_16 = eq_scores_beat & lt_heads_3_n_17;
  wire lt_heads_3_n_18 = 6'd17 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_17 = eq_scores_beat & lt_heads_3_n_18;
  wire lt_heads_3_n_19 = 6'd18 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_18 = eq_scores_beat & lt_heads_3_n_19;
  wire lt_heads_3_n_20 = 6'd19 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_19 = eq_scores_beat & lt_heads_3_n_20;
  wire lt_heads_3_n_21 = 6'd20 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_20 = eq_scores_beat & lt_heads_3_n_21;
  wire lt_heads_3_n_22 = 6'd21 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_21 = eq_scores_beat & lt_heads_3_n_22;
  wire lt_heads_3_n_23 = 6'd22 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_22 = eq_scores_beat & lt_heads_3_n_23;
  wire lt_heads_3_n_24 = 6'd23 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_23 = eq_scores_beat & lt_heads_3_n_24;
  wire lt_heads_3_n_25 = 6'd24 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_24 = eq_scores_beat & lt_heads_3_n_25;
  wire lt_heads_3_n_26 = 6'd25 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_25 = eq_scores_beat & lt_heads_3_n_26;
  wire lt_heads_3_n_27 = 6'd26 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_26 = eq_scores_beat & lt_heads_3_n_27;
  wire lt_heads_3_n_28 = 6'd27 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_27 = eq_scores_beat & lt_heads_3_n_28;
  wire lt_heads_3_n_29 = 6'd28 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_28 = eq_scores_beat & lt_heads_3_n_29;
  wire lt_heads_3_n_30 = 6'd29 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_29 = eq_scores_beat & lt_heads_3_n_30;
  wire lt_heads_3_n_31 = 6'd30 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_30 = eq_scores_beat & lt_heads_3_n_31;
  wire lt_heads_3_n_32 = 6'd31 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_31 = eq_scores_beat & lt_heads_3_n_32;
  wire lt_heads_3_n_33 = 6'd32 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_32 = eq_scores_beat & lt_heads_3_n_33;
  wire lt_heads_3_n_34 = 6'd33 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_33 = eq_scores_beat & lt_heads_3_n_34;
  wire lt_heads_3_n_35 = 6'd34 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_34 = eq_scores_beat & lt_heads_3_n_35;
  wire lt_heads_3_n_36 = 6'd35 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_35 = eq_scores_beat & lt_heads_3_n_36;
  wire lt_heads_3_n_37 = 6'd36 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_36 = eq_scores_beat & lt_heads_3_n_37;
  wire lt_heads_3_n_38 = 6'd37 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_37 = eq_scores_beat & lt_heads_3_n_38;
  wire lt_heads_3_n_39 = 6'd38 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_38 = eq_scores_beat & lt_heads_3_n_39;
  wire lt_heads_3_n_40 = 6'd39 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_39 = eq_scores_beat & lt_heads_3_n_40;
  wire lt_heads_3_n_41 = 6'd40 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_40 = eq_scores_beat & lt_heads_3_n_41;
  wire lt_heads_3_n_42 = 6'd41 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_41 = eq_scores_beat & lt_heads_3_n_42;
  wire lt_heads_3_n_43 = 6'd42 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_42 = eq_scores_beat & lt_heads_3_n_43;
  wire lt_heads_3_n_44 = 6'd43 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_43 = eq_scores_beat & lt_heads_3_n_44;
  wire lt_heads_3_n_45 = 6'd44 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_44 = eq_scores_beat & lt_heads_3_n_45;
  wire lt_heads_3_n_46 = 6'd45 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_45 = eq_scores_beat & lt_heads_3_n_46;
  wire lt_heads_3_n_47 = 6'd46 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_46 = eq_scores_beat & lt_heads_3_n_47;
  wire lt_heads_3_n_48 = 6'd47 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_47 = eq_scores_beat & lt_heads_3_n_48;
  wire lt_heads_3_n_49 = 6'd48 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_48 = eq_scores_beat & lt_heads_3_n_49;
  wire lt_heads_3_n_50 = 6'd49 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_49 = eq_scores_beat & lt_heads_3_n_50;
  wire lt_heads_3_n_51 = 6'd50 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_50 = eq_scores_beat & lt_heads_3_n_51;
  wire lt_heads_3_n_52 = 6'd51 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_51 = eq_scores_beat & lt_heads_3_n_52;
  wire lt_heads_3_n_53 = 6'd52 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_52 = eq_scores_beat & lt_heads_3_n_53;
  wire lt_heads_3_n_54 = 6'd53 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_53 = eq_scores_beat & lt_heads_3_n_54;
  wire lt_heads_3_n_55 = 6'd54 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_54 = eq_scores_beat & lt_heads_3_n_55;
  wire lt_heads_3_n_56 = 6'd55 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_55 = eq_scores_beat & lt_heads_3_n_56;
  wire lt_heads_3_n_57 = 6'd56 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_56 = eq_scores_beat & lt_heads_3_n_57;
  wire lt_heads_3_n_58 = 6'd57 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_57 = eq_scores_beat & lt_heads_3_n_58;
  wire lt_heads_3_n_59 = 6'd58 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_58 = eq_scores_beat & lt_heads_3_n_59;
  wire lt_heads_3_n_60 = 6'd59 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_59 = eq_scores_beat & lt_heads_3_n_60;
  wire lt_heads_3_n_61 = 6'd60 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_60 = eq_scores_beat & lt_heads_3_n_61;
  wire lt_heads_3_n_62 = 6'd61 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_61 = eq_scores_beat & lt_heads_3_n_62;
  wire lt_heads_3_n_63 = 6'd62 < mux_heads_3_n_4[5:0];
  wire and_scores_beat_62 = eq_scores_beat & lt_heads_3_n_63;
  wire mux_heads_1_early = sum_job[0] ? heads_1_early : heads_0_early;
  wire [1:0] mux_heads_1_groups_3 = sum_job[0] ? heads_1_groups : heads_0_groups;
  wire [4:0] mux_heads_1_beats_2 = sum_job[0] ? heads_1_beats : heads_0_beats;
  wire mux_heads_3_early = sum_job[0] ? heads_3_early : heads_2_early;
  wire [1:0] mux_heads_3_groups_5 = sum_job[0] ? heads_3_groups : heads_2_groups;
  wire [4:0] mux_heads_3_beats_3 = sum_job[0] ? heads_3_beats : heads_2_beats;
  wire mux_heads_3_early_2 = sum_job[1] ? mux_heads_3_early : mux_heads_1_early;
  wire [1:0] mux_heads_3_groups_6 = sum_job[1] ? mux_heads_3_groups_5 : mux_heads_1_groups_3;
  wire [4:0] mux_heads_3_beats_4 = sum_job[1] ? mux_heads_3_beats_3 : mux_heads_1_beats_2;
  wire [4:0] shl_heads_3_beats_2 = mux_heads_3_beats_4 << mux_heads_3_groups_6;
  wire [4:0] diff_heads_3_beats_2 = shl_heads_3_beats_2 - 5'd1;
  wire eq_summed = summed[1:0] == 2'd0;
  wire and_row_sum_out_valid = row_sum_out_valid & eq_summed;
  wire eq_summed_2 = summed[1:0] == 2'd1;
  wire and_row_sum_out_valid_2 = row_sum_out_valid & eq_summed_2;
  wire eq_summed_3 = summed[1:0] == 2'd2;
  wire and_row_sum_out_valid_3 = row_sum_out_valid & eq_summed_3;
  wire eq_summed_4 = summed[1:0] == 2'd3;
  wire and_row_sum_out_valid_4 = row_sum_out_valid & eq_summed_4;
  wire not_asked = ~(asked == summed);
  wire mux_row_3_early = asked[0] ? row_3_early : row_2_early;
  wire mux_row_1_early = asked[0] ? row_1_early : row_0_early;
  wire mux_row_3_early_2 = asked[1] ? mux_row_3_early : mux_row_1_early;
  wire or_row_3_early = ~mux_row_3_early_2 | w_req_ready;
  wire asks_next = not_asked & or_row_3_early;
  wire [23:0] mux_row_1_sum = asked[0] ? row_1_sum : row_0_sum;
  wire [23:0] mux_row_3_sum = asked[0] ? row_3_sum : row_2_sum;
  wire not_sent = ~(sent == summed);
  wire mux_row_3_early_3 = sent[0] ? row_3_early : row_2_early;
  wire mux_row_1_early_2 = sent[0] ? row_1_early : row_0_early;
  wire mux_row_3_early_4 = sent[1] ? mux_row_3_early_3 : mux_row_1_early_2;
  wire beats_advance = w_beat_ready | ~beats_valid_2;
  wire and_beats_advance = beats_advance & not_sent & mux_row_3_early_4;
  wire [2:0] mux_row_3_last = sent[0] ? row_3_last : row_2_last;
  wire [2:0] mux_row_1_last = sent[0] ? row_1_last : row_0_last;
  wire [2:0] mux_row_3_last_2 = sent[1] ? mux_row_3_last : mux_row_1_last;
  wire sends_last = sends_beat == mux_row_3_last_2;
  wire and_beats_advance_2 = and_beats_advance & sends_last;
  wire or_row_3_early_2 = ~mux_row_3_early_4 | and_beats_advance_2;
  wire sends_next = not_sent & or_row_3_early_2;
  wire mux_heads_1_early_2 = exp_job[0] ? heads_1_early : heads_0_early;
  wire mux_heads_3_early_3 = exp_job[0] ? heads_3_early : heads_2_early;
  wire mux_heads_3_early_4 = exp_job[1] ? mux_heads_3_early_3 : mux_heads_1_early_2;
  wire signed [16:0] ext_dividend_0 = {1'b0, dividend_0};
  wire signed [16:0] ext_dividend_1 = {1'b0, dividend_1};
  wire signed [16:0] ext_dividend_2 = {1'b0, dividend_2};
  wire signed [16:0] ext_dividend_3 = {1'b0, dividend_3};
  wire signed [16:0] ext_dividend_4 = {1'b0, dividend_4};
  wire signed [16:0] ext_dividend_5 = {1'b0, dividend_5};
  wire signed [16:0] ext_dividend_6 = {1'b0, dividend_6};
  wire signed [16:0] ext_dividend_7 = {1'b0, dividend_7};
  wire signed [16:0] ext_dividend_8 = {1'b0, dividend_8};
  wire signed [16:0] ext_dividend_9 = {1'b0, dividend_9};
  wire signed [16:0] ext_dividend_10 = {1'b0, dividend_10};
  wire signed [16:0] ext_dividend_11 = {1'b0, dividend_11};
  wire signed [16:0] ext_dividend_12 = {1'b0, dividend_12};
  wire signed [16:0] ext_dividend_13 = {1'b0, dividend_13};
  wire signed [16:0] ext_dividend_14 = {1'b0, dividend_14};
  wire signed [16:0] ext_dividend_15 = {1'b0, dividend_15};
  wire signed [16:0] ext_dividend_16 = {1'b0, dividend_16};
  wire signed [16:0] ext_dividend_17 = {1'b0, dividend_17};
  wire signed [16:0] ext_dividend_18 = {1'b0, dividend_18};
  wire signed [16:0] ext_dividend_19 = {1'b0, dividend_19};
  wire signed [16:0] ext_dividend_20 = {1'b0, dividend_20};
  wire signed [16:0] ext_dividend_21 = {1'b0, dividend_21};
  wire signed [16:0] ext_dividend_22 = {1'b0, dividend_22};
  wire signed [16:0] ext_dividend_23 = {1'b0, dividend_23};
  wire signed [16:0] ext_dividend_24 = {1'b0, dividend_24};
  wire signed [16:0] ext_dividend_25 = {1'b0, dividend_25};
  wire signed [16:0] ext_dividend_26 = {1'b0, dividend_26};
  wire signed [16:0] ext_dividend_27 = {1'b0, dividend_27};
  wire signed [16:0] ext_dividend_28 = {1'b0, dividend_28};
  wire signed [16:0] ext_dividend_29 = {1'b0, dividend_29};
  wire signed [16:0] ext_dividend_30 = {1'b0, dividend_30};
  wire signed [16:0] ext_dividend_31 = {1'b0, dividend_31};
  wire signed [16:0] ext_dividend_32 = {1'b0, dividend_32};
  wire signed [16:0] ext_dividend_33 = {1'b0, dividend_33};
  wire signed [16:0] ext_dividend_34 = {1'b0, dividend_34};
  wire signed [16:0] ext_dividend_35 = {1'b0, dividend_35};
  wire signed [16:0] ext_dividend_36 = {1'b0, dividend_36};
  wire signed [16:0] ext_dividend_37 = {1'b0, dividend_37};
  wire signed [16:0] ext_dividend_38 = {1'b0, dividend_38};
  wire signed [16:0] ext_dividend_39 = {1'b0, dividend_39};
  wire signed [16:0] ext_dividend_40 = {1'b0, dividend_40};
  wire signed [16:0] ext_dividend_41 = {1'b0, dividend_41};
  wire signed [16:0] ext_dividend_42 = {1'b0, dividend_42};
  wire signed [16:0] ext_dividend_43 = {1'b0, dividend_43};
  wire signed [16:0] ext_dividend_44 = {1'b0, dividend_44};
  wire signed [16:0] ext_dividend_45 = {1'b0, dividend_45};
  wire signed [16:0] ext_dividend_46 = {1'b0, dividend_46};
  wire signed [16:0] ext_dividend_47 = {1'b0, dividend_47};
  wire signed [16:0] ext_dividend_48 = {1'b0, dividend_48};
  wire signed [16:0] ext_dividend_49 = {1'b0, dividend_49};
  wire signed [16:0] ext_dividend_50 = {1'b0, dividend_50};
  wire signed [16:0] ext_dividend_51 = {1'b0, dividend_51};
  wire signed [16:0] ext_dividend_52 = {1'b0, dividend_52};
  wire signed [16:0] ext_dividend_53 = {1'b0, dividend_53};
  wire signed [16:0] ext_dividend_54 = {1'b0, dividend_54};
  wire signed [16:0] ext_dividend_55 = {1'b0, dividend_55};
  wire signed [16:0] ext_dividend_56 = {1'b0, dividend_56};
  wire signed [16:0] ext_dividend_57 = {1'b0, dividend_57};
  wire signed [16:0] ext_dividend_58 = {1'b0, dividend_58};
  wire signed [16:0] ext_dividend_59 = {1'b0, dividend_59};
  wire signed [16:0] ext_dividend_60 = {1'b0, dividend_60};
  wire signed [16:0] ext_dividend_61 = {1'b0, dividend_61};
  wire signed [16:0] ext_dividend_62 = {1'b0, dividend_62};
  wire signed [16:0] ext_dividend_63 = {1'b0, dividend_63};
  wire mux_complete_3 = served[0] ? complete_3 : complete_2;
  wire mux_complete_1 = served[0] ? complete_1 : complete_0;
  wire ready_next = served[1] ? mux_complete_3 : mux_complete_1;
  wire and_heads_3_early = ~mux_heads_3_early_2 & row_sum_out_valid;
  wire and_heads_3_early_2 = and_heads_3_early & eq_summed;
  wire and_w_out_valid_0 = w_out_valid & w_out_last;
  wire and_w_out_valid_0_2 = and_w_out_valid_0 & (result_slot == 2'd0);
  wire and_heads_3_early_3 = and_heads_3_early & eq_summed_2;
  wire and_w_out_valid_0_3 = and_w_out_valid_0 & (result_slot == 2'd1);
  wire and_heads_3_early_4 = and_heads_3_early & eq_summed_3;
  wire and_w_out_valid_0_4 = and_w_out_valid_0 & (result_slot == 2'd2);
  wire and_heads_3_early_5 = and_heads_3_early & eq_summed_4;
  wire and_w_out_valid_0_5 = and_w_out_valid_0 & (result_slot == 2'd3);
  wire [23:0] mux_row_1_sum_2 = served[0] ? row_1_sum : row_0_sum;
  wire mux_row_1_early_3 = served[0] ? row_1_early : row_0_early;
  wire [23:0] mux_row_3_sum_2 = served[0] ? row_3_sum : row_2_sum;
  wire mux_row_3_early_5 = served[0] ? row_3_early : row_2_early;
  wire [23:0] mux_row_3_sum_3 = served[1] ? mux_row_3_sum_2 : mux_row_1_sum_2;
  wire not_row_3_early = ~(served[1] ? mux_row_3_early_5 : mux_row_1_early_3);
  wire and_ready_next = ready_next & not_row_3_early;
  wire not_sums_valid_5 = ~sums_valid_5;
  wire and_ready_next_2 = and_ready_next & not_sums_valid_5;
  wire and_sums_valid_0 = sums_valid_0 & sum_pop;
  wire and_ready_next_3 = and_ready_next_2 & sums_valid_0;
  wire and_ready_next_4 = and_ready_next_2 & ~sums_valid_0;
  wire and_ready_next_5 = and_ready_next_2 & sums_valid_1;
  wire and_ready_next_6 = and_ready_next_3 & ~sums_valid_1;
  wire and_ready_next_7 = and_ready_next_2 & sums_valid_2;
  wire and_ready_next_8 = and_ready_next_5 & ~sums_valid_2;
  wire and_ready_next_9 = and_ready_next_2 & sums_valid_3;
  wire and_ready_next_10 = and_ready_next_7 & ~sums_valid_3;
  wire and_ready_next_11 = and_ready_next_2 & sums_valid_4;
  wire and_ready_next_12 = and_ready_next_9 & ~sums_valid_4;
  wire and_ready_next_13 = and_ready_next_11 & not_sums_valid_5;
  wire [1:0] mux_heads_1_groups_4 = exp_job[0] ? heads_1_groups : heads_0_groups;
  wire [1:0] mux_heads_3_groups_7 = exp_job[0] ? heads_3_groups : heads_2_groups;
  wire [1:0] mux_heads_3_groups_8 = exp_job[1] ? mux_heads_3_groups_7 : mux_heads_1_groups_4;
  wire and_expu_out_valid = expu_out_valid & (exp_slot == 2'd0);
  wire and_expu_out_valid_2 = expu_out_valid & (exp_slot == 2'd1);
  wire and_expu_out_valid_3 = expu_out_valid & (exp_slot == 2'd2);
  wire and_expu_out_valid_4 = expu_out_valid & (exp_slot == 2'd3);
  wire [1:0] mux_kind_1_groups_0 = e_row[0] ? kind_1_groups_0 : kind_0_groups_0;
  wire [1:0] mux_kind_3_groups_0 = e_row[0] ? kind_3_groups_0 : kind_2_groups_0;
  wire [1:0] mux_kind_3_groups_0_2 = e_row[1] ? mux_kind_3_groups_0 : mux_kind_1_groups_0;
  wire [15:0] mux_weight_slots_read_data_0 = read_early ? weight_slots_read_data_0 : exp_slots_read_data_0;
  wire signed [16:0] ext_weight_slots_read_data_0 = {1'b0, mux_weight_slots_read_data_0};
  wire [15:0] mux_weight_slots_read_data_1 = read_early ? weight_slots_read_data_1 : exp_slots_read_data_1;
  wire signed [16:0] ext_weight_slots_read_data_1 = {1'b0, mux_weight_slots_read_data_1};
  wire [15:0] mux_weight_slots_read_data_2 = read_early ? weight_slots_read_data_2 : exp_slots_read_data_2;
  wire signed [16:0] ext_weight_slots_read_data_2 = {1'b0, mux_weight_slots_read_data_2};
  wire [15:0] mux_weight_slots_read_data_3 = read_early ? weight_slots_read_data_3 : exp_slots_read_data_3;
  wire signed [16:0] ext_weight_slots_read_data_3 = {1'b0, mux_weight_slots_read_data_3};
  wire [15:0] mux_weight_slots_read_data_4 = read_early ? weight_slots_read_data_4 : exp_slots_read_data_4;
  wire signed [16:0] ext_weight_slots_read_data_4 = {1'b0, mux_weight_slots_read_data_4};
  wire [15:0] mux_weight_slots_read_data_5 = read_early ? weight_slots_read_data_5 : exp_slots_read_data_5;
  wire signed [16:0] ext_weight_slots_read_data_5 = {1'b0, mux_weight_slots_read_data_5};
  wire [15:0] mux_weight_slots_read_data_6 = read_early ? weight_slots_read_data_6 : exp_slots_read_data_6;
  wire signed [16:0] ext_weight_slots_read_data_6 = {1'b0, mux_weight_slots_read_data_6};
  wire [15:0] mux_weight_slots_read_data_7 = read_early ? weight_slots_read_data_7 : exp_slots_read_data_7;
  wire signed [16:0] ext_weight_slots_read_data_7 = {1'b0, mux_weight_slots_read_data_7};
  wire [15:0] mux_weight_slots_read_data_8 = read_early ? weight_slots_read_data_8 : exp_slots_read_data_8;
  wire signed [16:0] ext_weight_slots_read_data_8 = {1'b0, mux_weight_slots_read_data_8};
  wire [15:0] mux_weight_slots_read_data_9 = read_early ? weight_slots_read_data_9 : exp_slots_read_data_9;
  wire signed [16:0] ext_weight_slots_read_data_9 = {1'b0, mux_weight_slots_read_data_9};
  wire [15:0] mux_weight_slots_read_data_10 = read_early ? weight_slots_read_data_10 : exp_slots_read_data_10;
  wire signed [16:0] ext_weight_slots_read_data_10 = {1'b0, mux_weight_slots_read_data_10};
  wire [15:0] mux_weight_slots_read_data_11 = read_early ? weight_slots_read_data_11 : exp_slots_read_data_11;
  wire signed [16:0] ext_weight_slots_read_data_11 = {1'b0, mux_weight_slots_read_data_11};
  wire [15:0] mux_weight_slots_read_data_12 = read_early ? weight_slots_read_data_12 : exp_slots_read_data_12;
  wire signed [16:0] ext_weight_slots_read_data_12 = {1'b0, mux_weight_slots_read_data_12};
  wire [15:0] mux_weight_slots_read_data_13 = read_early ? weight_slots_read_data_13 : exp_slots_read_data_13;
  wire signed [16:0] ext_weight_slots_read_data_13 = {1'b0, mux_weight_slots_read_data_13};
  wire [15:0] mux_weight_slots_read_data_14 = read_early ? weight_slots_read_data_14 : exp_slots_read_data_14;
  wire signed [16:0] ext_weight_slots_read_data_14 = {1'b0, mux_weight_slots_read_data_14};
  wire [15:0] mux_weight_slots_read_data_15 = read_early ? weight_slots_read_data_15 : exp_slots_read_data_15;
  wire signed [16:0] ext_weight_slots_read_data_15 = {1'b0, mux_weight_slots_read_data_15};
  wire [15:0] mux_weight_slots_read_data_16 = read_early ? weight_slots_read_data_16 : exp_slots_read_data_16;
  wire signed [16:0] ext_weight_slots_read_data_16 = {1'b0, mux_weight_slots_read_data_16};
  wire [15:0] mux_weight_slots_read_data_17 = read_early ? weight_slots_read_data_17 : exp_slots_read_data_17;
  wire signed [16:0] ext_weight_slots_read_data_17 = {1'b0, mux_weight_slots_read_data_17};
  wire [15:0] mux_weight_slots_read_data_18 = read_early ? weight_slots_read_data_18 : exp_slots_read_data_18;
  wire signed [16:0] ext_weight_slots_read_data_18 = {1'b0, mux_weight_slots_read_data_18};
  wire [15:0] mux_weight_slots_read_data_19 = read_early ? weight_slots_read_data_19 : exp_slots_read_data_19;
  wire signed [16:0] ext_weight_slots_read_data_19 = {1'b0, mux_weight_slots_read_data_19};
  wire [15:0] mux_weight_slots_read_data_20 = read_early ? weight_slots_read_data_20 : exp_slots_read_data_20;
  wire signed [16:0] ext_weight_slots_read_data_20 = {1'b0, mux_weight_slots_read_data_20};
  wire [15:0] mux_weight_slots_read_data_21 = read_early ? weight_slots_read_data_21 : exp_slots_read_data_21;
  wire signed [16:0] ext_weight_slots_read_data_21 = {1'b0, mux_weight_slots_read_data_21};
  wire [15:0] mux_weight_slots_read_data_22 = read_early ? weight_slots_read_data_22 : exp_slots_read_data_22;
  wire signed [16:0] ext_weight_slots_read_data_22 = {1'b0, mux_weight_slots_read_data_22};
  wire [15:0] mux_weight_slots_read_data_23 = read_early ? weight_slots_read_data_23 : exp_slots_read_data_23;
  wire signed [16:0] ext_weight_slots_read_data_23 = {1'b0, mux_weight_slots_read_data_23};
  wire [15:0] mux_weight_slots_read_data_24 = read_early ? weight_slots_read_data_24 : exp_slots_read_data_24;
  wire signed [16:0] ext_weight_slots_read_data_24 = {1'b0, mux_weight_slots_read_data_24};
  wire [15:0] mux_weight_slots_read_data_25 = read_early ? weight_slots_read_data_25 : exp_slots_read_data_25;
  wire signed [16:0] ext_weight_slots_read_data_25 = {1'b0, mux_weight_slots_read_data_25};
  wire [15:0] mux_weight_slots_read_data_26 = read_early ? weight_slots_read_data_26 : exp_slots_read_data_26;
  wire signed [16:0] ext_weight_slots_read_data_26 = {1'b0, mux_weight_slots_read_data_26};
  wire [15:0] mux_weight_slots_read_data_27 = read_early ? weight_slots_read_data_27 : exp_slots_read_data_27;
  wire signed [16:0] ext_weight_slots_read_data_27 = {1'b0, mux_weight_slots_read_data_27};
  wire [15:0] mux_weight_slots_read_data_28 = read_early ? weight_slots_read_data_28 : exp_slots_read_data_28;
  wire signed [16:0] ext_weight_slots_read_data_28 = {1'b0, mux_weight_slots_read_data_28};
  wire [15:0] mux_weight_slots_read_data_29 = read_early ? weight_slots_read_data_29 : exp_slots_read_data_29;
  wire signed [16:0] ext_weight_slots_read_data_29 = {1'b0, mux_weight_slots_read_data_29};
  wire [15:0] mux_weight_slots_read_data_30 = read_early ? weight_slots_read_data_30 : exp_slots_read_data_30;
  wire signed [16:0] ext_weight_slots_read_data_30 = {1'b0, mux_weight_slots_read_data_30};
  wire [15:0] mux_weight_slots_read_data_31 = read_early ? weight_slots_read_data_31 : exp_slots_read_data_31;
  wire signed [16:0] ext_weight_slots_read_data_31 = {1'b0, mux_weight_slots_read_data_31};
  wire [15:0] mux_weight_slots_read_data_32 = read_early ? weight_slots_read_data_32 : exp_slots_read_data_32;
  wire signed [16:0] ext_weight_slots_read_data_32 = {1'b0, mux_weight_slots_read_data_32};
  wire [15:0] mux_weight_slots_read_data_33 = read_early ? weight_slots_read_data_33 : exp_slots_read_data_33;
  wire signed [16:0] ext_weight_slots_read_data_33 = {1'b0, mux_weight_slots_read_data_33};
  wire [15:0] mux_weight_slots_read_data_34 = read_early ? weight_slots_read_data_34 : exp_slots_read_data_34;
  wire signed [16:0] ext_weight_slots_read_data_34 = {1'b0, mux_weight_slots_read_data_34};
  wire [15:0] mux_weight_slots_read_data_35 = read_early ? weight_slots_read_data_35 : exp_slots_read_data_35;
  wire signed [16:0] ext_weight_slots_read_data_35 = {1'b0, mux_weight_slots_read_data_35};
  wire [15:0] mux_weight_slots_read_data_36 = read_early ? weight_slots_read_data_36 : exp_slots_read_data_36;
  wire signed [16:0] ext_weight_slots_read_data_36 = {1'b0, mux_weight_slots_read_data_36};
  wire [15:0] mux_weight_slots_read_data_37 = read_early ? weight_slots_read_data_37 : exp_slots_read_data_37;
  wire signed [16:0] ext_weight_slots_read_data_37 = {1'b0, mux_weight_slots_read_data_37};
  wire [15:0] mux_weight_slots_read_data_38 = read_early ? weight_slots_read_data_38 : exp_slots_read_data_38;
  wire signed [16:0] ext_weight_slots_read_data_38 = {1'b0, mux_weight_slots_read_data_38};
  wire [15:0] mux_weight_slots_read_data_39 = read_early ? weight_slots_read_data_39 : exp_slots_read_data_39;
  wire signed [16:0] ext_weight_slots_read_data_39 = {1'b0, mux_weight_slots_read_data_39};
  wire [15:0] mux_weight_slots_read_data_40 = read_early ? weight_slots_read_data_40 : exp_slots_read_data_40;
  wire signed [16:0] ext_weight_slots_read_data_40 = {1'b0, mux_weight_slots_read_data_40};
  wire [15:0] mux_weight_slots_read_data_41 = read_early ? weight_slots_read_data_41 : exp_slots_read_data_41;
  wire signed [16:0] ext_weight_slots_read_data_41 = {1'b0, mux_weight_slots_read_data_41};
  wire [15:0] mux_weight_slots_read_data_42 = read_early ? weight_slots_read_data_42 : exp_slots_read_data_42;
  wire signed [16:0] ext_weight_slots_read_data_42 = {1'b0, mux_weight_slots_read_data_42};
  wire [15:0] mux_weight_slots_read_data_43 = read_early ? weight_slots_read_data_43 : exp_slots_read_data_43;
  wire signed [16:0] ext_weight_slots_read_data_43 = {1'b0, mux_weight_slots_read_data_43};
  wire [15:0] mux_weight_slots_read_data_44 = read_early ? weight_slots_read_data_44 : exp_slots_read_data_44;
  wire signed [16:0] ext_weight_slots_read_data_44 = {1'b0, mux_weight_slots_read_data_44};
  wire [15:0] mux_weight_slots_read_data_45 = read_early ? weight_slots_read_data_45 : exp_slots_read_data_45;
  wire signed [16:0] ext_weight_slots_read_data_45 = {1'b0, mux_weight_slots_read_data_45};
  wire [15:0] mux_weight_slots_read_data_46 = read_early ? weight_slots_read_data_46 : exp_slots_read_data_46;
  wire signed [16:0] ext_weight_slots_read_data_46 = {1'b0, mux_weight_slots_read_data_46};
  wire [15:0] mux_weight_slots_read_data_47 = read_early ? weight_slots_read_data_47 : exp_slots_read_data_47;
  wire signed [16:0] ext_weight_slots_read_data_47 = {1'b0, mux_weight_slots_read_data_47};
  wire [15:0] mux_weight_slots_read_data_48 = read_early ? weight_slots_read_data_48 : exp_slots_read_data_48;
  wire signed [16:0] ext_weight_slots_read_data_48 = {1'b0, mux_weight_slots_read_data_48};
  wire [15:0] mux_weight_slots_read_data_49 = read_early ? weight_slots_read_data_49 : exp_slots_read_data_49;
  wire signed [16:0] ext_weight_slots_read_data_49 = {1'b0, mux_weight_slots_read_data_49};
  wire [15:0] mux_weight_slots_read_data_50 = read_early ? weight_slots_read_data_50 : exp_slots_read_data_50;
  wire signed [16:0] ext_weight_slots_read_data_50 = {1'b0, mux_weight_slots_read_data_50};
  wire [15:0] mux_weight_slots_read_data_51 = read_early ? weight_slots_read_data_51 : exp_slots_read_data_51;
  wire signed [16:0] ext_weight_slots_read_data_51 = {1'b0, mux_weight_slots_read_data_51};
  wire [15:0] mux_weight_slots_read_data_52 = read_early ? weight_slots_read_data_52 : exp_slots_read_data_52;
  wire signed [16:0] ext_weight_slots_read_data_52 = {1'b0, mux_weight_slots_read_data_52};
  wire [15:0] mux_weight_slots_read_data_53 = read_early ? weight_slots_read_data_53 : exp_slots_read_data_53;
  wire signed [16:0] ext_weight_slots_read_data_53 = {1'b0, mux_weight_slots_read_data_53};
  wire [15:0] mux_weight_slots_read_data_54 = read_early ? weight_slots_read_data_54 : exp_slots_read_data_54;
  wire signed [16:0] ext_weight_slots_read_data_54 = {1'b0, mux_weight_slots_read_data_54};
  wire [15:0] mux_weight_slots_read_data_55 = read_early ? weight_slots_read_data_55 : exp_slots_read_data_55;
  wire signed [16:0] ext_weight_slots_read_data_55 = {1'b0, mux_weight_slots_read_data_55};
  wire [15:0] mux_weight_slots_read_data_56 = read_early ? weight_slots_read_data_56 : exp_slots_read_data_56;
  wire signed [16:0] ext_weight_slots_read_data_56 = {1'b0, mux_weight_slots_read_data_56};
  wire [15:0] mux_weight_slots_read_data_57 = read_early ? weight_slots_read_data_57 : exp_slots_read_data_57;
  wire signed [16:0] ext_weight_slots_read_data_57 = {1'b0, mux_weight_slots_read_data_57};
  wire [15:0] mux_weight_slots_read_data_58 = read_early ? weight_slots_read_data_58 : exp_slots_read_data_58;
  wire signed [16:0] ext_weight_slots_read_data_58 = {1'b0, mux_weight_slots_read_data_58};
  wire [15:0] mux_weight_slots_read_data_59 = read_early ? weight_slots_read_data_59 : exp_slots_read_data_59;
  wire signed [16:0] ext_weight_slots_read_data_59 = {1'b0, mux_weight_slots_read_data_59};
  wire [15:0] mux_weight_slots_read_data_60 = read_early ? weight_slots_read_data_60 : exp_slots_read_data_60;
  wire signed [16:0] ext_weight_slots_read_data_60 = {1'b0, mux_weight_slots_read_data_60};
  wire [15:0] mux_weight_slots_read_data_61 = read_early ? weight_slots_read_data_61 : exp_slots_read_data_61;
  wire signed [16:0] ext_weight_slots_read_data_61 = {1'b0, mux_weight_slots_read_data_61};
  wire [15:0] mux_weight_slots_read_data_62 = read_early ? weight_slots_read_data_62 : exp_slots_read_data_62;
  wire signed [16:0] ext_weight_slots_read_data_62 = {1'b0, mux_weight_slots_read_data_62};
  wire [15:0] mux_weight_slots_read_data_63 = read_early ? weight_slots_read_data_63 : exp_slots_read_data_63;
  wire signed [16:0] ext_weight_slots_read_data_63 = {1'b0, mux_weight_slots_read_data_63};
  always @(posedge clk) begin
    if (rst) score_slot <= 2'd0;
    else if (score & score_tag_row_last) score_slot <= score_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) score_beat <= 5'd0;
    else if (score) begin
      if (score_tag_row_last) score_beat <= 5'd0;
      else score_beat <= score_beat + 5'd1;
    end
  end
  always @(posedge clk) max_job_d1 <= score_tag_slot;
  always @(posedge clk) max_job_d2 <= max_job_d1;
  always @(posedge clk) max_job_d3 <= max_job_d2;
  always @(posedge clk) max_job <= max_job_d3;
  always @(posedge clk) begin
    if (rst) rows_valid_0 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_0 <= rows_valid_1 | and_max_out_valid_2;
    else if (and_max_out_valid_3) rows_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_1) rows_data_0_max <= rows_data_1_max;
      else rows_data_0_max <= max_out_max;
    end
    else if (and_max_out_valid_3) rows_data_0_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_1) rows_data_0_job <= rows_data_1_job;
      else rows_data_0_job <= max_job;
    end
    else if (and_max_out_valid_3) rows_data_0_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_1) rows_data_0_last <= rows_data_1_last;
      else rows_data_0_last <= diff_heads_3_beats[4:2];
    end
    else if (and_max_out_valid_3) rows_data_0_last <= diff_heads_3_beats[4:2];
  end
  always @(posedge clk) begin
    if (rst) rows_valid_1 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_1 <= rows_valid_2 | and_max_out_valid_4;
    else if (and_max_out_valid_5) rows_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_2) rows_data_1_max <= rows_data_2_max;
      else rows_data_1_max <= max_out_max;
    end
    else if (and_max_out_valid_5) rows_data_1_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_2) rows_data_1_job <= rows_data_2_job;
      else rows_data_1_job <= max_job;
    end
    else if (and_max_out_valid_5) rows_data_1_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_2) rows_data_1_last <= rows_data_2_last;
      else rows_data_1_last <= diff_heads_3_beats[4:2];
    end
    else if (and_max_out_valid_5) rows_data_1_last <= diff_heads_3_beats[4:2];
  end
  always @(posedge clk) begin
    if (rst) rows_valid_2 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_2 <= rows_valid_3 | and_max_out_valid_6;
    else if (and_max_out_valid_7) rows_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_3) rows_data_2_max <= rows_data_3_max;
      else rows_data_2_max <= max_out_max;
    end
    else if (and_max_out_valid_7) rows_data_2_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_3) rows_data_2_job <= rows_data_3_job;
      else rows_data_2_job <= max_job;
    end
    else if (and_max_out_valid_7) rows_data_2_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) begin
      if (rows_valid_3) rows_data_2_last <= rows_data_3_last;
      else rows_data_2_last <= diff_heads_3_beats[4:2];
    end
    else if (and_max_out_valid_7) rows_data_2_last <= diff_heads_3_beats[4:2];
  end
  always @(posedge clk) begin
    if (rst) rows_valid_3 <= 1'b0;
    else if (and_rows_valid_0) rows_valid_3 <= and_max_out_valid & rows_valid_3;
    else if (and_max_out_valid_8) rows_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) rows_data_3_max <= max_out_max;
    else if (and_max_out_valid_8) rows_data_3_max <= max_out_max;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) rows_data_3_job <= max_job;
    else if (and_max_out_valid_8) rows_data_3_job <= max_job;
  end
  always @(posedge clk) begin
    if (and_rows_valid_0) rows_data_3_last <= diff_heads_3_beats[4:2];
    else if (and_max_out_valid_8) rows_data_3_last <= diff_heads_3_beats[4:2];
  end
  always @(posedge clk) begin
    if (rst) read_beat <= 3'd0;
    else if (read) begin
      if (read_ends) read_beat <= 3'd0;
      else read_beat <= read_beat + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slots_used <= 3'd0;
    else if (and_read & ~e_free) exp_slots_used <= exp_slots_used + 3'd1;
    else if (e_free & ~and_read) exp_slots_used <= exp_slots_used - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) read_slot <= 2'd0;
    else if (read_ends) read_slot <= read_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) scores_valid <= 1'b0;
    else scores_valid <= read;
  end
  always @(posedge clk) begin
    if (read) scores_beat <= read_beat;
  end
  always @(posedge clk) begin
    if (read) scores_row_max <= rows_data_0_max;
  end
  always @(posedge clk) begin
    if (read) scores_row_job <= rows_data_0_job;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_0 <= score_slots_read_data_0;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_1 <= score_slots_read_data_1;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_2 <= score_slots_read_data_2;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_3 <= score_slots_read_data_3;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_4 <= score_slots_read_data_4;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_5 <= score_slots_read_data_5;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_6 <= score_slots_read_data_6;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_7 <= score_slots_read_data_7;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_8 <= score_slots_read_data_8;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_9 <= score_slots_read_data_9;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_10 <= score_slots_read_data_10;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_11 <= score_slots_read_data_11;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_12 <= score_slots_read_data_12;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_13 <= score_slots_read_data_13;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_14 <= score_slots_read_data_14;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_15 <= score_slots_read_data_15;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_16 <= score_slots_read_data_16;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_17 <= score_slots_read_data_17;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_18 <= score_slots_read_data_18;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_19 <= score_slots_read_data_19;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_20 <= score_slots_read_data_20;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_21 <= score_slots_read_data_21;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_22 <= score_slots_read_data_22;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_23 <= score_slots_read_data_23;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_24 <= score_slots_read_data_24;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_25 <= score_slots_read_data_25;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_26 <= score_slots_read_data_26;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_27 <= score_slots_read_data_27;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_28 <= score_slots_read_data_28;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_29 <= score_slots_read_data_29;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_30 <= score_slots_read_data_30;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_31 <= score_slots_read_data_31;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_32 <= score_slots_read_data_32;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_33 <= score_slots_read_data_33;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_34 <= score_slots_read_data_34;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_35 <= score_slots_read_data_35;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_36 <= score_slots_read_data_36;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_37 <= score_slots_read_data_37;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_38 <= score_slots_read_data_38;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_39 <= score_slots_read_data_39;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_40 <= score_slots_read_data_40;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_41 <= score_slots_read_data_41;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_42 <= score_slots_read_data_42;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_43 <= score_slots_read_data_43;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_44 <= score_slots_read_data_44;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_45 <= score_slots_read_data_45;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_46 <= score_slots_read_data_46;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_47 <= score_slots_read_data_47;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_48 <= score_slots_read_data_48;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_49 <= score_slots_read_data_49;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_50 <= score_slots_read_data_50;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_51 <= score_slots_read_data_51;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_52 <= score_slots_read_data_52;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_53 <= score_slots_read_data_53;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_54 <= score_slots_read_data_54;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_55 <= score_slots_read_data_55;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_56 <= score_slots_read_data_56;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_57 <= score_slots_read_data_57;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_58 <= score_slots_read_data_58;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_59 <= score_slots_read_data_59;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_60 <= score_slots_read_data_60;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_61 <= score_slots_read_data_61;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_62 <= score_slots_read_data_62;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_acc_63 <= score_slots_read_data_63;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_0 <= lt_scores_beat | (eq_scores_beat & lt_heads_3_n);
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_1 <= lt_scores_beat | and_scores_beat;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_2 <= lt_scores_beat | and_scores_beat_2;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_3 <= lt_scores_beat | and_scores_beat_3;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_4 <= lt_scores_beat | and_scores_beat_4;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_5 <= lt_scores_beat | and_scores_beat_5;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_6 <= lt_scores_beat | and_scores_beat_6;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_7 <= lt_scores_beat | and_scores_beat_7;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_8 <= lt_scores_beat | and_scores_beat_8;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_9 <= lt_scores_beat | and_scores_beat_9;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_10 <= lt_scores_beat | and_scores_beat_10;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_11 <= lt_scores_beat | and_scores_beat_11;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_12 <= lt_scores_beat | and_scores_beat_12;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_13 <= lt_scores_beat | and_scores_beat_13;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_14 <= lt_scores_beat | and_scores_beat_14;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_15 <= lt_scores_beat | and_scores_beat_15;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_16 <= lt_scores_beat | and_scores_beat_16;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_17 <= lt_scores_beat | and_scores_beat_17;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_18 <= lt_scores_beat | and_scores_beat_18;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_19 <= lt_scores_beat | and_scores_beat_19;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_20 <= lt_scores_beat | and_scores_beat_20;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_21 <= lt_scores_beat | and_scores_beat_21;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_22 <= lt_scores_beat | and_scores_beat_22;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_23 <= lt_scores_beat | and_scores_beat_23;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_24 <= lt_scores_beat | and_scores_beat_24;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_25 <= lt_scores_beat | and_scores_beat_25;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_26 <= lt_scores_beat | and_scores_beat_26;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_27 <= lt_scores_beat | and_scores_beat_27;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_28 <= lt_scores_beat | and_scores_beat_28;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_29 <= lt_scores_beat | and_scores_beat_29;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_30 <= lt_scores_beat | and_scores_beat_30;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_31 <= lt_scores_beat | and_scores_beat_31;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_32 <= lt_scores_beat | and_scores_beat_32;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_33 <= lt_scores_beat | and_scores_beat_33;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_34 <= lt_scores_beat | and_scores_beat_34;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_35 <= lt_scores_beat | and_scores_beat_35;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_36 <= lt_scores_beat | and_scores_beat_36;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_37 <= lt_scores_beat | and_scores_beat_37;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_38 <= lt_scores_beat | and_scores_beat_38;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_39 <= lt_scores_beat | and_scores_beat_39;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_40 <= lt_scores_beat | and_scores_beat_40;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_41 <= lt_scores_beat | and_scores_beat_41;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_42 <= lt_scores_beat | and_scores_beat_42;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_43 <= lt_scores_beat | and_scores_beat_43;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_44 <= lt_scores_beat | and_scores_beat_44;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_45 <= lt_scores_beat | and_scores_beat_45;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_46 <= lt_scores_beat | and_scores_beat_46;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_47 <= lt_scores_beat | and_scores_beat_47;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_48 <= lt_scores_beat | and_scores_beat_48;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_49 <= lt_scores_beat | and_scores_beat_49;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_50 <= lt_scores_beat | and_scores_beat_50;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_51 <= lt_scores_beat | and_scores_beat_51;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_52 <= lt_scores_beat | and_scores_beat_52;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_53 <= lt_scores_beat | and_scores_beat_53;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_54 <= lt_scores_beat | and_scores_beat_54;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_55 <= lt_scores_beat | and_scores_beat_55;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_56 <= lt_scores_beat | and_scores_beat_56;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_57 <= lt_scores_beat | and_scores_beat_57;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_58 <= lt_scores_beat | and_scores_beat_58;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_59 <= lt_scores_beat | and_scores_beat_59;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_60 <= lt_scores_beat | and_scores_beat_60;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_61 <= lt_scores_beat | and_scores_beat_61;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_62 <= lt_scores_beat | and_scores_beat_62;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_keep_63 <= lt_scores_beat;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_in_max <= scores_row_max;
  end
  always @(posedge clk) begin
    if (scores_valid) begin
      if (scores_row_job[1]) begin
        if (scores_row_job[0]) beat_in_pre <= heads_3_pre;
        else beat_in_pre <= heads_2_pre;
      end
      else if (scores_row_job[0]) beat_in_pre <= heads_1_pre;
      else beat_in_pre <= heads_0_pre;
    end
  end
  always @(posedge clk) begin
    if (scores_valid) begin
      if (scores_row_job[1]) begin
        if (scores_row_job[0]) beat_in_multiplier <= heads_3_multiplier;
        else beat_in_multiplier <= heads_2_multiplier;
      end
      else if (scores_row_job[0]) beat_in_multiplier <= heads_1_multiplier;
      else beat_in_multiplier <= heads_0_multiplier;
    end
  end
  always @(posedge clk) begin
    if (scores_valid) begin
      if (scores_row_job[1]) begin
        if (scores_row_job[0]) beat_in_post <= heads_3_post;
        else beat_in_post <= heads_2_post;
      end
      else if (scores_row_job[0]) beat_in_post <= heads_1_post;
      else beat_in_post <= heads_0_post;
    end
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else beat_valid <= scores_valid;
  end
  always @(posedge clk) begin
    if (rst) beat_last_d1 <= 1'b0;
    else beat_last_d1 <= read_ends;
  end
  always @(posedge clk) begin
    if (rst) beat_last <= 1'b0;
    else beat_last <= beat_last_d1;
  end
  always @(posedge clk) begin
    if (scores_valid) beat_job <= scores_row_job;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d1 <= 1'b0;
    else exp_last_d1 <= beat_last;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d2 <= 1'b0;
    else exp_last_d2 <= exp_last_d1;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d3 <= 1'b0;
    else exp_last_d3 <= exp_last_d2;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d4 <= 1'b0;
    else exp_last_d4 <= exp_last_d3;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d5 <= 1'b0;
    else exp_last_d5 <= exp_last_d4;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d6 <= 1'b0;
    else exp_last_d6 <= exp_last_d5;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d7 <= 1'b0;
    else exp_last_d7 <= exp_last_d6;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d8 <= 1'b0;
    else exp_last_d8 <= exp_last_d7;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d9 <= 1'b0;
    else exp_last_d9 <= exp_last_d8;
  end
  always @(posedge clk) begin
    if (rst) exp_last_d10 <= 1'b0;
    else exp_last_d10 <= exp_last_d9;
  end
  always @(posedge clk) begin
    if (rst) exp_last <= 1'b0;
    else exp_last <= exp_last_d10;
  end
  always @(posedge clk) exp_job_d1 <= beat_job;
  always @(posedge clk) exp_job_d2 <= exp_job_d1;
  always @(posedge clk) exp_job_d3 <= exp_job_d2;
  always @(posedge clk) exp_job_d4 <= exp_job_d3;
  always @(posedge clk) exp_job_d5 <= exp_job_d4;
  always @(posedge clk) exp_job_d6 <= exp_job_d5;
  always @(posedge clk) exp_job_d7 <= exp_job_d6;
  always @(posedge clk) exp_job_d8 <= exp_job_d7;
  always @(posedge clk) exp_job_d9 <= exp_job_d8;
  always @(posedge clk) exp_job_d10 <= exp_job_d9;
  always @(posedge clk) exp_job <= exp_job_d10;
  always @(posedge clk) begin
    if (rst) exp_beat <= 3'd0;
    else if (expu_out_valid) begin
      if (exp_last) exp_beat <= 3'd0;
      else exp_beat <= exp_beat + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slot <= 2'd0;
    else if (expu_out_valid & exp_last) exp_slot <= exp_slot + 2'd1;
  end
  always @(posedge clk) sum_job_d1 <= exp_job;
  always @(posedge clk) sum_job_d2 <= sum_job_d1;
  always @(posedge clk) sum_job_d3 <= sum_job_d2;
  always @(posedge clk) sum_job <= sum_job_d3;
  always @(posedge clk) begin
    if (rst) summed <= 3'd0;
    else if (row_sum_out_valid) summed <= summed + 3'd1;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid) row_0_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid) row_0_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid) row_0_last <= diff_heads_3_beats_2[4:2];
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_2) row_1_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_2) row_1_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_2) row_1_last <= diff_heads_3_beats_2[4:2];
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_3) row_2_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_3) row_2_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_3) row_2_last <= diff_heads_3_beats_2[4:2];
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_4) row_3_sum <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_4) row_3_early <= mux_heads_3_early_2;
  end
  always @(posedge clk) begin
    if (and_row_sum_out_valid_4) row_3_last <= diff_heads_3_beats_2[4:2];
  end
  always @(posedge clk) begin
    if (rst) asked <= 3'd0;
    else if (asks_next) asked <= asked + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) sent <= 3'd0;
    else if (sends_next) sent <= sent + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) beats_valid_1 <= 1'b0;
    else if (beats_advance) beats_valid_1 <= not_sent & mux_row_3_early_4;
  end
  always @(posedge clk) begin
    if (rst) beats_valid_2 <= 1'b0;
    else if (beats_advance) beats_valid_2 <= beats_valid_1;
  end
  always @(posedge clk) begin
    if (rst) sends_beat <= 3'd0;
    else if (and_beats_advance) begin
      if (sends_last) sends_beat <= 3'd0;
      else sends_beat <= sends_beat + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (beats_advance) fetched_at_slot <= sent[1:0];
  end
  always @(posedge clk) begin
    if (beats_advance) fetched_at_beat <= sends_beat;
  end
  always @(posedge clk) begin
    if (beats_advance) fetched_last <= sends_last;
  end
  always @(posedge clk) begin
    if (beats_advance) offered_at_slot <= fetched_at_slot;
  end
  always @(posedge clk) begin
    if (beats_advance) offered_at_beat <= fetched_at_beat;
  end
  always @(posedge clk) begin
    if (beats_advance) offered_last <= fetched_last;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_0 <= dividend_slots_read_data_0;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_1 <= dividend_slots_read_data_1;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_2 <= dividend_slots_read_data_2;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_3 <= dividend_slots_read_data_3;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_4 <= dividend_slots_read_data_4;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_5 <= dividend_slots_read_data_5;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_6 <= dividend_slots_read_data_6;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_7 <= dividend_slots_read_data_7;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_8 <= dividend_slots_read_data_8;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_9 <= dividend_slots_read_data_9;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_10 <= dividend_slots_read_data_10;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_11 <= dividend_slots_read_data_11;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_12 <= dividend_slots_read_data_12;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_13 <= dividend_slots_read_data_13;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_14 <= dividend_slots_read_data_14;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_15 <= dividend_slots_read_data_15;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_16 <= dividend_slots_read_data_16;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_17 <= dividend_slots_read_data_17;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_18 <= dividend_slots_read_data_18;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_19 <= dividend_slots_read_data_19;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_20 <= dividend_slots_read_data_20;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_21 <= dividend_slots_read_data_21;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_22 <= dividend_slots_read_data_22;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_23 <= dividend_slots_read_data_23;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_24 <= dividend_slots_read_data_24;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_25 <= dividend_slots_read_data_25;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_26 <= dividend_slots_read_data_26;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_27 <= dividend_slots_read_data_27;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_28 <= dividend_slots_read_data_28;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_29 <= dividend_slots_read_data_29;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_30 <= dividend_slots_read_data_30;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_31 <= dividend_slots_read_data_31;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_32 <= dividend_slots_read_data_32;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_33 <= dividend_slots_read_data_33;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_34 <= dividend_slots_read_data_34;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_35 <= dividend_slots_read_data_35;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_36 <= dividend_slots_read_data_36;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_37 <= dividend_slots_read_data_37;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_38 <= dividend_slots_read_data_38;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_39 <= dividend_slots_read_data_39;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_40 <= dividend_slots_read_data_40;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_41 <= dividend_slots_read_data_41;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_42 <= dividend_slots_read_data_42;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_43 <= dividend_slots_read_data_43;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_44 <= dividend_slots_read_data_44;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_45 <= dividend_slots_read_data_45;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_46 <= dividend_slots_read_data_46;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_47 <= dividend_slots_read_data_47;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_48 <= dividend_slots_read_data_48;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_49 <= dividend_slots_read_data_49;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_50 <= dividend_slots_read_data_50;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_51 <= dividend_slots_read_data_51;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_52 <= dividend_slots_read_data_52;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_53 <= dividend_slots_read_data_53;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_54 <= dividend_slots_read_data_54;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_55 <= dividend_slots_read_data_55;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_56 <= dividend_slots_read_data_56;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_57 <= dividend_slots_read_data_57;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_58 <= dividend_slots_read_data_58;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_59 <= dividend_slots_read_data_59;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_60 <= dividend_slots_read_data_60;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_61 <= dividend_slots_read_data_61;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_62 <= dividend_slots_read_data_62;
  end
  always @(posedge clk) begin
    if (beats_advance) dividend_63 <= dividend_slots_read_data_63;
  end
  always @(posedge clk) result_slot_d1 <= offered_at_slot;
  always @(posedge clk) result_beat_d1 <= offered_at_beat;
  always @(posedge clk) result_slot_d2 <= result_slot_d1;
  always @(posedge clk) result_beat_d2 <= result_beat_d1;
  always @(posedge clk) result_slot_d3 <= result_slot_d2;
  always @(posedge clk) result_beat_d3 <= result_beat_d2;
  always @(posedge clk) result_slot_d4 <= result_slot_d3;
  always @(posedge clk) result_beat_d4 <= result_beat_d3;
  always @(posedge clk) result_slot <= result_slot_d4;
  always @(posedge clk) result_beat <= result_beat_d4;
  always @(posedge clk) begin
    if (rst) served <= 2'd0;
    else if (ready_next) served <= served + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) complete_0 <= 1'b0;
    else if (and_heads_3_early_2 | and_w_out_valid_0_2) complete_0 <= 1'b1;
    else if (ready_next & (served == 2'd0)) complete_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) complete_1 <= 1'b0;
    else if (and_heads_3_early_3 | and_w_out_valid_0_3) complete_1 <= 1'b1;
    else if (ready_next & (served == 2'd1)) complete_1 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) complete_2 <= 1'b0;
    else if (and_heads_3_early_4 | and_w_out_valid_0_4) complete_2 <= 1'b1;
    else if (ready_next & (served == 2'd2)) complete_2 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) complete_3 <= 1'b0;
    else if (and_heads_3_early_5 | and_w_out_valid_0_5) complete_3 <= 1'b1;
    else if (ready_next & (served == 2'd3)) complete_3 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_ready_next_3;
    else if (and_ready_next_4) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0 <= sums_data_1;
      else sums_data_0 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_4) sums_data_0 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= sums_valid_2 | and_ready_next_5;
    else if (and_ready_next_6) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_2) sums_data_1 <= sums_data_2;
      else sums_data_1 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_6) sums_data_1 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_2 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_2 <= sums_valid_3 | and_ready_next_7;
    else if (and_ready_next_8) sums_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_3) sums_data_2 <= sums_data_3;
      else sums_data_2 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_8) sums_data_2 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_3 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_3 <= sums_valid_4 | and_ready_next_9;
    else if (and_ready_next_10) sums_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_4) sums_data_3 <= sums_data_4;
      else sums_data_3 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_10) sums_data_3 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_4 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_4 <= sums_valid_5 | and_ready_next_11;
    else if (and_ready_next_12) sums_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_5) sums_data_4 <= sums_data_5;
      else sums_data_4 <= mux_row_3_sum_3;
    end
    else if (and_ready_next_12) sums_data_4 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_5 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_5 <= and_ready_next_2 & sums_valid_5;
    else if (and_ready_next_13) sums_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_5 <= mux_row_3_sum_3;
    else if (and_ready_next_13) sums_data_5 <= mux_row_3_sum_3;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid) kind_0_groups_0 <= mux_heads_3_groups_8;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid) kind_0_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid_2) kind_1_groups_0 <= mux_heads_3_groups_8;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid_2) kind_1_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid_3) kind_2_groups_0 <= mux_heads_3_groups_8;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid_3) kind_2_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid_4) kind_3_groups_0 <= mux_heads_3_groups_8;
  end
  always @(posedge clk) begin
    if (and_expu_out_valid_4) kind_3_early_0 <= mux_heads_3_early_4;
  end
  always @(posedge clk) begin
    if (e_read) begin
      if (e_row[1]) begin
        if (e_row[0]) read_early <= kind_3_early_0;
        else read_early <= kind_2_early_0;
      end
      else if (e_row[0]) read_early <= kind_1_early_0;
      else read_early <= kind_0_early_0;
    end
  end
  max_tree_l64_b40_balanced max (
    .clk(clk),
    .rst(rst),
    .in_valid(score),
    .in_value(score_acc),
    .in_keep({not_heads_3_n_63, not_heads_3_n_62, not_heads_3_n_61, not_heads_3_n_60, not_heads_3_n_59,
    not_heads_3_n_58, not_heads_3_n_57, not_heads_3_n_56, not_heads_3_n_55, not_heads_3_n_54,
    not_heads_3_n_53, not_heads_3_n_52, not_heads_3_n_51, not_heads_3_n_50, not_heads_3_n_49,
    not_heads_3_n_48, not_heads_3_n_47, not_heads_3_n_46, not_heads_3_n_45, not_heads_3_n_44,
    not_heads_3_n_43, not_heads_3_n_42, not_heads_3_n_41, not_heads_3_n_40, not_heads_3_n_39,
    not_heads_3_n_38, not_heads_3_n_37, not_heads_3_n_36, not_heads_3_n_35, not_heads_3_n_34,
    not_heads_3_n_33, not_heads_3_n_32, not_heads_3_n_31, not_heads_3_n_30, not_heads_3_n_29,
    not_heads_3_n_28, not_heads_3_n_27, not_heads_3_n_26, not_heads_3_n_25, not_heads_3_n_24,
    not_heads_3_n_23, not_heads_3_n_22, not_heads_3_n_21, not_heads_3_n_20, not_heads_3_n_19,
    not_heads_3_n_18, not_heads_3_n_17, not_heads_3_n_16, not_heads_3_n_15, not_heads_3_n_14,
    not_heads_3_n_13, not_heads_3_n_12, not_heads_3_n_11, not_heads_3_n_10, not_heads_3_n_9,
    not_heads_3_n_8, not_heads_3_n_7, not_heads_3_n_6, not_heads_3_n_5, not_heads_3_n_4,
    not_heads_3_n_3, not_heads_3_n_2, not_heads_3_n, 1'b1}),
    .in_last(score_tag_row_last),
    .out_ready(1'b1),
    .in_ready(max_in_ready),
    .out_valid(max_out_valid),
    .out_max(max_out_max)
  );
  stripe_b40_s4_k384_writel16_writeg4_readl64_readg1 score_slots (
    .clk(clk),
    .write(score),
    .write_slot(score_slot),
    .write_beat(score_beat),
    .write_groups(mux_heads_3_groups_2),
    .write_data(score_acc),
    .read(read),
    .read_slot(read_slot),
    .read_beat(read_beat),
    .read_data(score_slots_read_data)
  );
  requant_l64_a40 requant (
    .clk(clk),
    .rst(rst),
    .in_valid(beat_valid),
    .in_acc({beat_in_acc_63, beat_in_acc_62, beat_in_acc_61, beat_in_acc_60, beat_in_acc_59, beat_in_acc_58,
    beat_in_acc_57, beat_in_acc_56, beat_in_acc_55, beat_in_acc_54, beat_in_acc_53, beat_in_acc_52,
    beat_in_acc_51, beat_in_acc_50, beat_in_acc_49, beat_in_acc_48, beat_in_acc_47, beat_in_acc_46,
    beat_in_acc_45, beat_in_acc_44, beat_in_acc_43, beat_in_acc_42, beat_in_acc_41, beat_in_acc_40,
    beat_in_acc_39, beat_in_acc_38, beat_in_acc_37, beat_in_acc_36, beat_in_acc_35, beat_in_acc_34,
    beat_in_acc_33, beat_in_acc_32, beat_in_acc_31, beat_in_acc_30, beat_in_acc_29, beat_in_acc_28,
    beat_in_acc_27, beat_in_acc_26, beat_in_acc_25, beat_in_acc_24, beat_in_acc_23, beat_in_acc_22,
    beat_in_acc_21, beat_in_acc_20, beat_in_acc_19, beat_in_acc_18, beat_in_acc_17, beat_in_acc_16,
    beat_in_acc_15, beat_in_acc_14, beat_in_acc_13, beat_in_acc_12, beat_in_acc_11, beat_in_acc_10,
    beat_in_acc_9, beat_in_acc_8, beat_in_acc_7, beat_in_acc_6, beat_in_acc_5, beat_in_acc_4,
    beat_in_acc_3, beat_in_acc_2, beat_in_acc_1, beat_in_acc_0}),
    .in_keep({beat_in_keep_63, beat_in_keep_62, beat_in_keep_61, beat_in_keep_60, beat_in_keep_59,
    beat_in_keep_58, beat_in_keep_57, beat_in_keep_56, beat_in_keep_55, beat_in_keep_54,
    beat_in_keep_53, beat_in_keep_52, beat_in_keep_51, beat_in_keep_50, beat_in_keep_49,
    beat_in_keep_48, beat_in_keep_47, beat_in_keep_46, beat_in_keep_45, beat_in_keep_44,
    beat_in_keep_43, beat_in_keep_42, beat_in_keep_41, beat_in_keep_40, beat_in_keep_39,
    beat_in_keep_38, beat_in_keep_37, beat_in_keep_36, beat_in_keep_35, beat_in_keep_34,
    beat_in_keep_33, beat_in_keep_32, beat_in_keep_31, beat_in_keep_30, beat_in_keep_29,
    beat_in_keep_28, beat_in_keep_27, beat_in_keep_26, beat_in_keep_25, beat_in_keep_24,
    beat_in_keep_23, beat_in_keep_22, beat_in_keep_21, beat_in_keep_20, beat_in_keep_19,
    beat_in_keep_18, beat_in_keep_17, beat_in_keep_16, beat_in_keep_15, beat_in_keep_14,
    beat_in_keep_13, beat_in_keep_12, beat_in_keep_11, beat_in_keep_10, beat_in_keep_9,
    beat_in_keep_8, beat_in_keep_7, beat_in_keep_6, beat_in_keep_5, beat_in_keep_4, beat_in_keep_3,
    beat_in_keep_2, beat_in_keep_1, beat_in_keep_0}),
    .in_max(beat_in_max),
    .in_pre(beat_in_pre),
    .in_multiplier(beat_in_multiplier),
    .in_post(beat_in_post),
    .out_ready(1'b1),
    .in_ready(requant_in_ready),
    .out_valid(requant_out_valid),
    .out_x(requant_out_x)
  );
  expu_x64_taylor_n16_o2_b18 expu (
    .clk(clk),
    .rst(rst),
    .in_valid(requant_out_valid),
    .in_x(requant_out_x),
    .out_ready(1'b1),
    .in_ready(expu_in_ready),
    .out_valid(expu_out_valid),
    .out_e(expu_out_e)
  );
  row_sum_l64_b16_s24_balanced row_sum (
    .clk(clk),
    .rst(rst),
    .in_valid(expu_out_valid),
    .in_last(exp_last),
    .in_value(expu_out_e),
    .out_valid(row_sum_out_valid),
    .out_sum(row_sum_out_sum)
  );
  stripe_b16_s4_k384_writel64_writeg1_readl64_readg1 dividend_slots (
    .clk(clk),
    .write(expu_out_valid & mux_heads_3_early_4),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e),
    .read(beats_advance),
    .read_slot(sent[1:0]),
    .read_beat(sends_beat),
    .read_data(dividend_slots_read_data)
  );
  stripe_b16_s4_k384_writel64_writeg1_readl16_readg4 exp_slots (
    .clk(clk),
    .write(expu_out_valid),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_groups(mux_kind_3_groups_0_2),
    .read_data(exp_slots_read_data)
  );
  stripe_b16_s4_k384_writel64_writeg1_readl16_readg4 weight_slots (
    .clk(clk),
    .write(w_out_valid),
    .write_slot(result_slot),
    .write_beat(result_beat),
    .write_data({w_out_q[1086:1071], w_out_q[1069:1054], w_out_q[1052:1037], w_out_q[1035:1020], w_out_q[1018:1003],
    w_out_q[1001:986], w_out_q[984:969], w_out_q[967:952], w_out_q[950:935], w_out_q[933:918],
    w_out_q[916:901], w_out_q[899:884], w_out_q[882:867], w_out_q[865:850], w_out_q[848:833],
    w_out_q[831:816], w_out_q[814:799], w_out_q[797:782], w_out_q[780:765], w_out_q[763:748],
    w_out_q[746:731], w_out_q[729:714], w_out_q[712:697], w_out_q[695:680], w_out_q[678:663],
    w_out_q[661:646], w_out_q[644:629], w_out_q[627:612], w_out_q[610:595], w_out_q[593:578],
    w_out_q[576:561], w_out_q[559:544], w_out_q[542:527], w_out_q[525:510], w_out_q[508:493],
    w_out_q[491:476], w_out_q[474:459], w_out_q[457:442], w_out_q[440:425], w_out_q[423:408],
    w_out_q[406:391], w_out_q[389:374], w_out_q[372:357], w_out_q[355:340], w_out_q[338:323],
    w_out_q[321:306], w_out_q[304:289], w_out_q[287:272], w_out_q[270:255], w_out_q[253:238],
    w_out_q[236:221], w_out_q[219:204], w_out_q[202:187], w_out_q[185:170], w_out_q[168:153],
    w_out_q[151:136], w_out_q[134:119], w_out_q[117:102], w_out_q[100:85], w_out_q[83:68],
    w_out_q[66:51], w_out_q[49:34], w_out_q[32:17], w_out_q[15:0]}),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_groups(mux_kind_3_groups_0_2),
    .read_data(weight_slots_read_data)
  );
  assign score_free = read_ends;
  assign e_ready = ready_next;
  assign e_data = {ext_weight_slots_read_data_63, ext_weight_slots_read_data_62, ext_weight_slots_read_data_61,
    ext_weight_slots_read_data_60, ext_weight_slots_read_data_59, ext_weight_slots_read_data_58,
    ext_weight_slots_read_data_57, ext_weight_slots_read_data_56, ext_weight_slots_read_data_55,
    ext_weight_slots_read_data_54, ext_weight_slots_read_data_53, ext_weight_slots_read_data_52,
    ext_weight_slots_read_data_51, ext_weight_slots_read_data_50, ext_weight_slots_read_data_49,
    ext_weight_slots_read_data_48, ext_weight_slots_read_data_47, ext_weight_slots_read_data_46,
    ext_weight_slots_read_data_45, ext_weight_slots_read_data_44, ext_weight_slots_read_data_43,
    ext_weight_slots_read_data_42, ext_weight_slots_read_data_41, ext_weight_slots_read_data_40,
    ext_weight_slots_read_data_39, ext_weight_slots_read_data_38, ext_weight_slots_read_data_37,
    ext_weight_slots_read_data_36, ext_weight_slots_read_data_35, ext_weight_slots_read_data_34,
    ext_weight_slots_read_data_33, ext_weight_slots_read_data_32, ext_weight_slots_read_data_31,
    ext_weight_slots_read_data_30, ext_weight_slots_read_data_29, ext_weight_slots_read_data_28,
    ext_weight_slots_read_data_27, ext_weight_slots_read_data_26, ext_weight_slots_read_data_25,
    ext_weight_slots_read_data_24, ext_weight_slots_read_data_23, ext_weight_slots_read_data_22,
    ext_weight_slots_read_data_21, ext_weight_slots_read_data_20, ext_weight_slots_read_data_19,
    ext_weight_slots_read_data_18, ext_weight_slots_read_data_17, ext_weight_slots_read_data_16,
    ext_weight_slots_read_data_15, ext_weight_slots_read_data_14, ext_weight_slots_read_data_13,
    ext_weight_slots_read_data_12, ext_weight_slots_read_data_11, ext_weight_slots_read_data_10,
    ext_weight_slots_read_data_9, ext_weight_slots_read_data_8, ext_weight_slots_read_data_7,
    ext_weight_slots_read_data_6, ext_weight_slots_read_data_5, ext_weight_slots_read_data_4,
    ext_weight_slots_read_data_3, ext_weight_slots_read_data_2, ext_weight_slots_read_data_1,
    ext_weight_slots_read_data_0};
  assign sum_valid = sums_valid_0;
  assign sum = sums_data_0;
  assign w_req_valid = not_asked & mux_row_3_early_2;
  assign w_divisor = asked[1] ? mux_row_3_sum : mux_row_1_sum;
  assign w_beat_valid = beats_valid_2;
  assign w_num = {ext_dividend_63, ext_dividend_62, ext_dividend_61, ext_dividend_60, ext_dividend_59,
    ext_dividend_58, ext_dividend_57, ext_dividend_56, ext_dividend_55, ext_dividend_54,
    ext_dividend_53, ext_dividend_52, ext_dividend_51, ext_dividend_50, ext_dividend_49,
    ext_dividend_48, ext_dividend_47, ext_dividend_46, ext_dividend_45, ext_dividend_44,
    ext_dividend_43, ext_dividend_42, ext_dividend_41, ext_dividend_40, ext_dividend_39,
    ext_dividend_38, ext_dividend_37, ext_dividend_36, ext_dividend_35, ext_dividend_34,
    ext_dividend_33, ext_dividend_32, ext_dividend_31, ext_dividend_30, ext_dividend_29,
    ext_dividend_28, ext_dividend_27, ext_dividend_26, ext_dividend_25, ext_dividend_24,
    ext_dividend_23, ext_dividend_22, ext_dividend_21, ext_dividend_20, ext_dividend_19,
    ext_dividend_18, ext_dividend_17, ext_dividend_16, ext_dividend_15, ext_dividend_14,
    ext_dividend_13, ext_dividend_12, ext_dividend_11, ext_dividend_10, ext_dividend_9,
    ext_dividend_8, ext_dividend_7, ext_dividend_6, ext_dividend_5, ext_dividend_4, ext_dividend_3,
    ext_dividend_2, ext_dividend_1, ext_dividend_0};
  assign w_last = offered_last;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_center, heads_0_vgen, heads_0_m,
    heads_0_c, heads_0_rounds, heads_0_words_log, heads_0_col_beats, heads_0_pack, heads_0_row_words,
    heads_0_chunks, heads_0_shift, heads_0_y_shift, heads_0_dim, heads_0_x_words, heads_0_x_beats,
    heads_0_tiles, heads_1_gemm, heads_1_dense, heads_1_mean, heads_1_center, heads_1_vgen,
    heads_1_m, heads_1_c, heads_1_rounds, heads_1_words_log, heads_1_col_beats, heads_1_pack,
    heads_1_row_words, heads_1_chunks, heads_1_shift, heads_1_y_shift, heads_1_dim, heads_1_x_words,
    heads_1_x_beats, heads_1_tiles, heads_2_gemm, heads_2_dense, heads_2_mean, heads_2_center,
    heads_2_vgen, heads_2_m, heads_2_c, heads_2_rounds, heads_2_words_log, heads_2_col_beats,
    heads_2_pack, heads_2_row_words, heads_2_chunks, heads_2_shift, heads_2_y_shift, heads_2_dim,
    heads_2_x_words, heads_2_x_beats, heads_2_tiles, heads_3_gemm, heads_3_dense, heads_3_mean,
    heads_3_center, heads_3_vgen, heads_3_m, heads_3_c, heads_3_rounds, heads_3_words_log,
    heads_3_col_beats, heads_3_pack, heads_3_row_words, heads_3_chunks, heads_3_shift,
    heads_3_y_shift, heads_3_dim, heads_3_x_words, heads_3_x_beats, heads_3_tiles, score_tag_head_last,
    w_out_q[16], w_out_q[33], w_out_q[50], w_out_q[67], w_out_q[84], w_out_q[101], w_out_q[118],
    w_out_q[135], w_out_q[152], w_out_q[169], w_out_q[186], w_out_q[203], w_out_q[220],
    w_out_q[237], w_out_q[254], w_out_q[271], w_out_q[288], w_out_q[305], w_out_q[322],
    w_out_q[339], w_out_q[356], w_out_q[373], w_out_q[390], w_out_q[407], w_out_q[424],
    w_out_q[441], w_out_q[458], w_out_q[475], w_out_q[492], w_out_q[509], w_out_q[526],
    w_out_q[543], w_out_q[560], w_out_q[577], w_out_q[594], w_out_q[611], w_out_q[628],
    w_out_q[645], w_out_q[662], w_out_q[679], w_out_q[696], w_out_q[713], w_out_q[730],
    w_out_q[747], w_out_q[764], w_out_q[781], w_out_q[798], w_out_q[815], w_out_q[832],
    w_out_q[849], w_out_q[866], w_out_q[883], w_out_q[900], w_out_q[917], w_out_q[934],
    w_out_q[951], w_out_q[968], w_out_q[985], w_out_q[1002], w_out_q[1019], w_out_q[1036],
    w_out_q[1053], w_out_q[1070], w_out_q[1087], diff_heads_3_beats[1:0], diff_heads_3_beats_2[1:0],
    max_in_ready, requant_in_ready, expu_in_ready};
endmodule
