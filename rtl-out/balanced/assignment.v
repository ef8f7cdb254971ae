module assignment (
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
  input [2:0] accepted,
  input p_write,
  input p_bank,
  input [8:0] p_addr,
  input [511:0] p_data,
  input sum_write,
  input sum_bank,
  input [8:0] sum_addr,
  input [1087:0] sum_data,
  input [8:0] sum_count,
  input done,
  input [1:0] done_slot,
  input up_write,
  input [8:0] up_addr,
  input [1087:0] up_data,
  input [8:0] up_count,
  input up_done,
  input p_read,
  input [8:0] p_read_addr,
  input alloc_ready,
  input rep_ready,
  input list_free,
  input c_req_ready,
  input c_beat_ready,
  input c_out_valid,
  input [271:0] c_out_q,
  output p_free,
  output p_free_bank,
  output [511:0] p_read_data,
  output alloc_valid,
  output [1:0] alloc_slot,
  output [8:0] alloc_row,
  output [8:0] alloc_cluster,
  output alloc_last,
  output alloc_final,
  output rep_valid,
  output [8:0] rep_cluster,
  output [8:0] rep_row,
  output rep_used,
  output rep_last,
  output task_valid,
  output [1:0] task_slot,
  output task_final,
  output c_req_valid,
  output [23:0] c_divisor,
  output c_beat_valid,
  output [271:0] c_num,
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
  wire signed [7:0] p_data_8 = p_data[71:64];
  wire signed [7:0] p_data_9 = p_data[79:72];
  wire signed [7:0] p_data_10 = p_data[87:80];
  wire signed [7:0] p_data_11 = p_data[95:88];
  wire signed [7:0] p_data_12 = p_data[103:96];
  wire signed [7:0] p_data_13 = p_data[111:104];
  wire signed [7:0] p_data_14 = p_data[119:112];
  wire signed [7:0] p_data_15 = p_data[127:120];
  wire signed [7:0] p_data_16 = p_data[135:128];
  wire signed [7:0] p_data_17 = p_data[143:136];
  wire signed [7:0] p_data_18 = p_data[151:144];
  wire signed [7:0] p_data_19 = p_data[159:152];
  wire signed [7:0] p_data_20 = p_data[167:160];
  wire signed [7:0] p_data_21 = p_data[175:168];
  wire signed [7:0] p_data_22 = p_data[183:176];
  wire signed [7:0] p_data_23 = p_data[191:184];
  wire signed [7:0] p_data_24 = p_data[199:192];
  wire signed [7:0] p_data_25 = p_data[207:200];
  wire signed [7:0] p_data_26 = p_data[215:208];
  wire signed [7:0] p_data_27 = p_data[223:216];
  wire signed [7:0] p_data_28 = p_data[231:224];
  wire signed [7:0] p_data_29 = p_data[239:232];
  wire signed [7:0] p_data_30 = p_data[247:240];
  wire signed [7:0] p_data_31 = p_data[255:248];
  wire signed [7:0] p_data_32 = p_data[263:256];
  wire signed [7:0] p_data_33 = p_data[271:264];
  wire signed [7:0] p_data_34 = p_data[279:272];
  wire signed [7:0] p_data_35 = p_data[287:280];
  wire signed [7:0] p_data_36 = p_data[295:288];
  wire signed [7:0] p_data_37 = p_data[303:296];
  wire signed [7:0] p_data_38 = p_data[311:304];
  wire signed [7:0] p_data_39 = p_data[319:312];
  wire signed [7:0] p_data_40 = p_data[327:320];
  wire signed [7:0] p_data_41 = p_data[335:328];
  wire signed [7:0] p_data_42 = p_data[343:336];
  wire signed [7:0] p_data_43 = p_data[351:344];
  wire signed [7:0] p_data_44 = p_data[359:352];
  wire signed [7:0] p_data_45 = p_data[367:360];
  wire signed [7:0] p_data_46 = p_data[375:368];
  wire signed [7:0] p_data_47 = p_data[383:376];
  wire signed [7:0] p_data_48 = p_data[391:384];
  wire signed [7:0] p_data_49 = p_data[399:392];
  wire signed [7:0] p_data_50 = p_data[407:400];
  wire signed [7:0] p_data_51 = p_data[415:408];
  wire signed [7:0] p_data_52 = p_data[423:416];
  wire signed [7:0] p_data_53 = p_data[431:424];
  wire signed [7:0] p_data_54 = p_data[439:432];
  wire signed [7:0] p_data_55 = p_data[447:440];
  wire signed [7:0] p_data_56 = p_data[455:448];
  wire signed [7:0] p_data_57 = p_data[463:456];
  wire signed [7:0] p_data_58 = p_data[471:464];
  wire signed [7:0] p_data_59 = p_data[479:472];
  wire signed [7:0] p_data_60 = p_data[487:480];
  wire signed [7:0] p_data_61 = p_data[495:488];
  wire signed [7:0] p_data_62 = p_data[503:496];
  wire signed [7:0] p_data_63 = p_data[511:504];
  wire signed [16:0] sum_data_0 = sum_data[16:0];
  wire signed [16:0] sum_data_1 = sum_data[33:17];
  wire signed [16:0] sum_data_2 = sum_data[50:34];
  wire signed [16:0] sum_data_3 = sum_data[67:51];
  wire signed [16:0] sum_data_4 = sum_data[84:68];
  wire signed [16:0] sum_data_5 = sum_data[101:85];
  wire signed [16:0] sum_data_6 = sum_data[118:102];
  wire signed [16:0] sum_data_7 = sum_data[135:119];
  wire signed [16:0] sum_data_8 = sum_data[152:136];
  wire signed [16:0] sum_data_9 = sum_data[169:153];
  wire signed [16:0] sum_data_10 = sum_data[186:170];
  wire signed [16:0] sum_data_11 = sum_data[203:187];
  wire signed [16:0] sum_data_12 = sum_data[220:204];
  wire signed [16:0] sum_data_13 = sum_data[237:221];
  wire signed [16:0] sum_data_14 = sum_data[254:238];
  wire signed [16:0] sum_data_15 = sum_data[271:255];
  wire signed [16:0] sum_data_16 = sum_data[288:272];
  wire signed [16:0] sum_data_17 = sum_data[305:289];
  wire signed [16:0] sum_data_18 = sum_data[322:306];
  wire signed [16:0] sum_data_19 = sum_data[339:323];
  wire signed [16:0] sum_data_20 = sum_data[356:340];
  wire signed [16:0] sum_data_21 = sum_data[373:357];
  wire signed [16:0] sum_data_22 = sum_data[390:374];
  wire signed [16:0] sum_data_23 = sum_data[407:391];
  wire signed [16:0] sum_data_24 = sum_data[424:408];
  wire signed [16:0] sum_data_25 = sum_data[441:425];
  wire signed [16:0] sum_data_26 = sum_data[458:442];
  wire signed [16:0] sum_data_27 = sum_data[475:459];
  wire signed [16:0] sum_data_28 = sum_data[492:476];
  wire signed [16:0] sum_data_29 = sum_data[509:493];
  wire signed [16:0] sum_data_30 = sum_data[526:510];
  wire signed [16:0] sum_data_31 = sum_data[543:527];
  wire signed [16:0] sum_data_32 = sum_data[560:544];
  wire signed [16:0] sum_data_33 = sum_data[577:561];
  wire signed [16:0] sum_data_34 = sum_data[594:578];
  wire signed [16:0] sum_data_35 = sum_data[611:595];
  wire signed [16:0] sum_data_36 = sum_data[628:612];
  wire signed [16:0] sum_data_37 = sum_data[645:629];
  wire signed [16:0] sum_data_38 = sum_data[662:646];
  wire signed [16:0] sum_data_39 = sum_data[679:663];
  wire signed [16:0] sum_data_40 = sum_data[696:680];
  wire signed [16:0] sum_data_41 = sum_data[713:697];
  wire signed [16:0] sum_data_42 = sum_data[730:714];
  wire signed [16:0] sum_data_43 = sum_data[747:731];
  wire signed [16:0] sum_data_44 = sum_data[764:748];
  wire signed [16:0] sum_data_45 = sum_data[781:765];
  wire signed [16:0] sum_data_46 = sum_data[798:782];
  wire signed [16:0] sum_data_47 = sum_data[815:799];
  wire signed [16:0] sum_data_48 = sum_data[832:816];
  wire signed [16:0] sum_data_49 = sum_data[849:833];
  wire signed [16:0] sum_data_50 = sum_data[866:850];
  wire signed [16:0] sum_data_51 = sum_data[883:867];
  wire signed [16:0] sum_data_52 = sum_data[900:884];
  wire signed [16:0] sum_data_53 = sum_data[917:901];
  wire signed [16:0] sum_data_54 = sum_data[934:918];
  wire signed [16:0] sum_data_55 = sum_data[951:935];
  wire signed [16:0] sum_data_56 = sum_data[968:952];
  wire signed [16:0] sum_data_57 = sum_data[985:969];
  wire signed [16:0] sum_data_58 = sum_data[1002:986];
  wire signed [16:0] sum_data_59 = sum_data[1019:1003];
  wire signed [16:0] sum_data_60 = sum_data[1036:1020];
  wire signed [16:0] sum_data_61 = sum_data[1053:1037];
  wire signed [16:0] sum_data_62 = sum_data[1070:1054];
  wire signed [16:0] sum_data_63 = sum_data[1087:1071];
  wire signed [16:0] up_data_0 = up_data[16:0];
  wire signed [16:0] up_data_1 = up_data[33:17];
  wire signed [16:0] up_data_2 = up_data[50:34];
  wire signed [16:0] up_data_3 = up_data[67:51];
  wire signed [16:0] up_data_4 = up_data[84:68];
  wire signed [16:0] up_data_5 = up_data[101:85];
  wire signed [16:0] up_data_6 = up_data[118:102];
  wire signed [16:0] up_data_7 = up_data[135:119];
  wire signed [16:0] up_data_8 = up_data[152:136];
  wire signed [16:0] up_data_9 = up_data[169:153];
  wire signed [16:0] up_data_10 = up_data[186:170];
  wire signed [16:0] up_data_11 = up_data[203:187];
  wire signed [16:0] up_data_12 = up_data[220:204];
  wire signed [16:0] up_data_13 = up_data[237:221];
  wire signed [16:0] up_data_14 = up_data[254:238];
  wire signed [16:0] up_data_15 = up_data[271:255];
  wire signed [16:0] up_data_16 = up_data[288:272];
  wire signed [16:0] up_data_17 = up_data[305:289];
  wire signed [16:0] up_data_18 = up_data[322:306];
  wire signed [16:0] up_data_19 = up_data[339:323];
  wire signed [16:0] up_data_20 = up_data[356:340];
  wire signed [16:0] up_data_21 = up_data[373:357];
  wire signed [16:0] up_data_22 = up_data[390:374];
  wire signed [16:0] up_data_23 = up_data[407:391];
  wire signed [16:0] up_data_24 = up_data[424:408];
  wire signed [16:0] up_data_25 = up_data[441:425];
  wire signed [16:0] up_data_26 = up_data[458:442];
  wire signed [16:0] up_data_27 = up_data[475:459];
  wire signed [16:0] up_data_28 = up_data[492:476];
  wire signed [16:0] up_data_29 = up_data[509:493];
  wire signed [16:0] up_data_30 = up_data[526:510];
  wire signed [16:0] up_data_31 = up_data[543:527];
  wire signed [16:0] up_data_32 = up_data[560:544];
  wire signed [16:0] up_data_33 = up_data[577:561];
  wire signed [16:0] up_data_34 = up_data[594:578];
  wire signed [16:0] up_data_35 = up_data[611:595];
  wire signed [16:0] up_data_36 = up_data[628:612];
  wire signed [16:0] up_data_37 = up_data[645:629];
  wire signed [16:0] up_data_38 = up_data[662:646];
  wire signed [16:0] up_data_39 = up_data[679:663];
  wire signed [16:0] up_data_40 = up_data[696:680];
  wire signed [16:0] up_data_41 = up_data[713:697];
  wire signed [16:0] up_data_42 = up_data[730:714];
  wire signed [16:0] up_data_43 = up_data[747:731];
  wire signed [16:0] up_data_44 = up_data[764:748];
  wire signed [16:0] up_data_45 = up_data[781:765];
  wire signed [16:0] up_data_46 = up_data[798:782];
  wire signed [16:0] up_data_47 = up_data[815:799];
  wire signed [16:0] up_data_48 = up_data[832:816];
  wire signed [16:0] up_data_49 = up_data[849:833];
  wire signed [16:0] up_data_50 = up_data[866:850];
  wire signed [16:0] up_data_51 = up_data[883:867];
  wire signed [16:0] up_data_52 = up_data[900:884];
  wire signed [16:0] up_data_53 = up_data[917:901];
  wire signed [16:0] up_data_54 = up_data[934:918];
  wire signed [16:0] up_data_55 = up_data[951:935];
  wire signed [16:0] up_data_56 = up_data[968:952];
  wire signed [16:0] up_data_57 = up_data[985:969];
  wire signed [16:0] up_data_58 = up_data[1002:986];
  wire signed [16:0] up_data_59 = up_data[1019:1003];
  wire signed [16:0] up_data_60 = up_data[1036:1020];
  wire signed [16:0] up_data_61 = up_data[1053:1037];
  wire signed [16:0] up_data_62 = up_data[1070:1054];
  wire signed [16:0] up_data_63 = up_data[1087:1071];
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
  reg [8:0] request_cluster;
  reg [1:0] request_slot;
  reg [2:0] request_copy;
  reg [8:0] divisor;
  reg reading;
  reg [8:0] read_cluster;
  reg [1:0] read_slot;
  reg [2:0] read_copy;
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
  reg signed [16:0] num_0;
  reg signed [16:0] num_1;
  reg signed [16:0] num_2;
  reg signed [16:0] num_3;
  reg signed [16:0] num_4;
  reg signed [16:0] num_5;
  reg signed [16:0] num_6;
  reg signed [16:0] num_7;
  reg signed [16:0] num_8;
  reg signed [16:0] num_9;
  reg signed [16:0] num_10;
  reg signed [16:0] num_11;
  reg signed [16:0] num_12;
  reg signed [16:0] num_13;
  reg signed [16:0] num_14;
  reg signed [16:0] num_15;
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
  reg signed [7:0] centroid_8;
  reg signed [7:0] centroid_9;
  reg signed [7:0] centroid_10;
  reg signed [7:0] centroid_11;
  reg signed [7:0] centroid_12;
  reg signed [7:0] centroid_13;
  reg signed [7:0] centroid_14;
  reg signed [7:0] centroid_15;
  reg signed [7:0] centroid_16;
  reg signed [7:0] centroid_17;
  reg signed [7:0] centroid_18;
  reg signed [7:0] centroid_19;
  reg signed [7:0] centroid_20;
  reg signed [7:0] centroid_21;
  reg signed [7:0] centroid_22;
  reg signed [7:0] centroid_23;
  reg signed [7:0] centroid_24;
  reg signed [7:0] centroid_25;
  reg signed [7:0] centroid_26;
  reg signed [7:0] centroid_27;
  reg signed [7:0] centroid_28;
  reg signed [7:0] centroid_29;
  reg signed [7:0] centroid_30;
  reg signed [7:0] centroid_31;
  reg signed [7:0] centroid_32;
  reg signed [7:0] centroid_33;
  reg signed [7:0] centroid_34;
  reg signed [7:0] centroid_35;
  reg signed [7:0] centroid_36;
  reg signed [7:0] centroid_37;
  reg signed [7:0] centroid_38;
  reg signed [7:0] centroid_39;
  reg signed [7:0] centroid_40;
  reg signed [7:0] centroid_41;
  reg signed [7:0] centroid_42;
  reg signed [7:0] centroid_43;
  reg signed [7:0] centroid_44;
  reg signed [7:0] centroid_45;
  reg signed [7:0] centroid_46;
  reg signed [7:0] centroid_47;
  reg signed [7:0] centroid_48;
  reg signed [7:0] centroid_49;
  reg signed [7:0] centroid_50;
  reg signed [7:0] centroid_51;
  reg signed [7:0] centroid_52;
  reg signed [7:0] centroid_53;
  reg signed [7:0] centroid_54;
  reg signed [7:0] centroid_55;
  reg signed [7:0] centroid_56;
  reg signed [7:0] centroid_57;
  reg signed [7:0] centroid_58;
  reg signed [7:0] centroid_59;
  reg signed [7:0] centroid_60;
  reg signed [7:0] centroid_61;
  reg signed [7:0] centroid_62;
  reg signed [7:0] centroid_63;
  reg centroid_valid;
  reg centroid_end;
  reg centroid_last;
  reg [2:0] job;
  reg [8:0] base;
  reg [1:0] round;
  reg [1:0] loads;
  reg [1:0] lists;
  reg streaming;
  reg [1:0] stream_slot;
  reg stream_frees;
  reg words_valid_1;
  reg words_valid_2;
  reg [8:0] row;
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
  reg signed [7:0] word_sent_data_8;
  reg signed [7:0] word_sent_data_9;
  reg signed [7:0] word_sent_data_10;
  reg signed [7:0] word_sent_data_11;
  reg signed [7:0] word_sent_data_12;
  reg signed [7:0] word_sent_data_13;
  reg signed [7:0] word_sent_data_14;
  reg signed [7:0] word_sent_data_15;
  reg signed [7:0] word_sent_data_16;
  reg signed [7:0] word_sent_data_17;
  reg signed [7:0] word_sent_data_18;
  reg signed [7:0] word_sent_data_19;
  reg signed [7:0] word_sent_data_20;
  reg signed [7:0] word_sent_data_21;
  reg signed [7:0] word_sent_data_22;
  reg signed [7:0] word_sent_data_23;
  reg signed [7:0] word_sent_data_24;
  reg signed [7:0] word_sent_data_25;
  reg signed [7:0] word_sent_data_26;
  reg signed [7:0] word_sent_data_27;
  reg signed [7:0] word_sent_data_28;
  reg signed [7:0] word_sent_data_29;
  reg signed [7:0] word_sent_data_30;
  reg signed [7:0] word_sent_data_31;
  reg signed [7:0] word_sent_data_32;
  reg signed [7:0] word_sent_data_33;
  reg signed [7:0] word_sent_data_34;
  reg signed [7:0] word_sent_data_35;
  reg signed [7:0] word_sent_data_36;
  reg signed [7:0] word_sent_data_37;
  reg signed [7:0] word_sent_data_38;
  reg signed [7:0] word_sent_data_39;
  reg signed [7:0] word_sent_data_40;
  reg signed [7:0] word_sent_data_41;
  reg signed [7:0] word_sent_data_42;
  reg signed [7:0] word_sent_data_43;
  reg signed [7:0] word_sent_data_44;
  reg signed [7:0] word_sent_data_45;
  reg signed [7:0] word_sent_data_46;
  reg signed [7:0] word_sent_data_47;
  reg signed [7:0] word_sent_data_48;
  reg signed [7:0] word_sent_data_49;
  reg signed [7:0] word_sent_data_50;
  reg signed [7:0] word_sent_data_51;
  reg signed [7:0] word_sent_data_52;
  reg signed [7:0] word_sent_data_53;
  reg signed [7:0] word_sent_data_54;
  reg signed [7:0] word_sent_data_55;
  reg signed [7:0] word_sent_data_56;
  reg signed [7:0] word_sent_data_57;
  reg signed [7:0] word_sent_data_58;
  reg signed [7:0] word_sent_data_59;
  reg signed [7:0] word_sent_data_60;
  reg signed [7:0] word_sent_data_61;
  reg signed [7:0] word_sent_data_62;
  reg signed [7:0] word_sent_data_63;
  reg word_sent_end;
  reg word_sent_last;
  reg passes_valid_0;
  reg [1:0] passes_data_0_slot;
  reg [8:0] passes_data_0_base;
  reg passes_data_0_first;
  reg passes_data_0_last;
  reg passes_data_0_final;
  reg passes_valid_1;
  reg [1:0] passes_data_1_slot;
  reg [8:0] passes_data_1_base;
  reg passes_data_1_first;
  reg passes_data_1_last;
  reg passes_data_1_final;
  reg passes_valid_2;
  reg [1:0] passes_data_2_slot;
  reg [8:0] passes_data_2_base;
  reg passes_data_2_first;
  reg passes_data_2_last;
  reg passes_data_2_final;
  reg passes_valid_3;
  reg [1:0] passes_data_3_slot;
  reg [8:0] passes_data_3_base;
  reg passes_data_3_first;
  reg passes_data_3_last;
  reg passes_data_3_final;
  reg [8:0] distances_row;
  reg [1:0] alloc_tag_1_slot;
  reg alloc_tag_1_end;
  reg alloc_tag_1_final;
  reg [1:0] alloc_tag_2_slot;
  reg alloc_tag_2_end;
  reg alloc_tag_2_final;
  reg [1:0] alloc_tag_3_slot;
  reg alloc_tag_3_end;
  reg alloc_tag_3_final;
  reg [1:0] alloc_tag_4_slot;
  reg alloc_tag_4_end;
  reg alloc_tag_4_final;
  (* no_rw_check *) reg [1087:0] sums_0 [0:383];
  reg [1087:0] sums_0_q;
`ifndef SYNTHESIS
  initial begin : sums_0_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) sums_0[i] = {1088{1'b0}};
  end
`endif
  (* no_rw_check *) reg [1087:0] sums_1 [0:383];
  reg [1087:0] sums_1_q;
`ifndef SYNTHESIS
  initial begin : sums_1_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) sums_1[i] = {1088{1'b0}};
  end
`endif
  (* no_rw_check *) reg [8:0] counts_0 [0:383];
  reg [8:0] counts_0_q;
`ifndef SYNTHESIS
  initial begin : counts_0_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) counts_0[i] = {9{1'b0}};
  end
`endif
  (* no_rw_check *) reg [8:0] counts_1 [0:383];
  reg [8:0] counts_1_q;
`ifndef SYNTHESIS
  initial begin : counts_1_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) counts_1[i] = {9{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] rows_0 [0:383];
  reg [511:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) rows_0[i] = {512{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] rows_1 [0:383];
  reg [511:0] rows_1_q;
`ifndef SYNTHESIS
  initial begin : rows_1_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) rows_1[i] = {512{1'b0}};
  end
`endif
  wire distu_cen_ready;
  wire distu_in_ready;
  wire distu_out_valid;
  wire [511:0] distu_out_distance;
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
  wire [8:0] mux_heads_3_n = p_free_bank ? heads_3_n : heads_2_n;
  wire [8:0] mux_heads_1_n = p_free_bank ? heads_1_n : heads_0_n;
  wire [8:0] mux_heads_3_n_2 = stream_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire pass_end = ({1'b0, row} + 10'd1) == {1'b0, mux_heads_3_n_2};
  wire and_word_fetch = word_fetch & pass_end;
  wire pass_may_begin = ~streaming | and_word_fetch;
  wire not_passes_valid_3 = ~passes_valid_3;
  wire passes_room = not_passes_valid_3;
  wire mux_heads_1_gemm = load_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_dense = load_job[0] ? heads_1_dense : heads_0_dense;
  wire [5:0] mux_heads_1_m = load_job[0] ? heads_1_m[5:0] : heads_0_m[5:0];
  wire [8:0] mux_heads_1_c = load_job[0] ? heads_1_c : heads_0_c;
  wire [2:0] mux_heads_1_rounds = load_job[0] ? heads_1_rounds : heads_0_rounds;
  wire [1:0] mux_heads_1_pack = load_job[0] ? heads_1_pack : heads_0_pack;
  wire mux_heads_3_gemm = load_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_dense = load_job[0] ? heads_3_dense : heads_2_dense;
  wire [5:0] mux_heads_3_m = load_job[0] ? heads_3_m[5:0] : heads_2_m[5:0];
  wire [8:0] mux_heads_3_c = load_job[0] ? heads_3_c : heads_2_c;
  wire [2:0] mux_heads_3_rounds = load_job[0] ? heads_3_rounds : heads_2_rounds;
  wire [1:0] mux_heads_3_pack = load_job[0] ? heads_3_pack : heads_2_pack;
  wire mux_heads_3_gemm_2 = load_job[1] ? mux_heads_3_gemm : mux_heads_1_gemm;
  wire mux_heads_3_dense_2 = load_job[1] ? mux_heads_3_dense : mux_heads_1_dense;
  wire [5:0] mux_heads_3_m_2 = load_job[1] ? mux_heads_3_m : mux_heads_1_m;
  wire [8:0] mux_heads_3_c_2 = load_job[1] ? mux_heads_3_c : mux_heads_1_c;
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
  wire [8:0] count_read = counts_bank ? counts_1_q : counts_0_q;
  wire and_requesting = requesting & (ahead < 3'd6);
  wire not_request_valid_2 = ~request_valid_2;
  wire or_c_req_ready = c_req_ready | not_request_valid_2;
  wire or_request_valid_2 = not_request_valid_2 | ~request_valid_1;
  wire or_c_req_ready_2 = c_req_ready | or_request_valid_2;
  wire request_fires = and_requesting & or_c_req_ready_2;
  wire [8:0] sum_request_cluster = request_cluster + 9'd1;
  wire not_request_cluster = ~(sum_request_cluster < mux_heads_3_c_2);
  wire [8:0] diff_heads_3_c = mux_heads_3_c_2 - 9'd1;
  wire lt_request_cluster = request_cluster < mux_heads_3_c_2;
  wire [8:0] mux_request_cluster = lt_request_cluster ? request_cluster : diff_heads_3_c;
  wire [1:0] ext_heads_3_pack = {1'b0, mux_heads_3_pack_2[0]};
  wire [1:0] mux_heads_3_pack_3 = mux_heads_3_pack_2[1] ? 2'd3 : ext_heads_3_pack;
  wire eq_request_slot = request_slot == mux_heads_3_pack_3;
  wire request_word_end = eq_request_slot;
  wire or_request_copy = (request_copy == 3'd7) | not_request_cluster;
  wire and_request_slot = eq_request_slot & or_request_copy;
  wire request_load_end = and_request_slot;
  wire or_request_slot = eq_request_slot | ~eq_request_slot;
  assign c_divisor = {15'd0, divisor};
  wire or_beat_valid = ~beat_valid | c_beat_ready;
  wire and_sums_valid = sums_valid & or_beat_valid;
  wire eq_chunk = chunk == chunk_last;
  wire sums_room = ~sums_valid | (and_sums_valid & eq_chunk);
  wire sums_fetch = reading & sums_room;
  wire [8:0] sum_read_cluster = read_cluster + 9'd1;
  wire not_read_cluster = ~(sum_read_cluster < mux_heads_3_c_2);
  wire lt_read_cluster = read_cluster < mux_heads_3_c_2;
  wire [8:0] mux_read_cluster = lt_read_cluster ? read_cluster : diff_heads_3_c;
  wire eq_read_slot = read_slot == mux_heads_3_pack_3;
  wire read_word_end = eq_read_slot;
  wire or_read_copy = (read_copy == 3'd7) | not_read_cluster;
  wire and_read_slot = eq_read_slot & or_read_copy;
  wire read_load_end = and_read_slot;
  wire and_sums_fetch = sums_fetch & and_read_slot;
  wire [5:0] cat_read_slot = {read_slot[0], 5'd0};
  wire [1:0] mux_read_slot = mux_heads_3_pack_2[0] ? cat_read_slot[5:4] : 2'd0;
  wire [1:0] mux_read_slot_2 = mux_heads_3_pack_2[1] ? read_slot : mux_read_slot;
  wire [5:0] diff_heads_3_m = mux_heads_3_m_2 - 6'd1;
  wire not_load_job = ~load_job[0];
  wire and_up_write = up_write & not_load_job;
  wire [8:0] mux_up_addr = and_up_write ? up_addr : sum_addr;
  wire or_up_write = and_up_write | (sum_write & ~sum_bank);
  wire signed [16:0] mux_up_data_0 = and_up_write ? up_data_0 : sum_data_0;
  wire signed [16:0] mux_up_data_1 = and_up_write ? up_data_1 : sum_data_1;
  wire signed [16:0] mux_up_data_2 = and_up_write ? up_data_2 : sum_data_2;
  wire signed [16:0] mux_up_data_3 = and_up_write ? up_data_3 : sum_data_3;
  wire signed [16:0] mux_up_data_4 = and_up_write ? up_data_4 : sum_data_4;
  wire signed [16:0] mux_up_data_5 = and_up_write ? up_data_5 : sum_data_5;
  wire signed [16:0] mux_up_data_6 = and_up_write ? up_data_6 : sum_data_6;
  wire signed [16:0] mux_up_data_7 = and_up_write ? up_data_7 : sum_data_7;
  wire signed [16:0] mux_up_data_8 = and_up_write ? up_data_8 : sum_data_8;
  wire signed [16:0] mux_up_data_9 = and_up_write ? up_data_9 : sum_data_9;
  wire signed [16:0] mux_up_data_10 = and_up_write ? up_data_10 : sum_data_10;
  wire signed [16:0] mux_up_data_11 = and_up_write ? up_data_11 : sum_data_11;
  wire signed [16:0] mux_up_data_12 = and_up_write ? up_data_12 : sum_data_12;
  wire signed [16:0] mux_up_data_13 = and_up_write ? up_data_13 : sum_data_13;
  wire signed [16:0] mux_up_data_14 = and_up_write ? up_data_14 : sum_data_14;
  wire signed [16:0] mux_up_data_15 = and_up_write ? up_data_15 : sum_data_15;
  wire signed [16:0] mux_up_data_16 = and_up_write ? up_data_16 : sum_data_16;
  wire signed [16:0] mux_up_data_17 = and_up_write ? up_data_17 : sum_data_17;
  wire signed [16:0] mux_up_data_18 = and_up_write ? up_data_18 : sum_data_18;
  wire signed [16:0] mux_up_data_19 = and_up_write ? up_data_19 : sum_data_19;
  wire signed [16:0] mux_up_data_20 = and_up_write ? up_data_20 : sum_data_20;
  wire signed [16:0] mux_up_data_21 = and_up_write ? up_data_21 : sum_data_21;
  wire signed [16:0] mux_up_data_22 = and_up_write ? up_data_22 : sum_data_22;
  wire signed [16:0] mux_up_data_23 = and_up_write ? up_data_23 : sum_data_23;
  wire signed [16:0] mux_up_data_24 = and_up_write ? up_data_24 : sum_data_24;
  wire signed [16:0] mux_up_data_25 = and_up_write ? up_data_25 : sum_data_25;
  wire signed [16:0] mux_up_data_26 = and_up_write ? up_data_26 : sum_data_26;
  wire signed [16:0] mux_up_data_27 = and_up_write ? up_data_27 : sum_data_27;
  wire signed [16:0] mux_up_data_28 = and_up_write ? up_data_28 : sum_data_28;
  wire signed [16:0] mux_up_data_29 = and_up_write ? up_data_29 : sum_data_29;
  wire signed [16:0] mux_up_data_30 = and_up_write ? up_data_30 : sum_data_30;
  wire signed [16:0] mux_up_data_31 = and_up_write ? up_data_31 : sum_data_31;
  wire signed [16:0] mux_up_data_32 = and_up_write ? up_data_32 : sum_data_32;
  wire signed [16:0] mux_up_data_33 = and_up_write ? up_data_33 : sum_data_33;
  wire signed [16:0] mux_up_data_34 = and_up_write ? up_data_34 : sum_data_34;
  wire signed [16:0] mux_up_data_35 = and_up_write ? up_data_35 : sum_data_35;
  wire signed [16:0] mux_up_data_36 = and_up_write ? up_data_36 : sum_data_36;
  wire signed [16:0] mux_up_data_37 = and_up_write ? up_data_37 : sum_data_37;
  wire signed [16:0] mux_up_data_38 = and_up_write ? up_data_38 : sum_data_38;
  wire signed [16:0] mux_up_data_39 = and_up_write ? up_data_39 : sum_data_39;
  wire signed [16:0] mux_up_data_40 = and_up_write ? up_data_40 : sum_data_40;
  wire signed [16:0] mux_up_data_41 = and_up_write ? up_data_41 : sum_data_41;
  wire signed [16:0] mux_up_data_42 = and_up_write ? up_data_42 : sum_data_42;
  wire signed [16:0] mux_up_data_43 = and_up_write ? up_data_43 : sum_data_43;
  wire signed [16:0] mux_up_data_44 = and_up_write ? up_data_44 : sum_data_44;
  wire signed [16:0] mux_up_data_45 = and_up_write ? up_data_45 : sum_data_45;
  wire signed [16:0] mux_up_data_46 = and_up_write ? up_data_46 : sum_data_46;
  wire signed [16:0] mux_up_data_47 = and_up_write ? up_data_47 : sum_data_47;
  wire signed [16:0] mux_up_data_48 = and_up_write ? up_data_48 : sum_data_48;
  wire signed [16:0] mux_up_data_49 = and_up_write ? up_data_49 : sum_data_49;
  wire signed [16:0] mux_up_data_50 = and_up_write ? up_data_50 : sum_data_50;
  wire signed [16:0] mux_up_data_51 = and_up_write ? up_data_51 : sum_data_51;
  wire signed [16:0] mux_up_data_52 = and_up_write ? up_data_52 : sum_data_52;
  wire signed [16:0] mux_up_data_53 = and_up_write ? up_data_53 : sum_data_53;
  wire signed [16:0] mux_up_data_54 = and_up_write ? up_data_54 : sum_data_54;
  wire signed [16:0] mux_up_data_55 = and_up_write ? up_data_55 : sum_data_55;
  wire signed [16:0] mux_up_data_56 = and_up_write ? up_data_56 : sum_data_56;
  wire signed [16:0] mux_up_data_57 = and_up_write ? up_data_57 : sum_data_57;
  wire signed [16:0] mux_up_data_58 = and_up_write ? up_data_58 : sum_data_58;
  wire signed [16:0] mux_up_data_59 = and_up_write ? up_data_59 : sum_data_59;
  wire signed [16:0] mux_up_data_60 = and_up_write ? up_data_60 : sum_data_60;
  wire signed [16:0] mux_up_data_61 = and_up_write ? up_data_61 : sum_data_61;
  wire signed [16:0] mux_up_data_62 = and_up_write ? up_data_62 : sum_data_62;
  wire signed [16:0] mux_up_data_63 = and_up_write ? up_data_63 : sum_data_63;
  wire and_up_write_2 = up_write & load_job[0];
  wire [8:0] mux_up_addr_2 = and_up_write_2 ? up_addr : sum_addr;
  wire or_up_write_2 = and_up_write_2 | (sum_write & sum_bank);
  wire signed [16:0] mux_up_data_0_2 = and_up_write_2 ? up_data_0 : sum_data_0;
  wire signed [16:0] mux_up_data_1_2 = and_up_write_2 ? up_data_1 : sum_data_1;
  wire signed [16:0] mux_up_data_2_2 = and_up_write_2 ? up_data_2 : sum_data_2;
  wire signed [16:0] mux_up_data_3_2 = and_up_write_2 ? up_data_3 : sum_data_3;
  wire signed [16:0] mux_up_data_4_2 = and_up_write_2 ? up_data_4 : sum_data_4;
  wire signed [16:0] mux_up_data_5_2 = and_up_write_2 ? up_data_5 : sum_data_5;
  wire signed [16:0] mux_up_data_6_2 = and_up_write_2 ? up_data_6 : sum_data_6;
  wire signed [16:0] mux_up_data_7_2 = and_up_write_2 ? up_data_7 : sum_data_7;
  wire signed [16:0] mux_up_data_8_2 = and_up_write_2 ? up_data_8 : sum_data_8;
  wire signed [16:0] mux_up_data_9_2 = and_up_write_2 ? up_data_9 : sum_data_9;
  wire signed [16:0] mux_up_data_10_2 = and_up_write_2 ? up_data_10 : sum_data_10;
  wire signed [16:0] mux_up_data_11_2 = and_up_write_2 ? up_data_11 : sum_data_11;
  wire signed [16:0] mux_up_data_12_2 = and_up_write_2 ? up_data_12 : sum_data_12;
  wire signed [16:0] mux_up_data_13_2 = and_up_write_2 ? up_data_13 : sum_data_13;
  wire signed [16:0] mux_up_data_14_2 = and_up_write_2 ? up_data_14 : sum_data_14;
  wire signed [16:0] mux_up_data_15_2 = and_up_write_2 ? up_data_15 : sum_data_15;
  wire signed [16:0] mux_up_data_16_2 = and_up_write_2 ? up_data_16 : sum_data_16;
  wire signed [16:0] mux_up_data_17_2 = and_up_write_2 ? up_data_17 : sum_data_17;
  wire signed [16:0] mux_up_data_18_2 = and_up_write_2 ? up_data_18 : sum_data_18;
  wire signed [16:0] mux_up_data_19_2 = and_up_write_2 ? up_data_19 : sum_data_19;
  wire signed [16:0] mux_up_data_20_2 = and_up_write_2 ? up_data_20 : sum_data_20;
  wire signed [16:0] mux_up_data_21_2 = and_up_write_2 ? up_data_21 : sum_data_21;
  wire signed [16:0] mux_up_data_22_2 = and_up_write_2 ? up_data_22 : sum_data_22;
  wire signed [16:0] mux_up_data_23_2 = and_up_write_2 ? up_data_23 : sum_data_23;
  wire signed [16:0] mux_up_data_24_2 = and_up_write_2 ? up_data_24 : sum_data_24;
  wire signed [16:0] mux_up_data_25_2 = and_up_write_2 ? up_data_25 : sum_data_25;
  wire signed [16:0] mux_up_data_26_2 = and_up_write_2 ? up_data_26 : sum_data_26;
  wire signed [16:0] mux_up_data_27_2 = and_up_write_2 ? up_data_27 : sum_data_27;
  wire signed [16:0] mux_up_data_28_2 = and_up_write_2 ? up_data_28 : sum_data_28;
  wire signed [16:0] mux_up_data_29_2 = and_up_write_2 ? up_data_29 : sum_data_29;
  wire signed [16:0] mux_up_data_30_2 = and_up_write_2 ? up_data_30 : sum_data_30;
  wire signed [16:0] mux_up_data_31_2 = and_up_write_2 ? up_data_31 : sum_data_31;
  wire signed [16:0] mux_up_data_32_2 = and_up_write_2 ? up_data_32 : sum_data_32;
  wire signed [16:0] mux_up_data_33_2 = and_up_write_2 ? up_data_33 : sum_data_33;
  wire signed [16:0] mux_up_data_34_2 = and_up_write_2 ? up_data_34 : sum_data_34;
  wire signed [16:0] mux_up_data_35_2 = and_up_write_2 ? up_data_35 : sum_data_35;
  wire signed [16:0] mux_up_data_36_2 = and_up_write_2 ? up_data_36 : sum_data_36;
  wire signed [16:0] mux_up_data_37_2 = and_up_write_2 ? up_data_37 : sum_data_37;
  wire signed [16:0] mux_up_data_38_2 = and_up_write_2 ? up_data_38 : sum_data_38;
  wire signed [16:0] mux_up_data_39_2 = and_up_write_2 ? up_data_39 : sum_data_39;
  wire signed [16:0] mux_up_data_40_2 = and_up_write_2 ? up_data_40 : sum_data_40;
  wire signed [16:0] mux_up_data_41_2 = and_up_write_2 ? up_data_41 : sum_data_41;
  wire signed [16:0] mux_up_data_42_2 = and_up_write_2 ? up_data_42 : sum_data_42;
  wire signed [16:0] mux_up_data_43_2 = and_up_write_2 ? up_data_43 : sum_data_43;
  wire signed [16:0] mux_up_data_44_2 = and_up_write_2 ? up_data_44 : sum_data_44;
  wire signed [16:0] mux_up_data_45_2 = and_up_write_2 ? up_data_45 : sum_data_45;
  wire signed [16:0] mux_up_data_46_2 = and_up_write_2 ? up_data_46 : sum_data_46;
  wire signed [16:0] mux_up_data_47_2 = and_up_write_2 ? up_data_47 : sum_data_47;
  wire signed [16:0] mux_up_data_48_2 = and_up_write_2 ? up_data_48 : sum_data_48;
  wire signed [16:0] mux_up_data_49_2 = and_up_write_2 ? up_data_49 : sum_data_49;
  wire signed [16:0] mux_up_data_50_2 = and_up_write_2 ? up_data_50 : sum_data_50;
  wire signed [16:0] mux_up_data_51_2 = and_up_write_2 ? up_data_51 : sum_data_51;
  wire signed [16:0] mux_up_data_52_2 = and_up_write_2 ? up_data_52 : sum_data_52;
  wire signed [16:0] mux_up_data_53_2 = and_up_write_2 ? up_data_53 : sum_data_53;
  wire signed [16:0] mux_up_data_54_2 = and_up_write_2 ? up_data_54 : sum_data_54;
  wire signed [16:0] mux_up_data_55_2 = and_up_write_2 ? up_data_55 : sum_data_55;
  wire signed [16:0] mux_up_data_56_2 = and_up_write_2 ? up_data_56 : sum_data_56;
  wire signed [16:0] mux_up_data_57_2 = and_up_write_2 ? up_data_57 : sum_data_57;
  wire signed [16:0] mux_up_data_58_2 = and_up_write_2 ? up_data_58 : sum_data_58;
  wire signed [16:0] mux_up_data_59_2 = and_up_write_2 ? up_data_59 : sum_data_59;
  wire signed [16:0] mux_up_data_60_2 = and_up_write_2 ? up_data_60 : sum_data_60;
  wire signed [16:0] mux_up_data_61_2 = and_up_write_2 ? up_data_61 : sum_data_61;
  wire signed [16:0] mux_up_data_62_2 = and_up_write_2 ? up_data_62 : sum_data_62;
  wire signed [16:0] mux_up_data_63_2 = and_up_write_2 ? up_data_63 : sum_data_63;
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
  wire [8:0] mux_heads_1_c_2 = job[0] ? heads_1_c : heads_0_c;
  wire [2:0] mux_heads_1_rounds_2 = job[0] ? heads_1_rounds : heads_0_rounds;
  wire [1:0] mux_heads_1_pack_2 = job[0] ? heads_1_pack : heads_0_pack;
  wire mux_heads_3_gemm_3 = job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_dense_3 = job[0] ? heads_3_dense : heads_2_dense;
  wire [8:0] mux_heads_3_c_3 = job[0] ? heads_3_c : heads_2_c;
  wire [2:0] mux_heads_3_rounds_3 = job[0] ? heads_3_rounds : heads_2_rounds;
  wire [1:0] mux_heads_3_pack_4 = job[0] ? heads_3_pack : heads_2_pack;
  wire mux_heads_3_gemm_4 = job[1] ? mux_heads_3_gemm_3 : mux_heads_1_gemm_2;
  wire mux_heads_3_dense_4 = job[1] ? mux_heads_3_dense_3 : mux_heads_1_dense_2;
  wire [8:0] mux_heads_3_c_4 = job[1] ? mux_heads_3_c_3 : mux_heads_1_c_2;
  wire [2:0] mux_heads_3_rounds_4 = job[1] ? mux_heads_3_rounds_3 : mux_heads_1_rounds_2;
  wire [1:0] mux_heads_3_pack_5 = job[1] ? mux_heads_3_pack_4 : mux_heads_1_pack_2;
  wire [5:0] ext_const = {1'b0, mux_heads_3_pack_5[0] ? 5'd16 : 5'd8};
  wire [5:0] mux_const = mux_heads_3_pack_5[1] ? 6'd32 : ext_const;
  wire [9:0] sum_base = {1'b0, base} + {4'd0, mux_const};
  wire lt_base = sum_base < {1'b0, mux_heads_3_c_4};
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
  wire eq_base = base == 9'd0;
  wire or_rows_ready_2 = rows_ready | not_words_valid_2;
  assign p_free = and_word_fetch & stream_frees;
  wire or_word_fetch = word_fetch | p_read;
  wire [8:0] mux_p_read_addr = p_read ? p_read_addr : row;
  wire [511:0] cat_p_data_63 = {p_data_63, p_data_62, p_data_61, p_data_60, p_data_59, p_data_58, p_data_57, p_data_56,
    p_data_55, p_data_54, p_data_53, p_data_52, p_data_51, p_data_50, p_data_49, p_data_48,
    p_data_47, p_data_46, p_data_45, p_data_44, p_data_43, p_data_42, p_data_41, p_data_40,
    p_data_39, p_data_38, p_data_37, p_data_36, p_data_35, p_data_34, p_data_33, p_data_32,
    p_data_31, p_data_30, p_data_29, p_data_28, p_data_27, p_data_26, p_data_25, p_data_24,
    p_data_23, p_data_22, p_data_21, p_data_20, p_data_19, p_data_18, p_data_17, p_data_16,
    p_data_15, p_data_14, p_data_13, p_data_12, p_data_11, p_data_10, p_data_9, p_data_8,
    p_data_7, p_data_6, p_data_5, p_data_4, p_data_3, p_data_2, p_data_1, p_data_0};
  wire signed [7:0] mux_rows_1_q = rows_bank ? rows_1_q[7:0] : rows_0_q[7:0];
  wire signed [7:0] mux_rows_1_q_2 = rows_bank ? rows_1_q[15:8] : rows_0_q[15:8];
  wire signed [7:0] mux_rows_1_q_3 = rows_bank ? rows_1_q[23:16] : rows_0_q[23:16];
  wire signed [7:0] mux_rows_1_q_4 = rows_bank ? rows_1_q[31:24] : rows_0_q[31:24];
  wire signed [7:0] mux_rows_1_q_5 = rows_bank ? rows_1_q[39:32] : rows_0_q[39:32];
  wire signed [7:0] mux_rows_1_q_6 = rows_bank ? rows_1_q[47:40] : rows_0_q[47:40];
  wire signed [7:0] mux_rows_1_q_7 = rows_bank ? rows_1_q[55:48] : rows_0_q[55:48];
  wire signed [7:0] mux_rows_1_q_8 = rows_bank ? rows_1_q[63:56] : rows_0_q[63:56];
  wire signed [7:0] mux_rows_1_q_9 = rows_bank ? rows_1_q[71:64] : rows_0_q[71:64];
  wire signed [7:0] mux_rows_1_q_10 = rows_bank ? rows_1_q[79:72] : rows_0_q[79:72];
  wire signed [7:0] mux_rows_1_q_11 = rows_bank ? rows_1_q[87:80] : rows_0_q[87:80];
  wire signed [7:0] mux_rows_1_q_12 = rows_bank ? rows_1_q[95:88] : rows_0_q[95:88];
  wire signed [7:0] mux_rows_1_q_13 = rows_bank ? rows_1_q[103:96] : rows_0_q[103:96];
  wire signed [7:0] mux_rows_1_q_14 = rows_bank ? rows_1_q[111:104] : rows_0_q[111:104];
  wire signed [7:0] mux_rows_1_q_15 = rows_bank ? rows_1_q[119:112] : rows_0_q[119:112];
  wire signed [7:0] mux_rows_1_q_16 = rows_bank ? rows_1_q[127:120] : rows_0_q[127:120];
  wire signed [7:0] mux_rows_1_q_17 = rows_bank ? rows_1_q[135:128] : rows_0_q[135:128];
  wire signed [7:0] mux_rows_1_q_18 = rows_bank ? rows_1_q[143:136] : rows_0_q[143:136];
  wire signed [7:0] mux_rows_1_q_19 = rows_bank ? rows_1_q[151:144] : rows_0_q[151:144];
  wire signed [7:0] mux_rows_1_q_20 = rows_bank ? rows_1_q[159:152] : rows_0_q[159:152];
  wire signed [7:0] mux_rows_1_q_21 = rows_bank ? rows_1_q[167:160] : rows_0_q[167:160];
  wire signed [7:0] mux_rows_1_q_22 = rows_bank ? rows_1_q[175:168] : rows_0_q[175:168];
  wire signed [7:0] mux_rows_1_q_23 = rows_bank ? rows_1_q[183:176] : rows_0_q[183:176];
  wire signed [7:0] mux_rows_1_q_24 = rows_bank ? rows_1_q[191:184] : rows_0_q[191:184];
  wire signed [7:0] mux_rows_1_q_25 = rows_bank ? rows_1_q[199:192] : rows_0_q[199:192];
  wire signed [7:0] mux_rows_1_q_26 = rows_bank ? rows_1_q[207:200] : rows_0_q[207:200];
  wire signed [7:0] mux_rows_1_q_27 = rows_bank ? rows_1_q[215:208] : rows_0_q[215:208];
  wire signed [7:0] mux_rows_1_q_28 = rows_bank ? rows_1_q[223:216] : rows_0_q[223:216];
  wire signed [7:0] mux_rows_1_q_29 = rows_bank ? rows_1_q[231:224] : rows_0_q[231:224];
  wire signed [7:0] mux_rows_1_q_30 = rows_bank ? rows_1_q[239:232] : rows_0_q[239:232];
  wire signed [7:0] mux_rows_1_q_31 = rows_bank ? rows_1_q[247:240] : rows_0_q[247:240];
  wire signed [7:0] mux_rows_1_q_32 = rows_bank ? rows_1_q[255:248] : rows_0_q[255:248];
  wire signed [7:0] mux_rows_1_q_33 = rows_bank ? rows_1_q[263:256] : rows_0_q[263:256];
  wire signed [7:0] mux_rows_1_q_34 = rows_bank ? rows_1_q[271:264] : rows_0_q[271:264];
  wire signed [7:0] mux_rows_1_q_35 = rows_bank ? rows_1_q[279:272] : rows_0_q[279:272];
  wire signed [7:0] mux_rows_1_q_36 = rows_bank ? rows_1_q[287:280] : rows_0_q[287:280];
  wire signed [7:0] mux_rows_1_q_37 = rows_bank ? rows_1_q[295:288] : rows_0_q[295:288];
  wire signed [7:0] mux_rows_1_q_38 = rows_bank ? rows_1_q[303:296] : rows_0_q[303:296];
  wire signed [7:0] mux_rows_1_q_39 = rows_bank ? rows_1_q[311:304] : rows_0_q[311:304];
  wire signed [7:0] mux_rows_1_q_40 = rows_bank ? rows_1_q[319:312] : rows_0_q[319:312];
  wire signed [7:0] mux_rows_1_q_41 = rows_bank ? rows_1_q[327:320] : rows_0_q[327:320];
  wire signed [7:0] mux_rows_1_q_42 = rows_bank ? rows_1_q[335:328] : rows_0_q[335:328];
  wire signed [7:0] mux_rows_1_q_43 = rows_bank ? rows_1_q[343:336] : rows_0_q[343:336];
  wire signed [7:0] mux_rows_1_q_44 = rows_bank ? rows_1_q[351:344] : rows_0_q[351:344];
  wire signed [7:0] mux_rows_1_q_45 = rows_bank ? rows_1_q[359:352] : rows_0_q[359:352];
  wire signed [7:0] mux_rows_1_q_46 = rows_bank ? rows_1_q[367:360] : rows_0_q[367:360];
  wire signed [7:0] mux_rows_1_q_47 = rows_bank ? rows_1_q[375:368] : rows_0_q[375:368];
  wire signed [7:0] mux_rows_1_q_48 = rows_bank ? rows_1_q[383:376] : rows_0_q[383:376];
  wire signed [7:0] mux_rows_1_q_49 = rows_bank ? rows_1_q[391:384] : rows_0_q[391:384];
  wire signed [7:0] mux_rows_1_q_50 = rows_bank ? rows_1_q[399:392] : rows_0_q[399:392];
  wire signed [7:0] mux_rows_1_q_51 = rows_bank ? rows_1_q[407:400] : rows_0_q[407:400];
  wire signed [7:0] mux_rows_1_q_52 = rows_bank ? rows_1_q[415:408] : rows_0_q[415:408];
  wire signed [7:0] mux_rows_1_q_53 = rows_bank ? rows_1_q[423:416] : rows_0_q[423:416];
  wire signed [7:0] mux_rows_1_q_54 = rows_bank ? rows_1_q[431:424] : rows_0_q[431:424];
  wire signed [7:0] mux_rows_1_q_55 = rows_bank ? rows_1_q[439:432] : rows_0_q[439:432];
  wire signed [7:0] mux_rows_1_q_56 = rows_bank ? rows_1_q[447:440] : rows_0_q[447:440];
  wire signed [7:0] mux_rows_1_q_57 = rows_bank ? rows_1_q[455:448] : rows_0_q[455:448];
  wire signed [7:0] mux_rows_1_q_58 = rows_bank ? rows_1_q[463:456] : rows_0_q[463:456];
  wire signed [7:0] mux_rows_1_q_59 = rows_bank ? rows_1_q[471:464] : rows_0_q[471:464];
  wire signed [7:0] mux_rows_1_q_60 = rows_bank ? rows_1_q[479:472] : rows_0_q[479:472];
  wire signed [7:0] mux_rows_1_q_61 = rows_bank ? rows_1_q[487:480] : rows_0_q[487:480];
  wire signed [7:0] mux_rows_1_q_62 = rows_bank ? rows_1_q[495:488] : rows_0_q[495:488];
  wire signed [7:0] mux_rows_1_q_63 = rows_bank ? rows_1_q[503:496] : rows_0_q[503:496];
  wire signed [7:0] mux_rows_1_q_64 = rows_bank ? rows_1_q[511:504] : rows_0_q[511:504];
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
  wire [8:0] mux_heads_1_c_3 = passes_data_0_slot[0] ? heads_1_c : heads_0_c;
  wire [1:0] mux_heads_1_pack_3 = passes_data_0_slot[0] ? heads_1_pack : heads_0_pack;
  wire [8:0] mux_heads_3_c_5 = passes_data_0_slot[0] ? heads_3_c : heads_2_c;
  wire [1:0] mux_heads_3_pack_6 = passes_data_0_slot[0] ? heads_3_pack : heads_2_pack;
  wire [8:0] mux_heads_3_c_6 = passes_data_0_slot[1] ? mux_heads_3_c_5 : mux_heads_1_c_3;
  wire [1:0] mux_heads_3_pack_7 = passes_data_0_slot[1] ? mux_heads_3_pack_6 : mux_heads_1_pack_3;
  wire and_passes_data_0_last = passes_data_0_last & distu_out_last;
  wire [1:0] mux_const_2 = mux_heads_3_pack_7[0] ? 2'd1 : 2'd2;
  wire or_alloc_valid = ~alloc_valid | alloc_ready;
  assign task_valid = alloc_valid & alloc_ready & alloc_tag_4_end;
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
    else if (request_fires & and_request_slot) requesting <= 1'b0;
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
    if (rst) request_cluster <= 9'd0;
    else if (request_fires & or_request_slot) begin
      if (and_request_slot & not_request_cluster) request_cluster <= 9'd0;
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
    if (rst) request_copy <= 3'd0;
    else if (request_fires & eq_request_slot) begin
      if (request_load_end) request_copy <= 3'd0;
      else request_copy <= request_copy + 3'd1;
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
    if (rst) read_cluster <= 9'd0;
    else if (sums_fetch & (eq_read_slot | ~eq_read_slot)) begin
      if (and_read_slot & not_read_cluster) read_cluster <= 9'd0;
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
    if (rst) read_copy <= 3'd0;
    else if (sums_fetch & eq_read_slot) begin
      if (read_load_end) read_copy <= 3'd0;
      else read_copy <= read_copy + 3'd1;
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
    if (sums_fetch) chunk_last <= mux_read_slot_2 + diff_heads_3_m[5:4];
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
    if (sums_fetch) entry_load_end <= and_read_slot;
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_0 <= sums_1_q[832:816];
          else num_0 <= sums_0_q[832:816];
        end
        else if (sums_bank) num_0 <= sums_1_q[560:544];
        else num_0 <= sums_0_q[560:544];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_0 <= sums_1_q[288:272];
        else num_0 <= sums_0_q[288:272];
      end
      else if (sums_bank) num_0 <= sums_1_q[16:0];
      else num_0 <= sums_0_q[16:0];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_1 <= sums_1_q[849:833];
          else num_1 <= sums_0_q[849:833];
        end
        else if (sums_bank) num_1 <= sums_1_q[577:561];
        else num_1 <= sums_0_q[577:561];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_1 <= sums_1_q[305:289];
        else num_1 <= sums_0_q[305:289];
      end
      else if (sums_bank) num_1 <= sums_1_q[33:17];
      else num_1 <= sums_0_q[33:17];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_2 <= sums_1_q[866:850];
          else num_2 <= sums_0_q[866:850];
        end
        else if (sums_bank) num_2 <= sums_1_q[594:578];
        else num_2 <= sums_0_q[594:578];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_2 <= sums_1_q[322:306];
        else num_2 <= sums_0_q[322:306];
      end
      else if (sums_bank) num_2 <= sums_1_q[50:34];
      else num_2 <= sums_0_q[50:34];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_3 <= sums_1_q[883:867];
          else num_3 <= sums_0_q[883:867];
        end
        else if (sums_bank) num_3 <= sums_1_q[611:595];
        else num_3 <= sums_0_q[611:595];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_3 <= sums_1_q[339:323];
        else num_3 <= sums_0_q[339:323];
      end
      else if (sums_bank) num_3 <= sums_1_q[67:51];
      else num_3 <= sums_0_q[67:51];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_4 <= sums_1_q[900:884];
          else num_4 <= sums_0_q[900:884];
        end
        else if (sums_bank) num_4 <= sums_1_q[628:612];
        else num_4 <= sums_0_q[628:612];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_4 <= sums_1_q[356:340];
        else num_4 <= sums_0_q[356:340];
      end
      else if (sums_bank) num_4 <= sums_1_q[84:68];
      else num_4 <= sums_0_q[84:68];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_5 <= sums_1_q[917:901];
          else num_5 <= sums_0_q[917:901];
        end
        else if (sums_bank) num_5 <= sums_1_q[645:629];
        else num_5 <= sums_0_q[645:629];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_5 <= sums_1_q[373:357];
        else num_5 <= sums_0_q[373:357];
      end
      else if (sums_bank) num_5 <= sums_1_q[101:85];
      else num_5 <= sums_0_q[101:85];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_6 <= sums_1_q[934:918];
          else num_6 <= sums_0_q[934:918];
        end
        else if (sums_bank) num_6 <= sums_1_q[662:646];
        else num_6 <= sums_0_q[662:646];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_6 <= sums_1_q[390:374];
        else num_6 <= sums_0_q[390:374];
      end
      else if (sums_bank) num_6 <= sums_1_q[118:102];
      else num_6 <= sums_0_q[118:102];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_7 <= sums_1_q[951:935];
          else num_7 <= sums_0_q[951:935];
        end
        else if (sums_bank) num_7 <= sums_1_q[679:663];
        else num_7 <= sums_0_q[679:663];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_7 <= sums_1_q[407:391];
        else num_7 <= sums_0_q[407:391];
      end
      else if (sums_bank) num_7 <= sums_1_q[135:119];
      else num_7 <= sums_0_q[135:119];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_8 <= sums_1_q[968:952];
          else num_8 <= sums_0_q[968:952];
        end
        else if (sums_bank) num_8 <= sums_1_q[696:680];
        else num_8 <= sums_0_q[696:680];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_8 <= sums_1_q[424:408];
        else num_8 <= sums_0_q[424:408];
      end
      else if (sums_bank) num_8 <= sums_1_q[152:136];
      else num_8 <= sums_0_q[152:136];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_9 <= sums_1_q[985:969];
          else num_9 <= sums_0_q[985:969];
        end
        else if (sums_bank) num_9 <= sums_1_q[713:697];
        else num_9 <= sums_0_q[713:697];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_9 <= sums_1_q[441:425];
        else num_9 <= sums_0_q[441:425];
      end
      else if (sums_bank) num_9 <= sums_1_q[169:153];
      else num_9 <= sums_0_q[169:153];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_10 <= sums_1_q[1002:986];
          else num_10 <= sums_0_q[1002:986];
        end
        else if (sums_bank) num_10 <= sums_1_q[730:714];
        else num_10 <= sums_0_q[730:714];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_10 <= sums_1_q[458:442];
        else num_10 <= sums_0_q[458:442];
      end
      else if (sums_bank) num_10 <= sums_1_q[186:170];
      else num_10 <= sums_0_q[186:170];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_11 <= sums_1_q[1019:1003];
          else num_11 <= sums_0_q[1019:1003];
        end
        else if (sums_bank) num_11 <= sums_1_q[747:731];
        else num_11 <= sums_0_q[747:731];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_11 <= sums_1_q[475:459];
        else num_11 <= sums_0_q[475:459];
      end
      else if (sums_bank) num_11 <= sums_1_q[203:187];
      else num_11 <= sums_0_q[203:187];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_12 <= sums_1_q[1036:1020];
          else num_12 <= sums_0_q[1036:1020];
        end
        else if (sums_bank) num_12 <= sums_1_q[764:748];
        else num_12 <= sums_0_q[764:748];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_12 <= sums_1_q[492:476];
        else num_12 <= sums_0_q[492:476];
      end
      else if (sums_bank) num_12 <= sums_1_q[220:204];
      else num_12 <= sums_0_q[220:204];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_13 <= sums_1_q[1053:1037];
          else num_13 <= sums_0_q[1053:1037];
        end
        else if (sums_bank) num_13 <= sums_1_q[781:765];
        else num_13 <= sums_0_q[781:765];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_13 <= sums_1_q[509:493];
        else num_13 <= sums_0_q[509:493];
      end
      else if (sums_bank) num_13 <= sums_1_q[237:221];
      else num_13 <= sums_0_q[237:221];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_14 <= sums_1_q[1070:1054];
          else num_14 <= sums_0_q[1070:1054];
        end
        else if (sums_bank) num_14 <= sums_1_q[798:782];
        else num_14 <= sums_0_q[798:782];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_14 <= sums_1_q[526:510];
        else num_14 <= sums_0_q[526:510];
      end
      else if (sums_bank) num_14 <= sums_1_q[254:238];
      else num_14 <= sums_0_q[254:238];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[1]) begin
        if (chunk[0]) begin
          if (sums_bank) num_15 <= sums_1_q[1087:1071];
          else num_15 <= sums_0_q[1087:1071];
        end
        else if (sums_bank) num_15 <= sums_1_q[815:799];
        else num_15 <= sums_0_q[815:799];
      end
      else if (chunk[0]) begin
        if (sums_bank) num_15 <= sums_1_q[543:527];
        else num_15 <= sums_0_q[543:527];
      end
      else if (sums_bank) num_15 <= sums_1_q[271:255];
      else num_15 <= sums_0_q[271:255];
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
    if (and_c_out_valid) centroid_2 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_2 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_3 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_3 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_4 <= c_out_q[75:68];
    else if (and_c_out_valid_2) centroid_4 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_5 <= c_out_q[92:85];
    else if (and_c_out_valid_2) centroid_5 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_6 <= c_out_q[109:102];
    else if (and_c_out_valid_2) centroid_6 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_7 <= c_out_q[126:119];
    else if (and_c_out_valid_2) centroid_7 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_8 <= c_out_q[143:136];
    else if (and_c_out_valid_2) centroid_8 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_9 <= c_out_q[160:153];
    else if (and_c_out_valid_2) centroid_9 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_10 <= c_out_q[177:170];
    else if (and_c_out_valid_2) centroid_10 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_11 <= c_out_q[194:187];
    else if (and_c_out_valid_2) centroid_11 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_12 <= c_out_q[211:204];
    else if (and_c_out_valid_2) centroid_12 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_13 <= c_out_q[228:221];
    else if (and_c_out_valid_2) centroid_13 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_14 <= c_out_q[245:238];
    else if (and_c_out_valid_2) centroid_14 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid) centroid_15 <= c_out_q[262:255];
    else if (and_c_out_valid_2) centroid_15 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_16 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_16 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_17 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_17 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_18 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_18 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_19 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_19 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_20 <= c_out_q[75:68];
    else if (and_c_out_valid_2) centroid_20 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_21 <= c_out_q[92:85];
    else if (and_c_out_valid_2) centroid_21 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_22 <= c_out_q[109:102];
    else if (and_c_out_valid_2) centroid_22 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_23 <= c_out_q[126:119];
    else if (and_c_out_valid_2) centroid_23 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_24 <= c_out_q[143:136];
    else if (and_c_out_valid_2) centroid_24 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_25 <= c_out_q[160:153];
    else if (and_c_out_valid_2) centroid_25 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_26 <= c_out_q[177:170];
    else if (and_c_out_valid_2) centroid_26 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_27 <= c_out_q[194:187];
    else if (and_c_out_valid_2) centroid_27 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_28 <= c_out_q[211:204];
    else if (and_c_out_valid_2) centroid_28 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_29 <= c_out_q[228:221];
    else if (and_c_out_valid_2) centroid_29 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_30 <= c_out_q[245:238];
    else if (and_c_out_valid_2) centroid_30 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_31 <= c_out_q[262:255];
    else if (and_c_out_valid_2) centroid_31 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_32 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_32 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_33 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_33 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_34 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_34 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_35 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_35 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_36 <= c_out_q[75:68];
    else if (and_c_out_valid_2) centroid_36 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_37 <= c_out_q[92:85];
    else if (and_c_out_valid_2) centroid_37 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_38 <= c_out_q[109:102];
    else if (and_c_out_valid_2) centroid_38 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_39 <= c_out_q[126:119];
    else if (and_c_out_valid_2) centroid_39 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_40 <= c_out_q[143:136];
    else if (and_c_out_valid_2) centroid_40 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_41 <= c_out_q[160:153];
    else if (and_c_out_valid_2) centroid_41 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_42 <= c_out_q[177:170];
    else if (and_c_out_valid_2) centroid_42 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_43 <= c_out_q[194:187];
    else if (and_c_out_valid_2) centroid_43 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_44 <= c_out_q[211:204];
    else if (and_c_out_valid_2) centroid_44 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_45 <= c_out_q[228:221];
    else if (and_c_out_valid_2) centroid_45 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_46 <= c_out_q[245:238];
    else if (and_c_out_valid_2) centroid_46 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_47 <= c_out_q[262:255];
    else if (and_c_out_valid_2) centroid_47 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_48 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_48 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_49 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_49 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_50 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_50 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_51 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_51 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_52 <= c_out_q[75:68];
    else if (and_c_out_valid_2) centroid_52 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_53 <= c_out_q[92:85];
    else if (and_c_out_valid_2) centroid_53 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_54 <= c_out_q[109:102];
    else if (and_c_out_valid_2) centroid_54 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_55 <= c_out_q[126:119];
    else if (and_c_out_valid_2) centroid_55 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_56 <= c_out_q[143:136];
    else if (and_c_out_valid_2) centroid_56 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_57 <= c_out_q[160:153];
    else if (and_c_out_valid_2) centroid_57 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_58 <= c_out_q[177:170];
    else if (and_c_out_valid_2) centroid_58 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_59 <= c_out_q[194:187];
    else if (and_c_out_valid_2) centroid_59 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_60 <= c_out_q[211:204];
    else if (and_c_out_valid_2) centroid_60 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_61 <= c_out_q[228:221];
    else if (and_c_out_valid_2) centroid_61 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_62 <= c_out_q[245:238];
    else if (and_c_out_valid_2) centroid_62 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_63 <= c_out_q[262:255];
    else if (and_c_out_valid_2) centroid_63 <= 8'sd0;
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
    if (rst) base <= 9'd0;
    else if (pass_begins) begin
      if (lt_base) base <= sum_base[8:0];
      else base <= 9'd0;
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
    if (rst) row <= 9'd0;
    else if (word_fetch) begin
      if (pass_end) row <= 9'd0;
      else row <= row + 9'd1;
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
    if (or_rows_ready_2) word_sent_data_8 <= mux_rows_1_q_9;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_9 <= mux_rows_1_q_10;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_10 <= mux_rows_1_q_11;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_11 <= mux_rows_1_q_12;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_12 <= mux_rows_1_q_13;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_13 <= mux_rows_1_q_14;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_14 <= mux_rows_1_q_15;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_15 <= mux_rows_1_q_16;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_16 <= mux_rows_1_q_17;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_17 <= mux_rows_1_q_18;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_18 <= mux_rows_1_q_19;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_19 <= mux_rows_1_q_20;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_20 <= mux_rows_1_q_21;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_21 <= mux_rows_1_q_22;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_22 <= mux_rows_1_q_23;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_23 <= mux_rows_1_q_24;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_24 <= mux_rows_1_q_25;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_25 <= mux_rows_1_q_26;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_26 <= mux_rows_1_q_27;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_27 <= mux_rows_1_q_28;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_28 <= mux_rows_1_q_29;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_29 <= mux_rows_1_q_30;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_30 <= mux_rows_1_q_31;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_31 <= mux_rows_1_q_32;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_32 <= mux_rows_1_q_33;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_33 <= mux_rows_1_q_34;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_34 <= mux_rows_1_q_35;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_35 <= mux_rows_1_q_36;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_36 <= mux_rows_1_q_37;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_37 <= mux_rows_1_q_38;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_38 <= mux_rows_1_q_39;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_39 <= mux_rows_1_q_40;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_40 <= mux_rows_1_q_41;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_41 <= mux_rows_1_q_42;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_42 <= mux_rows_1_q_43;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_43 <= mux_rows_1_q_44;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_44 <= mux_rows_1_q_45;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_45 <= mux_rows_1_q_46;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_46 <= mux_rows_1_q_47;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_47 <= mux_rows_1_q_48;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_48 <= mux_rows_1_q_49;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_49 <= mux_rows_1_q_50;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_50 <= mux_rows_1_q_51;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_51 <= mux_rows_1_q_52;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_52 <= mux_rows_1_q_53;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_53 <= mux_rows_1_q_54;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_54 <= mux_rows_1_q_55;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_55 <= mux_rows_1_q_56;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_56 <= mux_rows_1_q_57;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_57 <= mux_rows_1_q_58;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_58 <= mux_rows_1_q_59;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_59 <= mux_rows_1_q_60;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_60 <= mux_rows_1_q_61;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_61 <= mux_rows_1_q_62;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_62 <= mux_rows_1_q_63;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_63 <= mux_rows_1_q_64;
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
    if (rst) distances_row <= 9'd0;
    else if (and_distu_out_valid) begin
      if (distu_out_last) distances_row <= 9'd0;
      else distances_row <= distances_row + 9'd1;
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
    if (or_alloc_valid) alloc_tag_3_slot <= alloc_tag_2_slot;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_3_end <= alloc_tag_2_end;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_3_final <= alloc_tag_2_final;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_4_slot <= alloc_tag_3_slot;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_4_end <= alloc_tag_3_end;
  end
  always @(posedge clk) begin
    if (or_alloc_valid) alloc_tag_4_final <= alloc_tag_3_final;
  end
  always @(posedge clk) begin
    if (or_up_write) sums_0[mux_up_addr] <= {mux_up_data_63, mux_up_data_62, mux_up_data_61, mux_up_data_60, mux_up_data_59, mux_up_data_58,
    mux_up_data_57, mux_up_data_56, mux_up_data_55, mux_up_data_54, mux_up_data_53, mux_up_data_52,
    mux_up_data_51, mux_up_data_50, mux_up_data_49, mux_up_data_48, mux_up_data_47, mux_up_data_46,
    mux_up_data_45, mux_up_data_44, mux_up_data_43, mux_up_data_42, mux_up_data_41, mux_up_data_40,
    mux_up_data_39, mux_up_data_38, mux_up_data_37, mux_up_data_36, mux_up_data_35, mux_up_data_34,
    mux_up_data_33, mux_up_data_32, mux_up_data_31, mux_up_data_30, mux_up_data_29, mux_up_data_28,
    mux_up_data_27, mux_up_data_26, mux_up_data_25, mux_up_data_24, mux_up_data_23, mux_up_data_22,
    mux_up_data_21, mux_up_data_20, mux_up_data_19, mux_up_data_18, mux_up_data_17, mux_up_data_16,
    mux_up_data_15, mux_up_data_14, mux_up_data_13, mux_up_data_12, mux_up_data_11, mux_up_data_10,
    mux_up_data_9, mux_up_data_8, mux_up_data_7, mux_up_data_6, mux_up_data_5, mux_up_data_4,
    mux_up_data_3, mux_up_data_2, mux_up_data_1, mux_up_data_0};
  end
  always @(posedge clk) begin
    if (sums_fetch & not_load_job) sums_0_q <= sums_0[mux_read_cluster];
  end
  always @(posedge clk) begin
    if (or_up_write_2) sums_1[mux_up_addr_2] <= {mux_up_data_63_2, mux_up_data_62_2, mux_up_data_61_2, mux_up_data_60_2, mux_up_data_59_2,
    mux_up_data_58_2, mux_up_data_57_2, mux_up_data_56_2, mux_up_data_55_2, mux_up_data_54_2,
    mux_up_data_53_2, mux_up_data_52_2, mux_up_data_51_2, mux_up_data_50_2, mux_up_data_49_2,
    mux_up_data_48_2, mux_up_data_47_2, mux_up_data_46_2, mux_up_data_45_2, mux_up_data_44_2,
    mux_up_data_43_2, mux_up_data_42_2, mux_up_data_41_2, mux_up_data_40_2, mux_up_data_39_2,
    mux_up_data_38_2, mux_up_data_37_2, mux_up_data_36_2, mux_up_data_35_2, mux_up_data_34_2,
    mux_up_data_33_2, mux_up_data_32_2, mux_up_data_31_2, mux_up_data_30_2, mux_up_data_29_2,
    mux_up_data_28_2, mux_up_data_27_2, mux_up_data_26_2, mux_up_data_25_2, mux_up_data_24_2,
    mux_up_data_23_2, mux_up_data_22_2, mux_up_data_21_2, mux_up_data_20_2, mux_up_data_19_2,
    mux_up_data_18_2, mux_up_data_17_2, mux_up_data_16_2, mux_up_data_15_2, mux_up_data_14_2,
    mux_up_data_13_2, mux_up_data_12_2, mux_up_data_11_2, mux_up_data_10_2, mux_up_data_9_2,
    mux_up_data_8_2, mux_up_data_7_2, mux_up_data_6_2, mux_up_data_5_2, mux_up_data_4_2,
    mux_up_data_3_2, mux_up_data_2_2, mux_up_data_1_2, mux_up_data_0_2};
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
    if (p_write & ~p_bank) rows_0[p_addr] <= cat_p_data_63;
  end
  always @(posedge clk) begin
    if (or_word_fetch & ~p_free_bank) rows_0_q <= rows_0[mux_p_read_addr];
  end
  always @(posedge clk) begin
    if (p_write & p_bank) rows_1[p_addr] <= cat_p_data_63;
  end
  always @(posedge clk) begin
    if (or_word_fetch & p_free_bank) rows_1_q <= rows_1[mux_p_read_addr];
  end
  distu_l64_b8_cop8_col64_pa4_balanced distu (
    .clk(clk),
    .rst(rst),
    .cen_valid(centroid_valid),
    .cen_row({centroid_63, centroid_62, centroid_61, centroid_60, centroid_59, centroid_58, centroid_57,
    centroid_56, centroid_55, centroid_54, centroid_53, centroid_52, centroid_51, centroid_50,
    centroid_49, centroid_48, centroid_47, centroid_46, centroid_45, centroid_44, centroid_43,
    centroid_42, centroid_41, centroid_40, centroid_39, centroid_38, centroid_37, centroid_36,
    centroid_35, centroid_34, centroid_33, centroid_32, centroid_31, centroid_30, centroid_29,
    centroid_28, centroid_27, centroid_26, centroid_25, centroid_24, centroid_23, centroid_22,
    centroid_21, centroid_20, centroid_19, centroid_18, centroid_17, centroid_16, centroid_15,
    centroid_14, centroid_13, centroid_12, centroid_11, centroid_10, centroid_9, centroid_8,
    centroid_7, centroid_6, centroid_5, centroid_4, centroid_3, centroid_2, centroid_1,
    centroid_0}),
    .cen_pack(mux_heads_3_pack_2),
    .cen_end(centroid_end),
    .cen_last(centroid_last),
    .in_valid(words_valid_2),
    .in_row({word_sent_data_63, word_sent_data_62, word_sent_data_61, word_sent_data_60, word_sent_data_59,
    word_sent_data_58, word_sent_data_57, word_sent_data_56, word_sent_data_55, word_sent_data_54,
    word_sent_data_53, word_sent_data_52, word_sent_data_51, word_sent_data_50, word_sent_data_49,
    word_sent_data_48, word_sent_data_47, word_sent_data_46, word_sent_data_45, word_sent_data_44,
    word_sent_data_43, word_sent_data_42, word_sent_data_41, word_sent_data_40, word_sent_data_39,
    word_sent_data_38, word_sent_data_37, word_sent_data_36, word_sent_data_35, word_sent_data_34,
    word_sent_data_33, word_sent_data_32, word_sent_data_31, word_sent_data_30, word_sent_data_29,
    word_sent_data_28, word_sent_data_27, word_sent_data_26, word_sent_data_25, word_sent_data_24,
    word_sent_data_23, word_sent_data_22, word_sent_data_21, word_sent_data_20, word_sent_data_19,
    word_sent_data_18, word_sent_data_17, word_sent_data_16, word_sent_data_15, word_sent_data_14,
    word_sent_data_13, word_sent_data_12, word_sent_data_11, word_sent_data_10, word_sent_data_9,
    word_sent_data_8, word_sent_data_7, word_sent_data_6, word_sent_data_5, word_sent_data_4,
    word_sent_data_3, word_sent_data_2, word_sent_data_1, word_sent_data_0}),
    .in_end(word_sent_end),
    .in_last(word_sent_last),
    .out_ready(distances_taken),
    .cen_ready(distu_cen_ready),
    .in_ready(distu_in_ready),
    .out_valid(distu_out_valid),
    .out_distance(distu_out_distance),
    .out_last(distu_out_last)
  );
  clustu_u16_d16_c384_t384_balanced clustu (
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
    .in_top(mux_heads_3_c_6 - 9'd1),
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
  assign p_read_data = {mux_rows_1_q_64, mux_rows_1_q_63, mux_rows_1_q_62, mux_rows_1_q_61, mux_rows_1_q_60,
    mux_rows_1_q_59, mux_rows_1_q_58, mux_rows_1_q_57, mux_rows_1_q_56, mux_rows_1_q_55,
    mux_rows_1_q_54, mux_rows_1_q_53, mux_rows_1_q_52, mux_rows_1_q_51, mux_rows_1_q_50,
    mux_rows_1_q_49, mux_rows_1_q_48, mux_rows_1_q_47, mux_rows_1_q_46, mux_rows_1_q_45,
    mux_rows_1_q_44, mux_rows_1_q_43, mux_rows_1_q_42, mux_rows_1_q_41, mux_rows_1_q_40,
    mux_rows_1_q_39, mux_rows_1_q_38, mux_rows_1_q_37, mux_rows_1_q_36, mux_rows_1_q_35,
    mux_rows_1_q_34, mux_rows_1_q_33, mux_rows_1_q_32, mux_rows_1_q_31, mux_rows_1_q_30,
    mux_rows_1_q_29, mux_rows_1_q_28, mux_rows_1_q_27, mux_rows_1_q_26, mux_rows_1_q_25,
    mux_rows_1_q_24, mux_rows_1_q_23, mux_rows_1_q_22, mux_rows_1_q_21, mux_rows_1_q_20,
    mux_rows_1_q_19, mux_rows_1_q_18, mux_rows_1_q_17, mux_rows_1_q_16, mux_rows_1_q_15,
    mux_rows_1_q_14, mux_rows_1_q_13, mux_rows_1_q_12, mux_rows_1_q_11, mux_rows_1_q_10,
    mux_rows_1_q_9, mux_rows_1_q_8, mux_rows_1_q_7, mux_rows_1_q_6, mux_rows_1_q_5, mux_rows_1_q_4,
    mux_rows_1_q_3, mux_rows_1_q_2, mux_rows_1_q};
  assign alloc_slot = alloc_tag_4_slot;
  assign alloc_last = alloc_tag_4_end;
  assign alloc_final = alloc_tag_4_final;
  assign task_slot = alloc_tag_4_slot;
  assign task_final = alloc_tag_4_final;
  assign c_req_valid = request_valid_2;
  assign c_beat_valid = beat_valid;
  assign c_num = {num_15, num_14, num_13, num_12, num_11, num_10, num_9, num_8, num_7, num_6, num_5,
    num_4, num_3, num_2, num_1, num_0};
  assign c_last = beat_last;
  wire unused_ok = &{1'b0, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen, heads_0_m[6], heads_0_groups,
    heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_row_words, heads_0_chunks,
    heads_0_shift, heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim,
    heads_0_x_words, heads_0_x_beats, heads_0_tiles, heads_1_mean, heads_1_center, heads_1_early,
    heads_1_vgen, heads_1_m[6], heads_1_groups, heads_1_words_log, heads_1_beats, heads_1_col_beats,
    heads_1_row_words, heads_1_chunks, heads_1_shift, heads_1_pre, heads_1_multiplier,
    heads_1_post, heads_1_y_shift, heads_1_dim, heads_1_x_words, heads_1_x_beats, heads_1_tiles,
    heads_2_mean, heads_2_center, heads_2_early, heads_2_vgen, heads_2_m[6], heads_2_groups,
    heads_2_words_log, heads_2_beats, heads_2_col_beats, heads_2_row_words, heads_2_chunks,
    heads_2_shift, heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_y_shift, heads_2_dim,
    heads_2_x_words, heads_2_x_beats, heads_2_tiles, heads_3_mean, heads_3_center, heads_3_early,
    heads_3_vgen, heads_3_m[6], heads_3_groups, heads_3_words_log, heads_3_beats, heads_3_col_beats,
    heads_3_row_words, heads_3_chunks, heads_3_shift, heads_3_pre, heads_3_multiplier,
    heads_3_post, heads_3_y_shift, heads_3_dim, heads_3_x_words, heads_3_x_beats, heads_3_tiles,
    c_out_q[16:8], c_out_q[33:25], c_out_q[50:42], c_out_q[67:59], c_out_q[84:76], c_out_q[101:93],
    c_out_q[118:110], c_out_q[135:127], c_out_q[152:144], c_out_q[169:161], c_out_q[186:178],
    c_out_q[203:195], c_out_q[220:212], c_out_q[237:229], c_out_q[254:246], c_out_q[271:263],
    cat_read_slot[3:0], diff_heads_3_m[3:0], clustu_out_distance};
endmodule
