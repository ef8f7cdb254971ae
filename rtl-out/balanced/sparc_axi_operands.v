module sparc_axi_operands (
  input clk,
  input rst,
  input clear,
  input issued,
  input issue_job_gemm,
  input issue_job_mean,
  input issue_job_center,
  input issue_job_early,
  input issue_job_vgen,
  input [8:0] issue_job_n,
  input [6:0] issue_job_m,
  input [8:0] issue_job_c,
  input [2:0] issue_job_rounds,
  input [9:0] issue_job_dim,
  input [7:0] issue_job_tiles,
  input [1:0] issue_job_width,
  input [5:0] issue_job_shift,
  input [5:0] issue_job_pre,
  input [15:0] issue_job_multiplier,
  input [4:0] issue_job_post,
  input [5:0] issue_job_y_shift,
  input [15:0] issue_index,
  input issue_clustered,
  input [15:0] issue_d,
  input [20:0] issue_owed,
  input [39:0] issue_q,
  input [39:0] issue_k,
  input [39:0] issue_v,
  input [39:0] issue_x,
  input [39:0] issue_w,
  input [39:0] issue_z,
  input [39:0] issue_zc,
  input [31:0] issue_q_stride,
  input [31:0] issue_k_stride,
  input [31:0] issue_v_stride,
  input [31:0] issue_x_stride,
  input [31:0] issue_w_stride,
  input [31:0] issue_z_stride,
  input key_valid,
  input [8:0] key,
  input accepted,
  input [20:0] owed,
  input x_taken,
  input run_0_ready,
  input run_1_ready,
  input run_2_ready,
  input beat_0_valid,
  input [511:0] beat_0_data,
  input beat_1_valid,
  input [511:0] beat_1_data,
  input beat_2_valid,
  input [511:0] beat_2_data,
  input [2:0] word_ready,
  output issue_ready,
  output key_ready,
  output run_0_valid,
  output [33:0] run_0_addr,
  output [13:0] run_0_beats,
  output [22:0] run_0_tag,
  output run_1_valid,
  output [33:0] run_1_addr,
  output [13:0] run_1_beats,
  output [22:0] run_1_tag,
  output run_2_valid,
  output [33:0] run_2_addr,
  output [13:0] run_2_beats,
  output [22:0] run_2_tag,
  output beat_0_ready,
  output beat_1_ready,
  output beat_2_ready,
  output [2:0] word_valid,
  output [1023:0] word_0,
  output [1023:0] word_1,
  output [1023:0] word_2,
  output idle
);
  reg kv_jobs_valid_0;
  reg kv_jobs_data_0_gemm;
  reg kv_jobs_data_0_clustered;
  reg kv_jobs_data_0_vgen;
  reg [8:0] kv_jobs_data_0_n;
  reg [6:0] kv_jobs_data_0_m;
  reg [15:0] kv_jobs_data_0_d;
  reg [9:0] kv_jobs_data_0_dim;
  reg [7:0] kv_jobs_data_0_tiles;
  reg [39:0] kv_jobs_data_0_k_addr;
  reg [31:0] kv_jobs_data_0_k_stride;
  reg [39:0] kv_jobs_data_0_v_addr;
  reg [31:0] kv_jobs_data_0_v_stride;
  reg [39:0] kv_jobs_data_0_w_addr;
  reg [31:0] kv_jobs_data_0_w_stride;
  reg [15:0] kv_jobs_data_0_index;
  reg kv_jobs_valid_1;
  reg kv_jobs_data_1_gemm;
  reg kv_jobs_data_1_clustered;
  reg kv_jobs_data_1_vgen;
  reg [8:0] kv_jobs_data_1_n;
  reg [6:0] kv_jobs_data_1_m;
  reg [15:0] kv_jobs_data_1_d;
  reg [9:0] kv_jobs_data_1_dim;
  reg [7:0] kv_jobs_data_1_tiles;
  reg [39:0] kv_jobs_data_1_k_addr;
  reg [31:0] kv_jobs_data_1_k_stride;
  reg [39:0] kv_jobs_data_1_v_addr;
  reg [31:0] kv_jobs_data_1_v_stride;
  reg [39:0] kv_jobs_data_1_w_addr;
  reg [31:0] kv_jobs_data_1_w_stride;
  reg [15:0] kv_jobs_data_1_index;
  reg q_jobs_valid_0;
  reg [8:0] q_jobs_data_0_n;
  reg [15:0] q_jobs_data_0_d;
  reg [15:0] q_jobs_data_0_index;
  reg [39:0] q_jobs_data_0_q_addr;
  reg [31:0] q_jobs_data_0_q_stride;
  reg q_jobs_valid_1;
  reg [8:0] q_jobs_data_1_n;
  reg [15:0] q_jobs_data_1_d;
  reg [15:0] q_jobs_data_1_index;
  reg [39:0] q_jobs_data_1_q_addr;
  reg [31:0] q_jobs_data_1_q_stride;
  reg x_jobs_valid_0;
  reg [8:0] x_jobs_data_0_n;
  reg [9:0] x_jobs_data_0_dim;
  reg [7:0] x_jobs_data_0_tiles;
  reg [15:0] x_jobs_data_0_index;
  reg [39:0] x_jobs_data_0_x_addr;
  reg [31:0] x_jobs_data_0_x_stride;
  reg x_jobs_valid_1;
  reg [8:0] x_jobs_data_1_n;
  reg [9:0] x_jobs_data_1_dim;
  reg [7:0] x_jobs_data_1_tiles;
  reg [15:0] x_jobs_data_1_index;
  reg [39:0] x_jobs_data_1_x_addr;
  reg [31:0] x_jobs_data_1_x_stride;
  reg [6:0] keys_count;
  reg keys_valid;
  reg [6:0] keys_head;
  reg [6:0] keys_tail;
  reg [1:0] kv_stage;
  reg [7:0] w_tile;
  reg [7:0] x_tile;
  reg [23:0] words_owed;
  (* no_rw_check *) reg [8:0] keys_ram [0:126];
  reg [8:0] keys_ram_q;
  wire kv_fetch_cmd_ready;
  wire kv_fetch_index_ready;
  wire [11:0] kv_fetch_run_beats;
  wire kv_fetch_word_valid;
  wire [1023:0] kv_fetch_word;
  wire signed [15:0] kv_fetch_word_0 = kv_fetch_word[15:0];
  wire signed [15:0] kv_fetch_word_1 = kv_fetch_word[31:16];
  wire signed [15:0] kv_fetch_word_2 = kv_fetch_word[47:32];
  wire signed [15:0] kv_fetch_word_3 = kv_fetch_word[63:48];
  wire signed [15:0] kv_fetch_word_4 = kv_fetch_word[79:64];
  wire signed [15:0] kv_fetch_word_5 = kv_fetch_word[95:80];
  wire signed [15:0] kv_fetch_word_6 = kv_fetch_word[111:96];
  wire signed [15:0] kv_fetch_word_7 = kv_fetch_word[127:112];
  wire signed [15:0] kv_fetch_word_8 = kv_fetch_word[143:128];
  wire signed [15:0] kv_fetch_word_9 = kv_fetch_word[159:144];
  wire signed [15:0] kv_fetch_word_10 = kv_fetch_word[175:160];
  wire signed [15:0] kv_fetch_word_11 = kv_fetch_word[191:176];
  wire signed [15:0] kv_fetch_word_12 = kv_fetch_word[207:192];
  wire signed [15:0] kv_fetch_word_13 = kv_fetch_word[223:208];
  wire signed [15:0] kv_fetch_word_14 = kv_fetch_word[239:224];
  wire signed [15:0] kv_fetch_word_15 = kv_fetch_word[255:240];
  wire signed [15:0] kv_fetch_word_16 = kv_fetch_word[271:256];
  wire signed [15:0] kv_fetch_word_17 = kv_fetch_word[287:272];
  wire signed [15:0] kv_fetch_word_18 = kv_fetch_word[303:288];
  wire signed [15:0] kv_fetch_word_19 = kv_fetch_word[319:304];
  wire signed [15:0] kv_fetch_word_20 = kv_fetch_word[335:320];
  wire signed [15:0] kv_fetch_word_21 = kv_fetch_word[351:336];
  wire signed [15:0] kv_fetch_word_22 = kv_fetch_word[367:352];
  wire signed [15:0] kv_fetch_word_23 = kv_fetch_word[383:368];
  wire signed [15:0] kv_fetch_word_24 = kv_fetch_word[399:384];
  wire signed [15:0] kv_fetch_word_25 = kv_fetch_word[415:400];
  wire signed [15:0] kv_fetch_word_26 = kv_fetch_word[431:416];
  wire signed [15:0] kv_fetch_word_27 = kv_fetch_word[447:432];
  wire signed [15:0] kv_fetch_word_28 = kv_fetch_word[463:448];
  wire signed [15:0] kv_fetch_word_29 = kv_fetch_word[479:464];
  wire signed [15:0] kv_fetch_word_30 = kv_fetch_word[495:480];
  wire signed [15:0] kv_fetch_word_31 = kv_fetch_word[511:496];
  wire signed [15:0] kv_fetch_word_32 = kv_fetch_word[527:512];
  wire signed [15:0] kv_fetch_word_33 = kv_fetch_word[543:528];
  wire signed [15:0] kv_fetch_word_34 = kv_fetch_word[559:544];
  wire signed [15:0] kv_fetch_word_35 = kv_fetch_word[575:560];
  wire signed [15:0] kv_fetch_word_36 = kv_fetch_word[591:576];
  wire signed [15:0] kv_fetch_word_37 = kv_fetch_word[607:592];
  wire signed [15:0] kv_fetch_word_38 = kv_fetch_word[623:608];
  wire signed [15:0] kv_fetch_word_39 = kv_fetch_word[639:624];
  wire signed [15:0] kv_fetch_word_40 = kv_fetch_word[655:640];
  wire signed [15:0] kv_fetch_word_41 = kv_fetch_word[671:656];
  wire signed [15:0] kv_fetch_word_42 = kv_fetch_word[687:672];
  wire signed [15:0] kv_fetch_word_43 = kv_fetch_word[703:688];
  wire signed [15:0] kv_fetch_word_44 = kv_fetch_word[719:704];
  wire signed [15:0] kv_fetch_word_45 = kv_fetch_word[735:720];
  wire signed [15:0] kv_fetch_word_46 = kv_fetch_word[751:736];
  wire signed [15:0] kv_fetch_word_47 = kv_fetch_word[767:752];
  wire signed [15:0] kv_fetch_word_48 = kv_fetch_word[783:768];
  wire signed [15:0] kv_fetch_word_49 = kv_fetch_word[799:784];
  wire signed [15:0] kv_fetch_word_50 = kv_fetch_word[815:800];
  wire signed [15:0] kv_fetch_word_51 = kv_fetch_word[831:816];
  wire signed [15:0] kv_fetch_word_52 = kv_fetch_word[847:832];
  wire signed [15:0] kv_fetch_word_53 = kv_fetch_word[863:848];
  wire signed [15:0] kv_fetch_word_54 = kv_fetch_word[879:864];
  wire signed [15:0] kv_fetch_word_55 = kv_fetch_word[895:880];
  wire signed [15:0] kv_fetch_word_56 = kv_fetch_word[911:896];
  wire signed [15:0] kv_fetch_word_57 = kv_fetch_word[927:912];
  wire signed [15:0] kv_fetch_word_58 = kv_fetch_word[943:928];
  wire signed [15:0] kv_fetch_word_59 = kv_fetch_word[959:944];
  wire signed [15:0] kv_fetch_word_60 = kv_fetch_word[975:960];
  wire signed [15:0] kv_fetch_word_61 = kv_fetch_word[991:976];
  wire signed [15:0] kv_fetch_word_62 = kv_fetch_word[1007:992];
  wire signed [15:0] kv_fetch_word_63 = kv_fetch_word[1023:1008];
  wire kv_fetch_idle;
  wire q_fetch_cmd_ready;
  wire q_fetch_index_ready;
  wire [10:0] q_fetch_run_beats;
  wire q_fetch_word_valid;
  wire [1023:0] q_fetch_word;
  wire signed [15:0] q_fetch_word_0 = q_fetch_word[15:0];
  wire signed [15:0] q_fetch_word_1 = q_fetch_word[31:16];
  wire signed [15:0] q_fetch_word_2 = q_fetch_word[47:32];
  wire signed [15:0] q_fetch_word_3 = q_fetch_word[63:48];
  wire signed [15:0] q_fetch_word_4 = q_fetch_word[79:64];
  wire signed [15:0] q_fetch_word_5 = q_fetch_word[95:80];
  wire signed [15:0] q_fetch_word_6 = q_fetch_word[111:96];
  wire signed [15:0] q_fetch_word_7 = q_fetch_word[127:112];
  wire signed [15:0] q_fetch_word_8 = q_fetch_word[143:128];
  wire signed [15:0] q_fetch_word_9 = q_fetch_word[159:144];
  wire signed [15:0] q_fetch_word_10 = q_fetch_word[175:160];
  wire signed [15:0] q_fetch_word_11 = q_fetch_word[191:176];
  wire signed [15:0] q_fetch_word_12 = q_fetch_word[207:192];
  wire signed [15:0] q_fetch_word_13 = q_fetch_word[223:208];
  wire signed [15:0] q_fetch_word_14 = q_fetch_word[239:224];
  wire signed [15:0] q_fetch_word_15 = q_fetch_word[255:240];
  wire signed [15:0] q_fetch_word_16 = q_fetch_word[271:256];
  wire signed [15:0] q_fetch_word_17 = q_fetch_word[287:272];
  wire signed [15:0] q_fetch_word_18 = q_fetch_word[303:288];
  wire signed [15:0] q_fetch_word_19 = q_fetch_word[319:304];
  wire signed [15:0] q_fetch_word_20 = q_fetch_word[335:320];
  wire signed [15:0] q_fetch_word_21 = q_fetch_word[351:336];
  wire signed [15:0] q_fetch_word_22 = q_fetch_word[367:352];
  wire signed [15:0] q_fetch_word_23 = q_fetch_word[383:368];
  wire signed [15:0] q_fetch_word_24 = q_fetch_word[399:384];
  wire signed [15:0] q_fetch_word_25 = q_fetch_word[415:400];
  wire signed [15:0] q_fetch_word_26 = q_fetch_word[431:416];
  wire signed [15:0] q_fetch_word_27 = q_fetch_word[447:432];
  wire signed [15:0] q_fetch_word_28 = q_fetch_word[463:448];
  wire signed [15:0] q_fetch_word_29 = q_fetch_word[479:464];
  wire signed [15:0] q_fetch_word_30 = q_fetch_word[495:480];
  wire signed [15:0] q_fetch_word_31 = q_fetch_word[511:496];
  wire signed [15:0] q_fetch_word_32 = q_fetch_word[527:512];
  wire signed [15:0] q_fetch_word_33 = q_fetch_word[543:528];
  wire signed [15:0] q_fetch_word_34 = q_fetch_word[559:544];
  wire signed [15:0] q_fetch_word_35 = q_fetch_word[575:560];
  wire signed [15:0] q_fetch_word_36 = q_fetch_word[591:576];
  wire signed [15:0] q_fetch_word_37 = q_fetch_word[607:592];
  wire signed [15:0] q_fetch_word_38 = q_fetch_word[623:608];
  wire signed [15:0] q_fetch_word_39 = q_fetch_word[639:624];
  wire signed [15:0] q_fetch_word_40 = q_fetch_word[655:640];
  wire signed [15:0] q_fetch_word_41 = q_fetch_word[671:656];
  wire signed [15:0] q_fetch_word_42 = q_fetch_word[687:672];
  wire signed [15:0] q_fetch_word_43 = q_fetch_word[703:688];
  wire signed [15:0] q_fetch_word_44 = q_fetch_word[719:704];
  wire signed [15:0] q_fetch_word_45 = q_fetch_word[735:720];
  wire signed [15:0] q_fetch_word_46 = q_fetch_word[751:736];
  wire signed [15:0] q_fetch_word_47 = q_fetch_word[767:752];
  wire signed [15:0] q_fetch_word_48 = q_fetch_word[783:768];
  wire signed [15:0] q_fetch_word_49 = q_fetch_word[799:784];
  wire signed [15:0] q_fetch_word_50 = q_fetch_word[815:800];
  wire signed [15:0] q_fetch_word_51 = q_fetch_word[831:816];
  wire signed [15:0] q_fetch_word_52 = q_fetch_word[847:832];
  wire signed [15:0] q_fetch_word_53 = q_fetch_word[863:848];
  wire signed [15:0] q_fetch_word_54 = q_fetch_word[879:864];
  wire signed [15:0] q_fetch_word_55 = q_fetch_word[895:880];
  wire signed [15:0] q_fetch_word_56 = q_fetch_word[911:896];
  wire signed [15:0] q_fetch_word_57 = q_fetch_word[927:912];
  wire signed [15:0] q_fetch_word_58 = q_fetch_word[943:928];
  wire signed [15:0] q_fetch_word_59 = q_fetch_word[959:944];
  wire signed [15:0] q_fetch_word_60 = q_fetch_word[975:960];
  wire signed [15:0] q_fetch_word_61 = q_fetch_word[991:976];
  wire signed [15:0] q_fetch_word_62 = q_fetch_word[1007:992];
  wire signed [15:0] q_fetch_word_63 = q_fetch_word[1023:1008];
  wire q_fetch_idle;
  wire x_fetch_cmd_ready;
  wire x_fetch_index_ready;
  wire x_fetch_word_valid;
  wire [1023:0] x_fetch_word;
  wire signed [15:0] x_fetch_word_0 = x_fetch_word[15:0];
  wire signed [15:0] x_fetch_word_1 = x_fetch_word[31:16];
  wire signed [15:0] x_fetch_word_2 = x_fetch_word[47:32];
  wire signed [15:0] x_fetch_word_3 = x_fetch_word[63:48];
  wire signed [15:0] x_fetch_word_4 = x_fetch_word[79:64];
  wire signed [15:0] x_fetch_word_5 = x_fetch_word[95:80];
  wire signed [15:0] x_fetch_word_6 = x_fetch_word[111:96];
  wire signed [15:0] x_fetch_word_7 = x_fetch_word[127:112];
  wire signed [15:0] x_fetch_word_8 = x_fetch_word[143:128];
  wire signed [15:0] x_fetch_word_9 = x_fetch_word[159:144];
  wire signed [15:0] x_fetch_word_10 = x_fetch_word[175:160];
  wire signed [15:0] x_fetch_word_11 = x_fetch_word[191:176];
  wire signed [15:0] x_fetch_word_12 = x_fetch_word[207:192];
  wire signed [15:0] x_fetch_word_13 = x_fetch_word[223:208];
  wire signed [15:0] x_fetch_word_14 = x_fetch_word[239:224];
  wire signed [15:0] x_fetch_word_15 = x_fetch_word[255:240];
  wire signed [15:0] x_fetch_word_16 = x_fetch_word[271:256];
  wire signed [15:0] x_fetch_word_17 = x_fetch_word[287:272];
  wire signed [15:0] x_fetch_word_18 = x_fetch_word[303:288];
  wire signed [15:0] x_fetch_word_19 = x_fetch_word[319:304];
  wire signed [15:0] x_fetch_word_20 = x_fetch_word[335:320];
  wire signed [15:0] x_fetch_word_21 = x_fetch_word[351:336];
  wire signed [15:0] x_fetch_word_22 = x_fetch_word[367:352];
  wire signed [15:0] x_fetch_word_23 = x_fetch_word[383:368];
  wire signed [15:0] x_fetch_word_24 = x_fetch_word[399:384];
  wire signed [15:0] x_fetch_word_25 = x_fetch_word[415:400];
  wire signed [15:0] x_fetch_word_26 = x_fetch_word[431:416];
  wire signed [15:0] x_fetch_word_27 = x_fetch_word[447:432];
  wire signed [15:0] x_fetch_word_28 = x_fetch_word[463:448];
  wire signed [15:0] x_fetch_word_29 = x_fetch_word[479:464];
  wire signed [15:0] x_fetch_word_30 = x_fetch_word[495:480];
  wire signed [15:0] x_fetch_word_31 = x_fetch_word[511:496];
  wire signed [15:0] x_fetch_word_32 = x_fetch_word[527:512];
  wire signed [15:0] x_fetch_word_33 = x_fetch_word[543:528];
  wire signed [15:0] x_fetch_word_34 = x_fetch_word[559:544];
  wire signed [15:0] x_fetch_word_35 = x_fetch_word[575:560];
  wire signed [15:0] x_fetch_word_36 = x_fetch_word[591:576];
  wire signed [15:0] x_fetch_word_37 = x_fetch_word[607:592];
  wire signed [15:0] x_fetch_word_38 = x_fetch_word[623:608];
  wire signed [15:0] x_fetch_word_39 = x_fetch_word[639:624];
  wire signed [15:0] x_fetch_word_40 = x_fetch_word[655:640];
  wire signed [15:0] x_fetch_word_41 = x_fetch_word[671:656];
  wire signed [15:0] x_fetch_word_42 = x_fetch_word[687:672];
  wire signed [15:0] x_fetch_word_43 = x_fetch_word[703:688];
  wire signed [15:0] x_fetch_word_44 = x_fetch_word[719:704];
  wire signed [15:0] x_fetch_word_45 = x_fetch_word[735:720];
  wire signed [15:0] x_fetch_word_46 = x_fetch_word[751:736];
  wire signed [15:0] x_fetch_word_47 = x_fetch_word[767:752];
  wire signed [15:0] x_fetch_word_48 = x_fetch_word[783:768];
  wire signed [15:0] x_fetch_word_49 = x_fetch_word[799:784];
  wire signed [15:0] x_fetch_word_50 = x_fetch_word[815:800];
  wire signed [15:0] x_fetch_word_51 = x_fetch_word[831:816];
  wire signed [15:0] x_fetch_word_52 = x_fetch_word[847:832];
  wire signed [15:0] x_fetch_word_53 = x_fetch_word[863:848];
  wire signed [15:0] x_fetch_word_54 = x_fetch_word[879:864];
  wire signed [15:0] x_fetch_word_55 = x_fetch_word[895:880];
  wire signed [15:0] x_fetch_word_56 = x_fetch_word[911:896];
  wire signed [15:0] x_fetch_word_57 = x_fetch_word[927:912];
  wire signed [15:0] x_fetch_word_58 = x_fetch_word[943:928];
  wire signed [15:0] x_fetch_word_59 = x_fetch_word[959:944];
  wire signed [15:0] x_fetch_word_60 = x_fetch_word[975:960];
  wire signed [15:0] x_fetch_word_61 = x_fetch_word[991:976];
  wire signed [15:0] x_fetch_word_62 = x_fetch_word[1007:992];
  wire signed [15:0] x_fetch_word_63 = x_fetch_word[1023:1008];
  wire x_fetch_idle;
  wire command_over_0 = kv_fetch_cmd_ready;
  wire eq_kv_stage = kv_stage == 2'd2;
  wire or_kv_stage = eq_kv_stage | kv_jobs_data_0_gemm;
  wire eq_kv_stage_2 = kv_stage == 2'd0;
  wire and_kv_stage = eq_kv_stage_2 & kv_jobs_data_0_gemm;
  wire and_kv_stage_2 = eq_kv_stage & kv_jobs_data_0_vgen;
  wire or_kv_stage_2 = and_kv_stage | and_kv_stage_2;
  wire [8:0] sum_w_tile = {1'b0, w_tile} + 9'd1;
  wire eq_w_tile = sum_w_tile == {1'b0, kv_jobs_data_0_tiles};
  wire or_kv_stage_3 = ~or_kv_stage_2 | eq_w_tile;
  wire and_command_over_0 = command_over_0 & or_kv_stage & or_kv_stage_3;
  wire job_over_0 = and_command_over_0;
  wire command_over_1 = q_fetch_cmd_ready;
  wire job_over_1 = command_over_1;
  wire command_over_2 = x_fetch_cmd_ready;
  wire [8:0] sum_x_tile = {1'b0, x_tile} + 9'd1;
  wire eq_x_tile = sum_x_tile == {1'b0, x_jobs_data_0_tiles};
  wire job_over_2 = command_over_2 & eq_x_tile;
  wire not_kv_jobs_valid_1 = ~kv_jobs_valid_1;
  wire and_issued = issued & not_kv_jobs_valid_1;
  wire and_kv_jobs_valid_0 = kv_jobs_valid_0 & (job_over_0 | clear);
  wire and_issued_2 = and_issued & kv_jobs_valid_0;
  wire and_issued_3 = and_issued & ~kv_jobs_valid_0;
  wire and_issued_4 = and_issued_2 & not_kv_jobs_valid_1;
  wire and_issued_5 = issued & ~issue_job_gemm;
  wire not_q_jobs_valid_1 = ~q_jobs_valid_1;
  wire and_issued_6 = and_issued_5 & not_q_jobs_valid_1;
  wire and_q_jobs_valid_0 = q_jobs_valid_0 & (job_over_1 | clear);
  wire and_issued_7 = and_issued_6 & q_jobs_valid_0;
  wire and_issued_8 = and_issued_6 & ~q_jobs_valid_0;
  wire and_issued_9 = and_issued_7 & not_q_jobs_valid_1;
  wire and_issued_10 = issued & (issue_job_gemm | issue_job_vgen);
  wire not_x_jobs_valid_1 = ~x_jobs_valid_1;
  wire and_issued_11 = and_issued_10 & not_x_jobs_valid_1;
  wire and_x_jobs_valid_0 = x_jobs_valid_0 & (job_over_2 | clear);
  wire and_issued_12 = and_issued_11 & x_jobs_valid_0;
  wire and_issued_13 = and_issued_11 & ~x_jobs_valid_0;
  wire and_issued_14 = and_issued_12 & not_x_jobs_valid_1;
  wire key_taken = kv_fetch_index_ready | clear;
  assign key_ready = ~(keys_count == 7'd127);
  wire and_key_valid = key_valid & key_ready;
  wire or_keys_valid = ~keys_valid | key_taken;
  wire and_keys_count = ~(keys_count == 7'd0) & or_keys_valid;
  wire and_kv_stage_3 = eq_kv_stage_2 & kv_jobs_data_0_clustered;
  wire and_kv_stage_4 = eq_kv_stage_2 & ~kv_jobs_data_0_clustered;
  wire and_kv_stage_5 = and_kv_stage_4 & ~kv_jobs_data_0_gemm;
  wire or_kv_stage_4 = (kv_stage == 2'd1) | and_kv_stage_5;
  wire [13:0] cat_w_tile = {w_tile, 6'd0};
  wire [14:0] cat_w_tile_2 = {cat_w_tile, 1'b0};
  wire [39:0] sum_kv_jobs_data_0_w_addr = kv_jobs_data_0_w_addr + {25'd0, cat_w_tile_2};
  wire or_kv_stage_5 = and_kv_stage_3 | or_kv_stage_4;
  wire [39:0] mux_kv_jobs_data_0_k_addr = or_kv_stage_5 ? kv_jobs_data_0_k_addr : kv_jobs_data_0_v_addr;
  wire [31:0] mux_kv_jobs_data_0_k_stride = or_kv_stage_5 ? kv_jobs_data_0_k_stride : kv_jobs_data_0_v_stride;
  wire [9:0] ext_kv_jobs_data_0_n = {1'b0, kv_jobs_data_0_n};
  wire [9:0] mux_kv_jobs_data_0_dim = or_kv_stage_2 ? kv_jobs_data_0_dim : ext_kv_jobs_data_0_n;
  wire [9:0] ext_kv_jobs_data_0_m = {3'd0, kv_jobs_data_0_m};
  wire [15:0] diff_kv_jobs_data_0_d = kv_jobs_data_0_d - {2'd0, cat_w_tile};
  wire lt_kv_jobs_data_0_d = 16'd64 < diff_kv_jobs_data_0_d;
  wire [7:0] mux_kv_jobs_data_0_d = lt_kv_jobs_data_0_d ? 8'd64 : diff_kv_jobs_data_0_d[7:0];
  wire [6:0] ext_const = {1'b0, or_kv_stage_5 ? 6'd40 : 6'd48};
  wire [6:0] mux_const = or_kv_stage_2 ? 7'd64 : ext_const;
  wire [23:0] sum_words_owed = words_owed + {3'd0, accepted ? owed : 21'd0};
  wire and_kv_jobs_valid_1 = not_kv_jobs_valid_1 & not_q_jobs_valid_1;
  assign issue_ready = and_kv_jobs_valid_1 & not_x_jobs_valid_1;
  wire or_kv_jobs_valid_0 = kv_jobs_valid_0 | q_jobs_valid_0;
  wire or_x_jobs_valid_0 = x_jobs_valid_0 | keys_valid;
  wire not_kv_jobs_valid_0 = ~(or_kv_jobs_valid_0 | or_x_jobs_valid_0);
  assign run_0_beats = {2'd0, kv_fetch_run_beats};
  wire and_kv_jobs_valid_0_2 = not_kv_jobs_valid_0 & kv_fetch_idle;
  wire signed [15:0] mux_kv_fetch_word_0 = clear ? 16'sd0 : kv_fetch_word_0;
  wire signed [15:0] mux_kv_fetch_word_1 = clear ? 16'sd0 : kv_fetch_word_1;
  wire signed [15:0] mux_kv_fetch_word_2 = clear ? 16'sd0 : kv_fetch_word_2;
  wire signed [15:0] mux_kv_fetch_word_3 = clear ? 16'sd0 : kv_fetch_word_3;
  wire signed [15:0] mux_kv_fetch_word_4 = clear ? 16'sd0 : kv_fetch_word_4;
  wire signed [15:0] mux_kv_fetch_word_5 = clear ? 16'sd0 : kv_fetch_word_5;
  wire signed [15:0] mux_kv_fetch_word_6 = clear ? 16'sd0 : kv_fetch_word_6;
  wire signed [15:0] mux_kv_fetch_word_7 = clear ? 16'sd0 : kv_fetch_word_7;
  wire signed [15:0] mux_kv_fetch_word_8 = clear ? 16'sd0 : kv_fetch_word_8;
  wire signed [15:0] mux_kv_fetch_word_9 = clear ? 16'sd0 : kv_fetch_word_9;
  wire signed [15:0] mux_kv_fetch_word_10 = clear ? 16'sd0 : kv_fetch_word_10;
  wire signed [15:0] mux_kv_fetch_word_11 = clear ? 16'sd0 : kv_fetch_word_11;
  wire signed [15:0] mux_kv_fetch_word_12 = clear ? 16'sd0 : kv_fetch_word_12;
  wire signed [15:0] mux_kv_fetch_word_13 = clear ? 16'sd0 : kv_fetch_word_13;
  wire signed [15:0] mux_kv_fetch_word_14 = clear ? 16'sd0 : kv_fetch_word_14;
  wire signed [15:0] mux_kv_fetch_word_15 = clear ? 16'sd0 : kv_fetch_word_15;
  wire signed [15:0] mux_kv_fetch_word_16 = clear ? 16'sd0 : kv_fetch_word_16;
  wire signed [15:0] mux_kv_fetch_word_17 = clear ? 16'sd0 : kv_fetch_word_17;
  wire signed [15:0] mux_kv_fetch_word_18 = clear ? 16'sd0 : kv_fetch_word_18;
  wire signed [15:0] mux_kv_fetch_word_19 = clear ? 16'sd0 : kv_fetch_word_19;
  wire signed [15:0] mux_kv_fetch_word_20 = clear ? 16'sd0 : kv_fetch_word_20;
  wire signed [15:0] mux_kv_fetch_word_21 = clear ? 16'sd0 : kv_fetch_word_21;
  wire signed [15:0] mux_kv_fetch_word_22 = clear ? 16'sd0 : kv_fetch_word_22;
  wire signed [15:0] mux_kv_fetch_word_23 = clear ? 16'sd0 : kv_fetch_word_23;
  wire signed [15:0] mux_kv_fetch_word_24 = clear ? 16'sd0 : kv_fetch_word_24;
  wire signed [15:0] mux_kv_fetch_word_25 = clear ? 16'sd0 : kv_fetch_word_25;
  wire signed [15:0] mux_kv_fetch_word_26 = clear ? 16'sd0 : kv_fetch_word_26;
  wire signed [15:0] mux_kv_fetch_word_27 = clear ? 16'sd0 : kv_fetch_word_27;
  wire signed [15:0] mux_kv_fetch_word_28 = clear ? 16'sd0 : kv_fetch_word_28;
  wire signed [15:0] mux_kv_fetch_word_29 = clear ? 16'sd0 : kv_fetch_word_29;
  wire signed [15:0] mux_kv_fetch_word_30 = clear ? 16'sd0 : kv_fetch_word_30;
  wire signed [15:0] mux_kv_fetch_word_31 = clear ? 16'sd0 : kv_fetch_word_31;
  wire signed [15:0] mux_kv_fetch_word_32 = clear ? 16'sd0 : kv_fetch_word_32;
  wire signed [15:0] mux_kv_fetch_word_33 = clear ? 16'sd0 : kv_fetch_word_33;
  wire signed [15:0] mux_kv_fetch_word_34 = clear ? 16'sd0 : kv_fetch_word_34;
  wire signed [15:0] mux_kv_fetch_word_35 = clear ? 16'sd0 : kv_fetch_word_35;
  wire signed [15:0] mux_kv_fetch_word_36 = clear ? 16'sd0 : kv_fetch_word_36;
  wire signed [15:0] mux_kv_fetch_word_37 = clear ? 16'sd0 : kv_fetch_word_37;
  wire signed [15:0] mux_kv_fetch_word_38 = clear ? 16'sd0 : kv_fetch_word_38;
  wire signed [15:0] mux_kv_fetch_word_39 = clear ? 16'sd0 : kv_fetch_word_39;
  wire signed [15:0] mux_kv_fetch_word_40 = clear ? 16'sd0 : kv_fetch_word_40;
  wire signed [15:0] mux_kv_fetch_word_41 = clear ? 16'sd0 : kv_fetch_word_41;
  wire signed [15:0] mux_kv_fetch_word_42 = clear ? 16'sd0 : kv_fetch_word_42;
  wire signed [15:0] mux_kv_fetch_word_43 = clear ? 16'sd0 : kv_fetch_word_43;
  wire signed [15:0] mux_kv_fetch_word_44 = clear ? 16'sd0 : kv_fetch_word_44;
  wire signed [15:0] mux_kv_fetch_word_45 = clear ? 16'sd0 : kv_fetch_word_45;
  wire signed [15:0] mux_kv_fetch_word_46 = clear ? 16'sd0 : kv_fetch_word_46;
  wire signed [15:0] mux_kv_fetch_word_47 = clear ? 16'sd0 : kv_fetch_word_47;
  wire signed [15:0] mux_kv_fetch_word_48 = clear ? 16'sd0 : kv_fetch_word_48;
  wire signed [15:0] mux_kv_fetch_word_49 = clear ? 16'sd0 : kv_fetch_word_49;
  wire signed [15:0] mux_kv_fetch_word_50 = clear ? 16'sd0 : kv_fetch_word_50;
  wire signed [15:0] mux_kv_fetch_word_51 = clear ? 16'sd0 : kv_fetch_word_51;
  wire signed [15:0] mux_kv_fetch_word_52 = clear ? 16'sd0 : kv_fetch_word_52;
  wire signed [15:0] mux_kv_fetch_word_53 = clear ? 16'sd0 : kv_fetch_word_53;
  wire signed [15:0] mux_kv_fetch_word_54 = clear ? 16'sd0 : kv_fetch_word_54;
  wire signed [15:0] mux_kv_fetch_word_55 = clear ? 16'sd0 : kv_fetch_word_55;
  wire signed [15:0] mux_kv_fetch_word_56 = clear ? 16'sd0 : kv_fetch_word_56;
  wire signed [15:0] mux_kv_fetch_word_57 = clear ? 16'sd0 : kv_fetch_word_57;
  wire signed [15:0] mux_kv_fetch_word_58 = clear ? 16'sd0 : kv_fetch_word_58;
  wire signed [15:0] mux_kv_fetch_word_59 = clear ? 16'sd0 : kv_fetch_word_59;
  wire signed [15:0] mux_kv_fetch_word_60 = clear ? 16'sd0 : kv_fetch_word_60;
  wire signed [15:0] mux_kv_fetch_word_61 = clear ? 16'sd0 : kv_fetch_word_61;
  wire signed [15:0] mux_kv_fetch_word_62 = clear ? 16'sd0 : kv_fetch_word_62;
  wire signed [15:0] mux_kv_fetch_word_63 = clear ? 16'sd0 : kv_fetch_word_63;
  wire mux_kv_fetch_word_valid = clear ? 1'b1 : kv_fetch_word_valid;
  assign run_1_beats = {3'd0, q_fetch_run_beats};
  wire and_kv_jobs_valid_0_3 = and_kv_jobs_valid_0_2 & q_fetch_idle;
  wire signed [15:0] mux_q_fetch_word_0 = clear ? 16'sd0 : q_fetch_word_0;
  wire signed [15:0] mux_q_fetch_word_1 = clear ? 16'sd0 : q_fetch_word_1;
  wire signed [15:0] mux_q_fetch_word_2 = clear ? 16'sd0 : q_fetch_word_2;
  wire signed [15:0] mux_q_fetch_word_3 = clear ? 16'sd0 : q_fetch_word_3;
  wire signed [15:0] mux_q_fetch_word_4 = clear ? 16'sd0 : q_fetch_word_4;
  wire signed [15:0] mux_q_fetch_word_5 = clear ? 16'sd0 : q_fetch_word_5;
  wire signed [15:0] mux_q_fetch_word_6 = clear ? 16'sd0 : q_fetch_word_6;
  wire signed [15:0] mux_q_fetch_word_7 = clear ? 16'sd0 : q_fetch_word_7;
  wire signed [15:0] mux_q_fetch_word_8 = clear ? 16'sd0 : q_fetch_word_8;
  wire signed [15:0] mux_q_fetch_word_9 = clear ? 16'sd0 : q_fetch_word_9;
  wire signed [15:0] mux_q_fetch_word_10 = clear ? 16'sd0 : q_fetch_word_10;
  wire signed [15:0] mux_q_fetch_word_11 = clear ? 16'sd0 : q_fetch_word_11;
  wire signed [15:0] mux_q_fetch_word_12 = clear ? 16'sd0 : q_fetch_word_12;
  wire signed [15:0] mux_q_fetch_word_13 = clear ? 16'sd0 : q_fetch_word_13;
  wire signed [15:0] mux_q_fetch_word_14 = clear ? 16'sd0 : q_fetch_word_14;
  wire signed [15:0] mux_q_fetch_word_15 = clear ? 16'sd0 : q_fetch_word_15;
  wire signed [15:0] mux_q_fetch_word_16 = clear ? 16'sd0 : q_fetch_word_16;
  wire signed [15:0] mux_q_fetch_word_17 = clear ? 16'sd0 : q_fetch_word_17;
  wire signed [15:0] mux_q_fetch_word_18 = clear ? 16'sd0 : q_fetch_word_18;
  wire signed [15:0] mux_q_fetch_word_19 = clear ? 16'sd0 : q_fetch_word_19;
  wire signed [15:0] mux_q_fetch_word_20 = clear ? 16'sd0 : q_fetch_word_20;
  wire signed [15:0] mux_q_fetch_word_21 = clear ? 16'sd0 : q_fetch_word_21;
  wire signed [15:0] mux_q_fetch_word_22 = clear ? 16'sd0 : q_fetch_word_22;
  wire signed [15:0] mux_q_fetch_word_23 = clear ? 16'sd0 : q_fetch_word_23;
  wire signed [15:0] mux_q_fetch_word_24 = clear ? 16'sd0 : q_fetch_word_24;
  wire signed [15:0] mux_q_fetch_word_25 = clear ? 16'sd0 : q_fetch_word_25;
  wire signed [15:0] mux_q_fetch_word_26 = clear ? 16'sd0 : q_fetch_word_26;
  wire signed [15:0] mux_q_fetch_word_27 = clear ? 16'sd0 : q_fetch_word_27;
  wire signed [15:0] mux_q_fetch_word_28 = clear ? 16'sd0 : q_fetch_word_28;
  wire signed [15:0] mux_q_fetch_word_29 = clear ? 16'sd0 : q_fetch_word_29;
  wire signed [15:0] mux_q_fetch_word_30 = clear ? 16'sd0 : q_fetch_word_30;
  wire signed [15:0] mux_q_fetch_word_31 = clear ? 16'sd0 : q_fetch_word_31;
  wire signed [15:0] mux_q_fetch_word_32 = clear ? 16'sd0 : q_fetch_word_32;
  wire signed [15:0] mux_q_fetch_word_33 = clear ? 16'sd0 : q_fetch_word_33;
  wire signed [15:0] mux_q_fetch_word_34 = clear ? 16'sd0 : q_fetch_word_34;
  wire signed [15:0] mux_q_fetch_word_35 = clear ? 16'sd0 : q_fetch_word_35;
  wire signed [15:0] mux_q_fetch_word_36 = clear ? 16'sd0 : q_fetch_word_36;
  wire signed [15:0] mux_q_fetch_word_37 = clear ? 16'sd0 : q_fetch_word_37;
  wire signed [15:0] mux_q_fetch_word_38 = clear ? 16'sd0 : q_fetch_word_38;
  wire signed [15:0] mux_q_fetch_word_39 = clear ? 16'sd0 : q_fetch_word_39;
  wire signed [15:0] mux_q_fetch_word_40 = clear ? 16'sd0 : q_fetch_word_40;
  wire signed [15:0] mux_q_fetch_word_41 = clear ? 16'sd0 : q_fetch_word_41;
  wire signed [15:0] mux_q_fetch_word_42 = clear ? 16'sd0 : q_fetch_word_42;
  wire signed [15:0] mux_q_fetch_word_43 = clear ? 16'sd0 : q_fetch_word_43;
  wire signed [15:0] mux_q_fetch_word_44 = clear ? 16'sd0 : q_fetch_word_44;
  wire signed [15:0] mux_q_fetch_word_45 = clear ? 16'sd0 : q_fetch_word_45;
  wire signed [15:0] mux_q_fetch_word_46 = clear ? 16'sd0 : q_fetch_word_46;
  wire signed [15:0] mux_q_fetch_word_47 = clear ? 16'sd0 : q_fetch_word_47;
  wire signed [15:0] mux_q_fetch_word_48 = clear ? 16'sd0 : q_fetch_word_48;
  wire signed [15:0] mux_q_fetch_word_49 = clear ? 16'sd0 : q_fetch_word_49;
  wire signed [15:0] mux_q_fetch_word_50 = clear ? 16'sd0 : q_fetch_word_50;
  wire signed [15:0] mux_q_fetch_word_51 = clear ? 16'sd0 : q_fetch_word_51;
  wire signed [15:0] mux_q_fetch_word_52 = clear ? 16'sd0 : q_fetch_word_52;
  wire signed [15:0] mux_q_fetch_word_53 = clear ? 16'sd0 : q_fetch_word_53;
  wire signed [15:0] mux_q_fetch_word_54 = clear ? 16'sd0 : q_fetch_word_54;
  wire signed [15:0] mux_q_fetch_word_55 = clear ? 16'sd0 : q_fetch_word_55;
  wire signed [15:0] mux_q_fetch_word_56 = clear ? 16'sd0 : q_fetch_word_56;
  wire signed [15:0] mux_q_fetch_word_57 = clear ? 16'sd0 : q_fetch_word_57;
  wire signed [15:0] mux_q_fetch_word_58 = clear ? 16'sd0 : q_fetch_word_58;
  wire signed [15:0] mux_q_fetch_word_59 = clear ? 16'sd0 : q_fetch_word_59;
  wire signed [15:0] mux_q_fetch_word_60 = clear ? 16'sd0 : q_fetch_word_60;
  wire signed [15:0] mux_q_fetch_word_61 = clear ? 16'sd0 : q_fetch_word_61;
  wire signed [15:0] mux_q_fetch_word_62 = clear ? 16'sd0 : q_fetch_word_62;
  wire signed [15:0] mux_q_fetch_word_63 = clear ? 16'sd0 : q_fetch_word_63;
  wire mux_q_fetch_word_valid = clear ? 1'b1 : q_fetch_word_valid;
  assign idle = and_kv_jobs_valid_0_3 & x_fetch_idle;
  wire not_words_owed = ~(words_owed == 24'd0);
  wire signed [15:0] mux_x_fetch_word_0 = clear ? 16'sd0 : x_fetch_word_0;
  wire signed [15:0] mux_x_fetch_word_1 = clear ? 16'sd0 : x_fetch_word_1;
  wire signed [15:0] mux_x_fetch_word_2 = clear ? 16'sd0 : x_fetch_word_2;
  wire signed [15:0] mux_x_fetch_word_3 = clear ? 16'sd0 : x_fetch_word_3;
  wire signed [15:0] mux_x_fetch_word_4 = clear ? 16'sd0 : x_fetch_word_4;
  wire signed [15:0] mux_x_fetch_word_5 = clear ? 16'sd0 : x_fetch_word_5;
  wire signed [15:0] mux_x_fetch_word_6 = clear ? 16'sd0 : x_fetch_word_6;
  wire signed [15:0] mux_x_fetch_word_7 = clear ? 16'sd0 : x_fetch_word_7;
  wire signed [15:0] mux_x_fetch_word_8 = clear ? 16'sd0 : x_fetch_word_8;
  wire signed [15:0] mux_x_fetch_word_9 = clear ? 16'sd0 : x_fetch_word_9;
  wire signed [15:0] mux_x_fetch_word_10 = clear ? 16'sd0 : x_fetch_word_10;
  wire signed [15:0] mux_x_fetch_word_11 = clear ? 16'sd0 : x_fetch_word_11;
  wire signed [15:0] mux_x_fetch_word_12 = clear ? 16'sd0 : x_fetch_word_12;
  wire signed [15:0] mux_x_fetch_word_13 = clear ? 16'sd0 : x_fetch_word_13;
  wire signed [15:0] mux_x_fetch_word_14 = clear ? 16'sd0 : x_fetch_word_14;
  wire signed [15:0] mux_x_fetch_word_15 = clear ? 16'sd0 : x_fetch_word_15;
  wire signed [15:0] mux_x_fetch_word_16 = clear ? 16'sd0 : x_fetch_word_16;
  wire signed [15:0] mux_x_fetch_word_17 = clear ? 16'sd0 : x_fetch_word_17;
  wire signed [15:0] mux_x_fetch_word_18 = clear ? 16'sd0 : x_fetch_word_18;
  wire signed [15:0] mux_x_fetch_word_19 = clear ? 16'sd0 : x_fetch_word_19;
  wire signed [15:0] mux_x_fetch_word_20 = clear ? 16'sd0 : x_fetch_word_20;
  wire signed [15:0] mux_x_fetch_word_21 = clear ? 16'sd0 : x_fetch_word_21;
  wire signed [15:0] mux_x_fetch_word_22 = clear ? 16'sd0 : x_fetch_word_22;
  wire signed [15:0] mux_x_fetch_word_23 = clear ? 16'sd0 : x_fetch_word_23;
  wire signed [15:0] mux_x_fetch_word_24 = clear ? 16'sd0 : x_fetch_word_24;
  wire signed [15:0] mux_x_fetch_word_25 = clear ? 16'sd0 : x_fetch_word_25;
  wire signed [15:0] mux_x_fetch_word_26 = clear ? 16'sd0 : x_fetch_word_26;
  wire signed [15:0] mux_x_fetch_word_27 = clear ? 16'sd0 : x_fetch_word_27;
  wire signed [15:0] mux_x_fetch_word_28 = clear ? 16'sd0 : x_fetch_word_28;
  wire signed [15:0] mux_x_fetch_word_29 = clear ? 16'sd0 : x_fetch_word_29;
  wire signed [15:0] mux_x_fetch_word_30 = clear ? 16'sd0 : x_fetch_word_30;
  wire signed [15:0] mux_x_fetch_word_31 = clear ? 16'sd0 : x_fetch_word_31;
  wire signed [15:0] mux_x_fetch_word_32 = clear ? 16'sd0 : x_fetch_word_32;
  wire signed [15:0] mux_x_fetch_word_33 = clear ? 16'sd0 : x_fetch_word_33;
  wire signed [15:0] mux_x_fetch_word_34 = clear ? 16'sd0 : x_fetch_word_34;
  wire signed [15:0] mux_x_fetch_word_35 = clear ? 16'sd0 : x_fetch_word_35;
  wire signed [15:0] mux_x_fetch_word_36 = clear ? 16'sd0 : x_fetch_word_36;
  wire signed [15:0] mux_x_fetch_word_37 = clear ? 16'sd0 : x_fetch_word_37;
  wire signed [15:0] mux_x_fetch_word_38 = clear ? 16'sd0 : x_fetch_word_38;
  wire signed [15:0] mux_x_fetch_word_39 = clear ? 16'sd0 : x_fetch_word_39;
  wire signed [15:0] mux_x_fetch_word_40 = clear ? 16'sd0 : x_fetch_word_40;
  wire signed [15:0] mux_x_fetch_word_41 = clear ? 16'sd0 : x_fetch_word_41;
  wire signed [15:0] mux_x_fetch_word_42 = clear ? 16'sd0 : x_fetch_word_42;
  wire signed [15:0] mux_x_fetch_word_43 = clear ? 16'sd0 : x_fetch_word_43;
  wire signed [15:0] mux_x_fetch_word_44 = clear ? 16'sd0 : x_fetch_word_44;
  wire signed [15:0] mux_x_fetch_word_45 = clear ? 16'sd0 : x_fetch_word_45;
  wire signed [15:0] mux_x_fetch_word_46 = clear ? 16'sd0 : x_fetch_word_46;
  wire signed [15:0] mux_x_fetch_word_47 = clear ? 16'sd0 : x_fetch_word_47;
  wire signed [15:0] mux_x_fetch_word_48 = clear ? 16'sd0 : x_fetch_word_48;
  wire signed [15:0] mux_x_fetch_word_49 = clear ? 16'sd0 : x_fetch_word_49;
  wire signed [15:0] mux_x_fetch_word_50 = clear ? 16'sd0 : x_fetch_word_50;
  wire signed [15:0] mux_x_fetch_word_51 = clear ? 16'sd0 : x_fetch_word_51;
  wire signed [15:0] mux_x_fetch_word_52 = clear ? 16'sd0 : x_fetch_word_52;
  wire signed [15:0] mux_x_fetch_word_53 = clear ? 16'sd0 : x_fetch_word_53;
  wire signed [15:0] mux_x_fetch_word_54 = clear ? 16'sd0 : x_fetch_word_54;
  wire signed [15:0] mux_x_fetch_word_55 = clear ? 16'sd0 : x_fetch_word_55;
  wire signed [15:0] mux_x_fetch_word_56 = clear ? 16'sd0 : x_fetch_word_56;
  wire signed [15:0] mux_x_fetch_word_57 = clear ? 16'sd0 : x_fetch_word_57;
  wire signed [15:0] mux_x_fetch_word_58 = clear ? 16'sd0 : x_fetch_word_58;
  wire signed [15:0] mux_x_fetch_word_59 = clear ? 16'sd0 : x_fetch_word_59;
  wire signed [15:0] mux_x_fetch_word_60 = clear ? 16'sd0 : x_fetch_word_60;
  wire signed [15:0] mux_x_fetch_word_61 = clear ? 16'sd0 : x_fetch_word_61;
  wire signed [15:0] mux_x_fetch_word_62 = clear ? 16'sd0 : x_fetch_word_62;
  wire signed [15:0] mux_x_fetch_word_63 = clear ? 16'sd0 : x_fetch_word_63;
  wire mux_words_owed = clear ? not_words_owed : x_fetch_word_valid;
  always @(posedge clk) begin
    if (rst) kv_jobs_valid_0 <= 1'b0;
    else if (and_kv_jobs_valid_0) kv_jobs_valid_0 <= kv_jobs_valid_1 | and_issued_2;
    else if (and_issued_3) kv_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_gemm <= kv_jobs_data_1_gemm;
      else kv_jobs_data_0_gemm <= issue_job_gemm;
    end
    else if (and_issued_3) kv_jobs_data_0_gemm <= issue_job_gemm;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_clustered <= kv_jobs_data_1_clustered;
      else kv_jobs_data_0_clustered <= issue_clustered;
    end
    else if (and_issued_3) kv_jobs_data_0_clustered <= issue_clustered;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_vgen <= kv_jobs_data_1_vgen;
      else kv_jobs_data_0_vgen <= issue_job_vgen;
    end
    else if (and_issued_3) kv_jobs_data_0_vgen <= issue_job_vgen;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_n <= kv_jobs_data_1_n;
      else kv_jobs_data_0_n <= issue_job_n;
    end
    else if (and_issued_3) kv_jobs_data_0_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_m <= kv_jobs_data_1_m;
      else kv_jobs_data_0_m <= issue_job_m;
    end
    else if (and_issued_3) kv_jobs_data_0_m <= issue_job_m;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_d <= kv_jobs_data_1_d;
      else kv_jobs_data_0_d <= issue_d;
    end
    else if (and_issued_3) kv_jobs_data_0_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_dim <= kv_jobs_data_1_dim;
      else kv_jobs_data_0_dim <= issue_job_dim;
    end
    else if (and_issued_3) kv_jobs_data_0_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_tiles <= kv_jobs_data_1_tiles;
      else kv_jobs_data_0_tiles <= issue_job_tiles;
    end
    else if (and_issued_3) kv_jobs_data_0_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_k_addr <= kv_jobs_data_1_k_addr;
      else kv_jobs_data_0_k_addr <= issue_k;
    end
    else if (and_issued_3) kv_jobs_data_0_k_addr <= issue_k;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_k_stride <= kv_jobs_data_1_k_stride;
      else kv_jobs_data_0_k_stride <= issue_k_stride;
    end
    else if (and_issued_3) kv_jobs_data_0_k_stride <= issue_k_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_v_addr <= kv_jobs_data_1_v_addr;
      else kv_jobs_data_0_v_addr <= issue_v;
    end
    else if (and_issued_3) kv_jobs_data_0_v_addr <= issue_v;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_v_stride <= kv_jobs_data_1_v_stride;
      else kv_jobs_data_0_v_stride <= issue_v_stride;
    end
    else if (and_issued_3) kv_jobs_data_0_v_stride <= issue_v_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_w_addr <= kv_jobs_data_1_w_addr;
      else kv_jobs_data_0_w_addr <= issue_w;
    end
    else if (and_issued_3) kv_jobs_data_0_w_addr <= issue_w;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_w_stride <= kv_jobs_data_1_w_stride;
      else kv_jobs_data_0_w_stride <= issue_w_stride;
    end
    else if (and_issued_3) kv_jobs_data_0_w_stride <= issue_w_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) begin
      if (kv_jobs_valid_1) kv_jobs_data_0_index <= kv_jobs_data_1_index;
      else kv_jobs_data_0_index <= issue_index;
    end
    else if (and_issued_3) kv_jobs_data_0_index <= issue_index;
  end
  always @(posedge clk) begin
    if (rst) kv_jobs_valid_1 <= 1'b0;
    else if (and_kv_jobs_valid_0) kv_jobs_valid_1 <= and_issued & kv_jobs_valid_1;
    else if (and_issued_4) kv_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_gemm <= issue_job_gemm;
    else if (and_issued_4) kv_jobs_data_1_gemm <= issue_job_gemm;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_clustered <= issue_clustered;
    else if (and_issued_4) kv_jobs_data_1_clustered <= issue_clustered;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_vgen <= issue_job_vgen;
    else if (and_issued_4) kv_jobs_data_1_vgen <= issue_job_vgen;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_n <= issue_job_n;
    else if (and_issued_4) kv_jobs_data_1_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_m <= issue_job_m;
    else if (and_issued_4) kv_jobs_data_1_m <= issue_job_m;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_d <= issue_d;
    else if (and_issued_4) kv_jobs_data_1_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_dim <= issue_job_dim;
    else if (and_issued_4) kv_jobs_data_1_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_tiles <= issue_job_tiles;
    else if (and_issued_4) kv_jobs_data_1_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_k_addr <= issue_k;
    else if (and_issued_4) kv_jobs_data_1_k_addr <= issue_k;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_k_stride <= issue_k_stride;
    else if (and_issued_4) kv_jobs_data_1_k_stride <= issue_k_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_v_addr <= issue_v;
    else if (and_issued_4) kv_jobs_data_1_v_addr <= issue_v;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_v_stride <= issue_v_stride;
    else if (and_issued_4) kv_jobs_data_1_v_stride <= issue_v_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_w_addr <= issue_w;
    else if (and_issued_4) kv_jobs_data_1_w_addr <= issue_w;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_w_stride <= issue_w_stride;
    else if (and_issued_4) kv_jobs_data_1_w_stride <= issue_w_stride;
  end
  always @(posedge clk) begin
    if (and_kv_jobs_valid_0) kv_jobs_data_1_index <= issue_index;
    else if (and_issued_4) kv_jobs_data_1_index <= issue_index;
  end
  always @(posedge clk) begin
    if (rst) q_jobs_valid_0 <= 1'b0;
    else if (and_q_jobs_valid_0) q_jobs_valid_0 <= q_jobs_valid_1 | and_issued_7;
    else if (and_issued_8) q_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_n <= q_jobs_data_1_n;
      else q_jobs_data_0_n <= issue_job_n;
    end
    else if (and_issued_8) q_jobs_data_0_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_d <= q_jobs_data_1_d;
      else q_jobs_data_0_d <= issue_d;
    end
    else if (and_issued_8) q_jobs_data_0_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_index <= q_jobs_data_1_index;
      else q_jobs_data_0_index <= issue_index;
    end
    else if (and_issued_8) q_jobs_data_0_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_q_addr <= q_jobs_data_1_q_addr;
      else q_jobs_data_0_q_addr <= issue_q;
    end
    else if (and_issued_8) q_jobs_data_0_q_addr <= issue_q;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) begin
      if (q_jobs_valid_1) q_jobs_data_0_q_stride <= q_jobs_data_1_q_stride;
      else q_jobs_data_0_q_stride <= issue_q_stride;
    end
    else if (and_issued_8) q_jobs_data_0_q_stride <= issue_q_stride;
  end
  always @(posedge clk) begin
    if (rst) q_jobs_valid_1 <= 1'b0;
    else if (and_q_jobs_valid_0) q_jobs_valid_1 <= and_issued_6 & q_jobs_valid_1;
    else if (and_issued_9) q_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_n <= issue_job_n;
    else if (and_issued_9) q_jobs_data_1_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_d <= issue_d;
    else if (and_issued_9) q_jobs_data_1_d <= issue_d;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_index <= issue_index;
    else if (and_issued_9) q_jobs_data_1_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_q_addr <= issue_q;
    else if (and_issued_9) q_jobs_data_1_q_addr <= issue_q;
  end
  always @(posedge clk) begin
    if (and_q_jobs_valid_0) q_jobs_data_1_q_stride <= issue_q_stride;
    else if (and_issued_9) q_jobs_data_1_q_stride <= issue_q_stride;
  end
  always @(posedge clk) begin
    if (rst) x_jobs_valid_0 <= 1'b0;
    else if (and_x_jobs_valid_0) x_jobs_valid_0 <= x_jobs_valid_1 | and_issued_12;
    else if (and_issued_13) x_jobs_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_n <= x_jobs_data_1_n;
      else x_jobs_data_0_n <= issue_job_n;
    end
    else if (and_issued_13) x_jobs_data_0_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_dim <= x_jobs_data_1_dim;
      else x_jobs_data_0_dim <= issue_job_dim;
    end
    else if (and_issued_13) x_jobs_data_0_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_tiles <= x_jobs_data_1_tiles;
      else x_jobs_data_0_tiles <= issue_job_tiles;
    end
    else if (and_issued_13) x_jobs_data_0_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_index <= x_jobs_data_1_index;
      else x_jobs_data_0_index <= issue_index;
    end
    else if (and_issued_13) x_jobs_data_0_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_x_addr <= x_jobs_data_1_x_addr;
      else x_jobs_data_0_x_addr <= issue_x;
    end
    else if (and_issued_13) x_jobs_data_0_x_addr <= issue_x;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) begin
      if (x_jobs_valid_1) x_jobs_data_0_x_stride <= x_jobs_data_1_x_stride;
      else x_jobs_data_0_x_stride <= issue_x_stride;
    end
    else if (and_issued_13) x_jobs_data_0_x_stride <= issue_x_stride;
  end
  always @(posedge clk) begin
    if (rst) x_jobs_valid_1 <= 1'b0;
    else if (and_x_jobs_valid_0) x_jobs_valid_1 <= and_issued_11 & x_jobs_valid_1;
    else if (and_issued_14) x_jobs_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_n <= issue_job_n;
    else if (and_issued_14) x_jobs_data_1_n <= issue_job_n;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_dim <= issue_job_dim;
    else if (and_issued_14) x_jobs_data_1_dim <= issue_job_dim;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_tiles <= issue_job_tiles;
    else if (and_issued_14) x_jobs_data_1_tiles <= issue_job_tiles;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_index <= issue_index;
    else if (and_issued_14) x_jobs_data_1_index <= issue_index;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_x_addr <= issue_x;
    else if (and_issued_14) x_jobs_data_1_x_addr <= issue_x;
  end
  always @(posedge clk) begin
    if (and_x_jobs_valid_0) x_jobs_data_1_x_stride <= issue_x_stride;
    else if (and_issued_14) x_jobs_data_1_x_stride <= issue_x_stride;
  end
  always @(posedge clk) begin
    if (rst) keys_count <= 7'd0;
    else if (and_key_valid & ~and_keys_count) keys_count <= keys_count + 7'd1;
    else if (and_keys_count & ~and_key_valid) keys_count <= keys_count - 7'd1;
  end
  always @(posedge clk) begin
    if (rst) keys_valid <= 1'b0;
    else if (and_keys_count) keys_valid <= 1'b1;
    else if (key_taken) keys_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) keys_head <= 7'd0;
    else if (and_keys_count) begin
      if (keys_head == 7'd126) keys_head <= 7'd0;
      else keys_head <= keys_head + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) keys_tail <= 7'd0;
    else if (and_key_valid) begin
      if (keys_tail == 7'd126) keys_tail <= 7'd0;
      else keys_tail <= keys_tail + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) kv_stage <= 2'd0;
    else if (clear) kv_stage <= 2'd0;
    else if (and_command_over_0) kv_stage <= 2'd0;
    else if (command_over_0 & and_kv_stage_3) kv_stage <= 2'd1;
    else if (command_over_0 & or_kv_stage_4) kv_stage <= 2'd2;
  end
  always @(posedge clk) begin
    if (rst) w_tile <= 8'd0;
    else if (clear) w_tile <= 8'd0;
    else if (command_over_0 & or_kv_stage_2) begin
      if (eq_w_tile) w_tile <= 8'd0;
      else w_tile <= w_tile + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) x_tile <= 8'd0;
    else if (clear) x_tile <= 8'd0;
    else if (command_over_2) begin
      if (eq_x_tile) x_tile <= 8'd0;
      else x_tile <= x_tile + 8'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) words_owed <= 24'd0;
    else words_owed <= sum_words_owed - {23'd0, x_taken};
  end
  always @(posedge clk) begin
    if (and_key_valid) keys_ram[keys_tail] <= key;
  end
  always @(posedge clk) begin
    if (and_keys_count) keys_ram_q <= keys_ram[keys_head];
  end
  axi_fetch_b512_l64 kv_fetch (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(kv_jobs_valid_0),
    .cmd_addr(or_kv_stage_2 ? sum_kv_jobs_data_0_w_addr : mux_kv_jobs_data_0_k_addr),
    .cmd_stride(or_kv_stage_2 ? kv_jobs_data_0_w_stride : mux_kv_jobs_data_0_k_stride),
    .cmd_rows(and_kv_stage_3 ? ext_kv_jobs_data_0_m : mux_kv_jobs_data_0_dim),
    .cmd_elements(or_kv_stage_2 ? mux_kv_jobs_data_0_d : kv_jobs_data_0_d[7:0]),
    .cmd_gather(and_kv_stage_3),
    .cmd_tag({kv_jobs_data_0_index, mux_const}),
    .index_valid(keys_valid),
    .index(keys_ram_q),
    .run_ready(run_0_ready),
    .beat_valid(beat_0_valid),
    .beat_data(beat_0_data),
    .word_ready(word_ready[0]),
    .cmd_ready(kv_fetch_cmd_ready),
    .index_ready(kv_fetch_index_ready),
    .run_valid(run_0_valid),
    .run_addr(run_0_addr),
    .run_beats(kv_fetch_run_beats),
    .run_tag(run_0_tag),
    .beat_ready(beat_0_ready),
    .word_valid(kv_fetch_word_valid),
    .word(kv_fetch_word),
    .idle(kv_fetch_idle)
  );
  axi_fetch_b512_l64_2 q_fetch (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(q_jobs_valid_0),
    .cmd_addr(q_jobs_data_0_q_addr),
    .cmd_stride(q_jobs_data_0_q_stride),
    .cmd_rows(q_jobs_data_0_n),
    .cmd_elements(q_jobs_data_0_d[7:0]),
    .cmd_gather(1'b0),
    .cmd_tag({q_jobs_data_0_index, 7'd32}),
    .index_valid(keys_valid),
    .index(keys_ram_q),
    .run_ready(run_1_ready),
    .beat_valid(beat_1_valid),
    .beat_data(beat_1_data),
    .word_ready(word_ready[1]),
    .cmd_ready(q_fetch_cmd_ready),
    .index_ready(q_fetch_index_ready),
    .run_valid(run_1_valid),
    .run_addr(run_1_addr),
    .run_beats(q_fetch_run_beats),
    .run_tag(run_1_tag),
    .beat_ready(beat_1_ready),
    .word_valid(q_fetch_word_valid),
    .word(q_fetch_word),
    .idle(q_fetch_idle)
  );
  axi_fetch_b512_l64_3 x_fetch (
    .clk(clk),
    .rst(rst),
    .clear(clear),
    .cmd_valid(x_jobs_valid_0),
    .cmd_addr(x_jobs_data_0_x_addr),
    .cmd_stride(x_jobs_data_0_x_stride),
    .cmd_rows(x_jobs_data_0_n),
    .cmd_elements(x_jobs_data_0_dim),
    .cmd_gather(1'b0),
    .cmd_tag({x_jobs_data_0_index, 7'd56}),
    .index_valid(keys_valid),
    .index(keys_ram_q),
    .run_ready(run_2_ready),
    .beat_valid(beat_2_valid),
    .beat_data(beat_2_data),
    .word_ready(word_ready[2]),
    .cmd_ready(x_fetch_cmd_ready),
    .index_ready(x_fetch_index_ready),
    .run_valid(run_2_valid),
    .run_addr(run_2_addr),
    .run_beats(run_2_beats),
    .run_tag(run_2_tag),
    .beat_ready(beat_2_ready),
    .word_valid(x_fetch_word_valid),
    .word(x_fetch_word),
    .idle(x_fetch_idle)
  );
  assign word_valid = {mux_words_owed, mux_q_fetch_word_valid, mux_kv_fetch_word_valid};
  assign word_0 = {mux_kv_fetch_word_63, mux_kv_fetch_word_62, mux_kv_fetch_word_61, mux_kv_fetch_word_60,
    mux_kv_fetch_word_59, mux_kv_fetch_word_58, mux_kv_fetch_word_57, mux_kv_fetch_word_56,
    mux_kv_fetch_word_55, mux_kv_fetch_word_54, mux_kv_fetch_word_53, mux_kv_fetch_word_52,
    mux_kv_fetch_word_51, mux_kv_fetch_word_50, mux_kv_fetch_word_49, mux_kv_fetch_word_48,
    mux_kv_fetch_word_47, mux_kv_fetch_word_46, mux_kv_fetch_word_45, mux_kv_fetch_word_44,
    mux_kv_fetch_word_43, mux_kv_fetch_word_42, mux_kv_fetch_word_41, mux_kv_fetch_word_40,
    mux_kv_fetch_word_39, mux_kv_fetch_word_38, mux_kv_fetch_word_37, mux_kv_fetch_word_36,
    mux_kv_fetch_word_35, mux_kv_fetch_word_34, mux_kv_fetch_word_33, mux_kv_fetch_word_32,
    mux_kv_fetch_word_31, mux_kv_fetch_word_30, mux_kv_fetch_word_29, mux_kv_fetch_word_28,
    mux_kv_fetch_word_27, mux_kv_fetch_word_26, mux_kv_fetch_word_25, mux_kv_fetch_word_24,
    mux_kv_fetch_word_23, mux_kv_fetch_word_22, mux_kv_fetch_word_21, mux_kv_fetch_word_20,
    mux_kv_fetch_word_19, mux_kv_fetch_word_18, mux_kv_fetch_word_17, mux_kv_fetch_word_16,
    mux_kv_fetch_word_15, mux_kv_fetch_word_14, mux_kv_fetch_word_13, mux_kv_fetch_word_12,
    mux_kv_fetch_word_11, mux_kv_fetch_word_10, mux_kv_fetch_word_9, mux_kv_fetch_word_8,
    mux_kv_fetch_word_7, mux_kv_fetch_word_6, mux_kv_fetch_word_5, mux_kv_fetch_word_4,
    mux_kv_fetch_word_3, mux_kv_fetch_word_2, mux_kv_fetch_word_1, mux_kv_fetch_word_0};
  assign word_1 = {mux_q_fetch_word_63, mux_q_fetch_word_62, mux_q_fetch_word_61, mux_q_fetch_word_60,
    mux_q_fetch_word_59, mux_q_fetch_word_58, mux_q_fetch_word_57, mux_q_fetch_word_56,
    mux_q_fetch_word_55, mux_q_fetch_word_54, mux_q_fetch_word_53, mux_q_fetch_word_52,
    mux_q_fetch_word_51, mux_q_fetch_word_50, mux_q_fetch_word_49, mux_q_fetch_word_48,
    mux_q_fetch_word_47, mux_q_fetch_word_46, mux_q_fetch_word_45, mux_q_fetch_word_44,
    mux_q_fetch_word_43, mux_q_fetch_word_42, mux_q_fetch_word_41, mux_q_fetch_word_40,
    mux_q_fetch_word_39, mux_q_fetch_word_38, mux_q_fetch_word_37, mux_q_fetch_word_36,
    mux_q_fetch_word_35, mux_q_fetch_word_34, mux_q_fetch_word_33, mux_q_fetch_word_32,
    mux_q_fetch_word_31, mux_q_fetch_word_30, mux_q_fetch_word_29, mux_q_fetch_word_28,
    mux_q_fetch_word_27, mux_q_fetch_word_26, mux_q_fetch_word_25, mux_q_fetch_word_24,
    mux_q_fetch_word_23, mux_q_fetch_word_22, mux_q_fetch_word_21, mux_q_fetch_word_20,
    mux_q_fetch_word_19, mux_q_fetch_word_18, mux_q_fetch_word_17, mux_q_fetch_word_16,
    mux_q_fetch_word_15, mux_q_fetch_word_14, mux_q_fetch_word_13, mux_q_fetch_word_12,
    mux_q_fetch_word_11, mux_q_fetch_word_10, mux_q_fetch_word_9, mux_q_fetch_word_8, mux_q_fetch_word_7,
    mux_q_fetch_word_6, mux_q_fetch_word_5, mux_q_fetch_word_4, mux_q_fetch_word_3, mux_q_fetch_word_2,
    mux_q_fetch_word_1, mux_q_fetch_word_0};
  assign word_2 = {mux_x_fetch_word_63, mux_x_fetch_word_62, mux_x_fetch_word_61, mux_x_fetch_word_60,
    mux_x_fetch_word_59, mux_x_fetch_word_58, mux_x_fetch_word_57, mux_x_fetch_word_56,
    mux_x_fetch_word_55, mux_x_fetch_word_54, mux_x_fetch_word_53, mux_x_fetch_word_52,
    mux_x_fetch_word_51, mux_x_fetch_word_50, mux_x_fetch_word_49, mux_x_fetch_word_48,
    mux_x_fetch_word_47, mux_x_fetch_word_46, mux_x_fetch_word_45, mux_x_fetch_word_44,
    mux_x_fetch_word_43, mux_x_fetch_word_42, mux_x_fetch_word_41, mux_x_fetch_word_40,
    mux_x_fetch_word_39, mux_x_fetch_word_38, mux_x_fetch_word_37, mux_x_fetch_word_36,
    mux_x_fetch_word_35, mux_x_fetch_word_34, mux_x_fetch_word_33, mux_x_fetch_word_32,
    mux_x_fetch_word_31, mux_x_fetch_word_30, mux_x_fetch_word_29, mux_x_fetch_word_28,
    mux_x_fetch_word_27, mux_x_fetch_word_26, mux_x_fetch_word_25, mux_x_fetch_word_24,
    mux_x_fetch_word_23, mux_x_fetch_word_22, mux_x_fetch_word_21, mux_x_fetch_word_20,
    mux_x_fetch_word_19, mux_x_fetch_word_18, mux_x_fetch_word_17, mux_x_fetch_word_16,
    mux_x_fetch_word_15, mux_x_fetch_word_14, mux_x_fetch_word_13, mux_x_fetch_word_12,
    mux_x_fetch_word_11, mux_x_fetch_word_10, mux_x_fetch_word_9, mux_x_fetch_word_8, mux_x_fetch_word_7,
    mux_x_fetch_word_6, mux_x_fetch_word_5, mux_x_fetch_word_4, mux_x_fetch_word_3, mux_x_fetch_word_2,
    mux_x_fetch_word_1, mux_x_fetch_word_0};
  wire unused_ok = &{1'b0, issue_job_mean, issue_job_center, issue_job_early, issue_job_c, issue_job_rounds,
    issue_job_width, issue_job_shift, issue_job_pre, issue_job_multiplier, issue_job_post,
    issue_job_y_shift, issue_owed, issue_z, issue_zc, issue_z_stride, q_jobs_data_0_d[15:8],
    q_fetch_index_ready, x_fetch_index_ready};
endmodule
