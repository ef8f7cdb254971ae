module feed_pro16_l64_dis8_expl16_div16_mi16_t384_h128_co64_cl_180918f8 (
  input clk,
  input rst,
  input go,
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
  input kv_valid,
  input [1023:0] kv_data,
  input q_valid,
  input [1023:0] q_data,
  input x_valid,
  input [1023:0] x_data,
  input walk_en,
  input walk_bank,
  input [9:0] walk_addr,
  input q_free,
  input q_free_bank,
  input p_free,
  input p_free_bank,
  input qc_write,
  input qc_word,
  input [1023:0] qc_data,
  input qc_push,
  input [8:0] qc_cluster,
  input qc_last,
  input score_free,
  input e_ready,
  input [1087:0] e_data,
  input row_free,
  input back_valid,
  input [1:0] back_slot,
  input [8:0] back_row,
  input [7:0] back_word,
  input [1023:0] back_data,
  output kv_ready,
  output q_ready,
  output x_ready,
  output [1023:0] walk_data,
  output qc_pop,
  output score_valid,
  output [2559:0] score_acc,
  output reg score_tag_pre,
  output reg score_tag_row_last,
  output reg score_tag_head_last,
  output reg [1:0] score_tag_slot,
  output row_valid,
  output [2559:0] row_acc,
  output reg row_tag_back,
  output reg row_tag_row_last,
  output reg row_tag_head_last,
  output reg [1:0] row_tag_slot,
  output reg [8:0] row_tag_row,
  output reg [7:0] row_tag_word,
  output word_issued,
  output word_tag_back,
  output word_tag_row_last,
  output word_tag_head_last,
  output [1:0] word_tag_slot,
  output [8:0] word_tag_row,
  output [7:0] word_tag_word,
  output e_read,
  output [1:0] e_row,
  output [4:0] e_beat,
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
  wire signed [15:0] kv_data_8 = kv_data[143:128];
  wire signed [15:0] kv_data_9 = kv_data[159:144];
  wire signed [15:0] kv_data_10 = kv_data[175:160];
  wire signed [15:0] kv_data_11 = kv_data[191:176];
  wire signed [15:0] kv_data_12 = kv_data[207:192];
  wire signed [15:0] kv_data_13 = kv_data[223:208];
  wire signed [15:0] kv_data_14 = kv_data[239:224];
  wire signed [15:0] kv_data_15 = kv_data[255:240];
  wire signed [15:0] kv_data_16 = kv_data[271:256];
  wire signed [15:0] kv_data_17 = kv_data[287:272];
  wire signed [15:0] kv_data_18 = kv_data[303:288];
  wire signed [15:0] kv_data_19 = kv_data[319:304];
  wire signed [15:0] kv_data_20 = kv_data[335:320];
  wire signed [15:0] kv_data_21 = kv_data[351:336];
  wire signed [15:0] kv_data_22 = kv_data[367:352];
  wire signed [15:0] kv_data_23 = kv_data[383:368];
  wire signed [15:0] kv_data_24 = kv_data[399:384];
  wire signed [15:0] kv_data_25 = kv_data[415:400];
  wire signed [15:0] kv_data_26 = kv_data[431:416];
  wire signed [15:0] kv_data_27 = kv_data[447:432];
  wire signed [15:0] kv_data_28 = kv_data[463:448];
  wire signed [15:0] kv_data_29 = kv_data[479:464];
  wire signed [15:0] kv_data_30 = kv_data[495:480];
  wire signed [15:0] kv_data_31 = kv_data[511:496];
  wire signed [15:0] kv_data_32 = kv_data[527:512];
  wire signed [15:0] kv_data_33 = kv_data[543:528];
  wire signed [15:0] kv_data_34 = kv_data[559:544];
  wire signed [15:0] kv_data_35 = kv_data[575:560];
  wire signed [15:0] kv_data_36 = kv_data[591:576];
  wire signed [15:0] kv_data_37 = kv_data[607:592];
  wire signed [15:0] kv_data_38 = kv_data[623:608];
  wire signed [15:0] kv_data_39 = kv_data[639:624];
  wire signed [15:0] kv_data_40 = kv_data[655:640];
  wire signed [15:0] kv_data_41 = kv_data[671:656];
  wire signed [15:0] kv_data_42 = kv_data[687:672];
  wire signed [15:0] kv_data_43 = kv_data[703:688];
  wire signed [15:0] kv_data_44 = kv_data[719:704];
  wire signed [15:0] kv_data_45 = kv_data[735:720];
  wire signed [15:0] kv_data_46 = kv_data[751:736];
  wire signed [15:0] kv_data_47 = kv_data[767:752];
  wire signed [15:0] kv_data_48 = kv_data[783:768];
  wire signed [15:0] kv_data_49 = kv_data[799:784];
  wire signed [15:0] kv_data_50 = kv_data[815:800];
  wire signed [15:0] kv_data_51 = kv_data[831:816];
  wire signed [15:0] kv_data_52 = kv_data[847:832];
  wire signed [15:0] kv_data_53 = kv_data[863:848];
  wire signed [15:0] kv_data_54 = kv_data[879:864];
  wire signed [15:0] kv_data_55 = kv_data[895:880];
  wire signed [15:0] kv_data_56 = kv_data[911:896];
  wire signed [15:0] kv_data_57 = kv_data[927:912];
  wire signed [15:0] kv_data_58 = kv_data[943:928];
  wire signed [15:0] kv_data_59 = kv_data[959:944];
  wire signed [15:0] kv_data_60 = kv_data[975:960];
  wire signed [15:0] kv_data_61 = kv_data[991:976];
  wire signed [15:0] kv_data_62 = kv_data[1007:992];
  wire signed [15:0] kv_data_63 = kv_data[1023:1008];
  wire signed [16:0] e_data_0 = e_data[16:0];
  wire signed [16:0] e_data_1 = e_data[33:17];
  wire signed [16:0] e_data_2 = e_data[50:34];
  wire signed [16:0] e_data_3 = e_data[67:51];
  wire signed [16:0] e_data_4 = e_data[84:68];
  wire signed [16:0] e_data_5 = e_data[101:85];
  wire signed [16:0] e_data_6 = e_data[118:102];
  wire signed [16:0] e_data_7 = e_data[135:119];
  wire signed [16:0] e_data_8 = e_data[152:136];
  wire signed [16:0] e_data_9 = e_data[169:153];
  wire signed [16:0] e_data_10 = e_data[186:170];
  wire signed [16:0] e_data_11 = e_data[203:187];
  wire signed [16:0] e_data_12 = e_data[220:204];
  wire signed [16:0] e_data_13 = e_data[237:221];
  wire signed [16:0] e_data_14 = e_data[254:238];
  wire signed [16:0] e_data_15 = e_data[271:255];
  wire signed [16:0] e_data_16 = e_data[288:272];
  wire signed [16:0] e_data_17 = e_data[305:289];
  wire signed [16:0] e_data_18 = e_data[322:306];
  wire signed [16:0] e_data_19 = e_data[339:323];
  wire signed [16:0] e_data_20 = e_data[356:340];
  wire signed [16:0] e_data_21 = e_data[373:357];
  wire signed [16:0] e_data_22 = e_data[390:374];
  wire signed [16:0] e_data_23 = e_data[407:391];
  wire signed [16:0] e_data_24 = e_data[424:408];
  wire signed [16:0] e_data_25 = e_data[441:425];
  wire signed [16:0] e_data_26 = e_data[458:442];
  wire signed [16:0] e_data_27 = e_data[475:459];
  wire signed [16:0] e_data_28 = e_data[492:476];
  wire signed [16:0] e_data_29 = e_data[509:493];
  wire signed [16:0] e_data_30 = e_data[526:510];
  wire signed [16:0] e_data_31 = e_data[543:527];
  wire signed [16:0] e_data_32 = e_data[560:544];
  wire signed [16:0] e_data_33 = e_data[577:561];
  wire signed [16:0] e_data_34 = e_data[594:578];
  wire signed [16:0] e_data_35 = e_data[611:595];
  wire signed [16:0] e_data_36 = e_data[628:612];
  wire signed [16:0] e_data_37 = e_data[645:629];
  wire signed [16:0] e_data_38 = e_data[662:646];
  wire signed [16:0] e_data_39 = e_data[679:663];
  wire signed [16:0] e_data_40 = e_data[696:680];
  wire signed [16:0] e_data_41 = e_data[713:697];
  wire signed [16:0] e_data_42 = e_data[730:714];
  wire signed [16:0] e_data_43 = e_data[747:731];
  wire signed [16:0] e_data_44 = e_data[764:748];
  wire signed [16:0] e_data_45 = e_data[781:765];
  wire signed [16:0] e_data_46 = e_data[798:782];
  wire signed [16:0] e_data_47 = e_data[815:799];
  wire signed [16:0] e_data_48 = e_data[832:816];
  wire signed [16:0] e_data_49 = e_data[849:833];
  wire signed [16:0] e_data_50 = e_data[866:850];
  wire signed [16:0] e_data_51 = e_data[883:867];
  wire signed [16:0] e_data_52 = e_data[900:884];
  wire signed [16:0] e_data_53 = e_data[917:901];
  wire signed [16:0] e_data_54 = e_data[934:918];
  wire signed [16:0] e_data_55 = e_data[951:935];
  wire signed [16:0] e_data_56 = e_data[968:952];
  wire signed [16:0] e_data_57 = e_data[985:969];
  wire signed [16:0] e_data_58 = e_data[1002:986];
  wire signed [16:0] e_data_59 = e_data[1019:1003];
  wire signed [16:0] e_data_60 = e_data[1036:1020];
  wire signed [16:0] e_data_61 = e_data[1053:1037];
  wire signed [16:0] e_data_62 = e_data[1070:1054];
  wire signed [16:0] e_data_63 = e_data[1087:1071];
  wire signed [15:0] back_data_0 = back_data[15:0];
  wire signed [15:0] back_data_1 = back_data[31:16];
  wire signed [15:0] back_data_2 = back_data[47:32];
  wire signed [15:0] back_data_3 = back_data[63:48];
  wire signed [15:0] back_data_4 = back_data[79:64];
  wire signed [15:0] back_data_5 = back_data[95:80];
  wire signed [15:0] back_data_6 = back_data[111:96];
  wire signed [15:0] back_data_7 = back_data[127:112];
  wire signed [15:0] back_data_8 = back_data[143:128];
  wire signed [15:0] back_data_9 = back_data[159:144];
  wire signed [15:0] back_data_10 = back_data[175:160];
  wire signed [15:0] back_data_11 = back_data[191:176];
  wire signed [15:0] back_data_12 = back_data[207:192];
  wire signed [15:0] back_data_13 = back_data[223:208];
  wire signed [15:0] back_data_14 = back_data[239:224];
  wire signed [15:0] back_data_15 = back_data[255:240];
  wire signed [15:0] back_data_16 = back_data[271:256];
  wire signed [15:0] back_data_17 = back_data[287:272];
  wire signed [15:0] back_data_18 = back_data[303:288];
  wire signed [15:0] back_data_19 = back_data[319:304];
  wire signed [15:0] back_data_20 = back_data[335:320];
  wire signed [15:0] back_data_21 = back_data[351:336];
  wire signed [15:0] back_data_22 = back_data[367:352];
  wire signed [15:0] back_data_23 = back_data[383:368];
  wire signed [15:0] back_data_24 = back_data[399:384];
  wire signed [15:0] back_data_25 = back_data[415:400];
  wire signed [15:0] back_data_26 = back_data[431:416];
  wire signed [15:0] back_data_27 = back_data[447:432];
  wire signed [15:0] back_data_28 = back_data[463:448];
  wire signed [15:0] back_data_29 = back_data[479:464];
  wire signed [15:0] back_data_30 = back_data[495:480];
  wire signed [15:0] back_data_31 = back_data[511:496];
  wire signed [15:0] back_data_32 = back_data[527:512];
  wire signed [15:0] back_data_33 = back_data[543:528];
  wire signed [15:0] back_data_34 = back_data[559:544];
  wire signed [15:0] back_data_35 = back_data[575:560];
  wire signed [15:0] back_data_36 = back_data[591:576];
  wire signed [15:0] back_data_37 = back_data[607:592];
  wire signed [15:0] back_data_38 = back_data[623:608];
  wire signed [15:0] back_data_39 = back_data[639:624];
  wire signed [15:0] back_data_40 = back_data[655:640];
  wire signed [15:0] back_data_41 = back_data[671:656];
  wire signed [15:0] back_data_42 = back_data[687:672];
  wire signed [15:0] back_data_43 = back_data[703:688];
  wire signed [15:0] back_data_44 = back_data[719:704];
  wire signed [15:0] back_data_45 = back_data[735:720];
  wire signed [15:0] back_data_46 = back_data[751:736];
  wire signed [15:0] back_data_47 = back_data[767:752];
  wire signed [15:0] back_data_48 = back_data[783:768];
  wire signed [15:0] back_data_49 = back_data[799:784];
  wire signed [15:0] back_data_50 = back_data[815:800];
  wire signed [15:0] back_data_51 = back_data[831:816];
  wire signed [15:0] back_data_52 = back_data[847:832];
  wire signed [15:0] back_data_53 = back_data[863:848];
  wire signed [15:0] back_data_54 = back_data[879:864];
  wire signed [15:0] back_data_55 = back_data[895:880];
  wire signed [15:0] back_data_56 = back_data[911:896];
  wire signed [15:0] back_data_57 = back_data[927:912];
  wire signed [15:0] back_data_58 = back_data[943:928];
  wire signed [15:0] back_data_59 = back_data[959:944];
  wire signed [15:0] back_data_60 = back_data[975:960];
  wire signed [15:0] back_data_61 = back_data[991:976];
  wire signed [15:0] back_data_62 = back_data[1007:992];
  wire signed [15:0] back_data_63 = back_data[1023:1008];
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
  reg [9:0] kv_row;
  reg kv_word;
  reg [7:0] kv_tile;
  reg [2:0] q_job;
  reg [9:0] q_addr;
  reg [8:0] ring_head;
  reg [8:0] ring_tail;
  reg [8:0] ring_rows;
  reg p_busy_0;
  reg p_busy_1;
  reg [1:0] row_room;
  reg [2:0] pre_job;
  reg [8:0] pre_row;
  reg [2:0] qk_job;
  reg [8:0] qk_row;
  reg [2:0] score_room;
  reg [2:0] av_job;
  reg av_word;
  reg [1:0] av_exp_row;
  reg scored_valid_0;
  reg [8:0] scored_data_0_row;
  reg scored_data_0_last;
  reg scored_valid_1;
  reg [8:0] scored_data_1_row;
  reg scored_data_1_last;
  reg scored_valid_2;
  reg [8:0] scored_data_2_row;
  reg scored_data_2_last;
  reg scored_valid_3;
  reg [8:0] scored_data_3_row;
  reg scored_data_3_last;
  reg scored_valid_4;
  reg [8:0] scored_data_4_row;
  reg scored_data_4_last;
  reg scored_valid_5;
  reg [8:0] scored_data_5_row;
  reg scored_data_5_last;
  reg scored_valid_6;
  reg [8:0] scored_data_6_row;
  reg scored_data_6_last;
  reg scored_valid_7;
  reg [8:0] scored_data_7_row;
  reg scored_data_7_last;
  reg scored_valid_8;
  reg [8:0] scored_data_8_row;
  reg scored_data_8_last;
  reg [2:0] exp_rows;
  reg [2:0] gemm_job;
  reg [8:0] gemm_row;
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
  reg [8:0] phase_row;
  reg [7:0] phase_word;
  reg [8:0] phase_ring_row;
  reg phase_words;
  reg [1:0] phase_words_log;
  reg [1:0] phase_groups;
  reg [1:0] phase_stride;
  reg [1:0] phase_exp_row;
  reg [5:0] beat;
  reg [5:0] beats_left;
  reg word;
  reg [7:0] key_addr;
  reg issued_dot;
  reg issued_last;
  reg issued_x;
  reg [1:0] issued_groups;
  reg [7:0] key_read;
  reg key_write_on;
  reg [7:0] key_write_addr;
  reg [3:0] key_write_proc;
  reg [1:0] key_write_group;
  reg [1:0] key_write_log;
  reg signed [15:0] key_write_data_0;
  reg signed [15:0] key_write_data_1;
  reg signed [15:0] key_write_data_2;
  reg signed [15:0] key_write_data_3;
  reg signed [15:0] key_write_data_4;
  reg signed [15:0] key_write_data_5;
  reg signed [15:0] key_write_data_6;
  reg signed [15:0] key_write_data_7;
  reg signed [15:0] key_write_data_8;
  reg signed [15:0] key_write_data_9;
  reg signed [15:0] key_write_data_10;
  reg signed [15:0] key_write_data_11;
  reg signed [15:0] key_write_data_12;
  reg signed [15:0] key_write_data_13;
  reg signed [15:0] key_write_data_14;
  reg signed [15:0] key_write_data_15;
  reg signed [15:0] key_write_data_16;
  reg signed [15:0] key_write_data_17;
  reg signed [15:0] key_write_data_18;
  reg signed [15:0] key_write_data_19;
  reg signed [15:0] key_write_data_20;
  reg signed [15:0] key_write_data_21;
  reg signed [15:0] key_write_data_22;
  reg signed [15:0] key_write_data_23;
  reg signed [15:0] key_write_data_24;
  reg signed [15:0] key_write_data_25;
  reg signed [15:0] key_write_data_26;
  reg signed [15:0] key_write_data_27;
  reg signed [15:0] key_write_data_28;
  reg signed [15:0] key_write_data_29;
  reg signed [15:0] key_write_data_30;
  reg signed [15:0] key_write_data_31;
  reg signed [15:0] key_write_data_32;
  reg signed [15:0] key_write_data_33;
  reg signed [15:0] key_write_data_34;
  reg signed [15:0] key_write_data_35;
  reg signed [15:0] key_write_data_36;
  reg signed [15:0] key_write_data_37;
  reg signed [15:0] key_write_data_38;
  reg signed [15:0] key_write_data_39;
  reg signed [15:0] key_write_data_40;
  reg signed [15:0] key_write_data_41;
  reg signed [15:0] key_write_data_42;
  reg signed [15:0] key_write_data_43;
  reg signed [15:0] key_write_data_44;
  reg signed [15:0] key_write_data_45;
  reg signed [15:0] key_write_data_46;
  reg signed [15:0] key_write_data_47;
  reg signed [15:0] key_write_data_48;
  reg signed [15:0] key_write_data_49;
  reg signed [15:0] key_write_data_50;
  reg signed [15:0] key_write_data_51;
  reg signed [15:0] key_write_data_52;
  reg signed [15:0] key_write_data_53;
  reg signed [15:0] key_write_data_54;
  reg signed [15:0] key_write_data_55;
  reg signed [15:0] key_write_data_56;
  reg signed [15:0] key_write_data_57;
  reg signed [15:0] key_write_data_58;
  reg signed [15:0] key_write_data_59;
  reg signed [15:0] key_write_data_60;
  reg signed [15:0] key_write_data_61;
  reg signed [15:0] key_write_data_62;
  reg signed [15:0] key_write_data_63;
  reg ready_dot;
  reg ready_last;
  reg [1:0] ready_groups;
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
  reg signed [16:0] mmu_row_8;
  reg signed [16:0] mmu_row_9;
  reg signed [16:0] mmu_row_10;
  reg signed [16:0] mmu_row_11;
  reg signed [16:0] mmu_row_12;
  reg signed [16:0] mmu_row_13;
  reg signed [16:0] mmu_row_14;
  reg signed [16:0] mmu_row_15;
  reg signed [16:0] mmu_row_16;
  reg signed [16:0] mmu_row_17;
  reg signed [16:0] mmu_row_18;
  reg signed [16:0] mmu_row_19;
  reg signed [16:0] mmu_row_20;
  reg signed [16:0] mmu_row_21;
  reg signed [16:0] mmu_row_22;
  reg signed [16:0] mmu_row_23;
  reg signed [16:0] mmu_row_24;
  reg signed [16:0] mmu_row_25;
  reg signed [16:0] mmu_row_26;
  reg signed [16:0] mmu_row_27;
  reg signed [16:0] mmu_row_28;
  reg signed [16:0] mmu_row_29;
  reg signed [16:0] mmu_row_30;
  reg signed [16:0] mmu_row_31;
  reg signed [16:0] mmu_row_32;
  reg signed [16:0] mmu_row_33;
  reg signed [16:0] mmu_row_34;
  reg signed [16:0] mmu_row_35;
  reg signed [16:0] mmu_row_36;
  reg signed [16:0] mmu_row_37;
  reg signed [16:0] mmu_row_38;
  reg signed [16:0] mmu_row_39;
  reg signed [16:0] mmu_row_40;
  reg signed [16:0] mmu_row_41;
  reg signed [16:0] mmu_row_42;
  reg signed [16:0] mmu_row_43;
  reg signed [16:0] mmu_row_44;
  reg signed [16:0] mmu_row_45;
  reg signed [16:0] mmu_row_46;
  reg signed [16:0] mmu_row_47;
  reg signed [16:0] mmu_row_48;
  reg signed [16:0] mmu_row_49;
  reg signed [16:0] mmu_row_50;
  reg signed [16:0] mmu_row_51;
  reg signed [16:0] mmu_row_52;
  reg signed [16:0] mmu_row_53;
  reg signed [16:0] mmu_row_54;
  reg signed [16:0] mmu_row_55;
  reg signed [16:0] mmu_row_56;
  reg signed [16:0] mmu_row_57;
  reg signed [16:0] mmu_row_58;
  reg signed [16:0] mmu_row_59;
  reg signed [16:0] mmu_row_60;
  reg signed [16:0] mmu_row_61;
  reg signed [16:0] mmu_row_62;
  reg signed [16:0] mmu_row_63;
  reg signed [16:0] mmu_scalar_0;
  reg signed [16:0] mmu_scalar_1;
  reg signed [16:0] mmu_scalar_2;
  reg signed [16:0] mmu_scalar_3;
  reg signed [16:0] mmu_scalar_4;
  reg signed [16:0] mmu_scalar_5;
  reg signed [16:0] mmu_scalar_6;
  reg signed [16:0] mmu_scalar_7;
  reg signed [16:0] mmu_scalar_8;
  reg signed [16:0] mmu_scalar_9;
  reg signed [16:0] mmu_scalar_10;
  reg signed [16:0] mmu_scalar_11;
  reg signed [16:0] mmu_scalar_12;
  reg signed [16:0] mmu_scalar_13;
  reg signed [16:0] mmu_scalar_14;
  reg signed [16:0] mmu_scalar_15;
  reg signed [16:0] mmu_scalar_16;
  reg signed [16:0] mmu_scalar_17;
  reg signed [16:0] mmu_scalar_18;
  reg signed [16:0] mmu_scalar_19;
  reg signed [16:0] mmu_scalar_20;
  reg signed [16:0] mmu_scalar_21;
  reg signed [16:0] mmu_scalar_22;
  reg signed [16:0] mmu_scalar_23;
  reg signed [16:0] mmu_scalar_24;
  reg signed [16:0] mmu_scalar_25;
  reg signed [16:0] mmu_scalar_26;
  reg signed [16:0] mmu_scalar_27;
  reg signed [16:0] mmu_scalar_28;
  reg signed [16:0] mmu_scalar_29;
  reg signed [16:0] mmu_scalar_30;
  reg signed [16:0] mmu_scalar_31;
  reg signed [16:0] mmu_scalar_32;
  reg signed [16:0] mmu_scalar_33;
  reg signed [16:0] mmu_scalar_34;
  reg signed [16:0] mmu_scalar_35;
  reg signed [16:0] mmu_scalar_36;
  reg signed [16:0] mmu_scalar_37;
  reg signed [16:0] mmu_scalar_38;
  reg signed [16:0] mmu_scalar_39;
  reg signed [16:0] mmu_scalar_40;
  reg signed [16:0] mmu_scalar_41;
  reg signed [16:0] mmu_scalar_42;
  reg signed [16:0] mmu_scalar_43;
  reg signed [16:0] mmu_scalar_44;
  reg signed [16:0] mmu_scalar_45;
  reg signed [16:0] mmu_scalar_46;
  reg signed [16:0] mmu_scalar_47;
  reg signed [16:0] mmu_scalar_48;
  reg signed [16:0] mmu_scalar_49;
  reg signed [16:0] mmu_scalar_50;
  reg signed [16:0] mmu_scalar_51;
  reg signed [16:0] mmu_scalar_52;
  reg signed [16:0] mmu_scalar_53;
  reg signed [16:0] mmu_scalar_54;
  reg signed [16:0] mmu_scalar_55;
  reg signed [16:0] mmu_scalar_56;
  reg signed [16:0] mmu_scalar_57;
  reg signed [16:0] mmu_scalar_58;
  reg signed [16:0] mmu_scalar_59;
  reg signed [16:0] mmu_scalar_60;
  reg signed [16:0] mmu_scalar_61;
  reg signed [16:0] mmu_scalar_62;
  reg signed [16:0] mmu_scalar_63;
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
  reg score_tag_pre_d6;
  reg score_tag_row_last_d6;
  reg score_tag_head_last_d6;
  reg [1:0] score_tag_slot_d6;
  reg row_tag_back_d1;
  reg row_tag_row_last_d1;
  reg row_tag_head_last_d1;
  reg [1:0] row_tag_slot_d1;
  reg [8:0] row_tag_row_d1;
  reg [7:0] row_tag_word_d1;
  reg row_tag_back_d2;
  reg row_tag_row_last_d2;
  reg row_tag_head_last_d2;
  reg [1:0] row_tag_slot_d2;
  reg [8:0] row_tag_row_d2;
  reg [7:0] row_tag_word_d2;
  reg row_tag_back_d3;
  reg row_tag_row_last_d3;
  reg row_tag_head_last_d3;
  reg [1:0] row_tag_slot_d3;
  reg [8:0] row_tag_row_d3;
  reg [7:0] row_tag_word_d3;
  reg row_tag_back_d4;
  reg row_tag_row_last_d4;
  reg row_tag_head_last_d4;
  reg [1:0] row_tag_slot_d4;
  reg [8:0] row_tag_row_d4;
  reg [7:0] row_tag_word_d4;
  reg row_tag_back_d5;
  reg row_tag_row_last_d5;
  reg row_tag_head_last_d5;
  reg [1:0] row_tag_slot_d5;
  reg [8:0] row_tag_row_d5;
  reg [7:0] row_tag_word_d5;
  reg row_tag_back_d6;
  reg row_tag_row_last_d6;
  reg row_tag_head_last_d6;
  reg [1:0] row_tag_slot_d6;
  reg [8:0] row_tag_row_d6;
  reg [7:0] row_tag_word_d6;
  reg [9:0] ring_entries [0:383];
  reg [9:0] ring_entries_q;
`ifndef SYNTHESIS
  initial begin : ring_entries_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) ring_entries[i] = {10{1'b0}};
  end
`endif
  wire [255:0] x_fifo_scalars;
  wire signed [15:0] x_fifo_scalars_0 = x_fifo_scalars[15:0];
  wire signed [15:0] x_fifo_scalars_1 = x_fifo_scalars[31:16];
  wire signed [15:0] x_fifo_scalars_2 = x_fifo_scalars[47:32];
  wire signed [15:0] x_fifo_scalars_3 = x_fifo_scalars[63:48];
  wire signed [15:0] x_fifo_scalars_4 = x_fifo_scalars[79:64];
  wire signed [15:0] x_fifo_scalars_5 = x_fifo_scalars[95:80];
  wire signed [15:0] x_fifo_scalars_6 = x_fifo_scalars[111:96];
  wire signed [15:0] x_fifo_scalars_7 = x_fifo_scalars[127:112];
  wire signed [15:0] x_fifo_scalars_8 = x_fifo_scalars[143:128];
  wire signed [15:0] x_fifo_scalars_9 = x_fifo_scalars[159:144];
  wire signed [15:0] x_fifo_scalars_10 = x_fifo_scalars[175:160];
  wire signed [15:0] x_fifo_scalars_11 = x_fifo_scalars[191:176];
  wire signed [15:0] x_fifo_scalars_12 = x_fifo_scalars[207:192];
  wire signed [15:0] x_fifo_scalars_13 = x_fifo_scalars[223:208];
  wire signed [15:0] x_fifo_scalars_14 = x_fifo_scalars[239:224];
  wire signed [15:0] x_fifo_scalars_15 = x_fifo_scalars[255:240];
  wire [1023:0] q_mem_walk_data;
  wire [1023:0] q_mem_row;
  wire signed [15:0] q_mem_row_0 = q_mem_row[15:0];
  wire signed [15:0] q_mem_row_1 = q_mem_row[31:16];
  wire signed [15:0] q_mem_row_2 = q_mem_row[47:32];
  wire signed [15:0] q_mem_row_3 = q_mem_row[63:48];
  wire signed [15:0] q_mem_row_4 = q_mem_row[79:64];
  wire signed [15:0] q_mem_row_5 = q_mem_row[95:80];
  wire signed [15:0] q_mem_row_6 = q_mem_row[111:96];
  wire signed [15:0] q_mem_row_7 = q_mem_row[127:112];
  wire signed [15:0] q_mem_row_8 = q_mem_row[143:128];
  wire signed [15:0] q_mem_row_9 = q_mem_row[159:144];
  wire signed [15:0] q_mem_row_10 = q_mem_row[175:160];
  wire signed [15:0] q_mem_row_11 = q_mem_row[191:176];
  wire signed [15:0] q_mem_row_12 = q_mem_row[207:192];
  wire signed [15:0] q_mem_row_13 = q_mem_row[223:208];
  wire signed [15:0] q_mem_row_14 = q_mem_row[239:224];
  wire signed [15:0] q_mem_row_15 = q_mem_row[255:240];
  wire signed [15:0] q_mem_row_16 = q_mem_row[271:256];
  wire signed [15:0] q_mem_row_17 = q_mem_row[287:272];
  wire signed [15:0] q_mem_row_18 = q_mem_row[303:288];
  wire signed [15:0] q_mem_row_19 = q_mem_row[319:304];
  wire signed [15:0] q_mem_row_20 = q_mem_row[335:320];
  wire signed [15:0] q_mem_row_21 = q_mem_row[351:336];
  wire signed [15:0] q_mem_row_22 = q_mem_row[367:352];
  wire signed [15:0] q_mem_row_23 = q_mem_row[383:368];
  wire signed [15:0] q_mem_row_24 = q_mem_row[399:384];
  wire signed [15:0] q_mem_row_25 = q_mem_row[415:400];
  wire signed [15:0] q_mem_row_26 = q_mem_row[431:416];
  wire signed [15:0] q_mem_row_27 = q_mem_row[447:432];
  wire signed [15:0] q_mem_row_28 = q_mem_row[463:448];
  wire signed [15:0] q_mem_row_29 = q_mem_row[479:464];
  wire signed [15:0] q_mem_row_30 = q_mem_row[495:480];
  wire signed [15:0] q_mem_row_31 = q_mem_row[511:496];
  wire signed [15:0] q_mem_row_32 = q_mem_row[527:512];
  wire signed [15:0] q_mem_row_33 = q_mem_row[543:528];
  wire signed [15:0] q_mem_row_34 = q_mem_row[559:544];
  wire signed [15:0] q_mem_row_35 = q_mem_row[575:560];
  wire signed [15:0] q_mem_row_36 = q_mem_row[591:576];
  wire signed [15:0] q_mem_row_37 = q_mem_row[607:592];
  wire signed [15:0] q_mem_row_38 = q_mem_row[623:608];
  wire signed [15:0] q_mem_row_39 = q_mem_row[639:624];
  wire signed [15:0] q_mem_row_40 = q_mem_row[655:640];
  wire signed [15:0] q_mem_row_41 = q_mem_row[671:656];
  wire signed [15:0] q_mem_row_42 = q_mem_row[687:672];
  wire signed [15:0] q_mem_row_43 = q_mem_row[703:688];
  wire signed [15:0] q_mem_row_44 = q_mem_row[719:704];
  wire signed [15:0] q_mem_row_45 = q_mem_row[735:720];
  wire signed [15:0] q_mem_row_46 = q_mem_row[751:736];
  wire signed [15:0] q_mem_row_47 = q_mem_row[767:752];
  wire signed [15:0] q_mem_row_48 = q_mem_row[783:768];
  wire signed [15:0] q_mem_row_49 = q_mem_row[799:784];
  wire signed [15:0] q_mem_row_50 = q_mem_row[815:800];
  wire signed [15:0] q_mem_row_51 = q_mem_row[831:816];
  wire signed [15:0] q_mem_row_52 = q_mem_row[847:832];
  wire signed [15:0] q_mem_row_53 = q_mem_row[863:848];
  wire signed [15:0] q_mem_row_54 = q_mem_row[879:864];
  wire signed [15:0] q_mem_row_55 = q_mem_row[895:880];
  wire signed [15:0] q_mem_row_56 = q_mem_row[911:896];
  wire signed [15:0] q_mem_row_57 = q_mem_row[927:912];
  wire signed [15:0] q_mem_row_58 = q_mem_row[943:928];
  wire signed [15:0] q_mem_row_59 = q_mem_row[959:944];
  wire signed [15:0] q_mem_row_60 = q_mem_row[975:960];
  wire signed [15:0] q_mem_row_61 = q_mem_row[991:976];
  wire signed [15:0] q_mem_row_62 = q_mem_row[1007:992];
  wire signed [15:0] q_mem_row_63 = q_mem_row[1023:1008];
  wire [1023:0] keys_0_data;
  wire signed [15:0] keys_0_data_0 = keys_0_data[15:0];
  wire signed [15:0] keys_0_data_1 = keys_0_data[31:16];
  wire signed [15:0] keys_0_data_2 = keys_0_data[47:32];
  wire signed [15:0] keys_0_data_3 = keys_0_data[63:48];
  wire signed [15:0] keys_0_data_4 = keys_0_data[79:64];
  wire signed [15:0] keys_0_data_5 = keys_0_data[95:80];
  wire signed [15:0] keys_0_data_6 = keys_0_data[111:96];
  wire signed [15:0] keys_0_data_7 = keys_0_data[127:112];
  wire signed [15:0] keys_0_data_8 = keys_0_data[143:128];
  wire signed [15:0] keys_0_data_9 = keys_0_data[159:144];
  wire signed [15:0] keys_0_data_10 = keys_0_data[175:160];
  wire signed [15:0] keys_0_data_11 = keys_0_data[191:176];
  wire signed [15:0] keys_0_data_12 = keys_0_data[207:192];
  wire signed [15:0] keys_0_data_13 = keys_0_data[223:208];
  wire signed [15:0] keys_0_data_14 = keys_0_data[239:224];
  wire signed [15:0] keys_0_data_15 = keys_0_data[255:240];
  wire signed [15:0] keys_0_data_16 = keys_0_data[271:256];
  wire signed [15:0] keys_0_data_17 = keys_0_data[287:272];
  wire signed [15:0] keys_0_data_18 = keys_0_data[303:288];
  wire signed [15:0] keys_0_data_19 = keys_0_data[319:304];
  wire signed [15:0] keys_0_data_20 = keys_0_data[335:320];
  wire signed [15:0] keys_0_data_21 = keys_0_data[351:336];
  wire signed [15:0] keys_0_data_22 = keys_0_data[367:352];
  wire signed [15:0] keys_0_data_23 = keys_0_data[383:368];
  wire signed [15:0] keys_0_data_24 = keys_0_data[399:384];
  wire signed [15:0] keys_0_data_25 = keys_0_data[415:400];
  wire signed [15:0] keys_0_data_26 = keys_0_data[431:416];
  wire signed [15:0] keys_0_data_27 = keys_0_data[447:432];
  wire signed [15:0] keys_0_data_28 = keys_0_data[463:448];
  wire signed [15:0] keys_0_data_29 = keys_0_data[479:464];
  wire signed [15:0] keys_0_data_30 = keys_0_data[495:480];
  wire signed [15:0] keys_0_data_31 = keys_0_data[511:496];
  wire signed [15:0] keys_0_data_32 = keys_0_data[527:512];
  wire signed [15:0] keys_0_data_33 = keys_0_data[543:528];
  wire signed [15:0] keys_0_data_34 = keys_0_data[559:544];
  wire signed [15:0] keys_0_data_35 = keys_0_data[575:560];
  wire signed [15:0] keys_0_data_36 = keys_0_data[591:576];
  wire signed [15:0] keys_0_data_37 = keys_0_data[607:592];
  wire signed [15:0] keys_0_data_38 = keys_0_data[623:608];
  wire signed [15:0] keys_0_data_39 = keys_0_data[639:624];
  wire signed [15:0] keys_0_data_40 = keys_0_data[655:640];
  wire signed [15:0] keys_0_data_41 = keys_0_data[671:656];
  wire signed [15:0] keys_0_data_42 = keys_0_data[687:672];
  wire signed [15:0] keys_0_data_43 = keys_0_data[703:688];
  wire signed [15:0] keys_0_data_44 = keys_0_data[719:704];
  wire signed [15:0] keys_0_data_45 = keys_0_data[735:720];
  wire signed [15:0] keys_0_data_46 = keys_0_data[751:736];
  wire signed [15:0] keys_0_data_47 = keys_0_data[767:752];
  wire signed [15:0] keys_0_data_48 = keys_0_data[783:768];
  wire signed [15:0] keys_0_data_49 = keys_0_data[799:784];
  wire signed [15:0] keys_0_data_50 = keys_0_data[815:800];
  wire signed [15:0] keys_0_data_51 = keys_0_data[831:816];
  wire signed [15:0] keys_0_data_52 = keys_0_data[847:832];
  wire signed [15:0] keys_0_data_53 = keys_0_data[863:848];
  wire signed [15:0] keys_0_data_54 = keys_0_data[879:864];
  wire signed [15:0] keys_0_data_55 = keys_0_data[895:880];
  wire signed [15:0] keys_0_data_56 = keys_0_data[911:896];
  wire signed [15:0] keys_0_data_57 = keys_0_data[927:912];
  wire signed [15:0] keys_0_data_58 = keys_0_data[943:928];
  wire signed [15:0] keys_0_data_59 = keys_0_data[959:944];
  wire signed [15:0] keys_0_data_60 = keys_0_data[975:960];
  wire signed [15:0] keys_0_data_61 = keys_0_data[991:976];
  wire signed [15:0] keys_0_data_62 = keys_0_data[1007:992];
  wire signed [15:0] keys_0_data_63 = keys_0_data[1023:1008];
  wire [1023:0] keys_1_data;
  wire signed [15:0] keys_1_data_0 = keys_1_data[15:0];
  wire signed [15:0] keys_1_data_1 = keys_1_data[31:16];
  wire signed [15:0] keys_1_data_2 = keys_1_data[47:32];
  wire signed [15:0] keys_1_data_3 = keys_1_data[63:48];
  wire signed [15:0] keys_1_data_4 = keys_1_data[79:64];
  wire signed [15:0] keys_1_data_5 = keys_1_data[95:80];
  wire signed [15:0] keys_1_data_6 = keys_1_data[111:96];
  wire signed [15:0] keys_1_data_7 = keys_1_data[127:112];
  wire signed [15:0] keys_1_data_8 = keys_1_data[143:128];
  wire signed [15:0] keys_1_data_9 = keys_1_data[159:144];
  wire signed [15:0] keys_1_data_10 = keys_1_data[175:160];
  wire signed [15:0] keys_1_data_11 = keys_1_data[191:176];
  wire signed [15:0] keys_1_data_12 = keys_1_data[207:192];
  wire signed [15:0] keys_1_data_13 = keys_1_data[223:208];
  wire signed [15:0] keys_1_data_14 = keys_1_data[239:224];
  wire signed [15:0] keys_1_data_15 = keys_1_data[255:240];
  wire signed [15:0] keys_1_data_16 = keys_1_data[271:256];
  wire signed [15:0] keys_1_data_17 = keys_1_data[287:272];
  wire signed [15:0] keys_1_data_18 = keys_1_data[303:288];
  wire signed [15:0] keys_1_data_19 = keys_1_data[319:304];
  wire signed [15:0] keys_1_data_20 = keys_1_data[335:320];
  wire signed [15:0] keys_1_data_21 = keys_1_data[351:336];
  wire signed [15:0] keys_1_data_22 = keys_1_data[367:352];
  wire signed [15:0] keys_1_data_23 = keys_1_data[383:368];
  wire signed [15:0] keys_1_data_24 = keys_1_data[399:384];
  wire signed [15:0] keys_1_data_25 = keys_1_data[415:400];
  wire signed [15:0] keys_1_data_26 = keys_1_data[431:416];
  wire signed [15:0] keys_1_data_27 = keys_1_data[447:432];
  wire signed [15:0] keys_1_data_28 = keys_1_data[463:448];
  wire signed [15:0] keys_1_data_29 = keys_1_data[479:464];
  wire signed [15:0] keys_1_data_30 = keys_1_data[495:480];
  wire signed [15:0] keys_1_data_31 = keys_1_data[511:496];
  wire signed [15:0] keys_1_data_32 = keys_1_data[527:512];
  wire signed [15:0] keys_1_data_33 = keys_1_data[543:528];
  wire signed [15:0] keys_1_data_34 = keys_1_data[559:544];
  wire signed [15:0] keys_1_data_35 = keys_1_data[575:560];
  wire signed [15:0] keys_1_data_36 = keys_1_data[591:576];
  wire signed [15:0] keys_1_data_37 = keys_1_data[607:592];
  wire signed [15:0] keys_1_data_38 = keys_1_data[623:608];
  wire signed [15:0] keys_1_data_39 = keys_1_data[639:624];
  wire signed [15:0] keys_1_data_40 = keys_1_data[655:640];
  wire signed [15:0] keys_1_data_41 = keys_1_data[671:656];
  wire signed [15:0] keys_1_data_42 = keys_1_data[687:672];
  wire signed [15:0] keys_1_data_43 = keys_1_data[703:688];
  wire signed [15:0] keys_1_data_44 = keys_1_data[719:704];
  wire signed [15:0] keys_1_data_45 = keys_1_data[735:720];
  wire signed [15:0] keys_1_data_46 = keys_1_data[751:736];
  wire signed [15:0] keys_1_data_47 = keys_1_data[767:752];
  wire signed [15:0] keys_1_data_48 = keys_1_data[783:768];
  wire signed [15:0] keys_1_data_49 = keys_1_data[799:784];
  wire signed [15:0] keys_1_data_50 = keys_1_data[815:800];
  wire signed [15:0] keys_1_data_51 = keys_1_data[831:816];
  wire signed [15:0] keys_1_data_52 = keys_1_data[847:832];
  wire signed [15:0] keys_1_data_53 = keys_1_data[863:848];
  wire signed [15:0] keys_1_data_54 = keys_1_data[879:864];
  wire signed [15:0] keys_1_data_55 = keys_1_data[895:880];
  wire signed [15:0] keys_1_data_56 = keys_1_data[911:896];
  wire signed [15:0] keys_1_data_57 = keys_1_data[927:912];
  wire signed [15:0] keys_1_data_58 = keys_1_data[943:928];
  wire signed [15:0] keys_1_data_59 = keys_1_data[959:944];
  wire signed [15:0] keys_1_data_60 = keys_1_data[975:960];
  wire signed [15:0] keys_1_data_61 = keys_1_data[991:976];
  wire signed [15:0] keys_1_data_62 = keys_1_data[1007:992];
  wire signed [15:0] keys_1_data_63 = keys_1_data[1023:1008];
  wire [1023:0] keys_2_data;
  wire signed [15:0] keys_2_data_0 = keys_2_data[15:0];
  wire signed [15:0] keys_2_data_1 = keys_2_data[31:16];
  wire signed [15:0] keys_2_data_2 = keys_2_data[47:32];
  wire signed [15:0] keys_2_data_3 = keys_2_data[63:48];
  wire signed [15:0] keys_2_data_4 = keys_2_data[79:64];
  wire signed [15:0] keys_2_data_5 = keys_2_data[95:80];
  wire signed [15:0] keys_2_data_6 = keys_2_data[111:96];
  wire signed [15:0] keys_2_data_7 = keys_2_data[127:112];
  wire signed [15:0] keys_2_data_8 = keys_2_data[143:128];
  wire signed [15:0] keys_2_data_9 = keys_2_data[159:144];
  wire signed [15:0] keys_2_data_10 = keys_2_data[175:160];
  wire signed [15:0] keys_2_data_11 = keys_2_data[191:176];
  wire signed [15:0] keys_2_data_12 = keys_2_data[207:192];
  wire signed [15:0] keys_2_data_13 = keys_2_data[223:208];
  wire signed [15:0] keys_2_data_14 = keys_2_data[239:224];
  wire signed [15:0] keys_2_data_15 = keys_2_data[255:240];
  wire signed [15:0] keys_2_data_16 = keys_2_data[271:256];
  wire signed [15:0] keys_2_data_17 = keys_2_data[287:272];
  wire signed [15:0] keys_2_data_18 = keys_2_data[303:288];
  wire signed [15:0] keys_2_data_19 = keys_2_data[319:304];
  wire signed [15:0] keys_2_data_20 = keys_2_data[335:320];
  wire signed [15:0] keys_2_data_21 = keys_2_data[351:336];
  wire signed [15:0] keys_2_data_22 = keys_2_data[367:352];
  wire signed [15:0] keys_2_data_23 = keys_2_data[383:368];
  wire signed [15:0] keys_2_data_24 = keys_2_data[399:384];
  wire signed [15:0] keys_2_data_25 = keys_2_data[415:400];
  wire signed [15:0] keys_2_data_26 = keys_2_data[431:416];
  wire signed [15:0] keys_2_data_27 = keys_2_data[447:432];
  wire signed [15:0] keys_2_data_28 = keys_2_data[463:448];
  wire signed [15:0] keys_2_data_29 = keys_2_data[479:464];
  wire signed [15:0] keys_2_data_30 = keys_2_data[495:480];
  wire signed [15:0] keys_2_data_31 = keys_2_data[511:496];
  wire signed [15:0] keys_2_data_32 = keys_2_data[527:512];
  wire signed [15:0] keys_2_data_33 = keys_2_data[543:528];
  wire signed [15:0] keys_2_data_34 = keys_2_data[559:544];
  wire signed [15:0] keys_2_data_35 = keys_2_data[575:560];
  wire signed [15:0] keys_2_data_36 = keys_2_data[591:576];
  wire signed [15:0] keys_2_data_37 = keys_2_data[607:592];
  wire signed [15:0] keys_2_data_38 = keys_2_data[623:608];
  wire signed [15:0] keys_2_data_39 = keys_2_data[639:624];
  wire signed [15:0] keys_2_data_40 = keys_2_data[655:640];
  wire signed [15:0] keys_2_data_41 = keys_2_data[671:656];
  wire signed [15:0] keys_2_data_42 = keys_2_data[687:672];
  wire signed [15:0] keys_2_data_43 = keys_2_data[703:688];
  wire signed [15:0] keys_2_data_44 = keys_2_data[719:704];
  wire signed [15:0] keys_2_data_45 = keys_2_data[735:720];
  wire signed [15:0] keys_2_data_46 = keys_2_data[751:736];
  wire signed [15:0] keys_2_data_47 = keys_2_data[767:752];
  wire signed [15:0] keys_2_data_48 = keys_2_data[783:768];
  wire signed [15:0] keys_2_data_49 = keys_2_data[799:784];
  wire signed [15:0] keys_2_data_50 = keys_2_data[815:800];
  wire signed [15:0] keys_2_data_51 = keys_2_data[831:816];
  wire signed [15:0] keys_2_data_52 = keys_2_data[847:832];
  wire signed [15:0] keys_2_data_53 = keys_2_data[863:848];
  wire signed [15:0] keys_2_data_54 = keys_2_data[879:864];
  wire signed [15:0] keys_2_data_55 = keys_2_data[895:880];
  wire signed [15:0] keys_2_data_56 = keys_2_data[911:896];
  wire signed [15:0] keys_2_data_57 = keys_2_data[927:912];
  wire signed [15:0] keys_2_data_58 = keys_2_data[943:928];
  wire signed [15:0] keys_2_data_59 = keys_2_data[959:944];
  wire signed [15:0] keys_2_data_60 = keys_2_data[975:960];
  wire signed [15:0] keys_2_data_61 = keys_2_data[991:976];
  wire signed [15:0] keys_2_data_62 = keys_2_data[1007:992];
  wire signed [15:0] keys_2_data_63 = keys_2_data[1023:1008];
  wire [1023:0] keys_3_data;
  wire signed [15:0] keys_3_data_0 = keys_3_data[15:0];
  wire signed [15:0] keys_3_data_1 = keys_3_data[31:16];
  wire signed [15:0] keys_3_data_2 = keys_3_data[47:32];
  wire signed [15:0] keys_3_data_3 = keys_3_data[63:48];
  wire signed [15:0] keys_3_data_4 = keys_3_data[79:64];
  wire signed [15:0] keys_3_data_5 = keys_3_data[95:80];
  wire signed [15:0] keys_3_data_6 = keys_3_data[111:96];
  wire signed [15:0] keys_3_data_7 = keys_3_data[127:112];
  wire signed [15:0] keys_3_data_8 = keys_3_data[143:128];
  wire signed [15:0] keys_3_data_9 = keys_3_data[159:144];
  wire signed [15:0] keys_3_data_10 = keys_3_data[175:160];
  wire signed [15:0] keys_3_data_11 = keys_3_data[191:176];
  wire signed [15:0] keys_3_data_12 = keys_3_data[207:192];
  wire signed [15:0] keys_3_data_13 = keys_3_data[223:208];
  wire signed [15:0] keys_3_data_14 = keys_3_data[239:224];
  wire signed [15:0] keys_3_data_15 = keys_3_data[255:240];
  wire signed [15:0] keys_3_data_16 = keys_3_data[271:256];
  wire signed [15:0] keys_3_data_17 = keys_3_data[287:272];
  wire signed [15:0] keys_3_data_18 = keys_3_data[303:288];
  wire signed [15:0] keys_3_data_19 = keys_3_data[319:304];
  wire signed [15:0] keys_3_data_20 = keys_3_data[335:320];
  wire signed [15:0] keys_3_data_21 = keys_3_data[351:336];
  wire signed [15:0] keys_3_data_22 = keys_3_data[367:352];
  wire signed [15:0] keys_3_data_23 = keys_3_data[383:368];
  wire signed [15:0] keys_3_data_24 = keys_3_data[399:384];
  wire signed [15:0] keys_3_data_25 = keys_3_data[415:400];
  wire signed [15:0] keys_3_data_26 = keys_3_data[431:416];
  wire signed [15:0] keys_3_data_27 = keys_3_data[447:432];
  wire signed [15:0] keys_3_data_28 = keys_3_data[463:448];
  wire signed [15:0] keys_3_data_29 = keys_3_data[479:464];
  wire signed [15:0] keys_3_data_30 = keys_3_data[495:480];
  wire signed [15:0] keys_3_data_31 = keys_3_data[511:496];
  wire signed [15:0] keys_3_data_32 = keys_3_data[527:512];
  wire signed [15:0] keys_3_data_33 = keys_3_data[543:528];
  wire signed [15:0] keys_3_data_34 = keys_3_data[559:544];
  wire signed [15:0] keys_3_data_35 = keys_3_data[575:560];
  wire signed [15:0] keys_3_data_36 = keys_3_data[591:576];
  wire signed [15:0] keys_3_data_37 = keys_3_data[607:592];
  wire signed [15:0] keys_3_data_38 = keys_3_data[623:608];
  wire signed [15:0] keys_3_data_39 = keys_3_data[639:624];
  wire signed [15:0] keys_3_data_40 = keys_3_data[655:640];
  wire signed [15:0] keys_3_data_41 = keys_3_data[671:656];
  wire signed [15:0] keys_3_data_42 = keys_3_data[687:672];
  wire signed [15:0] keys_3_data_43 = keys_3_data[703:688];
  wire signed [15:0] keys_3_data_44 = keys_3_data[719:704];
  wire signed [15:0] keys_3_data_45 = keys_3_data[735:720];
  wire signed [15:0] keys_3_data_46 = keys_3_data[751:736];
  wire signed [15:0] keys_3_data_47 = keys_3_data[767:752];
  wire signed [15:0] keys_3_data_48 = keys_3_data[783:768];
  wire signed [15:0] keys_3_data_49 = keys_3_data[799:784];
  wire signed [15:0] keys_3_data_50 = keys_3_data[815:800];
  wire signed [15:0] keys_3_data_51 = keys_3_data[831:816];
  wire signed [15:0] keys_3_data_52 = keys_3_data[847:832];
  wire signed [15:0] keys_3_data_53 = keys_3_data[863:848];
  wire signed [15:0] keys_3_data_54 = keys_3_data[879:864];
  wire signed [15:0] keys_3_data_55 = keys_3_data[895:880];
  wire signed [15:0] keys_3_data_56 = keys_3_data[911:896];
  wire signed [15:0] keys_3_data_57 = keys_3_data[927:912];
  wire signed [15:0] keys_3_data_58 = keys_3_data[943:928];
  wire signed [15:0] keys_3_data_59 = keys_3_data[959:944];
  wire signed [15:0] keys_3_data_60 = keys_3_data[975:960];
  wire signed [15:0] keys_3_data_61 = keys_3_data[991:976];
  wire signed [15:0] keys_3_data_62 = keys_3_data[1007:992];
  wire signed [15:0] keys_3_data_63 = keys_3_data[1023:1008];
  wire [1023:0] keys_4_data;
  wire signed [15:0] keys_4_data_0 = keys_4_data[15:0];
  wire signed [15:0] keys_4_data_1 = keys_4_data[31:16];
  wire signed [15:0] keys_4_data_2 = keys_4_data[47:32];
  wire signed [15:0] keys_4_data_3 = keys_4_data[63:48];
  wire signed [15:0] keys_4_data_4 = keys_4_data[79:64];
  wire signed [15:0] keys_4_data_5 = keys_4_data[95:80];
  wire signed [15:0] keys_4_data_6 = keys_4_data[111:96];
  wire signed [15:0] keys_4_data_7 = keys_4_data[127:112];
  wire signed [15:0] keys_4_data_8 = keys_4_data[143:128];
  wire signed [15:0] keys_4_data_9 = keys_4_data[159:144];
  wire signed [15:0] keys_4_data_10 = keys_4_data[175:160];
  wire signed [15:0] keys_4_data_11 = keys_4_data[191:176];
  wire signed [15:0] keys_4_data_12 = keys_4_data[207:192];
  wire signed [15:0] keys_4_data_13 = keys_4_data[223:208];
  wire signed [15:0] keys_4_data_14 = keys_4_data[239:224];
  wire signed [15:0] keys_4_data_15 = keys_4_data[255:240];
  wire signed [15:0] keys_4_data_16 = keys_4_data[271:256];
  wire signed [15:0] keys_4_data_17 = keys_4_data[287:272];
  wire signed [15:0] keys_4_data_18 = keys_4_data[303:288];
  wire signed [15:0] keys_4_data_19 = keys_4_data[319:304];
  wire signed [15:0] keys_4_data_20 = keys_4_data[335:320];
  wire signed [15:0] keys_4_data_21 = keys_4_data[351:336];
  wire signed [15:0] keys_4_data_22 = keys_4_data[367:352];
  wire signed [15:0] keys_4_data_23 = keys_4_data[383:368];
  wire signed [15:0] keys_4_data_24 = keys_4_data[399:384];
  wire signed [15:0] keys_4_data_25 = keys_4_data[415:400];
  wire signed [15:0] keys_4_data_26 = keys_4_data[431:416];
  wire signed [15:0] keys_4_data_27 = keys_4_data[447:432];
  wire signed [15:0] keys_4_data_28 = keys_4_data[463:448];
  wire signed [15:0] keys_4_data_29 = keys_4_data[479:464];
  wire signed [15:0] keys_4_data_30 = keys_4_data[495:480];
  wire signed [15:0] keys_4_data_31 = keys_4_data[511:496];
  wire signed [15:0] keys_4_data_32 = keys_4_data[527:512];
  wire signed [15:0] keys_4_data_33 = keys_4_data[543:528];
  wire signed [15:0] keys_4_data_34 = keys_4_data[559:544];
  wire signed [15:0] keys_4_data_35 = keys_4_data[575:560];
  wire signed [15:0] keys_4_data_36 = keys_4_data[591:576];
  wire signed [15:0] keys_4_data_37 = keys_4_data[607:592];
  wire signed [15:0] keys_4_data_38 = keys_4_data[623:608];
  wire signed [15:0] keys_4_data_39 = keys_4_data[639:624];
  wire signed [15:0] keys_4_data_40 = keys_4_data[655:640];
  wire signed [15:0] keys_4_data_41 = keys_4_data[671:656];
  wire signed [15:0] keys_4_data_42 = keys_4_data[687:672];
  wire signed [15:0] keys_4_data_43 = keys_4_data[703:688];
  wire signed [15:0] keys_4_data_44 = keys_4_data[719:704];
  wire signed [15:0] keys_4_data_45 = keys_4_data[735:720];
  wire signed [15:0] keys_4_data_46 = keys_4_data[751:736];
  wire signed [15:0] keys_4_data_47 = keys_4_data[767:752];
  wire signed [15:0] keys_4_data_48 = keys_4_data[783:768];
  wire signed [15:0] keys_4_data_49 = keys_4_data[799:784];
  wire signed [15:0] keys_4_data_50 = keys_4_data[815:800];
  wire signed [15:0] keys_4_data_51 = keys_4_data[831:816];
  wire signed [15:0] keys_4_data_52 = keys_4_data[847:832];
  wire signed [15:0] keys_4_data_53 = keys_4_data[863:848];
  wire signed [15:0] keys_4_data_54 = keys_4_data[879:864];
  wire signed [15:0] keys_4_data_55 = keys_4_data[895:880];
  wire signed [15:0] keys_4_data_56 = keys_4_data[911:896];
  wire signed [15:0] keys_4_data_57 = keys_4_data[927:912];
  wire signed [15:0] keys_4_data_58 = keys_4_data[943:928];
  wire signed [15:0] keys_4_data_59 = keys_4_data[959:944];
  wire signed [15:0] keys_4_data_60 = keys_4_data[975:960];
  wire signed [15:0] keys_4_data_61 = keys_4_data[991:976];
  wire signed [15:0] keys_4_data_62 = keys_4_data[1007:992];
  wire signed [15:0] keys_4_data_63 = keys_4_data[1023:1008];
  wire [1023:0] keys_5_data;
  wire signed [15:0] keys_5_data_0 = keys_5_data[15:0];
  wire signed [15:0] keys_5_data_1 = keys_5_data[31:16];
  wire signed [15:0] keys_5_data_2 = keys_5_data[47:32];
  wire signed [15:0] keys_5_data_3 = keys_5_data[63:48];
  wire signed [15:0] keys_5_data_4 = keys_5_data[79:64];
  wire signed [15:0] keys_5_data_5 = keys_5_data[95:80];
  wire signed [15:0] keys_5_data_6 = keys_5_data[111:96];
  wire signed [15:0] keys_5_data_7 = keys_5_data[127:112];
  wire signed [15:0] keys_5_data_8 = keys_5_data[143:128];
  wire signed [15:0] keys_5_data_9 = keys_5_data[159:144];
  wire signed [15:0] keys_5_data_10 = keys_5_data[175:160];
  wire signed [15:0] keys_5_data_11 = keys_5_data[191:176];
  wire signed [15:0] keys_5_data_12 = keys_5_data[207:192];
  wire signed [15:0] keys_5_data_13 = keys_5_data[223:208];
  wire signed [15:0] keys_5_data_14 = keys_5_data[239:224];
  wire signed [15:0] keys_5_data_15 = keys_5_data[255:240];
  wire signed [15:0] keys_5_data_16 = keys_5_data[271:256];
  wire signed [15:0] keys_5_data_17 = keys_5_data[287:272];
  wire signed [15:0] keys_5_data_18 = keys_5_data[303:288];
  wire signed [15:0] keys_5_data_19 = keys_5_data[319:304];
  wire signed [15:0] keys_5_data_20 = keys_5_data[335:320];
  wire signed [15:0] keys_5_data_21 = keys_5_data[351:336];
  wire signed [15:0] keys_5_data_22 = keys_5_data[367:352];
  wire signed [15:0] keys_5_data_23 = keys_5_data[383:368];
  wire signed [15:0] keys_5_data_24 = keys_5_data[399:384];
  wire signed [15:0] keys_5_data_25 = keys_5_data[415:400];
  wire signed [15:0] keys_5_data_26 = keys_5_data[431:416];
  wire signed [15:0] keys_5_data_27 = keys_5_data[447:432];
  wire signed [15:0] keys_5_data_28 = keys_5_data[463:448];
  wire signed [15:0] keys_5_data_29 = keys_5_data[479:464];
  wire signed [15:0] keys_5_data_30 = keys_5_data[495:480];
  wire signed [15:0] keys_5_data_31 = keys_5_data[511:496];
  wire signed [15:0] keys_5_data_32 = keys_5_data[527:512];
  wire signed [15:0] keys_5_data_33 = keys_5_data[543:528];
  wire signed [15:0] keys_5_data_34 = keys_5_data[559:544];
  wire signed [15:0] keys_5_data_35 = keys_5_data[575:560];
  wire signed [15:0] keys_5_data_36 = keys_5_data[591:576];
  wire signed [15:0] keys_5_data_37 = keys_5_data[607:592];
  wire signed [15:0] keys_5_data_38 = keys_5_data[623:608];
  wire signed [15:0] keys_5_data_39 = keys_5_data[639:624];
  wire signed [15:0] keys_5_data_40 = keys_5_data[655:640];
  wire signed [15:0] keys_5_data_41 = keys_5_data[671:656];
  wire signed [15:0] keys_5_data_42 = keys_5_data[687:672];
  wire signed [15:0] keys_5_data_43 = keys_5_data[703:688];
  wire signed [15:0] keys_5_data_44 = keys_5_data[719:704];
  wire signed [15:0] keys_5_data_45 = keys_5_data[735:720];
  wire signed [15:0] keys_5_data_46 = keys_5_data[751:736];
  wire signed [15:0] keys_5_data_47 = keys_5_data[767:752];
  wire signed [15:0] keys_5_data_48 = keys_5_data[783:768];
  wire signed [15:0] keys_5_data_49 = keys_5_data[799:784];
  wire signed [15:0] keys_5_data_50 = keys_5_data[815:800];
  wire signed [15:0] keys_5_data_51 = keys_5_data[831:816];
  wire signed [15:0] keys_5_data_52 = keys_5_data[847:832];
  wire signed [15:0] keys_5_data_53 = keys_5_data[863:848];
  wire signed [15:0] keys_5_data_54 = keys_5_data[879:864];
  wire signed [15:0] keys_5_data_55 = keys_5_data[895:880];
  wire signed [15:0] keys_5_data_56 = keys_5_data[911:896];
  wire signed [15:0] keys_5_data_57 = keys_5_data[927:912];
  wire signed [15:0] keys_5_data_58 = keys_5_data[943:928];
  wire signed [15:0] keys_5_data_59 = keys_5_data[959:944];
  wire signed [15:0] keys_5_data_60 = keys_5_data[975:960];
  wire signed [15:0] keys_5_data_61 = keys_5_data[991:976];
  wire signed [15:0] keys_5_data_62 = keys_5_data[1007:992];
  wire signed [15:0] keys_5_data_63 = keys_5_data[1023:1008];
  wire [1023:0] keys_6_data;
  wire signed [15:0] keys_6_data_0 = keys_6_data[15:0];
  wire signed [15:0] keys_6_data_1 = keys_6_data[31:16];
  wire signed [15:0] keys_6_data_2 = keys_6_data[47:32];
  wire signed [15:0] keys_6_data_3 = keys_6_data[63:48];
  wire signed [15:0] keys_6_data_4 = keys_6_data[79:64];
  wire signed [15:0] keys_6_data_5 = keys_6_data[95:80];
  wire signed [15:0] keys_6_data_6 = keys_6_data[111:96];
  wire signed [15:0] keys_6_data_7 = keys_6_data[127:112];
  wire signed [15:0] keys_6_data_8 = keys_6_data[143:128];
  wire signed [15:0] keys_6_data_9 = keys_6_data[159:144];
  wire signed [15:0] keys_6_data_10 = keys_6_data[175:160];
  wire signed [15:0] keys_6_data_11 = keys_6_data[191:176];
  wire signed [15:0] keys_6_data_12 = keys_6_data[207:192];
  wire signed [15:0] keys_6_data_13 = keys_6_data[223:208];
  wire signed [15:0] keys_6_data_14 = keys_6_data[239:224];
  wire signed [15:0] keys_6_data_15 = keys_6_data[255:240];
  wire signed [15:0] keys_6_data_16 = keys_6_data[271:256];
  wire signed [15:0] keys_6_data_17 = keys_6_data[287:272];
  wire signed [15:0] keys_6_data_18 = keys_6_data[303:288];
  wire signed [15:0] keys_6_data_19 = keys_6_data[319:304];
  wire signed [15:0] keys_6_data_20 = keys_6_data[335:320];
  wire signed [15:0] keys_6_data_21 = keys_6_data[351:336];
  wire signed [15:0] keys_6_data_22 = keys_6_data[367:352];
  wire signed [15:0] keys_6_data_23 = keys_6_data[383:368];
  wire signed [15:0] keys_6_data_24 = keys_6_data[399:384];
  wire signed [15:0] keys_6_data_25 = keys_6_data[415:400];
  wire signed [15:0] keys_6_data_26 = keys_6_data[431:416];
  wire signed [15:0] keys_6_data_27 = keys_6_data[447:432];
  wire signed [15:0] keys_6_data_28 = keys_6_data[463:448];
  wire signed [15:0] keys_6_data_29 = keys_6_data[479:464];
  wire signed [15:0] keys_6_data_30 = keys_6_data[495:480];
  wire signed [15:0] keys_6_data_31 = keys_6_data[511:496];
  wire signed [15:0] keys_6_data_32 = keys_6_data[527:512];
  wire signed [15:0] keys_6_data_33 = keys_6_data[543:528];
  wire signed [15:0] keys_6_data_34 = keys_6_data[559:544];
  wire signed [15:0] keys_6_data_35 = keys_6_data[575:560];
  wire signed [15:0] keys_6_data_36 = keys_6_data[591:576];
  wire signed [15:0] keys_6_data_37 = keys_6_data[607:592];
  wire signed [15:0] keys_6_data_38 = keys_6_data[623:608];
  wire signed [15:0] keys_6_data_39 = keys_6_data[639:624];
  wire signed [15:0] keys_6_data_40 = keys_6_data[655:640];
  wire signed [15:0] keys_6_data_41 = keys_6_data[671:656];
  wire signed [15:0] keys_6_data_42 = keys_6_data[687:672];
  wire signed [15:0] keys_6_data_43 = keys_6_data[703:688];
  wire signed [15:0] keys_6_data_44 = keys_6_data[719:704];
  wire signed [15:0] keys_6_data_45 = keys_6_data[735:720];
  wire signed [15:0] keys_6_data_46 = keys_6_data[751:736];
  wire signed [15:0] keys_6_data_47 = keys_6_data[767:752];
  wire signed [15:0] keys_6_data_48 = keys_6_data[783:768];
  wire signed [15:0] keys_6_data_49 = keys_6_data[799:784];
  wire signed [15:0] keys_6_data_50 = keys_6_data[815:800];
  wire signed [15:0] keys_6_data_51 = keys_6_data[831:816];
  wire signed [15:0] keys_6_data_52 = keys_6_data[847:832];
  wire signed [15:0] keys_6_data_53 = keys_6_data[863:848];
  wire signed [15:0] keys_6_data_54 = keys_6_data[879:864];
  wire signed [15:0] keys_6_data_55 = keys_6_data[895:880];
  wire signed [15:0] keys_6_data_56 = keys_6_data[911:896];
  wire signed [15:0] keys_6_data_57 = keys_6_data[927:912];
  wire signed [15:0] keys_6_data_58 = keys_6_data[943:928];
  wire signed [15:0] keys_6_data_59 = keys_6_data[959:944];
  wire signed [15:0] keys_6_data_60 = keys_6_data[975:960];
  wire signed [15:0] keys_6_data_61 = keys_6_data[991:976];
  wire signed [15:0] keys_6_data_62 = keys_6_data[1007:992];
  wire signed [15:0] keys_6_data_63 = keys_6_data[1023:1008];
  wire [1023:0] keys_7_data;
  wire signed [15:0] keys_7_data_0 = keys_7_data[15:0];
  wire signed [15:0] keys_7_data_1 = keys_7_data[31:16];
  wire signed [15:0] keys_7_data_2 = keys_7_data[47:32];
  wire signed [15:0] keys_7_data_3 = keys_7_data[63:48];
  wire signed [15:0] keys_7_data_4 = keys_7_data[79:64];
  wire signed [15:0] keys_7_data_5 = keys_7_data[95:80];
  wire signed [15:0] keys_7_data_6 = keys_7_data[111:96];
  wire signed [15:0] keys_7_data_7 = keys_7_data[127:112];
  wire signed [15:0] keys_7_data_8 = keys_7_data[143:128];
  wire signed [15:0] keys_7_data_9 = keys_7_data[159:144];
  wire signed [15:0] keys_7_data_10 = keys_7_data[175:160];
  wire signed [15:0] keys_7_data_11 = keys_7_data[191:176];
  wire signed [15:0] keys_7_data_12 = keys_7_data[207:192];
  wire signed [15:0] keys_7_data_13 = keys_7_data[223:208];
  wire signed [15:0] keys_7_data_14 = keys_7_data[239:224];
  wire signed [15:0] keys_7_data_15 = keys_7_data[255:240];
  wire signed [15:0] keys_7_data_16 = keys_7_data[271:256];
  wire signed [15:0] keys_7_data_17 = keys_7_data[287:272];
  wire signed [15:0] keys_7_data_18 = keys_7_data[303:288];
  wire signed [15:0] keys_7_data_19 = keys_7_data[319:304];
  wire signed [15:0] keys_7_data_20 = keys_7_data[335:320];
  wire signed [15:0] keys_7_data_21 = keys_7_data[351:336];
  wire signed [15:0] keys_7_data_22 = keys_7_data[367:352];
  wire signed [15:0] keys_7_data_23 = keys_7_data[383:368];
  wire signed [15:0] keys_7_data_24 = keys_7_data[399:384];
  wire signed [15:0] keys_7_data_25 = keys_7_data[415:400];
  wire signed [15:0] keys_7_data_26 = keys_7_data[431:416];
  wire signed [15:0] keys_7_data_27 = keys_7_data[447:432];
  wire signed [15:0] keys_7_data_28 = keys_7_data[463:448];
  wire signed [15:0] keys_7_data_29 = keys_7_data[479:464];
  wire signed [15:0] keys_7_data_30 = keys_7_data[495:480];
  wire signed [15:0] keys_7_data_31 = keys_7_data[511:496];
  wire signed [15:0] keys_7_data_32 = keys_7_data[527:512];
  wire signed [15:0] keys_7_data_33 = keys_7_data[543:528];
  wire signed [15:0] keys_7_data_34 = keys_7_data[559:544];
  wire signed [15:0] keys_7_data_35 = keys_7_data[575:560];
  wire signed [15:0] keys_7_data_36 = keys_7_data[591:576];
  wire signed [15:0] keys_7_data_37 = keys_7_data[607:592];
  wire signed [15:0] keys_7_data_38 = keys_7_data[623:608];
  wire signed [15:0] keys_7_data_39 = keys_7_data[639:624];
  wire signed [15:0] keys_7_data_40 = keys_7_data[655:640];
  wire signed [15:0] keys_7_data_41 = keys_7_data[671:656];
  wire signed [15:0] keys_7_data_42 = keys_7_data[687:672];
  wire signed [15:0] keys_7_data_43 = keys_7_data[703:688];
  wire signed [15:0] keys_7_data_44 = keys_7_data[719:704];
  wire signed [15:0] keys_7_data_45 = keys_7_data[735:720];
  wire signed [15:0] keys_7_data_46 = keys_7_data[751:736];
  wire signed [15:0] keys_7_data_47 = keys_7_data[767:752];
  wire signed [15:0] keys_7_data_48 = keys_7_data[783:768];
  wire signed [15:0] keys_7_data_49 = keys_7_data[799:784];
  wire signed [15:0] keys_7_data_50 = keys_7_data[815:800];
  wire signed [15:0] keys_7_data_51 = keys_7_data[831:816];
  wire signed [15:0] keys_7_data_52 = keys_7_data[847:832];
  wire signed [15:0] keys_7_data_53 = keys_7_data[863:848];
  wire signed [15:0] keys_7_data_54 = keys_7_data[879:864];
  wire signed [15:0] keys_7_data_55 = keys_7_data[895:880];
  wire signed [15:0] keys_7_data_56 = keys_7_data[911:896];
  wire signed [15:0] keys_7_data_57 = keys_7_data[927:912];
  wire signed [15:0] keys_7_data_58 = keys_7_data[943:928];
  wire signed [15:0] keys_7_data_59 = keys_7_data[959:944];
  wire signed [15:0] keys_7_data_60 = keys_7_data[975:960];
  wire signed [15:0] keys_7_data_61 = keys_7_data[991:976];
  wire signed [15:0] keys_7_data_62 = keys_7_data[1007:992];
  wire signed [15:0] keys_7_data_63 = keys_7_data[1023:1008];
  wire [1023:0] keys_8_data;
  wire signed [15:0] keys_8_data_0 = keys_8_data[15:0];
  wire signed [15:0] keys_8_data_1 = keys_8_data[31:16];
  wire signed [15:0] keys_8_data_2 = keys_8_data[47:32];
  wire signed [15:0] keys_8_data_3 = keys_8_data[63:48];
  wire signed [15:0] keys_8_data_4 = keys_8_data[79:64];
  wire signed [15:0] keys_8_data_5 = keys_8_data[95:80];
  wire signed [15:0] keys_8_data_6 = keys_8_data[111:96];
  wire signed [15:0] keys_8_data_7 = keys_8_data[127:112];
  wire signed [15:0] keys_8_data_8 = keys_8_data[143:128];
  wire signed [15:0] keys_8_data_9 = keys_8_data[159:144];
  wire signed [15:0] keys_8_data_10 = keys_8_data[175:160];
  wire signed [15:0] keys_8_data_11 = keys_8_data[191:176];
  wire signed [15:0] keys_8_data_12 = keys_8_data[207:192];
  wire signed [15:0] keys_8_data_13 = keys_8_data[223:208];
  wire signed [15:0] keys_8_data_14 = keys_8_data[239:224];
  wire signed [15:0] keys_8_data_15 = keys_8_data[255:240];
  wire signed [15:0] keys_8_data_16 = keys_8_data[271:256];
  wire signed [15:0] keys_8_data_17 = keys_8_data[287:272];
  wire signed [15:0] keys_8_data_18 = keys_8_data[303:288];
  wire signed [15:0] keys_8_data_19 = keys_8_data[319:304];
  wire signed [15:0] keys_8_data_20 = keys_8_data[335:320];
  wire signed [15:0] keys_8_data_21 = keys_8_data[351:336];
  wire signed [15:0] keys_8_data_22 = keys_8_data[367:352];
  wire signed [15:0] keys_8_data_23 = keys_8_data[383:368];
  wire signed [15:0] keys_8_data_24 = keys_8_data[399:384];
  wire signed [15:0] keys_8_data_25 = keys_8_data[415:400];
  wire signed [15:0] keys_8_data_26 = keys_8_data[431:416];
  wire signed [15:0] keys_8_data_27 = keys_8_data[447:432];
  wire signed [15:0] keys_8_data_28 = keys_8_data[463:448];
  wire signed [15:0] keys_8_data_29 = keys_8_data[479:464];
  wire signed [15:0] keys_8_data_30 = keys_8_data[495:480];
  wire signed [15:0] keys_8_data_31 = keys_8_data[511:496];
  wire signed [15:0] keys_8_data_32 = keys_8_data[527:512];
  wire signed [15:0] keys_8_data_33 = keys_8_data[543:528];
  wire signed [15:0] keys_8_data_34 = keys_8_data[559:544];
  wire signed [15:0] keys_8_data_35 = keys_8_data[575:560];
  wire signed [15:0] keys_8_data_36 = keys_8_data[591:576];
  wire signed [15:0] keys_8_data_37 = keys_8_data[607:592];
  wire signed [15:0] keys_8_data_38 = keys_8_data[623:608];
  wire signed [15:0] keys_8_data_39 = keys_8_data[639:624];
  wire signed [15:0] keys_8_data_40 = keys_8_data[655:640];
  wire signed [15:0] keys_8_data_41 = keys_8_data[671:656];
  wire signed [15:0] keys_8_data_42 = keys_8_data[687:672];
  wire signed [15:0] keys_8_data_43 = keys_8_data[703:688];
  wire signed [15:0] keys_8_data_44 = keys_8_data[719:704];
  wire signed [15:0] keys_8_data_45 = keys_8_data[735:720];
  wire signed [15:0] keys_8_data_46 = keys_8_data[751:736];
  wire signed [15:0] keys_8_data_47 = keys_8_data[767:752];
  wire signed [15:0] keys_8_data_48 = keys_8_data[783:768];
  wire signed [15:0] keys_8_data_49 = keys_8_data[799:784];
  wire signed [15:0] keys_8_data_50 = keys_8_data[815:800];
  wire signed [15:0] keys_8_data_51 = keys_8_data[831:816];
  wire signed [15:0] keys_8_data_52 = keys_8_data[847:832];
  wire signed [15:0] keys_8_data_53 = keys_8_data[863:848];
  wire signed [15:0] keys_8_data_54 = keys_8_data[879:864];
  wire signed [15:0] keys_8_data_55 = keys_8_data[895:880];
  wire signed [15:0] keys_8_data_56 = keys_8_data[911:896];
  wire signed [15:0] keys_8_data_57 = keys_8_data[927:912];
  wire signed [15:0] keys_8_data_58 = keys_8_data[943:928];
  wire signed [15:0] keys_8_data_59 = keys_8_data[959:944];
  wire signed [15:0] keys_8_data_60 = keys_8_data[975:960];
  wire signed [15:0] keys_8_data_61 = keys_8_data[991:976];
  wire signed [15:0] keys_8_data_62 = keys_8_data[1007:992];
  wire signed [15:0] keys_8_data_63 = keys_8_data[1023:1008];
  wire [1023:0] keys_9_data;
  wire signed [15:0] keys_9_data_0 = keys_9_data[15:0];
  wire signed [15:0] keys_9_data_1 = keys_9_data[31:16];
  wire signed [15:0] keys_9_data_2 = keys_9_data[47:32];
  wire signed [15:0] keys_9_data_3 = keys_9_data[63:48];
  wire signed [15:0] keys_9_data_4 = keys_9_data[79:64];
  wire signed [15:0] keys_9_data_5 = keys_9_data[95:80];
  wire signed [15:0] keys_9_data_6 = keys_9_data[111:96];
  wire signed [15:0] keys_9_data_7 = keys_9_data[127:112];
  wire signed [15:0] keys_9_data_8 = keys_9_data[143:128];
  wire signed [15:0] keys_9_data_9 = keys_9_data[159:144];
  wire signed [15:0] keys_9_data_10 = keys_9_data[175:160];
  wire signed [15:0] keys_9_data_11 = keys_9_data[191:176];
  wire signed [15:0] keys_9_data_12 = keys_9_data[207:192];
  wire signed [15:0] keys_9_data_13 = keys_9_data[223:208];
  wire signed [15:0] keys_9_data_14 = keys_9_data[239:224];
  wire signed [15:0] keys_9_data_15 = keys_9_data[255:240];
  wire signed [15:0] keys_9_data_16 = keys_9_data[271:256];
  wire signed [15:0] keys_9_data_17 = keys_9_data[287:272];
  wire signed [15:0] keys_9_data_18 = keys_9_data[303:288];
  wire signed [15:0] keys_9_data_19 = keys_9_data[319:304];
  wire signed [15:0] keys_9_data_20 = keys_9_data[335:320];
  wire signed [15:0] keys_9_data_21 = keys_9_data[351:336];
  wire signed [15:0] keys_9_data_22 = keys_9_data[367:352];
  wire signed [15:0] keys_9_data_23 = keys_9_data[383:368];
  wire signed [15:0] keys_9_data_24 = keys_9_data[399:384];
  wire signed [15:0] keys_9_data_25 = keys_9_data[415:400];
  wire signed [15:0] keys_9_data_26 = keys_9_data[431:416];
  wire signed [15:0] keys_9_data_27 = keys_9_data[447:432];
  wire signed [15:0] keys_9_data_28 = keys_9_data[463:448];
  wire signed [15:0] keys_9_data_29 = keys_9_data[479:464];
  wire signed [15:0] keys_9_data_30 = keys_9_data[495:480];
  wire signed [15:0] keys_9_data_31 = keys_9_data[511:496];
  wire signed [15:0] keys_9_data_32 = keys_9_data[527:512];
  wire signed [15:0] keys_9_data_33 = keys_9_data[543:528];
  wire signed [15:0] keys_9_data_34 = keys_9_data[559:544];
  wire signed [15:0] keys_9_data_35 = keys_9_data[575:560];
  wire signed [15:0] keys_9_data_36 = keys_9_data[591:576];
  wire signed [15:0] keys_9_data_37 = keys_9_data[607:592];
  wire signed [15:0] keys_9_data_38 = keys_9_data[623:608];
  wire signed [15:0] keys_9_data_39 = keys_9_data[639:624];
  wire signed [15:0] keys_9_data_40 = keys_9_data[655:640];
  wire signed [15:0] keys_9_data_41 = keys_9_data[671:656];
  wire signed [15:0] keys_9_data_42 = keys_9_data[687:672];
  wire signed [15:0] keys_9_data_43 = keys_9_data[703:688];
  wire signed [15:0] keys_9_data_44 = keys_9_data[719:704];
  wire signed [15:0] keys_9_data_45 = keys_9_data[735:720];
  wire signed [15:0] keys_9_data_46 = keys_9_data[751:736];
  wire signed [15:0] keys_9_data_47 = keys_9_data[767:752];
  wire signed [15:0] keys_9_data_48 = keys_9_data[783:768];
  wire signed [15:0] keys_9_data_49 = keys_9_data[799:784];
  wire signed [15:0] keys_9_data_50 = keys_9_data[815:800];
  wire signed [15:0] keys_9_data_51 = keys_9_data[831:816];
  wire signed [15:0] keys_9_data_52 = keys_9_data[847:832];
  wire signed [15:0] keys_9_data_53 = keys_9_data[863:848];
  wire signed [15:0] keys_9_data_54 = keys_9_data[879:864];
  wire signed [15:0] keys_9_data_55 = keys_9_data[895:880];
  wire signed [15:0] keys_9_data_56 = keys_9_data[911:896];
  wire signed [15:0] keys_9_data_57 = keys_9_data[927:912];
  wire signed [15:0] keys_9_data_58 = keys_9_data[943:928];
  wire signed [15:0] keys_9_data_59 = keys_9_data[959:944];
  wire signed [15:0] keys_9_data_60 = keys_9_data[975:960];
  wire signed [15:0] keys_9_data_61 = keys_9_data[991:976];
  wire signed [15:0] keys_9_data_62 = keys_9_data[1007:992];
  wire signed [15:0] keys_9_data_63 = keys_9_data[1023:1008];
  wire [1023:0] keys_10_data;
  wire signed [15:0] keys_10_data_0 = keys_10_data[15:0];
  wire signed [15:0] keys_10_data_1 = keys_10_data[31:16];
  wire signed [15:0] keys_10_data_2 = keys_10_data[47:32];
  wire signed [15:0] keys_10_data_3 = keys_10_data[63:48];
  wire signed [15:0] keys_10_data_4 = keys_10_data[79:64];
  wire signed [15:0] keys_10_data_5 = keys_10_data[95:80];
  wire signed [15:0] keys_10_data_6 = keys_10_data[111:96];
  wire signed [15:0] keys_10_data_7 = keys_10_data[127:112];
  wire signed [15:0] keys_10_data_8 = keys_10_data[143:128];
  wire signed [15:0] keys_10_data_9 = keys_10_data[159:144];
  wire signed [15:0] keys_10_data_10 = keys_10_data[175:160];
  wire signed [15:0] keys_10_data_11 = keys_10_data[191:176];
  wire signed [15:0] keys_10_data_12 = keys_10_data[207:192];
  wire signed [15:0] keys_10_data_13 = keys_10_data[223:208];
  wire signed [15:0] keys_10_data_14 = keys_10_data[239:224];
  wire signed [15:0] keys_10_data_15 = keys_10_data[255:240];
  wire signed [15:0] keys_10_data_16 = keys_10_data[271:256];
  wire signed [15:0] keys_10_data_17 = keys_10_data[287:272];
  wire signed [15:0] keys_10_data_18 = keys_10_data[303:288];
  wire signed [15:0] keys_10_data_19 = keys_10_data[319:304];
  wire signed [15:0] keys_10_data_20 = keys_10_data[335:320];
  wire signed [15:0] keys_10_data_21 = keys_10_data[351:336];
  wire signed [15:0] keys_10_data_22 = keys_10_data[367:352];
  wire signed [15:0] keys_10_data_23 = keys_10_data[383:368];
  wire signed [15:0] keys_10_data_24 = keys_10_data[399:384];
  wire signed [15:0] keys_10_data_25 = keys_10_data[415:400];
  wire signed [15:0] keys_10_data_26 = keys_10_data[431:416];
  wire signed [15:0] keys_10_data_27 = keys_10_data[447:432];
  wire signed [15:0] keys_10_data_28 = keys_10_data[463:448];
  wire signed [15:0] keys_10_data_29 = keys_10_data[479:464];
  wire signed [15:0] keys_10_data_30 = keys_10_data[495:480];
  wire signed [15:0] keys_10_data_31 = keys_10_data[511:496];
  wire signed [15:0] keys_10_data_32 = keys_10_data[527:512];
  wire signed [15:0] keys_10_data_33 = keys_10_data[543:528];
  wire signed [15:0] keys_10_data_34 = keys_10_data[559:544];
  wire signed [15:0] keys_10_data_35 = keys_10_data[575:560];
  wire signed [15:0] keys_10_data_36 = keys_10_data[591:576];
  wire signed [15:0] keys_10_data_37 = keys_10_data[607:592];
  wire signed [15:0] keys_10_data_38 = keys_10_data[623:608];
  wire signed [15:0] keys_10_data_39 = keys_10_data[639:624];
  wire signed [15:0] keys_10_data_40 = keys_10_data[655:640];
  wire signed [15:0] keys_10_data_41 = keys_10_data[671:656];
  wire signed [15:0] keys_10_data_42 = keys_10_data[687:672];
  wire signed [15:0] keys_10_data_43 = keys_10_data[703:688];
  wire signed [15:0] keys_10_data_44 = keys_10_data[719:704];
  wire signed [15:0] keys_10_data_45 = keys_10_data[735:720];
  wire signed [15:0] keys_10_data_46 = keys_10_data[751:736];
  wire signed [15:0] keys_10_data_47 = keys_10_data[767:752];
  wire signed [15:0] keys_10_data_48 = keys_10_data[783:768];
  wire signed [15:0] keys_10_data_49 = keys_10_data[799:784];
  wire signed [15:0] keys_10_data_50 = keys_10_data[815:800];
  wire signed [15:0] keys_10_data_51 = keys_10_data[831:816];
  wire signed [15:0] keys_10_data_52 = keys_10_data[847:832];
  wire signed [15:0] keys_10_data_53 = keys_10_data[863:848];
  wire signed [15:0] keys_10_data_54 = keys_10_data[879:864];
  wire signed [15:0] keys_10_data_55 = keys_10_data[895:880];
  wire signed [15:0] keys_10_data_56 = keys_10_data[911:896];
  wire signed [15:0] keys_10_data_57 = keys_10_data[927:912];
  wire signed [15:0] keys_10_data_58 = keys_10_data[943:928];
  wire signed [15:0] keys_10_data_59 = keys_10_data[959:944];
  wire signed [15:0] keys_10_data_60 = keys_10_data[975:960];
  wire signed [15:0] keys_10_data_61 = keys_10_data[991:976];
  wire signed [15:0] keys_10_data_62 = keys_10_data[1007:992];
  wire signed [15:0] keys_10_data_63 = keys_10_data[1023:1008];
  wire [1023:0] keys_11_data;
  wire signed [15:0] keys_11_data_0 = keys_11_data[15:0];
  wire signed [15:0] keys_11_data_1 = keys_11_data[31:16];
  wire signed [15:0] keys_11_data_2 = keys_11_data[47:32];
  wire signed [15:0] keys_11_data_3 = keys_11_data[63:48];
  wire signed [15:0] keys_11_data_4 = keys_11_data[79:64];
  wire signed [15:0] keys_11_data_5 = keys_11_data[95:80];
  wire signed [15:0] keys_11_data_6 = keys_11_data[111:96];
  wire signed [15:0] keys_11_data_7 = keys_11_data[127:112];
  wire signed [15:0] keys_11_data_8 = keys_11_data[143:128];
  wire signed [15:0] keys_11_data_9 = keys_11_data[159:144];
  wire signed [15:0] keys_11_data_10 = keys_11_data[175:160];
  wire signed [15:0] keys_11_data_11 = keys_11_data[191:176];
  wire signed [15:0] keys_11_data_12 = keys_11_data[207:192];
  wire signed [15:0] keys_11_data_13 = keys_11_data[223:208];
  wire signed [15:0] keys_11_data_14 = keys_11_data[239:224];
  wire signed [15:0] keys_11_data_15 = keys_11_data[255:240];
  wire signed [15:0] keys_11_data_16 = keys_11_data[271:256];
  wire signed [15:0] keys_11_data_17 = keys_11_data[287:272];
  wire signed [15:0] keys_11_data_18 = keys_11_data[303:288];
  wire signed [15:0] keys_11_data_19 = keys_11_data[319:304];
  wire signed [15:0] keys_11_data_20 = keys_11_data[335:320];
  wire signed [15:0] keys_11_data_21 = keys_11_data[351:336];
  wire signed [15:0] keys_11_data_22 = keys_11_data[367:352];
  wire signed [15:0] keys_11_data_23 = keys_11_data[383:368];
  wire signed [15:0] keys_11_data_24 = keys_11_data[399:384];
  wire signed [15:0] keys_11_data_25 = keys_11_data[415:400];
  wire signed [15:0] keys_11_data_26 = keys_11_data[431:416];
  wire signed [15:0] keys_11_data_27 = keys_11_data[447:432];
  wire signed [15:0] keys_11_data_28 = keys_11_data[463:448];
  wire signed [15:0] keys_11_data_29 = keys_11_data[479:464];
  wire signed [15:0] keys_11_data_30 = keys_11_data[495:480];
  wire signed [15:0] keys_11_data_31 = keys_11_data[511:496];
  wire signed [15:0] keys_11_data_32 = keys_11_data[527:512];
  wire signed [15:0] keys_11_data_33 = keys_11_data[543:528];
  wire signed [15:0] keys_11_data_34 = keys_11_data[559:544];
  wire signed [15:0] keys_11_data_35 = keys_11_data[575:560];
  wire signed [15:0] keys_11_data_36 = keys_11_data[591:576];
  wire signed [15:0] keys_11_data_37 = keys_11_data[607:592];
  wire signed [15:0] keys_11_data_38 = keys_11_data[623:608];
  wire signed [15:0] keys_11_data_39 = keys_11_data[639:624];
  wire signed [15:0] keys_11_data_40 = keys_11_data[655:640];
  wire signed [15:0] keys_11_data_41 = keys_11_data[671:656];
  wire signed [15:0] keys_11_data_42 = keys_11_data[687:672];
  wire signed [15:0] keys_11_data_43 = keys_11_data[703:688];
  wire signed [15:0] keys_11_data_44 = keys_11_data[719:704];
  wire signed [15:0] keys_11_data_45 = keys_11_data[735:720];
  wire signed [15:0] keys_11_data_46 = keys_11_data[751:736];
  wire signed [15:0] keys_11_data_47 = keys_11_data[767:752];
  wire signed [15:0] keys_11_data_48 = keys_11_data[783:768];
  wire signed [15:0] keys_11_data_49 = keys_11_data[799:784];
  wire signed [15:0] keys_11_data_50 = keys_11_data[815:800];
  wire signed [15:0] keys_11_data_51 = keys_11_data[831:816];
  wire signed [15:0] keys_11_data_52 = keys_11_data[847:832];
  wire signed [15:0] keys_11_data_53 = keys_11_data[863:848];
  wire signed [15:0] keys_11_data_54 = keys_11_data[879:864];
  wire signed [15:0] keys_11_data_55 = keys_11_data[895:880];
  wire signed [15:0] keys_11_data_56 = keys_11_data[911:896];
  wire signed [15:0] keys_11_data_57 = keys_11_data[927:912];
  wire signed [15:0] keys_11_data_58 = keys_11_data[943:928];
  wire signed [15:0] keys_11_data_59 = keys_11_data[959:944];
  wire signed [15:0] keys_11_data_60 = keys_11_data[975:960];
  wire signed [15:0] keys_11_data_61 = keys_11_data[991:976];
  wire signed [15:0] keys_11_data_62 = keys_11_data[1007:992];
  wire signed [15:0] keys_11_data_63 = keys_11_data[1023:1008];
  wire [1023:0] keys_12_data;
  wire signed [15:0] keys_12_data_0 = keys_12_data[15:0];
  wire signed [15:0] keys_12_data_1 = keys_12_data[31:16];
  wire signed [15:0] keys_12_data_2 = keys_12_data[47:32];
  wire signed [15:0] keys_12_data_3 = keys_12_data[63:48];
  wire signed [15:0] keys_12_data_4 = keys_12_data[79:64];
  wire signed [15:0] keys_12_data_5 = keys_12_data[95:80];
  wire signed [15:0] keys_12_data_6 = keys_12_data[111:96];
  wire signed [15:0] keys_12_data_7 = keys_12_data[127:112];
  wire signed [15:0] keys_12_data_8 = keys_12_data[143:128];
  wire signed [15:0] keys_12_data_9 = keys_12_data[159:144];
  wire signed [15:0] keys_12_data_10 = keys_12_data[175:160];
  wire signed [15:0] keys_12_data_11 = keys_12_data[191:176];
  wire signed [15:0] keys_12_data_12 = keys_12_data[207:192];
  wire signed [15:0] keys_12_data_13 = keys_12_data[223:208];
  wire signed [15:0] keys_12_data_14 = keys_12_data[239:224];
  wire signed [15:0] keys_12_data_15 = keys_12_data[255:240];
  wire signed [15:0] keys_12_data_16 = keys_12_data[271:256];
  wire signed [15:0] keys_12_data_17 = keys_12_data[287:272];
  wire signed [15:0] keys_12_data_18 = keys_12_data[303:288];
  wire signed [15:0] keys_12_data_19 = keys_12_data[319:304];
  wire signed [15:0] keys_12_data_20 = keys_12_data[335:320];
  wire signed [15:0] keys_12_data_21 = keys_12_data[351:336];
  wire signed [15:0] keys_12_data_22 = keys_12_data[367:352];
  wire signed [15:0] keys_12_data_23 = keys_12_data[383:368];
  wire signed [15:0] keys_12_data_24 = keys_12_data[399:384];
  wire signed [15:0] keys_12_data_25 = keys_12_data[415:400];
  wire signed [15:0] keys_12_data_26 = keys_12_data[431:416];
  wire signed [15:0] keys_12_data_27 = keys_12_data[447:432];
  wire signed [15:0] keys_12_data_28 = keys_12_data[463:448];
  wire signed [15:0] keys_12_data_29 = keys_12_data[479:464];
  wire signed [15:0] keys_12_data_30 = keys_12_data[495:480];
  wire signed [15:0] keys_12_data_31 = keys_12_data[511:496];
  wire signed [15:0] keys_12_data_32 = keys_12_data[527:512];
  wire signed [15:0] keys_12_data_33 = keys_12_data[543:528];
  wire signed [15:0] keys_12_data_34 = keys_12_data[559:544];
  wire signed [15:0] keys_12_data_35 = keys_12_data[575:560];
  wire signed [15:0] keys_12_data_36 = keys_12_data[591:576];
  wire signed [15:0] keys_12_data_37 = keys_12_data[607:592];
  wire signed [15:0] keys_12_data_38 = keys_12_data[623:608];
  wire signed [15:0] keys_12_data_39 = keys_12_data[639:624];
  wire signed [15:0] keys_12_data_40 = keys_12_data[655:640];
  wire signed [15:0] keys_12_data_41 = keys_12_data[671:656];
  wire signed [15:0] keys_12_data_42 = keys_12_data[687:672];
  wire signed [15:0] keys_12_data_43 = keys_12_data[703:688];
  wire signed [15:0] keys_12_data_44 = keys_12_data[719:704];
  wire signed [15:0] keys_12_data_45 = keys_12_data[735:720];
  wire signed [15:0] keys_12_data_46 = keys_12_data[751:736];
  wire signed [15:0] keys_12_data_47 = keys_12_data[767:752];
  wire signed [15:0] keys_12_data_48 = keys_12_data[783:768];
  wire signed [15:0] keys_12_data_49 = keys_12_data[799:784];
  wire signed [15:0] keys_12_data_50 = keys_12_data[815:800];
  wire signed [15:0] keys_12_data_51 = keys_12_data[831:816];
  wire signed [15:0] keys_12_data_52 = keys_12_data[847:832];
  wire signed [15:0] keys_12_data_53 = keys_12_data[863:848];
  wire signed [15:0] keys_12_data_54 = keys_12_data[879:864];
  wire signed [15:0] keys_12_data_55 = keys_12_data[895:880];
  wire signed [15:0] keys_12_data_56 = keys_12_data[911:896];
  wire signed [15:0] keys_12_data_57 = keys_12_data[927:912];
  wire signed [15:0] keys_12_data_58 = keys_12_data[943:928];
  wire signed [15:0] keys_12_data_59 = keys_12_data[959:944];
  wire signed [15:0] keys_12_data_60 = keys_12_data[975:960];
  wire signed [15:0] keys_12_data_61 = keys_12_data[991:976];
  wire signed [15:0] keys_12_data_62 = keys_12_data[1007:992];
  wire signed [15:0] keys_12_data_63 = keys_12_data[1023:1008];
  wire [1023:0] keys_13_data;
  wire signed [15:0] keys_13_data_0 = keys_13_data[15:0];
  wire signed [15:0] keys_13_data_1 = keys_13_data[31:16];
  wire signed [15:0] keys_13_data_2 = keys_13_data[47:32];
  wire signed [15:0] keys_13_data_3 = keys_13_data[63:48];
  wire signed [15:0] keys_13_data_4 = keys_13_data[79:64];
  wire signed [15:0] keys_13_data_5 = keys_13_data[95:80];
  wire signed [15:0] keys_13_data_6 = keys_13_data[111:96];
  wire signed [15:0] keys_13_data_7 = keys_13_data[127:112];
  wire signed [15:0] keys_13_data_8 = keys_13_data[143:128];
  wire signed [15:0] keys_13_data_9 = keys_13_data[159:144];
  wire signed [15:0] keys_13_data_10 = keys_13_data[175:160];
  wire signed [15:0] keys_13_data_11 = keys_13_data[191:176];
  wire signed [15:0] keys_13_data_12 = keys_13_data[207:192];
  wire signed [15:0] keys_13_data_13 = keys_13_data[223:208];
  wire signed [15:0] keys_13_data_14 = keys_13_data[239:224];
  wire signed [15:0] keys_13_data_15 = keys_13_data[255:240];
  wire signed [15:0] keys_13_data_16 = keys_13_data[271:256];
  wire signed [15:0] keys_13_data_17 = keys_13_data[287:272];
  wire signed [15:0] keys_13_data_18 = keys_13_data[303:288];
  wire signed [15:0] keys_13_data_19 = keys_13_data[319:304];
  wire signed [15:0] keys_13_data_20 = keys_13_data[335:320];
  wire signed [15:0] keys_13_data_21 = keys_13_data[351:336];
  wire signed [15:0] keys_13_data_22 = keys_13_data[367:352];
  wire signed [15:0] keys_13_data_23 = keys_13_data[383:368];
  wire signed [15:0] keys_13_data_24 = keys_13_data[399:384];
  wire signed [15:0] keys_13_data_25 = keys_13_data[415:400];
  wire signed [15:0] keys_13_data_26 = keys_13_data[431:416];
  wire signed [15:0] keys_13_data_27 = keys_13_data[447:432];
  wire signed [15:0] keys_13_data_28 = keys_13_data[463:448];
  wire signed [15:0] keys_13_data_29 = keys_13_data[479:464];
  wire signed [15:0] keys_13_data_30 = keys_13_data[495:480];
  wire signed [15:0] keys_13_data_31 = keys_13_data[511:496];
  wire signed [15:0] keys_13_data_32 = keys_13_data[527:512];
  wire signed [15:0] keys_13_data_33 = keys_13_data[543:528];
  wire signed [15:0] keys_13_data_34 = keys_13_data[559:544];
  wire signed [15:0] keys_13_data_35 = keys_13_data[575:560];
  wire signed [15:0] keys_13_data_36 = keys_13_data[591:576];
  wire signed [15:0] keys_13_data_37 = keys_13_data[607:592];
  wire signed [15:0] keys_13_data_38 = keys_13_data[623:608];
  wire signed [15:0] keys_13_data_39 = keys_13_data[639:624];
  wire signed [15:0] keys_13_data_40 = keys_13_data[655:640];
  wire signed [15:0] keys_13_data_41 = keys_13_data[671:656];
  wire signed [15:0] keys_13_data_42 = keys_13_data[687:672];
  wire signed [15:0] keys_13_data_43 = keys_13_data[703:688];
  wire signed [15:0] keys_13_data_44 = keys_13_data[719:704];
  wire signed [15:0] keys_13_data_45 = keys_13_data[735:720];
  wire signed [15:0] keys_13_data_46 = keys_13_data[751:736];
  wire signed [15:0] keys_13_data_47 = keys_13_data[767:752];
  wire signed [15:0] keys_13_data_48 = keys_13_data[783:768];
  wire signed [15:0] keys_13_data_49 = keys_13_data[799:784];
  wire signed [15:0] keys_13_data_50 = keys_13_data[815:800];
  wire signed [15:0] keys_13_data_51 = keys_13_data[831:816];
  wire signed [15:0] keys_13_data_52 = keys_13_data[847:832];
  wire signed [15:0] keys_13_data_53 = keys_13_data[863:848];
  wire signed [15:0] keys_13_data_54 = keys_13_data[879:864];
  wire signed [15:0] keys_13_data_55 = keys_13_data[895:880];
  wire signed [15:0] keys_13_data_56 = keys_13_data[911:896];
  wire signed [15:0] keys_13_data_57 = keys_13_data[927:912];
  wire signed [15:0] keys_13_data_58 = keys_13_data[943:928];
  wire signed [15:0] keys_13_data_59 = keys_13_data[959:944];
  wire signed [15:0] keys_13_data_60 = keys_13_data[975:960];
  wire signed [15:0] keys_13_data_61 = keys_13_data[991:976];
  wire signed [15:0] keys_13_data_62 = keys_13_data[1007:992];
  wire signed [15:0] keys_13_data_63 = keys_13_data[1023:1008];
  wire [1023:0] keys_14_data;
  wire signed [15:0] keys_14_data_0 = keys_14_data[15:0];
  wire signed [15:0] keys_14_data_1 = keys_14_data[31:16];
  wire signed [15:0] keys_14_data_2 = keys_14_data[47:32];
  wire signed [15:0] keys_14_data_3 = keys_14_data[63:48];
  wire signed [15:0] keys_14_data_4 = keys_14_data[79:64];
  wire signed [15:0] keys_14_data_5 = keys_14_data[95:80];
  wire signed [15:0] keys_14_data_6 = keys_14_data[111:96];
  wire signed [15:0] keys_14_data_7 = keys_14_data[127:112];
  wire signed [15:0] keys_14_data_8 = keys_14_data[143:128];
  wire signed [15:0] keys_14_data_9 = keys_14_data[159:144];
  wire signed [15:0] keys_14_data_10 = keys_14_data[175:160];
  wire signed [15:0] keys_14_data_11 = keys_14_data[191:176];
  wire signed [15:0] keys_14_data_12 = keys_14_data[207:192];
  wire signed [15:0] keys_14_data_13 = keys_14_data[223:208];
  wire signed [15:0] keys_14_data_14 = keys_14_data[239:224];
  wire signed [15:0] keys_14_data_15 = keys_14_data[255:240];
  wire signed [15:0] keys_14_data_16 = keys_14_data[271:256];
  wire signed [15:0] keys_14_data_17 = keys_14_data[287:272];
  wire signed [15:0] keys_14_data_18 = keys_14_data[303:288];
  wire signed [15:0] keys_14_data_19 = keys_14_data[319:304];
  wire signed [15:0] keys_14_data_20 = keys_14_data[335:320];
  wire signed [15:0] keys_14_data_21 = keys_14_data[351:336];
  wire signed [15:0] keys_14_data_22 = keys_14_data[367:352];
  wire signed [15:0] keys_14_data_23 = keys_14_data[383:368];
  wire signed [15:0] keys_14_data_24 = keys_14_data[399:384];
  wire signed [15:0] keys_14_data_25 = keys_14_data[415:400];
  wire signed [15:0] keys_14_data_26 = keys_14_data[431:416];
  wire signed [15:0] keys_14_data_27 = keys_14_data[447:432];
  wire signed [15:0] keys_14_data_28 = keys_14_data[463:448];
  wire signed [15:0] keys_14_data_29 = keys_14_data[479:464];
  wire signed [15:0] keys_14_data_30 = keys_14_data[495:480];
  wire signed [15:0] keys_14_data_31 = keys_14_data[511:496];
  wire signed [15:0] keys_14_data_32 = keys_14_data[527:512];
  wire signed [15:0] keys_14_data_33 = keys_14_data[543:528];
  wire signed [15:0] keys_14_data_34 = keys_14_data[559:544];
  wire signed [15:0] keys_14_data_35 = keys_14_data[575:560];
  wire signed [15:0] keys_14_data_36 = keys_14_data[591:576];
  wire signed [15:0] keys_14_data_37 = keys_14_data[607:592];
  wire signed [15:0] keys_14_data_38 = keys_14_data[623:608];
  wire signed [15:0] keys_14_data_39 = keys_14_data[639:624];
  wire signed [15:0] keys_14_data_40 = keys_14_data[655:640];
  wire signed [15:0] keys_14_data_41 = keys_14_data[671:656];
  wire signed [15:0] keys_14_data_42 = keys_14_data[687:672];
  wire signed [15:0] keys_14_data_43 = keys_14_data[703:688];
  wire signed [15:0] keys_14_data_44 = keys_14_data[719:704];
  wire signed [15:0] keys_14_data_45 = keys_14_data[735:720];
  wire signed [15:0] keys_14_data_46 = keys_14_data[751:736];
  wire signed [15:0] keys_14_data_47 = keys_14_data[767:752];
  wire signed [15:0] keys_14_data_48 = keys_14_data[783:768];
  wire signed [15:0] keys_14_data_49 = keys_14_data[799:784];
  wire signed [15:0] keys_14_data_50 = keys_14_data[815:800];
  wire signed [15:0] keys_14_data_51 = keys_14_data[831:816];
  wire signed [15:0] keys_14_data_52 = keys_14_data[847:832];
  wire signed [15:0] keys_14_data_53 = keys_14_data[863:848];
  wire signed [15:0] keys_14_data_54 = keys_14_data[879:864];
  wire signed [15:0] keys_14_data_55 = keys_14_data[895:880];
  wire signed [15:0] keys_14_data_56 = keys_14_data[911:896];
  wire signed [15:0] keys_14_data_57 = keys_14_data[927:912];
  wire signed [15:0] keys_14_data_58 = keys_14_data[943:928];
  wire signed [15:0] keys_14_data_59 = keys_14_data[959:944];
  wire signed [15:0] keys_14_data_60 = keys_14_data[975:960];
  wire signed [15:0] keys_14_data_61 = keys_14_data[991:976];
  wire signed [15:0] keys_14_data_62 = keys_14_data[1007:992];
  wire signed [15:0] keys_14_data_63 = keys_14_data[1023:1008];
  wire [1023:0] keys_15_data;
  wire signed [15:0] keys_15_data_0 = keys_15_data[15:0];
  wire signed [15:0] keys_15_data_1 = keys_15_data[31:16];
  wire signed [15:0] keys_15_data_2 = keys_15_data[47:32];
  wire signed [15:0] keys_15_data_3 = keys_15_data[63:48];
  wire signed [15:0] keys_15_data_4 = keys_15_data[79:64];
  wire signed [15:0] keys_15_data_5 = keys_15_data[95:80];
  wire signed [15:0] keys_15_data_6 = keys_15_data[111:96];
  wire signed [15:0] keys_15_data_7 = keys_15_data[127:112];
  wire signed [15:0] keys_15_data_8 = keys_15_data[143:128];
  wire signed [15:0] keys_15_data_9 = keys_15_data[159:144];
  wire signed [15:0] keys_15_data_10 = keys_15_data[175:160];
  wire signed [15:0] keys_15_data_11 = keys_15_data[191:176];
  wire signed [15:0] keys_15_data_12 = keys_15_data[207:192];
  wire signed [15:0] keys_15_data_13 = keys_15_data[223:208];
  wire signed [15:0] keys_15_data_14 = keys_15_data[239:224];
  wire signed [15:0] keys_15_data_15 = keys_15_data[255:240];
  wire signed [15:0] keys_15_data_16 = keys_15_data[271:256];
  wire signed [15:0] keys_15_data_17 = keys_15_data[287:272];
  wire signed [15:0] keys_15_data_18 = keys_15_data[303:288];
  wire signed [15:0] keys_15_data_19 = keys_15_data[319:304];
  wire signed [15:0] keys_15_data_20 = keys_15_data[335:320];
  wire signed [15:0] keys_15_data_21 = keys_15_data[351:336];
  wire signed [15:0] keys_15_data_22 = keys_15_data[367:352];
  wire signed [15:0] keys_15_data_23 = keys_15_data[383:368];
  wire signed [15:0] keys_15_data_24 = keys_15_data[399:384];
  wire signed [15:0] keys_15_data_25 = keys_15_data[415:400];
  wire signed [15:0] keys_15_data_26 = keys_15_data[431:416];
  wire signed [15:0] keys_15_data_27 = keys_15_data[447:432];
  wire signed [15:0] keys_15_data_28 = keys_15_data[463:448];
  wire signed [15:0] keys_15_data_29 = keys_15_data[479:464];
  wire signed [15:0] keys_15_data_30 = keys_15_data[495:480];
  wire signed [15:0] keys_15_data_31 = keys_15_data[511:496];
  wire signed [15:0] keys_15_data_32 = keys_15_data[527:512];
  wire signed [15:0] keys_15_data_33 = keys_15_data[543:528];
  wire signed [15:0] keys_15_data_34 = keys_15_data[559:544];
  wire signed [15:0] keys_15_data_35 = keys_15_data[575:560];
  wire signed [15:0] keys_15_data_36 = keys_15_data[591:576];
  wire signed [15:0] keys_15_data_37 = keys_15_data[607:592];
  wire signed [15:0] keys_15_data_38 = keys_15_data[623:608];
  wire signed [15:0] keys_15_data_39 = keys_15_data[639:624];
  wire signed [15:0] keys_15_data_40 = keys_15_data[655:640];
  wire signed [15:0] keys_15_data_41 = keys_15_data[671:656];
  wire signed [15:0] keys_15_data_42 = keys_15_data[687:672];
  wire signed [15:0] keys_15_data_43 = keys_15_data[703:688];
  wire signed [15:0] keys_15_data_44 = keys_15_data[719:704];
  wire signed [15:0] keys_15_data_45 = keys_15_data[735:720];
  wire signed [15:0] keys_15_data_46 = keys_15_data[751:736];
  wire signed [15:0] keys_15_data_47 = keys_15_data[767:752];
  wire signed [15:0] keys_15_data_48 = keys_15_data[783:768];
  wire signed [15:0] keys_15_data_49 = keys_15_data[799:784];
  wire signed [15:0] keys_15_data_50 = keys_15_data[815:800];
  wire signed [15:0] keys_15_data_51 = keys_15_data[831:816];
  wire signed [15:0] keys_15_data_52 = keys_15_data[847:832];
  wire signed [15:0] keys_15_data_53 = keys_15_data[863:848];
  wire signed [15:0] keys_15_data_54 = keys_15_data[879:864];
  wire signed [15:0] keys_15_data_55 = keys_15_data[895:880];
  wire signed [15:0] keys_15_data_56 = keys_15_data[911:896];
  wire signed [15:0] keys_15_data_57 = keys_15_data[927:912];
  wire signed [15:0] keys_15_data_58 = keys_15_data[943:928];
  wire signed [15:0] keys_15_data_59 = keys_15_data[959:944];
  wire signed [15:0] keys_15_data_60 = keys_15_data[975:960];
  wire signed [15:0] keys_15_data_61 = keys_15_data[991:976];
  wire signed [15:0] keys_15_data_62 = keys_15_data[1007:992];
  wire signed [15:0] keys_15_data_63 = keys_15_data[1023:1008];
  wire mmu_in_ready;
  wire [2559:0] mmu_score_acc;
  wire [2559:0] mmu_row_acc;
  wire [8:0] mux_heads_1_n = back_slot[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_groups = back_slot[0] ? heads_1_groups : heads_0_groups;
  wire [1:0] mux_heads_1_words_log = back_slot[0] ? heads_1_words_log : heads_0_words_log;
  wire [7:0] mux_heads_1_tiles = back_slot[0] ? heads_1_tiles : heads_0_tiles;
  wire [8:0] mux_heads_3_n = back_slot[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_groups = back_slot[0] ? heads_3_groups : heads_2_groups;
  wire [1:0] mux_heads_3_words_log = back_slot[0] ? heads_3_words_log : heads_2_words_log;
  wire [7:0] mux_heads_3_tiles = back_slot[0] ? heads_3_tiles : heads_2_tiles;
  wire [8:0] mux_heads_3_n_2 = back_slot[1] ? mux_heads_3_n : mux_heads_1_n;
  wire [1:0] mux_heads_3_groups_4 = back_slot[1] ? mux_heads_3_groups : mux_heads_1_groups;
  wire [1:0] mux_heads_3_words_log_4 = back_slot[1] ? mux_heads_3_words_log : mux_heads_1_words_log;
  wire [7:0] mux_heads_3_tiles_2 = back_slot[1] ? mux_heads_3_tiles : mux_heads_1_tiles;
  wire [9:0] sum_back_row = {1'b0, back_row} + 10'd1;
  wire [8:0] sum_back_word = {1'b0, back_word} + 9'd1;
  wire eq_back_word = sum_back_word == {1'b0, mux_heads_3_tiles_2};
  wire and_back_valid = back_valid & (sum_back_row == {1'b0, mux_heads_3_n_2});
  wire and_back_valid_2 = and_back_valid & eq_back_word;
  wire mux_heads_1_gemm = back_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_vgen = back_job[0] ? heads_1_vgen : heads_0_vgen;
  wire mux_heads_3_gemm = back_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_vgen = back_job[0] ? heads_3_vgen : heads_2_vgen;
  wire mux_heads_3_vgen_2 = back_job[1] ? mux_heads_3_vgen : mux_heads_1_vgen;
  wire not_heads_3_gemm = ~(back_job[1] ? mux_heads_3_gemm : mux_heads_1_gemm);
  wire not_heads_3_gemm_2 = ~(not_heads_3_gemm & mux_heads_3_vgen_2);
  wire and_back_job = ~(back_job == accepted) & not_heads_3_gemm_2;
  wire [7:0] mux_const_6 = back_slot[0] ? 8'd144 : 8'd96;
  wire mux_heads_1_gemm_2 = kv_job[0] ? heads_1_gemm : heads_0_gemm;
  wire mux_heads_1_dense = kv_job[0] ? heads_1_dense : heads_0_dense;
  wire mux_heads_1_vgen_2 = kv_job[0] ? heads_1_vgen : heads_0_vgen;
  wire [8:0] mux_heads_1_n_2 = kv_job[0] ? heads_1_n : heads_0_n;
  wire [6:0] mux_heads_1_m = kv_job[0] ? heads_1_m : heads_0_m;
  wire [1:0] mux_heads_1_groups_2 = kv_job[0] ? heads_1_groups : heads_0_groups;
  wire [1:0] mux_heads_1_words_log_2 = kv_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [9:0] mux_heads_1_dim = kv_job[0] ? heads_1_dim : heads_0_dim;
  wire [7:0] mux_heads_1_tiles_2 = kv_job[0] ? heads_1_tiles : heads_0_tiles;
  wire mux_heads_3_gemm_2 = kv_job[0] ? heads_3_gemm : heads_2_gemm;
  wire mux_heads_3_dense = kv_job[0] ? heads_3_dense : heads_2_dense;
  wire mux_heads_3_vgen_3 = kv_job[0] ? heads_3_vgen : heads_2_vgen;
  wire [8:0] mux_heads_3_n_3 = kv_job[0] ? heads_3_n : heads_2_n;
  wire [6:0] mux_heads_3_m = kv_job[0] ? heads_3_m : heads_2_m;
  wire [1:0] mux_heads_3_groups_2 = kv_job[0] ? heads_3_groups : heads_2_groups;
  wire [1:0] mux_heads_3_words_log_2 = kv_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [9:0] mux_heads_3_dim = kv_job[0] ? heads_3_dim : heads_2_dim;
  wire [7:0] mux_heads_3_tiles_3 = kv_job[0] ? heads_3_tiles : heads_2_tiles;
  wire mux_heads_3_gemm_3 = kv_job[1] ? mux_heads_3_gemm_2 : mux_heads_1_gemm_2;
  wire mux_heads_3_dense_2 = kv_job[1] ? mux_heads_3_dense : mux_heads_1_dense;
  wire mux_heads_3_vgen_4 = kv_job[1] ? mux_heads_3_vgen_3 : mux_heads_1_vgen_2;
  wire [8:0] mux_heads_3_n_4 = kv_job[1] ? mux_heads_3_n_3 : mux_heads_1_n_2;
  wire [1:0] mux_heads_3_groups_3 = kv_job[1] ? mux_heads_3_groups_2 : mux_heads_1_groups_2;
  wire [1:0] mux_heads_3_words_log_3 = kv_job[1] ? mux_heads_3_words_log_2 : mux_heads_1_words_log_2;
  wire [9:0] mux_heads_3_dim_2 = kv_job[1] ? mux_heads_3_dim : mux_heads_1_dim;
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
  wire [9:0] ext_heads_3_n = {1'b0, mux_heads_3_n_4};
  wire [9:0] mux_heads_3_dim_3 = or_kv_stage_2 ? mux_heads_3_dim_2 : ext_heads_3_n;
  wire [9:0] ext_heads_3_m = {3'd0, kv_job[1] ? mux_heads_3_m : mux_heads_1_m};
  wire [9:0] mux_heads_3_m_2 = and_kv_stage ? ext_heads_3_m : mux_heads_3_dim_3;
  wire eq_kv_word = kv_word == (2'd0 < mux_heads_3_words_log_3);
  wire or_kv_stage_6 = or_kv_stage_2 | eq_kv_word;
  wire [10:0] sum_kv_row = {1'b0, kv_row} + 11'd1;
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
  wire [7:0] mux_const_4 = kv_job[0] ? 8'd200 : 8'd192;
  wire [7:0] mux_const = kv_job[0] ? 8'd144 : 8'd96;
  wire [7:0] mux_const_2 = and_kv_stage_4 ? mux_const : 8'd208;
  wire [7:0] ext_const = {2'd0, kv_job[0] ? 6'd48 : 6'd0};
  wire [7:0] mux_const_3 = or_kv_stage ? ext_const : mux_const_2;
  wire [7:0] mux_const_5 = and_kv_stage ? mux_const_4 : mux_const_3;
  wire [1:0] mux_heads_3_groups_5 = or_kv_stage_2 ? 2'd0 : mux_heads_3_groups_3;
  wire [1:0] mux_heads_3_words_log_5 = or_kv_stage_2 ? 2'd0 : mux_heads_3_words_log_3;
  wire [7:0] mux_const_7 = back_valid ? mux_const_6 : mux_const_5;
  wire [9:0] mux_back_row = back_valid ? {1'b0, back_row} : kv_row;
  wire mux_back_word = back_valid ? back_word[0] : kv_word;
  wire [1:0] mux_heads_3_groups_6 = back_valid ? mux_heads_3_groups_4 : mux_heads_3_groups_5;
  wire [1:0] mux_heads_3_words_log_6 = back_valid ? mux_heads_3_words_log_4 : mux_heads_3_words_log_5;
  wire eq_heads_3_groups = mux_heads_3_groups_6 == 2'd2;
  wire not_heads_3_groups = ~(mux_heads_3_groups_6 == 2'd0);
  wire [1:0] cat_heads_3_groups = {eq_heads_3_groups, not_heads_3_groups};
  wire [5:0] shr_back_row = mux_back_row[9:4] >> mux_heads_3_groups_6;
  wire [7:0] shl_back_row = {2'd0, shr_back_row} << mux_heads_3_words_log_6;
  wire [7:0] sum_back_row_2 = shl_back_row + {7'd0, mux_back_word};
  wire not_q_job = ~(q_job == accepted);
  wire mux_heads_1_gemm_3 = q_job[0] ? heads_1_gemm : heads_0_gemm;
  wire [8:0] mux_heads_1_n_3 = q_job[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log_3 = q_job[0] ? heads_1_words_log : heads_0_words_log;
  wire mux_heads_3_gemm_4 = q_job[0] ? heads_3_gemm : heads_2_gemm;
  wire [8:0] mux_heads_3_n_5 = q_job[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log_7 = q_job[0] ? heads_3_words_log : heads_2_words_log;
  wire mux_heads_3_gemm_5 = q_job[1] ? mux_heads_3_gemm_4 : mux_heads_1_gemm_3;
  wire [8:0] mux_heads_3_n_6 = q_job[1] ? mux_heads_3_n_5 : mux_heads_1_n_3;
  wire [1:0] mux_heads_3_words_log_8 = q_job[1] ? mux_heads_3_words_log_7 : mux_heads_1_words_log_3;
  wire not_q_full_1 = ~(q_job[0] ? q_full_1 : q_full_0);
  wire and_q_job = not_q_job & ~mux_heads_3_gemm_5;
  assign q_ready = and_q_job & not_q_full_1;
  wire and_q_ready = q_ready & q_valid;
  wire [11:0] shl_heads_3_n = {3'd0, mux_heads_3_n_6} << mux_heads_3_words_log_8;
  wire eq_q_addr = {1'b0, {1'b0, q_addr} + 11'd1} == shl_heads_3_n;
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
  wire not_ring_rows = ~(ring_rows == 9'd0);
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
  wire eq_pre_row = pre_row == 9'd0;
  wire mux_p_busy_1 = pre_job[0] ? p_busy_1 : p_busy_0;
  wire not_pre_row = ~(eq_pre_row & mux_p_busy_1);
  wire and_pre_job_2 = and_pre_job & and_kv_job_7 & not_pre_row;
  wire or_exp_rows = and_exp_rows_3 | and_pre_job_2;
  wire choose_qk = choose & and_qk_job_2 & ~or_exp_rows;
  wire not_heads_3_dense = ~mux_heads_3_dense_4;
  wire ring_take = choose_qk & not_heads_3_dense;
  wire eq_ring_tail = ring_tail == 9'd383;
  wire [8:0] mux_ring_tail = eq_ring_tail ? 9'd0 : (ring_tail + 9'd1);
  wire [8:0] mux_ring_tail_2 = ring_take ? mux_ring_tail : ring_tail;
  wire [9:0] cat_qc_last = {qc_last, qc_cluster};
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
  wire [9:0] sum_gemm_row = {1'b0, gemm_row} + 10'd1;
  wire [8:0] mux_heads_3_n_7 = gemm_job[0] ? heads_3_n : heads_2_n;
  wire [8:0] mux_heads_1_n_4 = gemm_job[0] ? heads_1_n : heads_0_n;
  wire [8:0] mux_heads_3_n_8 = gemm_job[1] ? mux_heads_3_n_7 : mux_heads_1_n_4;
  wire eq_gemm_row = sum_gemm_row == {1'b0, mux_heads_3_n_8};
  wire and_heads_3_gemm_5 = and_heads_3_gemm_4 & eq_gemm_row;
  wire gemm_ends = choose_gemm & and_heads_3_gemm_5;
  wire [8:0] mux_heads_1_n_5 = pre_job[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log_4 = pre_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [2:0] mux_heads_1_col_beats = pre_job[0] ? heads_1_col_beats : heads_0_col_beats;
  wire [8:0] mux_heads_3_n_9 = pre_job[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log_9 = pre_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [2:0] mux_heads_3_col_beats = pre_job[0] ? heads_3_col_beats : heads_2_col_beats;
  wire [8:0] mux_heads_3_n_10 = pre_job[1] ? mux_heads_3_n_9 : mux_heads_1_n_5;
  wire [1:0] mux_heads_3_words_log_10 = pre_job[1] ? mux_heads_3_words_log_9 : mux_heads_1_words_log_4;
  wire [2:0] mux_heads_3_col_beats_2 = pre_job[1] ? mux_heads_3_col_beats : mux_heads_1_col_beats;
  wire [9:0] sum_pre_row = {1'b0, pre_row} + 10'd1;
  wire eq_pre_row_2 = sum_pre_row == {1'b0, mux_heads_3_n_10};
  wire choose_pre = choose & and_pre_job_2 & ~and_exp_rows_3;
  wire and_pre_job_3 = not_pre_job & ~and_heads_3_gemm_3;
  wire and_choose_pre = choose_pre & eq_pre_row;
  wire [8:0] mux_heads_1_n_6 = qk_job[0] ? heads_1_n : heads_0_n;
  wire [1:0] mux_heads_1_words_log_5 = qk_job[0] ? heads_1_words_log : heads_0_words_log;
  wire [4:0] mux_heads_1_beats = qk_job[0] ? heads_1_beats : heads_0_beats;
  wire [8:0] mux_heads_3_n_11 = qk_job[0] ? heads_3_n : heads_2_n;
  wire [1:0] mux_heads_3_words_log_11 = qk_job[0] ? heads_3_words_log : heads_2_words_log;
  wire [4:0] mux_heads_3_beats = qk_job[0] ? heads_3_beats : heads_2_beats;
  wire [8:0] mux_heads_3_n_12 = qk_job[1] ? mux_heads_3_n_11 : mux_heads_1_n_6;
  wire [1:0] mux_heads_3_words_log_12 = qk_job[1] ? mux_heads_3_words_log_11 : mux_heads_1_words_log_5;
  wire [4:0] mux_heads_3_beats_3 = qk_job[1] ? mux_heads_3_beats : mux_heads_1_beats;
  wire [9:0] sum_qk_row = {1'b0, qk_row} + 10'd1;
  wire eq_qk_row = sum_qk_row == {1'b0, mux_heads_3_n_12};
  wire mux_qk_row = mux_heads_3_dense_4 ? eq_qk_row : ring_entries_q[9];
  wire [8:0] mux_qk_row_2 = mux_heads_3_dense_4 ? qk_row : ring_entries_q[8:0];
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
  wire [7:0] mux_const_8 = av_job[0] ? 8'd144 : 8'd96;
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
  wire eq_issued_groups = issued_groups == 2'd1;
  wire signed [15:0] mux_q_mem_row_0_2 = eq_issued_groups ? q_mem_row_0 : q_mem_row_32;
  wire signed [15:0] mux_q_mem_row_1_2 = eq_issued_groups ? q_mem_row_1 : q_mem_row_33;
  wire signed [15:0] mux_q_mem_row_2_2 = eq_issued_groups ? q_mem_row_2 : q_mem_row_34;
  wire signed [15:0] mux_q_mem_row_3_2 = eq_issued_groups ? q_mem_row_3 : q_mem_row_35;
  wire signed [15:0] mux_q_mem_row_4_2 = eq_issued_groups ? q_mem_row_4 : q_mem_row_36;
  wire signed [15:0] mux_q_mem_row_5_2 = eq_issued_groups ? q_mem_row_5 : q_mem_row_37;
  wire signed [15:0] mux_q_mem_row_6_2 = eq_issued_groups ? q_mem_row_6 : q_mem_row_38;
  wire signed [15:0] mux_q_mem_row_7_2 = eq_issued_groups ? q_mem_row_7 : q_mem_row_39;
  wire signed [15:0] mux_q_mem_row_8_2 = eq_issued_groups ? q_mem_row_8 : q_mem_row_40;
  wire signed [15:0] mux_q_mem_row_9_2 = eq_issued_groups ? q_mem_row_9 : q_mem_row_41;
  wire signed [15:0] mux_q_mem_row_10_2 = eq_issued_groups ? q_mem_row_10 : q_mem_row_42;
  wire signed [15:0] mux_q_mem_row_11_2 = eq_issued_groups ? q_mem_row_11 : q_mem_row_43;
  wire signed [15:0] mux_q_mem_row_12_2 = eq_issued_groups ? q_mem_row_12 : q_mem_row_44;
  wire signed [15:0] mux_q_mem_row_13_2 = eq_issued_groups ? q_mem_row_13 : q_mem_row_45;
  wire signed [15:0] mux_q_mem_row_14_2 = eq_issued_groups ? q_mem_row_14 : q_mem_row_46;
  wire signed [15:0] mux_q_mem_row_15_2 = eq_issued_groups ? q_mem_row_15 : q_mem_row_47;
  wire signed [15:0] mux_q_mem_row_16 = eq_issued_groups ? q_mem_row_16 : q_mem_row_48;
  wire signed [15:0] mux_q_mem_row_17 = eq_issued_groups ? q_mem_row_17 : q_mem_row_49;
  wire signed [15:0] mux_q_mem_row_18 = eq_issued_groups ? q_mem_row_18 : q_mem_row_50;
  wire signed [15:0] mux_q_mem_row_19 = eq_issued_groups ? q_mem_row_19 : q_mem_row_51;
  wire signed [15:0] mux_q_mem_row_20 = eq_issued_groups ? q_mem_row_20 : q_mem_row_52;
  wire signed [15:0] mux_q_mem_row_21 = eq_issued_groups ? q_mem_row_21 : q_mem_row_53;
  wire signed [15:0] mux_q_mem_row_22 = eq_issued_groups ? q_mem_row_22 : q_mem_row_54;
  wire signed [15:0] mux_q_mem_row_23 = eq_issued_groups ? q_mem_row_23 : q_mem_row_55;
  wire signed [15:0] mux_q_mem_row_24 = eq_issued_groups ? q_mem_row_24 : q_mem_row_56;
  wire signed [15:0] mux_q_mem_row_25 = eq_issued_groups ? q_mem_row_25 : q_mem_row_57;
  wire signed [15:0] mux_q_mem_row_26 = eq_issued_groups ? q_mem_row_26 : q_mem_row_58;
  wire signed [15:0] mux_q_mem_row_27 = eq_issued_groups ? q_mem_row_27 : q_mem_row_59;
  wire signed [15:0] mux_q_mem_row_28 = eq_issued_groups ? q_mem_row_28 : q_mem_row_60;
  wire signed [15:0] mux_q_mem_row_29 = eq_issued_groups ? q_mem_row_29 : q_mem_row_61;
  wire signed [15:0] mux_q_mem_row_30 = eq_issued_groups ? q_mem_row_30 : q_mem_row_62;
  wire signed [15:0] mux_q_mem_row_31 = eq_issued_groups ? q_mem_row_31 : q_mem_row_63;
  wire eq_issued_groups_2 = issued_groups == 2'd2;
  wire signed [15:0] mux_q_mem_row_0 = eq_issued_groups_2 ? q_mem_row_0 : q_mem_row_16;
  wire signed [15:0] mux_q_mem_row_1 = eq_issued_groups_2 ? q_mem_row_1 : q_mem_row_17;
  wire signed [15:0] mux_q_mem_row_2 = eq_issued_groups_2 ? q_mem_row_2 : q_mem_row_18;
  wire signed [15:0] mux_q_mem_row_3 = eq_issued_groups_2 ? q_mem_row_3 : q_mem_row_19;
  wire signed [15:0] mux_q_mem_row_4 = eq_issued_groups_2 ? q_mem_row_4 : q_mem_row_20;
  wire signed [15:0] mux_q_mem_row_5 = eq_issued_groups_2 ? q_mem_row_5 : q_mem_row_21;
  wire signed [15:0] mux_q_mem_row_6 = eq_issued_groups_2 ? q_mem_row_6 : q_mem_row_22;
  wire signed [15:0] mux_q_mem_row_7 = eq_issued_groups_2 ? q_mem_row_7 : q_mem_row_23;
  wire signed [15:0] mux_q_mem_row_8 = eq_issued_groups_2 ? q_mem_row_8 : q_mem_row_24;
  wire signed [15:0] mux_q_mem_row_9 = eq_issued_groups_2 ? q_mem_row_9 : q_mem_row_25;
  wire signed [15:0] mux_q_mem_row_10 = eq_issued_groups_2 ? q_mem_row_10 : q_mem_row_26;
  wire signed [15:0] mux_q_mem_row_11 = eq_issued_groups_2 ? q_mem_row_11 : q_mem_row_27;
  wire signed [15:0] mux_q_mem_row_12 = eq_issued_groups_2 ? q_mem_row_12 : q_mem_row_28;
  wire signed [15:0] mux_q_mem_row_13 = eq_issued_groups_2 ? q_mem_row_13 : q_mem_row_29;
  wire signed [15:0] mux_q_mem_row_14 = eq_issued_groups_2 ? q_mem_row_14 : q_mem_row_30;
  wire signed [15:0] mux_q_mem_row_15 = eq_issued_groups_2 ? q_mem_row_15 : q_mem_row_31;
  wire signed [15:0] mux_q_mem_row_0_3 = eq_issued_groups_2 ? q_mem_row_0 : mux_q_mem_row_0_2;
  wire signed [15:0] mux_q_mem_row_1_3 = eq_issued_groups_2 ? q_mem_row_1 : mux_q_mem_row_1_2;
  wire signed [15:0] mux_q_mem_row_2_3 = eq_issued_groups_2 ? q_mem_row_2 : mux_q_mem_row_2_2;
  wire signed [15:0] mux_q_mem_row_3_3 = eq_issued_groups_2 ? q_mem_row_3 : mux_q_mem_row_3_2;
  wire signed [15:0] mux_q_mem_row_4_3 = eq_issued_groups_2 ? q_mem_row_4 : mux_q_mem_row_4_2;
  wire signed [15:0] mux_q_mem_row_5_3 = eq_issued_groups_2 ? q_mem_row_5 : mux_q_mem_row_5_2;
  wire signed [15:0] mux_q_mem_row_6_3 = eq_issued_groups_2 ? q_mem_row_6 : mux_q_mem_row_6_2;
  wire signed [15:0] mux_q_mem_row_7_3 = eq_issued_groups_2 ? q_mem_row_7 : mux_q_mem_row_7_2;
  wire signed [15:0] mux_q_mem_row_8_3 = eq_issued_groups_2 ? q_mem_row_8 : mux_q_mem_row_8_2;
  wire signed [15:0] mux_q_mem_row_9_3 = eq_issued_groups_2 ? q_mem_row_9 : mux_q_mem_row_9_2;
  wire signed [15:0] mux_q_mem_row_10_3 = eq_issued_groups_2 ? q_mem_row_10 : mux_q_mem_row_10_2;
  wire signed [15:0] mux_q_mem_row_11_3 = eq_issued_groups_2 ? q_mem_row_11 : mux_q_mem_row_11_2;
  wire signed [15:0] mux_q_mem_row_12_3 = eq_issued_groups_2 ? q_mem_row_12 : mux_q_mem_row_12_2;
  wire signed [15:0] mux_q_mem_row_13_3 = eq_issued_groups_2 ? q_mem_row_13 : mux_q_mem_row_13_2;
  wire signed [15:0] mux_q_mem_row_14_3 = eq_issued_groups_2 ? q_mem_row_14 : mux_q_mem_row_14_2;
  wire signed [15:0] mux_q_mem_row_15_3 = eq_issued_groups_2 ? q_mem_row_15 : mux_q_mem_row_15_2;
  wire signed [15:0] mux_q_mem_row_0_4 = eq_issued_groups_2 ? q_mem_row_0 : mux_q_mem_row_16;
  wire signed [15:0] mux_q_mem_row_1_4 = eq_issued_groups_2 ? q_mem_row_1 : mux_q_mem_row_17;
  wire signed [15:0] mux_q_mem_row_2_4 = eq_issued_groups_2 ? q_mem_row_2 : mux_q_mem_row_18;
  wire signed [15:0] mux_q_mem_row_3_4 = eq_issued_groups_2 ? q_mem_row_3 : mux_q_mem_row_19;
  wire signed [15:0] mux_q_mem_row_4_4 = eq_issued_groups_2 ? q_mem_row_4 : mux_q_mem_row_20;
  wire signed [15:0] mux_q_mem_row_5_4 = eq_issued_groups_2 ? q_mem_row_5 : mux_q_mem_row_21;
  wire signed [15:0] mux_q_mem_row_6_4 = eq_issued_groups_2 ? q_mem_row_6 : mux_q_mem_row_22;
  wire signed [15:0] mux_q_mem_row_7_4 = eq_issued_groups_2 ? q_mem_row_7 : mux_q_mem_row_23;
  wire signed [15:0] mux_q_mem_row_8_4 = eq_issued_groups_2 ? q_mem_row_8 : mux_q_mem_row_24;
  wire signed [15:0] mux_q_mem_row_9_4 = eq_issued_groups_2 ? q_mem_row_9 : mux_q_mem_row_25;
  wire signed [15:0] mux_q_mem_row_10_4 = eq_issued_groups_2 ? q_mem_row_10 : mux_q_mem_row_26;
  wire signed [15:0] mux_q_mem_row_11_4 = eq_issued_groups_2 ? q_mem_row_11 : mux_q_mem_row_27;
  wire signed [15:0] mux_q_mem_row_12_4 = eq_issued_groups_2 ? q_mem_row_12 : mux_q_mem_row_28;
  wire signed [15:0] mux_q_mem_row_13_4 = eq_issued_groups_2 ? q_mem_row_13 : mux_q_mem_row_29;
  wire signed [15:0] mux_q_mem_row_14_4 = eq_issued_groups_2 ? q_mem_row_14 : mux_q_mem_row_30;
  wire signed [15:0] mux_q_mem_row_15_4 = eq_issued_groups_2 ? q_mem_row_15 : mux_q_mem_row_31;
  wire eq_key_write_log = key_write_log == 2'd1;
  wire signed [15:0] mux_key_write_data_0_2 = eq_key_write_log ? key_write_data_0 : key_write_data_32;
  wire signed [15:0] mux_key_write_data_1_2 = eq_key_write_log ? key_write_data_1 : key_write_data_33;
  wire signed [15:0] mux_key_write_data_2_2 = eq_key_write_log ? key_write_data_2 : key_write_data_34;
  wire signed [15:0] mux_key_write_data_3_2 = eq_key_write_log ? key_write_data_3 : key_write_data_35;
  wire signed [15:0] mux_key_write_data_4_2 = eq_key_write_log ? key_write_data_4 : key_write_data_36;
  wire signed [15:0] mux_key_write_data_5_2 = eq_key_write_log ? key_write_data_5 : key_write_data_37;
  wire signed [15:0] mux_key_write_data_6_2 = eq_key_write_log ? key_write_data_6 : key_write_data_38;
  wire signed [15:0] mux_key_write_data_7_2 = eq_key_write_log ? key_write_data_7 : key_write_data_39;
  wire signed [15:0] mux_key_write_data_8_2 = eq_key_write_log ? key_write_data_8 : key_write_data_40;
  wire signed [15:0] mux_key_write_data_9_2 = eq_key_write_log ? key_write_data_9 : key_write_data_41;
  wire signed [15:0] mux_key_write_data_10_2 = eq_key_write_log ? key_write_data_10 : key_write_data_42;
  wire signed [15:0] mux_key_write_data_11_2 = eq_key_write_log ? key_write_data_11 : key_write_data_43;
  wire signed [15:0] mux_key_write_data_12_2 = eq_key_write_log ? key_write_data_12 : key_write_data_44;
  wire signed [15:0] mux_key_write_data_13_2 = eq_key_write_log ? key_write_data_13 : key_write_data_45;
  wire signed [15:0] mux_key_write_data_14_2 = eq_key_write_log ? key_write_data_14 : key_write_data_46;
  wire signed [15:0] mux_key_write_data_15_2 = eq_key_write_log ? key_write_data_15 : key_write_data_47;
  wire signed [15:0] mux_key_write_data_16 = eq_key_write_log ? key_write_data_16 : key_write_data_48;
  wire signed [15:0] mux_key_write_data_17 = eq_key_write_log ? key_write_data_17 : key_write_data_49;
  wire signed [15:0] mux_key_write_data_18 = eq_key_write_log ? key_write_data_18 : key_write_data_50;
  wire signed [15:0] mux_key_write_data_19 = eq_key_write_log ? key_write_data_19 : key_write_data_51;
  wire signed [15:0] mux_key_write_data_20 = eq_key_write_log ? key_write_data_20 : key_write_data_52;
  wire signed [15:0] mux_key_write_data_21 = eq_key_write_log ? key_write_data_21 : key_write_data_53;
  wire signed [15:0] mux_key_write_data_22 = eq_key_write_log ? key_write_data_22 : key_write_data_54;
  wire signed [15:0] mux_key_write_data_23 = eq_key_write_log ? key_write_data_23 : key_write_data_55;
  wire signed [15:0] mux_key_write_data_24 = eq_key_write_log ? key_write_data_24 : key_write_data_56;
  wire signed [15:0] mux_key_write_data_25 = eq_key_write_log ? key_write_data_25 : key_write_data_57;
  wire signed [15:0] mux_key_write_data_26 = eq_key_write_log ? key_write_data_26 : key_write_data_58;
  wire signed [15:0] mux_key_write_data_27 = eq_key_write_log ? key_write_data_27 : key_write_data_59;
  wire signed [15:0] mux_key_write_data_28 = eq_key_write_log ? key_write_data_28 : key_write_data_60;
  wire signed [15:0] mux_key_write_data_29 = eq_key_write_log ? key_write_data_29 : key_write_data_61;
  wire signed [15:0] mux_key_write_data_30 = eq_key_write_log ? key_write_data_30 : key_write_data_62;
  wire signed [15:0] mux_key_write_data_31 = eq_key_write_log ? key_write_data_31 : key_write_data_63;
  wire eq_key_write_log_2 = key_write_log == 2'd2;
  wire signed [15:0] mux_key_write_data_0 = eq_key_write_log_2 ? key_write_data_0 : key_write_data_16;
  wire signed [15:0] mux_key_write_data_1 = eq_key_write_log_2 ? key_write_data_1 : key_write_data_17;
  wire signed [15:0] mux_key_write_data_2 = eq_key_write_log_2 ? key_write_data_2 : key_write_data_18;
  wire signed [15:0] mux_key_write_data_3 = eq_key_write_log_2 ? key_write_data_3 : key_write_data_19;
  wire signed [15:0] mux_key_write_data_4 = eq_key_write_log_2 ? key_write_data_4 : key_write_data_20;
  wire signed [15:0] mux_key_write_data_5 = eq_key_write_log_2 ? key_write_data_5 : key_write_data_21;
  wire signed [15:0] mux_key_write_data_6 = eq_key_write_log_2 ? key_write_data_6 : key_write_data_22;
  wire signed [15:0] mux_key_write_data_7 = eq_key_write_log_2 ? key_write_data_7 : key_write_data_23;
  wire signed [15:0] mux_key_write_data_8 = eq_key_write_log_2 ? key_write_data_8 : key_write_data_24;
  wire signed [15:0] mux_key_write_data_9 = eq_key_write_log_2 ? key_write_data_9 : key_write_data_25;
  wire signed [15:0] mux_key_write_data_10 = eq_key_write_log_2 ? key_write_data_10 : key_write_data_26;
  wire signed [15:0] mux_key_write_data_11 = eq_key_write_log_2 ? key_write_data_11 : key_write_data_27;
  wire signed [15:0] mux_key_write_data_12 = eq_key_write_log_2 ? key_write_data_12 : key_write_data_28;
  wire signed [15:0] mux_key_write_data_13 = eq_key_write_log_2 ? key_write_data_13 : key_write_data_29;
  wire signed [15:0] mux_key_write_data_14 = eq_key_write_log_2 ? key_write_data_14 : key_write_data_30;
  wire signed [15:0] mux_key_write_data_15 = eq_key_write_log_2 ? key_write_data_15 : key_write_data_31;
  wire signed [15:0] mux_key_write_data_0_3 = eq_key_write_log_2 ? key_write_data_0 : mux_key_write_data_0_2;
  wire signed [15:0] mux_key_write_data_1_3 = eq_key_write_log_2 ? key_write_data_1 : mux_key_write_data_1_2;
  wire signed [15:0] mux_key_write_data_2_3 = eq_key_write_log_2 ? key_write_data_2 : mux_key_write_data_2_2;
  wire signed [15:0] mux_key_write_data_3_3 = eq_key_write_log_2 ? key_write_data_3 : mux_key_write_data_3_2;
  wire signed [15:0] mux_key_write_data_4_3 = eq_key_write_log_2 ? key_write_data_4 : mux_key_write_data_4_2;
  wire signed [15:0] mux_key_write_data_5_3 = eq_key_write_log_2 ? key_write_data_5 : mux_key_write_data_5_2;
  wire signed [15:0] mux_key_write_data_6_3 = eq_key_write_log_2 ? key_write_data_6 : mux_key_write_data_6_2;
  wire signed [15:0] mux_key_write_data_7_3 = eq_key_write_log_2 ? key_write_data_7 : mux_key_write_data_7_2;
  wire signed [15:0] mux_key_write_data_8_3 = eq_key_write_log_2 ? key_write_data_8 : mux_key_write_data_8_2;
  wire signed [15:0] mux_key_write_data_9_3 = eq_key_write_log_2 ? key_write_data_9 : mux_key_write_data_9_2;
  wire signed [15:0] mux_key_write_data_10_3 = eq_key_write_log_2 ? key_write_data_10 : mux_key_write_data_10_2;
  wire signed [15:0] mux_key_write_data_11_3 = eq_key_write_log_2 ? key_write_data_11 : mux_key_write_data_11_2;
  wire signed [15:0] mux_key_write_data_12_3 = eq_key_write_log_2 ? key_write_data_12 : mux_key_write_data_12_2;
  wire signed [15:0] mux_key_write_data_13_3 = eq_key_write_log_2 ? key_write_data_13 : mux_key_write_data_13_2;
  wire signed [15:0] mux_key_write_data_14_3 = eq_key_write_log_2 ? key_write_data_14 : mux_key_write_data_14_2;
  wire signed [15:0] mux_key_write_data_15_3 = eq_key_write_log_2 ? key_write_data_15 : mux_key_write_data_15_2;
  wire signed [15:0] mux_key_write_data_0_4 = eq_key_write_log_2 ? key_write_data_0 : mux_key_write_data_16;
  wire signed [15:0] mux_key_write_data_1_4 = eq_key_write_log_2 ? key_write_data_1 : mux_key_write_data_17;
  wire signed [15:0] mux_key_write_data_2_4 = eq_key_write_log_2 ? key_write_data_2 : mux_key_write_data_18;
  wire signed [15:0] mux_key_write_data_3_4 = eq_key_write_log_2 ? key_write_data_3 : mux_key_write_data_19;
  wire signed [15:0] mux_key_write_data_4_4 = eq_key_write_log_2 ? key_write_data_4 : mux_key_write_data_20;
  wire signed [15:0] mux_key_write_data_5_4 = eq_key_write_log_2 ? key_write_data_5 : mux_key_write_data_21;
  wire signed [15:0] mux_key_write_data_6_4 = eq_key_write_log_2 ? key_write_data_6 : mux_key_write_data_22;
  wire signed [15:0] mux_key_write_data_7_4 = eq_key_write_log_2 ? key_write_data_7 : mux_key_write_data_23;
  wire signed [15:0] mux_key_write_data_8_4 = eq_key_write_log_2 ? key_write_data_8 : mux_key_write_data_24;
  wire signed [15:0] mux_key_write_data_9_4 = eq_key_write_log_2 ? key_write_data_9 : mux_key_write_data_25;
  wire signed [15:0] mux_key_write_data_10_4 = eq_key_write_log_2 ? key_write_data_10 : mux_key_write_data_26;
  wire signed [15:0] mux_key_write_data_11_4 = eq_key_write_log_2 ? key_write_data_11 : mux_key_write_data_27;
  wire signed [15:0] mux_key_write_data_12_4 = eq_key_write_log_2 ? key_write_data_12 : mux_key_write_data_28;
  wire signed [15:0] mux_key_write_data_13_4 = eq_key_write_log_2 ? key_write_data_13 : mux_key_write_data_29;
  wire signed [15:0] mux_key_write_data_14_4 = eq_key_write_log_2 ? key_write_data_14 : mux_key_write_data_30;
  wire signed [15:0] mux_key_write_data_15_4 = eq_key_write_log_2 ? key_write_data_15 : mux_key_write_data_31;
  wire eq_key_write_group = key_write_group == 2'd0;
  wire mux_key_write_group = eq_key_write_log ? eq_key_write_group : 1'b1;
  wire mux_key_write_group_2 = eq_key_write_log_2 ? eq_key_write_group : mux_key_write_group;
  wire eq_key_write_group_2 = key_write_group == 2'd1;
  wire mux_key_write_group_3 = eq_key_write_log_2 ? eq_key_write_group_2 : mux_key_write_group;
  wire mux_key_write_group_4 = eq_key_write_log ? eq_key_write_group_2 : 1'b1;
  wire eq_key_write_group_3 = key_write_group == 2'd2;
  wire mux_key_write_group_5 = eq_key_write_log_2 ? eq_key_write_group_3 : mux_key_write_group_4;
  wire eq_key_write_group_4 = key_write_group == 2'd3;
  wire mux_key_write_group_6 = eq_key_write_log_2 ? eq_key_write_group_4 : mux_key_write_group_4;
  wire and_key_write_on = key_write_on & (key_write_proc == 4'd0);
  wire and_key_write_on_2 = and_key_write_on & mux_key_write_group_2;
  wire and_key_write_on_3 = and_key_write_on & mux_key_write_group_3;
  wire and_key_write_on_4 = and_key_write_on & mux_key_write_group_5;
  wire and_key_write_on_5 = and_key_write_on & mux_key_write_group_6;
  wire and_key_write_on_6 = key_write_on & (key_write_proc == 4'd1);
  wire and_key_write_on_7 = and_key_write_on_6 & mux_key_write_group_2;
  wire and_key_write_on_8 = and_key_write_on_6 & mux_key_write_group_3;
  wire and_key_write_on_9 = and_key_write_on_6 & mux_key_write_group_5;
  wire and_key_write_on_10 = and_key_write_on_6 & mux_key_write_group_6;
  wire and_key_write_on_11 = key_write_on & (key_write_proc == 4'd2);
  wire and_key_write_on_12 = and_key_write_on_11 & mux_key_write_group_2;
  wire and_key_write_on_13 = and_key_write_on_11 & mux_key_write_group_3;
  wire and_key_write_on_14 = and_key_write_on_11 & mux_key_write_group_5;
  wire and_key_write_on_15 = and_key_write_on_11 & mux_key_write_group_6;
  wire and_key_write_on_16 = key_write_on & (key_write_proc == 4'd3);
  wire and_key_write_on_17 = and_key_write_on_16 & mux_key_write_group_2;
  wire and_key_write_on_18 = and_key_write_on_16 & mux_key_write_group_3;
  wire and_key_write_on_19 = and_key_write_on_16 & mux_key_write_group_5;
  wire and_key_write_on_20 = and_key_write_on_16 & mux_key_write_group_6;
  wire and_key_write_on_21 = key_write_on & (key_write_proc == 4'd4);
  wire and_key_write_on_22 = and_key_write_on_21 & mux_key_write_group_2;
  wire and_key_write_on_23 = and_key_write_on_21 & mux_key_write_group_3;
  wire and_key_write_on_24 = and_key_write_on_21 & mux_key_write_group_5;
  wire and_key_write_on_25 = and_key_write_on_21 & mux_key_write_group_6;
  wire and_key_write_on_26 = key_write_on & (key_write_proc == 4'd5);
  wire and_key_write_on_27 = and_key_write_on_26 & mux_key_write_group_2;
  wire and_key_write_on_28 = and_key_write_on_26 & mux_key_write_group_3;
  wire and_key_write_on_29 = and_key_write_on_26 & mux_key_write_group_5;
  wire and_key_write_on_30 = and_key_write_on_26 & mux_key_write_group_6;
  wire and_key_write_on_31 = key_write_on & (key_write_proc == 4'd6);
  wire and_key_write_on_32 = and_key_write_on_31 & mux_key_write_group_2;
  wire and_key_write_on_33 = and_key_write_on_31 & mux_key_write_group_3;
  wire and_key_write_on_34 = and_key_write_on_31 & mux_key_write_group_5;
  wire and_key_write_on_35 = and_key_write_on_31 & mux_key_write_group_6;
  wire and_key_write_on_36 = key_write_on & (key_write_proc == 4'd7);
  wire and_key_write_on_37 = and_key_write_on_36 & mux_key_write_group_2;
  wire and_key_write_on_38 = and_key_write_on_36 & mux_key_write_group_3;
  wire and_key_write_on_39 = and_key_write_on_36 & mux_key_write_group_5;
  wire and_key_write_on_40 = and_key_write_on_36 & mux_key_write_group_6;
  wire and_key_write_on_41 = key_write_on & (key_write_proc == 4'd8);
  wire and_key_write_on_42 = and_key_write_on_41 & mux_key_write_group_2;
  wire and_key_write_on_43 = and_key_write_on_41 & mux_key_write_group_3;
  wire and_key_write_on_44 = and_key_write_on_41 & mux_key_write_group_5;
  wire and_key_write_on_45 = and_key_write_on_41 & mux_key_write_group_6;
  wire and_key_write_on_46 = key_write_on & (key_write_proc == 4'd9);
  wire and_key_write_on_47 = and_key_write_on_46 & mux_key_write_group_2;
  wire and_key_write_on_48 = and_key_write_on_46 & mux_key_write_group_3;
  wire and_key_write_on_49 = and_key_write_on_46 & mux_key_write_group_5;
  wire and_key_write_on_50 = and_key_write_on_46 & mux_key_write_group_6;
  wire and_key_write_on_51 = key_write_on & (key_write_proc == 4'd10);
  wire and_key_write_on_52 = and_key_write_on_51 & mux_key_write_group_2;
  wire and_key_write_on_53 = and_key_write_on_51 & mux_key_write_group_3;
  wire and_key_write_on_54 = and_key_write_on_51 & mux_key_write_group_5;
  wire and_key_write_on_55 = and_key_write_on_51 & mux_key_write_group_6;
  wire and_key_write_on_56 = key_write_on & (key_write_proc == 4'd11);
  wire and_key_write_on_57 = and_key_write_on_56 & mux_key_write_group_2;
  wire and_key_write_on_58 = and_key_write_on_56 & mux_key_write_group_3;
  wire and_key_write_on_59 = and_key_write_on_56 & mux_key_write_group_5;
  wire and_key_write_on_60 = and_key_write_on_56 & mux_key_write_group_6;
  wire and_key_write_on_61 = key_write_on & (key_write_proc == 4'd12);
  wire and_key_write_on_62 = and_key_write_on_61 & mux_key_write_group_2;
  wire and_key_write_on_63 = and_key_write_on_61 & mux_key_write_group_3;
  wire and_key_write_on_64 = and_key_write_on_61 & mux_key_write_group_5;
  wire and_key_write_on_65 = and_key_write_on_61 & mux_key_write_group_6;
  wire and_key_write_on_66 = key_write_on & (key_write_proc == 4'd13);
  wire and_key_write_on_67 = and_key_write_on_66 & mux_key_write_group_2;
  wire and_key_write_on_68 = and_key_write_on_66 & mux_key_write_group_3;
  wire and_key_write_on_69 = and_key_write_on_66 & mux_key_write_group_5;
  wire and_key_write_on_70 = and_key_write_on_66 & mux_key_write_group_6;
  wire and_key_write_on_71 = key_write_on & (key_write_proc == 4'd14);
  wire and_key_write_on_72 = and_key_write_on_71 & mux_key_write_group_2;
  wire and_key_write_on_73 = and_key_write_on_71 & mux_key_write_group_3;
  wire and_key_write_on_74 = and_key_write_on_71 & mux_key_write_group_5;
  wire and_key_write_on_75 = and_key_write_on_71 & mux_key_write_group_6;
  wire and_key_write_on_76 = key_write_on & (key_write_proc == 4'd15);
  wire and_key_write_on_77 = and_key_write_on_76 & mux_key_write_group_2;
  wire and_key_write_on_78 = and_key_write_on_76 & mux_key_write_group_3;
  wire and_key_write_on_79 = and_key_write_on_76 & mux_key_write_group_5;
  wire and_key_write_on_80 = and_key_write_on_76 & mux_key_write_group_6;
  wire eq_ready_groups = ready_groups == 2'd2;
  wire [1:0] ext_ready_groups = {1'b0, ready_groups == 2'd1};
  assign word_issued = phase_end & (e_read | and_busy_2);
  assign qc_pop = phase_end & and_busy & phase_ring;
  assign e_beat = beat[4:0];
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
    if (rst) kv_row <= 10'd0;
    else if (and_kv_take) begin
      if (eq_kv_row) kv_row <= 10'd0;
      else kv_row <= kv_row + 10'd1;
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
    if (rst) q_addr <= 10'd0;
    else if (and_q_ready) begin
      if (and_q_ready_2) q_addr <= 10'd0;
      else q_addr <= q_addr + 10'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) ring_head <= 9'd0;
    else if (qc_push) begin
      if (ring_head == 9'd383) ring_head <= 9'd0;
      else ring_head <= ring_head + 9'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) ring_tail <= 9'd0;
    else ring_tail <= mux_ring_tail_2;
  end
  always @(posedge clk) begin
    if (rst) ring_rows <= 9'd0;
    else if (qc_push & ~ring_take) ring_rows <= ring_rows + 9'd1;
    else if (ring_take & ~qc_push) ring_rows <= ring_rows - 9'd1;
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
    if (rst) pre_row <= 9'd0;
    else if (choose_pre) begin
      if (eq_pre_row_2) pre_row <= 9'd0;
      else pre_row <= pre_row + 9'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) qk_job <= 3'd0;
    else if ((choose_qk & mux_qk_row) | and_qk_job_3) qk_job <= qk_job + 3'd1;
  end
  always @(posedge clk) begin
    if (rst) qk_row <= 9'd0;
    else if (choose_qk & mux_heads_3_dense_4) begin
      if (mux_qk_row) qk_row <= 9'd0;
      else qk_row <= qk_row + 9'd1;
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
    if (rst) gemm_row <= 9'd0;
    else if (choose_gemm) begin
      if (eq_gemm_row) gemm_row <= 9'd0;
      else gemm_row <= gemm_row + 9'd1;
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
      if (and_exp_rows_3) phase_ring_row <= 9'd0;
      else if (and_pre_job_2) phase_ring_row <= 9'd0;
      else if (and_qk_job_2) phase_ring_row <= ring_tail;
      else phase_ring_row <= 9'd0;
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
      if (and_exp_rows_3) begin
        if (av_job[1]) begin
          if (av_job[0]) phase_groups <= heads_3_groups;
          else phase_groups <= heads_2_groups;
        end
        else if (av_job[0]) phase_groups <= heads_1_groups;
        else phase_groups <= heads_0_groups;
      end
      else if (and_pre_job_2) begin
        if (pre_job[1]) begin
          if (pre_job[0]) phase_groups <= heads_3_groups;
          else phase_groups <= heads_2_groups;
        end
        else if (pre_job[0]) phase_groups <= heads_1_groups;
        else phase_groups <= heads_0_groups;
      end
      else if (and_qk_job_2) begin
        if (qk_job[1]) begin
          if (qk_job[0]) phase_groups <= heads_3_groups;
          else phase_groups <= heads_2_groups;
        end
        else if (qk_job[0]) phase_groups <= heads_1_groups;
        else phase_groups <= heads_0_groups;
      end
      else phase_groups <= 2'd0;
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
      if (and_exp_rows_3) key_addr <= mux_const_8 + {7'd0, av_word};
      else if (and_pre_job_2) begin
        if (pre_job[0]) key_addr <= 8'd200;
        else key_addr <= 8'd192;
      end
      else if (and_qk_job_2) key_addr <= {2'd0, qk_job[0] ? 6'd48 : 6'd0};
      else key_addr <= 8'd208;
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
  always @(posedge clk) issued_groups <= phase_groups;
  always @(posedge clk) key_read <= key_addr;
  always @(posedge clk) begin
    if (rst) key_write_on <= 1'b0;
    else key_write_on <= kv_take | back_valid;
  end
  always @(posedge clk) key_write_addr <= mux_const_7 + sum_back_row_2;
  always @(posedge clk) key_write_proc <= mux_back_row[3:0];
  always @(posedge clk) key_write_group <= mux_back_row[5:4] & cat_heads_3_groups;
  always @(posedge clk) key_write_log <= mux_heads_3_groups_6;
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
    if (back_valid) key_write_data_8 <= back_data_8;
    else key_write_data_8 <= kv_data_8;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_9 <= back_data_9;
    else key_write_data_9 <= kv_data_9;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_10 <= back_data_10;
    else key_write_data_10 <= kv_data_10;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_11 <= back_data_11;
    else key_write_data_11 <= kv_data_11;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_12 <= back_data_12;
    else key_write_data_12 <= kv_data_12;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_13 <= back_data_13;
    else key_write_data_13 <= kv_data_13;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_14 <= back_data_14;
    else key_write_data_14 <= kv_data_14;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_15 <= back_data_15;
    else key_write_data_15 <= kv_data_15;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_16 <= back_data_16;
    else key_write_data_16 <= kv_data_16;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_17 <= back_data_17;
    else key_write_data_17 <= kv_data_17;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_18 <= back_data_18;
    else key_write_data_18 <= kv_data_18;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_19 <= back_data_19;
    else key_write_data_19 <= kv_data_19;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_20 <= back_data_20;
    else key_write_data_20 <= kv_data_20;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_21 <= back_data_21;
    else key_write_data_21 <= kv_data_21;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_22 <= back_data_22;
    else key_write_data_22 <= kv_data_22;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_23 <= back_data_23;
    else key_write_data_23 <= kv_data_23;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_24 <= back_data_24;
    else key_write_data_24 <= kv_data_24;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_25 <= back_data_25;
    else key_write_data_25 <= kv_data_25;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_26 <= back_data_26;
    else key_write_data_26 <= kv_data_26;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_27 <= back_data_27;
    else key_write_data_27 <= kv_data_27;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_28 <= back_data_28;
    else key_write_data_28 <= kv_data_28;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_29 <= back_data_29;
    else key_write_data_29 <= kv_data_29;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_30 <= back_data_30;
    else key_write_data_30 <= kv_data_30;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_31 <= back_data_31;
    else key_write_data_31 <= kv_data_31;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_32 <= back_data_32;
    else key_write_data_32 <= kv_data_32;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_33 <= back_data_33;
    else key_write_data_33 <= kv_data_33;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_34 <= back_data_34;
    else key_write_data_34 <= kv_data_34;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_35 <= back_data_35;
    else key_write_data_35 <= kv_data_35;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_36 <= back_data_36;
    else key_write_data_36 <= kv_data_36;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_37 <= back_data_37;
    else key_write_data_37 <= kv_data_37;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_38 <= back_data_38;
    else key_write_data_38 <= kv_data_38;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_39 <= back_data_39;
    else key_write_data_39 <= kv_data_39;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_40 <= back_data_40;
    else key_write_data_40 <= kv_data_40;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_41 <= back_data_41;
    else key_write_data_41 <= kv_data_41;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_42 <= back_data_42;
    else key_write_data_42 <= kv_data_42;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_43 <= back_data_43;
    else key_write_data_43 <= kv_data_43;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_44 <= back_data_44;
    else key_write_data_44 <= kv_data_44;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_45 <= back_data_45;
    else key_write_data_45 <= kv_data_45;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_46 <= back_data_46;
    else key_write_data_46 <= kv_data_46;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_47 <= back_data_47;
    else key_write_data_47 <= kv_data_47;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_48 <= back_data_48;
    else key_write_data_48 <= kv_data_48;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_49 <= back_data_49;
    else key_write_data_49 <= kv_data_49;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_50 <= back_data_50;
    else key_write_data_50 <= kv_data_50;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_51 <= back_data_51;
    else key_write_data_51 <= kv_data_51;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_52 <= back_data_52;
    else key_write_data_52 <= kv_data_52;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_53 <= back_data_53;
    else key_write_data_53 <= kv_data_53;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_54 <= back_data_54;
    else key_write_data_54 <= kv_data_54;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_55 <= back_data_55;
    else key_write_data_55 <= kv_data_55;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_56 <= back_data_56;
    else key_write_data_56 <= kv_data_56;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_57 <= back_data_57;
    else key_write_data_57 <= kv_data_57;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_58 <= back_data_58;
    else key_write_data_58 <= kv_data_58;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_59 <= back_data_59;
    else key_write_data_59 <= kv_data_59;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_60 <= back_data_60;
    else key_write_data_60 <= kv_data_60;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_61 <= back_data_61;
    else key_write_data_61 <= kv_data_61;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_62 <= back_data_62;
    else key_write_data_62 <= kv_data_62;
  end
  always @(posedge clk) begin
    if (back_valid) key_write_data_63 <= back_data_63;
    else key_write_data_63 <= kv_data_63;
  end
  always @(posedge clk) begin
    if (rst) ready_dot <= 1'b0;
    else ready_dot <= issued_dot;
  end
  always @(posedge clk) begin
    if (rst) ready_last <= 1'b0;
    else ready_last <= issued_last;
  end
  always @(posedge clk) ready_groups <= issued_groups;
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
  always @(posedge clk) mmu_row_8 <= {q_mem_row_8[15], q_mem_row_8};
  always @(posedge clk) mmu_row_9 <= {q_mem_row_9[15], q_mem_row_9};
  always @(posedge clk) mmu_row_10 <= {q_mem_row_10[15], q_mem_row_10};
  always @(posedge clk) mmu_row_11 <= {q_mem_row_11[15], q_mem_row_11};
  always @(posedge clk) mmu_row_12 <= {q_mem_row_12[15], q_mem_row_12};
  always @(posedge clk) mmu_row_13 <= {q_mem_row_13[15], q_mem_row_13};
  always @(posedge clk) mmu_row_14 <= {q_mem_row_14[15], q_mem_row_14};
  always @(posedge clk) mmu_row_15 <= {q_mem_row_15[15], q_mem_row_15};
  always @(posedge clk) mmu_row_16 <= {mux_q_mem_row_0[15], mux_q_mem_row_0};
  always @(posedge clk) mmu_row_17 <= {mux_q_mem_row_1[15], mux_q_mem_row_1};
  always @(posedge clk) mmu_row_18 <= {mux_q_mem_row_2[15], mux_q_mem_row_2};
  always @(posedge clk) mmu_row_19 <= {mux_q_mem_row_3[15], mux_q_mem_row_3};
  always @(posedge clk) mmu_row_20 <= {mux_q_mem_row_4[15], mux_q_mem_row_4};
  always @(posedge clk) mmu_row_21 <= {mux_q_mem_row_5[15], mux_q_mem_row_5};
  always @(posedge clk) mmu_row_22 <= {mux_q_mem_row_6[15], mux_q_mem_row_6};
  always @(posedge clk) mmu_row_23 <= {mux_q_mem_row_7[15], mux_q_mem_row_7};
  always @(posedge clk) mmu_row_24 <= {mux_q_mem_row_8[15], mux_q_mem_row_8};
  always @(posedge clk) mmu_row_25 <= {mux_q_mem_row_9[15], mux_q_mem_row_9};
  always @(posedge clk) mmu_row_26 <= {mux_q_mem_row_10[15], mux_q_mem_row_10};
  always @(posedge clk) mmu_row_27 <= {mux_q_mem_row_11[15], mux_q_mem_row_11};
  always @(posedge clk) mmu_row_28 <= {mux_q_mem_row_12[15], mux_q_mem_row_12};
  always @(posedge clk) mmu_row_29 <= {mux_q_mem_row_13[15], mux_q_mem_row_13};
  always @(posedge clk) mmu_row_30 <= {mux_q_mem_row_14[15], mux_q_mem_row_14};
  always @(posedge clk) mmu_row_31 <= {mux_q_mem_row_15[15], mux_q_mem_row_15};
  always @(posedge clk) mmu_row_32 <= {mux_q_mem_row_0_3[15], mux_q_mem_row_0_3};
  always @(posedge clk) mmu_row_33 <= {mux_q_mem_row_1_3[15], mux_q_mem_row_1_3};
  always @(posedge clk) mmu_row_34 <= {mux_q_mem_row_2_3[15], mux_q_mem_row_2_3};
  always @(posedge clk) mmu_row_35 <= {mux_q_mem_row_3_3[15], mux_q_mem_row_3_3};
  always @(posedge clk) mmu_row_36 <= {mux_q_mem_row_4_3[15], mux_q_mem_row_4_3};
  always @(posedge clk) mmu_row_37 <= {mux_q_mem_row_5_3[15], mux_q_mem_row_5_3};
  always @(posedge clk) mmu_row_38 <= {mux_q_mem_row_6_3[15], mux_q_mem_row_6_3};
  always @(posedge clk) mmu_row_39 <= {mux_q_mem_row_7_3[15], mux_q_mem_row_7_3};
  always @(posedge clk) mmu_row_40 <= {mux_q_mem_row_8_3[15], mux_q_mem_row_8_3};
  always @(posedge clk) mmu_row_41 <= {mux_q_mem_row_9_3[15], mux_q_mem_row_9_3};
  always @(posedge clk) mmu_row_42 <= {mux_q_mem_row_10_3[15], mux_q_mem_row_10_3};
  always @(posedge clk) mmu_row_43 <= {mux_q_mem_row_11_3[15], mux_q_mem_row_11_3};
  always @(posedge clk) mmu_row_44 <= {mux_q_mem_row_12_3[15], mux_q_mem_row_12_3};
  always @(posedge clk) mmu_row_45 <= {mux_q_mem_row_13_3[15], mux_q_mem_row_13_3};
  always @(posedge clk) mmu_row_46 <= {mux_q_mem_row_14_3[15], mux_q_mem_row_14_3};
  always @(posedge clk) mmu_row_47 <= {mux_q_mem_row_15_3[15], mux_q_mem_row_15_3};
  always @(posedge clk) mmu_row_48 <= {mux_q_mem_row_0_4[15], mux_q_mem_row_0_4};
  always @(posedge clk) mmu_row_49 <= {mux_q_mem_row_1_4[15], mux_q_mem_row_1_4};
  always @(posedge clk) mmu_row_50 <= {mux_q_mem_row_2_4[15], mux_q_mem_row_2_4};
  always @(posedge clk) mmu_row_51 <= {mux_q_mem_row_3_4[15], mux_q_mem_row_3_4};
  always @(posedge clk) mmu_row_52 <= {mux_q_mem_row_4_4[15], mux_q_mem_row_4_4};
  always @(posedge clk) mmu_row_53 <= {mux_q_mem_row_5_4[15], mux_q_mem_row_5_4};
  always @(posedge clk) mmu_row_54 <= {mux_q_mem_row_6_4[15], mux_q_mem_row_6_4};
  always @(posedge clk) mmu_row_55 <= {mux_q_mem_row_7_4[15], mux_q_mem_row_7_4};
  always @(posedge clk) mmu_row_56 <= {mux_q_mem_row_8_4[15], mux_q_mem_row_8_4};
  always @(posedge clk) mmu_row_57 <= {mux_q_mem_row_9_4[15], mux_q_mem_row_9_4};
  always @(posedge clk) mmu_row_58 <= {mux_q_mem_row_10_4[15], mux_q_mem_row_10_4};
  always @(posedge clk) mmu_row_59 <= {mux_q_mem_row_11_4[15], mux_q_mem_row_11_4};
  always @(posedge clk) mmu_row_60 <= {mux_q_mem_row_12_4[15], mux_q_mem_row_12_4};
  always @(posedge clk) mmu_row_61 <= {mux_q_mem_row_13_4[15], mux_q_mem_row_13_4};
  always @(posedge clk) mmu_row_62 <= {mux_q_mem_row_14_4[15], mux_q_mem_row_14_4};
  always @(posedge clk) mmu_row_63 <= {mux_q_mem_row_15_4[15], mux_q_mem_row_15_4};
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_0 <= {x_fifo_scalars_0[15], x_fifo_scalars_0};
    else mmu_scalar_0 <= e_data_0;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_1 <= {x_fifo_scalars_1[15], x_fifo_scalars_1};
    else mmu_scalar_1 <= e_data_1;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_2 <= {x_fifo_scalars_2[15], x_fifo_scalars_2};
    else mmu_scalar_2 <= e_data_2;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_3 <= {x_fifo_scalars_3[15], x_fifo_scalars_3};
    else mmu_scalar_3 <= e_data_3;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_4 <= {x_fifo_scalars_4[15], x_fifo_scalars_4};
    else mmu_scalar_4 <= e_data_4;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_5 <= {x_fifo_scalars_5[15], x_fifo_scalars_5};
    else mmu_scalar_5 <= e_data_5;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_6 <= {x_fifo_scalars_6[15], x_fifo_scalars_6};
    else mmu_scalar_6 <= e_data_6;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_7 <= {x_fifo_scalars_7[15], x_fifo_scalars_7};
    else mmu_scalar_7 <= e_data_7;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_8 <= {x_fifo_scalars_8[15], x_fifo_scalars_8};
    else mmu_scalar_8 <= e_data_8;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_9 <= {x_fifo_scalars_9[15], x_fifo_scalars_9};
    else mmu_scalar_9 <= e_data_9;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_10 <= {x_fifo_scalars_10[15], x_fifo_scalars_10};
    else mmu_scalar_10 <= e_data_10;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_11 <= {x_fifo_scalars_11[15], x_fifo_scalars_11};
    else mmu_scalar_11 <= e_data_11;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_12 <= {x_fifo_scalars_12[15], x_fifo_scalars_12};
    else mmu_scalar_12 <= e_data_12;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_13 <= {x_fifo_scalars_13[15], x_fifo_scalars_13};
    else mmu_scalar_13 <= e_data_13;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_14 <= {x_fifo_scalars_14[15], x_fifo_scalars_14};
    else mmu_scalar_14 <= e_data_14;
  end
  always @(posedge clk) begin
    if (issued_x) mmu_scalar_15 <= {x_fifo_scalars_15[15], x_fifo_scalars_15};
    else mmu_scalar_15 <= e_data_15;
  end
  always @(posedge clk) mmu_scalar_16 <= e_data_16;
  always @(posedge clk) mmu_scalar_17 <= e_data_17;
  always @(posedge clk) mmu_scalar_18 <= e_data_18;
  always @(posedge clk) mmu_scalar_19 <= e_data_19;
  always @(posedge clk) mmu_scalar_20 <= e_data_20;
  always @(posedge clk) mmu_scalar_21 <= e_data_21;
  always @(posedge clk) mmu_scalar_22 <= e_data_22;
  always @(posedge clk) mmu_scalar_23 <= e_data_23;
  always @(posedge clk) mmu_scalar_24 <= e_data_24;
  always @(posedge clk) mmu_scalar_25 <= e_data_25;
  always @(posedge clk) mmu_scalar_26 <= e_data_26;
  always @(posedge clk) mmu_scalar_27 <= e_data_27;
  always @(posedge clk) mmu_scalar_28 <= e_data_28;
  always @(posedge clk) mmu_scalar_29 <= e_data_29;
  always @(posedge clk) mmu_scalar_30 <= e_data_30;
  always @(posedge clk) mmu_scalar_31 <= e_data_31;
  always @(posedge clk) mmu_scalar_32 <= e_data_32;
  always @(posedge clk) mmu_scalar_33 <= e_data_33;
  always @(posedge clk) mmu_scalar_34 <= e_data_34;
  always @(posedge clk) mmu_scalar_35 <= e_data_35;
  always @(posedge clk) mmu_scalar_36 <= e_data_36;
  always @(posedge clk) mmu_scalar_37 <= e_data_37;
  always @(posedge clk) mmu_scalar_38 <= e_data_38;
  always @(posedge clk) mmu_scalar_39 <= e_data_39;
  always @(posedge clk) mmu_scalar_40 <= e_data_40;
  always @(posedge clk) mmu_scalar_41 <= e_data_41;
  always @(posedge clk) mmu_scalar_42 <= e_data_42;
  always @(posedge clk) mmu_scalar_43 <= e_data_43;
  always @(posedge clk) mmu_scalar_44 <= e_data_44;
  always @(posedge clk) mmu_scalar_45 <= e_data_45;
  always @(posedge clk) mmu_scalar_46 <= e_data_46;
  always @(posedge clk) mmu_scalar_47 <= e_data_47;
  always @(posedge clk) mmu_scalar_48 <= e_data_48;
  always @(posedge clk) mmu_scalar_49 <= e_data_49;
  always @(posedge clk) mmu_scalar_50 <= e_data_50;
  always @(posedge clk) mmu_scalar_51 <= e_data_51;
  always @(posedge clk) mmu_scalar_52 <= e_data_52;
  always @(posedge clk) mmu_scalar_53 <= e_data_53;
  always @(posedge clk) mmu_scalar_54 <= e_data_54;
  always @(posedge clk) mmu_scalar_55 <= e_data_55;
  always @(posedge clk) mmu_scalar_56 <= e_data_56;
  always @(posedge clk) mmu_scalar_57 <= e_data_57;
  always @(posedge clk) mmu_scalar_58 <= e_data_58;
  always @(posedge clk) mmu_scalar_59 <= e_data_59;
  always @(posedge clk) mmu_scalar_60 <= e_data_60;
  always @(posedge clk) mmu_scalar_61 <= e_data_61;
  always @(posedge clk) mmu_scalar_62 <= e_data_62;
  always @(posedge clk) mmu_scalar_63 <= e_data_63;
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
    if (rst) score_tag_pre_d6 <= 1'b0;
    else score_tag_pre_d6 <= score_tag_pre_d5;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last_d6 <= 1'b0;
    else score_tag_row_last_d6 <= score_tag_row_last_d5;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last_d6 <= 1'b0;
    else score_tag_head_last_d6 <= score_tag_head_last_d5;
  end
  always @(posedge clk) score_tag_slot_d6 <= score_tag_slot_d5;
  always @(posedge clk) begin
    if (rst) score_tag_pre <= 1'b0;
    else score_tag_pre <= score_tag_pre_d6;
  end
  always @(posedge clk) begin
    if (rst) score_tag_row_last <= 1'b0;
    else score_tag_row_last <= score_tag_row_last_d6;
  end
  always @(posedge clk) begin
    if (rst) score_tag_head_last <= 1'b0;
    else score_tag_head_last <= score_tag_head_last_d6;
  end
  always @(posedge clk) score_tag_slot <= score_tag_slot_d6;
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
    if (rst) row_tag_back_d5 <= 1'b0;
    else row_tag_back_d5 <= row_tag_back_d4;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last_d5 <= 1'b0;
    else row_tag_row_last_d5 <= row_tag_row_last_d4;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last_d5 <= 1'b0;
    else row_tag_head_last_d5 <= row_tag_head_last_d4;
  end
  always @(posedge clk) row_tag_slot_d5 <= row_tag_slot_d4;
  always @(posedge clk) row_tag_row_d5 <= row_tag_row_d4;
  always @(posedge clk) row_tag_word_d5 <= row_tag_word_d4;
  always @(posedge clk) begin
    if (rst) row_tag_back_d6 <= 1'b0;
    else row_tag_back_d6 <= row_tag_back_d5;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last_d6 <= 1'b0;
    else row_tag_row_last_d6 <= row_tag_row_last_d5;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last_d6 <= 1'b0;
    else row_tag_head_last_d6 <= row_tag_head_last_d5;
  end
  always @(posedge clk) row_tag_slot_d6 <= row_tag_slot_d5;
  always @(posedge clk) row_tag_row_d6 <= row_tag_row_d5;
  always @(posedge clk) row_tag_word_d6 <= row_tag_word_d5;
  always @(posedge clk) begin
    if (rst) row_tag_back <= 1'b0;
    else row_tag_back <= row_tag_back_d6;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last <= 1'b0;
    else row_tag_row_last <= row_tag_row_last_d6;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last <= 1'b0;
    else row_tag_head_last <= row_tag_head_last_d6;
  end
  always @(posedge clk) row_tag_slot <= row_tag_slot_d6;
  always @(posedge clk) row_tag_row <= row_tag_row_d6;
  always @(posedge clk) row_tag_word <= row_tag_word_d6;
  always @(posedge clk) begin
    if (qc_push) ring_entries[ring_head] <= cat_qc_last;
  end
  always @(posedge clk) begin
    ring_entries_q <= (qc_push & (ring_head == mux_ring_tail_2)) ? cat_qc_last : ring_entries[mux_ring_tail_2];
  end
  x_fifo_p16_l64_d24 x_fifo (
    .clk(clk),
    .rst(rst),
    .valid(x_valid),
    .data(x_data),
    .part(beat[1:0]),
    .pop(and_busy_2 & or_phase_end),
    .ready(x_ready),
    .scalars(x_fifo_scalars)
  );
  q_mem_l64_b2_d768_r768 q_mem (
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
    .read_addr(({1'b0, phase_row} << phase_words_log) + {9'd0, word}),
    .ring_read({phase_ring_row, word}),
    .walk_data(q_mem_walk_data),
    .row(q_mem_row)
  );
  key_bank_l64_s4_d256 keys_0 (
    .clk(clk),
    .write_en({and_key_write_on_5, and_key_write_on_4, and_key_write_on_3, and_key_write_on_2}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_0_data)
  );
  key_bank_l64_s4_d256 keys_1 (
    .clk(clk),
    .write_en({and_key_write_on_10, and_key_write_on_9, and_key_write_on_8, and_key_write_on_7}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_1_data)
  );
  key_bank_l64_s4_d256 keys_2 (
    .clk(clk),
    .write_en({and_key_write_on_15, and_key_write_on_14, and_key_write_on_13, and_key_write_on_12}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_2_data)
  );
  key_bank_l64_s4_d256 keys_3 (
    .clk(clk),
    .write_en({and_key_write_on_20, and_key_write_on_19, and_key_write_on_18, and_key_write_on_17}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_3_data)
  );
  key_bank_l64_s4_d256 keys_4 (
    .clk(clk),
    .write_en({and_key_write_on_25, and_key_write_on_24, and_key_write_on_23, and_key_write_on_22}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_4_data)
  );
  key_bank_l64_s4_d256 keys_5 (
    .clk(clk),
    .write_en({and_key_write_on_30, and_key_write_on_29, and_key_write_on_28, and_key_write_on_27}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_5_data)
  );
  key_bank_l64_s4_d256 keys_6 (
    .clk(clk),
    .write_en({and_key_write_on_35, and_key_write_on_34, and_key_write_on_33, and_key_write_on_32}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_6_data)
  );
  key_bank_l64_s4_d256 keys_7 (
    .clk(clk),
    .write_en({and_key_write_on_40, and_key_write_on_39, and_key_write_on_38, and_key_write_on_37}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_7_data)
  );
  key_bank_l64_s4_d256 keys_8 (
    .clk(clk),
    .write_en({and_key_write_on_45, and_key_write_on_44, and_key_write_on_43, and_key_write_on_42}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_8_data)
  );
  key_bank_l64_s4_d256 keys_9 (
    .clk(clk),
    .write_en({and_key_write_on_50, and_key_write_on_49, and_key_write_on_48, and_key_write_on_47}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_9_data)
  );
  key_bank_l64_s4_d256 keys_10 (
    .clk(clk),
    .write_en({and_key_write_on_55, and_key_write_on_54, and_key_write_on_53, and_key_write_on_52}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_10_data)
  );
  key_bank_l64_s4_d256 keys_11 (
    .clk(clk),
    .write_en({and_key_write_on_60, and_key_write_on_59, and_key_write_on_58, and_key_write_on_57}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_11_data)
  );
  key_bank_l64_s4_d256 keys_12 (
    .clk(clk),
    .write_en({and_key_write_on_65, and_key_write_on_64, and_key_write_on_63, and_key_write_on_62}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_12_data)
  );
  key_bank_l64_s4_d256 keys_13 (
    .clk(clk),
    .write_en({and_key_write_on_70, and_key_write_on_69, and_key_write_on_68, and_key_write_on_67}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_13_data)
  );
  key_bank_l64_s4_d256 keys_14 (
    .clk(clk),
    .write_en({and_key_write_on_75, and_key_write_on_74, and_key_write_on_73, and_key_write_on_72}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_14_data)
  );
  key_bank_l64_s4_d256 keys_15 (
    .clk(clk),
    .write_en({and_key_write_on_80, and_key_write_on_79, and_key_write_on_78, and_key_write_on_77}),
    .write_addr(key_write_addr),
    .write_data({mux_key_write_data_15_4, mux_key_write_data_14_4, mux_key_write_data_13_4, mux_key_write_data_12_4,
    mux_key_write_data_11_4, mux_key_write_data_10_4, mux_key_write_data_9_4, mux_key_write_data_8_4,
    mux_key_write_data_7_4, mux_key_write_data_6_4, mux_key_write_data_5_4, mux_key_write_data_4_4,
    mux_key_write_data_3_4, mux_key_write_data_2_4, mux_key_write_data_1_4, mux_key_write_data_0_4,
    mux_key_write_data_15_3, mux_key_write_data_14_3, mux_key_write_data_13_3, mux_key_write_data_12_3,
    mux_key_write_data_11_3, mux_key_write_data_10_3, mux_key_write_data_9_3, mux_key_write_data_8_3,
    mux_key_write_data_7_3, mux_key_write_data_6_3, mux_key_write_data_5_3, mux_key_write_data_4_3,
    mux_key_write_data_3_3, mux_key_write_data_2_3, mux_key_write_data_1_3, mux_key_write_data_0_3,
    mux_key_write_data_15, mux_key_write_data_14, mux_key_write_data_13, mux_key_write_data_12,
    mux_key_write_data_11, mux_key_write_data_10, mux_key_write_data_9, mux_key_write_data_8,
    mux_key_write_data_7, mux_key_write_data_6, mux_key_write_data_5, mux_key_write_data_4,
    mux_key_write_data_3, mux_key_write_data_2, mux_key_write_data_1, mux_key_write_data_0,
    key_write_data_15, key_write_data_14, key_write_data_13, key_write_data_12, key_write_data_11,
    key_write_data_10, key_write_data_9, key_write_data_8, key_write_data_7, key_write_data_6,
    key_write_data_5, key_write_data_4, key_write_data_3, key_write_data_2, key_write_data_1,
    key_write_data_0}),
    .read_addr(key_read),
    .data(keys_15_data)
  );
  mmu_p16_la64_h128_s4_o17_a40_le2 mmu (
    .clk(clk),
    .rst(rst),
    .in_valid(mmu_valid),
    .in_mode({1'b0, ~ready_dot}),
    .in_groups(eq_ready_groups ? 2'd2 : ext_ready_groups),
    .in_last(ready_last),
    .in_bank({keys_15_data_63, keys_15_data_62, keys_15_data_61, keys_15_data_60, keys_15_data_59,
    keys_15_data_58, keys_15_data_57, keys_15_data_56, keys_15_data_55, keys_15_data_54,
    keys_15_data_53, keys_15_data_52, keys_15_data_51, keys_15_data_50, keys_15_data_49,
    keys_15_data_48, keys_15_data_47, keys_15_data_46, keys_15_data_45, keys_15_data_44,
    keys_15_data_43, keys_15_data_42, keys_15_data_41, keys_15_data_40, keys_15_data_39,
    keys_15_data_38, keys_15_data_37, keys_15_data_36, keys_15_data_35, keys_15_data_34,
    keys_15_data_33, keys_15_data_32, keys_15_data_31, keys_15_data_30, keys_15_data_29,
    keys_15_data_28, keys_15_data_27, keys_15_data_26, keys_15_data_25, keys_15_data_24,
    keys_15_data_23, keys_15_data_22, keys_15_data_21, keys_15_data_20, keys_15_data_19,
    keys_15_data_18, keys_15_data_17, keys_15_data_16, keys_15_data_15, keys_15_data_14,
    keys_15_data_13, keys_15_data_12, keys_15_data_11, keys_15_data_10, keys_15_data_9,
    keys_15_data_8, keys_15_data_7, keys_15_data_6, keys_15_data_5, keys_15_data_4, keys_15_data_3,
    keys_15_data_2, keys_15_data_1, keys_15_data_0, keys_14_data_63, keys_14_data_62, keys_14_data_61,
    keys_14_data_60, keys_14_data_59, keys_14_data_58, keys_14_data_57, keys_14_data_56,
    keys_14_data_55, keys_14_data_54, keys_14_data_53, keys_14_data_52, keys_14_data_51,
    keys_14_data_50, keys_14_data_49, keys_14_data_48, keys_14_data_47, keys_14_data_46,
    keys_14_data_45, keys_14_data_44, keys_14_data_43, keys_14_data_42, keys_14_data_41,
    keys_14_data_40, keys_14_data_39, keys_14_data_38, keys_14_data_37, keys_14_data_36,
    keys_14_data_35, keys_14_data_34, keys_14_data_33, keys_14_data_32, keys_14_data_31,
    keys_14_data_30, keys_14_data_29, keys_14_data_28, keys_14_data_27, keys_14_data_26,
    keys_14_data_25, keys_14_data_24, keys_14_data_23, keys_14_data_22, keys_14_data_21,
    keys_14_data_20, keys_14_data_19, keys_14_data_18, keys_14_data_17, keys_14_data_16,
    keys_14_data_15, keys_14_data_14, keys_14_data_13, keys_14_data_12, keys_14_data_11,
    keys_14_data_10, keys_14_data_9, keys_14_data_8, keys_14_data_7, keys_14_data_6, keys_14_data_5,
    keys_14_data_4, keys_14_data_3, keys_14_data_2, keys_14_data_1, keys_14_data_0, keys_13_data_63,
    keys_13_data_62, keys_13_data_61, keys_13_data_60, keys_13_data_59, keys_13_data_58,
    keys_13_data_57, keys_13_data_56, keys_13_data_55, keys_13_data_54, keys_13_data_53,
    keys_13_data_52, keys_13_data_51, keys_13_data_50, keys_13_data_49, keys_13_data_48,
    keys_13_data_47, keys_13_data_46, keys_13_data_45, keys_13_data_44, keys_13_data_43,
    keys_13_data_42, keys_13_data_41, keys_13_data_40, keys_13_data_39, keys_13_data_38,
    keys_13_data_37, keys_13_data_36, keys_13_data_35, keys_13_data_34, keys_13_data_33,
    keys_13_data_32, keys_13_data_31, keys_13_data_30, keys_13_data_29, keys_13_data_28,
    keys_13_data_27, keys_13_data_26, keys_13_data_25, keys_13_data_24, keys_13_data_23,
    keys_13_data_22, keys_13_data_21, keys_13_data_20, keys_13_data_19, keys_13_data_18,
    keys_13_data_17, keys_13_data_16, keys_13_data_15, keys_13_data_14, keys_13_data_13,
    keys_13_data_12, keys_13_data_11, keys_13_data_10, keys_13_data_9, keys_13_data_8,
    keys_13_data_7, keys_13_data_6, keys_13_data_5, keys_13_data_4, keys_13_data_3, keys_13_data_2,
    keys_13_data_1, keys_13_data_0, keys_12_data_63, keys_12_data_62, keys_12_data_61,
    keys_12_data_60, keys_12_data_59, keys_12_data_58, keys_12_data_57, keys_12_data_56,
    keys_12_data_55, keys_12_data_54, keys_12_data_53, keys_12_data_52, keys_12_data_51,
    keys_12_data_50, keys_12_data_49, keys_12_data_48, keys_12_data_47, keys_12_data_46,
    keys_12_data_45, keys_12_data_44, keys_12_data_43, keys_12_data_42, keys_12_data_41,
    keys_12_data_40, keys_12_data_39, keys_12_data_38, keys_12_data_37, keys_12_data_36,
    keys_12_data_35, keys_12_data_34, keys_12_data_33, keys_12_data_32, keys_12_data_31,
    keys_12_data_30, keys_12_data_29, keys_12_data_28, keys_12_data_27, keys_12_data_26,
    keys_12_data_25, keys_12_data_24, keys_12_data_23, keys_12_data_22, keys_12_data_21,
    keys_12_data_20, keys_12_data_19, keys_12_data_18, keys_12_data_17, keys_12_data_16,
    keys_12_data_15, keys_12_data_14, keys_12_data_13, keys_12_data_12, keys_12_data_11,
    keys_12_data_10, keys_12_data_9, keys_12_data_8, keys_12_data_7, keys_12_data_6, keys_12_data_5,
    keys_12_data_4, keys_12_data_3, keys_12_data_2, keys_12_data_1, keys_12_data_0, keys_11_data_63,
    keys_11_data_62, keys_11_data_61, keys_11_data_60, keys_11_data_59, keys_11_data_58,
    keys_11_data_57, keys_11_data_56, keys_11_data_55, keys_11_data_54, keys_11_data_53,
    keys_11_data_52, keys_11_data_51, keys_11_data_50, keys_11_data_49, keys_11_data_48,
    keys_11_data_47, keys_11_data_46, keys_11_data_45, keys_11_data_44, keys_11_data_43,
    keys_11_data_42, keys_11_data_41, keys_11_data_40, keys_11_data_39, keys_11_data_38,
    keys_11_data_37, keys_11_data_36, keys_11_data_35, keys_11_data_34, keys_11_data_33,
    keys_11_data_32, keys_11_data_31, keys_11_data_30, keys_11_data_29, keys_11_data_28,
    keys_11_data_27, keys_11_data_26, keys_11_data_25, keys_11_data_24, keys_11_data_23,
    keys_11_data_22, keys_11_data_21, keys_11_data_20, keys_11_data_19, keys_11_data_18,
    keys_11_data_17, keys_11_data_16, keys_11_data_15, keys_11_data_14, keys_11_data_13,
    keys_11_data_12, keys_11_data_11, keys_11_data_10, keys_11_data_9, keys_11_data_8,
    keys_11_data_7, keys_11_data_6, keys_11_data_5, keys_11_data_4, keys_11_data_3, keys_11_data_2,
    keys_11_data_1, keys_11_data_0, keys_10_data_63, keys_10_data_62, keys_10_data_61,
    keys_10_data_60, keys_10_data_59, keys_10_data_58, keys_10_data_57, keys_10_data_56,
    keys_10_data_55, keys_10_data_54, keys_10_data_53, keys_10_data_52, keys_10_data_51,
    keys_10_data_50, keys_10_data_49, keys_10_data_48, keys_10_data_47, keys_10_data_46,
    keys_10_data_45, keys_10_data_44, keys_10_data_43, keys_10_data_42, keys_10_data_41,
    keys_10_data_40, keys_10_data_39, keys_10_data_38, keys_10_data_37, keys_10_data_36,
    keys_10_data_35, keys_10_data_34, keys_10_data_33, keys_10_data_32, keys_10_data_31,
    keys_10_data_30, keys_10_data_29, keys_10_data_28, keys_10_data_27, keys_10_data_26,
    keys_10_data_25, keys_10_data_24, keys_10_data_23, keys_10_data_22, keys_10_data_21,
    keys_10_data_20, keys_10_data_19, keys_10_data_18, keys_10_data_17, keys_10_data_16,
    keys_10_data_15, keys_10_data_14, keys_10_data_13, keys_10_data_12, keys_10_data_11,
    keys_10_data_10, keys_10_data_9, keys_10_data_8, keys_10_data_7, keys_10_data_6, keys_10_data_5,
    keys_10_data_4, keys_10_data_3, keys_10_data_2, keys_10_data_1, keys_10_data_0, keys_9_data_63,
    keys_9_data_62, keys_9_data_61, keys_9_data_60, keys_9_data_59, keys_9_data_58, keys_9_data_57,
    keys_9_data_56, keys_9_data_55, keys_9_data_54, keys_9_data_53, keys_9_data_52, keys_9_data_51,
    keys_9_data_50, keys_9_data_49, keys_9_data_48, keys_9_data_47, keys_9_data_46, keys_9_data_45,
    keys_9_data_44, keys_9_data_43, keys_9_data_42, keys_9_data_41, keys_9_data_40, keys_9_data_39,
    keys_9_data_38, keys_9_data_37, keys_9_data_36, keys_9_data_35, keys_9_data_34, keys_9_data_33,
    keys_9_data_32, keys_9_data_31, keys_9_data_30, keys_9_data_29, keys_9_data_28, keys_9_data_27,
    keys_9_data_26, keys_9_data_25, keys_9_data_24, keys_9_data_23, keys_9_data_22, keys_9_data_21,
    keys_9_data_20, keys_9_data_19, keys_9_data_18, keys_9_data_17, keys_9_data_16, keys_9_data_15,
    keys_9_data_14, keys_9_data_13, keys_9_data_12, keys_9_data_11, keys_9_data_10, keys_9_data_9,
    keys_9_data_8, keys_9_data_7, keys_9_data_6, keys_9_data_5, keys_9_data_4, keys_9_data_3,
    keys_9_data_2, keys_9_data_1, keys_9_data_0, keys_8_data_63, keys_8_data_62, keys_8_data_61,
    keys_8_data_60, keys_8_data_59, keys_8_data_58, keys_8_data_57, keys_8_data_56, keys_8_data_55,
    keys_8_data_54, keys_8_data_53, keys_8_data_52, keys_8_data_51, keys_8_data_50, keys_8_data_49,
    keys_8_data_48, keys_8_data_47, keys_8_data_46, keys_8_data_45, keys_8_data_44, keys_8_data_43,
    keys_8_data_42, keys_8_data_41, keys_8_data_40, keys_8_data_39, keys_8_data_38, keys_8_data_37,
    keys_8_data_36, keys_8_data_35, keys_8_data_34, keys_8_data_33, keys_8_data_32, keys_8_data_31,
    keys_8_data_30, keys_8_data_29, keys_8_data_28, keys_8_data_27, keys_8_data_26, keys_8_data_25,
    keys_8_data_24, keys_8_data_23, keys_8_data_22, keys_8_data_21, keys_8_data_20, keys_8_data_19,
    keys_8_data_18, keys_8_data_17, keys_8_data_16, keys_8_data_15, keys_8_data_14, keys_8_data_13,
    keys_8_data_12, keys_8_data_11, keys_8_data_10, keys_8_data_9, keys_8_data_8, keys_8_data_7,
    keys_8_data_6, keys_8_data_5, keys_8_data_4, keys_8_data_3, keys_8_data_2, keys_8_data_1,
    keys_8_data_0, keys_7_data_63, keys_7_data_62, keys_7_data_61, keys_7_data_60, keys_7_data_59,
    keys_7_data_58, keys_7_data_57, keys_7_data_56, keys_7_data_55, keys_7_data_54, keys_7_data_53,
    keys_7_data_52, keys_7_data_51, keys_7_data_50, keys_7_data_49, keys_7_data_48, keys_7_data_47,
    keys_7_data_46, keys_7_data_45, keys_7_data_44, keys_7_data_43, keys_7_data_42, keys_7_data_41,
    keys_7_data_40, keys_7_data_39, keys_7_data_38, keys_7_data_37, keys_7_data_36, keys_7_data_35,
    keys_7_data_34, keys_7_data_33, keys_7_data_32, keys_7_data_31, keys_7_data_30, keys_7_data_29,
    keys_7_data_28, keys_7_data_27, keys_7_data_26, keys_7_data_25, keys_7_data_24, keys_7_data_23,
    keys_7_data_22, keys_7_data_21, keys_7_data_20, keys_7_data_19, keys_7_data_18, keys_7_data_17,
    keys_7_data_16, keys_7_data_15, keys_7_data_14, keys_7_data_13, keys_7_data_12, keys_7_data_11,
    keys_7_data_10, keys_7_data_9, keys_7_data_8, keys_7_data_7, keys_7_data_6, keys_7_data_5,
    keys_7_data_4, keys_7_data_3, keys_7_data_2, keys_7_data_1, keys_7_data_0, keys_6_data_63,
    keys_6_data_62, keys_6_data_61, keys_6_data_60, keys_6_data_59, keys_6_data_58, keys_6_data_57,
    keys_6_data_56, keys_6_data_55, keys_6_data_54, keys_6_data_53, keys_6_data_52, keys_6_data_51,
    keys_6_data_50, keys_6_data_49, keys_6_data_48, keys_6_data_47, keys_6_data_46, keys_6_data_45,
    keys_6_data_44, keys_6_data_43, keys_6_data_42, keys_6_data_41, keys_6_data_40, keys_6_data_39,
    keys_6_data_38, keys_6_data_37, keys_6_data_36, keys_6_data_35, keys_6_data_34, keys_6_data_33,
    keys_6_data_32, keys_6_data_31, keys_6_data_30, keys_6_data_29, keys_6_data_28, keys_6_data_27,
    keys_6_data_26, keys_6_data_25, keys_6_data_24, keys_6_data_23, keys_6_data_22, keys_6_data_21,
    keys_6_data_20, keys_6_data_19, keys_6_data_18, keys_6_data_17, keys_6_data_16, keys_6_data_15,
    keys_6_data_14, keys_6_data_13, keys_6_data_12, keys_6_data_11, keys_6_data_10, keys_6_data_9,
    keys_6_data_8, keys_6_data_7, keys_6_data_6, keys_6_data_5, keys_6_data_4, keys_6_data_3,
    keys_6_data_2, keys_6_data_1, keys_6_data_0, keys_5_data_63, keys_5_data_62, keys_5_data_61,
    keys_5_data_60, keys_5_data_59, keys_5_data_58, keys_5_data_57, keys_5_data_56, keys_5_data_55,
    keys_5_data_54, keys_5_data_53, keys_5_data_52, keys_5_data_51, keys_5_data_50, keys_5_data_49,
    keys_5_data_48, keys_5_data_47, keys_5_data_46, keys_5_data_45, keys_5_data_44, keys_5_data_43,
    keys_5_data_42, keys_5_data_41, keys_5_data_40, keys_5_data_39, keys_5_data_38, keys_5_data_37,
    keys_5_data_36, keys_5_data_35, keys_5_data_34, keys_5_data_33, keys_5_data_32, keys_5_data_31,
    keys_5_data_30, keys_5_data_29, keys_5_data_28, keys_5_data_27, keys_5_data_26, keys_5_data_25,
    keys_5_data_24, keys_5_data_23, keys_5_data_22, keys_5_data_21, keys_5_data_20, keys_5_data_19,
    keys_5_data_18, keys_5_data_17, keys_5_data_16, keys_5_data_15, keys_5_data_14, keys_5_data_13,
    keys_5_data_12, keys_5_data_11, keys_5_data_10, keys_5_data_9, keys_5_data_8, keys_5_data_7,
    keys_5_data_6, keys_5_data_5, keys_5_data_4, keys_5_data_3, keys_5_data_2, keys_5_data_1,
    keys_5_data_0, keys_4_data_63, keys_4_data_62, keys_4_data_61, keys_4_data_60, keys_4_data_59,
    keys_4_data_58, keys_4_data_57, keys_4_data_56, keys_4_data_55, keys_4_data_54, keys_4_data_53,
    keys_4_data_52, keys_4_data_51, keys_4_data_50, keys_4_data_49, keys_4_data_48, keys_4_data_47,
    keys_4_data_46, keys_4_data_45, keys_4_data_44, keys_4_data_43, keys_4_data_42, keys_4_data_41,
    keys_4_data_40, keys_4_data_39, keys_4_data_38, keys_4_data_37, keys_4_data_36, keys_4_data_35,
    keys_4_data_34, keys_4_data_33, keys_4_data_32, keys_4_data_31, keys_4_data_30, keys_4_data_29,
    keys_4_data_28, keys_4_data_27, keys_4_data_26, keys_4_data_25, keys_4_data_24, keys_4_data_23,
    keys_4_data_22, keys_4_data_21, keys_4_data_20, keys_4_data_19, keys_4_data_18, keys_4_data_17,
    keys_4_data_16, keys_4_data_15, keys_4_data_14, keys_4_data_13, keys_4_data_12, keys_4_data_11,
    keys_4_data_10, keys_4_data_9, keys_4_data_8, keys_4_data_7, keys_4_data_6, keys_4_data_5,
    keys_4_data_4, keys_4_data_3, keys_4_data_2, keys_4_data_1, keys_4_data_0, keys_3_data_63,
    keys_3_data_62, keys_3_data_61, keys_3_data_60, keys_3_data_59, keys_3_data_58, keys_3_data_57,
    keys_3_data_56, keys_3_data_55, keys_3_data_54, keys_3_data_53, keys_3_data_52, keys_3_data_51,
    keys_3_data_50, keys_3_data_49, keys_3_data_48, keys_3_data_47, keys_3_data_46, keys_3_data_45,
    keys_3_data_44, keys_3_data_43, keys_3_data_42, keys_3_data_41, keys_3_data_40, keys_3_data_39,
    keys_3_data_38, keys_3_data_37, keys_3_data_36, keys_3_data_35, keys_3_data_34, keys_3_data_33,
    keys_3_data_32, keys_3_data_31, keys_3_data_30, keys_3_data_29, keys_3_data_28, keys_3_data_27,
    keys_3_data_26, keys_3_data_25, keys_3_data_24, keys_3_data_23, keys_3_data_22, keys_3_data_21,
    keys_3_data_20, keys_3_data_19, keys_3_data_18, keys_3_data_17, keys_3_data_16, keys_3_data_15,
    keys_3_data_14, keys_3_data_13, keys_3_data_12, keys_3_data_11, keys_3_data_10, keys_3_data_9,
    keys_3_data_8, keys_3_data_7, keys_3_data_6, keys_3_data_5, keys_3_data_4, keys_3_data_3,
    keys_3_data_2, keys_3_data_1, keys_3_data_0, keys_2_data_63, keys_2_data_62, keys_2_data_61,
    keys_2_data_60, keys_2_data_59, keys_2_data_58, keys_2_data_57, keys_2_data_56, keys_2_data_55,
    keys_2_data_54, keys_2_data_53, keys_2_data_52, keys_2_data_51, keys_2_data_50, keys_2_data_49,
    keys_2_data_48, keys_2_data_47, keys_2_data_46, keys_2_data_45, keys_2_data_44, keys_2_data_43,
    keys_2_data_42, keys_2_data_41, keys_2_data_40, keys_2_data_39, keys_2_data_38, keys_2_data_37,
    keys_2_data_36, keys_2_data_35, keys_2_data_34, keys_2_data_33, keys_2_data_32, keys_2_data_31,
    keys_2_data_30, keys_2_data_29, keys_2_data_28, keys_2_data_27, keys_2_data_26, keys_2_data_25,
    keys_2_data_24, keys_2_data_23, keys_2_data_22, keys_2_data_21, keys_2_data_20, keys_2_data_19,
    keys_2_data_18, keys_2_data_17, keys_2_data_16, keys_2_data_15, keys_2_data_14, keys_2_data_13,
    keys_2_data_12, keys_2_data_11, keys_2_data_10, keys_2_data_9, keys_2_data_8, keys_2_data_7,
    keys_2_data_6, keys_2_data_5, keys_2_data_4, keys_2_data_3, keys_2_data_2, keys_2_data_1,
    keys_2_data_0, keys_1_data_63, keys_1_data_62, keys_1_data_61, keys_1_data_60, keys_1_data_59,
    keys_1_data_58, keys_1_data_57, keys_1_data_56, keys_1_data_55, keys_1_data_54, keys_1_data_53,
    keys_1_data_52, keys_1_data_51, keys_1_data_50, keys_1_data_49, keys_1_data_48, keys_1_data_47,
    keys_1_data_46, keys_1_data_45, keys_1_data_44, keys_1_data_43, keys_1_data_42, keys_1_data_41,
    keys_1_data_40, keys_1_data_39, keys_1_data_38, keys_1_data_37, keys_1_data_36, keys_1_data_35,
    keys_1_data_34, keys_1_data_33, keys_1_data_32, keys_1_data_31, keys_1_data_30, keys_1_data_29,
    keys_1_data_28, keys_1_data_27, keys_1_data_26, keys_1_data_25, keys_1_data_24, keys_1_data_23,
    keys_1_data_22, keys_1_data_21, keys_1_data_20, keys_1_data_19, keys_1_data_18, keys_1_data_17,
    keys_1_data_16, keys_1_data_15, keys_1_data_14, keys_1_data_13, keys_1_data_12, keys_1_data_11,
    keys_1_data_10, keys_1_data_9, keys_1_data_8, keys_1_data_7, keys_1_data_6, keys_1_data_5,
    keys_1_data_4, keys_1_data_3, keys_1_data_2, keys_1_data_1, keys_1_data_0, keys_0_data_63,
    keys_0_data_62, keys_0_data_61, keys_0_data_60, keys_0_data_59, keys_0_data_58, keys_0_data_57,
    keys_0_data_56, keys_0_data_55, keys_0_data_54, keys_0_data_53, keys_0_data_52, keys_0_data_51,
    keys_0_data_50, keys_0_data_49, keys_0_data_48, keys_0_data_47, keys_0_data_46, keys_0_data_45,
    keys_0_data_44, keys_0_data_43, keys_0_data_42, keys_0_data_41, keys_0_data_40, keys_0_data_39,
    keys_0_data_38, keys_0_data_37, keys_0_data_36, keys_0_data_35, keys_0_data_34, keys_0_data_33,
    keys_0_data_32, keys_0_data_31, keys_0_data_30, keys_0_data_29, keys_0_data_28, keys_0_data_27,
    keys_0_data_26, keys_0_data_25, keys_0_data_24, keys_0_data_23, keys_0_data_22, keys_0_data_21,
    keys_0_data_20, keys_0_data_19, keys_0_data_18, keys_0_data_17, keys_0_data_16, keys_0_data_15,
    keys_0_data_14, keys_0_data_13, keys_0_data_12, keys_0_data_11, keys_0_data_10, keys_0_data_9,
    keys_0_data_8, keys_0_data_7, keys_0_data_6, keys_0_data_5, keys_0_data_4, keys_0_data_3,
    keys_0_data_2, keys_0_data_1, keys_0_data_0}),
    .in_row({mmu_row_63, mmu_row_62, mmu_row_61, mmu_row_60, mmu_row_59, mmu_row_58, mmu_row_57,
    mmu_row_56, mmu_row_55, mmu_row_54, mmu_row_53, mmu_row_52, mmu_row_51, mmu_row_50,
    mmu_row_49, mmu_row_48, mmu_row_47, mmu_row_46, mmu_row_45, mmu_row_44, mmu_row_43,
    mmu_row_42, mmu_row_41, mmu_row_40, mmu_row_39, mmu_row_38, mmu_row_37, mmu_row_36,
    mmu_row_35, mmu_row_34, mmu_row_33, mmu_row_32, mmu_row_31, mmu_row_30, mmu_row_29,
    mmu_row_28, mmu_row_27, mmu_row_26, mmu_row_25, mmu_row_24, mmu_row_23, mmu_row_22,
    mmu_row_21, mmu_row_20, mmu_row_19, mmu_row_18, mmu_row_17, mmu_row_16, mmu_row_15,
    mmu_row_14, mmu_row_13, mmu_row_12, mmu_row_11, mmu_row_10, mmu_row_9, mmu_row_8, mmu_row_7,
    mmu_row_6, mmu_row_5, mmu_row_4, mmu_row_3, mmu_row_2, mmu_row_1, mmu_row_0}),
    .in_scalar({mmu_scalar_63, mmu_scalar_62, mmu_scalar_61, mmu_scalar_60, mmu_scalar_59, mmu_scalar_58,
    mmu_scalar_57, mmu_scalar_56, mmu_scalar_55, mmu_scalar_54, mmu_scalar_53, mmu_scalar_52,
    mmu_scalar_51, mmu_scalar_50, mmu_scalar_49, mmu_scalar_48, mmu_scalar_47, mmu_scalar_46,
    mmu_scalar_45, mmu_scalar_44, mmu_scalar_43, mmu_scalar_42, mmu_scalar_41, mmu_scalar_40,
    mmu_scalar_39, mmu_scalar_38, mmu_scalar_37, mmu_scalar_36, mmu_scalar_35, mmu_scalar_34,
    mmu_scalar_33, mmu_scalar_32, mmu_scalar_31, mmu_scalar_30, mmu_scalar_29, mmu_scalar_28,
    mmu_scalar_27, mmu_scalar_26, mmu_scalar_25, mmu_scalar_24, mmu_scalar_23, mmu_scalar_22,
    mmu_scalar_21, mmu_scalar_20, mmu_scalar_19, mmu_scalar_18, mmu_scalar_17, mmu_scalar_16,
    mmu_scalar_15, mmu_scalar_14, mmu_scalar_13, mmu_scalar_12, mmu_scalar_11, mmu_scalar_10,
    mmu_scalar_9, mmu_scalar_8, mmu_scalar_7, mmu_scalar_6, mmu_scalar_5, mmu_scalar_4,
    mmu_scalar_3, mmu_scalar_2, mmu_scalar_1, mmu_scalar_0}),
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
  wire unused_ok = &{1'b0, heads_0_mean, heads_0_center, heads_0_early, heads_0_c, heads_0_rounds, heads_0_pack,
    heads_0_row_words, heads_0_chunks, heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_y_shift, heads_1_mean, heads_1_center, heads_1_early, heads_1_c,
    heads_1_rounds, heads_1_pack, heads_1_row_words, heads_1_chunks, heads_1_shift, heads_1_pre,
    heads_1_multiplier, heads_1_post, heads_1_y_shift, heads_2_mean, heads_2_center, heads_2_early,
    heads_2_c, heads_2_rounds, heads_2_pack, heads_2_row_words, heads_2_chunks, heads_2_shift,
    heads_2_pre, heads_2_multiplier, heads_2_post, heads_2_y_shift, heads_3_mean, heads_3_center,
    heads_3_early, heads_3_c, heads_3_rounds, heads_3_pack, heads_3_row_words, heads_3_chunks,
    heads_3_shift, heads_3_pre, heads_3_multiplier, heads_3_post, heads_3_y_shift, mmu_in_ready};
endmodule
