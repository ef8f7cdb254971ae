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
  input [7:0] job_n,
  input [5:0] job_m,
  input [7:0] job_c,
  input [2:0] job_rounds,
  input [8:0] job_dim,
  input [7:0] job_tiles,
  input [1:0] job_width,
  input [5:0] job_shift,
  input [5:0] job_pre,
  input [15:0] job_multiplier,
  input [4:0] job_post,
  input [5:0] job_y_shift,
  input kv_valid,
  input [1023:0] kv_data,
  input q_valid,
  input [1023:0] q_data,
  input x_valid,
  input [1023:0] x_data,
  input alloc_ready,
  input out_ready,
  output ready,
  output job_ready,
  output kv_ready,
  output q_ready,
  output x_ready,
  output alloc_valid,
  output alloc_slot,
  output [6:0] alloc_row,
  output [6:0] alloc_cluster,
  output alloc_last,
  output rep_valid,
  output [6:0] rep_cluster,
  output [6:0] rep_row,
  output rep_used,
  output rep_last,
  output out_valid,
  output [1023:0] out_data,
  output [6:0] out_row,
  output [7:0] out_word,
  output out_last,
  output out_slot,
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
  wire signed [15:0] q_data_0 = q_data[15:0];
  wire signed [15:0] q_data_1 = q_data[31:16];
  wire signed [15:0] q_data_2 = q_data[47:32];
  wire signed [15:0] q_data_3 = q_data[63:48];
  wire signed [15:0] q_data_4 = q_data[79:64];
  wire signed [15:0] q_data_5 = q_data[95:80];
  wire signed [15:0] q_data_6 = q_data[111:96];
  wire signed [15:0] q_data_7 = q_data[127:112];
  wire signed [15:0] q_data_8 = q_data[143:128];
  wire signed [15:0] q_data_9 = q_data[159:144];
  wire signed [15:0] q_data_10 = q_data[175:160];
  wire signed [15:0] q_data_11 = q_data[191:176];
  wire signed [15:0] q_data_12 = q_data[207:192];
  wire signed [15:0] q_data_13 = q_data[223:208];
  wire signed [15:0] q_data_14 = q_data[239:224];
  wire signed [15:0] q_data_15 = q_data[255:240];
  wire signed [15:0] q_data_16 = q_data[271:256];
  wire signed [15:0] q_data_17 = q_data[287:272];
  wire signed [15:0] q_data_18 = q_data[303:288];
  wire signed [15:0] q_data_19 = q_data[319:304];
  wire signed [15:0] q_data_20 = q_data[335:320];
  wire signed [15:0] q_data_21 = q_data[351:336];
  wire signed [15:0] q_data_22 = q_data[367:352];
  wire signed [15:0] q_data_23 = q_data[383:368];
  wire signed [15:0] q_data_24 = q_data[399:384];
  wire signed [15:0] q_data_25 = q_data[415:400];
  wire signed [15:0] q_data_26 = q_data[431:416];
  wire signed [15:0] q_data_27 = q_data[447:432];
  wire signed [15:0] q_data_28 = q_data[463:448];
  wire signed [15:0] q_data_29 = q_data[479:464];
  wire signed [15:0] q_data_30 = q_data[495:480];
  wire signed [15:0] q_data_31 = q_data[511:496];
  wire signed [15:0] q_data_32 = q_data[527:512];
  wire signed [15:0] q_data_33 = q_data[543:528];
  wire signed [15:0] q_data_34 = q_data[559:544];
  wire signed [15:0] q_data_35 = q_data[575:560];
  wire signed [15:0] q_data_36 = q_data[591:576];
  wire signed [15:0] q_data_37 = q_data[607:592];
  wire signed [15:0] q_data_38 = q_data[623:608];
  wire signed [15:0] q_data_39 = q_data[639:624];
  wire signed [15:0] q_data_40 = q_data[655:640];
  wire signed [15:0] q_data_41 = q_data[671:656];
  wire signed [15:0] q_data_42 = q_data[687:672];
  wire signed [15:0] q_data_43 = q_data[703:688];
  wire signed [15:0] q_data_44 = q_data[719:704];
  wire signed [15:0] q_data_45 = q_data[735:720];
  wire signed [15:0] q_data_46 = q_data[751:736];
  wire signed [15:0] q_data_47 = q_data[767:752];
  wire signed [15:0] q_data_48 = q_data[783:768];
  wire signed [15:0] q_data_49 = q_data[799:784];
  wire signed [15:0] q_data_50 = q_data[815:800];
  wire signed [15:0] q_data_51 = q_data[831:816];
  wire signed [15:0] q_data_52 = q_data[847:832];
  wire signed [15:0] q_data_53 = q_data[863:848];
  wire signed [15:0] q_data_54 = q_data[879:864];
  wire signed [15:0] q_data_55 = q_data[895:880];
  wire signed [15:0] q_data_56 = q_data[911:896];
  wire signed [15:0] q_data_57 = q_data[927:912];
  wire signed [15:0] q_data_58 = q_data[943:928];
  wire signed [15:0] q_data_59 = q_data[959:944];
  wire signed [15:0] q_data_60 = q_data[975:960];
  wire signed [15:0] q_data_61 = q_data[991:976];
  wire signed [15:0] q_data_62 = q_data[1007:992];
  wire signed [15:0] q_data_63 = q_data[1023:1008];
  wire signed [15:0] x_data_0 = x_data[15:0];
  wire signed [15:0] x_data_1 = x_data[31:16];
  wire signed [15:0] x_data_2 = x_data[47:32];
  wire signed [15:0] x_data_3 = x_data[63:48];
  wire signed [15:0] x_data_4 = x_data[79:64];
  wire signed [15:0] x_data_5 = x_data[95:80];
  wire signed [15:0] x_data_6 = x_data[111:96];
  wire signed [15:0] x_data_7 = x_data[127:112];
  wire signed [15:0] x_data_8 = x_data[143:128];
  wire signed [15:0] x_data_9 = x_data[159:144];
  wire signed [15:0] x_data_10 = x_data[175:160];
  wire signed [15:0] x_data_11 = x_data[191:176];
  wire signed [15:0] x_data_12 = x_data[207:192];
  wire signed [15:0] x_data_13 = x_data[223:208];
  wire signed [15:0] x_data_14 = x_data[239:224];
  wire signed [15:0] x_data_15 = x_data[255:240];
  wire signed [15:0] x_data_16 = x_data[271:256];
  wire signed [15:0] x_data_17 = x_data[287:272];
  wire signed [15:0] x_data_18 = x_data[303:288];
  wire signed [15:0] x_data_19 = x_data[319:304];
  wire signed [15:0] x_data_20 = x_data[335:320];
  wire signed [15:0] x_data_21 = x_data[351:336];
  wire signed [15:0] x_data_22 = x_data[367:352];
  wire signed [15:0] x_data_23 = x_data[383:368];
  wire signed [15:0] x_data_24 = x_data[399:384];
  wire signed [15:0] x_data_25 = x_data[415:400];
  wire signed [15:0] x_data_26 = x_data[431:416];
  wire signed [15:0] x_data_27 = x_data[447:432];
  wire signed [15:0] x_data_28 = x_data[463:448];
  wire signed [15:0] x_data_29 = x_data[479:464];
  wire signed [15:0] x_data_30 = x_data[495:480];
  wire signed [15:0] x_data_31 = x_data[511:496];
  wire signed [15:0] x_data_32 = x_data[527:512];
  wire signed [15:0] x_data_33 = x_data[543:528];
  wire signed [15:0] x_data_34 = x_data[559:544];
  wire signed [15:0] x_data_35 = x_data[575:560];
  wire signed [15:0] x_data_36 = x_data[591:576];
  wire signed [15:0] x_data_37 = x_data[607:592];
  wire signed [15:0] x_data_38 = x_data[623:608];
  wire signed [15:0] x_data_39 = x_data[639:624];
  wire signed [15:0] x_data_40 = x_data[655:640];
  wire signed [15:0] x_data_41 = x_data[671:656];
  wire signed [15:0] x_data_42 = x_data[687:672];
  wire signed [15:0] x_data_43 = x_data[703:688];
  wire signed [15:0] x_data_44 = x_data[719:704];
  wire signed [15:0] x_data_45 = x_data[735:720];
  wire signed [15:0] x_data_46 = x_data[751:736];
  wire signed [15:0] x_data_47 = x_data[767:752];
  wire signed [15:0] x_data_48 = x_data[783:768];
  wire signed [15:0] x_data_49 = x_data[799:784];
  wire signed [15:0] x_data_50 = x_data[815:800];
  wire signed [15:0] x_data_51 = x_data[831:816];
  wire signed [15:0] x_data_52 = x_data[847:832];
  wire signed [15:0] x_data_53 = x_data[863:848];
  wire signed [15:0] x_data_54 = x_data[879:864];
  wire signed [15:0] x_data_55 = x_data[895:880];
  wire signed [15:0] x_data_56 = x_data[911:896];
  wire signed [15:0] x_data_57 = x_data[927:912];
  wire signed [15:0] x_data_58 = x_data[943:928];
  wire signed [15:0] x_data_59 = x_data[959:944];
  wire signed [15:0] x_data_60 = x_data[975:960];
  wire signed [15:0] x_data_61 = x_data[991:976];
  wire signed [15:0] x_data_62 = x_data[1007:992];
  wire signed [15:0] x_data_63 = x_data[1023:1008];
  reg accepted;
  reg retired;
  reg head_0_gemm;
  reg head_0_dense;
  reg head_0_mean;
  reg head_0_center;
  reg head_0_early;
  reg head_0_vgen;
  reg [7:0] head_0_n;
  reg [5:0] head_0_m;
  reg [7:0] head_0_c;
  reg [2:0] head_0_rounds;
  reg [1:0] head_0_groups;
  reg [1:0] head_0_words_log;
  reg [7:0] head_0_beats;
  reg [5:0] head_0_col_beats;
  reg [1:0] head_0_pack;
  reg head_0_row_words;
  reg [4:0] head_0_chunks;
  reg [5:0] head_0_shift;
  reg [5:0] head_0_pre;
  reg [15:0] head_0_multiplier;
  reg [4:0] head_0_post;
  reg [5:0] head_0_y_shift;
  reg [8:0] head_0_dim;
  reg [2:0] head_0_x_words;
  reg [8:0] head_0_x_beats;
  reg [7:0] head_0_tiles;
  reg [31:0] cycle_count;
  reg [31:0] beat_count_0;
  reg [31:0] beat_count_1;
  reg [31:0] beat_count_2;
  reg [31:0] beat_count_3;
  reg [31:0] distance_count;
  reg [31:0] job_count;
  reg [31:0] stamp_taken;
  wire [1023:0] feed_part_walk_data;
  wire signed [15:0] feed_part_walk_data_0 = feed_part_walk_data[15:0];
  wire signed [15:0] feed_part_walk_data_1 = feed_part_walk_data[31:16];
  wire signed [15:0] feed_part_walk_data_2 = feed_part_walk_data[47:32];
  wire signed [15:0] feed_part_walk_data_3 = feed_part_walk_data[63:48];
  wire signed [15:0] feed_part_walk_data_4 = feed_part_walk_data[79:64];
  wire signed [15:0] feed_part_walk_data_5 = feed_part_walk_data[95:80];
  wire signed [15:0] feed_part_walk_data_6 = feed_part_walk_data[111:96];
  wire signed [15:0] feed_part_walk_data_7 = feed_part_walk_data[127:112];
  wire signed [15:0] feed_part_walk_data_8 = feed_part_walk_data[143:128];
  wire signed [15:0] feed_part_walk_data_9 = feed_part_walk_data[159:144];
  wire signed [15:0] feed_part_walk_data_10 = feed_part_walk_data[175:160];
  wire signed [15:0] feed_part_walk_data_11 = feed_part_walk_data[191:176];
  wire signed [15:0] feed_part_walk_data_12 = feed_part_walk_data[207:192];
  wire signed [15:0] feed_part_walk_data_13 = feed_part_walk_data[223:208];
  wire signed [15:0] feed_part_walk_data_14 = feed_part_walk_data[239:224];
  wire signed [15:0] feed_part_walk_data_15 = feed_part_walk_data[255:240];
  wire signed [15:0] feed_part_walk_data_16 = feed_part_walk_data[271:256];
  wire signed [15:0] feed_part_walk_data_17 = feed_part_walk_data[287:272];
  wire signed [15:0] feed_part_walk_data_18 = feed_part_walk_data[303:288];
  wire signed [15:0] feed_part_walk_data_19 = feed_part_walk_data[319:304];
  wire signed [15:0] feed_part_walk_data_20 = feed_part_walk_data[335:320];
  wire signed [15:0] feed_part_walk_data_21 = feed_part_walk_data[351:336];
  wire signed [15:0] feed_part_walk_data_22 = feed_part_walk_data[367:352];
  wire signed [15:0] feed_part_walk_data_23 = feed_part_walk_data[383:368];
  wire signed [15:0] feed_part_walk_data_24 = feed_part_walk_data[399:384];
  wire signed [15:0] feed_part_walk_data_25 = feed_part_walk_data[415:400];
  wire signed [15:0] feed_part_walk_data_26 = feed_part_walk_data[431:416];
  wire signed [15:0] feed_part_walk_data_27 = feed_part_walk_data[447:432];
  wire signed [15:0] feed_part_walk_data_28 = feed_part_walk_data[463:448];
  wire signed [15:0] feed_part_walk_data_29 = feed_part_walk_data[479:464];
  wire signed [15:0] feed_part_walk_data_30 = feed_part_walk_data[495:480];
  wire signed [15:0] feed_part_walk_data_31 = feed_part_walk_data[511:496];
  wire signed [15:0] feed_part_walk_data_32 = feed_part_walk_data[527:512];
  wire signed [15:0] feed_part_walk_data_33 = feed_part_walk_data[543:528];
  wire signed [15:0] feed_part_walk_data_34 = feed_part_walk_data[559:544];
  wire signed [15:0] feed_part_walk_data_35 = feed_part_walk_data[575:560];
  wire signed [15:0] feed_part_walk_data_36 = feed_part_walk_data[591:576];
  wire signed [15:0] feed_part_walk_data_37 = feed_part_walk_data[607:592];
  wire signed [15:0] feed_part_walk_data_38 = feed_part_walk_data[623:608];
  wire signed [15:0] feed_part_walk_data_39 = feed_part_walk_data[639:624];
  wire signed [15:0] feed_part_walk_data_40 = feed_part_walk_data[655:640];
  wire signed [15:0] feed_part_walk_data_41 = feed_part_walk_data[671:656];
  wire signed [15:0] feed_part_walk_data_42 = feed_part_walk_data[687:672];
  wire signed [15:0] feed_part_walk_data_43 = feed_part_walk_data[703:688];
  wire signed [15:0] feed_part_walk_data_44 = feed_part_walk_data[719:704];
  wire signed [15:0] feed_part_walk_data_45 = feed_part_walk_data[735:720];
  wire signed [15:0] feed_part_walk_data_46 = feed_part_walk_data[751:736];
  wire signed [15:0] feed_part_walk_data_47 = feed_part_walk_data[767:752];
  wire signed [15:0] feed_part_walk_data_48 = feed_part_walk_data[783:768];
  wire signed [15:0] feed_part_walk_data_49 = feed_part_walk_data[799:784];
  wire signed [15:0] feed_part_walk_data_50 = feed_part_walk_data[815:800];
  wire signed [15:0] feed_part_walk_data_51 = feed_part_walk_data[831:816];
  wire signed [15:0] feed_part_walk_data_52 = feed_part_walk_data[847:832];
  wire signed [15:0] feed_part_walk_data_53 = feed_part_walk_data[863:848];
  wire signed [15:0] feed_part_walk_data_54 = feed_part_walk_data[879:864];
  wire signed [15:0] feed_part_walk_data_55 = feed_part_walk_data[895:880];
  wire signed [15:0] feed_part_walk_data_56 = feed_part_walk_data[911:896];
  wire signed [15:0] feed_part_walk_data_57 = feed_part_walk_data[927:912];
  wire signed [15:0] feed_part_walk_data_58 = feed_part_walk_data[943:928];
  wire signed [15:0] feed_part_walk_data_59 = feed_part_walk_data[959:944];
  wire signed [15:0] feed_part_walk_data_60 = feed_part_walk_data[975:960];
  wire signed [15:0] feed_part_walk_data_61 = feed_part_walk_data[991:976];
  wire signed [15:0] feed_part_walk_data_62 = feed_part_walk_data[1007:992];
  wire signed [15:0] feed_part_walk_data_63 = feed_part_walk_data[1023:1008];
  wire feed_part_qc_pop;
  wire feed_part_score_valid;
  wire [159:0] feed_part_score_acc;
  wire signed [39:0] feed_part_score_acc_0 = feed_part_score_acc[39:0];
  wire signed [39:0] feed_part_score_acc_1 = feed_part_score_acc[79:40];
  wire signed [39:0] feed_part_score_acc_2 = feed_part_score_acc[119:80];
  wire signed [39:0] feed_part_score_acc_3 = feed_part_score_acc[159:120];
  wire feed_part_score_tag_pre;
  wire feed_part_score_tag_row_last;
  wire feed_part_score_tag_head_last;
  wire feed_part_score_tag_slot;
  wire feed_part_row_valid;
  wire [2559:0] feed_part_row_acc;
  wire signed [39:0] feed_part_row_acc_0 = feed_part_row_acc[39:0];
  wire signed [39:0] feed_part_row_acc_1 = feed_part_row_acc[79:40];
  wire signed [39:0] feed_part_row_acc_2 = feed_part_row_acc[119:80];
  wire signed [39:0] feed_part_row_acc_3 = feed_part_row_acc[159:120];
  wire signed [39:0] feed_part_row_acc_4 = feed_part_row_acc[199:160];
  wire signed [39:0] feed_part_row_acc_5 = feed_part_row_acc[239:200];
  wire signed [39:0] feed_part_row_acc_6 = feed_part_row_acc[279:240];
  wire signed [39:0] feed_part_row_acc_7 = feed_part_row_acc[319:280];
  wire signed [39:0] feed_part_row_acc_8 = feed_part_row_acc[359:320];
  wire signed [39:0] feed_part_row_acc_9 = feed_part_row_acc[399:360];
  wire signed [39:0] feed_part_row_acc_10 = feed_part_row_acc[439:400];
  wire signed [39:0] feed_part_row_acc_11 = feed_part_row_acc[479:440];
  wire signed [39:0] feed_part_row_acc_12 = feed_part_row_acc[519:480];
  wire signed [39:0] feed_part_row_acc_13 = feed_part_row_acc[559:520];
  wire signed [39:0] feed_part_row_acc_14 = feed_part_row_acc[599:560];
  wire signed [39:0] feed_part_row_acc_15 = feed_part_row_acc[639:600];
  wire signed [39:0] feed_part_row_acc_16 = feed_part_row_acc[679:640];
  wire signed [39:0] feed_part_row_acc_17 = feed_part_row_acc[719:680];
  wire signed [39:0] feed_part_row_acc_18 = feed_part_row_acc[759:720];
  wire signed [39:0] feed_part_row_acc_19 = feed_part_row_acc[799:760];
  wire signed [39:0] feed_part_row_acc_20 = feed_part_row_acc[839:800];
  wire signed [39:0] feed_part_row_acc_21 = feed_part_row_acc[879:840];
  wire signed [39:0] feed_part_row_acc_22 = feed_part_row_acc[919:880];
  wire signed [39:0] feed_part_row_acc_23 = feed_part_row_acc[959:920];
  wire signed [39:0] feed_part_row_acc_24 = feed_part_row_acc[999:960];
  wire signed [39:0] feed_part_row_acc_25 = feed_part_row_acc[1039:1000];
  wire signed [39:0] feed_part_row_acc_26 = feed_part_row_acc[1079:1040];
  wire signed [39:0] feed_part_row_acc_27 = feed_part_row_acc[1119:1080];
  wire signed [39:0] feed_part_row_acc_28 = feed_part_row_acc[1159:1120];
  wire signed [39:0] feed_part_row_acc_29 = feed_part_row_acc[1199:1160];
  wire signed [39:0] feed_part_row_acc_30 = feed_part_row_acc[1239:1200];
  wire signed [39:0] feed_part_row_acc_31 = feed_part_row_acc[1279:1240];
  wire signed [39:0] feed_part_row_acc_32 = feed_part_row_acc[1319:1280];
  wire signed [39:0] feed_part_row_acc_33 = feed_part_row_acc[1359:1320];
  wire signed [39:0] feed_part_row_acc_34 = feed_part_row_acc[1399:1360];
  wire signed [39:0] feed_part_row_acc_35 = feed_part_row_acc[1439:1400];
  wire signed [39:0] feed_part_row_acc_36 = feed_part_row_acc[1479:1440];
  wire signed [39:0] feed_part_row_acc_37 = feed_part_row_acc[1519:1480];
  wire signed [39:0] feed_part_row_acc_38 = feed_part_row_acc[1559:1520];
  wire signed [39:0] feed_part_row_acc_39 = feed_part_row_acc[1599:1560];
  wire signed [39:0] feed_part_row_acc_40 = feed_part_row_acc[1639:1600];
  wire signed [39:0] feed_part_row_acc_41 = feed_part_row_acc[1679:1640];
  wire signed [39:0] feed_part_row_acc_42 = feed_part_row_acc[1719:1680];
  wire signed [39:0] feed_part_row_acc_43 = feed_part_row_acc[1759:1720];
  wire signed [39:0] feed_part_row_acc_44 = feed_part_row_acc[1799:1760];
  wire signed [39:0] feed_part_row_acc_45 = feed_part_row_acc[1839:1800];
  wire signed [39:0] feed_part_row_acc_46 = feed_part_row_acc[1879:1840];
  wire signed [39:0] feed_part_row_acc_47 = feed_part_row_acc[1919:1880];
  wire signed [39:0] feed_part_row_acc_48 = feed_part_row_acc[1959:1920];
  wire signed [39:0] feed_part_row_acc_49 = feed_part_row_acc[1999:1960];
  wire signed [39:0] feed_part_row_acc_50 = feed_part_row_acc[2039:2000];
  wire signed [39:0] feed_part_row_acc_51 = feed_part_row_acc[2079:2040];
  wire signed [39:0] feed_part_row_acc_52 = feed_part_row_acc[2119:2080];
  wire signed [39:0] feed_part_row_acc_53 = feed_part_row_acc[2159:2120];
  wire signed [39:0] feed_part_row_acc_54 = feed_part_row_acc[2199:2160];
  wire signed [39:0] feed_part_row_acc_55 = feed_part_row_acc[2239:2200];
  wire signed [39:0] feed_part_row_acc_56 = feed_part_row_acc[2279:2240];
  wire signed [39:0] feed_part_row_acc_57 = feed_part_row_acc[2319:2280];
  wire signed [39:0] feed_part_row_acc_58 = feed_part_row_acc[2359:2320];
  wire signed [39:0] feed_part_row_acc_59 = feed_part_row_acc[2399:2360];
  wire signed [39:0] feed_part_row_acc_60 = feed_part_row_acc[2439:2400];
  wire signed [39:0] feed_part_row_acc_61 = feed_part_row_acc[2479:2440];
  wire signed [39:0] feed_part_row_acc_62 = feed_part_row_acc[2519:2480];
  wire signed [39:0] feed_part_row_acc_63 = feed_part_row_acc[2559:2520];
  wire feed_part_row_tag_back;
  wire feed_part_row_tag_row_last;
  wire feed_part_row_tag_head_last;
  wire feed_part_row_tag_slot;
  wire [6:0] feed_part_row_tag_row;
  wire [7:0] feed_part_row_tag_word;
  wire feed_part_word_issued;
  wire feed_part_word_tag_back;
  wire feed_part_word_tag_row_last;
  wire feed_part_word_tag_head_last;
  wire feed_part_word_tag_slot;
  wire [6:0] feed_part_word_tag_row;
  wire [7:0] feed_part_word_tag_word;
  wire feed_part_e_read;
  wire [1:0] feed_part_e_row;
  wire [6:0] feed_part_e_beat;
  wire feed_part_e_free;
  wire feed_part_busy;
  wire [1:0] feed_part_busy_kind;
  wire softmax_part_score_free;
  wire softmax_part_e_ready;
  wire [67:0] softmax_part_e_data;
  wire signed [16:0] softmax_part_e_data_0 = softmax_part_e_data[16:0];
  wire signed [16:0] softmax_part_e_data_1 = softmax_part_e_data[33:17];
  wire signed [16:0] softmax_part_e_data_2 = softmax_part_e_data[50:34];
  wire signed [16:0] softmax_part_e_data_3 = softmax_part_e_data[67:51];
  wire softmax_part_sum_valid;
  wire [22:0] softmax_part_sum;
  wire drain_part_sum_pop;
  wire drain_part_row_free;
  wire drain_part_z_req_valid;
  wire [22:0] drain_part_z_divisor;
  wire drain_part_z_beat_valid;
  wire [159:0] drain_part_z_num;
  wire drain_part_z_last;
  wire [1023:0] drain_part_out_data;
  wire drain_part_back_valid;
  wire drain_part_back_slot;
  wire [6:0] drain_part_back_row;
  wire [7:0] drain_part_back_word;
  wire [1023:0] drain_part_back_data;
  wire signed [15:0] drain_part_back_data_0 = drain_part_back_data[15:0];
  wire signed [15:0] drain_part_back_data_1 = drain_part_back_data[31:16];
  wire signed [15:0] drain_part_back_data_2 = drain_part_back_data[47:32];
  wire signed [15:0] drain_part_back_data_3 = drain_part_back_data[63:48];
  wire signed [15:0] drain_part_back_data_4 = drain_part_back_data[79:64];
  wire signed [15:0] drain_part_back_data_5 = drain_part_back_data[95:80];
  wire signed [15:0] drain_part_back_data_6 = drain_part_back_data[111:96];
  wire signed [15:0] drain_part_back_data_7 = drain_part_back_data[127:112];
  wire signed [15:0] drain_part_back_data_8 = drain_part_back_data[143:128];
  wire signed [15:0] drain_part_back_data_9 = drain_part_back_data[159:144];
  wire signed [15:0] drain_part_back_data_10 = drain_part_back_data[175:160];
  wire signed [15:0] drain_part_back_data_11 = drain_part_back_data[191:176];
  wire signed [15:0] drain_part_back_data_12 = drain_part_back_data[207:192];
  wire signed [15:0] drain_part_back_data_13 = drain_part_back_data[223:208];
  wire signed [15:0] drain_part_back_data_14 = drain_part_back_data[239:224];
  wire signed [15:0] drain_part_back_data_15 = drain_part_back_data[255:240];
  wire signed [15:0] drain_part_back_data_16 = drain_part_back_data[271:256];
  wire signed [15:0] drain_part_back_data_17 = drain_part_back_data[287:272];
  wire signed [15:0] drain_part_back_data_18 = drain_part_back_data[303:288];
  wire signed [15:0] drain_part_back_data_19 = drain_part_back_data[319:304];
  wire signed [15:0] drain_part_back_data_20 = drain_part_back_data[335:320];
  wire signed [15:0] drain_part_back_data_21 = drain_part_back_data[351:336];
  wire signed [15:0] drain_part_back_data_22 = drain_part_back_data[367:352];
  wire signed [15:0] drain_part_back_data_23 = drain_part_back_data[383:368];
  wire signed [15:0] drain_part_back_data_24 = drain_part_back_data[399:384];
  wire signed [15:0] drain_part_back_data_25 = drain_part_back_data[415:400];
  wire signed [15:0] drain_part_back_data_26 = drain_part_back_data[431:416];
  wire signed [15:0] drain_part_back_data_27 = drain_part_back_data[447:432];
  wire signed [15:0] drain_part_back_data_28 = drain_part_back_data[463:448];
  wire signed [15:0] drain_part_back_data_29 = drain_part_back_data[479:464];
  wire signed [15:0] drain_part_back_data_30 = drain_part_back_data[495:480];
  wire signed [15:0] drain_part_back_data_31 = drain_part_back_data[511:496];
  wire signed [15:0] drain_part_back_data_32 = drain_part_back_data[527:512];
  wire signed [15:0] drain_part_back_data_33 = drain_part_back_data[543:528];
  wire signed [15:0] drain_part_back_data_34 = drain_part_back_data[559:544];
  wire signed [15:0] drain_part_back_data_35 = drain_part_back_data[575:560];
  wire signed [15:0] drain_part_back_data_36 = drain_part_back_data[591:576];
  wire signed [15:0] drain_part_back_data_37 = drain_part_back_data[607:592];
  wire signed [15:0] drain_part_back_data_38 = drain_part_back_data[623:608];
  wire signed [15:0] drain_part_back_data_39 = drain_part_back_data[639:624];
  wire signed [15:0] drain_part_back_data_40 = drain_part_back_data[655:640];
  wire signed [15:0] drain_part_back_data_41 = drain_part_back_data[671:656];
  wire signed [15:0] drain_part_back_data_42 = drain_part_back_data[687:672];
  wire signed [15:0] drain_part_back_data_43 = drain_part_back_data[703:688];
  wire signed [15:0] drain_part_back_data_44 = drain_part_back_data[719:704];
  wire signed [15:0] drain_part_back_data_45 = drain_part_back_data[735:720];
  wire signed [15:0] drain_part_back_data_46 = drain_part_back_data[751:736];
  wire signed [15:0] drain_part_back_data_47 = drain_part_back_data[767:752];
  wire signed [15:0] drain_part_back_data_48 = drain_part_back_data[783:768];
  wire signed [15:0] drain_part_back_data_49 = drain_part_back_data[799:784];
  wire signed [15:0] drain_part_back_data_50 = drain_part_back_data[815:800];
  wire signed [15:0] drain_part_back_data_51 = drain_part_back_data[831:816];
  wire signed [15:0] drain_part_back_data_52 = drain_part_back_data[847:832];
  wire signed [15:0] drain_part_back_data_53 = drain_part_back_data[863:848];
  wire signed [15:0] drain_part_back_data_54 = drain_part_back_data[879:864];
  wire signed [15:0] drain_part_back_data_55 = drain_part_back_data[895:880];
  wire signed [15:0] drain_part_back_data_56 = drain_part_back_data[911:896];
  wire signed [15:0] drain_part_back_data_57 = drain_part_back_data[927:912];
  wire signed [15:0] drain_part_back_data_58 = drain_part_back_data[943:928];
  wire signed [15:0] drain_part_back_data_59 = drain_part_back_data[959:944];
  wire signed [15:0] drain_part_back_data_60 = drain_part_back_data[975:960];
  wire signed [15:0] drain_part_back_data_61 = drain_part_back_data[991:976];
  wire signed [15:0] drain_part_back_data_62 = drain_part_back_data[1007:992];
  wire signed [15:0] drain_part_back_data_63 = drain_part_back_data[1023:1008];
  wire drain_part_head_done;
  wire drain_part_head_done_slot;
  wire prep_part_p_write;
  wire prep_part_p_bank;
  wire [6:0] prep_part_p_addr;
  wire [511:0] prep_part_p_data;
  wire signed [7:0] prep_part_p_data_0 = prep_part_p_data[7:0];
  wire signed [7:0] prep_part_p_data_1 = prep_part_p_data[15:8];
  wire signed [7:0] prep_part_p_data_2 = prep_part_p_data[23:16];
  wire signed [7:0] prep_part_p_data_3 = prep_part_p_data[31:24];
  wire signed [7:0] prep_part_p_data_4 = prep_part_p_data[39:32];
  wire signed [7:0] prep_part_p_data_5 = prep_part_p_data[47:40];
  wire signed [7:0] prep_part_p_data_6 = prep_part_p_data[55:48];
  wire signed [7:0] prep_part_p_data_7 = prep_part_p_data[63:56];
  wire signed [7:0] prep_part_p_data_8 = prep_part_p_data[71:64];
  wire signed [7:0] prep_part_p_data_9 = prep_part_p_data[79:72];
  wire signed [7:0] prep_part_p_data_10 = prep_part_p_data[87:80];
  wire signed [7:0] prep_part_p_data_11 = prep_part_p_data[95:88];
  wire signed [7:0] prep_part_p_data_12 = prep_part_p_data[103:96];
  wire signed [7:0] prep_part_p_data_13 = prep_part_p_data[111:104];
  wire signed [7:0] prep_part_p_data_14 = prep_part_p_data[119:112];
  wire signed [7:0] prep_part_p_data_15 = prep_part_p_data[127:120];
  wire signed [7:0] prep_part_p_data_16 = prep_part_p_data[135:128];
  wire signed [7:0] prep_part_p_data_17 = prep_part_p_data[143:136];
  wire signed [7:0] prep_part_p_data_18 = prep_part_p_data[151:144];
  wire signed [7:0] prep_part_p_data_19 = prep_part_p_data[159:152];
  wire signed [7:0] prep_part_p_data_20 = prep_part_p_data[167:160];
  wire signed [7:0] prep_part_p_data_21 = prep_part_p_data[175:168];
  wire signed [7:0] prep_part_p_data_22 = prep_part_p_data[183:176];
  wire signed [7:0] prep_part_p_data_23 = prep_part_p_data[191:184];
  wire signed [7:0] prep_part_p_data_24 = prep_part_p_data[199:192];
  wire signed [7:0] prep_part_p_data_25 = prep_part_p_data[207:200];
  wire signed [7:0] prep_part_p_data_26 = prep_part_p_data[215:208];
  wire signed [7:0] prep_part_p_data_27 = prep_part_p_data[223:216];
  wire signed [7:0] prep_part_p_data_28 = prep_part_p_data[231:224];
  wire signed [7:0] prep_part_p_data_29 = prep_part_p_data[239:232];
  wire signed [7:0] prep_part_p_data_30 = prep_part_p_data[247:240];
  wire signed [7:0] prep_part_p_data_31 = prep_part_p_data[255:248];
  wire signed [7:0] prep_part_p_data_32 = prep_part_p_data[263:256];
  wire signed [7:0] prep_part_p_data_33 = prep_part_p_data[271:264];
  wire signed [7:0] prep_part_p_data_34 = prep_part_p_data[279:272];
  wire signed [7:0] prep_part_p_data_35 = prep_part_p_data[287:280];
  wire signed [7:0] prep_part_p_data_36 = prep_part_p_data[295:288];
  wire signed [7:0] prep_part_p_data_37 = prep_part_p_data[303:296];
  wire signed [7:0] prep_part_p_data_38 = prep_part_p_data[311:304];
  wire signed [7:0] prep_part_p_data_39 = prep_part_p_data[319:312];
  wire signed [7:0] prep_part_p_data_40 = prep_part_p_data[327:320];
  wire signed [7:0] prep_part_p_data_41 = prep_part_p_data[335:328];
  wire signed [7:0] prep_part_p_data_42 = prep_part_p_data[343:336];
  wire signed [7:0] prep_part_p_data_43 = prep_part_p_data[351:344];
  wire signed [7:0] prep_part_p_data_44 = prep_part_p_data[359:352];
  wire signed [7:0] prep_part_p_data_45 = prep_part_p_data[367:360];
  wire signed [7:0] prep_part_p_data_46 = prep_part_p_data[375:368];
  wire signed [7:0] prep_part_p_data_47 = prep_part_p_data[383:376];
  wire signed [7:0] prep_part_p_data_48 = prep_part_p_data[391:384];
  wire signed [7:0] prep_part_p_data_49 = prep_part_p_data[399:392];
  wire signed [7:0] prep_part_p_data_50 = prep_part_p_data[407:400];
  wire signed [7:0] prep_part_p_data_51 = prep_part_p_data[415:408];
  wire signed [7:0] prep_part_p_data_52 = prep_part_p_data[423:416];
  wire signed [7:0] prep_part_p_data_53 = prep_part_p_data[431:424];
  wire signed [7:0] prep_part_p_data_54 = prep_part_p_data[439:432];
  wire signed [7:0] prep_part_p_data_55 = prep_part_p_data[447:440];
  wire signed [7:0] prep_part_p_data_56 = prep_part_p_data[455:448];
  wire signed [7:0] prep_part_p_data_57 = prep_part_p_data[463:456];
  wire signed [7:0] prep_part_p_data_58 = prep_part_p_data[471:464];
  wire signed [7:0] prep_part_p_data_59 = prep_part_p_data[479:472];
  wire signed [7:0] prep_part_p_data_60 = prep_part_p_data[487:480];
  wire signed [7:0] prep_part_p_data_61 = prep_part_p_data[495:488];
  wire signed [7:0] prep_part_p_data_62 = prep_part_p_data[503:496];
  wire signed [7:0] prep_part_p_data_63 = prep_part_p_data[511:504];
  wire prep_part_sum_write;
  wire prep_part_sum_bank;
  wire [6:0] prep_part_sum_addr;
  wire [959:0] prep_part_sum_data;
  wire signed [14:0] prep_part_sum_data_0 = prep_part_sum_data[14:0];
  wire signed [14:0] prep_part_sum_data_1 = prep_part_sum_data[29:15];
  wire signed [14:0] prep_part_sum_data_2 = prep_part_sum_data[44:30];
  wire signed [14:0] prep_part_sum_data_3 = prep_part_sum_data[59:45];
  wire signed [14:0] prep_part_sum_data_4 = prep_part_sum_data[74:60];
  wire signed [14:0] prep_part_sum_data_5 = prep_part_sum_data[89:75];
  wire signed [14:0] prep_part_sum_data_6 = prep_part_sum_data[104:90];
  wire signed [14:0] prep_part_sum_data_7 = prep_part_sum_data[119:105];
  wire signed [14:0] prep_part_sum_data_8 = prep_part_sum_data[134:120];
  wire signed [14:0] prep_part_sum_data_9 = prep_part_sum_data[149:135];
  wire signed [14:0] prep_part_sum_data_10 = prep_part_sum_data[164:150];
  wire signed [14:0] prep_part_sum_data_11 = prep_part_sum_data[179:165];
  wire signed [14:0] prep_part_sum_data_12 = prep_part_sum_data[194:180];
  wire signed [14:0] prep_part_sum_data_13 = prep_part_sum_data[209:195];
  wire signed [14:0] prep_part_sum_data_14 = prep_part_sum_data[224:210];
  wire signed [14:0] prep_part_sum_data_15 = prep_part_sum_data[239:225];
  wire signed [14:0] prep_part_sum_data_16 = prep_part_sum_data[254:240];
  wire signed [14:0] prep_part_sum_data_17 = prep_part_sum_data[269:255];
  wire signed [14:0] prep_part_sum_data_18 = prep_part_sum_data[284:270];
  wire signed [14:0] prep_part_sum_data_19 = prep_part_sum_data[299:285];
  wire signed [14:0] prep_part_sum_data_20 = prep_part_sum_data[314:300];
  wire signed [14:0] prep_part_sum_data_21 = prep_part_sum_data[329:315];
  wire signed [14:0] prep_part_sum_data_22 = prep_part_sum_data[344:330];
  wire signed [14:0] prep_part_sum_data_23 = prep_part_sum_data[359:345];
  wire signed [14:0] prep_part_sum_data_24 = prep_part_sum_data[374:360];
  wire signed [14:0] prep_part_sum_data_25 = prep_part_sum_data[389:375];
  wire signed [14:0] prep_part_sum_data_26 = prep_part_sum_data[404:390];
  wire signed [14:0] prep_part_sum_data_27 = prep_part_sum_data[419:405];
  wire signed [14:0] prep_part_sum_data_28 = prep_part_sum_data[434:420];
  wire signed [14:0] prep_part_sum_data_29 = prep_part_sum_data[449:435];
  wire signed [14:0] prep_part_sum_data_30 = prep_part_sum_data[464:450];
  wire signed [14:0] prep_part_sum_data_31 = prep_part_sum_data[479:465];
  wire signed [14:0] prep_part_sum_data_32 = prep_part_sum_data[494:480];
  wire signed [14:0] prep_part_sum_data_33 = prep_part_sum_data[509:495];
  wire signed [14:0] prep_part_sum_data_34 = prep_part_sum_data[524:510];
  wire signed [14:0] prep_part_sum_data_35 = prep_part_sum_data[539:525];
  wire signed [14:0] prep_part_sum_data_36 = prep_part_sum_data[554:540];
  wire signed [14:0] prep_part_sum_data_37 = prep_part_sum_data[569:555];
  wire signed [14:0] prep_part_sum_data_38 = prep_part_sum_data[584:570];
  wire signed [14:0] prep_part_sum_data_39 = prep_part_sum_data[599:585];
  wire signed [14:0] prep_part_sum_data_40 = prep_part_sum_data[614:600];
  wire signed [14:0] prep_part_sum_data_41 = prep_part_sum_data[629:615];
  wire signed [14:0] prep_part_sum_data_42 = prep_part_sum_data[644:630];
  wire signed [14:0] prep_part_sum_data_43 = prep_part_sum_data[659:645];
  wire signed [14:0] prep_part_sum_data_44 = prep_part_sum_data[674:660];
  wire signed [14:0] prep_part_sum_data_45 = prep_part_sum_data[689:675];
  wire signed [14:0] prep_part_sum_data_46 = prep_part_sum_data[704:690];
  wire signed [14:0] prep_part_sum_data_47 = prep_part_sum_data[719:705];
  wire signed [14:0] prep_part_sum_data_48 = prep_part_sum_data[734:720];
  wire signed [14:0] prep_part_sum_data_49 = prep_part_sum_data[749:735];
  wire signed [14:0] prep_part_sum_data_50 = prep_part_sum_data[764:750];
  wire signed [14:0] prep_part_sum_data_51 = prep_part_sum_data[779:765];
  wire signed [14:0] prep_part_sum_data_52 = prep_part_sum_data[794:780];
  wire signed [14:0] prep_part_sum_data_53 = prep_part_sum_data[809:795];
  wire signed [14:0] prep_part_sum_data_54 = prep_part_sum_data[824:810];
  wire signed [14:0] prep_part_sum_data_55 = prep_part_sum_data[839:825];
  wire signed [14:0] prep_part_sum_data_56 = prep_part_sum_data[854:840];
  wire signed [14:0] prep_part_sum_data_57 = prep_part_sum_data[869:855];
  wire signed [14:0] prep_part_sum_data_58 = prep_part_sum_data[884:870];
  wire signed [14:0] prep_part_sum_data_59 = prep_part_sum_data[899:885];
  wire signed [14:0] prep_part_sum_data_60 = prep_part_sum_data[914:900];
  wire signed [14:0] prep_part_sum_data_61 = prep_part_sum_data[929:915];
  wire signed [14:0] prep_part_sum_data_62 = prep_part_sum_data[944:930];
  wire signed [14:0] prep_part_sum_data_63 = prep_part_sum_data[959:945];
  wire [7:0] prep_part_sum_count;
  wire prep_part_done;
  wire prep_part_done_slot;
  wire assignment_part_p_free;
  wire assignment_part_p_free_bank;
  wire [511:0] assignment_part_p_read_data;
  wire signed [7:0] assignment_part_p_read_data_0 = assignment_part_p_read_data[7:0];
  wire signed [7:0] assignment_part_p_read_data_1 = assignment_part_p_read_data[15:8];
  wire signed [7:0] assignment_part_p_read_data_2 = assignment_part_p_read_data[23:16];
  wire signed [7:0] assignment_part_p_read_data_3 = assignment_part_p_read_data[31:24];
  wire signed [7:0] assignment_part_p_read_data_4 = assignment_part_p_read_data[39:32];
  wire signed [7:0] assignment_part_p_read_data_5 = assignment_part_p_read_data[47:40];
  wire signed [7:0] assignment_part_p_read_data_6 = assignment_part_p_read_data[55:48];
  wire signed [7:0] assignment_part_p_read_data_7 = assignment_part_p_read_data[63:56];
  wire signed [7:0] assignment_part_p_read_data_8 = assignment_part_p_read_data[71:64];
  wire signed [7:0] assignment_part_p_read_data_9 = assignment_part_p_read_data[79:72];
  wire signed [7:0] assignment_part_p_read_data_10 = assignment_part_p_read_data[87:80];
  wire signed [7:0] assignment_part_p_read_data_11 = assignment_part_p_read_data[95:88];
  wire signed [7:0] assignment_part_p_read_data_12 = assignment_part_p_read_data[103:96];
  wire signed [7:0] assignment_part_p_read_data_13 = assignment_part_p_read_data[111:104];
  wire signed [7:0] assignment_part_p_read_data_14 = assignment_part_p_read_data[119:112];
  wire signed [7:0] assignment_part_p_read_data_15 = assignment_part_p_read_data[127:120];
  wire signed [7:0] assignment_part_p_read_data_16 = assignment_part_p_read_data[135:128];
  wire signed [7:0] assignment_part_p_read_data_17 = assignment_part_p_read_data[143:136];
  wire signed [7:0] assignment_part_p_read_data_18 = assignment_part_p_read_data[151:144];
  wire signed [7:0] assignment_part_p_read_data_19 = assignment_part_p_read_data[159:152];
  wire signed [7:0] assignment_part_p_read_data_20 = assignment_part_p_read_data[167:160];
  wire signed [7:0] assignment_part_p_read_data_21 = assignment_part_p_read_data[175:168];
  wire signed [7:0] assignment_part_p_read_data_22 = assignment_part_p_read_data[183:176];
  wire signed [7:0] assignment_part_p_read_data_23 = assignment_part_p_read_data[191:184];
  wire signed [7:0] assignment_part_p_read_data_24 = assignment_part_p_read_data[199:192];
  wire signed [7:0] assignment_part_p_read_data_25 = assignment_part_p_read_data[207:200];
  wire signed [7:0] assignment_part_p_read_data_26 = assignment_part_p_read_data[215:208];
  wire signed [7:0] assignment_part_p_read_data_27 = assignment_part_p_read_data[223:216];
  wire signed [7:0] assignment_part_p_read_data_28 = assignment_part_p_read_data[231:224];
  wire signed [7:0] assignment_part_p_read_data_29 = assignment_part_p_read_data[239:232];
  wire signed [7:0] assignment_part_p_read_data_30 = assignment_part_p_read_data[247:240];
  wire signed [7:0] assignment_part_p_read_data_31 = assignment_part_p_read_data[255:248];
  wire signed [7:0] assignment_part_p_read_data_32 = assignment_part_p_read_data[263:256];
  wire signed [7:0] assignment_part_p_read_data_33 = assignment_part_p_read_data[271:264];
  wire signed [7:0] assignment_part_p_read_data_34 = assignment_part_p_read_data[279:272];
  wire signed [7:0] assignment_part_p_read_data_35 = assignment_part_p_read_data[287:280];
  wire signed [7:0] assignment_part_p_read_data_36 = assignment_part_p_read_data[295:288];
  wire signed [7:0] assignment_part_p_read_data_37 = assignment_part_p_read_data[303:296];
  wire signed [7:0] assignment_part_p_read_data_38 = assignment_part_p_read_data[311:304];
  wire signed [7:0] assignment_part_p_read_data_39 = assignment_part_p_read_data[319:312];
  wire signed [7:0] assignment_part_p_read_data_40 = assignment_part_p_read_data[327:320];
  wire signed [7:0] assignment_part_p_read_data_41 = assignment_part_p_read_data[335:328];
  wire signed [7:0] assignment_part_p_read_data_42 = assignment_part_p_read_data[343:336];
  wire signed [7:0] assignment_part_p_read_data_43 = assignment_part_p_read_data[351:344];
  wire signed [7:0] assignment_part_p_read_data_44 = assignment_part_p_read_data[359:352];
  wire signed [7:0] assignment_part_p_read_data_45 = assignment_part_p_read_data[367:360];
  wire signed [7:0] assignment_part_p_read_data_46 = assignment_part_p_read_data[375:368];
  wire signed [7:0] assignment_part_p_read_data_47 = assignment_part_p_read_data[383:376];
  wire signed [7:0] assignment_part_p_read_data_48 = assignment_part_p_read_data[391:384];
  wire signed [7:0] assignment_part_p_read_data_49 = assignment_part_p_read_data[399:392];
  wire signed [7:0] assignment_part_p_read_data_50 = assignment_part_p_read_data[407:400];
  wire signed [7:0] assignment_part_p_read_data_51 = assignment_part_p_read_data[415:408];
  wire signed [7:0] assignment_part_p_read_data_52 = assignment_part_p_read_data[423:416];
  wire signed [7:0] assignment_part_p_read_data_53 = assignment_part_p_read_data[431:424];
  wire signed [7:0] assignment_part_p_read_data_54 = assignment_part_p_read_data[439:432];
  wire signed [7:0] assignment_part_p_read_data_55 = assignment_part_p_read_data[447:440];
  wire signed [7:0] assignment_part_p_read_data_56 = assignment_part_p_read_data[455:448];
  wire signed [7:0] assignment_part_p_read_data_57 = assignment_part_p_read_data[463:456];
  wire signed [7:0] assignment_part_p_read_data_58 = assignment_part_p_read_data[471:464];
  wire signed [7:0] assignment_part_p_read_data_59 = assignment_part_p_read_data[479:472];
  wire signed [7:0] assignment_part_p_read_data_60 = assignment_part_p_read_data[487:480];
  wire signed [7:0] assignment_part_p_read_data_61 = assignment_part_p_read_data[495:488];
  wire signed [7:0] assignment_part_p_read_data_62 = assignment_part_p_read_data[503:496];
  wire signed [7:0] assignment_part_p_read_data_63 = assignment_part_p_read_data[511:504];
  wire assignment_part_alloc_valid;
  wire assignment_part_alloc_final;
  wire assignment_part_rep_valid;
  wire assignment_part_task_valid;
  wire assignment_part_task_slot;
  wire assignment_part_task_final;
  wire assignment_part_c_req_valid;
  wire [22:0] assignment_part_c_divisor;
  wire assignment_part_c_beat_valid;
  wire [59:0] assignment_part_c_num;
  wire assignment_part_c_last;
  wire assignment_part_busy;
  wire gather_part_alloc_ready;
  wire gather_part_rep_ready;
  wire gather_part_list_free;
  wire gather_part_walk_en;
  wire gather_part_walk_bank;
  wire [6:0] gather_part_walk_addr;
  wire gather_part_p_read;
  wire [6:0] gather_part_p_read_addr;
  wire gather_part_q_free;
  wire gather_part_q_free_bank;
  wire gather_part_qc_write;
  wire gather_part_qc_word;
  wire [1023:0] gather_part_qc_data;
  wire signed [15:0] gather_part_qc_data_0 = gather_part_qc_data[15:0];
  wire signed [15:0] gather_part_qc_data_1 = gather_part_qc_data[31:16];
  wire signed [15:0] gather_part_qc_data_2 = gather_part_qc_data[47:32];
  wire signed [15:0] gather_part_qc_data_3 = gather_part_qc_data[63:48];
  wire signed [15:0] gather_part_qc_data_4 = gather_part_qc_data[79:64];
  wire signed [15:0] gather_part_qc_data_5 = gather_part_qc_data[95:80];
  wire signed [15:0] gather_part_qc_data_6 = gather_part_qc_data[111:96];
  wire signed [15:0] gather_part_qc_data_7 = gather_part_qc_data[127:112];
  wire signed [15:0] gather_part_qc_data_8 = gather_part_qc_data[143:128];
  wire signed [15:0] gather_part_qc_data_9 = gather_part_qc_data[159:144];
  wire signed [15:0] gather_part_qc_data_10 = gather_part_qc_data[175:160];
  wire signed [15:0] gather_part_qc_data_11 = gather_part_qc_data[191:176];
  wire signed [15:0] gather_part_qc_data_12 = gather_part_qc_data[207:192];
  wire signed [15:0] gather_part_qc_data_13 = gather_part_qc_data[223:208];
  wire signed [15:0] gather_part_qc_data_14 = gather_part_qc_data[239:224];
  wire signed [15:0] gather_part_qc_data_15 = gather_part_qc_data[255:240];
  wire signed [15:0] gather_part_qc_data_16 = gather_part_qc_data[271:256];
  wire signed [15:0] gather_part_qc_data_17 = gather_part_qc_data[287:272];
  wire signed [15:0] gather_part_qc_data_18 = gather_part_qc_data[303:288];
  wire signed [15:0] gather_part_qc_data_19 = gather_part_qc_data[319:304];
  wire signed [15:0] gather_part_qc_data_20 = gather_part_qc_data[335:320];
  wire signed [15:0] gather_part_qc_data_21 = gather_part_qc_data[351:336];
  wire signed [15:0] gather_part_qc_data_22 = gather_part_qc_data[367:352];
  wire signed [15:0] gather_part_qc_data_23 = gather_part_qc_data[383:368];
  wire signed [15:0] gather_part_qc_data_24 = gather_part_qc_data[399:384];
  wire signed [15:0] gather_part_qc_data_25 = gather_part_qc_data[415:400];
  wire signed [15:0] gather_part_qc_data_26 = gather_part_qc_data[431:416];
  wire signed [15:0] gather_part_qc_data_27 = gather_part_qc_data[447:432];
  wire signed [15:0] gather_part_qc_data_28 = gather_part_qc_data[463:448];
  wire signed [15:0] gather_part_qc_data_29 = gather_part_qc_data[479:464];
  wire signed [15:0] gather_part_qc_data_30 = gather_part_qc_data[495:480];
  wire signed [15:0] gather_part_qc_data_31 = gather_part_qc_data[511:496];
  wire signed [15:0] gather_part_qc_data_32 = gather_part_qc_data[527:512];
  wire signed [15:0] gather_part_qc_data_33 = gather_part_qc_data[543:528];
  wire signed [15:0] gather_part_qc_data_34 = gather_part_qc_data[559:544];
  wire signed [15:0] gather_part_qc_data_35 = gather_part_qc_data[575:560];
  wire signed [15:0] gather_part_qc_data_36 = gather_part_qc_data[591:576];
  wire signed [15:0] gather_part_qc_data_37 = gather_part_qc_data[607:592];
  wire signed [15:0] gather_part_qc_data_38 = gather_part_qc_data[623:608];
  wire signed [15:0] gather_part_qc_data_39 = gather_part_qc_data[639:624];
  wire signed [15:0] gather_part_qc_data_40 = gather_part_qc_data[655:640];
  wire signed [15:0] gather_part_qc_data_41 = gather_part_qc_data[671:656];
  wire signed [15:0] gather_part_qc_data_42 = gather_part_qc_data[687:672];
  wire signed [15:0] gather_part_qc_data_43 = gather_part_qc_data[703:688];
  wire signed [15:0] gather_part_qc_data_44 = gather_part_qc_data[719:704];
  wire signed [15:0] gather_part_qc_data_45 = gather_part_qc_data[735:720];
  wire signed [15:0] gather_part_qc_data_46 = gather_part_qc_data[751:736];
  wire signed [15:0] gather_part_qc_data_47 = gather_part_qc_data[767:752];
  wire signed [15:0] gather_part_qc_data_48 = gather_part_qc_data[783:768];
  wire signed [15:0] gather_part_qc_data_49 = gather_part_qc_data[799:784];
  wire signed [15:0] gather_part_qc_data_50 = gather_part_qc_data[815:800];
  wire signed [15:0] gather_part_qc_data_51 = gather_part_qc_data[831:816];
  wire signed [15:0] gather_part_qc_data_52 = gather_part_qc_data[847:832];
  wire signed [15:0] gather_part_qc_data_53 = gather_part_qc_data[863:848];
  wire signed [15:0] gather_part_qc_data_54 = gather_part_qc_data[879:864];
  wire signed [15:0] gather_part_qc_data_55 = gather_part_qc_data[895:880];
  wire signed [15:0] gather_part_qc_data_56 = gather_part_qc_data[911:896];
  wire signed [15:0] gather_part_qc_data_57 = gather_part_qc_data[927:912];
  wire signed [15:0] gather_part_qc_data_58 = gather_part_qc_data[943:928];
  wire signed [15:0] gather_part_qc_data_59 = gather_part_qc_data[959:944];
  wire signed [15:0] gather_part_qc_data_60 = gather_part_qc_data[975:960];
  wire signed [15:0] gather_part_qc_data_61 = gather_part_qc_data[991:976];
  wire signed [15:0] gather_part_qc_data_62 = gather_part_qc_data[1007:992];
  wire signed [15:0] gather_part_qc_data_63 = gather_part_qc_data[1023:1008];
  wire gather_part_qc_push;
  wire [6:0] gather_part_qc_cluster;
  wire gather_part_qc_last;
  wire gather_part_up_write;
  wire [6:0] gather_part_up_addr;
  wire [959:0] gather_part_up_data;
  wire signed [14:0] gather_part_up_data_0 = gather_part_up_data[14:0];
  wire signed [14:0] gather_part_up_data_1 = gather_part_up_data[29:15];
  wire signed [14:0] gather_part_up_data_2 = gather_part_up_data[44:30];
  wire signed [14:0] gather_part_up_data_3 = gather_part_up_data[59:45];
  wire signed [14:0] gather_part_up_data_4 = gather_part_up_data[74:60];
  wire signed [14:0] gather_part_up_data_5 = gather_part_up_data[89:75];
  wire signed [14:0] gather_part_up_data_6 = gather_part_up_data[104:90];
  wire signed [14:0] gather_part_up_data_7 = gather_part_up_data[119:105];
  wire signed [14:0] gather_part_up_data_8 = gather_part_up_data[134:120];
  wire signed [14:0] gather_part_up_data_9 = gather_part_up_data[149:135];
  wire signed [14:0] gather_part_up_data_10 = gather_part_up_data[164:150];
  wire signed [14:0] gather_part_up_data_11 = gather_part_up_data[179:165];
  wire signed [14:0] gather_part_up_data_12 = gather_part_up_data[194:180];
  wire signed [14:0] gather_part_up_data_13 = gather_part_up_data[209:195];
  wire signed [14:0] gather_part_up_data_14 = gather_part_up_data[224:210];
  wire signed [14:0] gather_part_up_data_15 = gather_part_up_data[239:225];
  wire signed [14:0] gather_part_up_data_16 = gather_part_up_data[254:240];
  wire signed [14:0] gather_part_up_data_17 = gather_part_up_data[269:255];
  wire signed [14:0] gather_part_up_data_18 = gather_part_up_data[284:270];
  wire signed [14:0] gather_part_up_data_19 = gather_part_up_data[299:285];
  wire signed [14:0] gather_part_up_data_20 = gather_part_up_data[314:300];
  wire signed [14:0] gather_part_up_data_21 = gather_part_up_data[329:315];
  wire signed [14:0] gather_part_up_data_22 = gather_part_up_data[344:330];
  wire signed [14:0] gather_part_up_data_23 = gather_part_up_data[359:345];
  wire signed [14:0] gather_part_up_data_24 = gather_part_up_data[374:360];
  wire signed [14:0] gather_part_up_data_25 = gather_part_up_data[389:375];
  wire signed [14:0] gather_part_up_data_26 = gather_part_up_data[404:390];
  wire signed [14:0] gather_part_up_data_27 = gather_part_up_data[419:405];
  wire signed [14:0] gather_part_up_data_28 = gather_part_up_data[434:420];
  wire signed [14:0] gather_part_up_data_29 = gather_part_up_data[449:435];
  wire signed [14:0] gather_part_up_data_30 = gather_part_up_data[464:450];
  wire signed [14:0] gather_part_up_data_31 = gather_part_up_data[479:465];
  wire signed [14:0] gather_part_up_data_32 = gather_part_up_data[494:480];
  wire signed [14:0] gather_part_up_data_33 = gather_part_up_data[509:495];
  wire signed [14:0] gather_part_up_data_34 = gather_part_up_data[524:510];
  wire signed [14:0] gather_part_up_data_35 = gather_part_up_data[539:525];
  wire signed [14:0] gather_part_up_data_36 = gather_part_up_data[554:540];
  wire signed [14:0] gather_part_up_data_37 = gather_part_up_data[569:555];
  wire signed [14:0] gather_part_up_data_38 = gather_part_up_data[584:570];
  wire signed [14:0] gather_part_up_data_39 = gather_part_up_data[599:585];
  wire signed [14:0] gather_part_up_data_40 = gather_part_up_data[614:600];
  wire signed [14:0] gather_part_up_data_41 = gather_part_up_data[629:615];
  wire signed [14:0] gather_part_up_data_42 = gather_part_up_data[644:630];
  wire signed [14:0] gather_part_up_data_43 = gather_part_up_data[659:645];
  wire signed [14:0] gather_part_up_data_44 = gather_part_up_data[674:660];
  wire signed [14:0] gather_part_up_data_45 = gather_part_up_data[689:675];
  wire signed [14:0] gather_part_up_data_46 = gather_part_up_data[704:690];
  wire signed [14:0] gather_part_up_data_47 = gather_part_up_data[719:705];
  wire signed [14:0] gather_part_up_data_48 = gather_part_up_data[734:720];
  wire signed [14:0] gather_part_up_data_49 = gather_part_up_data[749:735];
  wire signed [14:0] gather_part_up_data_50 = gather_part_up_data[764:750];
  wire signed [14:0] gather_part_up_data_51 = gather_part_up_data[779:765];
  wire signed [14:0] gather_part_up_data_52 = gather_part_up_data[794:780];
  wire signed [14:0] gather_part_up_data_53 = gather_part_up_data[809:795];
  wire signed [14:0] gather_part_up_data_54 = gather_part_up_data[824:810];
  wire signed [14:0] gather_part_up_data_55 = gather_part_up_data[839:825];
  wire signed [14:0] gather_part_up_data_56 = gather_part_up_data[854:840];
  wire signed [14:0] gather_part_up_data_57 = gather_part_up_data[869:855];
  wire signed [14:0] gather_part_up_data_58 = gather_part_up_data[884:870];
  wire signed [14:0] gather_part_up_data_59 = gather_part_up_data[899:885];
  wire signed [14:0] gather_part_up_data_60 = gather_part_up_data[914:900];
  wire signed [14:0] gather_part_up_data_61 = gather_part_up_data[929:915];
  wire signed [14:0] gather_part_up_data_62 = gather_part_up_data[944:930];
  wire signed [14:0] gather_part_up_data_63 = gather_part_up_data[959:945];
  wire [7:0] gather_part_up_count;
  wire gather_part_up_done;
  wire gather_part_q_req_valid;
  wire [22:0] gather_part_q_divisor;
  wire gather_part_q_beat_valid;
  wire [91:0] gather_part_q_num;
  wire gather_part_q_last;
  wire share_part_z_req_ready;
  wire share_part_z_beat_ready;
  wire share_part_z_out_valid;
  wire share_part_q_req_ready;
  wire share_part_q_beat_ready;
  wire share_part_q_out_valid;
  wire share_part_c_req_ready;
  wire share_part_c_beat_ready;
  wire share_part_c_out_valid;
  wire [67:0] share_part_out_q;
  wire signed [16:0] share_part_out_q_0 = share_part_out_q[16:0];
  wire signed [16:0] share_part_out_q_1 = share_part_out_q[33:17];
  wire signed [16:0] share_part_out_q_2 = share_part_out_q[50:34];
  wire signed [16:0] share_part_out_q_3 = share_part_out_q[67:51];
  wire share_part_out_last;
  wire head_done = drain_part_head_done;
  assign job_ready = ~(accepted - retired);
  wire job_taken = job_valid & job_ready;
  wire not_job_gemm = ~job_gemm;
  wire [1:0] mux_const = job_width[0] ? 2'd1 : 2'd2;
  wire [1:0] mux_const_2 = job_width[1] ? 2'd0 : mux_const;
  wire [6:0] sum_job_m = {1'b0, job_m} + 7'd63;
  wire [8:0] sum_job_dim = job_dim + 9'd63;
  wire [8:0] sum_job_n = {1'b0, job_n} + 9'd1;
  wire [8:0] sum_job_n_2 = {1'b0, job_n} + 9'd3;
  wire [6:0] sum_job_m_2 = {1'b0, job_m} + 7'd1;
  wire [6:0] sum_job_m_3 = {1'b0, job_m} + 7'd3;
  wire to_feed_go = go;
  wire to_feed_heads_0_gemm = head_0_gemm;
  wire to_feed_heads_0_dense = head_0_dense;
  wire to_feed_heads_0_mean = head_0_mean;
  wire to_feed_heads_0_center = head_0_center;
  wire to_feed_heads_0_early = head_0_early;
  wire to_feed_heads_0_vgen = head_0_vgen;
  wire [7:0] to_feed_heads_0_n = head_0_n;
  wire [5:0] to_feed_heads_0_m = head_0_m;
  wire [7:0] to_feed_heads_0_c = head_0_c;
  wire [2:0] to_feed_heads_0_rounds = head_0_rounds;
  wire [1:0] to_feed_heads_0_groups = head_0_groups;
  wire [1:0] to_feed_heads_0_words_log = head_0_words_log;
  wire [7:0] to_feed_heads_0_beats = head_0_beats;
  wire [5:0] to_feed_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_feed_heads_0_pack = head_0_pack;
  wire to_feed_heads_0_row_words = head_0_row_words;
  wire [4:0] to_feed_heads_0_chunks = head_0_chunks;
  wire [5:0] to_feed_heads_0_shift = head_0_shift;
  wire [5:0] to_feed_heads_0_pre = head_0_pre;
  wire [15:0] to_feed_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_feed_heads_0_post = head_0_post;
  wire [5:0] to_feed_heads_0_y_shift = head_0_y_shift;
  wire [8:0] to_feed_heads_0_dim = head_0_dim;
  wire [2:0] to_feed_heads_0_x_words = head_0_x_words;
  wire [8:0] to_feed_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_feed_heads_0_tiles = head_0_tiles;
  wire to_feed_accepted = accepted;
  wire to_feed_kv_valid = kv_valid;
  wire signed [15:0] to_feed_kv_data_0 = kv_data_0;
  wire signed [15:0] to_feed_kv_data_1 = kv_data_1;
  wire signed [15:0] to_feed_kv_data_2 = kv_data_2;
  wire signed [15:0] to_feed_kv_data_3 = kv_data_3;
  wire signed [15:0] to_feed_kv_data_4 = kv_data_4;
  wire signed [15:0] to_feed_kv_data_5 = kv_data_5;
  wire signed [15:0] to_feed_kv_data_6 = kv_data_6;
  wire signed [15:0] to_feed_kv_data_7 = kv_data_7;
  wire signed [15:0] to_feed_kv_data_8 = kv_data_8;
  wire signed [15:0] to_feed_kv_data_9 = kv_data_9;
  wire signed [15:0] to_feed_kv_data_10 = kv_data_10;
  wire signed [15:0] to_feed_kv_data_11 = kv_data_11;
  wire signed [15:0] to_feed_kv_data_12 = kv_data_12;
  wire signed [15:0] to_feed_kv_data_13 = kv_data_13;
  wire signed [15:0] to_feed_kv_data_14 = kv_data_14;
  wire signed [15:0] to_feed_kv_data_15 = kv_data_15;
  wire signed [15:0] to_feed_kv_data_16 = kv_data_16;
  wire signed [15:0] to_feed_kv_data_17 = kv_data_17;
  wire signed [15:0] to_feed_kv_data_18 = kv_data_18;
  wire signed [15:0] to_feed_kv_data_19 = kv_data_19;
  wire signed [15:0] to_feed_kv_data_20 = kv_data_20;
  wire signed [15:0] to_feed_kv_data_21 = kv_data_21;
  wire signed [15:0] to_feed_kv_data_22 = kv_data_22;
  wire signed [15:0] to_feed_kv_data_23 = kv_data_23;
  wire signed [15:0] to_feed_kv_data_24 = kv_data_24;
  wire signed [15:0] to_feed_kv_data_25 = kv_data_25;
  wire signed [15:0] to_feed_kv_data_26 = kv_data_26;
  wire signed [15:0] to_feed_kv_data_27 = kv_data_27;
  wire signed [15:0] to_feed_kv_data_28 = kv_data_28;
  wire signed [15:0] to_feed_kv_data_29 = kv_data_29;
  wire signed [15:0] to_feed_kv_data_30 = kv_data_30;
  wire signed [15:0] to_feed_kv_data_31 = kv_data_31;
  wire signed [15:0] to_feed_kv_data_32 = kv_data_32;
  wire signed [15:0] to_feed_kv_data_33 = kv_data_33;
  wire signed [15:0] to_feed_kv_data_34 = kv_data_34;
  wire signed [15:0] to_feed_kv_data_35 = kv_data_35;
  wire signed [15:0] to_feed_kv_data_36 = kv_data_36;
  wire signed [15:0] to_feed_kv_data_37 = kv_data_37;
  wire signed [15:0] to_feed_kv_data_38 = kv_data_38;
  wire signed [15:0] to_feed_kv_data_39 = kv_data_39;
  wire signed [15:0] to_feed_kv_data_40 = kv_data_40;
  wire signed [15:0] to_feed_kv_data_41 = kv_data_41;
  wire signed [15:0] to_feed_kv_data_42 = kv_data_42;
  wire signed [15:0] to_feed_kv_data_43 = kv_data_43;
  wire signed [15:0] to_feed_kv_data_44 = kv_data_44;
  wire signed [15:0] to_feed_kv_data_45 = kv_data_45;
  wire signed [15:0] to_feed_kv_data_46 = kv_data_46;
  wire signed [15:0] to_feed_kv_data_47 = kv_data_47;
  wire signed [15:0] to_feed_kv_data_48 = kv_data_48;
  wire signed [15:0] to_feed_kv_data_49 = kv_data_49;
  wire signed [15:0] to_feed_kv_data_50 = kv_data_50;
  wire signed [15:0] to_feed_kv_data_51 = kv_data_51;
  wire signed [15:0] to_feed_kv_data_52 = kv_data_52;
  wire signed [15:0] to_feed_kv_data_53 = kv_data_53;
  wire signed [15:0] to_feed_kv_data_54 = kv_data_54;
  wire signed [15:0] to_feed_kv_data_55 = kv_data_55;
  wire signed [15:0] to_feed_kv_data_56 = kv_data_56;
  wire signed [15:0] to_feed_kv_data_57 = kv_data_57;
  wire signed [15:0] to_feed_kv_data_58 = kv_data_58;
  wire signed [15:0] to_feed_kv_data_59 = kv_data_59;
  wire signed [15:0] to_feed_kv_data_60 = kv_data_60;
  wire signed [15:0] to_feed_kv_data_61 = kv_data_61;
  wire signed [15:0] to_feed_kv_data_62 = kv_data_62;
  wire signed [15:0] to_feed_kv_data_63 = kv_data_63;
  wire to_feed_q_valid = q_valid;
  wire signed [15:0] to_feed_q_data_0 = q_data_0;
  wire signed [15:0] to_feed_q_data_1 = q_data_1;
  wire signed [15:0] to_feed_q_data_2 = q_data_2;
  wire signed [15:0] to_feed_q_data_3 = q_data_3;
  wire signed [15:0] to_feed_q_data_4 = q_data_4;
  wire signed [15:0] to_feed_q_data_5 = q_data_5;
  wire signed [15:0] to_feed_q_data_6 = q_data_6;
  wire signed [15:0] to_feed_q_data_7 = q_data_7;
  wire signed [15:0] to_feed_q_data_8 = q_data_8;
  wire signed [15:0] to_feed_q_data_9 = q_data_9;
  wire signed [15:0] to_feed_q_data_10 = q_data_10;
  wire signed [15:0] to_feed_q_data_11 = q_data_11;
  wire signed [15:0] to_feed_q_data_12 = q_data_12;
  wire signed [15:0] to_feed_q_data_13 = q_data_13;
  wire signed [15:0] to_feed_q_data_14 = q_data_14;
  wire signed [15:0] to_feed_q_data_15 = q_data_15;
  wire signed [15:0] to_feed_q_data_16 = q_data_16;
  wire signed [15:0] to_feed_q_data_17 = q_data_17;
  wire signed [15:0] to_feed_q_data_18 = q_data_18;
  wire signed [15:0] to_feed_q_data_19 = q_data_19;
  wire signed [15:0] to_feed_q_data_20 = q_data_20;
  wire signed [15:0] to_feed_q_data_21 = q_data_21;
  wire signed [15:0] to_feed_q_data_22 = q_data_22;
  wire signed [15:0] to_feed_q_data_23 = q_data_23;
  wire signed [15:0] to_feed_q_data_24 = q_data_24;
  wire signed [15:0] to_feed_q_data_25 = q_data_25;
  wire signed [15:0] to_feed_q_data_26 = q_data_26;
  wire signed [15:0] to_feed_q_data_27 = q_data_27;
  wire signed [15:0] to_feed_q_data_28 = q_data_28;
  wire signed [15:0] to_feed_q_data_29 = q_data_29;
  wire signed [15:0] to_feed_q_data_30 = q_data_30;
  wire signed [15:0] to_feed_q_data_31 = q_data_31;
  wire signed [15:0] to_feed_q_data_32 = q_data_32;
  wire signed [15:0] to_feed_q_data_33 = q_data_33;
  wire signed [15:0] to_feed_q_data_34 = q_data_34;
  wire signed [15:0] to_feed_q_data_35 = q_data_35;
  wire signed [15:0] to_feed_q_data_36 = q_data_36;
  wire signed [15:0] to_feed_q_data_37 = q_data_37;
  wire signed [15:0] to_feed_q_data_38 = q_data_38;
  wire signed [15:0] to_feed_q_data_39 = q_data_39;
  wire signed [15:0] to_feed_q_data_40 = q_data_40;
  wire signed [15:0] to_feed_q_data_41 = q_data_41;
  wire signed [15:0] to_feed_q_data_42 = q_data_42;
  wire signed [15:0] to_feed_q_data_43 = q_data_43;
  wire signed [15:0] to_feed_q_data_44 = q_data_44;
  wire signed [15:0] to_feed_q_data_45 = q_data_45;
  wire signed [15:0] to_feed_q_data_46 = q_data_46;
  wire signed [15:0] to_feed_q_data_47 = q_data_47;
  wire signed [15:0] to_feed_q_data_48 = q_data_48;
  wire signed [15:0] to_feed_q_data_49 = q_data_49;
  wire signed [15:0] to_feed_q_data_50 = q_data_50;
  wire signed [15:0] to_feed_q_data_51 = q_data_51;
  wire signed [15:0] to_feed_q_data_52 = q_data_52;
  wire signed [15:0] to_feed_q_data_53 = q_data_53;
  wire signed [15:0] to_feed_q_data_54 = q_data_54;
  wire signed [15:0] to_feed_q_data_55 = q_data_55;
  wire signed [15:0] to_feed_q_data_56 = q_data_56;
  wire signed [15:0] to_feed_q_data_57 = q_data_57;
  wire signed [15:0] to_feed_q_data_58 = q_data_58;
  wire signed [15:0] to_feed_q_data_59 = q_data_59;
  wire signed [15:0] to_feed_q_data_60 = q_data_60;
  wire signed [15:0] to_feed_q_data_61 = q_data_61;
  wire signed [15:0] to_feed_q_data_62 = q_data_62;
  wire signed [15:0] to_feed_q_data_63 = q_data_63;
  wire to_feed_x_valid = x_valid;
  wire signed [15:0] to_feed_x_data_0 = x_data_0;
  wire signed [15:0] to_feed_x_data_1 = x_data_1;
  wire signed [15:0] to_feed_x_data_2 = x_data_2;
  wire signed [15:0] to_feed_x_data_3 = x_data_3;
  wire signed [15:0] to_feed_x_data_4 = x_data_4;
  wire signed [15:0] to_feed_x_data_5 = x_data_5;
  wire signed [15:0] to_feed_x_data_6 = x_data_6;
  wire signed [15:0] to_feed_x_data_7 = x_data_7;
  wire signed [15:0] to_feed_x_data_8 = x_data_8;
  wire signed [15:0] to_feed_x_data_9 = x_data_9;
  wire signed [15:0] to_feed_x_data_10 = x_data_10;
  wire signed [15:0] to_feed_x_data_11 = x_data_11;
  wire signed [15:0] to_feed_x_data_12 = x_data_12;
  wire signed [15:0] to_feed_x_data_13 = x_data_13;
  wire signed [15:0] to_feed_x_data_14 = x_data_14;
  wire signed [15:0] to_feed_x_data_15 = x_data_15;
  wire signed [15:0] to_feed_x_data_16 = x_data_16;
  wire signed [15:0] to_feed_x_data_17 = x_data_17;
  wire signed [15:0] to_feed_x_data_18 = x_data_18;
  wire signed [15:0] to_feed_x_data_19 = x_data_19;
  wire signed [15:0] to_feed_x_data_20 = x_data_20;
  wire signed [15:0] to_feed_x_data_21 = x_data_21;
  wire signed [15:0] to_feed_x_data_22 = x_data_22;
  wire signed [15:0] to_feed_x_data_23 = x_data_23;
  wire signed [15:0] to_feed_x_data_24 = x_data_24;
  wire signed [15:0] to_feed_x_data_25 = x_data_25;
  wire signed [15:0] to_feed_x_data_26 = x_data_26;
  wire signed [15:0] to_feed_x_data_27 = x_data_27;
  wire signed [15:0] to_feed_x_data_28 = x_data_28;
  wire signed [15:0] to_feed_x_data_29 = x_data_29;
  wire signed [15:0] to_feed_x_data_30 = x_data_30;
  wire signed [15:0] to_feed_x_data_31 = x_data_31;
  wire signed [15:0] to_feed_x_data_32 = x_data_32;
  wire signed [15:0] to_feed_x_data_33 = x_data_33;
  wire signed [15:0] to_feed_x_data_34 = x_data_34;
  wire signed [15:0] to_feed_x_data_35 = x_data_35;
  wire signed [15:0] to_feed_x_data_36 = x_data_36;
  wire signed [15:0] to_feed_x_data_37 = x_data_37;
  wire signed [15:0] to_feed_x_data_38 = x_data_38;
  wire signed [15:0] to_feed_x_data_39 = x_data_39;
  wire signed [15:0] to_feed_x_data_40 = x_data_40;
  wire signed [15:0] to_feed_x_data_41 = x_data_41;
  wire signed [15:0] to_feed_x_data_42 = x_data_42;
  wire signed [15:0] to_feed_x_data_43 = x_data_43;
  wire signed [15:0] to_feed_x_data_44 = x_data_44;
  wire signed [15:0] to_feed_x_data_45 = x_data_45;
  wire signed [15:0] to_feed_x_data_46 = x_data_46;
  wire signed [15:0] to_feed_x_data_47 = x_data_47;
  wire signed [15:0] to_feed_x_data_48 = x_data_48;
  wire signed [15:0] to_feed_x_data_49 = x_data_49;
  wire signed [15:0] to_feed_x_data_50 = x_data_50;
  wire signed [15:0] to_feed_x_data_51 = x_data_51;
  wire signed [15:0] to_feed_x_data_52 = x_data_52;
  wire signed [15:0] to_feed_x_data_53 = x_data_53;
  wire signed [15:0] to_feed_x_data_54 = x_data_54;
  wire signed [15:0] to_feed_x_data_55 = x_data_55;
  wire signed [15:0] to_feed_x_data_56 = x_data_56;
  wire signed [15:0] to_feed_x_data_57 = x_data_57;
  wire signed [15:0] to_feed_x_data_58 = x_data_58;
  wire signed [15:0] to_feed_x_data_59 = x_data_59;
  wire signed [15:0] to_feed_x_data_60 = x_data_60;
  wire signed [15:0] to_feed_x_data_61 = x_data_61;
  wire signed [15:0] to_feed_x_data_62 = x_data_62;
  wire signed [15:0] to_feed_x_data_63 = x_data_63;
  wire to_feed_walk_en = gather_part_walk_en;
  wire to_feed_walk_bank = gather_part_walk_bank;
  wire [6:0] to_feed_walk_addr = gather_part_walk_addr;
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
  wire signed [15:0] to_feed_qc_data_8 = gather_part_qc_data_8;
  wire signed [15:0] to_feed_qc_data_9 = gather_part_qc_data_9;
  wire signed [15:0] to_feed_qc_data_10 = gather_part_qc_data_10;
  wire signed [15:0] to_feed_qc_data_11 = gather_part_qc_data_11;
  wire signed [15:0] to_feed_qc_data_12 = gather_part_qc_data_12;
  wire signed [15:0] to_feed_qc_data_13 = gather_part_qc_data_13;
  wire signed [15:0] to_feed_qc_data_14 = gather_part_qc_data_14;
  wire signed [15:0] to_feed_qc_data_15 = gather_part_qc_data_15;
  wire signed [15:0] to_feed_qc_data_16 = gather_part_qc_data_16;
  wire signed [15:0] to_feed_qc_data_17 = gather_part_qc_data_17;
  wire signed [15:0] to_feed_qc_data_18 = gather_part_qc_data_18;
  wire signed [15:0] to_feed_qc_data_19 = gather_part_qc_data_19;
  wire signed [15:0] to_feed_qc_data_20 = gather_part_qc_data_20;
  wire signed [15:0] to_feed_qc_data_21 = gather_part_qc_data_21;
  wire signed [15:0] to_feed_qc_data_22 = gather_part_qc_data_22;
  wire signed [15:0] to_feed_qc_data_23 = gather_part_qc_data_23;
  wire signed [15:0] to_feed_qc_data_24 = gather_part_qc_data_24;
  wire signed [15:0] to_feed_qc_data_25 = gather_part_qc_data_25;
  wire signed [15:0] to_feed_qc_data_26 = gather_part_qc_data_26;
  wire signed [15:0] to_feed_qc_data_27 = gather_part_qc_data_27;
  wire signed [15:0] to_feed_qc_data_28 = gather_part_qc_data_28;
  wire signed [15:0] to_feed_qc_data_29 = gather_part_qc_data_29;
  wire signed [15:0] to_feed_qc_data_30 = gather_part_qc_data_30;
  wire signed [15:0] to_feed_qc_data_31 = gather_part_qc_data_31;
  wire signed [15:0] to_feed_qc_data_32 = gather_part_qc_data_32;
  wire signed [15:0] to_feed_qc_data_33 = gather_part_qc_data_33;
  wire signed [15:0] to_feed_qc_data_34 = gather_part_qc_data_34;
  wire signed [15:0] to_feed_qc_data_35 = gather_part_qc_data_35;
  wire signed [15:0] to_feed_qc_data_36 = gather_part_qc_data_36;
  wire signed [15:0] to_feed_qc_data_37 = gather_part_qc_data_37;
  wire signed [15:0] to_feed_qc_data_38 = gather_part_qc_data_38;
  wire signed [15:0] to_feed_qc_data_39 = gather_part_qc_data_39;
  wire signed [15:0] to_feed_qc_data_40 = gather_part_qc_data_40;
  wire signed [15:0] to_feed_qc_data_41 = gather_part_qc_data_41;
  wire signed [15:0] to_feed_qc_data_42 = gather_part_qc_data_42;
  wire signed [15:0] to_feed_qc_data_43 = gather_part_qc_data_43;
  wire signed [15:0] to_feed_qc_data_44 = gather_part_qc_data_44;
  wire signed [15:0] to_feed_qc_data_45 = gather_part_qc_data_45;
  wire signed [15:0] to_feed_qc_data_46 = gather_part_qc_data_46;
  wire signed [15:0] to_feed_qc_data_47 = gather_part_qc_data_47;
  wire signed [15:0] to_feed_qc_data_48 = gather_part_qc_data_48;
  wire signed [15:0] to_feed_qc_data_49 = gather_part_qc_data_49;
  wire signed [15:0] to_feed_qc_data_50 = gather_part_qc_data_50;
  wire signed [15:0] to_feed_qc_data_51 = gather_part_qc_data_51;
  wire signed [15:0] to_feed_qc_data_52 = gather_part_qc_data_52;
  wire signed [15:0] to_feed_qc_data_53 = gather_part_qc_data_53;
  wire signed [15:0] to_feed_qc_data_54 = gather_part_qc_data_54;
  wire signed [15:0] to_feed_qc_data_55 = gather_part_qc_data_55;
  wire signed [15:0] to_feed_qc_data_56 = gather_part_qc_data_56;
  wire signed [15:0] to_feed_qc_data_57 = gather_part_qc_data_57;
  wire signed [15:0] to_feed_qc_data_58 = gather_part_qc_data_58;
  wire signed [15:0] to_feed_qc_data_59 = gather_part_qc_data_59;
  wire signed [15:0] to_feed_qc_data_60 = gather_part_qc_data_60;
  wire signed [15:0] to_feed_qc_data_61 = gather_part_qc_data_61;
  wire signed [15:0] to_feed_qc_data_62 = gather_part_qc_data_62;
  wire signed [15:0] to_feed_qc_data_63 = gather_part_qc_data_63;
  wire to_feed_qc_push = gather_part_qc_push;
  wire [6:0] to_feed_qc_cluster = gather_part_qc_cluster;
  wire to_feed_qc_last = gather_part_qc_last;
  wire to_feed_score_free = softmax_part_score_free;
  wire to_feed_e_ready = softmax_part_e_ready;
  wire signed [16:0] to_feed_e_data_0 = softmax_part_e_data_0;
  wire signed [16:0] to_feed_e_data_1 = softmax_part_e_data_1;
  wire signed [16:0] to_feed_e_data_2 = softmax_part_e_data_2;
  wire signed [16:0] to_feed_e_data_3 = softmax_part_e_data_3;
  wire to_feed_row_free = drain_part_row_free;
  wire to_feed_back_valid = drain_part_back_valid;
  wire to_feed_back_slot = drain_part_back_slot;
  wire [6:0] to_feed_back_row = drain_part_back_row;
  wire [7:0] to_feed_back_word = drain_part_back_word;
  wire signed [15:0] to_feed_back_data_0 = drain_part_back_data_0;
  wire signed [15:0] to_feed_back_data_1 = drain_part_back_data_1;
  wire signed [15:0] to_feed_back_data_2 = drain_part_back_data_2;
  wire signed [15:0] to_feed_back_data_3 = drain_part_back_data_3;
  wire signed [15:0] to_feed_back_data_4 = drain_part_back_data_4;
  wire signed [15:0] to_feed_back_data_5 = drain_part_back_data_5;
  wire signed [15:0] to_feed_back_data_6 = drain_part_back_data_6;
  wire signed [15:0] to_feed_back_data_7 = drain_part_back_data_7;
  wire signed [15:0] to_feed_back_data_8 = drain_part_back_data_8;
  wire signed [15:0] to_feed_back_data_9 = drain_part_back_data_9;
  wire signed [15:0] to_feed_back_data_10 = drain_part_back_data_10;
  wire signed [15:0] to_feed_back_data_11 = drain_part_back_data_11;
  wire signed [15:0] to_feed_back_data_12 = drain_part_back_data_12;
  wire signed [15:0] to_feed_back_data_13 = drain_part_back_data_13;
  wire signed [15:0] to_feed_back_data_14 = drain_part_back_data_14;
  wire signed [15:0] to_feed_back_data_15 = drain_part_back_data_15;
  wire signed [15:0] to_feed_back_data_16 = drain_part_back_data_16;
  wire signed [15:0] to_feed_back_data_17 = drain_part_back_data_17;
  wire signed [15:0] to_feed_back_data_18 = drain_part_back_data_18;
  wire signed [15:0] to_feed_back_data_19 = drain_part_back_data_19;
  wire signed [15:0] to_feed_back_data_20 = drain_part_back_data_20;
  wire signed [15:0] to_feed_back_data_21 = drain_part_back_data_21;
  wire signed [15:0] to_feed_back_data_22 = drain_part_back_data_22;
  wire signed [15:0] to_feed_back_data_23 = drain_part_back_data_23;
  wire signed [15:0] to_feed_back_data_24 = drain_part_back_data_24;
  wire signed [15:0] to_feed_back_data_25 = drain_part_back_data_25;
  wire signed [15:0] to_feed_back_data_26 = drain_part_back_data_26;
  wire signed [15:0] to_feed_back_data_27 = drain_part_back_data_27;
  wire signed [15:0] to_feed_back_data_28 = drain_part_back_data_28;
  wire signed [15:0] to_feed_back_data_29 = drain_part_back_data_29;
  wire signed [15:0] to_feed_back_data_30 = drain_part_back_data_30;
  wire signed [15:0] to_feed_back_data_31 = drain_part_back_data_31;
  wire signed [15:0] to_feed_back_data_32 = drain_part_back_data_32;
  wire signed [15:0] to_feed_back_data_33 = drain_part_back_data_33;
  wire signed [15:0] to_feed_back_data_34 = drain_part_back_data_34;
  wire signed [15:0] to_feed_back_data_35 = drain_part_back_data_35;
  wire signed [15:0] to_feed_back_data_36 = drain_part_back_data_36;
  wire signed [15:0] to_feed_back_data_37 = drain_part_back_data_37;
  wire signed [15:0] to_feed_back_data_38 = drain_part_back_data_38;
  wire signed [15:0] to_feed_back_data_39 = drain_part_back_data_39;
  wire signed [15:0] to_feed_back_data_40 = drain_part_back_data_40;
  wire signed [15:0] to_feed_back_data_41 = drain_part_back_data_41;
  wire signed [15:0] to_feed_back_data_42 = drain_part_back_data_42;
  wire signed [15:0] to_feed_back_data_43 = drain_part_back_data_43;
  wire signed [15:0] to_feed_back_data_44 = drain_part_back_data_44;
  wire signed [15:0] to_feed_back_data_45 = drain_part_back_data_45;
  wire signed [15:0] to_feed_back_data_46 = drain_part_back_data_46;
  wire signed [15:0] to_feed_back_data_47 = drain_part_back_data_47;
  wire signed [15:0] to_feed_back_data_48 = drain_part_back_data_48;
  wire signed [15:0] to_feed_back_data_49 = drain_part_back_data_49;
  wire signed [15:0] to_feed_back_data_50 = drain_part_back_data_50;
  wire signed [15:0] to_feed_back_data_51 = drain_part_back_data_51;
  wire signed [15:0] to_feed_back_data_52 = drain_part_back_data_52;
  wire signed [15:0] to_feed_back_data_53 = drain_part_back_data_53;
  wire signed [15:0] to_feed_back_data_54 = drain_part_back_data_54;
  wire signed [15:0] to_feed_back_data_55 = drain_part_back_data_55;
  wire signed [15:0] to_feed_back_data_56 = drain_part_back_data_56;
  wire signed [15:0] to_feed_back_data_57 = drain_part_back_data_57;
  wire signed [15:0] to_feed_back_data_58 = drain_part_back_data_58;
  wire signed [15:0] to_feed_back_data_59 = drain_part_back_data_59;
  wire signed [15:0] to_feed_back_data_60 = drain_part_back_data_60;
  wire signed [15:0] to_feed_back_data_61 = drain_part_back_data_61;
  wire signed [15:0] to_feed_back_data_62 = drain_part_back_data_62;
  wire signed [15:0] to_feed_back_data_63 = drain_part_back_data_63;
  wire to_softmax_heads_0_gemm = head_0_gemm;
  wire to_softmax_heads_0_dense = head_0_dense;
  wire to_softmax_heads_0_mean = head_0_mean;
  wire to_softmax_heads_0_center = head_0_center;
  wire to_softmax_heads_0_early = head_0_early;
  wire to_softmax_heads_0_vgen = head_0_vgen;
  wire [7:0] to_softmax_heads_0_n = head_0_n;
  wire [5:0] to_softmax_heads_0_m = head_0_m;
  wire [7:0] to_softmax_heads_0_c = head_0_c;
  wire [2:0] to_softmax_heads_0_rounds = head_0_rounds;
  wire [1:0] to_softmax_heads_0_groups = head_0_groups;
  wire [1:0] to_softmax_heads_0_words_log = head_0_words_log;
  wire [7:0] to_softmax_heads_0_beats = head_0_beats;
  wire [5:0] to_softmax_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_softmax_heads_0_pack = head_0_pack;
  wire to_softmax_heads_0_row_words = head_0_row_words;
  wire [4:0] to_softmax_heads_0_chunks = head_0_chunks;
  wire [5:0] to_softmax_heads_0_shift = head_0_shift;
  wire [5:0] to_softmax_heads_0_pre = head_0_pre;
  wire [15:0] to_softmax_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_softmax_heads_0_post = head_0_post;
  wire [5:0] to_softmax_heads_0_y_shift = head_0_y_shift;
  wire [8:0] to_softmax_heads_0_dim = head_0_dim;
  wire [2:0] to_softmax_heads_0_x_words = head_0_x_words;
  wire [8:0] to_softmax_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_softmax_heads_0_tiles = head_0_tiles;
  wire to_softmax_score_valid = feed_part_score_valid;
  wire signed [39:0] to_softmax_score_acc_0 = feed_part_score_acc_0;
  wire signed [39:0] to_softmax_score_acc_1 = feed_part_score_acc_1;
  wire signed [39:0] to_softmax_score_acc_2 = feed_part_score_acc_2;
  wire signed [39:0] to_softmax_score_acc_3 = feed_part_score_acc_3;
  wire to_softmax_score_tag_pre = feed_part_score_tag_pre;
  wire to_softmax_score_tag_row_last = feed_part_score_tag_row_last;
  wire to_softmax_score_tag_head_last = feed_part_score_tag_head_last;
  wire to_softmax_score_tag_slot = feed_part_score_tag_slot;
  wire to_softmax_e_read = feed_part_e_read;
  wire [1:0] to_softmax_e_row = feed_part_e_row;
  wire [6:0] to_softmax_e_beat = feed_part_e_beat;
  wire to_softmax_e_free = feed_part_e_free;
  wire to_softmax_sum_pop = drain_part_sum_pop;
  wire to_drain_heads_0_gemm = head_0_gemm;
  wire to_drain_heads_0_dense = head_0_dense;
  wire to_drain_heads_0_mean = head_0_mean;
  wire to_drain_heads_0_center = head_0_center;
  wire to_drain_heads_0_early = head_0_early;
  wire to_drain_heads_0_vgen = head_0_vgen;
  wire [7:0] to_drain_heads_0_n = head_0_n;
  wire [5:0] to_drain_heads_0_m = head_0_m;
  wire [7:0] to_drain_heads_0_c = head_0_c;
  wire [2:0] to_drain_heads_0_rounds = head_0_rounds;
  wire [1:0] to_drain_heads_0_groups = head_0_groups;
  wire [1:0] to_drain_heads_0_words_log = head_0_words_log;
  wire [7:0] to_drain_heads_0_beats = head_0_beats;
  wire [5:0] to_drain_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_drain_heads_0_pack = head_0_pack;
  wire to_drain_heads_0_row_words = head_0_row_words;
  wire [4:0] to_drain_heads_0_chunks = head_0_chunks;
  wire [5:0] to_drain_heads_0_shift = head_0_shift;
  wire [5:0] to_drain_heads_0_pre = head_0_pre;
  wire [15:0] to_drain_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_drain_heads_0_post = head_0_post;
  wire [5:0] to_drain_heads_0_y_shift = head_0_y_shift;
  wire [8:0] to_drain_heads_0_dim = head_0_dim;
  wire [2:0] to_drain_heads_0_x_words = head_0_x_words;
  wire [8:0] to_drain_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_drain_heads_0_tiles = head_0_tiles;
  wire to_drain_row_valid = feed_part_row_valid;
  wire signed [39:0] to_drain_row_acc_0 = feed_part_row_acc_0;
  wire signed [39:0] to_drain_row_acc_1 = feed_part_row_acc_1;
  wire signed [39:0] to_drain_row_acc_2 = feed_part_row_acc_2;
  wire signed [39:0] to_drain_row_acc_3 = feed_part_row_acc_3;
  wire signed [39:0] to_drain_row_acc_4 = feed_part_row_acc_4;
  wire signed [39:0] to_drain_row_acc_5 = feed_part_row_acc_5;
  wire signed [39:0] to_drain_row_acc_6 = feed_part_row_acc_6;
  wire signed [39:0] to_drain_row_acc_7 = feed_part_row_acc_7;
  wire signed [39:0] to_drain_row_acc_8 = feed_part_row_acc_8;
  wire signed [39:0] to_drain_row_acc_9 = feed_part_row_acc_9;
  wire signed [39:0] to_drain_row_acc_10 = feed_part_row_acc_10;
  wire signed [39:0] to_drain_row_acc_11 = feed_part_row_acc_11;
  wire signed [39:0] to_drain_row_acc_12 = feed_part_row_acc_12;
  wire signed [39:0] to_drain_row_acc_13 = feed_part_row_acc_13;
  wire signed [39:0] to_drain_row_acc_14 = feed_part_row_acc_14;
  wire signed [39:0] to_drain_row_acc_15 = feed_part_row_acc_15;
  wire signed [39:0] to_drain_row_acc_16 = feed_part_row_acc_16;
  wire signed [39:0] to_drain_row_acc_17 = feed_part_row_acc_17;
  wire signed [39:0] to_drain_row_acc_18 = feed_part_row_acc_18;
  wire signed [39:0] to_drain_row_acc_19 = feed_part_row_acc_19;
  wire signed [39:0] to_drain_row_acc_20 = feed_part_row_acc_20;
  wire signed [39:0] to_drain_row_acc_21 = feed_part_row_acc_21;
  wire signed [39:0] to_drain_row_acc_22 = feed_part_row_acc_22;
  wire signed [39:0] to_drain_row_acc_23 = feed_part_row_acc_23;
  wire signed [39:0] to_drain_row_acc_24 = feed_part_row_acc_24;
  wire signed [39:0] to_drain_row_acc_25 = feed_part_row_acc_25;
  wire signed [39:0] to_drain_row_acc_26 = feed_part_row_acc_26;
  wire signed [39:0] to_drain_row_acc_27 = feed_part_row_acc_27;
  wire signed [39:0] to_drain_row_acc_28 = feed_part_row_acc_28;
  wire signed [39:0] to_drain_row_acc_29 = feed_part_row_acc_29;
  wire signed [39:0] to_drain_row_acc_30 = feed_part_row_acc_30;
  wire signed [39:0] to_drain_row_acc_31 = feed_part_row_acc_31;
  wire signed [39:0] to_drain_row_acc_32 = feed_part_row_acc_32;
  wire signed [39:0] to_drain_row_acc_33 = feed_part_row_acc_33;
  wire signed [39:0] to_drain_row_acc_34 = feed_part_row_acc_34;
  wire signed [39:0] to_drain_row_acc_35 = feed_part_row_acc_35;
  wire signed [39:0] to_drain_row_acc_36 = feed_part_row_acc_36;
  wire signed [39:0] to_drain_row_acc_37 = feed_part_row_acc_37;
  wire signed [39:0] to_drain_row_acc_38 = feed_part_row_acc_38;
  wire signed [39:0] to_drain_row_acc_39 = feed_part_row_acc_39;
  wire signed [39:0] to_drain_row_acc_40 = feed_part_row_acc_40;
  wire signed [39:0] to_drain_row_acc_41 = feed_part_row_acc_41;
  wire signed [39:0] to_drain_row_acc_42 = feed_part_row_acc_42;
  wire signed [39:0] to_drain_row_acc_43 = feed_part_row_acc_43;
  wire signed [39:0] to_drain_row_acc_44 = feed_part_row_acc_44;
  wire signed [39:0] to_drain_row_acc_45 = feed_part_row_acc_45;
  wire signed [39:0] to_drain_row_acc_46 = feed_part_row_acc_46;
  wire signed [39:0] to_drain_row_acc_47 = feed_part_row_acc_47;
  wire signed [39:0] to_drain_row_acc_48 = feed_part_row_acc_48;
  wire signed [39:0] to_drain_row_acc_49 = feed_part_row_acc_49;
  wire signed [39:0] to_drain_row_acc_50 = feed_part_row_acc_50;
  wire signed [39:0] to_drain_row_acc_51 = feed_part_row_acc_51;
  wire signed [39:0] to_drain_row_acc_52 = feed_part_row_acc_52;
  wire signed [39:0] to_drain_row_acc_53 = feed_part_row_acc_53;
  wire signed [39:0] to_drain_row_acc_54 = feed_part_row_acc_54;
  wire signed [39:0] to_drain_row_acc_55 = feed_part_row_acc_55;
  wire signed [39:0] to_drain_row_acc_56 = feed_part_row_acc_56;
  wire signed [39:0] to_drain_row_acc_57 = feed_part_row_acc_57;
  wire signed [39:0] to_drain_row_acc_58 = feed_part_row_acc_58;
  wire signed [39:0] to_drain_row_acc_59 = feed_part_row_acc_59;
  wire signed [39:0] to_drain_row_acc_60 = feed_part_row_acc_60;
  wire signed [39:0] to_drain_row_acc_61 = feed_part_row_acc_61;
  wire signed [39:0] to_drain_row_acc_62 = feed_part_row_acc_62;
  wire signed [39:0] to_drain_row_acc_63 = feed_part_row_acc_63;
  wire to_drain_row_tag_back = feed_part_row_tag_back;
  wire to_drain_row_tag_row_last = feed_part_row_tag_row_last;
  wire to_drain_row_tag_head_last = feed_part_row_tag_head_last;
  wire to_drain_row_tag_slot = feed_part_row_tag_slot;
  wire [6:0] to_drain_row_tag_row = feed_part_row_tag_row;
  wire [7:0] to_drain_row_tag_word = feed_part_row_tag_word;
  wire to_drain_word_issued = feed_part_word_issued;
  wire to_drain_word_tag_back = feed_part_word_tag_back;
  wire to_drain_word_tag_row_last = feed_part_word_tag_row_last;
  wire to_drain_word_tag_head_last = feed_part_word_tag_head_last;
  wire to_drain_word_tag_slot = feed_part_word_tag_slot;
  wire [6:0] to_drain_word_tag_row = feed_part_word_tag_row;
  wire [7:0] to_drain_word_tag_word = feed_part_word_tag_word;
  wire [22:0] to_drain_sum = softmax_part_sum;
  wire to_drain_z_req_ready = share_part_z_req_ready;
  wire to_drain_z_beat_ready = share_part_z_beat_ready;
  wire to_drain_z_out_valid = share_part_z_out_valid;
  wire signed [16:0] to_drain_z_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_drain_z_out_q_1 = share_part_out_q_1;
  wire signed [16:0] to_drain_z_out_q_2 = share_part_out_q_2;
  wire signed [16:0] to_drain_z_out_q_3 = share_part_out_q_3;
  wire to_drain_out_ready = out_ready;
  wire to_assignment_heads_0_gemm = head_0_gemm;
  wire to_assignment_heads_0_dense = head_0_dense;
  wire to_assignment_heads_0_mean = head_0_mean;
  wire to_assignment_heads_0_center = head_0_center;
  wire to_assignment_heads_0_early = head_0_early;
  wire to_assignment_heads_0_vgen = head_0_vgen;
  wire [7:0] to_assignment_heads_0_n = head_0_n;
  wire [5:0] to_assignment_heads_0_m = head_0_m;
  wire [7:0] to_assignment_heads_0_c = head_0_c;
  wire [2:0] to_assignment_heads_0_rounds = head_0_rounds;
  wire [1:0] to_assignment_heads_0_groups = head_0_groups;
  wire [1:0] to_assignment_heads_0_words_log = head_0_words_log;
  wire [7:0] to_assignment_heads_0_beats = head_0_beats;
  wire [5:0] to_assignment_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_assignment_heads_0_pack = head_0_pack;
  wire to_assignment_heads_0_row_words = head_0_row_words;
  wire [4:0] to_assignment_heads_0_chunks = head_0_chunks;
  wire [5:0] to_assignment_heads_0_shift = head_0_shift;
  wire [5:0] to_assignment_heads_0_pre = head_0_pre;
  wire [15:0] to_assignment_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_assignment_heads_0_post = head_0_post;
  wire [5:0] to_assignment_heads_0_y_shift = head_0_y_shift;
  wire [8:0] to_assignment_heads_0_dim = head_0_dim;
  wire [2:0] to_assignment_heads_0_x_words = head_0_x_words;
  wire [8:0] to_assignment_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_assignment_heads_0_tiles = head_0_tiles;
  wire to_assignment_accepted = accepted;
  wire to_assignment_p_write = prep_part_p_write;
  wire to_assignment_p_bank = prep_part_p_bank;
  wire [6:0] to_assignment_p_addr = prep_part_p_addr;
  wire signed [7:0] to_assignment_p_data_0 = prep_part_p_data_0;
  wire signed [7:0] to_assignment_p_data_1 = prep_part_p_data_1;
  wire signed [7:0] to_assignment_p_data_2 = prep_part_p_data_2;
  wire signed [7:0] to_assignment_p_data_3 = prep_part_p_data_3;
  wire signed [7:0] to_assignment_p_data_4 = prep_part_p_data_4;
  wire signed [7:0] to_assignment_p_data_5 = prep_part_p_data_5;
  wire signed [7:0] to_assignment_p_data_6 = prep_part_p_data_6;
  wire signed [7:0] to_assignment_p_data_7 = prep_part_p_data_7;
  wire signed [7:0] to_assignment_p_data_8 = prep_part_p_data_8;
  wire signed [7:0] to_assignment_p_data_9 = prep_part_p_data_9;
  wire signed [7:0] to_assignment_p_data_10 = prep_part_p_data_10;
  wire signed [7:0] to_assignment_p_data_11 = prep_part_p_data_11;
  wire signed [7:0] to_assignment_p_data_12 = prep_part_p_data_12;
  wire signed [7:0] to_assignment_p_data_13 = prep_part_p_data_13;
  wire signed [7:0] to_assignment_p_data_14 = prep_part_p_data_14;
  wire signed [7:0] to_assignment_p_data_15 = prep_part_p_data_15;
  wire signed [7:0] to_assignment_p_data_16 = prep_part_p_data_16;
  wire signed [7:0] to_assignment_p_data_17 = prep_part_p_data_17;
  wire signed [7:0] to_assignment_p_data_18 = prep_part_p_data_18;
  wire signed [7:0] to_assignment_p_data_19 = prep_part_p_data_19;
  wire signed [7:0] to_assignment_p_data_20 = prep_part_p_data_20;
  wire signed [7:0] to_assignment_p_data_21 = prep_part_p_data_21;
  wire signed [7:0] to_assignment_p_data_22 = prep_part_p_data_22;
  wire signed [7:0] to_assignment_p_data_23 = prep_part_p_data_23;
  wire signed [7:0] to_assignment_p_data_24 = prep_part_p_data_24;
  wire signed [7:0] to_assignment_p_data_25 = prep_part_p_data_25;
  wire signed [7:0] to_assignment_p_data_26 = prep_part_p_data_26;
  wire signed [7:0] to_assignment_p_data_27 = prep_part_p_data_27;
  wire signed [7:0] to_assignment_p_data_28 = prep_part_p_data_28;
  wire signed [7:0] to_assignment_p_data_29 = prep_part_p_data_29;
  wire signed [7:0] to_assignment_p_data_30 = prep_part_p_data_30;
  wire signed [7:0] to_assignment_p_data_31 = prep_part_p_data_31;
  wire signed [7:0] to_assignment_p_data_32 = prep_part_p_data_32;
  wire signed [7:0] to_assignment_p_data_33 = prep_part_p_data_33;
  wire signed [7:0] to_assignment_p_data_34 = prep_part_p_data_34;
  wire signed [7:0] to_assignment_p_data_35 = prep_part_p_data_35;
  wire signed [7:0] to_assignment_p_data_36 = prep_part_p_data_36;
  wire signed [7:0] to_assignment_p_data_37 = prep_part_p_data_37;
  wire signed [7:0] to_assignment_p_data_38 = prep_part_p_data_38;
  wire signed [7:0] to_assignment_p_data_39 = prep_part_p_data_39;
  wire signed [7:0] to_assignment_p_data_40 = prep_part_p_data_40;
  wire signed [7:0] to_assignment_p_data_41 = prep_part_p_data_41;
  wire signed [7:0] to_assignment_p_data_42 = prep_part_p_data_42;
  wire signed [7:0] to_assignment_p_data_43 = prep_part_p_data_43;
  wire signed [7:0] to_assignment_p_data_44 = prep_part_p_data_44;
  wire signed [7:0] to_assignment_p_data_45 = prep_part_p_data_45;
  wire signed [7:0] to_assignment_p_data_46 = prep_part_p_data_46;
  wire signed [7:0] to_assignment_p_data_47 = prep_part_p_data_47;
  wire signed [7:0] to_assignment_p_data_48 = prep_part_p_data_48;
  wire signed [7:0] to_assignment_p_data_49 = prep_part_p_data_49;
  wire signed [7:0] to_assignment_p_data_50 = prep_part_p_data_50;
  wire signed [7:0] to_assignment_p_data_51 = prep_part_p_data_51;
  wire signed [7:0] to_assignment_p_data_52 = prep_part_p_data_52;
  wire signed [7:0] to_assignment_p_data_53 = prep_part_p_data_53;
  wire signed [7:0] to_assignment_p_data_54 = prep_part_p_data_54;
  wire signed [7:0] to_assignment_p_data_55 = prep_part_p_data_55;
  wire signed [7:0] to_assignment_p_data_56 = prep_part_p_data_56;
  wire signed [7:0] to_assignment_p_data_57 = prep_part_p_data_57;
  wire signed [7:0] to_assignment_p_data_58 = prep_part_p_data_58;
  wire signed [7:0] to_assignment_p_data_59 = prep_part_p_data_59;
  wire signed [7:0] to_assignment_p_data_60 = prep_part_p_data_60;
  wire signed [7:0] to_assignment_p_data_61 = prep_part_p_data_61;
  wire signed [7:0] to_assignment_p_data_62 = prep_part_p_data_62;
  wire signed [7:0] to_assignment_p_data_63 = prep_part_p_data_63;
  wire to_assignment_sum_write = prep_part_sum_write;
  wire to_assignment_sum_bank = prep_part_sum_bank;
  wire [6:0] to_assignment_sum_addr = prep_part_sum_addr;
  wire signed [14:0] to_assignment_sum_data_0 = prep_part_sum_data_0;
  wire signed [14:0] to_assignment_sum_data_1 = prep_part_sum_data_1;
  wire signed [14:0] to_assignment_sum_data_2 = prep_part_sum_data_2;
  wire signed [14:0] to_assignment_sum_data_3 = prep_part_sum_data_3;
  wire signed [14:0] to_assignment_sum_data_4 = prep_part_sum_data_4;
  wire signed [14:0] to_assignment_sum_data_5 = prep_part_sum_data_5;
  wire signed [14:0] to_assignment_sum_data_6 = prep_part_sum_data_6;
  wire signed [14:0] to_assignment_sum_data_7 = prep_part_sum_data_7;
  wire signed [14:0] to_assignment_sum_data_8 = prep_part_sum_data_8;
  wire signed [14:0] to_assignment_sum_data_9 = prep_part_sum_data_9;
  wire signed [14:0] to_assignment_sum_data_10 = prep_part_sum_data_10;
  wire signed [14:0] to_assignment_sum_data_11 = prep_part_sum_data_11;
  wire signed [14:0] to_assignment_sum_data_12 = prep_part_sum_data_12;
  wire signed [14:0] to_assignment_sum_data_13 = prep_part_sum_data_13;
  wire signed [14:0] to_assignment_sum_data_14 = prep_part_sum_data_14;
  wire signed [14:0] to_assignment_sum_data_15 = prep_part_sum_data_15;
  wire signed [14:0] to_assignment_sum_data_16 = prep_part_sum_data_16;
  wire signed [14:0] to_assignment_sum_data_17 = prep_part_sum_data_17;
  wire signed [14:0] to_assignment_sum_data_18 = prep_part_sum_data_18;
  wire signed [14:0] to_assignment_sum_data_19 = prep_part_sum_data_19;
  wire signed [14:0] to_assignment_sum_data_20 = prep_part_sum_data_20;
  wire signed [14:0] to_assignment_sum_data_21 = prep_part_sum_data_21;
  wire signed [14:0] to_assignment_sum_data_22 = prep_part_sum_data_22;
  wire signed [14:0] to_assignment_sum_data_23 = prep_part_sum_data_23;
  wire signed [14:0] to_assignment_sum_data_24 = prep_part_sum_data_24;
  wire signed [14:0] to_assignment_sum_data_25 = prep_part_sum_data_25;
  wire signed [14:0] to_assignment_sum_data_26 = prep_part_sum_data_26;
  wire signed [14:0] to_assignment_sum_data_27 = prep_part_sum_data_27;
  wire signed [14:0] to_assignment_sum_data_28 = prep_part_sum_data_28;
  wire signed [14:0] to_assignment_sum_data_29 = prep_part_sum_data_29;
  wire signed [14:0] to_assignment_sum_data_30 = prep_part_sum_data_30;
  wire signed [14:0] to_assignment_sum_data_31 = prep_part_sum_data_31;
  wire signed [14:0] to_assignment_sum_data_32 = prep_part_sum_data_32;
  wire signed [14:0] to_assignment_sum_data_33 = prep_part_sum_data_33;
  wire signed [14:0] to_assignment_sum_data_34 = prep_part_sum_data_34;
  wire signed [14:0] to_assignment_sum_data_35 = prep_part_sum_data_35;
  wire signed [14:0] to_assignment_sum_data_36 = prep_part_sum_data_36;
  wire signed [14:0] to_assignment_sum_data_37 = prep_part_sum_data_37;
  wire signed [14:0] to_assignment_sum_data_38 = prep_part_sum_data_38;
  wire signed [14:0] to_assignment_sum_data_39 = prep_part_sum_data_39;
  wire signed [14:0] to_assignment_sum_data_40 = prep_part_sum_data_40;
  wire signed [14:0] to_assignment_sum_data_41 = prep_part_sum_data_41;
  wire signed [14:0] to_assignment_sum_data_42 = prep_part_sum_data_42;
  wire signed [14:0] to_assignment_sum_data_43 = prep_part_sum_data_43;
  wire signed [14:0] to_assignment_sum_data_44 = prep_part_sum_data_44;
  wire signed [14:0] to_assignment_sum_data_45 = prep_part_sum_data_45;
  wire signed [14:0] to_assignment_sum_data_46 = prep_part_sum_data_46;
  wire signed [14:0] to_assignment_sum_data_47 = prep_part_sum_data_47;
  wire signed [14:0] to_assignment_sum_data_48 = prep_part_sum_data_48;
  wire signed [14:0] to_assignment_sum_data_49 = prep_part_sum_data_49;
  wire signed [14:0] to_assignment_sum_data_50 = prep_part_sum_data_50;
  wire signed [14:0] to_assignment_sum_data_51 = prep_part_sum_data_51;
  wire signed [14:0] to_assignment_sum_data_52 = prep_part_sum_data_52;
  wire signed [14:0] to_assignment_sum_data_53 = prep_part_sum_data_53;
  wire signed [14:0] to_assignment_sum_data_54 = prep_part_sum_data_54;
  wire signed [14:0] to_assignment_sum_data_55 = prep_part_sum_data_55;
  wire signed [14:0] to_assignment_sum_data_56 = prep_part_sum_data_56;
  wire signed [14:0] to_assignment_sum_data_57 = prep_part_sum_data_57;
  wire signed [14:0] to_assignment_sum_data_58 = prep_part_sum_data_58;
  wire signed [14:0] to_assignment_sum_data_59 = prep_part_sum_data_59;
  wire signed [14:0] to_assignment_sum_data_60 = prep_part_sum_data_60;
  wire signed [14:0] to_assignment_sum_data_61 = prep_part_sum_data_61;
  wire signed [14:0] to_assignment_sum_data_62 = prep_part_sum_data_62;
  wire signed [14:0] to_assignment_sum_data_63 = prep_part_sum_data_63;
  wire [7:0] to_assignment_sum_count = prep_part_sum_count;
  wire to_assignment_done = prep_part_done;
  wire to_assignment_done_slot = prep_part_done_slot;
  wire to_assignment_up_write = gather_part_up_write;
  wire [6:0] to_assignment_up_addr = gather_part_up_addr;
  wire signed [14:0] to_assignment_up_data_0 = gather_part_up_data_0;
  wire signed [14:0] to_assignment_up_data_1 = gather_part_up_data_1;
  wire signed [14:0] to_assignment_up_data_2 = gather_part_up_data_2;
  wire signed [14:0] to_assignment_up_data_3 = gather_part_up_data_3;
  wire signed [14:0] to_assignment_up_data_4 = gather_part_up_data_4;
  wire signed [14:0] to_assignment_up_data_5 = gather_part_up_data_5;
  wire signed [14:0] to_assignment_up_data_6 = gather_part_up_data_6;
  wire signed [14:0] to_assignment_up_data_7 = gather_part_up_data_7;
  wire signed [14:0] to_assignment_up_data_8 = gather_part_up_data_8;
  wire signed [14:0] to_assignment_up_data_9 = gather_part_up_data_9;
  wire signed [14:0] to_assignment_up_data_10 = gather_part_up_data_10;
  wire signed [14:0] to_assignment_up_data_11 = gather_part_up_data_11;
  wire signed [14:0] to_assignment_up_data_12 = gather_part_up_data_12;
  wire signed [14:0] to_assignment_up_data_13 = gather_part_up_data_13;
  wire signed [14:0] to_assignment_up_data_14 = gather_part_up_data_14;
  wire signed [14:0] to_assignment_up_data_15 = gather_part_up_data_15;
  wire signed [14:0] to_assignment_up_data_16 = gather_part_up_data_16;
  wire signed [14:0] to_assignment_up_data_17 = gather_part_up_data_17;
  wire signed [14:0] to_assignment_up_data_18 = gather_part_up_data_18;
  wire signed [14:0] to_assignment_up_data_19 = gather_part_up_data_19;
  wire signed [14:0] to_assignment_up_data_20 = gather_part_up_data_20;
  wire signed [14:0] to_assignment_up_data_21 = gather_part_up_data_21;
  wire signed [14:0] to_assignment_up_data_22 = gather_part_up_data_22;
  wire signed [14:0] to_assignment_up_data_23 = gather_part_up_data_23;
  wire signed [14:0] to_assignment_up_data_24 = gather_part_up_data_24;
  wire signed [14:0] to_assignment_up_data_25 = gather_part_up_data_25;
  wire signed [14:0] to_assignment_up_data_26 = gather_part_up_data_26;
  wire signed [14:0] to_assignment_up_data_27 = gather_part_up_data_27;
  wire signed [14:0] to_assignment_up_data_28 = gather_part_up_data_28;
  wire signed [14:0] to_assignment_up_data_29 = gather_part_up_data_29;
  wire signed [14:0] to_assignment_up_data_30 = gather_part_up_data_30;
  wire signed [14:0] to_assignment_up_data_31 = gather_part_up_data_31;
  wire signed [14:0] to_assignment_up_data_32 = gather_part_up_data_32;
  wire signed [14:0] to_assignment_up_data_33 = gather_part_up_data_33;
  wire signed [14:0] to_assignment_up_data_34 = gather_part_up_data_34;
  wire signed [14:0] to_assignment_up_data_35 = gather_part_up_data_35;
  wire signed [14:0] to_assignment_up_data_36 = gather_part_up_data_36;
  wire signed [14:0] to_assignment_up_data_37 = gather_part_up_data_37;
  wire signed [14:0] to_assignment_up_data_38 = gather_part_up_data_38;
  wire signed [14:0] to_assignment_up_data_39 = gather_part_up_data_39;
  wire signed [14:0] to_assignment_up_data_40 = gather_part_up_data_40;
  wire signed [14:0] to_assignment_up_data_41 = gather_part_up_data_41;
  wire signed [14:0] to_assignment_up_data_42 = gather_part_up_data_42;
  wire signed [14:0] to_assignment_up_data_43 = gather_part_up_data_43;
  wire signed [14:0] to_assignment_up_data_44 = gather_part_up_data_44;
  wire signed [14:0] to_assignment_up_data_45 = gather_part_up_data_45;
  wire signed [14:0] to_assignment_up_data_46 = gather_part_up_data_46;
  wire signed [14:0] to_assignment_up_data_47 = gather_part_up_data_47;
  wire signed [14:0] to_assignment_up_data_48 = gather_part_up_data_48;
  wire signed [14:0] to_assignment_up_data_49 = gather_part_up_data_49;
  wire signed [14:0] to_assignment_up_data_50 = gather_part_up_data_50;
  wire signed [14:0] to_assignment_up_data_51 = gather_part_up_data_51;
  wire signed [14:0] to_assignment_up_data_52 = gather_part_up_data_52;
  wire signed [14:0] to_assignment_up_data_53 = gather_part_up_data_53;
  wire signed [14:0] to_assignment_up_data_54 = gather_part_up_data_54;
  wire signed [14:0] to_assignment_up_data_55 = gather_part_up_data_55;
  wire signed [14:0] to_assignment_up_data_56 = gather_part_up_data_56;
  wire signed [14:0] to_assignment_up_data_57 = gather_part_up_data_57;
  wire signed [14:0] to_assignment_up_data_58 = gather_part_up_data_58;
  wire signed [14:0] to_assignment_up_data_59 = gather_part_up_data_59;
  wire signed [14:0] to_assignment_up_data_60 = gather_part_up_data_60;
  wire signed [14:0] to_assignment_up_data_61 = gather_part_up_data_61;
  wire signed [14:0] to_assignment_up_data_62 = gather_part_up_data_62;
  wire signed [14:0] to_assignment_up_data_63 = gather_part_up_data_63;
  wire [7:0] to_assignment_up_count = gather_part_up_count;
  wire to_assignment_up_done = gather_part_up_done;
  wire to_assignment_p_read = gather_part_p_read;
  wire [6:0] to_assignment_p_read_addr = gather_part_p_read_addr;
  wire or_alloc_ready = alloc_ready | ~assignment_part_alloc_final;
  wire and_alloc_ready = or_alloc_ready & gather_part_alloc_ready;
  wire to_assignment_alloc_ready = and_alloc_ready;
  wire to_assignment_rep_ready = gather_part_rep_ready;
  wire to_assignment_list_free = gather_part_list_free;
  wire to_assignment_c_req_ready = share_part_c_req_ready;
  wire to_assignment_c_beat_ready = share_part_c_beat_ready;
  wire to_assignment_c_out_valid = share_part_c_out_valid;
  wire signed [16:0] to_assignment_c_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_assignment_c_out_q_1 = share_part_out_q_1;
  wire signed [16:0] to_assignment_c_out_q_2 = share_part_out_q_2;
  wire signed [16:0] to_assignment_c_out_q_3 = share_part_out_q_3;
  wire to_gather_heads_0_gemm = head_0_gemm;
  wire to_gather_heads_0_dense = head_0_dense;
  wire to_gather_heads_0_mean = head_0_mean;
  wire to_gather_heads_0_center = head_0_center;
  wire to_gather_heads_0_early = head_0_early;
  wire to_gather_heads_0_vgen = head_0_vgen;
  wire [7:0] to_gather_heads_0_n = head_0_n;
  wire [5:0] to_gather_heads_0_m = head_0_m;
  wire [7:0] to_gather_heads_0_c = head_0_c;
  wire [2:0] to_gather_heads_0_rounds = head_0_rounds;
  wire [1:0] to_gather_heads_0_groups = head_0_groups;
  wire [1:0] to_gather_heads_0_words_log = head_0_words_log;
  wire [7:0] to_gather_heads_0_beats = head_0_beats;
  wire [5:0] to_gather_heads_0_col_beats = head_0_col_beats;
  wire [1:0] to_gather_heads_0_pack = head_0_pack;
  wire to_gather_heads_0_row_words = head_0_row_words;
  wire [4:0] to_gather_heads_0_chunks = head_0_chunks;
  wire [5:0] to_gather_heads_0_shift = head_0_shift;
  wire [5:0] to_gather_heads_0_pre = head_0_pre;
  wire [15:0] to_gather_heads_0_multiplier = head_0_multiplier;
  wire [4:0] to_gather_heads_0_post = head_0_post;
  wire [5:0] to_gather_heads_0_y_shift = head_0_y_shift;
  wire [8:0] to_gather_heads_0_dim = head_0_dim;
  wire [2:0] to_gather_heads_0_x_words = head_0_x_words;
  wire [8:0] to_gather_heads_0_x_beats = head_0_x_beats;
  wire [7:0] to_gather_heads_0_tiles = head_0_tiles;
  wire to_gather_alloc_fire = assignment_part_alloc_valid & and_alloc_ready;
  wire [6:0] to_gather_alloc_row = alloc_row;
  wire [6:0] to_gather_alloc_cluster = alloc_cluster;
  wire to_gather_alloc_last = alloc_last;
  wire to_gather_rep_valid = assignment_part_rep_valid;
  wire [6:0] to_gather_rep_cluster = rep_cluster;
  wire [6:0] to_gather_rep_row = rep_row;
  wire to_gather_rep_used = rep_used;
  wire to_gather_task_valid = assignment_part_task_valid;
  wire to_gather_task_slot = assignment_part_task_slot;
  wire to_gather_task_final = assignment_part_task_final;
  wire signed [15:0] to_gather_walk_data_0 = feed_part_walk_data_0;
  wire signed [15:0] to_gather_walk_data_1 = feed_part_walk_data_1;
  wire signed [15:0] to_gather_walk_data_2 = feed_part_walk_data_2;
  wire signed [15:0] to_gather_walk_data_3 = feed_part_walk_data_3;
  wire signed [15:0] to_gather_walk_data_4 = feed_part_walk_data_4;
  wire signed [15:0] to_gather_walk_data_5 = feed_part_walk_data_5;
  wire signed [15:0] to_gather_walk_data_6 = feed_part_walk_data_6;
  wire signed [15:0] to_gather_walk_data_7 = feed_part_walk_data_7;
  wire signed [15:0] to_gather_walk_data_8 = feed_part_walk_data_8;
  wire signed [15:0] to_gather_walk_data_9 = feed_part_walk_data_9;
  wire signed [15:0] to_gather_walk_data_10 = feed_part_walk_data_10;
  wire signed [15:0] to_gather_walk_data_11 = feed_part_walk_data_11;
  wire signed [15:0] to_gather_walk_data_12 = feed_part_walk_data_12;
  wire signed [15:0] to_gather_walk_data_13 = feed_part_walk_data_13;
  wire signed [15:0] to_gather_walk_data_14 = feed_part_walk_data_14;
  wire signed [15:0] to_gather_walk_data_15 = feed_part_walk_data_15;
  wire signed [15:0] to_gather_walk_data_16 = feed_part_walk_data_16;
  wire signed [15:0] to_gather_walk_data_17 = feed_part_walk_data_17;
  wire signed [15:0] to_gather_walk_data_18 = feed_part_walk_data_18;
  wire signed [15:0] to_gather_walk_data_19 = feed_part_walk_data_19;
  wire signed [15:0] to_gather_walk_data_20 = feed_part_walk_data_20;
  wire signed [15:0] to_gather_walk_data_21 = feed_part_walk_data_21;
  wire signed [15:0] to_gather_walk_data_22 = feed_part_walk_data_22;
  wire signed [15:0] to_gather_walk_data_23 = feed_part_walk_data_23;
  wire signed [15:0] to_gather_walk_data_24 = feed_part_walk_data_24;
  wire signed [15:0] to_gather_walk_data_25 = feed_part_walk_data_25;
  wire signed [15:0] to_gather_walk_data_26 = feed_part_walk_data_26;
  wire signed [15:0] to_gather_walk_data_27 = feed_part_walk_data_27;
  wire signed [15:0] to_gather_walk_data_28 = feed_part_walk_data_28;
  wire signed [15:0] to_gather_walk_data_29 = feed_part_walk_data_29;
  wire signed [15:0] to_gather_walk_data_30 = feed_part_walk_data_30;
  wire signed [15:0] to_gather_walk_data_31 = feed_part_walk_data_31;
  wire signed [15:0] to_gather_walk_data_32 = feed_part_walk_data_32;
  wire signed [15:0] to_gather_walk_data_33 = feed_part_walk_data_33;
  wire signed [15:0] to_gather_walk_data_34 = feed_part_walk_data_34;
  wire signed [15:0] to_gather_walk_data_35 = feed_part_walk_data_35;
  wire signed [15:0] to_gather_walk_data_36 = feed_part_walk_data_36;
  wire signed [15:0] to_gather_walk_data_37 = feed_part_walk_data_37;
  wire signed [15:0] to_gather_walk_data_38 = feed_part_walk_data_38;
  wire signed [15:0] to_gather_walk_data_39 = feed_part_walk_data_39;
  wire signed [15:0] to_gather_walk_data_40 = feed_part_walk_data_40;
  wire signed [15:0] to_gather_walk_data_41 = feed_part_walk_data_41;
  wire signed [15:0] to_gather_walk_data_42 = feed_part_walk_data_42;
  wire signed [15:0] to_gather_walk_data_43 = feed_part_walk_data_43;
  wire signed [15:0] to_gather_walk_data_44 = feed_part_walk_data_44;
  wire signed [15:0] to_gather_walk_data_45 = feed_part_walk_data_45;
  wire signed [15:0] to_gather_walk_data_46 = feed_part_walk_data_46;
  wire signed [15:0] to_gather_walk_data_47 = feed_part_walk_data_47;
  wire signed [15:0] to_gather_walk_data_48 = feed_part_walk_data_48;
  wire signed [15:0] to_gather_walk_data_49 = feed_part_walk_data_49;
  wire signed [15:0] to_gather_walk_data_50 = feed_part_walk_data_50;
  wire signed [15:0] to_gather_walk_data_51 = feed_part_walk_data_51;
  wire signed [15:0] to_gather_walk_data_52 = feed_part_walk_data_52;
  wire signed [15:0] to_gather_walk_data_53 = feed_part_walk_data_53;
  wire signed [15:0] to_gather_walk_data_54 = feed_part_walk_data_54;
  wire signed [15:0] to_gather_walk_data_55 = feed_part_walk_data_55;
  wire signed [15:0] to_gather_walk_data_56 = feed_part_walk_data_56;
  wire signed [15:0] to_gather_walk_data_57 = feed_part_walk_data_57;
  wire signed [15:0] to_gather_walk_data_58 = feed_part_walk_data_58;
  wire signed [15:0] to_gather_walk_data_59 = feed_part_walk_data_59;
  wire signed [15:0] to_gather_walk_data_60 = feed_part_walk_data_60;
  wire signed [15:0] to_gather_walk_data_61 = feed_part_walk_data_61;
  wire signed [15:0] to_gather_walk_data_62 = feed_part_walk_data_62;
  wire signed [15:0] to_gather_walk_data_63 = feed_part_walk_data_63;
  wire signed [7:0] to_gather_p_read_data_0 = assignment_part_p_read_data_0;
  wire signed [7:0] to_gather_p_read_data_1 = assignment_part_p_read_data_1;
  wire signed [7:0] to_gather_p_read_data_2 = assignment_part_p_read_data_2;
  wire signed [7:0] to_gather_p_read_data_3 = assignment_part_p_read_data_3;
  wire signed [7:0] to_gather_p_read_data_4 = assignment_part_p_read_data_4;
  wire signed [7:0] to_gather_p_read_data_5 = assignment_part_p_read_data_5;
  wire signed [7:0] to_gather_p_read_data_6 = assignment_part_p_read_data_6;
  wire signed [7:0] to_gather_p_read_data_7 = assignment_part_p_read_data_7;
  wire signed [7:0] to_gather_p_read_data_8 = assignment_part_p_read_data_8;
  wire signed [7:0] to_gather_p_read_data_9 = assignment_part_p_read_data_9;
  wire signed [7:0] to_gather_p_read_data_10 = assignment_part_p_read_data_10;
  wire signed [7:0] to_gather_p_read_data_11 = assignment_part_p_read_data_11;
  wire signed [7:0] to_gather_p_read_data_12 = assignment_part_p_read_data_12;
  wire signed [7:0] to_gather_p_read_data_13 = assignment_part_p_read_data_13;
  wire signed [7:0] to_gather_p_read_data_14 = assignment_part_p_read_data_14;
  wire signed [7:0] to_gather_p_read_data_15 = assignment_part_p_read_data_15;
  wire signed [7:0] to_gather_p_read_data_16 = assignment_part_p_read_data_16;
  wire signed [7:0] to_gather_p_read_data_17 = assignment_part_p_read_data_17;
  wire signed [7:0] to_gather_p_read_data_18 = assignment_part_p_read_data_18;
  wire signed [7:0] to_gather_p_read_data_19 = assignment_part_p_read_data_19;
  wire signed [7:0] to_gather_p_read_data_20 = assignment_part_p_read_data_20;
  wire signed [7:0] to_gather_p_read_data_21 = assignment_part_p_read_data_21;
  wire signed [7:0] to_gather_p_read_data_22 = assignment_part_p_read_data_22;
  wire signed [7:0] to_gather_p_read_data_23 = assignment_part_p_read_data_23;
  wire signed [7:0] to_gather_p_read_data_24 = assignment_part_p_read_data_24;
  wire signed [7:0] to_gather_p_read_data_25 = assignment_part_p_read_data_25;
  wire signed [7:0] to_gather_p_read_data_26 = assignment_part_p_read_data_26;
  wire signed [7:0] to_gather_p_read_data_27 = assignment_part_p_read_data_27;
  wire signed [7:0] to_gather_p_read_data_28 = assignment_part_p_read_data_28;
  wire signed [7:0] to_gather_p_read_data_29 = assignment_part_p_read_data_29;
  wire signed [7:0] to_gather_p_read_data_30 = assignment_part_p_read_data_30;
  wire signed [7:0] to_gather_p_read_data_31 = assignment_part_p_read_data_31;
  wire signed [7:0] to_gather_p_read_data_32 = assignment_part_p_read_data_32;
  wire signed [7:0] to_gather_p_read_data_33 = assignment_part_p_read_data_33;
  wire signed [7:0] to_gather_p_read_data_34 = assignment_part_p_read_data_34;
  wire signed [7:0] to_gather_p_read_data_35 = assignment_part_p_read_data_35;
  wire signed [7:0] to_gather_p_read_data_36 = assignment_part_p_read_data_36;
  wire signed [7:0] to_gather_p_read_data_37 = assignment_part_p_read_data_37;
  wire signed [7:0] to_gather_p_read_data_38 = assignment_part_p_read_data_38;
  wire signed [7:0] to_gather_p_read_data_39 = assignment_part_p_read_data_39;
  wire signed [7:0] to_gather_p_read_data_40 = assignment_part_p_read_data_40;
  wire signed [7:0] to_gather_p_read_data_41 = assignment_part_p_read_data_41;
  wire signed [7:0] to_gather_p_read_data_42 = assignment_part_p_read_data_42;
  wire signed [7:0] to_gather_p_read_data_43 = assignment_part_p_read_data_43;
  wire signed [7:0] to_gather_p_read_data_44 = assignment_part_p_read_data_44;
  wire signed [7:0] to_gather_p_read_data_45 = assignment_part_p_read_data_45;
  wire signed [7:0] to_gather_p_read_data_46 = assignment_part_p_read_data_46;
  wire signed [7:0] to_gather_p_read_data_47 = assignment_part_p_read_data_47;
  wire signed [7:0] to_gather_p_read_data_48 = assignment_part_p_read_data_48;
  wire signed [7:0] to_gather_p_read_data_49 = assignment_part_p_read_data_49;
  wire signed [7:0] to_gather_p_read_data_50 = assignment_part_p_read_data_50;
  wire signed [7:0] to_gather_p_read_data_51 = assignment_part_p_read_data_51;
  wire signed [7:0] to_gather_p_read_data_52 = assignment_part_p_read_data_52;
  wire signed [7:0] to_gather_p_read_data_53 = assignment_part_p_read_data_53;
  wire signed [7:0] to_gather_p_read_data_54 = assignment_part_p_read_data_54;
  wire signed [7:0] to_gather_p_read_data_55 = assignment_part_p_read_data_55;
  wire signed [7:0] to_gather_p_read_data_56 = assignment_part_p_read_data_56;
  wire signed [7:0] to_gather_p_read_data_57 = assignment_part_p_read_data_57;
  wire signed [7:0] to_gather_p_read_data_58 = assignment_part_p_read_data_58;
  wire signed [7:0] to_gather_p_read_data_59 = assignment_part_p_read_data_59;
  wire signed [7:0] to_gather_p_read_data_60 = assignment_part_p_read_data_60;
  wire signed [7:0] to_gather_p_read_data_61 = assignment_part_p_read_data_61;
  wire signed [7:0] to_gather_p_read_data_62 = assignment_part_p_read_data_62;
  wire signed [7:0] to_gather_p_read_data_63 = assignment_part_p_read_data_63;
  wire to_gather_qc_pop = feed_part_qc_pop;
  wire to_gather_q_req_ready = share_part_q_req_ready;
  wire to_gather_q_beat_ready = share_part_q_beat_ready;
  wire to_gather_q_out_valid = share_part_q_out_valid;
  wire signed [16:0] to_gather_q_out_q_0 = share_part_out_q_0;
  wire signed [16:0] to_gather_q_out_q_1 = share_part_out_q_1;
  wire signed [16:0] to_gather_q_out_q_2 = share_part_out_q_2;
  wire signed [16:0] to_gather_q_out_q_3 = share_part_out_q_3;
  wire and_assignment_part_alloc_valid = assignment_part_alloc_valid & assignment_part_alloc_final;
  assign alloc_valid = and_assignment_part_alloc_valid & gather_part_alloc_ready;
  assign rep_valid = assignment_part_rep_valid & gather_part_rep_ready;
  wire [31:0] sum_cycle_count = cycle_count + 32'd1;
  wire eq_feed_part_busy_kind = feed_part_busy_kind == 2'd0;
  wire eq_feed_part_busy_kind_2 = feed_part_busy_kind == 2'd1;
  wire eq_feed_part_busy_kind_3 = feed_part_busy_kind == 2'd2;
  wire eq_feed_part_busy_kind_4 = feed_part_busy_kind == 2'd3;
  always @(posedge clk) begin
    if (rst) accepted <= 1'b0;
    else if (job_taken) accepted <= accepted + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) retired <= 1'b0;
    else if (head_done) retired <= retired + 1'b1;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_gemm <= job_gemm;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_dense <= (job_n == job_c) & not_job_gemm;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_mean <= job_mean;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_center <= job_center;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_early <= 1'b0;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_vgen <= job_vgen & not_job_gemm;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_n <= job_n;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_m <= job_m;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_c <= job_c;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_rounds <= job_rounds;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_groups <= mux_const_2;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_words_log <= 2'd0;
  end
  always @(posedge clk) begin
    if (job_taken) begin
      if (mux_const_2[1]) head_0_beats <= {1'b0, sum_job_n_2[8:2]};
      else if (mux_const_2[0]) head_0_beats <= sum_job_n[8:1];
      else head_0_beats <= job_n;
    end
  end
  always @(posedge clk) begin
    if (job_taken) begin
      if (mux_const_2[1]) head_0_col_beats <= {1'b0, sum_job_m_3[6:2]};
      else if (mux_const_2[0]) head_0_col_beats <= sum_job_m_2[6:1];
      else head_0_col_beats <= job_m;
    end
  end
  always @(posedge clk) begin
    if (job_taken) begin
      if (6'd16 < job_m) head_0_pack <= {1'b0, ~(6'd32 < job_m)};
      else head_0_pack <= 2'd2;
    end
  end
  always @(posedge clk) begin
    if (job_taken) head_0_row_words <= sum_job_m[6];
  end
  always @(posedge clk) begin
    if (job_taken) begin
      if (job_gemm) head_0_chunks <= 5'd16;
      else if (job_width[1]) head_0_chunks <= 5'd16;
      else head_0_chunks <= {1'b0, job_width[0] ? 4'd8 : 4'd4};
    end
  end
  always @(posedge clk) begin
    if (job_taken) head_0_shift <= job_shift;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_pre <= job_pre;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_multiplier <= job_multiplier;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_post <= job_post;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_y_shift <= job_y_shift;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_dim <= job_dim;
  end
  always @(posedge clk) begin
    if (job_taken) head_0_x_words <= sum_job_dim[8:6];
  end
  always @(posedge clk) begin
    if (job_taken) head_0_x_beats <= job_dim;
  end
  always @(posedge clk) begin
    if (job_taken) begin
      if (job_gemm) head_0_tiles <= job_tiles;
      else head_0_tiles <= 8'd1;
    end
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
  feed_pro1_l64_dis1_expl4_div4_mi4_t128_h64_co32_cl128_m_cf5eb663 feed_part (
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
    .accepted(to_feed_accepted),
    .kv_valid(to_feed_kv_valid),
    .kv_data({to_feed_kv_data_63, to_feed_kv_data_62, to_feed_kv_data_61, to_feed_kv_data_60, to_feed_kv_data_59,
    to_feed_kv_data_58, to_feed_kv_data_57, to_feed_kv_data_56, to_feed_kv_data_55, to_feed_kv_data_54,
    to_feed_kv_data_53, to_feed_kv_data_52, to_feed_kv_data_51, to_feed_kv_data_50, to_feed_kv_data_49,
    to_feed_kv_data_48, to_feed_kv_data_47, to_feed_kv_data_46, to_feed_kv_data_45, to_feed_kv_data_44,
    to_feed_kv_data_43, to_feed_kv_data_42, to_feed_kv_data_41, to_feed_kv_data_40, to_feed_kv_data_39,
    to_feed_kv_data_38, to_feed_kv_data_37, to_feed_kv_data_36, to_feed_kv_data_35, to_feed_kv_data_34,
    to_feed_kv_data_33, to_feed_kv_data_32, to_feed_kv_data_31, to_feed_kv_data_30, to_feed_kv_data_29,
    to_feed_kv_data_28, to_feed_kv_data_27, to_feed_kv_data_26, to_feed_kv_data_25, to_feed_kv_data_24,
    to_feed_kv_data_23, to_feed_kv_data_22, to_feed_kv_data_21, to_feed_kv_data_20, to_feed_kv_data_19,
    to_feed_kv_data_18, to_feed_kv_data_17, to_feed_kv_data_16, to_feed_kv_data_15, to_feed_kv_data_14,
    to_feed_kv_data_13, to_feed_kv_data_12, to_feed_kv_data_11, to_feed_kv_data_10, to_feed_kv_data_9,
    to_feed_kv_data_8, to_feed_kv_data_7, to_feed_kv_data_6, to_feed_kv_data_5, to_feed_kv_data_4,
    to_feed_kv_data_3, to_feed_kv_data_2, to_feed_kv_data_1, to_feed_kv_data_0}),
    .q_valid(to_feed_q_valid),
    .q_data({to_feed_q_data_63, to_feed_q_data_62, to_feed_q_data_61, to_feed_q_data_60, to_feed_q_data_59,
    to_feed_q_data_58, to_feed_q_data_57, to_feed_q_data_56, to_feed_q_data_55, to_feed_q_data_54,
    to_feed_q_data_53, to_feed_q_data_52, to_feed_q_data_51, to_feed_q_data_50, to_feed_q_data_49,
    to_feed_q_data_48, to_feed_q_data_47, to_feed_q_data_46, to_feed_q_data_45, to_feed_q_data_44,
    to_feed_q_data_43, to_feed_q_data_42, to_feed_q_data_41, to_feed_q_data_40, to_feed_q_data_39,
    to_feed_q_data_38, to_feed_q_data_37, to_feed_q_data_36, to_feed_q_data_35, to_feed_q_data_34,
    to_feed_q_data_33, to_feed_q_data_32, to_feed_q_data_31, to_feed_q_data_30, to_feed_q_data_29,
    to_feed_q_data_28, to_feed_q_data_27, to_feed_q_data_26, to_feed_q_data_25, to_feed_q_data_24,
    to_feed_q_data_23, to_feed_q_data_22, to_feed_q_data_21, to_feed_q_data_20, to_feed_q_data_19,
    to_feed_q_data_18, to_feed_q_data_17, to_feed_q_data_16, to_feed_q_data_15, to_feed_q_data_14,
    to_feed_q_data_13, to_feed_q_data_12, to_feed_q_data_11, to_feed_q_data_10, to_feed_q_data_9,
    to_feed_q_data_8, to_feed_q_data_7, to_feed_q_data_6, to_feed_q_data_5, to_feed_q_data_4,
    to_feed_q_data_3, to_feed_q_data_2, to_feed_q_data_1, to_feed_q_data_0}),
    .x_valid(to_feed_x_valid),
    .x_data({to_feed_x_data_63, to_feed_x_data_62, to_feed_x_data_61, to_feed_x_data_60, to_feed_x_data_59,
    to_feed_x_data_58, to_feed_x_data_57, to_feed_x_data_56, to_feed_x_data_55, to_feed_x_data_54,
    to_feed_x_data_53, to_feed_x_data_52, to_feed_x_data_51, to_feed_x_data_50, to_feed_x_data_49,
    to_feed_x_data_48, to_feed_x_data_47, to_feed_x_data_46, to_feed_x_data_45, to_feed_x_data_44,
    to_feed_x_data_43, to_feed_x_data_42, to_feed_x_data_41, to_feed_x_data_40, to_feed_x_data_39,
    to_feed_x_data_38, to_feed_x_data_37, to_feed_x_data_36, to_feed_x_data_35, to_feed_x_data_34,
    to_feed_x_data_33, to_feed_x_data_32, to_feed_x_data_31, to_feed_x_data_30, to_feed_x_data_29,
    to_feed_x_data_28, to_feed_x_data_27, to_feed_x_data_26, to_feed_x_data_25, to_feed_x_data_24,
    to_feed_x_data_23, to_feed_x_data_22, to_feed_x_data_21, to_feed_x_data_20, to_feed_x_data_19,
    to_feed_x_data_18, to_feed_x_data_17, to_feed_x_data_16, to_feed_x_data_15, to_feed_x_data_14,
    to_feed_x_data_13, to_feed_x_data_12, to_feed_x_data_11, to_feed_x_data_10, to_feed_x_data_9,
    to_feed_x_data_8, to_feed_x_data_7, to_feed_x_data_6, to_feed_x_data_5, to_feed_x_data_4,
    to_feed_x_data_3, to_feed_x_data_2, to_feed_x_data_1, to_feed_x_data_0}),
    .walk_en(to_feed_walk_en),
    .walk_bank(to_feed_walk_bank),
    .walk_addr(to_feed_walk_addr),
    .q_free(to_feed_q_free),
    .q_free_bank(to_feed_q_free_bank),
    .p_free(to_feed_p_free),
    .p_free_bank(to_feed_p_free_bank),
    .qc_write(to_feed_qc_write),
    .qc_word(to_feed_qc_word),
    .qc_data({to_feed_qc_data_63, to_feed_qc_data_62, to_feed_qc_data_61, to_feed_qc_data_60, to_feed_qc_data_59,
    to_feed_qc_data_58, to_feed_qc_data_57, to_feed_qc_data_56, to_feed_qc_data_55, to_feed_qc_data_54,
    to_feed_qc_data_53, to_feed_qc_data_52, to_feed_qc_data_51, to_feed_qc_data_50, to_feed_qc_data_49,
    to_feed_qc_data_48, to_feed_qc_data_47, to_feed_qc_data_46, to_feed_qc_data_45, to_feed_qc_data_44,
    to_feed_qc_data_43, to_feed_qc_data_42, to_feed_qc_data_41, to_feed_qc_data_40, to_feed_qc_data_39,
    to_feed_qc_data_38, to_feed_qc_data_37, to_feed_qc_data_36, to_feed_qc_data_35, to_feed_qc_data_34,
    to_feed_qc_data_33, to_feed_qc_data_32, to_feed_qc_data_31, to_feed_qc_data_30, to_feed_qc_data_29,
    to_feed_qc_data_28, to_feed_qc_data_27, to_feed_qc_data_26, to_feed_qc_data_25, to_feed_qc_data_24,
    to_feed_qc_data_23, to_feed_qc_data_22, to_feed_qc_data_21, to_feed_qc_data_20, to_feed_qc_data_19,
    to_feed_qc_data_18, to_feed_qc_data_17, to_feed_qc_data_16, to_feed_qc_data_15, to_feed_qc_data_14,
    to_feed_qc_data_13, to_feed_qc_data_12, to_feed_qc_data_11, to_feed_qc_data_10, to_feed_qc_data_9,
    to_feed_qc_data_8, to_feed_qc_data_7, to_feed_qc_data_6, to_feed_qc_data_5, to_feed_qc_data_4,
    to_feed_qc_data_3, to_feed_qc_data_2, to_feed_qc_data_1, to_feed_qc_data_0}),
    .qc_push(to_feed_qc_push),
    .qc_cluster(to_feed_qc_cluster),
    .qc_last(to_feed_qc_last),
    .score_free(to_feed_score_free),
    .e_ready(to_feed_e_ready),
    .e_data({to_feed_e_data_3, to_feed_e_data_2, to_feed_e_data_1, to_feed_e_data_0}),
    .row_free(to_feed_row_free),
    .back_valid(to_feed_back_valid),
    .back_slot(to_feed_back_slot),
    .back_row(to_feed_back_row),
    .back_word(to_feed_back_word),
    .back_data({to_feed_back_data_63, to_feed_back_data_62, to_feed_back_data_61, to_feed_back_data_60,
    to_feed_back_data_59, to_feed_back_data_58, to_feed_back_data_57, to_feed_back_data_56,
    to_feed_back_data_55, to_feed_back_data_54, to_feed_back_data_53, to_feed_back_data_52,
    to_feed_back_data_51, to_feed_back_data_50, to_feed_back_data_49, to_feed_back_data_48,
    to_feed_back_data_47, to_feed_back_data_46, to_feed_back_data_45, to_feed_back_data_44,
    to_feed_back_data_43, to_feed_back_data_42, to_feed_back_data_41, to_feed_back_data_40,
    to_feed_back_data_39, to_feed_back_data_38, to_feed_back_data_37, to_feed_back_data_36,
    to_feed_back_data_35, to_feed_back_data_34, to_feed_back_data_33, to_feed_back_data_32,
    to_feed_back_data_31, to_feed_back_data_30, to_feed_back_data_29, to_feed_back_data_28,
    to_feed_back_data_27, to_feed_back_data_26, to_feed_back_data_25, to_feed_back_data_24,
    to_feed_back_data_23, to_feed_back_data_22, to_feed_back_data_21, to_feed_back_data_20,
    to_feed_back_data_19, to_feed_back_data_18, to_feed_back_data_17, to_feed_back_data_16,
    to_feed_back_data_15, to_feed_back_data_14, to_feed_back_data_13, to_feed_back_data_12,
    to_feed_back_data_11, to_feed_back_data_10, to_feed_back_data_9, to_feed_back_data_8,
    to_feed_back_data_7, to_feed_back_data_6, to_feed_back_data_5, to_feed_back_data_4,
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
    .score_valid(to_softmax_score_valid),
    .score_acc({to_softmax_score_acc_3, to_softmax_score_acc_2, to_softmax_score_acc_1, to_softmax_score_acc_0}),
    .score_tag_pre(to_softmax_score_tag_pre),
    .score_tag_row_last(to_softmax_score_tag_row_last),
    .score_tag_head_last(to_softmax_score_tag_head_last),
    .score_tag_slot(to_softmax_score_tag_slot),
    .e_read(to_softmax_e_read),
    .e_row(to_softmax_e_row),
    .e_beat(to_softmax_e_beat),
    .e_free(to_softmax_e_free),
    .sum_pop(to_softmax_sum_pop),
    .score_free(softmax_part_score_free),
    .e_ready(softmax_part_e_ready),
    .e_data(softmax_part_e_data),
    .sum_valid(softmax_part_sum_valid),
    .sum(softmax_part_sum)
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
    .row_valid(to_drain_row_valid),
    .row_acc({to_drain_row_acc_63, to_drain_row_acc_62, to_drain_row_acc_61, to_drain_row_acc_60,
    to_drain_row_acc_59, to_drain_row_acc_58, to_drain_row_acc_57, to_drain_row_acc_56,
    to_drain_row_acc_55, to_drain_row_acc_54, to_drain_row_acc_53, to_drain_row_acc_52,
    to_drain_row_acc_51, to_drain_row_acc_50, to_drain_row_acc_49, to_drain_row_acc_48,
    to_drain_row_acc_47, to_drain_row_acc_46, to_drain_row_acc_45, to_drain_row_acc_44,
    to_drain_row_acc_43, to_drain_row_acc_42, to_drain_row_acc_41, to_drain_row_acc_40,
    to_drain_row_acc_39, to_drain_row_acc_38, to_drain_row_acc_37, to_drain_row_acc_36,
    to_drain_row_acc_35, to_drain_row_acc_34, to_drain_row_acc_33, to_drain_row_acc_32,
    to_drain_row_acc_31, to_drain_row_acc_30, to_drain_row_acc_29, to_drain_row_acc_28,
    to_drain_row_acc_27, to_drain_row_acc_26, to_drain_row_acc_25, to_drain_row_acc_24,
    to_drain_row_acc_23, to_drain_row_acc_22, to_drain_row_acc_21, to_drain_row_acc_20,
    to_drain_row_acc_19, to_drain_row_acc_18, to_drain_row_acc_17, to_drain_row_acc_16,
    to_drain_row_acc_15, to_drain_row_acc_14, to_drain_row_acc_13, to_drain_row_acc_12,
    to_drain_row_acc_11, to_drain_row_acc_10, to_drain_row_acc_9, to_drain_row_acc_8, to_drain_row_acc_7,
    to_drain_row_acc_6, to_drain_row_acc_5, to_drain_row_acc_4, to_drain_row_acc_3, to_drain_row_acc_2,
    to_drain_row_acc_1, to_drain_row_acc_0}),
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
    .z_out_q({to_drain_z_out_q_3, to_drain_z_out_q_2, to_drain_z_out_q_1, to_drain_z_out_q_0}),
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
  prep_pro1_l64_dis1_expl4_div4_mi4_t128_h64_co32_cl128_m_3b895434 prep_part (
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
    .accepted(to_assignment_accepted),
    .p_write(to_assignment_p_write),
    .p_bank(to_assignment_p_bank),
    .p_addr(to_assignment_p_addr),
    .p_data({to_assignment_p_data_63, to_assignment_p_data_62, to_assignment_p_data_61, to_assignment_p_data_60,
    to_assignment_p_data_59, to_assignment_p_data_58, to_assignment_p_data_57, to_assignment_p_data_56,
    to_assignment_p_data_55, to_assignment_p_data_54, to_assignment_p_data_53, to_assignment_p_data_52,
    to_assignment_p_data_51, to_assignment_p_data_50, to_assignment_p_data_49, to_assignment_p_data_48,
    to_assignment_p_data_47, to_assignment_p_data_46, to_assignment_p_data_45, to_assignment_p_data_44,
    to_assignment_p_data_43, to_assignment_p_data_42, to_assignment_p_data_41, to_assignment_p_data_40,
    to_assignment_p_data_39, to_assignment_p_data_38, to_assignment_p_data_37, to_assignment_p_data_36,
    to_assignment_p_data_35, to_assignment_p_data_34, to_assignment_p_data_33, to_assignment_p_data_32,
    to_assignment_p_data_31, to_assignment_p_data_30, to_assignment_p_data_29, to_assignment_p_data_28,
    to_assignment_p_data_27, to_assignment_p_data_26, to_assignment_p_data_25, to_assignment_p_data_24,
    to_assignment_p_data_23, to_assignment_p_data_22, to_assignment_p_data_21, to_assignment_p_data_20,
    to_assignment_p_data_19, to_assignment_p_data_18, to_assignment_p_data_17, to_assignment_p_data_16,
    to_assignment_p_data_15, to_assignment_p_data_14, to_assignment_p_data_13, to_assignment_p_data_12,
    to_assignment_p_data_11, to_assignment_p_data_10, to_assignment_p_data_9, to_assignment_p_data_8,
    to_assignment_p_data_7, to_assignment_p_data_6, to_assignment_p_data_5, to_assignment_p_data_4,
    to_assignment_p_data_3, to_assignment_p_data_2, to_assignment_p_data_1, to_assignment_p_data_0}),
    .sum_write(to_assignment_sum_write),
    .sum_bank(to_assignment_sum_bank),
    .sum_addr(to_assignment_sum_addr),
    .sum_data({to_assignment_sum_data_63, to_assignment_sum_data_62, to_assignment_sum_data_61, to_assignment_sum_data_60,
    to_assignment_sum_data_59, to_assignment_sum_data_58, to_assignment_sum_data_57, to_assignment_sum_data_56,
    to_assignment_sum_data_55, to_assignment_sum_data_54, to_assignment_sum_data_53, to_assignment_sum_data_52,
    to_assignment_sum_data_51, to_assignment_sum_data_50, to_assignment_sum_data_49, to_assignment_sum_data_48,
    to_assignment_sum_data_47, to_assignment_sum_data_46, to_assignment_sum_data_45, to_assignment_sum_data_44,
    to_assignment_sum_data_43, to_assignment_sum_data_42, to_assignment_sum_data_41, to_assignment_sum_data_40,
    to_assignment_sum_data_39, to_assignment_sum_data_38, to_assignment_sum_data_37, to_assignment_sum_data_36,
    to_assignment_sum_data_35, to_assignment_sum_data_34, to_assignment_sum_data_33, to_assignment_sum_data_32,
    to_assignment_sum_data_31, to_assignment_sum_data_30, to_assignment_sum_data_29, to_assignment_sum_data_28,
    to_assignment_sum_data_27, to_assignment_sum_data_26, to_assignment_sum_data_25, to_assignment_sum_data_24,
    to_assignment_sum_data_23, to_assignment_sum_data_22, to_assignment_sum_data_21, to_assignment_sum_data_20,
    to_assignment_sum_data_19, to_assignment_sum_data_18, to_assignment_sum_data_17, to_assignment_sum_data_16,
    to_assignment_sum_data_15, to_assignment_sum_data_14, to_assignment_sum_data_13, to_assignment_sum_data_12,
    to_assignment_sum_data_11, to_assignment_sum_data_10, to_assignment_sum_data_9, to_assignment_sum_data_8,
    to_assignment_sum_data_7, to_assignment_sum_data_6, to_assignment_sum_data_5, to_assignment_sum_data_4,
    to_assignment_sum_data_3, to_assignment_sum_data_2, to_assignment_sum_data_1, to_assignment_sum_data_0}),
    .sum_count(to_assignment_sum_count),
    .done(to_assignment_done),
    .done_slot(to_assignment_done_slot),
    .up_write(to_assignment_up_write),
    .up_addr(to_assignment_up_addr),
    .up_data({to_assignment_up_data_63, to_assignment_up_data_62, to_assignment_up_data_61, to_assignment_up_data_60,
    to_assignment_up_data_59, to_assignment_up_data_58, to_assignment_up_data_57, to_assignment_up_data_56,
    to_assignment_up_data_55, to_assignment_up_data_54, to_assignment_up_data_53, to_assignment_up_data_52,
    to_assignment_up_data_51, to_assignment_up_data_50, to_assignment_up_data_49, to_assignment_up_data_48,
    to_assignment_up_data_47, to_assignment_up_data_46, to_assignment_up_data_45, to_assignment_up_data_44,
    to_assignment_up_data_43, to_assignment_up_data_42, to_assignment_up_data_41, to_assignment_up_data_40,
    to_assignment_up_data_39, to_assignment_up_data_38, to_assignment_up_data_37, to_assignment_up_data_36,
    to_assignment_up_data_35, to_assignment_up_data_34, to_assignment_up_data_33, to_assignment_up_data_32,
    to_assignment_up_data_31, to_assignment_up_data_30, to_assignment_up_data_29, to_assignment_up_data_28,
    to_assignment_up_data_27, to_assignment_up_data_26, to_assignment_up_data_25, to_assignment_up_data_24,
    to_assignment_up_data_23, to_assignment_up_data_22, to_assignment_up_data_21, to_assignment_up_data_20,
    to_assignment_up_data_19, to_assignment_up_data_18, to_assignment_up_data_17, to_assignment_up_data_16,
    to_assignment_up_data_15, to_assignment_up_data_14, to_assignment_up_data_13, to_assignment_up_data_12,
    to_assignment_up_data_11, to_assignment_up_data_10, to_assignment_up_data_9, to_assignment_up_data_8,
    to_assignment_up_data_7, to_assignment_up_data_6, to_assignment_up_data_5, to_assignment_up_data_4,
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
    .c_out_q({to_assignment_c_out_q_3, to_assignment_c_out_q_2, to_assignment_c_out_q_1, to_assignment_c_out_q_0}),
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
    .walk_data({to_gather_walk_data_63, to_gather_walk_data_62, to_gather_walk_data_61, to_gather_walk_data_60,
    to_gather_walk_data_59, to_gather_walk_data_58, to_gather_walk_data_57, to_gather_walk_data_56,
    to_gather_walk_data_55, to_gather_walk_data_54, to_gather_walk_data_53, to_gather_walk_data_52,
    to_gather_walk_data_51, to_gather_walk_data_50, to_gather_walk_data_49, to_gather_walk_data_48,
    to_gather_walk_data_47, to_gather_walk_data_46, to_gather_walk_data_45, to_gather_walk_data_44,
    to_gather_walk_data_43, to_gather_walk_data_42, to_gather_walk_data_41, to_gather_walk_data_40,
    to_gather_walk_data_39, to_gather_walk_data_38, to_gather_walk_data_37, to_gather_walk_data_36,
    to_gather_walk_data_35, to_gather_walk_data_34, to_gather_walk_data_33, to_gather_walk_data_32,
    to_gather_walk_data_31, to_gather_walk_data_30, to_gather_walk_data_29, to_gather_walk_data_28,
    to_gather_walk_data_27, to_gather_walk_data_26, to_gather_walk_data_25, to_gather_walk_data_24,
    to_gather_walk_data_23, to_gather_walk_data_22, to_gather_walk_data_21, to_gather_walk_data_20,
    to_gather_walk_data_19, to_gather_walk_data_18, to_gather_walk_data_17, to_gather_walk_data_16,
    to_gather_walk_data_15, to_gather_walk_data_14, to_gather_walk_data_13, to_gather_walk_data_12,
    to_gather_walk_data_11, to_gather_walk_data_10, to_gather_walk_data_9, to_gather_walk_data_8,
    to_gather_walk_data_7, to_gather_walk_data_6, to_gather_walk_data_5, to_gather_walk_data_4,
    to_gather_walk_data_3, to_gather_walk_data_2, to_gather_walk_data_1, to_gather_walk_data_0}),
    .p_read_data({to_gather_p_read_data_63, to_gather_p_read_data_62, to_gather_p_read_data_61, to_gather_p_read_data_60,
    to_gather_p_read_data_59, to_gather_p_read_data_58, to_gather_p_read_data_57, to_gather_p_read_data_56,
    to_gather_p_read_data_55, to_gather_p_read_data_54, to_gather_p_read_data_53, to_gather_p_read_data_52,
    to_gather_p_read_data_51, to_gather_p_read_data_50, to_gather_p_read_data_49, to_gather_p_read_data_48,
    to_gather_p_read_data_47, to_gather_p_read_data_46, to_gather_p_read_data_45, to_gather_p_read_data_44,
    to_gather_p_read_data_43, to_gather_p_read_data_42, to_gather_p_read_data_41, to_gather_p_read_data_40,
    to_gather_p_read_data_39, to_gather_p_read_data_38, to_gather_p_read_data_37, to_gather_p_read_data_36,
    to_gather_p_read_data_35, to_gather_p_read_data_34, to_gather_p_read_data_33, to_gather_p_read_data_32,
    to_gather_p_read_data_31, to_gather_p_read_data_30, to_gather_p_read_data_29, to_gather_p_read_data_28,
    to_gather_p_read_data_27, to_gather_p_read_data_26, to_gather_p_read_data_25, to_gather_p_read_data_24,
    to_gather_p_read_data_23, to_gather_p_read_data_22, to_gather_p_read_data_21, to_gather_p_read_data_20,
    to_gather_p_read_data_19, to_gather_p_read_data_18, to_gather_p_read_data_17, to_gather_p_read_data_16,
    to_gather_p_read_data_15, to_gather_p_read_data_14, to_gather_p_read_data_13, to_gather_p_read_data_12,
    to_gather_p_read_data_11, to_gather_p_read_data_10, to_gather_p_read_data_9, to_gather_p_read_data_8,
    to_gather_p_read_data_7, to_gather_p_read_data_6, to_gather_p_read_data_5, to_gather_p_read_data_4,
    to_gather_p_read_data_3, to_gather_p_read_data_2, to_gather_p_read_data_1, to_gather_p_read_data_0}),
    .qc_pop(to_gather_qc_pop),
    .q_req_ready(to_gather_q_req_ready),
    .q_beat_ready(to_gather_q_beat_ready),
    .q_out_valid(to_gather_q_out_valid),
    .q_out_q({to_gather_q_out_q_3, to_gather_q_out_q_2, to_gather_q_out_q_1, to_gather_q_out_q_0}),
    .alloc_ready(gather_part_alloc_ready),
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
  wire unused_ok = &{1'b0, job_early, sum_job_m[5:0], sum_job_dim[5:0], sum_job_n[0], sum_job_n_2[1:0],
    sum_job_m_2[0], sum_job_m_3[1:0], softmax_part_sum_valid, drain_part_head_done_slot,
    share_part_out_last};
endmodule
