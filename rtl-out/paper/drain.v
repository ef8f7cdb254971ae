module drain (
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
  input row_valid,
  input [2559:0] row_acc,
  input row_tag_back,
  input row_tag_row_last,
  input row_tag_head_last,
  input [1:0] row_tag_slot,
  input [8:0] row_tag_row,
  input [7:0] row_tag_word,
  input word_issued,
  input word_tag_back,
  input word_tag_row_last,
  input word_tag_head_last,
  input [1:0] word_tag_slot,
  input [8:0] word_tag_row,
  input [7:0] word_tag_word,
  input [23:0] sum,
  input z_req_ready,
  input z_beat_ready,
  input z_out_valid,
  input [1087:0] z_out_q,
  input out_ready,
  output sum_pop,
  output row_free,
  output z_req_valid,
  output [23:0] z_divisor,
  output z_beat_valid,
  output [2559:0] z_num,
  output z_last,
  output out_valid,
  output [1023:0] out_data,
  output [8:0] out_row,
  output [7:0] out_word,
  output out_last,
  output [1:0] out_slot,
  output back_valid,
  output [1:0] back_slot,
  output [8:0] back_row,
  output [7:0] back_word,
  output [1023:0] back_data,
  output head_done,
  output [1:0] head_done_slot
);
  wire signed [39:0] row_acc_0 = row_acc[39:0];
  wire signed [39:0] row_acc_1 = row_acc[79:40];
  wire signed [39:0] row_acc_2 = row_acc[119:80];
  wire signed [39:0] row_acc_3 = row_acc[159:120];
  wire signed [39:0] row_acc_4 = row_acc[199:160];
  wire signed [39:0] row_acc_5 = row_acc[239:200];
  wire signed [39:0] row_acc_6 = row_acc[279:240];
  wire signed [39:0] row_acc_7 = row_acc[319:280];
  wire signed [39:0] row_acc_8 = row_acc[359:320];
  wire signed [39:0] row_acc_9 = row_acc[399:360];
  wire signed [39:0] row_acc_10 = row_acc[439:400];
  wire signed [39:0] row_acc_11 = row_acc[479:440];
  wire signed [39:0] row_acc_12 = row_acc[519:480];
  wire signed [39:0] row_acc_13 = row_acc[559:520];
  wire signed [39:0] row_acc_14 = row_acc[599:560];
  wire signed [39:0] row_acc_15 = row_acc[639:600];
  wire signed [39:0] row_acc_16 = row_acc[679:640];
  wire signed [39:0] row_acc_17 = row_acc[719:680];
  wire signed [39:0] row_acc_18 = row_acc[759:720];
  wire signed [39:0] row_acc_19 = row_acc[799:760];
  wire signed [39:0] row_acc_20 = row_acc[839:800];
  wire signed [39:0] row_acc_21 = row_acc[879:840];
  wire signed [39:0] row_acc_22 = row_acc[919:880];
  wire signed [39:0] row_acc_23 = row_acc[959:920];
  wire signed [39:0] row_acc_24 = row_acc[999:960];
  wire signed [39:0] row_acc_25 = row_acc[1039:1000];
  wire signed [39:0] row_acc_26 = row_acc[1079:1040];
  wire signed [39:0] row_acc_27 = row_acc[1119:1080];
  wire signed [39:0] row_acc_28 = row_acc[1159:1120];
  wire signed [39:0] row_acc_29 = row_acc[1199:1160];
  wire signed [39:0] row_acc_30 = row_acc[1239:1200];
  wire signed [39:0] row_acc_31 = row_acc[1279:1240];
  wire signed [39:0] row_acc_32 = row_acc[1319:1280];
  wire signed [39:0] row_acc_33 = row_acc[1359:1320];
  wire signed [39:0] row_acc_34 = row_acc[1399:1360];
  wire signed [39:0] row_acc_35 = row_acc[1439:1400];
  wire signed [39:0] row_acc_36 = row_acc[1479:1440];
  wire signed [39:0] row_acc_37 = row_acc[1519:1480];
  wire signed [39:0] row_acc_38 = row_acc[1559:1520];
  wire signed [39:0] row_acc_39 = row_acc[1599:1560];
  wire signed [39:0] row_acc_40 = row_acc[1639:1600];
  wire signed [39:0] row_acc_41 = row_acc[1679:1640];
  wire signed [39:0] row_acc_42 = row_acc[1719:1680];
  wire signed [39:0] row_acc_43 = row_acc[1759:1720];
  wire signed [39:0] row_acc_44 = row_acc[1799:1760];
  wire signed [39:0] row_acc_45 = row_acc[1839:1800];
  wire signed [39:0] row_acc_46 = row_acc[1879:1840];
  wire signed [39:0] row_acc_47 = row_acc[1919:1880];
  wire signed [39:0] row_acc_48 = row_acc[1959:1920];
  wire signed [39:0] row_acc_49 = row_acc[1999:1960];
  wire signed [39:0] row_acc_50 = row_acc[2039:2000];
  wire signed [39:0] row_acc_51 = row_acc[2079:2040];
  wire signed [39:0] row_acc_52 = row_acc[2119:2080];
  wire signed [39:0] row_acc_53 = row_acc[2159:2120];
  wire signed [39:0] row_acc_54 = row_acc[2199:2160];
  wire signed [39:0] row_acc_55 = row_acc[2239:2200];
  wire signed [39:0] row_acc_56 = row_acc[2279:2240];
  wire signed [39:0] row_acc_57 = row_acc[2319:2280];
  wire signed [39:0] row_acc_58 = row_acc[2359:2320];
  wire signed [39:0] row_acc_59 = row_acc[2399:2360];
  wire signed [39:0] row_acc_60 = row_acc[2439:2400];
  wire signed [39:0] row_acc_61 = row_acc[2479:2440];
  wire signed [39:0] row_acc_62 = row_acc[2519:2480];
  wire signed [39:0] row_acc_63 = row_acc[2559:2520];
  wire signed [16:0] z_out_q_0 = z_out_q[16:0];
  wire signed [16:0] z_out_q_1 = z_out_q[33:17];
  wire signed [16:0] z_out_q_2 = z_out_q[50:34];
  wire signed [16:0] z_out_q_3 = z_out_q[67:51];
  wire signed [16:0] z_out_q_4 = z_out_q[84:68];
  wire signed [16:0] z_out_q_5 = z_out_q[101:85];
  wire signed [16:0] z_out_q_6 = z_out_q[118:102];
  wire signed [16:0] z_out_q_7 = z_out_q[135:119];
  wire signed [16:0] z_out_q_8 = z_out_q[152:136];
  wire signed [16:0] z_out_q_9 = z_out_q[169:153];
  wire signed [16:0] z_out_q_10 = z_out_q[186:170];
  wire signed [16:0] z_out_q_11 = z_out_q[203:187];
  wire signed [16:0] z_out_q_12 = z_out_q[220:204];
  wire signed [16:0] z_out_q_13 = z_out_q[237:221];
  wire signed [16:0] z_out_q_14 = z_out_q[254:238];
  wire signed [16:0] z_out_q_15 = z_out_q[271:255];
  wire signed [16:0] z_out_q_16 = z_out_q[288:272];
  wire signed [16:0] z_out_q_17 = z_out_q[305:289];
  wire signed [16:0] z_out_q_18 = z_out_q[322:306];
  wire signed [16:0] z_out_q_19 = z_out_q[339:323];
  wire signed [16:0] z_out_q_20 = z_out_q[356:340];
  wire signed [16:0] z_out_q_21 = z_out_q[373:357];
  wire signed [16:0] z_out_q_22 = z_out_q[390:374];
  wire signed [16:0] z_out_q_23 = z_out_q[407:391];
  wire signed [16:0] z_out_q_24 = z_out_q[424:408];
  wire signed [16:0] z_out_q_25 = z_out_q[441:425];
  wire signed [16:0] z_out_q_26 = z_out_q[458:442];
  wire signed [16:0] z_out_q_27 = z_out_q[475:459];
  wire signed [16:0] z_out_q_28 = z_out_q[492:476];
  wire signed [16:0] z_out_q_29 = z_out_q[509:493];
  wire signed [16:0] z_out_q_30 = z_out_q[526:510];
  wire signed [16:0] z_out_q_31 = z_out_q[543:527];
  wire signed [16:0] z_out_q_32 = z_out_q[560:544];
  wire signed [16:0] z_out_q_33 = z_out_q[577:561];
  wire signed [16:0] z_out_q_34 = z_out_q[594:578];
  wire signed [16:0] z_out_q_35 = z_out_q[611:595];
  wire signed [16:0] z_out_q_36 = z_out_q[628:612];
  wire signed [16:0] z_out_q_37 = z_out_q[645:629];
  wire signed [16:0] z_out_q_38 = z_out_q[662:646];
  wire signed [16:0] z_out_q_39 = z_out_q[679:663];
  wire signed [16:0] z_out_q_40 = z_out_q[696:680];
  wire signed [16:0] z_out_q_41 = z_out_q[713:697];
  wire signed [16:0] z_out_q_42 = z_out_q[730:714];
  wire signed [16:0] z_out_q_43 = z_out_q[747:731];
  wire signed [16:0] z_out_q_44 = z_out_q[764:748];
  wire signed [16:0] z_out_q_45 = z_out_q[781:765];
  wire signed [16:0] z_out_q_46 = z_out_q[798:782];
  wire signed [16:0] z_out_q_47 = z_out_q[815:799];
  wire signed [16:0] z_out_q_48 = z_out_q[832:816];
  wire signed [16:0] z_out_q_49 = z_out_q[849:833];
  wire signed [16:0] z_out_q_50 = z_out_q[866:850];
  wire signed [16:0] z_out_q_51 = z_out_q[883:867];
  wire signed [16:0] z_out_q_52 = z_out_q[900:884];
  wire signed [16:0] z_out_q_53 = z_out_q[917:901];
  wire signed [16:0] z_out_q_54 = z_out_q[934:918];
  wire signed [16:0] z_out_q_55 = z_out_q[951:935];
  wire signed [16:0] z_out_q_56 = z_out_q[968:952];
  wire signed [16:0] z_out_q_57 = z_out_q[985:969];
  wire signed [16:0] z_out_q_58 = z_out_q[1002:986];
  wire signed [16:0] z_out_q_59 = z_out_q[1019:1003];
  wire signed [16:0] z_out_q_60 = z_out_q[1036:1020];
  wire signed [16:0] z_out_q_61 = z_out_q[1053:1037];
  wire signed [16:0] z_out_q_62 = z_out_q[1070:1054];
  wire signed [16:0] z_out_q_63 = z_out_q[1087:1071];
  reg request_valid_0;
  reg [23:0] request_data_0;
  reg request_valid_1;
  reg [23:0] request_data_1;
  reg request_valid_2;
  reg [23:0] request_data_2;
  reg row_valid_0;
  reg signed [39:0] row_data_0_acc_0;
  reg signed [39:0] row_data_0_acc_1;
  reg signed [39:0] row_data_0_acc_2;
  reg signed [39:0] row_data_0_acc_3;
  reg signed [39:0] row_data_0_acc_4;
  reg signed [39:0] row_data_0_acc_5;
  reg signed [39:0] row_data_0_acc_6;
  reg signed [39:0] row_data_0_acc_7;
  reg signed [39:0] row_data_0_acc_8;
  reg signed [39:0] row_data_0_acc_9;
  reg signed [39:0] row_data_0_acc_10;
  reg signed [39:0] row_data_0_acc_11;
  reg signed [39:0] row_data_0_acc_12;
  reg signed [39:0] row_data_0_acc_13;
  reg signed [39:0] row_data_0_acc_14;
  reg signed [39:0] row_data_0_acc_15;
  reg signed [39:0] row_data_0_acc_16;
  reg signed [39:0] row_data_0_acc_17;
  reg signed [39:0] row_data_0_acc_18;
  reg signed [39:0] row_data_0_acc_19;
  reg signed [39:0] row_data_0_acc_20;
  reg signed [39:0] row_data_0_acc_21;
  reg signed [39:0] row_data_0_acc_22;
  reg signed [39:0] row_data_0_acc_23;
  reg signed [39:0] row_data_0_acc_24;
  reg signed [39:0] row_data_0_acc_25;
  reg signed [39:0] row_data_0_acc_26;
  reg signed [39:0] row_data_0_acc_27;
  reg signed [39:0] row_data_0_acc_28;
  reg signed [39:0] row_data_0_acc_29;
  reg signed [39:0] row_data_0_acc_30;
  reg signed [39:0] row_data_0_acc_31;
  reg signed [39:0] row_data_0_acc_32;
  reg signed [39:0] row_data_0_acc_33;
  reg signed [39:0] row_data_0_acc_34;
  reg signed [39:0] row_data_0_acc_35;
  reg signed [39:0] row_data_0_acc_36;
  reg signed [39:0] row_data_0_acc_37;
  reg signed [39:0] row_data_0_acc_38;
  reg signed [39:0] row_data_0_acc_39;
  reg signed [39:0] row_data_0_acc_40;
  reg signed [39:0] row_data_0_acc_41;
  reg signed [39:0] row_data_0_acc_42;
  reg signed [39:0] row_data_0_acc_43;
  reg signed [39:0] row_data_0_acc_44;
  reg signed [39:0] row_data_0_acc_45;
  reg signed [39:0] row_data_0_acc_46;
  reg signed [39:0] row_data_0_acc_47;
  reg signed [39:0] row_data_0_acc_48;
  reg signed [39:0] row_data_0_acc_49;
  reg signed [39:0] row_data_0_acc_50;
  reg signed [39:0] row_data_0_acc_51;
  reg signed [39:0] row_data_0_acc_52;
  reg signed [39:0] row_data_0_acc_53;
  reg signed [39:0] row_data_0_acc_54;
  reg signed [39:0] row_data_0_acc_55;
  reg signed [39:0] row_data_0_acc_56;
  reg signed [39:0] row_data_0_acc_57;
  reg signed [39:0] row_data_0_acc_58;
  reg signed [39:0] row_data_0_acc_59;
  reg signed [39:0] row_data_0_acc_60;
  reg signed [39:0] row_data_0_acc_61;
  reg signed [39:0] row_data_0_acc_62;
  reg signed [39:0] row_data_0_acc_63;
  reg row_data_0_tag_back;
  reg row_data_0_tag_head_last;
  reg [1:0] row_data_0_tag_slot;
  reg [8:0] row_data_0_tag_row;
  reg [7:0] row_data_0_tag_word;
  reg row_valid_1;
  reg signed [39:0] row_data_1_acc_0;
  reg signed [39:0] row_data_1_acc_1;
  reg signed [39:0] row_data_1_acc_2;
  reg signed [39:0] row_data_1_acc_3;
  reg signed [39:0] row_data_1_acc_4;
  reg signed [39:0] row_data_1_acc_5;
  reg signed [39:0] row_data_1_acc_6;
  reg signed [39:0] row_data_1_acc_7;
  reg signed [39:0] row_data_1_acc_8;
  reg signed [39:0] row_data_1_acc_9;
  reg signed [39:0] row_data_1_acc_10;
  reg signed [39:0] row_data_1_acc_11;
  reg signed [39:0] row_data_1_acc_12;
  reg signed [39:0] row_data_1_acc_13;
  reg signed [39:0] row_data_1_acc_14;
  reg signed [39:0] row_data_1_acc_15;
  reg signed [39:0] row_data_1_acc_16;
  reg signed [39:0] row_data_1_acc_17;
  reg signed [39:0] row_data_1_acc_18;
  reg signed [39:0] row_data_1_acc_19;
  reg signed [39:0] row_data_1_acc_20;
  reg signed [39:0] row_data_1_acc_21;
  reg signed [39:0] row_data_1_acc_22;
  reg signed [39:0] row_data_1_acc_23;
  reg signed [39:0] row_data_1_acc_24;
  reg signed [39:0] row_data_1_acc_25;
  reg signed [39:0] row_data_1_acc_26;
  reg signed [39:0] row_data_1_acc_27;
  reg signed [39:0] row_data_1_acc_28;
  reg signed [39:0] row_data_1_acc_29;
  reg signed [39:0] row_data_1_acc_30;
  reg signed [39:0] row_data_1_acc_31;
  reg signed [39:0] row_data_1_acc_32;
  reg signed [39:0] row_data_1_acc_33;
  reg signed [39:0] row_data_1_acc_34;
  reg signed [39:0] row_data_1_acc_35;
  reg signed [39:0] row_data_1_acc_36;
  reg signed [39:0] row_data_1_acc_37;
  reg signed [39:0] row_data_1_acc_38;
  reg signed [39:0] row_data_1_acc_39;
  reg signed [39:0] row_data_1_acc_40;
  reg signed [39:0] row_data_1_acc_41;
  reg signed [39:0] row_data_1_acc_42;
  reg signed [39:0] row_data_1_acc_43;
  reg signed [39:0] row_data_1_acc_44;
  reg signed [39:0] row_data_1_acc_45;
  reg signed [39:0] row_data_1_acc_46;
  reg signed [39:0] row_data_1_acc_47;
  reg signed [39:0] row_data_1_acc_48;
  reg signed [39:0] row_data_1_acc_49;
  reg signed [39:0] row_data_1_acc_50;
  reg signed [39:0] row_data_1_acc_51;
  reg signed [39:0] row_data_1_acc_52;
  reg signed [39:0] row_data_1_acc_53;
  reg signed [39:0] row_data_1_acc_54;
  reg signed [39:0] row_data_1_acc_55;
  reg signed [39:0] row_data_1_acc_56;
  reg signed [39:0] row_data_1_acc_57;
  reg signed [39:0] row_data_1_acc_58;
  reg signed [39:0] row_data_1_acc_59;
  reg signed [39:0] row_data_1_acc_60;
  reg signed [39:0] row_data_1_acc_61;
  reg signed [39:0] row_data_1_acc_62;
  reg signed [39:0] row_data_1_acc_63;
  reg row_data_1_tag_back;
  reg row_data_1_tag_head_last;
  reg [1:0] row_data_1_tag_slot;
  reg [8:0] row_data_1_tag_row;
  reg [7:0] row_data_1_tag_word;
  reg beat_valid;
  reg beat_late;
  reg [5:0] beat_shift;
  reg [1:0] beat_groups;
  reg beat_tag_back;
  reg beat_tag_head_last;
  reg [1:0] beat_tag_slot;
  reg [8:0] beat_tag_row;
  reg [7:0] beat_tag_word;
  reg signed [39:0] beat_acc_0;
  reg signed [39:0] beat_acc_1;
  reg signed [39:0] beat_acc_2;
  reg signed [39:0] beat_acc_3;
  reg signed [39:0] beat_acc_4;
  reg signed [39:0] beat_acc_5;
  reg signed [39:0] beat_acc_6;
  reg signed [39:0] beat_acc_7;
  reg signed [39:0] beat_acc_8;
  reg signed [39:0] beat_acc_9;
  reg signed [39:0] beat_acc_10;
  reg signed [39:0] beat_acc_11;
  reg signed [39:0] beat_acc_12;
  reg signed [39:0] beat_acc_13;
  reg signed [39:0] beat_acc_14;
  reg signed [39:0] beat_acc_15;
  reg signed [39:0] beat_acc_16;
  reg signed [39:0] beat_acc_17;
  reg signed [39:0] beat_acc_18;
  reg signed [39:0] beat_acc_19;
  reg signed [39:0] beat_acc_20;
  reg signed [39:0] beat_acc_21;
  reg signed [39:0] beat_acc_22;
  reg signed [39:0] beat_acc_23;
  reg signed [39:0] beat_acc_24;
  reg signed [39:0] beat_acc_25;
  reg signed [39:0] beat_acc_26;
  reg signed [39:0] beat_acc_27;
  reg signed [39:0] beat_acc_28;
  reg signed [39:0] beat_acc_29;
  reg signed [39:0] beat_acc_30;
  reg signed [39:0] beat_acc_31;
  reg signed [39:0] beat_acc_32;
  reg signed [39:0] beat_acc_33;
  reg signed [39:0] beat_acc_34;
  reg signed [39:0] beat_acc_35;
  reg signed [39:0] beat_acc_36;
  reg signed [39:0] beat_acc_37;
  reg signed [39:0] beat_acc_38;
  reg signed [39:0] beat_acc_39;
  reg signed [39:0] beat_acc_40;
  reg signed [39:0] beat_acc_41;
  reg signed [39:0] beat_acc_42;
  reg signed [39:0] beat_acc_43;
  reg signed [39:0] beat_acc_44;
  reg signed [39:0] beat_acc_45;
  reg signed [39:0] beat_acc_46;
  reg signed [39:0] beat_acc_47;
  reg signed [39:0] beat_acc_48;
  reg signed [39:0] beat_acc_49;
  reg signed [39:0] beat_acc_50;
  reg signed [39:0] beat_acc_51;
  reg signed [39:0] beat_acc_52;
  reg signed [39:0] beat_acc_53;
  reg signed [39:0] beat_acc_54;
  reg signed [39:0] beat_acc_55;
  reg signed [39:0] beat_acc_56;
  reg signed [39:0] beat_acc_57;
  reg signed [39:0] beat_acc_58;
  reg signed [39:0] beat_acc_59;
  reg signed [39:0] beat_acc_60;
  reg signed [39:0] beat_acc_61;
  reg signed [39:0] beat_acc_62;
  reg signed [39:0] beat_acc_63;
  reg at_valid_d1;
  reg at_last_d1;
  reg [1:0] at_groups_d1;
  reg at_tag_back_d1;
  reg at_tag_head_last_d1;
  reg [1:0] at_tag_slot_d1;
  reg [8:0] at_tag_row_d1;
  reg [7:0] at_tag_word_d1;
  reg at_valid_d2;
  reg at_last_d2;
  reg [1:0] at_groups_d2;
  reg at_tag_back_d2;
  reg at_tag_head_last_d2;
  reg [1:0] at_tag_slot_d2;
  reg [8:0] at_tag_row_d2;
  reg [7:0] at_tag_word_d2;
  reg at_valid_d3;
  reg at_last_d3;
  reg [1:0] at_groups_d3;
  reg at_tag_back_d3;
  reg at_tag_head_last_d3;
  reg [1:0] at_tag_slot_d3;
  reg [8:0] at_tag_row_d3;
  reg [7:0] at_tag_word_d3;
  reg at_valid_d4;
  reg at_last_d4;
  reg [1:0] at_groups_d4;
  reg at_tag_back_d4;
  reg at_tag_head_last_d4;
  reg [1:0] at_tag_slot_d4;
  reg [8:0] at_tag_row_d4;
  reg [7:0] at_tag_word_d4;
  reg at_valid;
  reg at_last;
  reg [1:0] at_groups;
  reg at_tag_back;
  reg at_tag_head_last;
  reg [1:0] at_tag_slot;
  reg [8:0] at_tag_row;
  reg [7:0] at_tag_word;
  reg signed [15:0] shifted_0_d1;
  reg signed [15:0] shifted_1_d1;
  reg signed [15:0] shifted_2_d1;
  reg signed [15:0] shifted_3_d1;
  reg signed [15:0] shifted_4_d1;
  reg signed [15:0] shifted_5_d1;
  reg signed [15:0] shifted_6_d1;
  reg signed [15:0] shifted_7_d1;
  reg signed [15:0] shifted_8_d1;
  reg signed [15:0] shifted_9_d1;
  reg signed [15:0] shifted_10_d1;
  reg signed [15:0] shifted_11_d1;
  reg signed [15:0] shifted_12_d1;
  reg signed [15:0] shifted_13_d1;
  reg signed [15:0] shifted_14_d1;
  reg signed [15:0] shifted_15_d1;
  reg signed [15:0] shifted_16_d1;
  reg signed [15:0] shifted_17_d1;
  reg signed [15:0] shifted_18_d1;
  reg signed [15:0] shifted_19_d1;
  reg signed [15:0] shifted_20_d1;
  reg signed [15:0] shifted_21_d1;
  reg signed [15:0] shifted_22_d1;
  reg signed [15:0] shifted_23_d1;
  reg signed [15:0] shifted_24_d1;
  reg signed [15:0] shifted_25_d1;
  reg signed [15:0] shifted_26_d1;
  reg signed [15:0] shifted_27_d1;
  reg signed [15:0] shifted_28_d1;
  reg signed [15:0] shifted_29_d1;
  reg signed [15:0] shifted_30_d1;
  reg signed [15:0] shifted_31_d1;
  reg signed [15:0] shifted_32_d1;
  reg signed [15:0] shifted_33_d1;
  reg signed [15:0] shifted_34_d1;
  reg signed [15:0] shifted_35_d1;
  reg signed [15:0] shifted_36_d1;
  reg signed [15:0] shifted_37_d1;
  reg signed [15:0] shifted_38_d1;
  reg signed [15:0] shifted_39_d1;
  reg signed [15:0] shifted_40_d1;
  reg signed [15:0] shifted_41_d1;
  reg signed [15:0] shifted_42_d1;
  reg signed [15:0] shifted_43_d1;
  reg signed [15:0] shifted_44_d1;
  reg signed [15:0] shifted_45_d1;
  reg signed [15:0] shifted_46_d1;
  reg signed [15:0] shifted_47_d1;
  reg signed [15:0] shifted_48_d1;
  reg signed [15:0] shifted_49_d1;
  reg signed [15:0] shifted_50_d1;
  reg signed [15:0] shifted_51_d1;
  reg signed [15:0] shifted_52_d1;
  reg signed [15:0] shifted_53_d1;
  reg signed [15:0] shifted_54_d1;
  reg signed [15:0] shifted_55_d1;
  reg signed [15:0] shifted_56_d1;
  reg signed [15:0] shifted_57_d1;
  reg signed [15:0] shifted_58_d1;
  reg signed [15:0] shifted_59_d1;
  reg signed [15:0] shifted_60_d1;
  reg signed [15:0] shifted_61_d1;
  reg signed [15:0] shifted_62_d1;
  reg signed [15:0] shifted_63_d1;
  reg signed [15:0] shifted_0_d2;
  reg signed [15:0] shifted_1_d2;
  reg signed [15:0] shifted_2_d2;
  reg signed [15:0] shifted_3_d2;
  reg signed [15:0] shifted_4_d2;
  reg signed [15:0] shifted_5_d2;
  reg signed [15:0] shifted_6_d2;
  reg signed [15:0] shifted_7_d2;
  reg signed [15:0] shifted_8_d2;
  reg signed [15:0] shifted_9_d2;
  reg signed [15:0] shifted_10_d2;
  reg signed [15:0] shifted_11_d2;
  reg signed [15:0] shifted_12_d2;
  reg signed [15:0] shifted_13_d2;
  reg signed [15:0] shifted_14_d2;
  reg signed [15:0] shifted_15_d2;
  reg signed [15:0] shifted_16_d2;
  reg signed [15:0] shifted_17_d2;
  reg signed [15:0] shifted_18_d2;
  reg signed [15:0] shifted_19_d2;
  reg signed [15:0] shifted_20_d2;
  reg signed [15:0] shifted_21_d2;
  reg signed [15:0] shifted_22_d2;
  reg signed [15:0] shifted_23_d2;
  reg signed [15:0] shifted_24_d2;
  reg signed [15:0] shifted_25_d2;
  reg signed [15:0] shifted_26_d2;
  reg signed [15:0] shifted_27_d2;
  reg signed [15:0] shifted_28_d2;
  reg signed [15:0] shifted_29_d2;
  reg signed [15:0] shifted_30_d2;
  reg signed [15:0] shifted_31_d2;
  reg signed [15:0] shifted_32_d2;
  reg signed [15:0] shifted_33_d2;
  reg signed [15:0] shifted_34_d2;
  reg signed [15:0] shifted_35_d2;
  reg signed [15:0] shifted_36_d2;
  reg signed [15:0] shifted_37_d2;
  reg signed [15:0] shifted_38_d2;
  reg signed [15:0] shifted_39_d2;
  reg signed [15:0] shifted_40_d2;
  reg signed [15:0] shifted_41_d2;
  reg signed [15:0] shifted_42_d2;
  reg signed [15:0] shifted_43_d2;
  reg signed [15:0] shifted_44_d2;
  reg signed [15:0] shifted_45_d2;
  reg signed [15:0] shifted_46_d2;
  reg signed [15:0] shifted_47_d2;
  reg signed [15:0] shifted_48_d2;
  reg signed [15:0] shifted_49_d2;
  reg signed [15:0] shifted_50_d2;
  reg signed [15:0] shifted_51_d2;
  reg signed [15:0] shifted_52_d2;
  reg signed [15:0] shifted_53_d2;
  reg signed [15:0] shifted_54_d2;
  reg signed [15:0] shifted_55_d2;
  reg signed [15:0] shifted_56_d2;
  reg signed [15:0] shifted_57_d2;
  reg signed [15:0] shifted_58_d2;
  reg signed [15:0] shifted_59_d2;
  reg signed [15:0] shifted_60_d2;
  reg signed [15:0] shifted_61_d2;
  reg signed [15:0] shifted_62_d2;
  reg signed [15:0] shifted_63_d2;
  reg signed [15:0] shifted_0;
  reg signed [15:0] shifted_1;
  reg signed [15:0] shifted_2;
  reg signed [15:0] shifted_3;
  reg signed [15:0] shifted_4;
  reg signed [15:0] shifted_5;
  reg signed [15:0] shifted_6;
  reg signed [15:0] shifted_7;
  reg signed [15:0] shifted_8;
  reg signed [15:0] shifted_9;
  reg signed [15:0] shifted_10;
  reg signed [15:0] shifted_11;
  reg signed [15:0] shifted_12;
  reg signed [15:0] shifted_13;
  reg signed [15:0] shifted_14;
  reg signed [15:0] shifted_15;
  reg signed [15:0] shifted_16;
  reg signed [15:0] shifted_17;
  reg signed [15:0] shifted_18;
  reg signed [15:0] shifted_19;
  reg signed [15:0] shifted_20;
  reg signed [15:0] shifted_21;
  reg signed [15:0] shifted_22;
  reg signed [15:0] shifted_23;
  reg signed [15:0] shifted_24;
  reg signed [15:0] shifted_25;
  reg signed [15:0] shifted_26;
  reg signed [15:0] shifted_27;
  reg signed [15:0] shifted_28;
  reg signed [15:0] shifted_29;
  reg signed [15:0] shifted_30;
  reg signed [15:0] shifted_31;
  reg signed [15:0] shifted_32;
  reg signed [15:0] shifted_33;
  reg signed [15:0] shifted_34;
  reg signed [15:0] shifted_35;
  reg signed [15:0] shifted_36;
  reg signed [15:0] shifted_37;
  reg signed [15:0] shifted_38;
  reg signed [15:0] shifted_39;
  reg signed [15:0] shifted_40;
  reg signed [15:0] shifted_41;
  reg signed [15:0] shifted_42;
  reg signed [15:0] shifted_43;
  reg signed [15:0] shifted_44;
  reg signed [15:0] shifted_45;
  reg signed [15:0] shifted_46;
  reg signed [15:0] shifted_47;
  reg signed [15:0] shifted_48;
  reg signed [15:0] shifted_49;
  reg signed [15:0] shifted_50;
  reg signed [15:0] shifted_51;
  reg signed [15:0] shifted_52;
  reg signed [15:0] shifted_53;
  reg signed [15:0] shifted_54;
  reg signed [15:0] shifted_55;
  reg signed [15:0] shifted_56;
  reg signed [15:0] shifted_57;
  reg signed [15:0] shifted_58;
  reg signed [15:0] shifted_59;
  reg signed [15:0] shifted_60;
  reg signed [15:0] shifted_61;
  reg signed [15:0] shifted_62;
  reg signed [15:0] shifted_63;
  reg full;
  reg tag_back;
  reg tag_head_last;
  reg [1:0] tag_slot;
  reg [8:0] tag_row;
  reg [7:0] tag_word;
  reg signed [15:0] word_0;
  reg signed [15:0] word_1;
  reg signed [15:0] word_2;
  reg signed [15:0] word_3;
  reg signed [15:0] word_4;
  reg signed [15:0] word_5;
  reg signed [15:0] word_6;
  reg signed [15:0] word_7;
  reg signed [15:0] word_8;
  reg signed [15:0] word_9;
  reg signed [15:0] word_10;
  reg signed [15:0] word_11;
  reg signed [15:0] word_12;
  reg signed [15:0] word_13;
  reg signed [15:0] word_14;
  reg signed [15:0] word_15;
  reg signed [15:0] word_16;
  reg signed [15:0] word_17;
  reg signed [15:0] word_18;
  reg signed [15:0] word_19;
  reg signed [15:0] word_20;
  reg signed [15:0] word_21;
  reg signed [15:0] word_22;
  reg signed [15:0] word_23;
  reg signed [15:0] word_24;
  reg signed [15:0] word_25;
  reg signed [15:0] word_26;
  reg signed [15:0] word_27;
  reg signed [15:0] word_28;
  reg signed [15:0] word_29;
  reg signed [15:0] word_30;
  reg signed [15:0] word_31;
  reg signed [15:0] word_32;
  reg signed [15:0] word_33;
  reg signed [15:0] word_34;
  reg signed [15:0] word_35;
  reg signed [15:0] word_36;
  reg signed [15:0] word_37;
  reg signed [15:0] word_38;
  reg signed [15:0] word_39;
  reg signed [15:0] word_40;
  reg signed [15:0] word_41;
  reg signed [15:0] word_42;
  reg signed [15:0] word_43;
  reg signed [15:0] word_44;
  reg signed [15:0] word_45;
  reg signed [15:0] word_46;
  reg signed [15:0] word_47;
  reg signed [15:0] word_48;
  reg signed [15:0] word_49;
  reg signed [15:0] word_50;
  reg signed [15:0] word_51;
  reg signed [15:0] word_52;
  reg signed [15:0] word_53;
  reg signed [15:0] word_54;
  reg signed [15:0] word_55;
  reg signed [15:0] word_56;
  reg signed [15:0] word_57;
  reg signed [15:0] word_58;
  reg signed [15:0] word_59;
  reg signed [15:0] word_60;
  reg signed [15:0] word_61;
  reg signed [15:0] word_62;
  reg signed [15:0] word_63;
  reg z_valid_0;
  reg signed [15:0] z_data_0_data_0;
  reg signed [15:0] z_data_0_data_1;
  reg signed [15:0] z_data_0_data_2;
  reg signed [15:0] z_data_0_data_3;
  reg signed [15:0] z_data_0_data_4;
  reg signed [15:0] z_data_0_data_5;
  reg signed [15:0] z_data_0_data_6;
  reg signed [15:0] z_data_0_data_7;
  reg signed [15:0] z_data_0_data_8;
  reg signed [15:0] z_data_0_data_9;
  reg signed [15:0] z_data_0_data_10;
  reg signed [15:0] z_data_0_data_11;
  reg signed [15:0] z_data_0_data_12;
  reg signed [15:0] z_data_0_data_13;
  reg signed [15:0] z_data_0_data_14;
  reg signed [15:0] z_data_0_data_15;
  reg signed [15:0] z_data_0_data_16;
  reg signed [15:0] z_data_0_data_17;
  reg signed [15:0] z_data_0_data_18;
  reg signed [15:0] z_data_0_data_19;
  reg signed [15:0] z_data_0_data_20;
  reg signed [15:0] z_data_0_data_21;
  reg signed [15:0] z_data_0_data_22;
  reg signed [15:0] z_data_0_data_23;
  reg signed [15:0] z_data_0_data_24;
  reg signed [15:0] z_data_0_data_25;
  reg signed [15:0] z_data_0_data_26;
  reg signed [15:0] z_data_0_data_27;
  reg signed [15:0] z_data_0_data_28;
  reg signed [15:0] z_data_0_data_29;
  reg signed [15:0] z_data_0_data_30;
  reg signed [15:0] z_data_0_data_31;
  reg signed [15:0] z_data_0_data_32;
  reg signed [15:0] z_data_0_data_33;
  reg signed [15:0] z_data_0_data_34;
  reg signed [15:0] z_data_0_data_35;
  reg signed [15:0] z_data_0_data_36;
  reg signed [15:0] z_data_0_data_37;
  reg signed [15:0] z_data_0_data_38;
  reg signed [15:0] z_data_0_data_39;
  reg signed [15:0] z_data_0_data_40;
  reg signed [15:0] z_data_0_data_41;
  reg signed [15:0] z_data_0_data_42;
  reg signed [15:0] z_data_0_data_43;
  reg signed [15:0] z_data_0_data_44;
  reg signed [15:0] z_data_0_data_45;
  reg signed [15:0] z_data_0_data_46;
  reg signed [15:0] z_data_0_data_47;
  reg signed [15:0] z_data_0_data_48;
  reg signed [15:0] z_data_0_data_49;
  reg signed [15:0] z_data_0_data_50;
  reg signed [15:0] z_data_0_data_51;
  reg signed [15:0] z_data_0_data_52;
  reg signed [15:0] z_data_0_data_53;
  reg signed [15:0] z_data_0_data_54;
  reg signed [15:0] z_data_0_data_55;
  reg signed [15:0] z_data_0_data_56;
  reg signed [15:0] z_data_0_data_57;
  reg signed [15:0] z_data_0_data_58;
  reg signed [15:0] z_data_0_data_59;
  reg signed [15:0] z_data_0_data_60;
  reg signed [15:0] z_data_0_data_61;
  reg signed [15:0] z_data_0_data_62;
  reg signed [15:0] z_data_0_data_63;
  reg z_data_0_tag_head_last;
  reg [1:0] z_data_0_tag_slot;
  reg [8:0] z_data_0_tag_row;
  reg [7:0] z_data_0_tag_word;
  reg z_valid_1;
  reg signed [15:0] z_data_1_data_0;
  reg signed [15:0] z_data_1_data_1;
  reg signed [15:0] z_data_1_data_2;
  reg signed [15:0] z_data_1_data_3;
  reg signed [15:0] z_data_1_data_4;
  reg signed [15:0] z_data_1_data_5;
  reg signed [15:0] z_data_1_data_6;
  reg signed [15:0] z_data_1_data_7;
  reg signed [15:0] z_data_1_data_8;
  reg signed [15:0] z_data_1_data_9;
  reg signed [15:0] z_data_1_data_10;
  reg signed [15:0] z_data_1_data_11;
  reg signed [15:0] z_data_1_data_12;
  reg signed [15:0] z_data_1_data_13;
  reg signed [15:0] z_data_1_data_14;
  reg signed [15:0] z_data_1_data_15;
  reg signed [15:0] z_data_1_data_16;
  reg signed [15:0] z_data_1_data_17;
  reg signed [15:0] z_data_1_data_18;
  reg signed [15:0] z_data_1_data_19;
  reg signed [15:0] z_data_1_data_20;
  reg signed [15:0] z_data_1_data_21;
  reg signed [15:0] z_data_1_data_22;
  reg signed [15:0] z_data_1_data_23;
  reg signed [15:0] z_data_1_data_24;
  reg signed [15:0] z_data_1_data_25;
  reg signed [15:0] z_data_1_data_26;
  reg signed [15:0] z_data_1_data_27;
  reg signed [15:0] z_data_1_data_28;
  reg signed [15:0] z_data_1_data_29;
  reg signed [15:0] z_data_1_data_30;
  reg signed [15:0] z_data_1_data_31;
  reg signed [15:0] z_data_1_data_32;
  reg signed [15:0] z_data_1_data_33;
  reg signed [15:0] z_data_1_data_34;
  reg signed [15:0] z_data_1_data_35;
  reg signed [15:0] z_data_1_data_36;
  reg signed [15:0] z_data_1_data_37;
  reg signed [15:0] z_data_1_data_38;
  reg signed [15:0] z_data_1_data_39;
  reg signed [15:0] z_data_1_data_40;
  reg signed [15:0] z_data_1_data_41;
  reg signed [15:0] z_data_1_data_42;
  reg signed [15:0] z_data_1_data_43;
  reg signed [15:0] z_data_1_data_44;
  reg signed [15:0] z_data_1_data_45;
  reg signed [15:0] z_data_1_data_46;
  reg signed [15:0] z_data_1_data_47;
  reg signed [15:0] z_data_1_data_48;
  reg signed [15:0] z_data_1_data_49;
  reg signed [15:0] z_data_1_data_50;
  reg signed [15:0] z_data_1_data_51;
  reg signed [15:0] z_data_1_data_52;
  reg signed [15:0] z_data_1_data_53;
  reg signed [15:0] z_data_1_data_54;
  reg signed [15:0] z_data_1_data_55;
  reg signed [15:0] z_data_1_data_56;
  reg signed [15:0] z_data_1_data_57;
  reg signed [15:0] z_data_1_data_58;
  reg signed [15:0] z_data_1_data_59;
  reg signed [15:0] z_data_1_data_60;
  reg signed [15:0] z_data_1_data_61;
  reg signed [15:0] z_data_1_data_62;
  reg signed [15:0] z_data_1_data_63;
  reg z_data_1_tag_head_last;
  reg [1:0] z_data_1_tag_slot;
  reg [8:0] z_data_1_tag_row;
  reg [7:0] z_data_1_tag_word;
  reg z_valid_2;
  reg signed [15:0] z_data_2_data_0;
  reg signed [15:0] z_data_2_data_1;
  reg signed [15:0] z_data_2_data_2;
  reg signed [15:0] z_data_2_data_3;
  reg signed [15:0] z_data_2_data_4;
  reg signed [15:0] z_data_2_data_5;
  reg signed [15:0] z_data_2_data_6;
  reg signed [15:0] z_data_2_data_7;
  reg signed [15:0] z_data_2_data_8;
  reg signed [15:0] z_data_2_data_9;
  reg signed [15:0] z_data_2_data_10;
  reg signed [15:0] z_data_2_data_11;
  reg signed [15:0] z_data_2_data_12;
  reg signed [15:0] z_data_2_data_13;
  reg signed [15:0] z_data_2_data_14;
  reg signed [15:0] z_data_2_data_15;
  reg signed [15:0] z_data_2_data_16;
  reg signed [15:0] z_data_2_data_17;
  reg signed [15:0] z_data_2_data_18;
  reg signed [15:0] z_data_2_data_19;
  reg signed [15:0] z_data_2_data_20;
  reg signed [15:0] z_data_2_data_21;
  reg signed [15:0] z_data_2_data_22;
  reg signed [15:0] z_data_2_data_23;
  reg signed [15:0] z_data_2_data_24;
  reg signed [15:0] z_data_2_data_25;
  reg signed [15:0] z_data_2_data_26;
  reg signed [15:0] z_data_2_data_27;
  reg signed [15:0] z_data_2_data_28;
  reg signed [15:0] z_data_2_data_29;
  reg signed [15:0] z_data_2_data_30;
  reg signed [15:0] z_data_2_data_31;
  reg signed [15:0] z_data_2_data_32;
  reg signed [15:0] z_data_2_data_33;
  reg signed [15:0] z_data_2_data_34;
  reg signed [15:0] z_data_2_data_35;
  reg signed [15:0] z_data_2_data_36;
  reg signed [15:0] z_data_2_data_37;
  reg signed [15:0] z_data_2_data_38;
  reg signed [15:0] z_data_2_data_39;
  reg signed [15:0] z_data_2_data_40;
  reg signed [15:0] z_data_2_data_41;
  reg signed [15:0] z_data_2_data_42;
  reg signed [15:0] z_data_2_data_43;
  reg signed [15:0] z_data_2_data_44;
  reg signed [15:0] z_data_2_data_45;
  reg signed [15:0] z_data_2_data_46;
  reg signed [15:0] z_data_2_data_47;
  reg signed [15:0] z_data_2_data_48;
  reg signed [15:0] z_data_2_data_49;
  reg signed [15:0] z_data_2_data_50;
  reg signed [15:0] z_data_2_data_51;
  reg signed [15:0] z_data_2_data_52;
  reg signed [15:0] z_data_2_data_53;
  reg signed [15:0] z_data_2_data_54;
  reg signed [15:0] z_data_2_data_55;
  reg signed [15:0] z_data_2_data_56;
  reg signed [15:0] z_data_2_data_57;
  reg signed [15:0] z_data_2_data_58;
  reg signed [15:0] z_data_2_data_59;
  reg signed [15:0] z_data_2_data_60;
  reg signed [15:0] z_data_2_data_61;
  reg signed [15:0] z_data_2_data_62;
  reg signed [15:0] z_data_2_data_63;
  reg z_data_2_tag_head_last;
  reg [1:0] z_data_2_tag_slot;
  reg [8:0] z_data_2_tag_row;
  reg [7:0] z_data_2_tag_word;
  reg z_valid_3;
  reg signed [15:0] z_data_3_data_0;
  reg signed [15:0] z_data_3_data_1;
  reg signed [15:0] z_data_3_data_2;
  reg signed [15:0] z_data_3_data_3;
  reg signed [15:0] z_data_3_data_4;
  reg signed [15:0] z_data_3_data_5;
  reg signed [15:0] z_data_3_data_6;
  reg signed [15:0] z_data_3_data_7;
  reg signed [15:0] z_data_3_data_8;
  reg signed [15:0] z_data_3_data_9;
  reg signed [15:0] z_data_3_data_10;
  reg signed [15:0] z_data_3_data_11;
  reg signed [15:0] z_data_3_data_12;
  reg signed [15:0] z_data_3_data_13;
  reg signed [15:0] z_data_3_data_14;
  reg signed [15:0] z_data_3_data_15;
  reg signed [15:0] z_data_3_data_16;
  reg signed [15:0] z_data_3_data_17;
  reg signed [15:0] z_data_3_data_18;
  reg signed [15:0] z_data_3_data_19;
  reg signed [15:0] z_data_3_data_20;
  reg signed [15:0] z_data_3_data_21;
  reg signed [15:0] z_data_3_data_22;
  reg signed [15:0] z_data_3_data_23;
  reg signed [15:0] z_data_3_data_24;
  reg signed [15:0] z_data_3_data_25;
  reg signed [15:0] z_data_3_data_26;
  reg signed [15:0] z_data_3_data_27;
  reg signed [15:0] z_data_3_data_28;
  reg signed [15:0] z_data_3_data_29;
  reg signed [15:0] z_data_3_data_30;
  reg signed [15:0] z_data_3_data_31;
  reg signed [15:0] z_data_3_data_32;
  reg signed [15:0] z_data_3_data_33;
  reg signed [15:0] z_data_3_data_34;
  reg signed [15:0] z_data_3_data_35;
  reg signed [15:0] z_data_3_data_36;
  reg signed [15:0] z_data_3_data_37;
  reg signed [15:0] z_data_3_data_38;
  reg signed [15:0] z_data_3_data_39;
  reg signed [15:0] z_data_3_data_40;
  reg signed [15:0] z_data_3_data_41;
  reg signed [15:0] z_data_3_data_42;
  reg signed [15:0] z_data_3_data_43;
  reg signed [15:0] z_data_3_data_44;
  reg signed [15:0] z_data_3_data_45;
  reg signed [15:0] z_data_3_data_46;
  reg signed [15:0] z_data_3_data_47;
  reg signed [15:0] z_data_3_data_48;
  reg signed [15:0] z_data_3_data_49;
  reg signed [15:0] z_data_3_data_50;
  reg signed [15:0] z_data_3_data_51;
  reg signed [15:0] z_data_3_data_52;
  reg signed [15:0] z_data_3_data_53;
  reg signed [15:0] z_data_3_data_54;
  reg signed [15:0] z_data_3_data_55;
  reg signed [15:0] z_data_3_data_56;
  reg signed [15:0] z_data_3_data_57;
  reg signed [15:0] z_data_3_data_58;
  reg signed [15:0] z_data_3_data_59;
  reg signed [15:0] z_data_3_data_60;
  reg signed [15:0] z_data_3_data_61;
  reg signed [15:0] z_data_3_data_62;
  reg signed [15:0] z_data_3_data_63;
  reg z_data_3_tag_head_last;
  reg [1:0] z_data_3_tag_slot;
  reg [8:0] z_data_3_tag_row;
  reg [7:0] z_data_3_tag_word;
  reg [2:0] reserved;
  wire shift_in_ready;
  wire shift_out_valid;
  wire [1023:0] shift_out_p;
  wire signed [15:0] shift_out_p_0 = shift_out_p[15:0];
  wire signed [15:0] shift_out_p_1 = shift_out_p[31:16];
  wire signed [15:0] shift_out_p_2 = shift_out_p[47:32];
  wire signed [15:0] shift_out_p_3 = shift_out_p[63:48];
  wire signed [15:0] shift_out_p_4 = shift_out_p[79:64];
  wire signed [15:0] shift_out_p_5 = shift_out_p[95:80];
  wire signed [15:0] shift_out_p_6 = shift_out_p[111:96];
  wire signed [15:0] shift_out_p_7 = shift_out_p[127:112];
  wire signed [15:0] shift_out_p_8 = shift_out_p[143:128];
  wire signed [15:0] shift_out_p_9 = shift_out_p[159:144];
  wire signed [15:0] shift_out_p_10 = shift_out_p[175:160];
  wire signed [15:0] shift_out_p_11 = shift_out_p[191:176];
  wire signed [15:0] shift_out_p_12 = shift_out_p[207:192];
  wire signed [15:0] shift_out_p_13 = shift_out_p[223:208];
  wire signed [15:0] shift_out_p_14 = shift_out_p[239:224];
  wire signed [15:0] shift_out_p_15 = shift_out_p[255:240];
  wire signed [15:0] shift_out_p_16 = shift_out_p[271:256];
  wire signed [15:0] shift_out_p_17 = shift_out_p[287:272];
  wire signed [15:0] shift_out_p_18 = shift_out_p[303:288];
  wire signed [15:0] shift_out_p_19 = shift_out_p[319:304];
  wire signed [15:0] shift_out_p_20 = shift_out_p[335:320];
  wire signed [15:0] shift_out_p_21 = shift_out_p[351:336];
  wire signed [15:0] shift_out_p_22 = shift_out_p[367:352];
  wire signed [15:0] shift_out_p_23 = shift_out_p[383:368];
  wire signed [15:0] shift_out_p_24 = shift_out_p[399:384];
  wire signed [15:0] shift_out_p_25 = shift_out_p[415:400];
  wire signed [15:0] shift_out_p_26 = shift_out_p[431:416];
  wire signed [15:0] shift_out_p_27 = shift_out_p[447:432];
  wire signed [15:0] shift_out_p_28 = shift_out_p[463:448];
  wire signed [15:0] shift_out_p_29 = shift_out_p[479:464];
  wire signed [15:0] shift_out_p_30 = shift_out_p[495:480];
  wire signed [15:0] shift_out_p_31 = shift_out_p[511:496];
  wire signed [15:0] shift_out_p_32 = shift_out_p[527:512];
  wire signed [15:0] shift_out_p_33 = shift_out_p[543:528];
  wire signed [15:0] shift_out_p_34 = shift_out_p[559:544];
  wire signed [15:0] shift_out_p_35 = shift_out_p[575:560];
  wire signed [15:0] shift_out_p_36 = shift_out_p[591:576];
  wire signed [15:0] shift_out_p_37 = shift_out_p[607:592];
  wire signed [15:0] shift_out_p_38 = shift_out_p[623:608];
  wire signed [15:0] shift_out_p_39 = shift_out_p[639:624];
  wire signed [15:0] shift_out_p_40 = shift_out_p[655:640];
  wire signed [15:0] shift_out_p_41 = shift_out_p[671:656];
  wire signed [15:0] shift_out_p_42 = shift_out_p[687:672];
  wire signed [15:0] shift_out_p_43 = shift_out_p[703:688];
  wire signed [15:0] shift_out_p_44 = shift_out_p[719:704];
  wire signed [15:0] shift_out_p_45 = shift_out_p[735:720];
  wire signed [15:0] shift_out_p_46 = shift_out_p[751:736];
  wire signed [15:0] shift_out_p_47 = shift_out_p[767:752];
  wire signed [15:0] shift_out_p_48 = shift_out_p[783:768];
  wire signed [15:0] shift_out_p_49 = shift_out_p[799:784];
  wire signed [15:0] shift_out_p_50 = shift_out_p[815:800];
  wire signed [15:0] shift_out_p_51 = shift_out_p[831:816];
  wire signed [15:0] shift_out_p_52 = shift_out_p[847:832];
  wire signed [15:0] shift_out_p_53 = shift_out_p[863:848];
  wire signed [15:0] shift_out_p_54 = shift_out_p[879:864];
  wire signed [15:0] shift_out_p_55 = shift_out_p[895:880];
  wire signed [15:0] shift_out_p_56 = shift_out_p[911:896];
  wire signed [15:0] shift_out_p_57 = shift_out_p[927:912];
  wire signed [15:0] shift_out_p_58 = shift_out_p[943:928];
  wire signed [15:0] shift_out_p_59 = shift_out_p[959:944];
  wire signed [15:0] shift_out_p_60 = shift_out_p[975:960];
  wire signed [15:0] shift_out_p_61 = shift_out_p[991:976];
  wire signed [15:0] shift_out_p_62 = shift_out_p[1007:992];
  wire signed [15:0] shift_out_p_63 = shift_out_p[1023:1008];
  wire mux_heads_1_gemm = word_tag_slot[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_early = word_tag_slot[0] ? heads_1_early : heads_0_early;
  wire mux_heads_3_gemm = word_tag_slot[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_early = word_tag_slot[0] ? heads_3_early : heads_2_early;
  wire mux_heads_3_gemm_2 = word_tag_slot[1] ? mux_heads_3_gemm : mux_heads_1_gemm;
  wire mux_heads_3_early_2 = word_tag_slot[1] ? mux_heads_3_early : mux_heads_1_early;
  wire or_word_tag_back = word_tag_back | mux_heads_3_gemm_2;
  wire not_word_tag_back = ~(or_word_tag_back | mux_heads_3_early_2);
  wire and_word_issued = word_issued & not_word_tag_back;
  wire not_request_valid_2 = ~request_valid_2;
  wire and_word_issued_2 = and_word_issued & not_request_valid_2;
  wire and_request_valid_0 = request_valid_0 & z_req_ready;
  wire and_word_issued_3 = and_word_issued_2 & request_valid_0;
  wire and_word_issued_4 = and_word_issued_2 & ~request_valid_0;
  wire and_word_issued_5 = and_word_issued_2 & request_valid_1;
  wire and_word_issued_6 = and_word_issued_3 & ~request_valid_1;
  wire and_word_issued_7 = and_word_issued_5 & not_request_valid_2;
  assign sum_pop = and_word_issued & word_tag_row_last;
  wire room = reserved < 3'd4;
  wire not_beat_late = ~beat_late;
  wire and_beat_valid = beat_valid & (z_beat_ready | not_beat_late);
  wire or_beat_valid = ~beat_valid | and_beat_valid;
  wire and_row_valid_0 = row_valid_0 & or_beat_valid;
  wire moves = and_row_valid_0 & (row_data_0_tag_back | room);
  wire not_row_valid_1 = ~row_valid_1;
  wire and_row_valid = row_valid & not_row_valid_1;
  wire and_row_valid_0_2 = row_valid_0 & moves;
  wire and_row_valid_2 = and_row_valid & row_valid_0;
  wire and_row_valid_3 = and_row_valid & ~row_valid_0;
  wire and_row_valid_4 = and_row_valid_2 & not_row_valid_1;
  wire mux_heads_1_gemm_2 = row_data_0_tag_slot[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_early_2 = row_data_0_tag_slot[0] ? heads_1_early : heads_0_early;
  wire mux_heads_3_gemm_3 = row_data_0_tag_slot[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_early_3 = row_data_0_tag_slot[0] ? heads_3_early : heads_2_early;
  wire mux_heads_3_gemm_4 = row_data_0_tag_slot[1] ? mux_heads_3_gemm_3 : mux_heads_1_gemm_2;
  wire mux_heads_3_early_4 = row_data_0_tag_slot[1] ? mux_heads_3_early_3 : mux_heads_1_early_2;
  wire or_row_data_0_tag_back = row_data_0_tag_back | mux_heads_3_gemm_4;
  wire and_moves = moves & ~row_data_0_tag_back;
  wire lt_at_groups = at_groups < 2'd2;
  wire lt_at_groups_2 = at_groups < 2'd1;
  wire not_z_valid_3 = ~z_valid_3;
  wire and_full = full & ~tag_back & not_z_valid_3;
  wire and_z_valid_0 = z_valid_0 & out_ready;
  wire and_full_2 = and_full & z_valid_0;
  wire and_full_3 = and_full & ~z_valid_0;
  wire and_full_4 = and_full & z_valid_1;
  wire and_full_5 = and_full_2 & ~z_valid_1;
  wire and_full_6 = and_full & z_valid_2;
  wire and_full_7 = and_full_4 & ~z_valid_2;
  wire and_full_8 = and_full_6 & not_z_valid_3;
  assign back_valid = full & tag_back;
  assign z_beat_valid = beat_valid & beat_late;
  assign head_done = and_z_valid_0 & z_data_0_tag_head_last;
  always @(posedge clk) begin
    if (rst) request_valid_0 <= 1'b0;
    else if (and_request_valid_0) request_valid_0 <= request_valid_1 | and_word_issued_3;
    else if (and_word_issued_4) request_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) begin
      if (request_valid_1) request_data_0 <= request_data_1;
      else request_data_0 <= sum;
    end
    else if (and_word_issued_4) request_data_0 <= sum;
  end
  always @(posedge clk) begin
    if (rst) request_valid_1 <= 1'b0;
    else if (and_request_valid_0) request_valid_1 <= request_valid_2 | and_word_issued_5;
    else if (and_word_issued_6) request_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) begin
      if (request_valid_2) request_data_1 <= request_data_2;
      else request_data_1 <= sum;
    end
    else if (and_word_issued_6) request_data_1 <= sum;
  end
  always @(posedge clk) begin
    if (rst) request_valid_2 <= 1'b0;
    else if (and_request_valid_0) request_valid_2 <= and_word_issued_2 & request_valid_2;
    else if (and_word_issued_7) request_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) request_data_2 <= sum;
    else if (and_word_issued_7) request_data_2 <= sum;
  end
  always @(posedge clk) begin
    if (rst) row_valid_0 <= 1'b0;
    else if (and_row_valid_0_2) row_valid_0 <= row_valid_1 | and_row_valid_2;
    else if (and_row_valid_3) row_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_0 <= row_data_1_acc_0;
      else row_data_0_acc_0 <= row_acc_0;
    end
    else if (and_row_valid_3) row_data_0_acc_0 <= row_acc_0;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_1 <= row_data_1_acc_1;
      else row_data_0_acc_1 <= row_acc_1;
    end
    else if (and_row_valid_3) row_data_0_acc_1 <= row_acc_1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_2 <= row_data_1_acc_2;
      else row_data_0_acc_2 <= row_acc_2;
    end
    else if (and_row_valid_3) row_data_0_acc_2 <= row_acc_2;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_3 <= row_data_1_acc_3;
      else row_data_0_acc_3 <= row_acc_3;
    end
    else if (and_row_valid_3) row_data_0_acc_3 <= row_acc_3;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_4 <= row_data_1_acc_4;
      else row_data_0_acc_4 <= row_acc_4;
    end
    else if (and_row_valid_3) row_data_0_acc_4 <= row_acc_4;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_5 <= row_data_1_acc_5;
      else row_data_0_acc_5 <= row_acc_5;
    end
    else if (and_row_valid_3) row_data_0_acc_5 <= row_acc_5;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_6 <= row_data_1_acc_6;
      else row_data_0_acc_6 <= row_acc_6;
    end
    else if (and_row_valid_3) row_data_0_acc_6 <= row_acc_6;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_7 <= row_data_1_acc_7;
      else row_data_0_acc_7 <= row_acc_7;
    end
    else if (and_row_valid_3) row_data_0_acc_7 <= row_acc_7;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_8 <= row_data_1_acc_8;
      else row_data_0_acc_8 <= row_acc_8;
    end
    else if (and_row_valid_3) row_data_0_acc_8 <= row_acc_8;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_9 <= row_data_1_acc_9;
      else row_data_0_acc_9 <= row_acc_9;
    end
    else if (and_row_valid_3) row_data_0_acc_9 <= row_acc_9;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_10 <= row_data_1_acc_10;
      else row_data_0_acc_10 <= row_acc_10;
    end
    else if (and_row_valid_3) row_data_0_acc_10 <= row_acc_10;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_11 <= row_data_1_acc_11;
      else row_data_0_acc_11 <= row_acc_11;
    end
    else if (and_row_valid_3) row_data_0_acc_11 <= row_acc_11;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_12 <= row_data_1_acc_12;
      else row_data_0_acc_12 <= row_acc_12;
    end
    else if (and_row_valid_3) row_data_0_acc_12 <= row_acc_12;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_13 <= row_data_1_acc_13;
      else row_data_0_acc_13 <= row_acc_13;
    end
    else if (and_row_valid_3) row_data_0_acc_13 <= row_acc_13;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_14 <= row_data_1_acc_14;
      else row_data_0_acc_14 <= row_acc_14;
    end
    else if (and_row_valid_3) row_data_0_acc_14 <= row_acc_14;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_15 <= row_data_1_acc_15;
      else row_data_0_acc_15 <= row_acc_15;
    end
    else if (and_row_valid_3) row_data_0_acc_15 <= row_acc_15;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_16 <= row_data_1_acc_16;
      else row_data_0_acc_16 <= row_acc_16;
    end
    else if (and_row_valid_3) row_data_0_acc_16 <= row_acc_16;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_17 <= row_data_1_acc_17;
      else row_data_0_acc_17 <= row_acc_17;
    end
    else if (and_row_valid_3) row_data_0_acc_17 <= row_acc_17;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_18 <= row_data_1_acc_18;
      else row_data_0_acc_18 <= row_acc_18;
    end
    else if (and_row_valid_3) row_data_0_acc_18 <= row_acc_18;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_19 <= row_data_1_acc_19;
      else row_data_0_acc_19 <= row_acc_19;
    end
    else if (and_row_valid_3) row_data_0_acc_19 <= row_acc_19;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_20 <= row_data_1_acc_20;
      else row_data_0_acc_20 <= row_acc_20;
    end
    else if (and_row_valid_3) row_data_0_acc_20 <= row_acc_20;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_21 <= row_data_1_acc_21;
      else row_data_0_acc_21 <= row_acc_21;
    end
    else if (and_row_valid_3) row_data_0_acc_21 <= row_acc_21;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_22 <= row_data_1_acc_22;
      else row_data_0_acc_22 <= row_acc_22;
    end
    else if (and_row_valid_3) row_data_0_acc_22 <= row_acc_22;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_23 <= row_data_1_acc_23;
      else row_data_0_acc_23 <= row_acc_23;
    end
    else if (and_row_valid_3) row_data_0_acc_23 <= row_acc_23;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_24 <= row_data_1_acc_24;
      else row_data_0_acc_24 <= row_acc_24;
    end
    else if (and_row_valid_3) row_data_0_acc_24 <= row_acc_24;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_25 <= row_data_1_acc_25;
      else row_data_0_acc_25 <= row_acc_25;
    end
    else if (and_row_valid_3) row_data_0_acc_25 <= row_acc_25;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_26 <= row_data_1_acc_26;
      else row_data_0_acc_26 <= row_acc_26;
    end
    else if (and_row_valid_3) row_data_0_acc_26 <= row_acc_26;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_27 <= row_data_1_acc_27;
      else row_data_0_acc_27 <= row_acc_27;
    end
    else if (and_row_valid_3) row_data_0_acc_27 <= row_acc_27;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_28 <= row_data_1_acc_28;
      else row_data_0_acc_28 <= row_acc_28;
    end
    else if (and_row_valid_3) row_data_0_acc_28 <= row_acc_28;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_29 <= row_data_1_acc_29;
      else row_data_0_acc_29 <= row_acc_29;
    end
    else if (and_row_valid_3) row_data_0_acc_29 <= row_acc_29;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_30 <= row_data_1_acc_30;
      else row_data_0_acc_30 <= row_acc_30;
    end
    else if (and_row_valid_3) row_data_0_acc_30 <= row_acc_30;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_31 <= row_data_1_acc_31;
      else row_data_0_acc_31 <= row_acc_31;
    end
    else if (and_row_valid_3) row_data_0_acc_31 <= row_acc_31;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_32 <= row_data_1_acc_32;
      else row_data_0_acc_32 <= row_acc_32;
    end
    else if (and_row_valid_3) row_data_0_acc_32 <= row_acc_32;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_33 <= row_data_1_acc_33;
      else row_data_0_acc_33 <= row_acc_33;
    end
    else if (and_row_valid_3) row_data_0_acc_33 <= row_acc_33;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_34 <= row_data_1_acc_34;
      else row_data_0_acc_34 <= row_acc_34;
    end
    else if (and_row_valid_3) row_data_0_acc_34 <= row_acc_34;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_35 <= row_data_1_acc_35;
      else row_data_0_acc_35 <= row_acc_35;
    end
    else if (and_row_valid_3) row_data_0_acc_35 <= row_acc_35;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_36 <= row_data_1_acc_36;
      else row_data_0_acc_36 <= row_acc_36;
    end
    else if (and_row_valid_3) row_data_0_acc_36 <= row_acc_36;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_37 <= row_data_1_acc_37;
      else row_data_0_acc_37 <= row_acc_37;
    end
    else if (and_row_valid_3) row_data_0_acc_37 <= row_acc_37;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_38 <= row_data_1_acc_38;
      else row_data_0_acc_38 <= row_acc_38;
    end
    else if (and_row_valid_3) row_data_0_acc_38 <= row_acc_38;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_39 <= row_data_1_acc_39;
      else row_data_0_acc_39 <= row_acc_39;
    end
    else if (and_row_valid_3) row_data_0_acc_39 <= row_acc_39;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_40 <= row_data_1_acc_40;
      else row_data_0_acc_40 <= row_acc_40;
    end
    else if (and_row_valid_3) row_data_0_acc_40 <= row_acc_40;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_41 <= row_data_1_acc_41;
      else row_data_0_acc_41 <= row_acc_41;
    end
    else if (and_row_valid_3) row_data_0_acc_41 <= row_acc_41;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_42 <= row_data_1_acc_42;
      else row_data_0_acc_42 <= row_acc_42;
    end
    else if (and_row_valid_3) row_data_0_acc_42 <= row_acc_42;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_43 <= row_data_1_acc_43;
      else row_data_0_acc_43 <= row_acc_43;
    end
    else if (and_row_valid_3) row_data_0_acc_43 <= row_acc_43;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_44 <= row_data_1_acc_44;
      else row_data_0_acc_44 <= row_acc_44;
    end
    else if (and_row_valid_3) row_data_0_acc_44 <= row_acc_44;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_45 <= row_data_1_acc_45;
      else row_data_0_acc_45 <= row_acc_45;
    end
    else if (and_row_valid_3) row_data_0_acc_45 <= row_acc_45;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_46 <= row_data_1_acc_46;
      else row_data_0_acc_46 <= row_acc_46;
    end
    else if (and_row_valid_3) row_data_0_acc_46 <= row_acc_46;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_47 <= row_data_1_acc_47;
      else row_data_0_acc_47 <= row_acc_47;
    end
    else if (and_row_valid_3) row_data_0_acc_47 <= row_acc_47;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_48 <= row_data_1_acc_48;
      else row_data_0_acc_48 <= row_acc_48;
    end
    else if (and_row_valid_3) row_data_0_acc_48 <= row_acc_48;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_49 <= row_data_1_acc_49;
      else row_data_0_acc_49 <= row_acc_49;
    end
    else if (and_row_valid_3) row_data_0_acc_49 <= row_acc_49;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_50 <= row_data_1_acc_50;
      else row_data_0_acc_50 <= row_acc_50;
    end
    else if (and_row_valid_3) row_data_0_acc_50 <= row_acc_50;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_51 <= row_data_1_acc_51;
      else row_data_0_acc_51 <= row_acc_51;
    end
    else if (and_row_valid_3) row_data_0_acc_51 <= row_acc_51;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_52 <= row_data_1_acc_52;
      else row_data_0_acc_52 <= row_acc_52;
    end
    else if (and_row_valid_3) row_data_0_acc_52 <= row_acc_52;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_53 <= row_data_1_acc_53;
      else row_data_0_acc_53 <= row_acc_53;
    end
    else if (and_row_valid_3) row_data_0_acc_53 <= row_acc_53;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_54 <= row_data_1_acc_54;
      else row_data_0_acc_54 <= row_acc_54;
    end
    else if (and_row_valid_3) row_data_0_acc_54 <= row_acc_54;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_55 <= row_data_1_acc_55;
      else row_data_0_acc_55 <= row_acc_55;
    end
    else if (and_row_valid_3) row_data_0_acc_55 <= row_acc_55;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_56 <= row_data_1_acc_56;
      else row_data_0_acc_56 <= row_acc_56;
    end
    else if (and_row_valid_3) row_data_0_acc_56 <= row_acc_56;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_57 <= row_data_1_acc_57;
      else row_data_0_acc_57 <= row_acc_57;
    end
    else if (and_row_valid_3) row_data_0_acc_57 <= row_acc_57;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_58 <= row_data_1_acc_58;
      else row_data_0_acc_58 <= row_acc_58;
    end
    else if (and_row_valid_3) row_data_0_acc_58 <= row_acc_58;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_59 <= row_data_1_acc_59;
      else row_data_0_acc_59 <= row_acc_59;
    end
    else if (and_row_valid_3) row_data_0_acc_59 <= row_acc_59;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_60 <= row_data_1_acc_60;
      else row_data_0_acc_60 <= row_acc_60;
    end
    else if (and_row_valid_3) row_data_0_acc_60 <= row_acc_60;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_61 <= row_data_1_acc_61;
      else row_data_0_acc_61 <= row_acc_61;
    end
    else if (and_row_valid_3) row_data_0_acc_61 <= row_acc_61;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_62 <= row_data_1_acc_62;
      else row_data_0_acc_62 <= row_acc_62;
    end
    else if (and_row_valid_3) row_data_0_acc_62 <= row_acc_62;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_acc_63 <= row_data_1_acc_63;
      else row_data_0_acc_63 <= row_acc_63;
    end
    else if (and_row_valid_3) row_data_0_acc_63 <= row_acc_63;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_back <= row_data_1_tag_back;
      else row_data_0_tag_back <= row_tag_back;
    end
    else if (and_row_valid_3) row_data_0_tag_back <= row_tag_back;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_head_last <= row_data_1_tag_head_last;
      else row_data_0_tag_head_last <= row_tag_head_last;
    end
    else if (and_row_valid_3) row_data_0_tag_head_last <= row_tag_head_last;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_slot <= row_data_1_tag_slot;
      else row_data_0_tag_slot <= row_tag_slot;
    end
    else if (and_row_valid_3) row_data_0_tag_slot <= row_tag_slot;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_row <= row_data_1_tag_row;
      else row_data_0_tag_row <= row_tag_row;
    end
    else if (and_row_valid_3) row_data_0_tag_row <= row_tag_row;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) begin
      if (row_valid_1) row_data_0_tag_word <= row_data_1_tag_word;
      else row_data_0_tag_word <= row_tag_word;
    end
    else if (and_row_valid_3) row_data_0_tag_word <= row_tag_word;
  end
  always @(posedge clk) begin
    if (rst) row_valid_1 <= 1'b0;
    else if (and_row_valid_0_2) row_valid_1 <= and_row_valid & row_valid_1;
    else if (and_row_valid_4) row_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_0 <= row_acc_0;
    else if (and_row_valid_4) row_data_1_acc_0 <= row_acc_0;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_1 <= row_acc_1;
    else if (and_row_valid_4) row_data_1_acc_1 <= row_acc_1;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_2 <= row_acc_2;
    else if (and_row_valid_4) row_data_1_acc_2 <= row_acc_2;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_3 <= row_acc_3;
    else if (and_row_valid_4) row_data_1_acc_3 <= row_acc_3;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_4 <= row_acc_4;
    else if (and_row_valid_4) row_data_1_acc_4 <= row_acc_4;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_5 <= row_acc_5;
    else if (and_row_valid_4) row_data_1_acc_5 <= row_acc_5;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_6 <= row_acc_6;
    else if (and_row_valid_4) row_data_1_acc_6 <= row_acc_6;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_7 <= row_acc_7;
    else if (and_row_valid_4) row_data_1_acc_7 <= row_acc_7;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_8 <= row_acc_8;
    else if (and_row_valid_4) row_data_1_acc_8 <= row_acc_8;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_9 <= row_acc_9;
    else if (and_row_valid_4) row_data_1_acc_9 <= row_acc_9;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_10 <= row_acc_10;
    else if (and_row_valid_4) row_data_1_acc_10 <= row_acc_10;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_11 <= row_acc_11;
    else if (and_row_valid_4) row_data_1_acc_11 <= row_acc_11;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_12 <= row_acc_12;
    else if (and_row_valid_4) row_data_1_acc_12 <= row_acc_12;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_13 <= row_acc_13;
    else if (and_row_valid_4) row_data_1_acc_13 <= row_acc_13;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_14 <= row_acc_14;
    else if (and_row_valid_4) row_data_1_acc_14 <= row_acc_14;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_15 <= row_acc_15;
    else if (and_row_valid_4) row_data_1_acc_15 <= row_acc_15;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_16 <= row_acc_16;
    else if (and_row_valid_4) row_data_1_acc_16 <= row_acc_16;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_17 <= row_acc_17;
    else if (and_row_valid_4) row_data_1_acc_17 <= row_acc_17;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_18 <= row_acc_18;
    else if (and_row_valid_4) row_data_1_acc_18 <= row_acc_18;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_19 <= row_acc_19;
    else if (and_row_valid_4) row_data_1_acc_19 <= row_acc_19;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_20 <= row_acc_20;
    else if (and_row_valid_4) row_data_1_acc_20 <= row_acc_20;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_21 <= row_acc_21;
    else if (and_row_valid_4) row_data_1_acc_21 <= row_acc_21;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_22 <= row_acc_22;
    else if (and_row_valid_4) row_data_1_acc_22 <= row_acc_22;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_23 <= row_acc_23;
    else if (and_row_valid_4) row_data_1_acc_23 <= row_acc_23;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_24 <= row_acc_24;
    else if (and_row_valid_4) row_data_1_acc_24 <= row_acc_24;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_25 <= row_acc_25;
    else if (and_row_valid_4) row_data_1_acc_25 <= row_acc_25;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_26 <= row_acc_26;
    else if (and_row_valid_4) row_data_1_acc_26 <= row_acc_26;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_27 <= row_acc_27;
    else if (and_row_valid_4) row_data_1_acc_27 <= row_acc_27;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_28 <= row_acc_28;
    else if (and_row_valid_4) row_data_1_acc_28 <= row_acc_28;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_29 <= row_acc_29;
    else if (and_row_valid_4) row_data_1_acc_29 <= row_acc_29;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_30 <= row_acc_30;
    else if (and_row_valid_4) row_data_1_acc_30 <= row_acc_30;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_31 <= row_acc_31;
    else if (and_row_valid_4) row_data_1_acc_31 <= row_acc_31;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_32 <= row_acc_32;
    else if (and_row_valid_4) row_data_1_acc_32 <= row_acc_32;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_33 <= row_acc_33;
    else if (and_row_valid_4) row_data_1_acc_33 <= row_acc_33;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_34 <= row_acc_34;
    else if (and_row_valid_4) row_data_1_acc_34 <= row_acc_34;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_35 <= row_acc_35;
    else if (and_row_valid_4) row_data_1_acc_35 <= row_acc_35;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_36 <= row_acc_36;
    else if (and_row_valid_4) row_data_1_acc_36 <= row_acc_36;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_37 <= row_acc_37;
    else if (and_row_valid_4) row_data_1_acc_37 <= row_acc_37;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_38 <= row_acc_38;
    else if (and_row_valid_4) row_data_1_acc_38 <= row_acc_38;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_39 <= row_acc_39;
    else if (and_row_valid_4) row_data_1_acc_39 <= row_acc_39;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_40 <= row_acc_40;
    else if (and_row_valid_4) row_data_1_acc_40 <= row_acc_40;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_41 <= row_acc_41;
    else if (and_row_valid_4) row_data_1_acc_41 <= row_acc_41;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_42 <= row_acc_42;
    else if (and_row_valid_4) row_data_1_acc_42 <= row_acc_42;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_43 <= row_acc_43;
    else if (and_row_valid_4) row_data_1_acc_43 <= row_acc_43;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_44 <= row_acc_44;
    else if (and_row_valid_4) row_data_1_acc_44 <= row_acc_44;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_45 <= row_acc_45;
    else if (and_row_valid_4) row_data_1_acc_45 <= row_acc_45;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_46 <= row_acc_46;
    else if (and_row_valid_4) row_data_1_acc_46 <= row_acc_46;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_47 <= row_acc_47;
    else if (and_row_valid_4) row_data_1_acc_47 <= row_acc_47;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_48 <= row_acc_48;
    else if (and_row_valid_4) row_data_1_acc_48 <= row_acc_48;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_49 <= row_acc_49;
    else if (and_row_valid_4) row_data_1_acc_49 <= row_acc_49;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_50 <= row_acc_50;
    else if (and_row_valid_4) row_data_1_acc_50 <= row_acc_50;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_51 <= row_acc_51;
    else if (and_row_valid_4) row_data_1_acc_51 <= row_acc_51;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_52 <= row_acc_52;
    else if (and_row_valid_4) row_data_1_acc_52 <= row_acc_52;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_53 <= row_acc_53;
    else if (and_row_valid_4) row_data_1_acc_53 <= row_acc_53;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_54 <= row_acc_54;
    else if (and_row_valid_4) row_data_1_acc_54 <= row_acc_54;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_55 <= row_acc_55;
    else if (and_row_valid_4) row_data_1_acc_55 <= row_acc_55;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_56 <= row_acc_56;
    else if (and_row_valid_4) row_data_1_acc_56 <= row_acc_56;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_57 <= row_acc_57;
    else if (and_row_valid_4) row_data_1_acc_57 <= row_acc_57;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_58 <= row_acc_58;
    else if (and_row_valid_4) row_data_1_acc_58 <= row_acc_58;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_59 <= row_acc_59;
    else if (and_row_valid_4) row_data_1_acc_59 <= row_acc_59;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_60 <= row_acc_60;
    else if (and_row_valid_4) row_data_1_acc_60 <= row_acc_60;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_61 <= row_acc_61;
    else if (and_row_valid_4) row_data_1_acc_61 <= row_acc_61;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_62 <= row_acc_62;
    else if (and_row_valid_4) row_data_1_acc_62 <= row_acc_62;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_acc_63 <= row_acc_63;
    else if (and_row_valid_4) row_data_1_acc_63 <= row_acc_63;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_back <= row_tag_back;
    else if (and_row_valid_4) row_data_1_tag_back <= row_tag_back;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_head_last <= row_tag_head_last;
    else if (and_row_valid_4) row_data_1_tag_head_last <= row_tag_head_last;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_slot <= row_tag_slot;
    else if (and_row_valid_4) row_data_1_tag_slot <= row_tag_slot;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_row <= row_tag_row;
    else if (and_row_valid_4) row_data_1_tag_row <= row_tag_row;
  end
  always @(posedge clk) begin
    if (and_row_valid_0_2) row_data_1_tag_word <= row_tag_word;
    else if (and_row_valid_4) row_data_1_tag_word <= row_tag_word;
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else if (moves) beat_valid <= 1'b1;
    else if (and_beat_valid) beat_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (moves) beat_late <= ~(or_row_data_0_tag_back | mux_heads_3_early_4);
  end
  always @(posedge clk) begin
    if (moves) begin
      if (or_row_data_0_tag_back) begin
        if (row_data_0_tag_slot[1]) begin
          if (row_data_0_tag_slot[0]) beat_shift <= heads_3_y_shift;
          else beat_shift <= heads_2_y_shift;
        end
        else if (row_data_0_tag_slot[0]) beat_shift <= heads_1_y_shift;
        else beat_shift <= heads_0_y_shift;
      end
      else beat_shift <= 6'd16;
    end
  end
  always @(posedge clk) begin
    if (moves) begin
      if (or_row_data_0_tag_back) beat_groups <= 2'd0;
      else if (row_data_0_tag_slot[1]) begin
        if (row_data_0_tag_slot[0]) beat_groups <= heads_3_groups;
        else beat_groups <= heads_2_groups;
      end
      else if (row_data_0_tag_slot[0]) beat_groups <= heads_1_groups;
      else beat_groups <= heads_0_groups;
    end
  end
  always @(posedge clk) begin
    if (moves) beat_tag_back <= row_data_0_tag_back;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_head_last <= row_data_0_tag_head_last;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_slot <= row_data_0_tag_slot;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_row <= row_data_0_tag_row;
  end
  always @(posedge clk) begin
    if (moves) beat_tag_word <= row_data_0_tag_word;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_0 <= row_data_0_acc_0;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_1 <= row_data_0_acc_1;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_2 <= row_data_0_acc_2;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_3 <= row_data_0_acc_3;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_4 <= row_data_0_acc_4;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_5 <= row_data_0_acc_5;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_6 <= row_data_0_acc_6;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_7 <= row_data_0_acc_7;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_8 <= row_data_0_acc_8;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_9 <= row_data_0_acc_9;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_10 <= row_data_0_acc_10;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_11 <= row_data_0_acc_11;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_12 <= row_data_0_acc_12;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_13 <= row_data_0_acc_13;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_14 <= row_data_0_acc_14;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_15 <= row_data_0_acc_15;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_16 <= row_data_0_acc_16;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_17 <= row_data_0_acc_17;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_18 <= row_data_0_acc_18;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_19 <= row_data_0_acc_19;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_20 <= row_data_0_acc_20;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_21 <= row_data_0_acc_21;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_22 <= row_data_0_acc_22;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_23 <= row_data_0_acc_23;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_24 <= row_data_0_acc_24;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_25 <= row_data_0_acc_25;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_26 <= row_data_0_acc_26;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_27 <= row_data_0_acc_27;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_28 <= row_data_0_acc_28;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_29 <= row_data_0_acc_29;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_30 <= row_data_0_acc_30;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_31 <= row_data_0_acc_31;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_32 <= row_data_0_acc_32;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_33 <= row_data_0_acc_33;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_34 <= row_data_0_acc_34;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_35 <= row_data_0_acc_35;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_36 <= row_data_0_acc_36;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_37 <= row_data_0_acc_37;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_38 <= row_data_0_acc_38;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_39 <= row_data_0_acc_39;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_40 <= row_data_0_acc_40;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_41 <= row_data_0_acc_41;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_42 <= row_data_0_acc_42;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_43 <= row_data_0_acc_43;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_44 <= row_data_0_acc_44;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_45 <= row_data_0_acc_45;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_46 <= row_data_0_acc_46;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_47 <= row_data_0_acc_47;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_48 <= row_data_0_acc_48;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_49 <= row_data_0_acc_49;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_50 <= row_data_0_acc_50;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_51 <= row_data_0_acc_51;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_52 <= row_data_0_acc_52;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_53 <= row_data_0_acc_53;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_54 <= row_data_0_acc_54;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_55 <= row_data_0_acc_55;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_56 <= row_data_0_acc_56;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_57 <= row_data_0_acc_57;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_58 <= row_data_0_acc_58;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_59 <= row_data_0_acc_59;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_60 <= row_data_0_acc_60;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_61 <= row_data_0_acc_61;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_62 <= row_data_0_acc_62;
  end
  always @(posedge clk) begin
    if (moves) beat_acc_63 <= row_data_0_acc_63;
  end
  always @(posedge clk) begin
    if (rst) at_valid_d1 <= 1'b0;
    else at_valid_d1 <= and_beat_valid;
  end
  always @(posedge clk) begin
    if (rst) at_last_d1 <= 1'b0;
    else at_last_d1 <= 1'b1;
  end
  always @(posedge clk) at_groups_d1 <= beat_groups;
  always @(posedge clk) begin
    if (rst) at_tag_back_d1 <= 1'b0;
    else at_tag_back_d1 <= beat_tag_back;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d1 <= 1'b0;
    else at_tag_head_last_d1 <= beat_tag_head_last;
  end
  always @(posedge clk) at_tag_slot_d1 <= beat_tag_slot;
  always @(posedge clk) at_tag_row_d1 <= beat_tag_row;
  always @(posedge clk) at_tag_word_d1 <= beat_tag_word;
  always @(posedge clk) begin
    if (rst) at_valid_d2 <= 1'b0;
    else at_valid_d2 <= at_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) at_last_d2 <= 1'b0;
    else at_last_d2 <= at_last_d1;
  end
  always @(posedge clk) at_groups_d2 <= at_groups_d1;
  always @(posedge clk) begin
    if (rst) at_tag_back_d2 <= 1'b0;
    else at_tag_back_d2 <= at_tag_back_d1;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d2 <= 1'b0;
    else at_tag_head_last_d2 <= at_tag_head_last_d1;
  end
  always @(posedge clk) at_tag_slot_d2 <= at_tag_slot_d1;
  always @(posedge clk) at_tag_row_d2 <= at_tag_row_d1;
  always @(posedge clk) at_tag_word_d2 <= at_tag_word_d1;
  always @(posedge clk) begin
    if (rst) at_valid_d3 <= 1'b0;
    else at_valid_d3 <= at_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) at_last_d3 <= 1'b0;
    else at_last_d3 <= at_last_d2;
  end
  always @(posedge clk) at_groups_d3 <= at_groups_d2;
  always @(posedge clk) begin
    if (rst) at_tag_back_d3 <= 1'b0;
    else at_tag_back_d3 <= at_tag_back_d2;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d3 <= 1'b0;
    else at_tag_head_last_d3 <= at_tag_head_last_d2;
  end
  always @(posedge clk) at_tag_slot_d3 <= at_tag_slot_d2;
  always @(posedge clk) at_tag_row_d3 <= at_tag_row_d2;
  always @(posedge clk) at_tag_word_d3 <= at_tag_word_d2;
  always @(posedge clk) begin
    if (rst) at_valid_d4 <= 1'b0;
    else at_valid_d4 <= at_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) at_last_d4 <= 1'b0;
    else at_last_d4 <= at_last_d3;
  end
  always @(posedge clk) at_groups_d4 <= at_groups_d3;
  always @(posedge clk) begin
    if (rst) at_tag_back_d4 <= 1'b0;
    else at_tag_back_d4 <= at_tag_back_d3;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last_d4 <= 1'b0;
    else at_tag_head_last_d4 <= at_tag_head_last_d3;
  end
  always @(posedge clk) at_tag_slot_d4 <= at_tag_slot_d3;
  always @(posedge clk) at_tag_row_d4 <= at_tag_row_d3;
  always @(posedge clk) at_tag_word_d4 <= at_tag_word_d3;
  always @(posedge clk) begin
    if (rst) at_valid <= 1'b0;
    else at_valid <= at_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) at_last <= 1'b0;
    else at_last <= at_last_d4;
  end
  always @(posedge clk) at_groups <= at_groups_d4;
  always @(posedge clk) begin
    if (rst) at_tag_back <= 1'b0;
    else at_tag_back <= at_tag_back_d4;
  end
  always @(posedge clk) begin
    if (rst) at_tag_head_last <= 1'b0;
    else at_tag_head_last <= at_tag_head_last_d4;
  end
  always @(posedge clk) at_tag_slot <= at_tag_slot_d4;
  always @(posedge clk) at_tag_row <= at_tag_row_d4;
  always @(posedge clk) at_tag_word <= at_tag_word_d4;
  always @(posedge clk) shifted_0_d1 <= shift_out_p_0;
  always @(posedge clk) shifted_1_d1 <= shift_out_p_1;
  always @(posedge clk) shifted_2_d1 <= shift_out_p_2;
  always @(posedge clk) shifted_3_d1 <= shift_out_p_3;
  always @(posedge clk) shifted_4_d1 <= shift_out_p_4;
  always @(posedge clk) shifted_5_d1 <= shift_out_p_5;
  always @(posedge clk) shifted_6_d1 <= shift_out_p_6;
  always @(posedge clk) shifted_7_d1 <= shift_out_p_7;
  always @(posedge clk) shifted_8_d1 <= shift_out_p_8;
  always @(posedge clk) shifted_9_d1 <= shift_out_p_9;
  always @(posedge clk) shifted_10_d1 <= shift_out_p_10;
  always @(posedge clk) shifted_11_d1 <= shift_out_p_11;
  always @(posedge clk) shifted_12_d1 <= shift_out_p_12;
  always @(posedge clk) shifted_13_d1 <= shift_out_p_13;
  always @(posedge clk) shifted_14_d1 <= shift_out_p_14;
  always @(posedge clk) shifted_15_d1 <= shift_out_p_15;
  always @(posedge clk) shifted_16_d1 <= shift_out_p_16;
  always @(posedge clk) shifted_17_d1 <= shift_out_p_17;
  always @(posedge clk) shifted_18_d1 <= shift_out_p_18;
  always @(posedge clk) shifted_19_d1 <= shift_out_p_19;
  always @(posedge clk) shifted_20_d1 <= shift_out_p_20;
  always @(posedge clk) shifted_21_d1 <= shift_out_p_21;
  always @(posedge clk) shifted_22_d1 <= shift_out_p_22;
  always @(posedge clk) shifted_23_d1 <= shift_out_p_23;
  always @(posedge clk) shifted_24_d1 <= shift_out_p_24;
  always @(posedge clk) shifted_25_d1 <= shift_out_p_25;
  always @(posedge clk) shifted_26_d1 <= shift_out_p_26;
  always @(posedge clk) shifted_27_d1 <= shift_out_p_27;
  always @(posedge clk) shifted_28_d1 <= shift_out_p_28;
  always @(posedge clk) shifted_29_d1 <= shift_out_p_29;
  always @(posedge clk) shifted_30_d1 <= shift_out_p_30;
  always @(posedge clk) shifted_31_d1 <= shift_out_p_31;
  always @(posedge clk) shifted_32_d1 <= shift_out_p_32;
  always @(posedge clk) shifted_33_d1 <= shift_out_p_33;
  always @(posedge clk) shifted_34_d1 <= shift_out_p_34;
  always @(posedge clk) shifted_35_d1 <= shift_out_p_35;
  always @(posedge clk) shifted_36_d1 <= shift_out_p_36;
  always @(posedge clk) shifted_37_d1 <= shift_out_p_37;
  always @(posedge clk) shifted_38_d1 <= shift_out_p_38;
  always @(posedge clk) shifted_39_d1 <= shift_out_p_39;
  always @(posedge clk) shifted_40_d1 <= shift_out_p_40;
  always @(posedge clk) shifted_41_d1 <= shift_out_p_41;
  always @(posedge clk) shifted_42_d1 <= shift_out_p_42;
  always @(posedge clk) shifted_43_d1 <= shift_out_p_43;
  always @(posedge clk) shifted_44_d1 <= shift_out_p_44;
  always @(posedge clk) shifted_45_d1 <= shift_out_p_45;
  always @(posedge clk) shifted_46_d1 <= shift_out_p_46;
  always @(posedge clk) shifted_47_d1 <= shift_out_p_47;
  always @(posedge clk) shifted_48_d1 <= shift_out_p_48;
  always @(posedge clk) shifted_49_d1 <= shift_out_p_49;
  always @(posedge clk) shifted_50_d1 <= shift_out_p_50;
  always @(posedge clk) shifted_51_d1 <= shift_out_p_51;
  always @(posedge clk) shifted_52_d1 <= shift_out_p_52;
  always @(posedge clk) shifted_53_d1 <= shift_out_p_53;
  always @(posedge clk) shifted_54_d1 <= shift_out_p_54;
  always @(posedge clk) shifted_55_d1 <= shift_out_p_55;
  always @(posedge clk) shifted_56_d1 <= shift_out_p_56;
  always @(posedge clk) shifted_57_d1 <= shift_out_p_57;
  always @(posedge clk) shifted_58_d1 <= shift_out_p_58;
  always @(posedge clk) shifted_59_d1 <= shift_out_p_59;
  always @(posedge clk) shifted_60_d1 <= shift_out_p_60;
  always @(posedge clk) shifted_61_d1 <= shift_out_p_61;
  always @(posedge clk) shifted_62_d1 <= shift_out_p_62;
  always @(posedge clk) shifted_63_d1 <= shift_out_p_63;
  always @(posedge clk) shifted_0_d2 <= shifted_0_d1;
  always @(posedge clk) shifted_1_d2 <= shifted_1_d1;
  always @(posedge clk) shifted_2_d2 <= shifted_2_d1;
  always @(posedge clk) shifted_3_d2 <= shifted_3_d1;
  always @(posedge clk) shifted_4_d2 <= shifted_4_d1;
  always @(posedge clk) shifted_5_d2 <= shifted_5_d1;
  always @(posedge clk) shifted_6_d2 <= shifted_6_d1;
  always @(posedge clk) shifted_7_d2 <= shifted_7_d1;
  always @(posedge clk) shifted_8_d2 <= shifted_8_d1;
  always @(posedge clk) shifted_9_d2 <= shifted_9_d1;
  always @(posedge clk) shifted_10_d2 <= shifted_10_d1;
  always @(posedge clk) shifted_11_d2 <= shifted_11_d1;
  always @(posedge clk) shifted_12_d2 <= shifted_12_d1;
  always @(posedge clk) shifted_13_d2 <= shifted_13_d1;
  always @(posedge clk) shifted_14_d2 <= shifted_14_d1;
  always @(posedge clk) shifted_15_d2 <= shifted_15_d1;
  always @(posedge clk) shifted_16_d2 <= shifted_16_d1;
  always @(posedge clk) shifted_17_d2 <= shifted_17_d1;
  always @(posedge clk) shifted_18_d2 <= shifted_18_d1;
  always @(posedge clk) shifted_19_d2 <= shifted_19_d1;
  always @(posedge clk) shifted_20_d2 <= shifted_20_d1;
  always @(posedge clk) shifted_21_d2 <= shifted_21_d1;
  always @(posedge clk) shifted_22_d2 <= shifted_22_d1;
  always @(posedge clk) shifted_23_d2 <= shifted_23_d1;
  always @(posedge clk) shifted_24_d2 <= shifted_24_d1;
  always @(posedge clk) shifted_25_d2 <= shifted_25_d1;
  always @(posedge clk) shifted_26_d2 <= shifted_26_d1;
  always @(posedge clk) shifted_27_d2 <= shifted_27_d1;
  always @(posedge clk) shifted_28_d2 <= shifted_28_d1;
  always @(posedge clk) shifted_29_d2 <= shifted_29_d1;
  always @(posedge clk) shifted_30_d2 <= shifted_30_d1;
  always @(posedge clk) shifted_31_d2 <= shifted_31_d1;
  always @(posedge clk) shifted_32_d2 <= shifted_32_d1;
  always @(posedge clk) shifted_33_d2 <= shifted_33_d1;
  always @(posedge clk) shifted_34_d2 <= shifted_34_d1;
  always @(posedge clk) shifted_35_d2 <= shifted_35_d1;
  always @(posedge clk) shifted_36_d2 <= shifted_36_d1;
  always @(posedge clk) shifted_37_d2 <= shifted_37_d1;
  always @(posedge clk) shifted_38_d2 <= shifted_38_d1;
  always @(posedge clk) shifted_39_d2 <= shifted_39_d1;
  always @(posedge clk) shifted_40_d2 <= shifted_40_d1;
  always @(posedge clk) shifted_41_d2 <= shifted_41_d1;
  always @(posedge clk) shifted_42_d2 <= shifted_42_d1;
  always @(posedge clk) shifted_43_d2 <= shifted_43_d1;
  always @(posedge clk) shifted_44_d2 <= shifted_44_d1;
  always @(posedge clk) shifted_45_d2 <= shifted_45_d1;
  always @(posedge clk) shifted_46_d2 <= shifted_46_d1;
  always @(posedge clk) shifted_47_d2 <= shifted_47_d1;
  always @(posedge clk) shifted_48_d2 <= shifted_48_d1;
  always @(posedge clk) shifted_49_d2 <= shifted_49_d1;
  always @(posedge clk) shifted_50_d2 <= shifted_50_d1;
  always @(posedge clk) shifted_51_d2 <= shifted_51_d1;
  always @(posedge clk) shifted_52_d2 <= shifted_52_d1;
  always @(posedge clk) shifted_53_d2 <= shifted_53_d1;
  always @(posedge clk) shifted_54_d2 <= shifted_54_d1;
  always @(posedge clk) shifted_55_d2 <= shifted_55_d1;
  always @(posedge clk) shifted_56_d2 <= shifted_56_d1;
  always @(posedge clk) shifted_57_d2 <= shifted_57_d1;
  always @(posedge clk) shifted_58_d2 <= shifted_58_d1;
  always @(posedge clk) shifted_59_d2 <= shifted_59_d1;
  always @(posedge clk) shifted_60_d2 <= shifted_60_d1;
  always @(posedge clk) shifted_61_d2 <= shifted_61_d1;
  always @(posedge clk) shifted_62_d2 <= shifted_62_d1;
  always @(posedge clk) shifted_63_d2 <= shifted_63_d1;
  always @(posedge clk) shifted_0 <= shifted_0_d2;
  always @(posedge clk) shifted_1 <= shifted_1_d2;
  always @(posedge clk) shifted_2 <= shifted_2_d2;
  always @(posedge clk) shifted_3 <= shifted_3_d2;
  always @(posedge clk) shifted_4 <= shifted_4_d2;
  always @(posedge clk) shifted_5 <= shifted_5_d2;
  always @(posedge clk) shifted_6 <= shifted_6_d2;
  always @(posedge clk) shifted_7 <= shifted_7_d2;
  always @(posedge clk) shifted_8 <= shifted_8_d2;
  always @(posedge clk) shifted_9 <= shifted_9_d2;
  always @(posedge clk) shifted_10 <= shifted_10_d2;
  always @(posedge clk) shifted_11 <= shifted_11_d2;
  always @(posedge clk) shifted_12 <= shifted_12_d2;
  always @(posedge clk) shifted_13 <= shifted_13_d2;
  always @(posedge clk) shifted_14 <= shifted_14_d2;
  always @(posedge clk) shifted_15 <= shifted_15_d2;
  always @(posedge clk) shifted_16 <= shifted_16_d2;
  always @(posedge clk) shifted_17 <= shifted_17_d2;
  always @(posedge clk) shifted_18 <= shifted_18_d2;
  always @(posedge clk) shifted_19 <= shifted_19_d2;
  always @(posedge clk) shifted_20 <= shifted_20_d2;
  always @(posedge clk) shifted_21 <= shifted_21_d2;
  always @(posedge clk) shifted_22 <= shifted_22_d2;
  always @(posedge clk) shifted_23 <= shifted_23_d2;
  always @(posedge clk) shifted_24 <= shifted_24_d2;
  always @(posedge clk) shifted_25 <= shifted_25_d2;
  always @(posedge clk) shifted_26 <= shifted_26_d2;
  always @(posedge clk) shifted_27 <= shifted_27_d2;
  always @(posedge clk) shifted_28 <= shifted_28_d2;
  always @(posedge clk) shifted_29 <= shifted_29_d2;
  always @(posedge clk) shifted_30 <= shifted_30_d2;
  always @(posedge clk) shifted_31 <= shifted_31_d2;
  always @(posedge clk) shifted_32 <= shifted_32_d2;
  always @(posedge clk) shifted_33 <= shifted_33_d2;
  always @(posedge clk) shifted_34 <= shifted_34_d2;
  always @(posedge clk) shifted_35 <= shifted_35_d2;
  always @(posedge clk) shifted_36 <= shifted_36_d2;
  always @(posedge clk) shifted_37 <= shifted_37_d2;
  always @(posedge clk) shifted_38 <= shifted_38_d2;
  always @(posedge clk) shifted_39 <= shifted_39_d2;
  always @(posedge clk) shifted_40 <= shifted_40_d2;
  always @(posedge clk) shifted_41 <= shifted_41_d2;
  always @(posedge clk) shifted_42 <= shifted_42_d2;
  always @(posedge clk) shifted_43 <= shifted_43_d2;
  always @(posedge clk) shifted_44 <= shifted_44_d2;
  always @(posedge clk) shifted_45 <= shifted_45_d2;
  always @(posedge clk) shifted_46 <= shifted_46_d2;
  always @(posedge clk) shifted_47 <= shifted_47_d2;
  always @(posedge clk) shifted_48 <= shifted_48_d2;
  always @(posedge clk) shifted_49 <= shifted_49_d2;
  always @(posedge clk) shifted_50 <= shifted_50_d2;
  always @(posedge clk) shifted_51 <= shifted_51_d2;
  always @(posedge clk) shifted_52 <= shifted_52_d2;
  always @(posedge clk) shifted_53 <= shifted_53_d2;
  always @(posedge clk) shifted_54 <= shifted_54_d2;
  always @(posedge clk) shifted_55 <= shifted_55_d2;
  always @(posedge clk) shifted_56 <= shifted_56_d2;
  always @(posedge clk) shifted_57 <= shifted_57_d2;
  always @(posedge clk) shifted_58 <= shifted_58_d2;
  always @(posedge clk) shifted_59 <= shifted_59_d2;
  always @(posedge clk) shifted_60 <= shifted_60_d2;
  always @(posedge clk) shifted_61 <= shifted_61_d2;
  always @(posedge clk) shifted_62 <= shifted_62_d2;
  always @(posedge clk) shifted_63 <= shifted_63_d2;
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else full <= at_valid & at_last;
  end
  always @(posedge clk) begin
    if (at_valid) tag_back <= at_tag_back;
  end
  always @(posedge clk) begin
    if (at_valid) tag_head_last <= at_tag_head_last;
  end
  always @(posedge clk) begin
    if (at_valid) tag_slot <= at_tag_slot;
  end
  always @(posedge clk) begin
    if (at_valid) tag_row <= at_tag_row;
  end
  always @(posedge clk) begin
    if (at_valid) tag_word <= at_tag_word;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_0 < -17'sd32768) word_0 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_0) word_0 <= 16'sd32767;
        else word_0 <= z_out_q_0[15:0];
      end
      else word_0 <= shifted_0;
    end
    else if (at_valid) word_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_1 < -17'sd32768) word_1 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_1) word_1 <= 16'sd32767;
        else word_1 <= z_out_q_1[15:0];
      end
      else word_1 <= shifted_1;
    end
    else if (at_valid) word_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_2 < -17'sd32768) word_2 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_2) word_2 <= 16'sd32767;
        else word_2 <= z_out_q_2[15:0];
      end
      else word_2 <= shifted_2;
    end
    else if (at_valid) word_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_3 < -17'sd32768) word_3 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_3) word_3 <= 16'sd32767;
        else word_3 <= z_out_q_3[15:0];
      end
      else word_3 <= shifted_3;
    end
    else if (at_valid) word_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_4 < -17'sd32768) word_4 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_4) word_4 <= 16'sd32767;
        else word_4 <= z_out_q_4[15:0];
      end
      else word_4 <= shifted_4;
    end
    else if (at_valid) word_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_5 < -17'sd32768) word_5 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_5) word_5 <= 16'sd32767;
        else word_5 <= z_out_q_5[15:0];
      end
      else word_5 <= shifted_5;
    end
    else if (at_valid) word_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_6 < -17'sd32768) word_6 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_6) word_6 <= 16'sd32767;
        else word_6 <= z_out_q_6[15:0];
      end
      else word_6 <= shifted_6;
    end
    else if (at_valid) word_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_7 < -17'sd32768) word_7 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_7) word_7 <= 16'sd32767;
        else word_7 <= z_out_q_7[15:0];
      end
      else word_7 <= shifted_7;
    end
    else if (at_valid) word_7 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_8 < -17'sd32768) word_8 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_8) word_8 <= 16'sd32767;
        else word_8 <= z_out_q_8[15:0];
      end
      else word_8 <= shifted_8;
    end
    else if (at_valid) word_8 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_9 < -17'sd32768) word_9 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_9) word_9 <= 16'sd32767;
        else word_9 <= z_out_q_9[15:0];
      end
      else word_9 <= shifted_9;
    end
    else if (at_valid) word_9 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_10 < -17'sd32768) word_10 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_10) word_10 <= 16'sd32767;
        else word_10 <= z_out_q_10[15:0];
      end
      else word_10 <= shifted_10;
    end
    else if (at_valid) word_10 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_11 < -17'sd32768) word_11 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_11) word_11 <= 16'sd32767;
        else word_11 <= z_out_q_11[15:0];
      end
      else word_11 <= shifted_11;
    end
    else if (at_valid) word_11 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_12 < -17'sd32768) word_12 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_12) word_12 <= 16'sd32767;
        else word_12 <= z_out_q_12[15:0];
      end
      else word_12 <= shifted_12;
    end
    else if (at_valid) word_12 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_13 < -17'sd32768) word_13 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_13) word_13 <= 16'sd32767;
        else word_13 <= z_out_q_13[15:0];
      end
      else word_13 <= shifted_13;
    end
    else if (at_valid) word_13 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_14 < -17'sd32768) word_14 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_14) word_14 <= 16'sd32767;
        else word_14 <= z_out_q_14[15:0];
      end
      else word_14 <= shifted_14;
    end
    else if (at_valid) word_14 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (z_out_valid) begin
        if (z_out_q_15 < -17'sd32768) word_15 <= -16'sd32768;
        else if (17'sd32767 < z_out_q_15) word_15 <= 16'sd32767;
        else word_15 <= z_out_q_15[15:0];
      end
      else word_15 <= shifted_15;
    end
    else if (at_valid) word_15 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_16 < -17'sd32768) word_16 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_16) word_16 <= 16'sd32767;
          else word_16 <= z_out_q_16[15:0];
        end
        else word_16 <= shifted_16;
      end
      else word_16 <= 16'sd0;
    end
    else if (at_valid) word_16 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_17 < -17'sd32768) word_17 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_17) word_17 <= 16'sd32767;
          else word_17 <= z_out_q_17[15:0];
        end
        else word_17 <= shifted_17;
      end
      else word_17 <= 16'sd0;
    end
    else if (at_valid) word_17 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_18 < -17'sd32768) word_18 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_18) word_18 <= 16'sd32767;
          else word_18 <= z_out_q_18[15:0];
        end
        else word_18 <= shifted_18;
      end
      else word_18 <= 16'sd0;
    end
    else if (at_valid) word_18 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_19 < -17'sd32768) word_19 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_19) word_19 <= 16'sd32767;
          else word_19 <= z_out_q_19[15:0];
        end
        else word_19 <= shifted_19;
      end
      else word_19 <= 16'sd0;
    end
    else if (at_valid) word_19 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_20 < -17'sd32768) word_20 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_20) word_20 <= 16'sd32767;
          else word_20 <= z_out_q_20[15:0];
        end
        else word_20 <= shifted_20;
      end
      else word_20 <= 16'sd0;
    end
    else if (at_valid) word_20 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_21 < -17'sd32768) word_21 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_21) word_21 <= 16'sd32767;
          else word_21 <= z_out_q_21[15:0];
        end
        else word_21 <= shifted_21;
      end
      else word_21 <= 16'sd0;
    end
    else if (at_valid) word_21 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_22 < -17'sd32768) word_22 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_22) word_22 <= 16'sd32767;
          else word_22 <= z_out_q_22[15:0];
        end
        else word_22 <= shifted_22;
      end
      else word_22 <= 16'sd0;
    end
    else if (at_valid) word_22 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_23 < -17'sd32768) word_23 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_23) word_23 <= 16'sd32767;
          else word_23 <= z_out_q_23[15:0];
        end
        else word_23 <= shifted_23;
      end
      else word_23 <= 16'sd0;
    end
    else if (at_valid) word_23 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_24 < -17'sd32768) word_24 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_24) word_24 <= 16'sd32767;
          else word_24 <= z_out_q_24[15:0];
        end
        else word_24 <= shifted_24;
      end
      else word_24 <= 16'sd0;
    end
    else if (at_valid) word_24 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_25 < -17'sd32768) word_25 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_25) word_25 <= 16'sd32767;
          else word_25 <= z_out_q_25[15:0];
        end
        else word_25 <= shifted_25;
      end
      else word_25 <= 16'sd0;
    end
    else if (at_valid) word_25 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_26 < -17'sd32768) word_26 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_26) word_26 <= 16'sd32767;
          else word_26 <= z_out_q_26[15:0];
        end
        else word_26 <= shifted_26;
      end
      else word_26 <= 16'sd0;
    end
    else if (at_valid) word_26 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_27 < -17'sd32768) word_27 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_27) word_27 <= 16'sd32767;
          else word_27 <= z_out_q_27[15:0];
        end
        else word_27 <= shifted_27;
      end
      else word_27 <= 16'sd0;
    end
    else if (at_valid) word_27 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_28 < -17'sd32768) word_28 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_28) word_28 <= 16'sd32767;
          else word_28 <= z_out_q_28[15:0];
        end
        else word_28 <= shifted_28;
      end
      else word_28 <= 16'sd0;
    end
    else if (at_valid) word_28 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_29 < -17'sd32768) word_29 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_29) word_29 <= 16'sd32767;
          else word_29 <= z_out_q_29[15:0];
        end
        else word_29 <= shifted_29;
      end
      else word_29 <= 16'sd0;
    end
    else if (at_valid) word_29 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_30 < -17'sd32768) word_30 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_30) word_30 <= 16'sd32767;
          else word_30 <= z_out_q_30[15:0];
        end
        else word_30 <= shifted_30;
      end
      else word_30 <= 16'sd0;
    end
    else if (at_valid) word_30 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups) begin
        if (z_out_valid) begin
          if (z_out_q_31 < -17'sd32768) word_31 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_31) word_31 <= 16'sd32767;
          else word_31 <= z_out_q_31[15:0];
        end
        else word_31 <= shifted_31;
      end
      else word_31 <= 16'sd0;
    end
    else if (at_valid) word_31 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_32 < -17'sd32768) word_32 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_32) word_32 <= 16'sd32767;
          else word_32 <= z_out_q_32[15:0];
        end
        else word_32 <= shifted_32;
      end
      else word_32 <= 16'sd0;
    end
    else if (at_valid) word_32 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_33 < -17'sd32768) word_33 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_33) word_33 <= 16'sd32767;
          else word_33 <= z_out_q_33[15:0];
        end
        else word_33 <= shifted_33;
      end
      else word_33 <= 16'sd0;
    end
    else if (at_valid) word_33 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_34 < -17'sd32768) word_34 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_34) word_34 <= 16'sd32767;
          else word_34 <= z_out_q_34[15:0];
        end
        else word_34 <= shifted_34;
      end
      else word_34 <= 16'sd0;
    end
    else if (at_valid) word_34 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_35 < -17'sd32768) word_35 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_35) word_35 <= 16'sd32767;
          else word_35 <= z_out_q_35[15:0];
        end
        else word_35 <= shifted_35;
      end
      else word_35 <= 16'sd0;
    end
    else if (at_valid) word_35 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_36 < -17'sd32768) word_36 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_36) word_36 <= 16'sd32767;
          else word_36 <= z_out_q_36[15:0];
        end
        else word_36 <= shifted_36;
      end
      else word_36 <= 16'sd0;
    end
    else if (at_valid) word_36 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_37 < -17'sd32768) word_37 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_37) word_37 <= 16'sd32767;
          else word_37 <= z_out_q_37[15:0];
        end
        else word_37 <= shifted_37;
      end
      else word_37 <= 16'sd0;
    end
    else if (at_valid) word_37 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_38 < -17'sd32768) word_38 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_38) word_38 <= 16'sd32767;
          else word_38 <= z_out_q_38[15:0];
        end
        else word_38 <= shifted_38;
      end
      else word_38 <= 16'sd0;
    end
    else if (at_valid) word_38 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_39 < -17'sd32768) word_39 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_39) word_39 <= 16'sd32767;
          else word_39 <= z_out_q_39[15:0];
        end
        else word_39 <= shifted_39;
      end
      else word_39 <= 16'sd0;
    end
    else if (at_valid) word_39 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_40 < -17'sd32768) word_40 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_40) word_40 <= 16'sd32767;
          else word_40 <= z_out_q_40[15:0];
        end
        else word_40 <= shifted_40;
      end
      else word_40 <= 16'sd0;
    end
    else if (at_valid) word_40 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_41 < -17'sd32768) word_41 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_41) word_41 <= 16'sd32767;
          else word_41 <= z_out_q_41[15:0];
        end
        else word_41 <= shifted_41;
      end
      else word_41 <= 16'sd0;
    end
    else if (at_valid) word_41 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_42 < -17'sd32768) word_42 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_42) word_42 <= 16'sd32767;
          else word_42 <= z_out_q_42[15:0];
        end
        else word_42 <= shifted_42;
      end
      else word_42 <= 16'sd0;
    end
    else if (at_valid) word_42 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_43 < -17'sd32768) word_43 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_43) word_43 <= 16'sd32767;
          else word_43 <= z_out_q_43[15:0];
        end
        else word_43 <= shifted_43;
      end
      else word_43 <= 16'sd0;
    end
    else if (at_valid) word_43 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_44 < -17'sd32768) word_44 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_44) word_44 <= 16'sd32767;
          else word_44 <= z_out_q_44[15:0];
        end
        else word_44 <= shifted_44;
      end
      else word_44 <= 16'sd0;
    end
    else if (at_valid) word_44 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_45 < -17'sd32768) word_45 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_45) word_45 <= 16'sd32767;
          else word_45 <= z_out_q_45[15:0];
        end
        else word_45 <= shifted_45;
      end
      else word_45 <= 16'sd0;
    end
    else if (at_valid) word_45 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_46 < -17'sd32768) word_46 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_46) word_46 <= 16'sd32767;
          else word_46 <= z_out_q_46[15:0];
        end
        else word_46 <= shifted_46;
      end
      else word_46 <= 16'sd0;
    end
    else if (at_valid) word_46 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_47 < -17'sd32768) word_47 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_47) word_47 <= 16'sd32767;
          else word_47 <= z_out_q_47[15:0];
        end
        else word_47 <= shifted_47;
      end
      else word_47 <= 16'sd0;
    end
    else if (at_valid) word_47 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_48 < -17'sd32768) word_48 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_48) word_48 <= 16'sd32767;
          else word_48 <= z_out_q_48[15:0];
        end
        else word_48 <= shifted_48;
      end
      else word_48 <= 16'sd0;
    end
    else if (at_valid) word_48 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_49 < -17'sd32768) word_49 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_49) word_49 <= 16'sd32767;
          else word_49 <= z_out_q_49[15:0];
        end
        else word_49 <= shifted_49;
      end
      else word_49 <= 16'sd0;
    end
    else if (at_valid) word_49 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_50 < -17'sd32768) word_50 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_50) word_50 <= 16'sd32767;
          else word_50 <= z_out_q_50[15:0];
        end
        else word_50 <= shifted_50;
      end
      else word_50 <= 16'sd0;
    end
    else if (at_valid) word_50 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_51 < -17'sd32768) word_51 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_51) word_51 <= 16'sd32767;
          else word_51 <= z_out_q_51[15:0];
        end
        else word_51 <= shifted_51;
      end
      else word_51 <= 16'sd0;
    end
    else if (at_valid) word_51 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_52 < -17'sd32768) word_52 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_52) word_52 <= 16'sd32767;
          else word_52 <= z_out_q_52[15:0];
        end
        else word_52 <= shifted_52;
      end
      else word_52 <= 16'sd0;
    end
    else if (at_valid) word_52 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_53 < -17'sd32768) word_53 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_53) word_53 <= 16'sd32767;
          else word_53 <= z_out_q_53[15:0];
        end
        else word_53 <= shifted_53;
      end
      else word_53 <= 16'sd0;
    end
    else if (at_valid) word_53 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_54 < -17'sd32768) word_54 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_54) word_54 <= 16'sd32767;
          else word_54 <= z_out_q_54[15:0];
        end
        else word_54 <= shifted_54;
      end
      else word_54 <= 16'sd0;
    end
    else if (at_valid) word_54 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_55 < -17'sd32768) word_55 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_55) word_55 <= 16'sd32767;
          else word_55 <= z_out_q_55[15:0];
        end
        else word_55 <= shifted_55;
      end
      else word_55 <= 16'sd0;
    end
    else if (at_valid) word_55 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_56 < -17'sd32768) word_56 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_56) word_56 <= 16'sd32767;
          else word_56 <= z_out_q_56[15:0];
        end
        else word_56 <= shifted_56;
      end
      else word_56 <= 16'sd0;
    end
    else if (at_valid) word_56 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_57 < -17'sd32768) word_57 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_57) word_57 <= 16'sd32767;
          else word_57 <= z_out_q_57[15:0];
        end
        else word_57 <= shifted_57;
      end
      else word_57 <= 16'sd0;
    end
    else if (at_valid) word_57 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_58 < -17'sd32768) word_58 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_58) word_58 <= 16'sd32767;
          else word_58 <= z_out_q_58[15:0];
        end
        else word_58 <= shifted_58;
      end
      else word_58 <= 16'sd0;
    end
    else if (at_valid) word_58 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_59 < -17'sd32768) word_59 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_59) word_59 <= 16'sd32767;
          else word_59 <= z_out_q_59[15:0];
        end
        else word_59 <= shifted_59;
      end
      else word_59 <= 16'sd0;
    end
    else if (at_valid) word_59 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_60 < -17'sd32768) word_60 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_60) word_60 <= 16'sd32767;
          else word_60 <= z_out_q_60[15:0];
        end
        else word_60 <= shifted_60;
      end
      else word_60 <= 16'sd0;
    end
    else if (at_valid) word_60 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_61 < -17'sd32768) word_61 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_61) word_61 <= 16'sd32767;
          else word_61 <= z_out_q_61[15:0];
        end
        else word_61 <= shifted_61;
      end
      else word_61 <= 16'sd0;
    end
    else if (at_valid) word_61 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_62 < -17'sd32768) word_62 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_62) word_62 <= 16'sd32767;
          else word_62 <= z_out_q_62[15:0];
        end
        else word_62 <= shifted_62;
      end
      else word_62 <= 16'sd0;
    end
    else if (at_valid) word_62 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (at_valid) begin
      if (lt_at_groups_2) begin
        if (z_out_valid) begin
          if (z_out_q_63 < -17'sd32768) word_63 <= -16'sd32768;
          else if (17'sd32767 < z_out_q_63) word_63 <= 16'sd32767;
          else word_63 <= z_out_q_63[15:0];
        end
        else word_63 <= shifted_63;
      end
      else word_63 <= 16'sd0;
    end
    else if (at_valid) word_63 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) z_valid_0 <= 1'b0;
    else if (and_z_valid_0) z_valid_0 <= z_valid_1 | and_full_2;
    else if (and_full_3) z_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_0 <= z_data_1_data_0;
      else z_data_0_data_0 <= word_0;
    end
    else if (and_full_3) z_data_0_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_1 <= z_data_1_data_1;
      else z_data_0_data_1 <= word_1;
    end
    else if (and_full_3) z_data_0_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_2 <= z_data_1_data_2;
      else z_data_0_data_2 <= word_2;
    end
    else if (and_full_3) z_data_0_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_3 <= z_data_1_data_3;
      else z_data_0_data_3 <= word_3;
    end
    else if (and_full_3) z_data_0_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_4 <= z_data_1_data_4;
      else z_data_0_data_4 <= word_4;
    end
    else if (and_full_3) z_data_0_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_5 <= z_data_1_data_5;
      else z_data_0_data_5 <= word_5;
    end
    else if (and_full_3) z_data_0_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_6 <= z_data_1_data_6;
      else z_data_0_data_6 <= word_6;
    end
    else if (and_full_3) z_data_0_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_7 <= z_data_1_data_7;
      else z_data_0_data_7 <= word_7;
    end
    else if (and_full_3) z_data_0_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_8 <= z_data_1_data_8;
      else z_data_0_data_8 <= word_8;
    end
    else if (and_full_3) z_data_0_data_8 <= word_8;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_9 <= z_data_1_data_9;
      else z_data_0_data_9 <= word_9;
    end
    else if (and_full_3) z_data_0_data_9 <= word_9;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_10 <= z_data_1_data_10;
      else z_data_0_data_10 <= word_10;
    end
    else if (and_full_3) z_data_0_data_10 <= word_10;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_11 <= z_data_1_data_11;
      else z_data_0_data_11 <= word_11;
    end
    else if (and_full_3) z_data_0_data_11 <= word_11;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_12 <= z_data_1_data_12;
      else z_data_0_data_12 <= word_12;
    end
    else if (and_full_3) z_data_0_data_12 <= word_12;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_13 <= z_data_1_data_13;
      else z_data_0_data_13 <= word_13;
    end
    else if (and_full_3) z_data_0_data_13 <= word_13;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_14 <= z_data_1_data_14;
      else z_data_0_data_14 <= word_14;
    end
    else if (and_full_3) z_data_0_data_14 <= word_14;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_15 <= z_data_1_data_15;
      else z_data_0_data_15 <= word_15;
    end
    else if (and_full_3) z_data_0_data_15 <= word_15;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_16 <= z_data_1_data_16;
      else z_data_0_data_16 <= word_16;
    end
    else if (and_full_3) z_data_0_data_16 <= word_16;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_17 <= z_data_1_data_17;
      else z_data_0_data_17 <= word_17;
    end
    else if (and_full_3) z_data_0_data_17 <= word_17;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_18 <= z_data_1_data_18;
      else z_data_0_data_18 <= word_18;
    end
    else if (and_full_3) z_data_0_data_18 <= word_18;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_19 <= z_data_1_data_19;
      else z_data_0_data_19 <= word_19;
    end
    else if (and_full_3) z_data_0_data_19 <= word_19;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_20 <= z_data_1_data_20;
      else z_data_0_data_20 <= word_20;
    end
    else if (and_full_3) z_data_0_data_20 <= word_20;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_21 <= z_data_1_data_21;
      else z_data_0_data_21 <= word_21;
    end
    else if (and_full_3) z_data_0_data_21 <= word_21;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_22 <= z_data_1_data_22;
      else z_data_0_data_22 <= word_22;
    end
    else if (and_full_3) z_data_0_data_22 <= word_22;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_23 <= z_data_1_data_23;
      else z_data_0_data_23 <= word_23;
    end
    else if (and_full_3) z_data_0_data_23 <= word_23;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_24 <= z_data_1_data_24;
      else z_data_0_data_24 <= word_24;
    end
    else if (and_full_3) z_data_0_data_24 <= word_24;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_25 <= z_data_1_data_25;
      else z_data_0_data_25 <= word_25;
    end
    else if (and_full_3) z_data_0_data_25 <= word_25;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_26 <= z_data_1_data_26;
      else z_data_0_data_26 <= word_26;
    end
    else if (and_full_3) z_data_0_data_26 <= word_26;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_27 <= z_data_1_data_27;
      else z_data_0_data_27 <= word_27;
    end
    else if (and_full_3) z_data_0_data_27 <= word_27;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_28 <= z_data_1_data_28;
      else z_data_0_data_28 <= word_28;
    end
    else if (and_full_3) z_data_0_data_28 <= word_28;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_29 <= z_data_1_data_29;
      else z_data_0_data_29 <= word_29;
    end
    else if (and_full_3) z_data_0_data_29 <= word_29;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_30 <= z_data_1_data_30;
      else z_data_0_data_30 <= word_30;
    end
    else if (and_full_3) z_data_0_data_30 <= word_30;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_31 <= z_data_1_data_31;
      else z_data_0_data_31 <= word_31;
    end
    else if (and_full_3) z_data_0_data_31 <= word_31;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_32 <= z_data_1_data_32;
      else z_data_0_data_32 <= word_32;
    end
    else if (and_full_3) z_data_0_data_32 <= word_32;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_33 <= z_data_1_data_33;
      else z_data_0_data_33 <= word_33;
    end
    else if (and_full_3) z_data_0_data_33 <= word_33;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_34 <= z_data_1_data_34;
      else z_data_0_data_34 <= word_34;
    end
    else if (and_full_3) z_data_0_data_34 <= word_34;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_35 <= z_data_1_data_35;
      else z_data_0_data_35 <= word_35;
    end
    else if (and_full_3) z_data_0_data_35 <= word_35;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_36 <= z_data_1_data_36;
      else z_data_0_data_36 <= word_36;
    end
    else if (and_full_3) z_data_0_data_36 <= word_36;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_37 <= z_data_1_data_37;
      else z_data_0_data_37 <= word_37;
    end
    else if (and_full_3) z_data_0_data_37 <= word_37;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_38 <= z_data_1_data_38;
      else z_data_0_data_38 <= word_38;
    end
    else if (and_full_3) z_data_0_data_38 <= word_38;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_39 <= z_data_1_data_39;
      else z_data_0_data_39 <= word_39;
    end
    else if (and_full_3) z_data_0_data_39 <= word_39;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_40 <= z_data_1_data_40;
      else z_data_0_data_40 <= word_40;
    end
    else if (and_full_3) z_data_0_data_40 <= word_40;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_41 <= z_data_1_data_41;
      else z_data_0_data_41 <= word_41;
    end
    else if (and_full_3) z_data_0_data_41 <= word_41;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_42 <= z_data_1_data_42;
      else z_data_0_data_42 <= word_42;
    end
    else if (and_full_3) z_data_0_data_42 <= word_42;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_43 <= z_data_1_data_43;
      else z_data_0_data_43 <= word_43;
    end
    else if (and_full_3) z_data_0_data_43 <= word_43;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_44 <= z_data_1_data_44;
      else z_data_0_data_44 <= word_44;
    end
    else if (and_full_3) z_data_0_data_44 <= word_44;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_45 <= z_data_1_data_45;
      else z_data_0_data_45 <= word_45;
    end
    else if (and_full_3) z_data_0_data_45 <= word_45;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_46 <= z_data_1_data_46;
      else z_data_0_data_46 <= word_46;
    end
    else if (and_full_3) z_data_0_data_46 <= word_46;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_47 <= z_data_1_data_47;
      else z_data_0_data_47 <= word_47;
    end
    else if (and_full_3) z_data_0_data_47 <= word_47;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_48 <= z_data_1_data_48;
      else z_data_0_data_48 <= word_48;
    end
    else if (and_full_3) z_data_0_data_48 <= word_48;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_49 <= z_data_1_data_49;
      else z_data_0_data_49 <= word_49;
    end
    else if (and_full_3) z_data_0_data_49 <= word_49;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_50 <= z_data_1_data_50;
      else z_data_0_data_50 <= word_50;
    end
    else if (and_full_3) z_data_0_data_50 <= word_50;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_51 <= z_data_1_data_51;
      else z_data_0_data_51 <= word_51;
    end
    else if (and_full_3) z_data_0_data_51 <= word_51;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_52 <= z_data_1_data_52;
      else z_data_0_data_52 <= word_52;
    end
    else if (and_full_3) z_data_0_data_52 <= word_52;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_53 <= z_data_1_data_53;
      else z_data_0_data_53 <= word_53;
    end
    else if (and_full_3) z_data_0_data_53 <= word_53;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_54 <= z_data_1_data_54;
      else z_data_0_data_54 <= word_54;
    end
    else if (and_full_3) z_data_0_data_54 <= word_54;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_55 <= z_data_1_data_55;
      else z_data_0_data_55 <= word_55;
    end
    else if (and_full_3) z_data_0_data_55 <= word_55;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_56 <= z_data_1_data_56;
      else z_data_0_data_56 <= word_56;
    end
    else if (and_full_3) z_data_0_data_56 <= word_56;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_57 <= z_data_1_data_57;
      else z_data_0_data_57 <= word_57;
    end
    else if (and_full_3) z_data_0_data_57 <= word_57;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_58 <= z_data_1_data_58;
      else z_data_0_data_58 <= word_58;
    end
    else if (and_full_3) z_data_0_data_58 <= word_58;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_59 <= z_data_1_data_59;
      else z_data_0_data_59 <= word_59;
    end
    else if (and_full_3) z_data_0_data_59 <= word_59;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_60 <= z_data_1_data_60;
      else z_data_0_data_60 <= word_60;
    end
    else if (and_full_3) z_data_0_data_60 <= word_60;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_61 <= z_data_1_data_61;
      else z_data_0_data_61 <= word_61;
    end
    else if (and_full_3) z_data_0_data_61 <= word_61;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_62 <= z_data_1_data_62;
      else z_data_0_data_62 <= word_62;
    end
    else if (and_full_3) z_data_0_data_62 <= word_62;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_data_63 <= z_data_1_data_63;
      else z_data_0_data_63 <= word_63;
    end
    else if (and_full_3) z_data_0_data_63 <= word_63;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_head_last <= z_data_1_tag_head_last;
      else z_data_0_tag_head_last <= tag_head_last;
    end
    else if (and_full_3) z_data_0_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_slot <= z_data_1_tag_slot;
      else z_data_0_tag_slot <= tag_slot;
    end
    else if (and_full_3) z_data_0_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_row <= z_data_1_tag_row;
      else z_data_0_tag_row <= tag_row;
    end
    else if (and_full_3) z_data_0_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_1) z_data_0_tag_word <= z_data_1_tag_word;
      else z_data_0_tag_word <= tag_word;
    end
    else if (and_full_3) z_data_0_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) z_valid_1 <= 1'b0;
    else if (and_z_valid_0) z_valid_1 <= z_valid_2 | and_full_4;
    else if (and_full_5) z_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_0 <= z_data_2_data_0;
      else z_data_1_data_0 <= word_0;
    end
    else if (and_full_5) z_data_1_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_1 <= z_data_2_data_1;
      else z_data_1_data_1 <= word_1;
    end
    else if (and_full_5) z_data_1_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_2 <= z_data_2_data_2;
      else z_data_1_data_2 <= word_2;
    end
    else if (and_full_5) z_data_1_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_3 <= z_data_2_data_3;
      else z_data_1_data_3 <= word_3;
    end
    else if (and_full_5) z_data_1_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_4 <= z_data_2_data_4;
      else z_data_1_data_4 <= word_4;
    end
    else if (and_full_5) z_data_1_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_5 <= z_data_2_data_5;
      else z_data_1_data_5 <= word_5;
    end
    else if (and_full_5) z_data_1_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_6 <= z_data_2_data_6;
      else z_data_1_data_6 <= word_6;
    end
    else if (and_full_5) z_data_1_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_7 <= z_data_2_data_7;
      else z_data_1_data_7 <= word_7;
    end
    else if (and_full_5) z_data_1_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_8 <= z_data_2_data_8;
      else z_data_1_data_8 <= word_8;
    end
    else if (and_full_5) z_data_1_data_8 <= word_8;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_9 <= z_data_2_data_9;
      else z_data_1_data_9 <= word_9;
    end
    else if (and_full_5) z_data_1_data_9 <= word_9;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_10 <= z_data_2_data_10;
      else z_data_1_data_10 <= word_10;
    end
    else if (and_full_5) z_data_1_data_10 <= word_10;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_11 <= z_data_2_data_11;
      else z_data_1_data_11 <= word_11;
    end
    else if (and_full_5) z_data_1_data_11 <= word_11;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_12 <= z_data_2_data_12;
      else z_data_1_data_12 <= word_12;
    end
    else if (and_full_5) z_data_1_data_12 <= word_12;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_13 <= z_data_2_data_13;
      else z_data_1_data_13 <= word_13;
    end
    else if (and_full_5) z_data_1_data_13 <= word_13;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_14 <= z_data_2_data_14;
      else z_data_1_data_14 <= word_14;
    end
    else if (and_full_5) z_data_1_data_14 <= word_14;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_15 <= z_data_2_data_15;
      else z_data_1_data_15 <= word_15;
    end
    else if (and_full_5) z_data_1_data_15 <= word_15;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_16 <= z_data_2_data_16;
      else z_data_1_data_16 <= word_16;
    end
    else if (and_full_5) z_data_1_data_16 <= word_16;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_17 <= z_data_2_data_17;
      else z_data_1_data_17 <= word_17;
    end
    else if (and_full_5) z_data_1_data_17 <= word_17;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_18 <= z_data_2_data_18;
      else z_data_1_data_18 <= word_18;
    end
    else if (and_full_5) z_data_1_data_18 <= word_18;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_19 <= z_data_2_data_19;
      else z_data_1_data_19 <= word_19;
    end
    else if (and_full_5) z_data_1_data_19 <= word_19;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_20 <= z_data_2_data_20;
      else z_data_1_data_20 <= word_20;
    end
    else if (and_full_5) z_data_1_data_20 <= word_20;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_21 <= z_data_2_data_21;
      else z_data_1_data_21 <= word_21;
    end
    else if (and_full_5) z_data_1_data_21 <= word_21;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_22 <= z_data_2_data_22;
      else z_data_1_data_22 <= word_22;
    end
    else if (and_full_5) z_data_1_data_22 <= word_22;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_23 <= z_data_2_data_23;
      else z_data_1_data_23 <= word_23;
    end
    else if (and_full_5) z_data_1_data_23 <= word_23;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_24 <= z_data_2_data_24;
      else z_data_1_data_24 <= word_24;
    end
    else if (and_full_5) z_data_1_data_24 <= word_24;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_25 <= z_data_2_data_25;
      else z_data_1_data_25 <= word_25;
    end
    else if (and_full_5) z_data_1_data_25 <= word_25;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_26 <= z_data_2_data_26;
      else z_data_1_data_26 <= word_26;
    end
    else if (and_full_5) z_data_1_data_26 <= word_26;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_27 <= z_data_2_data_27;
      else z_data_1_data_27 <= word_27;
    end
    else if (and_full_5) z_data_1_data_27 <= word_27;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_28 <= z_data_2_data_28;
      else z_data_1_data_28 <= word_28;
    end
    else if (and_full_5) z_data_1_data_28 <= word_28;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_29 <= z_data_2_data_29;
      else z_data_1_data_29 <= word_29;
    end
    else if (and_full_5) z_data_1_data_29 <= word_29;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_30 <= z_data_2_data_30;
      else z_data_1_data_30 <= word_30;
    end
    else if (and_full_5) z_data_1_data_30 <= word_30;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_31 <= z_data_2_data_31;
      else z_data_1_data_31 <= word_31;
    end
    else if (and_full_5) z_data_1_data_31 <= word_31;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_32 <= z_data_2_data_32;
      else z_data_1_data_32 <= word_32;
    end
    else if (and_full_5) z_data_1_data_32 <= word_32;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_33 <= z_data_2_data_33;
      else z_data_1_data_33 <= word_33;
    end
    else if (and_full_5) z_data_1_data_33 <= word_33;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_34 <= z_data_2_data_34;
      else z_data_1_data_34 <= word_34;
    end
    else if (and_full_5) z_data_1_data_34 <= word_34;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_35 <= z_data_2_data_35;
      else z_data_1_data_35 <= word_35;
    end
    else if (and_full_5) z_data_1_data_35 <= word_35;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_36 <= z_data_2_data_36;
      else z_data_1_data_36 <= word_36;
    end
    else if (and_full_5) z_data_1_data_36 <= word_36;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_37 <= z_data_2_data_37;
      else z_data_1_data_37 <= word_37;
    end
    else if (and_full_5) z_data_1_data_37 <= word_37;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_38 <= z_data_2_data_38;
      else z_data_1_data_38 <= word_38;
    end
    else if (and_full_5) z_data_1_data_38 <= word_38;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_39 <= z_data_2_data_39;
      else z_data_1_data_39 <= word_39;
    end
    else if (and_full_5) z_data_1_data_39 <= word_39;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_40 <= z_data_2_data_40;
      else z_data_1_data_40 <= word_40;
    end
    else if (and_full_5) z_data_1_data_40 <= word_40;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_41 <= z_data_2_data_41;
      else z_data_1_data_41 <= word_41;
    end
    else if (and_full_5) z_data_1_data_41 <= word_41;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_42 <= z_data_2_data_42;
      else z_data_1_data_42 <= word_42;
    end
    else if (and_full_5) z_data_1_data_42 <= word_42;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_43 <= z_data_2_data_43;
      else z_data_1_data_43 <= word_43;
    end
    else if (and_full_5) z_data_1_data_43 <= word_43;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_44 <= z_data_2_data_44;
      else z_data_1_data_44 <= word_44;
    end
    else if (and_full_5) z_data_1_data_44 <= word_44;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_45 <= z_data_2_data_45;
      else z_data_1_data_45 <= word_45;
    end
    else if (and_full_5) z_data_1_data_45 <= word_45;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_46 <= z_data_2_data_46;
      else z_data_1_data_46 <= word_46;
    end
    else if (and_full_5) z_data_1_data_46 <= word_46;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_47 <= z_data_2_data_47;
      else z_data_1_data_47 <= word_47;
    end
    else if (and_full_5) z_data_1_data_47 <= word_47;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_48 <= z_data_2_data_48;
      else z_data_1_data_48 <= word_48;
    end
    else if (and_full_5) z_data_1_data_48 <= word_48;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_49 <= z_data_2_data_49;
      else z_data_1_data_49 <= word_49;
    end
    else if (and_full_5) z_data_1_data_49 <= word_49;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_50 <= z_data_2_data_50;
      else z_data_1_data_50 <= word_50;
    end
    else if (and_full_5) z_data_1_data_50 <= word_50;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_51 <= z_data_2_data_51;
      else z_data_1_data_51 <= word_51;
    end
    else if (and_full_5) z_data_1_data_51 <= word_51;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_52 <= z_data_2_data_52;
      else z_data_1_data_52 <= word_52;
    end
    else if (and_full_5) z_data_1_data_52 <= word_52;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_53 <= z_data_2_data_53;
      else z_data_1_data_53 <= word_53;
    end
    else if (and_full_5) z_data_1_data_53 <= word_53;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_54 <= z_data_2_data_54;
      else z_data_1_data_54 <= word_54;
    end
    else if (and_full_5) z_data_1_data_54 <= word_54;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_55 <= z_data_2_data_55;
      else z_data_1_data_55 <= word_55;
    end
    else if (and_full_5) z_data_1_data_55 <= word_55;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_56 <= z_data_2_data_56;
      else z_data_1_data_56 <= word_56;
    end
    else if (and_full_5) z_data_1_data_56 <= word_56;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_57 <= z_data_2_data_57;
      else z_data_1_data_57 <= word_57;
    end
    else if (and_full_5) z_data_1_data_57 <= word_57;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_58 <= z_data_2_data_58;
      else z_data_1_data_58 <= word_58;
    end
    else if (and_full_5) z_data_1_data_58 <= word_58;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_59 <= z_data_2_data_59;
      else z_data_1_data_59 <= word_59;
    end
    else if (and_full_5) z_data_1_data_59 <= word_59;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_60 <= z_data_2_data_60;
      else z_data_1_data_60 <= word_60;
    end
    else if (and_full_5) z_data_1_data_60 <= word_60;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_61 <= z_data_2_data_61;
      else z_data_1_data_61 <= word_61;
    end
    else if (and_full_5) z_data_1_data_61 <= word_61;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_62 <= z_data_2_data_62;
      else z_data_1_data_62 <= word_62;
    end
    else if (and_full_5) z_data_1_data_62 <= word_62;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_data_63 <= z_data_2_data_63;
      else z_data_1_data_63 <= word_63;
    end
    else if (and_full_5) z_data_1_data_63 <= word_63;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_head_last <= z_data_2_tag_head_last;
      else z_data_1_tag_head_last <= tag_head_last;
    end
    else if (and_full_5) z_data_1_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_slot <= z_data_2_tag_slot;
      else z_data_1_tag_slot <= tag_slot;
    end
    else if (and_full_5) z_data_1_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_row <= z_data_2_tag_row;
      else z_data_1_tag_row <= tag_row;
    end
    else if (and_full_5) z_data_1_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_2) z_data_1_tag_word <= z_data_2_tag_word;
      else z_data_1_tag_word <= tag_word;
    end
    else if (and_full_5) z_data_1_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) z_valid_2 <= 1'b0;
    else if (and_z_valid_0) z_valid_2 <= z_valid_3 | and_full_6;
    else if (and_full_7) z_valid_2 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_0 <= z_data_3_data_0;
      else z_data_2_data_0 <= word_0;
    end
    else if (and_full_7) z_data_2_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_1 <= z_data_3_data_1;
      else z_data_2_data_1 <= word_1;
    end
    else if (and_full_7) z_data_2_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_2 <= z_data_3_data_2;
      else z_data_2_data_2 <= word_2;
    end
    else if (and_full_7) z_data_2_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_3 <= z_data_3_data_3;
      else z_data_2_data_3 <= word_3;
    end
    else if (and_full_7) z_data_2_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_4 <= z_data_3_data_4;
      else z_data_2_data_4 <= word_4;
    end
    else if (and_full_7) z_data_2_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_5 <= z_data_3_data_5;
      else z_data_2_data_5 <= word_5;
    end
    else if (and_full_7) z_data_2_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_6 <= z_data_3_data_6;
      else z_data_2_data_6 <= word_6;
    end
    else if (and_full_7) z_data_2_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_7 <= z_data_3_data_7;
      else z_data_2_data_7 <= word_7;
    end
    else if (and_full_7) z_data_2_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_8 <= z_data_3_data_8;
      else z_data_2_data_8 <= word_8;
    end
    else if (and_full_7) z_data_2_data_8 <= word_8;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_9 <= z_data_3_data_9;
      else z_data_2_data_9 <= word_9;
    end
    else if (and_full_7) z_data_2_data_9 <= word_9;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_10 <= z_data_3_data_10;
      else z_data_2_data_10 <= word_10;
    end
    else if (and_full_7) z_data_2_data_10 <= word_10;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_11 <= z_data_3_data_11;
      else z_data_2_data_11 <= word_11;
    end
    else if (and_full_7) z_data_2_data_11 <= word_11;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_12 <= z_data_3_data_12;
      else z_data_2_data_12 <= word_12;
    end
    else if (and_full_7) z_data_2_data_12 <= word_12;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_13 <= z_data_3_data_13;
      else z_data_2_data_13 <= word_13;
    end
    else if (and_full_7) z_data_2_data_13 <= word_13;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_14 <= z_data_3_data_14;
      else z_data_2_data_14 <= word_14;
    end
    else if (and_full_7) z_data_2_data_14 <= word_14;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_15 <= z_data_3_data_15;
      else z_data_2_data_15 <= word_15;
    end
    else if (and_full_7) z_data_2_data_15 <= word_15;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_16 <= z_data_3_data_16;
      else z_data_2_data_16 <= word_16;
    end
    else if (and_full_7) z_data_2_data_16 <= word_16;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_17 <= z_data_3_data_17;
      else z_data_2_data_17 <= word_17;
    end
    else if (and_full_7) z_data_2_data_17 <= word_17;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_18 <= z_data_3_data_18;
      else z_data_2_data_18 <= word_18;
    end
    else if (and_full_7) z_data_2_data_18 <= word_18;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_19 <= z_data_3_data_19;
      else z_data_2_data_19 <= word_19;
    end
    else if (and_full_7) z_data_2_data_19 <= word_19;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_20 <= z_data_3_data_20;
      else z_data_2_data_20 <= word_20;
    end
    else if (and_full_7) z_data_2_data_20 <= word_20;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_21 <= z_data_3_data_21;
      else z_data_2_data_21 <= word_21;
    end
    else if (and_full_7) z_data_2_data_21 <= word_21;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_22 <= z_data_3_data_22;
      else z_data_2_data_22 <= word_22;
    end
    else if (and_full_7) z_data_2_data_22 <= word_22;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_23 <= z_data_3_data_23;
      else z_data_2_data_23 <= word_23;
    end
    else if (and_full_7) z_data_2_data_23 <= word_23;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_24 <= z_data_3_data_24;
      else z_data_2_data_24 <= word_24;
    end
    else if (and_full_7) z_data_2_data_24 <= word_24;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_25 <= z_data_3_data_25;
      else z_data_2_data_25 <= word_25;
    end
    else if (and_full_7) z_data_2_data_25 <= word_25;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_26 <= z_data_3_data_26;
      else z_data_2_data_26 <= word_26;
    end
    else if (and_full_7) z_data_2_data_26 <= word_26;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_27 <= z_data_3_data_27;
      else z_data_2_data_27 <= word_27;
    end
    else if (and_full_7) z_data_2_data_27 <= word_27;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_28 <= z_data_3_data_28;
      else z_data_2_data_28 <= word_28;
    end
    else if (and_full_7) z_data_2_data_28 <= word_28;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_29 <= z_data_3_data_29;
      else z_data_2_data_29 <= word_29;
    end
    else if (and_full_7) z_data_2_data_29 <= word_29;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_30 <= z_data_3_data_30;
      else z_data_2_data_30 <= word_30;
    end
    else if (and_full_7) z_data_2_data_30 <= word_30;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_31 <= z_data_3_data_31;
      else z_data_2_data_31 <= word_31;
    end
    else if (and_full_7) z_data_2_data_31 <= word_31;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_32 <= z_data_3_data_32;
      else z_data_2_data_32 <= word_32;
    end
    else if (and_full_7) z_data_2_data_32 <= word_32;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_33 <= z_data_3_data_33;
      else z_data_2_data_33 <= word_33;
    end
    else if (and_full_7) z_data_2_data_33 <= word_33;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_34 <= z_data_3_data_34;
      else z_data_2_data_34 <= word_34;
    end
    else if (and_full_7) z_data_2_data_34 <= word_34;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_35 <= z_data_3_data_35;
      else z_data_2_data_35 <= word_35;
    end
    else if (and_full_7) z_data_2_data_35 <= word_35;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_36 <= z_data_3_data_36;
      else z_data_2_data_36 <= word_36;
    end
    else if (and_full_7) z_data_2_data_36 <= word_36;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_37 <= z_data_3_data_37;
      else z_data_2_data_37 <= word_37;
    end
    else if (and_full_7) z_data_2_data_37 <= word_37;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_38 <= z_data_3_data_38;
      else z_data_2_data_38 <= word_38;
    end
    else if (and_full_7) z_data_2_data_38 <= word_38;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_39 <= z_data_3_data_39;
      else z_data_2_data_39 <= word_39;
    end
    else if (and_full_7) z_data_2_data_39 <= word_39;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_40 <= z_data_3_data_40;
      else z_data_2_data_40 <= word_40;
    end
    else if (and_full_7) z_data_2_data_40 <= word_40;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_41 <= z_data_3_data_41;
      else z_data_2_data_41 <= word_41;
    end
    else if (and_full_7) z_data_2_data_41 <= word_41;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_42 <= z_data_3_data_42;
      else z_data_2_data_42 <= word_42;
    end
    else if (and_full_7) z_data_2_data_42 <= word_42;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_43 <= z_data_3_data_43;
      else z_data_2_data_43 <= word_43;
    end
    else if (and_full_7) z_data_2_data_43 <= word_43;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_44 <= z_data_3_data_44;
      else z_data_2_data_44 <= word_44;
    end
    else if (and_full_7) z_data_2_data_44 <= word_44;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_45 <= z_data_3_data_45;
      else z_data_2_data_45 <= word_45;
    end
    else if (and_full_7) z_data_2_data_45 <= word_45;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_46 <= z_data_3_data_46;
      else z_data_2_data_46 <= word_46;
    end
    else if (and_full_7) z_data_2_data_46 <= word_46;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_47 <= z_data_3_data_47;
      else z_data_2_data_47 <= word_47;
    end
    else if (and_full_7) z_data_2_data_47 <= word_47;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_48 <= z_data_3_data_48;
      else z_data_2_data_48 <= word_48;
    end
    else if (and_full_7) z_data_2_data_48 <= word_48;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_49 <= z_data_3_data_49;
      else z_data_2_data_49 <= word_49;
    end
    else if (and_full_7) z_data_2_data_49 <= word_49;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_50 <= z_data_3_data_50;
      else z_data_2_data_50 <= word_50;
    end
    else if (and_full_7) z_data_2_data_50 <= word_50;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_51 <= z_data_3_data_51;
      else z_data_2_data_51 <= word_51;
    end
    else if (and_full_7) z_data_2_data_51 <= word_51;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_52 <= z_data_3_data_52;
      else z_data_2_data_52 <= word_52;
    end
    else if (and_full_7) z_data_2_data_52 <= word_52;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_53 <= z_data_3_data_53;
      else z_data_2_data_53 <= word_53;
    end
    else if (and_full_7) z_data_2_data_53 <= word_53;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_54 <= z_data_3_data_54;
      else z_data_2_data_54 <= word_54;
    end
    else if (and_full_7) z_data_2_data_54 <= word_54;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_55 <= z_data_3_data_55;
      else z_data_2_data_55 <= word_55;
    end
    else if (and_full_7) z_data_2_data_55 <= word_55;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_56 <= z_data_3_data_56;
      else z_data_2_data_56 <= word_56;
    end
    else if (and_full_7) z_data_2_data_56 <= word_56;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_57 <= z_data_3_data_57;
      else z_data_2_data_57 <= word_57;
    end
    else if (and_full_7) z_data_2_data_57 <= word_57;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_58 <= z_data_3_data_58;
      else z_data_2_data_58 <= word_58;
    end
    else if (and_full_7) z_data_2_data_58 <= word_58;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_59 <= z_data_3_data_59;
      else z_data_2_data_59 <= word_59;
    end
    else if (and_full_7) z_data_2_data_59 <= word_59;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_60 <= z_data_3_data_60;
      else z_data_2_data_60 <= word_60;
    end
    else if (and_full_7) z_data_2_data_60 <= word_60;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_61 <= z_data_3_data_61;
      else z_data_2_data_61 <= word_61;
    end
    else if (and_full_7) z_data_2_data_61 <= word_61;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_62 <= z_data_3_data_62;
      else z_data_2_data_62 <= word_62;
    end
    else if (and_full_7) z_data_2_data_62 <= word_62;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_data_63 <= z_data_3_data_63;
      else z_data_2_data_63 <= word_63;
    end
    else if (and_full_7) z_data_2_data_63 <= word_63;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_head_last <= z_data_3_tag_head_last;
      else z_data_2_tag_head_last <= tag_head_last;
    end
    else if (and_full_7) z_data_2_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_slot <= z_data_3_tag_slot;
      else z_data_2_tag_slot <= tag_slot;
    end
    else if (and_full_7) z_data_2_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_row <= z_data_3_tag_row;
      else z_data_2_tag_row <= tag_row;
    end
    else if (and_full_7) z_data_2_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) begin
      if (z_valid_3) z_data_2_tag_word <= z_data_3_tag_word;
      else z_data_2_tag_word <= tag_word;
    end
    else if (and_full_7) z_data_2_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) z_valid_3 <= 1'b0;
    else if (and_z_valid_0) z_valid_3 <= and_full & z_valid_3;
    else if (and_full_8) z_valid_3 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_0 <= word_0;
    else if (and_full_8) z_data_3_data_0 <= word_0;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_1 <= word_1;
    else if (and_full_8) z_data_3_data_1 <= word_1;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_2 <= word_2;
    else if (and_full_8) z_data_3_data_2 <= word_2;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_3 <= word_3;
    else if (and_full_8) z_data_3_data_3 <= word_3;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_4 <= word_4;
    else if (and_full_8) z_data_3_data_4 <= word_4;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_5 <= word_5;
    else if (and_full_8) z_data_3_data_5 <= word_5;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_6 <= word_6;
    else if (and_full_8) z_data_3_data_6 <= word_6;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_7 <= word_7;
    else if (and_full_8) z_data_3_data_7 <= word_7;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_8 <= word_8;
    else if (and_full_8) z_data_3_data_8 <= word_8;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_9 <= word_9;
    else if (and_full_8) z_data_3_data_9 <= word_9;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_10 <= word_10;
    else if (and_full_8) z_data_3_data_10 <= word_10;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_11 <= word_11;
    else if (and_full_8) z_data_3_data_11 <= word_11;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_12 <= word_12;
    else if (and_full_8) z_data_3_data_12 <= word_12;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_13 <= word_13;
    else if (and_full_8) z_data_3_data_13 <= word_13;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_14 <= word_14;
    else if (and_full_8) z_data_3_data_14 <= word_14;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_15 <= word_15;
    else if (and_full_8) z_data_3_data_15 <= word_15;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_16 <= word_16;
    else if (and_full_8) z_data_3_data_16 <= word_16;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_17 <= word_17;
    else if (and_full_8) z_data_3_data_17 <= word_17;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_18 <= word_18;
    else if (and_full_8) z_data_3_data_18 <= word_18;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_19 <= word_19;
    else if (and_full_8) z_data_3_data_19 <= word_19;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_20 <= word_20;
    else if (and_full_8) z_data_3_data_20 <= word_20;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_21 <= word_21;
    else if (and_full_8) z_data_3_data_21 <= word_21;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_22 <= word_22;
    else if (and_full_8) z_data_3_data_22 <= word_22;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_23 <= word_23;
    else if (and_full_8) z_data_3_data_23 <= word_23;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_24 <= word_24;
    else if (and_full_8) z_data_3_data_24 <= word_24;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_25 <= word_25;
    else if (and_full_8) z_data_3_data_25 <= word_25;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_26 <= word_26;
    else if (and_full_8) z_data_3_data_26 <= word_26;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_27 <= word_27;
    else if (and_full_8) z_data_3_data_27 <= word_27;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_28 <= word_28;
    else if (and_full_8) z_data_3_data_28 <= word_28;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_29 <= word_29;
    else if (and_full_8) z_data_3_data_29 <= word_29;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_30 <= word_30;
    else if (and_full_8) z_data_3_data_30 <= word_30;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_31 <= word_31;
    else if (and_full_8) z_data_3_data_31 <= word_31;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_32 <= word_32;
    else if (and_full_8) z_data_3_data_32 <= word_32;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_33 <= word_33;
    else if (and_full_8) z_data_3_data_33 <= word_33;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_34 <= word_34;
    else if (and_full_8) z_data_3_data_34 <= word_34;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_35 <= word_35;
    else if (and_full_8) z_data_3_data_35 <= word_35;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_36 <= word_36;
    else if (and_full_8) z_data_3_data_36 <= word_36;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_37 <= word_37;
    else if (and_full_8) z_data_3_data_37 <= word_37;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_38 <= word_38;
    else if (and_full_8) z_data_3_data_38 <= word_38;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_39 <= word_39;
    else if (and_full_8) z_data_3_data_39 <= word_39;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_40 <= word_40;
    else if (and_full_8) z_data_3_data_40 <= word_40;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_41 <= word_41;
    else if (and_full_8) z_data_3_data_41 <= word_41;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_42 <= word_42;
    else if (and_full_8) z_data_3_data_42 <= word_42;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_43 <= word_43;
    else if (and_full_8) z_data_3_data_43 <= word_43;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_44 <= word_44;
    else if (and_full_8) z_data_3_data_44 <= word_44;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_45 <= word_45;
    else if (and_full_8) z_data_3_data_45 <= word_45;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_46 <= word_46;
    else if (and_full_8) z_data_3_data_46 <= word_46;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_47 <= word_47;
    else if (and_full_8) z_data_3_data_47 <= word_47;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_48 <= word_48;
    else if (and_full_8) z_data_3_data_48 <= word_48;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_49 <= word_49;
    else if (and_full_8) z_data_3_data_49 <= word_49;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_50 <= word_50;
    else if (and_full_8) z_data_3_data_50 <= word_50;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_51 <= word_51;
    else if (and_full_8) z_data_3_data_51 <= word_51;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_52 <= word_52;
    else if (and_full_8) z_data_3_data_52 <= word_52;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_53 <= word_53;
    else if (and_full_8) z_data_3_data_53 <= word_53;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_54 <= word_54;
    else if (and_full_8) z_data_3_data_54 <= word_54;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_55 <= word_55;
    else if (and_full_8) z_data_3_data_55 <= word_55;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_56 <= word_56;
    else if (and_full_8) z_data_3_data_56 <= word_56;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_57 <= word_57;
    else if (and_full_8) z_data_3_data_57 <= word_57;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_58 <= word_58;
    else if (and_full_8) z_data_3_data_58 <= word_58;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_59 <= word_59;
    else if (and_full_8) z_data_3_data_59 <= word_59;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_60 <= word_60;
    else if (and_full_8) z_data_3_data_60 <= word_60;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_61 <= word_61;
    else if (and_full_8) z_data_3_data_61 <= word_61;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_62 <= word_62;
    else if (and_full_8) z_data_3_data_62 <= word_62;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_data_63 <= word_63;
    else if (and_full_8) z_data_3_data_63 <= word_63;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_head_last <= tag_head_last;
    else if (and_full_8) z_data_3_tag_head_last <= tag_head_last;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_slot <= tag_slot;
    else if (and_full_8) z_data_3_tag_slot <= tag_slot;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_row <= tag_row;
    else if (and_full_8) z_data_3_tag_row <= tag_row;
  end
  always @(posedge clk) begin
    if (and_z_valid_0) z_data_3_tag_word <= tag_word;
    else if (and_full_8) z_data_3_tag_word <= tag_word;
  end
  always @(posedge clk) begin
    if (rst) reserved <= 3'd0;
    else if (and_moves & ~and_z_valid_0) reserved <= reserved + 3'd1;
    else if (and_z_valid_0 & ~and_moves) reserved <= reserved - 3'd1;
  end
  score_l64_a40_o16 shift (
    .clk(clk),
    .rst(rst),
    .in_valid(and_beat_valid & not_beat_late),
    .in_acc({beat_acc_63, beat_acc_62, beat_acc_61, beat_acc_60, beat_acc_59, beat_acc_58, beat_acc_57,
    beat_acc_56, beat_acc_55, beat_acc_54, beat_acc_53, beat_acc_52, beat_acc_51, beat_acc_50,
    beat_acc_49, beat_acc_48, beat_acc_47, beat_acc_46, beat_acc_45, beat_acc_44, beat_acc_43,
    beat_acc_42, beat_acc_41, beat_acc_40, beat_acc_39, beat_acc_38, beat_acc_37, beat_acc_36,
    beat_acc_35, beat_acc_34, beat_acc_33, beat_acc_32, beat_acc_31, beat_acc_30, beat_acc_29,
    beat_acc_28, beat_acc_27, beat_acc_26, beat_acc_25, beat_acc_24, beat_acc_23, beat_acc_22,
    beat_acc_21, beat_acc_20, beat_acc_19, beat_acc_18, beat_acc_17, beat_acc_16, beat_acc_15,
    beat_acc_14, beat_acc_13, beat_acc_12, beat_acc_11, beat_acc_10, beat_acc_9, beat_acc_8,
    beat_acc_7, beat_acc_6, beat_acc_5, beat_acc_4, beat_acc_3, beat_acc_2, beat_acc_1,
    beat_acc_0}),
    .in_shift(beat_shift),
    .out_ready(1'b1),
    .in_ready(shift_in_ready),
    .out_valid(shift_out_valid),
    .out_p(shift_out_p)
  );
  assign row_free = moves;
  assign z_req_valid = request_valid_0;
  assign z_divisor = request_data_0;
  assign z_num = {beat_acc_63, beat_acc_62, beat_acc_61, beat_acc_60, beat_acc_59, beat_acc_58, beat_acc_57,
    beat_acc_56, beat_acc_55, beat_acc_54, beat_acc_53, beat_acc_52, beat_acc_51, beat_acc_50,
    beat_acc_49, beat_acc_48, beat_acc_47, beat_acc_46, beat_acc_45, beat_acc_44, beat_acc_43,
    beat_acc_42, beat_acc_41, beat_acc_40, beat_acc_39, beat_acc_38, beat_acc_37, beat_acc_36,
    beat_acc_35, beat_acc_34, beat_acc_33, beat_acc_32, beat_acc_31, beat_acc_30, beat_acc_29,
    beat_acc_28, beat_acc_27, beat_acc_26, beat_acc_25, beat_acc_24, beat_acc_23, beat_acc_22,
    beat_acc_21, beat_acc_20, beat_acc_19, beat_acc_18, beat_acc_17, beat_acc_16, beat_acc_15,
    beat_acc_14, beat_acc_13, beat_acc_12, beat_acc_11, beat_acc_10, beat_acc_9, beat_acc_8,
    beat_acc_7, beat_acc_6, beat_acc_5, beat_acc_4, beat_acc_3, beat_acc_2, beat_acc_1,
    beat_acc_0};
  assign z_last = 1'b1;
  assign out_valid = z_valid_0;
  assign out_data = {z_data_0_data_63, z_data_0_data_62, z_data_0_data_61, z_data_0_data_60, z_data_0_data_59,
    z_data_0_data_58, z_data_0_data_57, z_data_0_data_56, z_data_0_data_55, z_data_0_data_54,
    z_data_0_data_53, z_data_0_data_52, z_data_0_data_51, z_data_0_data_50, z_data_0_data_49,
    z_data_0_data_48, z_data_0_data_47, z_data_0_data_46, z_data_0_data_45, z_data_0_data_44,
    z_data_0_data_43, z_data_0_data_42, z_data_0_data_41, z_data_0_data_40, z_data_0_data_39,
    z_data_0_data_38, z_data_0_data_37, z_data_0_data_36, z_data_0_data_35, z_data_0_data_34,
    z_data_0_data_33, z_data_0_data_32, z_data_0_data_31, z_data_0_data_30, z_data_0_data_29,
    z_data_0_data_28, z_data_0_data_27, z_data_0_data_26, z_data_0_data_25, z_data_0_data_24,
    z_data_0_data_23, z_data_0_data_22, z_data_0_data_21, z_data_0_data_20, z_data_0_data_19,
    z_data_0_data_18, z_data_0_data_17, z_data_0_data_16, z_data_0_data_15, z_data_0_data_14,
    z_data_0_data_13, z_data_0_data_12, z_data_0_data_11, z_data_0_data_10, z_data_0_data_9,
    z_data_0_data_8, z_data_0_data_7, z_data_0_data_6, z_data_0_data_5, z_data_0_data_4,
    z_data_0_data_3, z_data_0_data_2, z_data_0_data_1, z_data_0_data_0};
  assign out_row = z_data_0_tag_row;
  assign out_word = z_data_0_tag_word;
  assign out_last = z_data_0_tag_head_last;
  assign out_slot = z_data_0_tag_slot;
  assign back_slot = tag_slot;
  assign back_row = tag_row;
  assign back_word = tag_word;
  assign back_data = {word_63, word_62, word_61, word_60, word_59, word_58, word_57, word_56, word_55, word_54,
    word_53, word_52, word_51, word_50, word_49, word_48, word_47, word_46, word_45, word_44,
    word_43, word_42, word_41, word_40, word_39, word_38, word_37, word_36, word_35, word_34,
    word_33, word_32, word_31, word_30, word_29, word_28, word_27, word_26, word_25, word_24,
    word_23, word_22, word_21, word_20, word_19, word_18, word_17, word_16, word_15, word_14,
    word_13, word_12, word_11, word_10, word_9, word_8, word_7, word_6, word_5, word_4,
    word_3, word_2, word_1, word_0};
  assign head_done_slot = z_data_0_tag_slot;
  wire unused_ok = &{1'b0, heads_0_dense, heads_0_mean, heads_0_center, heads_0_vgen, heads_0_n, heads_0_m,
    heads_0_c, heads_0_rounds, heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_pack,
    heads_0_row_words, heads_0_chunks, heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_dense,
    heads_1_mean, heads_1_center, heads_1_vgen, heads_1_n, heads_1_m, heads_1_c, heads_1_rounds,
    heads_1_words_log, heads_1_beats, heads_1_col_beats, heads_1_pack, heads_1_row_words,
    heads_1_chunks, heads_1_shift, heads_1_pre, heads_1_multiplier, heads_1_post, heads_1_dim,
    heads_1_x_words, heads_1_x_beats, heads_1_tiles, heads_2_dense, heads_2_mean, heads_2_center,
    heads_2_vgen, heads_2_n, heads_2_m, heads_2_c, heads_2_rounds, heads_2_words_log, heads_2_beats,
    heads_2_col_beats, heads_2_pack, heads_2_row_words, heads_2_chunks, heads_2_shift,
    heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_dim, heads_2_x_words, heads_2_x_beats,
    heads_2_tiles, heads_3_dense, heads_3_mean, heads_3_center, heads_3_vgen, heads_3_n,
    heads_3_m, heads_3_c, heads_3_rounds, heads_3_words_log, heads_3_beats, heads_3_col_beats,
    heads_3_pack, heads_3_row_words, heads_3_chunks, heads_3_shift, heads_3_pre, heads_3_multiplier,
    heads_3_post, heads_3_dim, heads_3_x_words, heads_3_x_beats, heads_3_tiles, row_tag_row_last,
    word_tag_head_last, word_tag_row, word_tag_word, shift_in_ready, shift_out_valid};
endmodule
