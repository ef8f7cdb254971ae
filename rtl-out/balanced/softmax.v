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
  input [2:0] heads_0_chunks,
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
  input [2:0] heads_1_chunks,
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
  input [2:0] heads_2_chunks,
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
  input [2:0] heads_3_chunks,
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
  output score_free,
  output e_ready,
  output [1087:0] e_data,
  output sum_valid,
  output [23:0] sum
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
  reg [4:0] rows_data_0_last;
  reg rows_valid_1;
  reg signed [39:0] rows_data_1_max;
  reg [1:0] rows_data_1_job;
  reg [4:0] rows_data_1_last;
  reg rows_valid_2;
  reg signed [39:0] rows_data_2_max;
  reg [1:0] rows_data_2_job;
  reg [4:0] rows_data_2_last;
  reg rows_valid_3;
  reg signed [39:0] rows_data_3_max;
  reg [1:0] rows_data_3_job;
  reg [4:0] rows_data_3_last;
  reg [4:0] read_beat;
  reg [2:0] exp_slots_used;
  reg [1:0] read_slot;
  reg scores_valid;
  reg [4:0] scores_beat;
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
  reg [4:0] exp_beat;
  reg [1:0] exp_slot;
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
  reg [1:0] kind_1_groups_0;
  reg [1:0] kind_2_groups_0;
  reg [1:0] kind_3_groups_0;
  wire max_in_ready;
  wire max_out_valid;
  wire signed [39:0] max_out_max;
  wire [639:0] score_slots_read_data;
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
  wire requant_in_ready;
  wire requant_out_valid;
  wire [255:0] requant_out_x;
  wire expu_in_ready;
  wire expu_out_valid;
  wire [255:0] expu_out_e;
  wire [23:0] row_sum_out_sum;
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
  wire eq_read_beat = read_beat == 5'd0;
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
  wire lt_scores_beat = scores_beat < mux_heads_3_n_4[8:4];
  wire eq_scores_beat = scores_beat == mux_heads_3_n_4[8:4];
  wire lt_heads_3_n = 4'd0 < mux_heads_3_n_4[3:0];
  wire lt_heads_3_n_2 = 4'd1 < mux_heads_3_n_4[3:0];
  wire and_scores_beat = eq_scores_beat & lt_heads_3_n_2;
  wire lt_heads_3_n_3 = 4'd2 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_2 = eq_scores_beat & lt_heads_3_n_3;
  wire lt_heads_3_n_4 = 4'd3 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_3 = eq_scores_beat & lt_heads_3_n_4;
  wire lt_heads_3_n_5 = 4'd4 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_4 = eq_scores_beat & lt_heads_3_n_5;
  wire lt_heads_3_n_6 = 4'd5 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_5 = eq_scores_beat & lt_heads_3_n_6;
  wire lt_heads_3_n_7 = 4'd6 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_6 = eq_scores_beat & lt_heads_3_n_7;
  wire lt_heads_3_n_8 = 4'd7 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_7 = eq_scores_beat & lt_heads_3_n_8;
  wire lt_heads_3_n_9 = 4'd8 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_8 = eq_scores_beat & lt_heads_3_n_9;
  wire lt_heads_3_n_10 = 4'd9 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_9 = eq_scores_beat & lt_heads_3_n_10;
  wire lt_heads_3_n_11 = 4'd10 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_10 = eq_scores_beat & lt_heads_3_n_11;
  wire lt_heads_3_n_12 = 4'd11 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_11 = eq_scores_beat & lt_heads_3_n_12;
  wire lt_heads_3_n_13 = 4'd12 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_12 = eq_scores_beat & lt_heads_3_n_13;
  wire lt_heads_3_n_14 = 4'd13 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_13 = eq_scores_beat & lt_heads_3_n_14;
  wire lt_heads_3_n_15 = 4'd14 < mux_heads_3_n_4[3:0];
  wire and_scores_beat_14 = eq_scores_beat & lt_heads_3_n_15;
  wire not_sums_valid_5 = ~sums_valid_5;
  wire and_e_ready = e_ready & not_sums_valid_5;
  wire and_sums_valid_0 = sums_valid_0 & sum_pop;
  wire and_e_ready_2 = and_e_ready & sums_valid_0;
  wire and_e_ready_3 = and_e_ready & ~sums_valid_0;
  wire and_e_ready_4 = and_e_ready & sums_valid_1;
  wire and_e_ready_5 = and_e_ready_2 & ~sums_valid_1;
  wire and_e_ready_6 = and_e_ready & sums_valid_2;
  wire and_e_ready_7 = and_e_ready_4 & ~sums_valid_2;
  wire and_e_ready_8 = and_e_ready & sums_valid_3;
  wire and_e_ready_9 = and_e_ready_6 & ~sums_valid_3;
  wire and_e_ready_10 = and_e_ready & sums_valid_4;
  wire and_e_ready_11 = and_e_ready_8 & ~sums_valid_4;
  wire and_e_ready_12 = and_e_ready_10 & not_sums_valid_5;
  wire [1:0] mux_heads_1_groups_3 = exp_job[0] ? heads_1_groups : heads_0_groups;
  wire [1:0] mux_heads_3_groups_5 = exp_job[0] ? heads_3_groups : heads_2_groups;
  wire [1:0] mux_heads_3_groups_6 = exp_job[1] ? mux_heads_3_groups_5 : mux_heads_1_groups_3;
  wire [1:0] mux_kind_1_groups_0 = e_row[0] ? kind_1_groups_0 : kind_0_groups_0;
  wire [1:0] mux_kind_3_groups_0 = e_row[0] ? kind_3_groups_0 : kind_2_groups_0;
  wire signed [16:0] ext_exp_slots_read_data_0 = {1'b0, exp_slots_read_data_0};
  wire signed [16:0] ext_exp_slots_read_data_1 = {1'b0, exp_slots_read_data_1};
  wire signed [16:0] ext_exp_slots_read_data_2 = {1'b0, exp_slots_read_data_2};
  wire signed [16:0] ext_exp_slots_read_data_3 = {1'b0, exp_slots_read_data_3};
  wire signed [16:0] ext_exp_slots_read_data_4 = {1'b0, exp_slots_read_data_4};
  wire signed [16:0] ext_exp_slots_read_data_5 = {1'b0, exp_slots_read_data_5};
  wire signed [16:0] ext_exp_slots_read_data_6 = {1'b0, exp_slots_read_data_6};
  wire signed [16:0] ext_exp_slots_read_data_7 = {1'b0, exp_slots_read_data_7};
  wire signed [16:0] ext_exp_slots_read_data_8 = {1'b0, exp_slots_read_data_8};
  wire signed [16:0] ext_exp_slots_read_data_9 = {1'b0, exp_slots_read_data_9};
  wire signed [16:0] ext_exp_slots_read_data_10 = {1'b0, exp_slots_read_data_10};
  wire signed [16:0] ext_exp_slots_read_data_11 = {1'b0, exp_slots_read_data_11};
  wire signed [16:0] ext_exp_slots_read_data_12 = {1'b0, exp_slots_read_data_12};
  wire signed [16:0] ext_exp_slots_read_data_13 = {1'b0, exp_slots_read_data_13};
  wire signed [16:0] ext_exp_slots_read_data_14 = {1'b0, exp_slots_read_data_14};
  wire signed [16:0] ext_exp_slots_read_data_15 = {1'b0, exp_slots_read_data_15};
  wire signed [16:0] ext_exp_slots_read_data_16 = {1'b0, exp_slots_read_data_16};
  wire signed [16:0] ext_exp_slots_read_data_17 = {1'b0, exp_slots_read_data_17};
  wire signed [16:0] ext_exp_slots_read_data_18 = {1'b0, exp_slots_read_data_18};
  wire signed [16:0] ext_exp_slots_read_data_19 = {1'b0, exp_slots_read_data_19};
  wire signed [16:0] ext_exp_slots_read_data_20 = {1'b0, exp_slots_read_data_20};
  wire signed [16:0] ext_exp_slots_read_data_21 = {1'b0, exp_slots_read_data_21};
  wire signed [16:0] ext_exp_slots_read_data_22 = {1'b0, exp_slots_read_data_22};
  wire signed [16:0] ext_exp_slots_read_data_23 = {1'b0, exp_slots_read_data_23};
  wire signed [16:0] ext_exp_slots_read_data_24 = {1'b0, exp_slots_read_data_24};
  wire signed [16:0] ext_exp_slots_read_data_25 = {1'b0, exp_slots_read_data_25};
  wire signed [16:0] ext_exp_slots_read_data_26 = {1'b0, exp_slots_read_data_26};
  wire signed [16:0] ext_exp_slots_read_data_27 = {1'b0, exp_slots_read_data_27};
  wire signed [16:0] ext_exp_slots_read_data_28 = {1'b0, exp_slots_read_data_28};
  wire signed [16:0] ext_exp_slots_read_data_29 = {1'b0, exp_slots_read_data_29};
  wire signed [16:0] ext_exp_slots_read_data_30 = {1'b0, exp_slots_read_data_30};
  wire signed [16:0] ext_exp_slots_read_data_31 = {1'b0, exp_slots_read_data_31};
  wire signed [16:0] ext_exp_slots_read_data_32 = {1'b0, exp_slots_read_data_32};
  wire signed [16:0] ext_exp_slots_read_data_33 = {1'b0, exp_slots_read_data_33};
  wire signed [16:0] ext_exp_slots_read_data_34 = {1'b0, exp_slots_read_data_34};
  wire signed [16:0] ext_exp_slots_read_data_35 = {1'b0, exp_slots_read_data_35};
  wire signed [16:0] ext_exp_slots_read_data_36 = {1'b0, exp_slots_read_data_36};
  wire signed [16:0] ext_exp_slots_read_data_37 = {1'b0, exp_slots_read_data_37};
  wire signed [16:0] ext_exp_slots_read_data_38 = {1'b0, exp_slots_read_data_38};
  wire signed [16:0] ext_exp_slots_read_data_39 = {1'b0, exp_slots_read_data_39};
  wire signed [16:0] ext_exp_slots_read_data_40 = {1'b0, exp_slots_read_data_40};
  wire signed [16:0] ext_exp_slots_read_data_41 = {1'b0, exp_slots_read_data_41};
  wire signed [16:0] ext_exp_slots_read_data_42 = {1'b0, exp_slots_read_data_42};
  wire signed [16:0] ext_exp_slots_read_data_43 = {1'b0, exp_slots_read_data_43};
  wire signed [16:0] ext_exp_slots_read_data_44 = {1'b0, exp_slots_read_data_44};
  wire signed [16:0] ext_exp_slots_read_data_45 = {1'b0, exp_slots_read_data_45};
  wire signed [16:0] ext_exp_slots_read_data_46 = {1'b0, exp_slots_read_data_46};
  wire signed [16:0] ext_exp_slots_read_data_47 = {1'b0, exp_slots_read_data_47};
  wire signed [16:0] ext_exp_slots_read_data_48 = {1'b0, exp_slots_read_data_48};
  wire signed [16:0] ext_exp_slots_read_data_49 = {1'b0, exp_slots_read_data_49};
  wire signed [16:0] ext_exp_slots_read_data_50 = {1'b0, exp_slots_read_data_50};
  wire signed [16:0] ext_exp_slots_read_data_51 = {1'b0, exp_slots_read_data_51};
  wire signed [16:0] ext_exp_slots_read_data_52 = {1'b0, exp_slots_read_data_52};
  wire signed [16:0] ext_exp_slots_read_data_53 = {1'b0, exp_slots_read_data_53};
  wire signed [16:0] ext_exp_slots_read_data_54 = {1'b0, exp_slots_read_data_54};
  wire signed [16:0] ext_exp_slots_read_data_55 = {1'b0, exp_slots_read_data_55};
  wire signed [16:0] ext_exp_slots_read_data_56 = {1'b0, exp_slots_read_data_56};
  wire signed [16:0] ext_exp_slots_read_data_57 = {1'b0, exp_slots_read_data_57};
  wire signed [16:0] ext_exp_slots_read_data_58 = {1'b0, exp_slots_read_data_58};
  wire signed [16:0] ext_exp_slots_read_data_59 = {1'b0, exp_slots_read_data_59};
  wire signed [16:0] ext_exp_slots_read_data_60 = {1'b0, exp_slots_read_data_60};
  wire signed [16:0] ext_exp_slots_read_data_61 = {1'b0, exp_slots_read_data_61};
  wire signed [16:0] ext_exp_slots_read_data_62 = {1'b0, exp_slots_read_data_62};
  wire signed [16:0] ext_exp_slots_read_data_63 = {1'b0, exp_slots_read_data_63};
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
      else rows_data_0_last <= diff_heads_3_beats;
    end
    else if (and_max_out_valid_3) rows_data_0_last <= diff_heads_3_beats;
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
      else rows_data_1_last <= diff_heads_3_beats;
    end
    else if (and_max_out_valid_5) rows_data_1_last <= diff_heads_3_beats;
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
      else rows_data_2_last <= diff_heads_3_beats;
    end
    else if (and_max_out_valid_7) rows_data_2_last <= diff_heads_3_beats;
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
    if (and_rows_valid_0) rows_data_3_last <= diff_heads_3_beats;
    else if (and_max_out_valid_8) rows_data_3_last <= diff_heads_3_beats;
  end
  always @(posedge clk) begin
    if (rst) read_beat <= 5'd0;
    else if (read) begin
      if (read_ends) read_beat <= 5'd0;
      else read_beat <= read_beat + 5'd1;
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
    if (scores_valid) beat_in_keep_15 <= lt_scores_beat;
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
    if (rst) exp_beat <= 5'd0;
    else if (expu_out_valid) begin
      if (exp_last) exp_beat <= 5'd0;
      else exp_beat <= exp_beat + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) exp_slot <= 2'd0;
    else if (expu_out_valid & exp_last) exp_slot <= exp_slot + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_e_ready_2;
    else if (and_e_ready_3) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0 <= sums_data_1;
      else sums_data_0 <= row_sum_out_sum;
    end
    else if (and_e_ready_3) sums_data_0 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= sums_valid_2 | and_e_ready_4;
    else if (and_e_ready_5) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_2) sums_data_1 <= sums_data_2;
      else sums_data_1 <= row_sum_out_sum;
    end
    else if (and_e_ready_5) sums_data_1 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_2 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_2 <= sums_valid_3 | and_e_ready_6;
    else if (and_e_ready_7) sums_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_3) sums_data_2 <= sums_data_3;
      else sums_data_2 <= row_sum_out_sum;
    end
    else if (and_e_ready_7) sums_data_2 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_3 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_3 <= sums_valid_4 | and_e_ready_8;
    else if (and_e_ready_9) sums_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_4) sums_data_3 <= sums_data_4;
      else sums_data_3 <= row_sum_out_sum;
    end
    else if (and_e_ready_9) sums_data_3 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_4 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_4 <= sums_valid_5 | and_e_ready_10;
    else if (and_e_ready_11) sums_valid_4 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_5) sums_data_4 <= sums_data_5;
      else sums_data_4 <= row_sum_out_sum;
    end
    else if (and_e_ready_11) sums_data_4 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_5 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_5 <= and_e_ready & sums_valid_5;
    else if (and_e_ready_12) sums_valid_5 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_5 <= row_sum_out_sum;
    else if (and_e_ready_12) sums_data_5 <= row_sum_out_sum;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd0)) kind_0_groups_0 <= mux_heads_3_groups_6;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd1)) kind_1_groups_0 <= mux_heads_3_groups_6;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd2)) kind_2_groups_0 <= mux_heads_3_groups_6;
  end
  always @(posedge clk) begin
    if (expu_out_valid & (exp_slot == 2'd3)) kind_3_groups_0 <= mux_heads_3_groups_6;
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
  stripe_b40_s4_k384_writel16_writeg4_readl16_readg1 score_slots (
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
  requant_l16_a40 requant (
    .clk(clk),
    .rst(rst),
    .in_valid(beat_valid),
    .in_acc({beat_in_acc_15, beat_in_acc_14, beat_in_acc_13, beat_in_acc_12, beat_in_acc_11, beat_in_acc_10,
    beat_in_acc_9, beat_in_acc_8, beat_in_acc_7, beat_in_acc_6, beat_in_acc_5, beat_in_acc_4,
    beat_in_acc_3, beat_in_acc_2, beat_in_acc_1, beat_in_acc_0}),
    .in_keep({beat_in_keep_15, beat_in_keep_14, beat_in_keep_13, beat_in_keep_12, beat_in_keep_11,
    beat_in_keep_10, beat_in_keep_9, beat_in_keep_8, beat_in_keep_7, beat_in_keep_6, beat_in_keep_5,
    beat_in_keep_4, beat_in_keep_3, beat_in_keep_2, beat_in_keep_1, beat_in_keep_0}),
    .in_max(beat_in_max),
    .in_pre(beat_in_pre),
    .in_multiplier(beat_in_multiplier),
    .in_post(beat_in_post),
    .out_ready(1'b1),
    .in_ready(requant_in_ready),
    .out_valid(requant_out_valid),
    .out_x(requant_out_x)
  );
  expu_x16_taylor_n16_o2_b18 expu (
    .clk(clk),
    .rst(rst),
    .in_valid(requant_out_valid),
    .in_x(requant_out_x),
    .out_ready(1'b1),
    .in_ready(expu_in_ready),
    .out_valid(expu_out_valid),
    .out_e(expu_out_e)
  );
  row_sum_l16_b16_s24_balanced row_sum (
    .clk(clk),
    .rst(rst),
    .in_valid(expu_out_valid),
    .in_last(exp_last),
    .in_value(expu_out_e),
    .out_valid(e_ready),
    .out_sum(row_sum_out_sum)
  );
  stripe_b16_s4_k384_writel16_writeg1_readl16_readg4 exp_slots (
    .clk(clk),
    .write(expu_out_valid),
    .write_slot(exp_slot),
    .write_beat(exp_beat),
    .write_data(expu_out_e),
    .read(e_read),
    .read_slot(e_row),
    .read_beat(e_beat),
    .read_groups(e_row[1] ? mux_kind_3_groups_0 : mux_kind_1_groups_0),
    .read_data(exp_slots_read_data)
  );
  assign score_free = read_ends;
  assign e_data = {ext_exp_slots_read_data_63, ext_exp_slots_read_data_62, ext_exp_slots_read_data_61,
    ext_exp_slots_read_data_60, ext_exp_slots_read_data_59, ext_exp_slots_read_data_58,
    ext_exp_slots_read_data_57, ext_exp_slots_read_data_56, ext_exp_slots_read_data_55,
    ext_exp_slots_read_data_54, ext_exp_slots_read_data_53, ext_exp_slots_read_data_52,
    ext_exp_slots_read_data_51, ext_exp_slots_read_data_50, ext_exp_slots_read_data_49,
    ext_exp_slots_read_data_48, ext_exp_slots_read_data_47, ext_exp_slots_read_data_46,
    ext_exp_slots_read_data_45, ext_exp_slots_read_data_44, ext_exp_slots_read_data_43,
    ext_exp_slots_read_data_42, ext_exp_slots_read_data_41, ext_exp_slots_read_data_40,
    ext_exp_slots_read_data_39, ext_exp_slots_read_data_38, ext_exp_slots_read_data_37,
    ext_exp_slots_read_data_36, ext_exp_slots_read_data_35, ext_exp_slots_read_data_34,
    ext_exp_slots_read_data_33, ext_exp_slots_read_data_32, ext_exp_slots_read_data_31,
    ext_exp_slots_read_data_30, ext_exp_slots_read_data_29, ext_exp_slots_read_data_28,
    ext_exp_slots_read_data_27, ext_exp_slots_read_data_26, ext_exp_slots_read_data_25,
    ext_exp_slots_read_data_24, ext_exp_slots_read_data_23, ext_exp_slots_read_data_22,
    ext_exp_slots_read_data_21, ext_exp_slots_read_data_20, ext_exp_slots_read_data_19,
    ext_exp_slots_read_data_18, ext_exp_slots_read_data_17, ext_exp_slots_read_data_16,
    ext_exp_slots_read_data_15, ext_exp_slots_read_data_14, ext_exp_slots_read_data_13,
    ext_exp_slots_read_data_12, ext_exp_slots_read_data_11, ext_exp_slots_read_data_10,
    ext_exp_slots_read_data_9, ext_exp_slots_read_data_8, ext_exp_slots_read_data_7, ext_exp_slots_read_data_6,
    ext_exp_slots_read_data_5, ext_exp_slots_read_data_4, ext_exp_slots_read_data_3, ext_exp_slots_read_data_2,
    ext_exp_slots_read_data_1, ext_exp_slots_read_data_0};
  assign sum_valid = sums_valid_0;
  assign sum = sums_data_0;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_words_log, heads_0_col_beats, heads_0_pack,
    heads_0_row_words, heads_0_chunks, heads_0_shift, heads_0_y_shift, heads_0_dim, heads_0_x_words,
    heads_0_x_beats, heads_0_tiles, heads_1_gemm, heads_1_dense, heads_1_mean, heads_1_center,
    heads_1_early, heads_1_vgen, heads_1_m, heads_1_c, heads_1_rounds, heads_1_words_log,
    heads_1_col_beats, heads_1_pack, heads_1_row_words, heads_1_chunks, heads_1_shift,
    heads_1_y_shift, heads_1_dim, heads_1_x_words, heads_1_x_beats, heads_1_tiles, heads_2_gemm,
    heads_2_dense, heads_2_mean, heads_2_center, heads_2_early, heads_2_vgen, heads_2_m,
    heads_2_c, heads_2_rounds, heads_2_words_log, heads_2_col_beats, heads_2_pack, heads_2_row_words,
    heads_2_chunks, heads_2_shift, heads_2_y_shift, heads_2_dim, heads_2_x_words, heads_2_x_beats,
    heads_2_tiles, heads_3_gemm, heads_3_dense, heads_3_mean, heads_3_center, heads_3_early,
    heads_3_vgen, heads_3_m, heads_3_c, heads_3_rounds, heads_3_words_log, heads_3_col_beats,
    heads_3_pack, heads_3_row_words, heads_3_chunks, heads_3_shift, heads_3_y_shift, heads_3_dim,
    heads_3_x_words, heads_3_x_beats, heads_3_tiles, score_tag_head_last, max_in_ready,
    requant_in_ready, expu_in_ready};
endmodule
