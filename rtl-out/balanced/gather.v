module gather (
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
  input alloc_fire,
  input [8:0] alloc_row,
  input [8:0] alloc_cluster,
  input alloc_last,
  input rep_valid,
  input [8:0] rep_cluster,
  input [8:0] rep_row,
  input rep_used,
  input task_valid,
  input [1:0] task_slot,
  input task_final,
  input [1023:0] walk_data,
  input [511:0] p_read_data,
  input qc_pop,
  input q_req_ready,
  input q_beat_ready,
  input q_out_valid,
  input [271:0] q_out_q,
  output rep_ready,
  output list_free,
  output walk_en,
  output walk_bank,
  output [9:0] walk_addr,
  output p_read,
  output [8:0] p_read_addr,
  output q_free,
  output q_free_bank,
  output qc_write,
  output qc_word,
  output [1023:0] qc_data,
  output qc_push,
  output [8:0] qc_cluster,
  output qc_last,
  output up_write,
  output [8:0] up_addr,
  output [1087:0] up_data,
  output [8:0] up_count,
  output up_done,
  output q_req_valid,
  output [23:0] q_divisor,
  output q_beat_valid,
  output [399:0] q_num,
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
  wire signed [15:0] walk_data_8 = walk_data[143:128];
  wire signed [15:0] walk_data_9 = walk_data[159:144];
  wire signed [15:0] walk_data_10 = walk_data[175:160];
  wire signed [15:0] walk_data_11 = walk_data[191:176];
  wire signed [15:0] walk_data_12 = walk_data[207:192];
  wire signed [15:0] walk_data_13 = walk_data[223:208];
  wire signed [15:0] walk_data_14 = walk_data[239:224];
  wire signed [15:0] walk_data_15 = walk_data[255:240];
  wire signed [15:0] walk_data_16 = walk_data[271:256];
  wire signed [15:0] walk_data_17 = walk_data[287:272];
  wire signed [15:0] walk_data_18 = walk_data[303:288];
  wire signed [15:0] walk_data_19 = walk_data[319:304];
  wire signed [15:0] walk_data_20 = walk_data[335:320];
  wire signed [15:0] walk_data_21 = walk_data[351:336];
  wire signed [15:0] walk_data_22 = walk_data[367:352];
  wire signed [15:0] walk_data_23 = walk_data[383:368];
  wire signed [15:0] walk_data_24 = walk_data[399:384];
  wire signed [15:0] walk_data_25 = walk_data[415:400];
  wire signed [15:0] walk_data_26 = walk_data[431:416];
  wire signed [15:0] walk_data_27 = walk_data[447:432];
  wire signed [15:0] walk_data_28 = walk_data[463:448];
  wire signed [15:0] walk_data_29 = walk_data[479:464];
  wire signed [15:0] walk_data_30 = walk_data[495:480];
  wire signed [15:0] walk_data_31 = walk_data[511:496];
  wire signed [15:0] walk_data_32 = walk_data[527:512];
  wire signed [15:0] walk_data_33 = walk_data[543:528];
  wire signed [15:0] walk_data_34 = walk_data[559:544];
  wire signed [15:0] walk_data_35 = walk_data[575:560];
  wire signed [15:0] walk_data_36 = walk_data[591:576];
  wire signed [15:0] walk_data_37 = walk_data[607:592];
  wire signed [15:0] walk_data_38 = walk_data[623:608];
  wire signed [15:0] walk_data_39 = walk_data[639:624];
  wire signed [15:0] walk_data_40 = walk_data[655:640];
  wire signed [15:0] walk_data_41 = walk_data[671:656];
  wire signed [15:0] walk_data_42 = walk_data[687:672];
  wire signed [15:0] walk_data_43 = walk_data[703:688];
  wire signed [15:0] walk_data_44 = walk_data[719:704];
  wire signed [15:0] walk_data_45 = walk_data[735:720];
  wire signed [15:0] walk_data_46 = walk_data[751:736];
  wire signed [15:0] walk_data_47 = walk_data[767:752];
  wire signed [15:0] walk_data_48 = walk_data[783:768];
  wire signed [15:0] walk_data_49 = walk_data[799:784];
  wire signed [15:0] walk_data_50 = walk_data[815:800];
  wire signed [15:0] walk_data_51 = walk_data[831:816];
  wire signed [15:0] walk_data_52 = walk_data[847:832];
  wire signed [15:0] walk_data_53 = walk_data[863:848];
  wire signed [15:0] walk_data_54 = walk_data[879:864];
  wire signed [15:0] walk_data_55 = walk_data[895:880];
  wire signed [15:0] walk_data_56 = walk_data[911:896];
  wire signed [15:0] walk_data_57 = walk_data[927:912];
  wire signed [15:0] walk_data_58 = walk_data[943:928];
  wire signed [15:0] walk_data_59 = walk_data[959:944];
  wire signed [15:0] walk_data_60 = walk_data[975:960];
  wire signed [15:0] walk_data_61 = walk_data[991:976];
  wire signed [15:0] walk_data_62 = walk_data[1007:992];
  wire signed [15:0] walk_data_63 = walk_data[1023:1008];
  wire signed [7:0] p_read_data_0 = p_read_data[7:0];
  wire signed [7:0] p_read_data_1 = p_read_data[15:8];
  wire signed [7:0] p_read_data_2 = p_read_data[23:16];
  wire signed [7:0] p_read_data_3 = p_read_data[31:24];
  wire signed [7:0] p_read_data_4 = p_read_data[39:32];
  wire signed [7:0] p_read_data_5 = p_read_data[47:40];
  wire signed [7:0] p_read_data_6 = p_read_data[55:48];
  wire signed [7:0] p_read_data_7 = p_read_data[63:56];
  wire signed [7:0] p_read_data_8 = p_read_data[71:64];
  wire signed [7:0] p_read_data_9 = p_read_data[79:72];
  wire signed [7:0] p_read_data_10 = p_read_data[87:80];
  wire signed [7:0] p_read_data_11 = p_read_data[95:88];
  wire signed [7:0] p_read_data_12 = p_read_data[103:96];
  wire signed [7:0] p_read_data_13 = p_read_data[111:104];
  wire signed [7:0] p_read_data_14 = p_read_data[119:112];
  wire signed [7:0] p_read_data_15 = p_read_data[127:120];
  wire signed [7:0] p_read_data_16 = p_read_data[135:128];
  wire signed [7:0] p_read_data_17 = p_read_data[143:136];
  wire signed [7:0] p_read_data_18 = p_read_data[151:144];
  wire signed [7:0] p_read_data_19 = p_read_data[159:152];
  wire signed [7:0] p_read_data_20 = p_read_data[167:160];
  wire signed [7:0] p_read_data_21 = p_read_data[175:168];
  wire signed [7:0] p_read_data_22 = p_read_data[183:176];
  wire signed [7:0] p_read_data_23 = p_read_data[191:184];
  wire signed [7:0] p_read_data_24 = p_read_data[199:192];
  wire signed [7:0] p_read_data_25 = p_read_data[207:200];
  wire signed [7:0] p_read_data_26 = p_read_data[215:208];
  wire signed [7:0] p_read_data_27 = p_read_data[223:216];
  wire signed [7:0] p_read_data_28 = p_read_data[231:224];
  wire signed [7:0] p_read_data_29 = p_read_data[239:232];
  wire signed [7:0] p_read_data_30 = p_read_data[247:240];
  wire signed [7:0] p_read_data_31 = p_read_data[255:248];
  wire signed [7:0] p_read_data_32 = p_read_data[263:256];
  wire signed [7:0] p_read_data_33 = p_read_data[271:264];
  wire signed [7:0] p_read_data_34 = p_read_data[279:272];
  wire signed [7:0] p_read_data_35 = p_read_data[287:280];
  wire signed [7:0] p_read_data_36 = p_read_data[295:288];
  wire signed [7:0] p_read_data_37 = p_read_data[303:296];
  wire signed [7:0] p_read_data_38 = p_read_data[311:304];
  wire signed [7:0] p_read_data_39 = p_read_data[319:312];
  wire signed [7:0] p_read_data_40 = p_read_data[327:320];
  wire signed [7:0] p_read_data_41 = p_read_data[335:328];
  wire signed [7:0] p_read_data_42 = p_read_data[343:336];
  wire signed [7:0] p_read_data_43 = p_read_data[351:344];
  wire signed [7:0] p_read_data_44 = p_read_data[359:352];
  wire signed [7:0] p_read_data_45 = p_read_data[367:360];
  wire signed [7:0] p_read_data_46 = p_read_data[375:368];
  wire signed [7:0] p_read_data_47 = p_read_data[383:376];
  wire signed [7:0] p_read_data_48 = p_read_data[391:384];
  wire signed [7:0] p_read_data_49 = p_read_data[399:392];
  wire signed [7:0] p_read_data_50 = p_read_data[407:400];
  wire signed [7:0] p_read_data_51 = p_read_data[415:408];
  wire signed [7:0] p_read_data_52 = p_read_data[423:416];
  wire signed [7:0] p_read_data_53 = p_read_data[431:424];
  wire signed [7:0] p_read_data_54 = p_read_data[439:432];
  wire signed [7:0] p_read_data_55 = p_read_data[447:440];
  wire signed [7:0] p_read_data_56 = p_read_data[455:448];
  wire signed [7:0] p_read_data_57 = p_read_data[463:456];
  wire signed [7:0] p_read_data_58 = p_read_data[471:464];
  wire signed [7:0] p_read_data_59 = p_read_data[479:472];
  wire signed [7:0] p_read_data_60 = p_read_data[487:480];
  wire signed [7:0] p_read_data_61 = p_read_data[495:488];
  wire signed [7:0] p_read_data_62 = p_read_data[503:496];
  wire signed [7:0] p_read_data_63 = p_read_data[511:504];
  reg build_list;
  reg added_valid;
  reg [8:0] added_row;
  reg [8:0] added_cluster;
  reg added_list;
  reg sweeping;
  reg [8:0] swept;
  reg [8:0] used_0;
  reg [8:0] used_1;
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
  reg [8:0] reps_data_0_cluster;
  reg [8:0] reps_data_0_row;
  reg reps_valid_1;
  reg [8:0] reps_data_1_cluster;
  reg [8:0] reps_data_1_row;
  reg fetched_valid;
  reg [8:0] fetched;
  reg [8:0] chain_cluster;
  reg [8:0] chain_row;
  reg chain_last;
  reg running;
  reg again;
  reg at_part;
  reg [8:0] first_row;
  reg [8:0] count;
  reg [8:0] now_cluster;
  reg now_last;
  reg signed [15:0] data_0;
  reg signed [15:0] data_1;
  reg signed [15:0] data_2;
  reg signed [15:0] data_3;
  reg signed [15:0] data_4;
  reg signed [15:0] data_5;
  reg signed [15:0] data_6;
  reg signed [15:0] data_7;
  reg signed [15:0] data_8;
  reg signed [15:0] data_9;
  reg signed [15:0] data_10;
  reg signed [15:0] data_11;
  reg signed [15:0] data_12;
  reg signed [15:0] data_13;
  reg signed [15:0] data_14;
  reg signed [15:0] data_15;
  reg signed [15:0] data_16;
  reg signed [15:0] data_17;
  reg signed [15:0] data_18;
  reg signed [15:0] data_19;
  reg signed [15:0] data_20;
  reg signed [15:0] data_21;
  reg signed [15:0] data_22;
  reg signed [15:0] data_23;
  reg signed [15:0] data_24;
  reg signed [15:0] data_25;
  reg signed [15:0] data_26;
  reg signed [15:0] data_27;
  reg signed [15:0] data_28;
  reg signed [15:0] data_29;
  reg signed [15:0] data_30;
  reg signed [15:0] data_31;
  reg signed [15:0] data_32;
  reg signed [15:0] data_33;
  reg signed [15:0] data_34;
  reg signed [15:0] data_35;
  reg signed [15:0] data_36;
  reg signed [15:0] data_37;
  reg signed [15:0] data_38;
  reg signed [15:0] data_39;
  reg signed [15:0] data_40;
  reg signed [15:0] data_41;
  reg signed [15:0] data_42;
  reg signed [15:0] data_43;
  reg signed [15:0] data_44;
  reg signed [15:0] data_45;
  reg signed [15:0] data_46;
  reg signed [15:0] data_47;
  reg signed [15:0] data_48;
  reg signed [15:0] data_49;
  reg signed [15:0] data_50;
  reg signed [15:0] data_51;
  reg signed [15:0] data_52;
  reg signed [15:0] data_53;
  reg signed [15:0] data_54;
  reg signed [15:0] data_55;
  reg signed [15:0] data_56;
  reg signed [15:0] data_57;
  reg signed [15:0] data_58;
  reg signed [15:0] data_59;
  reg signed [15:0] data_60;
  reg signed [15:0] data_61;
  reg signed [15:0] data_62;
  reg signed [15:0] data_63;
  reg read_valid;
  reg read_last;
  reg [8:0] read_cluster;
  reg read_part;
  reg read_row_end;
  reg read_final;
  reg [8:0] read_count;
  reg read_iteration;
  reg read_mean;
  reg read_medoid;
  reg [2:0] read_chunks;
  reg [8:0] summed_cluster;
  reg summed_part;
  reg summed_row_end;
  reg summed_final;
  reg [8:0] summed_count;
  reg summed_iteration;
  reg summed_mean;
  reg [2:0] summed_chunks;
  reg divisors_valid_0;
  reg [8:0] divisors_data_0;
  reg divisors_valid_1;
  reg [8:0] divisors_data_1;
  reg sums_valid_0;
  reg signed [24:0] sums_data_0_sum_0;
  reg signed [24:0] sums_data_0_sum_1;
  reg signed [24:0] sums_data_0_sum_2;
  reg signed [24:0] sums_data_0_sum_3;
  reg signed [24:0] sums_data_0_sum_4;
  reg signed [24:0] sums_data_0_sum_5;
  reg signed [24:0] sums_data_0_sum_6;
  reg signed [24:0] sums_data_0_sum_7;
  reg signed [24:0] sums_data_0_sum_8;
  reg signed [24:0] sums_data_0_sum_9;
  reg signed [24:0] sums_data_0_sum_10;
  reg signed [24:0] sums_data_0_sum_11;
  reg signed [24:0] sums_data_0_sum_12;
  reg signed [24:0] sums_data_0_sum_13;
  reg signed [24:0] sums_data_0_sum_14;
  reg signed [24:0] sums_data_0_sum_15;
  reg signed [24:0] sums_data_0_sum_16;
  reg signed [24:0] sums_data_0_sum_17;
  reg signed [24:0] sums_data_0_sum_18;
  reg signed [24:0] sums_data_0_sum_19;
  reg signed [24:0] sums_data_0_sum_20;
  reg signed [24:0] sums_data_0_sum_21;
  reg signed [24:0] sums_data_0_sum_22;
  reg signed [24:0] sums_data_0_sum_23;
  reg signed [24:0] sums_data_0_sum_24;
  reg signed [24:0] sums_data_0_sum_25;
  reg signed [24:0] sums_data_0_sum_26;
  reg signed [24:0] sums_data_0_sum_27;
  reg signed [24:0] sums_data_0_sum_28;
  reg signed [24:0] sums_data_0_sum_29;
  reg signed [24:0] sums_data_0_sum_30;
  reg signed [24:0] sums_data_0_sum_31;
  reg signed [24:0] sums_data_0_sum_32;
  reg signed [24:0] sums_data_0_sum_33;
  reg signed [24:0] sums_data_0_sum_34;
  reg signed [24:0] sums_data_0_sum_35;
  reg signed [24:0] sums_data_0_sum_36;
  reg signed [24:0] sums_data_0_sum_37;
  reg signed [24:0] sums_data_0_sum_38;
  reg signed [24:0] sums_data_0_sum_39;
  reg signed [24:0] sums_data_0_sum_40;
  reg signed [24:0] sums_data_0_sum_41;
  reg signed [24:0] sums_data_0_sum_42;
  reg signed [24:0] sums_data_0_sum_43;
  reg signed [24:0] sums_data_0_sum_44;
  reg signed [24:0] sums_data_0_sum_45;
  reg signed [24:0] sums_data_0_sum_46;
  reg signed [24:0] sums_data_0_sum_47;
  reg signed [24:0] sums_data_0_sum_48;
  reg signed [24:0] sums_data_0_sum_49;
  reg signed [24:0] sums_data_0_sum_50;
  reg signed [24:0] sums_data_0_sum_51;
  reg signed [24:0] sums_data_0_sum_52;
  reg signed [24:0] sums_data_0_sum_53;
  reg signed [24:0] sums_data_0_sum_54;
  reg signed [24:0] sums_data_0_sum_55;
  reg signed [24:0] sums_data_0_sum_56;
  reg signed [24:0] sums_data_0_sum_57;
  reg signed [24:0] sums_data_0_sum_58;
  reg signed [24:0] sums_data_0_sum_59;
  reg signed [24:0] sums_data_0_sum_60;
  reg signed [24:0] sums_data_0_sum_61;
  reg signed [24:0] sums_data_0_sum_62;
  reg signed [24:0] sums_data_0_sum_63;
  reg [2:0] sums_data_0_chunks;
  reg [8:0] sums_data_0_place_cluster;
  reg sums_data_0_place_word;
  reg sums_data_0_place_row_end;
  reg sums_data_0_place_final;
  reg sums_valid_1;
  reg signed [24:0] sums_data_1_sum_0;
  reg signed [24:0] sums_data_1_sum_1;
  reg signed [24:0] sums_data_1_sum_2;
  reg signed [24:0] sums_data_1_sum_3;
  reg signed [24:0] sums_data_1_sum_4;
  reg signed [24:0] sums_data_1_sum_5;
  reg signed [24:0] sums_data_1_sum_6;
  reg signed [24:0] sums_data_1_sum_7;
  reg signed [24:0] sums_data_1_sum_8;
  reg signed [24:0] sums_data_1_sum_9;
  reg signed [24:0] sums_data_1_sum_10;
  reg signed [24:0] sums_data_1_sum_11;
  reg signed [24:0] sums_data_1_sum_12;
  reg signed [24:0] sums_data_1_sum_13;
  reg signed [24:0] sums_data_1_sum_14;
  reg signed [24:0] sums_data_1_sum_15;
  reg signed [24:0] sums_data_1_sum_16;
  reg signed [24:0] sums_data_1_sum_17;
  reg signed [24:0] sums_data_1_sum_18;
  reg signed [24:0] sums_data_1_sum_19;
  reg signed [24:0] sums_data_1_sum_20;
  reg signed [24:0] sums_data_1_sum_21;
  reg signed [24:0] sums_data_1_sum_22;
  reg signed [24:0] sums_data_1_sum_23;
  reg signed [24:0] sums_data_1_sum_24;
  reg signed [24:0] sums_data_1_sum_25;
  reg signed [24:0] sums_data_1_sum_26;
  reg signed [24:0] sums_data_1_sum_27;
  reg signed [24:0] sums_data_1_sum_28;
  reg signed [24:0] sums_data_1_sum_29;
  reg signed [24:0] sums_data_1_sum_30;
  reg signed [24:0] sums_data_1_sum_31;
  reg signed [24:0] sums_data_1_sum_32;
  reg signed [24:0] sums_data_1_sum_33;
  reg signed [24:0] sums_data_1_sum_34;
  reg signed [24:0] sums_data_1_sum_35;
  reg signed [24:0] sums_data_1_sum_36;
  reg signed [24:0] sums_data_1_sum_37;
  reg signed [24:0] sums_data_1_sum_38;
  reg signed [24:0] sums_data_1_sum_39;
  reg signed [24:0] sums_data_1_sum_40;
  reg signed [24:0] sums_data_1_sum_41;
  reg signed [24:0] sums_data_1_sum_42;
  reg signed [24:0] sums_data_1_sum_43;
  reg signed [24:0] sums_data_1_sum_44;
  reg signed [24:0] sums_data_1_sum_45;
  reg signed [24:0] sums_data_1_sum_46;
  reg signed [24:0] sums_data_1_sum_47;
  reg signed [24:0] sums_data_1_sum_48;
  reg signed [24:0] sums_data_1_sum_49;
  reg signed [24:0] sums_data_1_sum_50;
  reg signed [24:0] sums_data_1_sum_51;
  reg signed [24:0] sums_data_1_sum_52;
  reg signed [24:0] sums_data_1_sum_53;
  reg signed [24:0] sums_data_1_sum_54;
  reg signed [24:0] sums_data_1_sum_55;
  reg signed [24:0] sums_data_1_sum_56;
  reg signed [24:0] sums_data_1_sum_57;
  reg signed [24:0] sums_data_1_sum_58;
  reg signed [24:0] sums_data_1_sum_59;
  reg signed [24:0] sums_data_1_sum_60;
  reg signed [24:0] sums_data_1_sum_61;
  reg signed [24:0] sums_data_1_sum_62;
  reg signed [24:0] sums_data_1_sum_63;
  reg [2:0] sums_data_1_chunks;
  reg [8:0] sums_data_1_place_cluster;
  reg sums_data_1_place_word;
  reg sums_data_1_place_row_end;
  reg sums_data_1_place_final;
  reg [1:0] chunk;
  reg then_last_d1;
  reg [1:0] then_index_0_d1;
  reg [8:0] then_place_cluster_d1;
  reg then_place_word_d1;
  reg then_place_row_end_d1;
  reg then_place_final_d1;
  reg then_last_d2;
  reg [1:0] then_index_0_d2;
  reg [8:0] then_place_cluster_d2;
  reg then_place_word_d2;
  reg then_place_row_end_d2;
  reg then_place_final_d2;
  reg then_last_d3;
  reg [1:0] then_index_0_d3;
  reg [8:0] then_place_cluster_d3;
  reg then_place_word_d3;
  reg then_place_row_end_d3;
  reg then_place_final_d3;
  reg then_last_d4;
  reg [1:0] then_index_0_d4;
  reg [8:0] then_place_cluster_d4;
  reg then_place_word_d4;
  reg then_place_row_end_d4;
  reg then_place_final_d4;
  reg then_last;
  reg [1:0] then_index_0;
  reg [8:0] then_place_cluster;
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
  reg signed [15:0] mean_8;
  reg signed [15:0] mean_9;
  reg signed [15:0] mean_10;
  reg signed [15:0] mean_11;
  reg signed [15:0] mean_12;
  reg signed [15:0] mean_13;
  reg signed [15:0] mean_14;
  reg signed [15:0] mean_15;
  reg signed [15:0] mean_16;
  reg signed [15:0] mean_17;
  reg signed [15:0] mean_18;
  reg signed [15:0] mean_19;
  reg signed [15:0] mean_20;
  reg signed [15:0] mean_21;
  reg signed [15:0] mean_22;
  reg signed [15:0] mean_23;
  reg signed [15:0] mean_24;
  reg signed [15:0] mean_25;
  reg signed [15:0] mean_26;
  reg signed [15:0] mean_27;
  reg signed [15:0] mean_28;
  reg signed [15:0] mean_29;
  reg signed [15:0] mean_30;
  reg signed [15:0] mean_31;
  reg signed [15:0] mean_32;
  reg signed [15:0] mean_33;
  reg signed [15:0] mean_34;
  reg signed [15:0] mean_35;
  reg signed [15:0] mean_36;
  reg signed [15:0] mean_37;
  reg signed [15:0] mean_38;
  reg signed [15:0] mean_39;
  reg signed [15:0] mean_40;
  reg signed [15:0] mean_41;
  reg signed [15:0] mean_42;
  reg signed [15:0] mean_43;
  reg signed [15:0] mean_44;
  reg signed [15:0] mean_45;
  reg signed [15:0] mean_46;
  reg signed [15:0] mean_47;
  reg signed [15:0] mean_48;
  reg signed [15:0] mean_49;
  reg signed [15:0] mean_50;
  reg signed [15:0] mean_51;
  reg signed [15:0] mean_52;
  reg signed [15:0] mean_53;
  reg signed [15:0] mean_54;
  reg signed [15:0] mean_55;
  reg signed [15:0] mean_56;
  reg signed [15:0] mean_57;
  reg signed [15:0] mean_58;
  reg signed [15:0] mean_59;
  reg signed [15:0] mean_60;
  reg signed [15:0] mean_61;
  reg signed [15:0] mean_62;
  reg signed [15:0] mean_63;
  reg mean_done;
  reg [8:0] mean_place_cluster;
  reg mean_place_word;
  reg mean_place_row_end;
  reg mean_place_final;
  reg [1:0] sums_reserved;
  reg [3:0] means_under_way;
  reg [8:0] rows_reserved;
  reg [9:0] heads_0 [0:383];
  reg [9:0] heads_0_q;
`ifndef SYNTHESIS
  initial begin : heads_0_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) heads_0[i] = {10{1'b0}};
  end
`endif
  (* no_rw_check *) reg [9:0] rows_0 [0:383];
  reg [9:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) rows_0[i] = {10{1'b0}};
  end
`endif
  reg [9:0] heads_1 [0:383];
  reg [9:0] heads_1_q;
`ifndef SYNTHESIS
  initial begin : heads_1_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) heads_1[i] = {10{1'b0}};
  end
`endif
  (* no_rw_check *) reg [9:0] rows_1 [0:383];
  reg [9:0] rows_1_q;
`ifndef SYNTHESIS
  initial begin : rows_1_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) rows_1[i] = {10{1'b0}};
  end
`endif
  wire acc_in_ready;
  wire acc_out_valid;
  wire [1599:0] acc_out_sum;
  wire signed [24:0] acc_out_sum_0 = acc_out_sum[24:0];
  wire signed [24:0] acc_out_sum_1 = acc_out_sum[49:25];
  wire signed [24:0] acc_out_sum_2 = acc_out_sum[74:50];
  wire signed [24:0] acc_out_sum_3 = acc_out_sum[99:75];
  wire signed [24:0] acc_out_sum_4 = acc_out_sum[124:100];
  wire signed [24:0] acc_out_sum_5 = acc_out_sum[149:125];
  wire signed [24:0] acc_out_sum_6 = acc_out_sum[174:150];
  wire signed [24:0] acc_out_sum_7 = acc_out_sum[199:175];
  wire signed [24:0] acc_out_sum_8 = acc_out_sum[224:200];
  wire signed [24:0] acc_out_sum_9 = acc_out_sum[249:225];
  wire signed [24:0] acc_out_sum_10 = acc_out_sum[274:250];
  wire signed [24:0] acc_out_sum_11 = acc_out_sum[299:275];
  wire signed [24:0] acc_out_sum_12 = acc_out_sum[324:300];
  wire signed [24:0] acc_out_sum_13 = acc_out_sum[349:325];
  wire signed [24:0] acc_out_sum_14 = acc_out_sum[374:350];
  wire signed [24:0] acc_out_sum_15 = acc_out_sum[399:375];
  wire signed [24:0] acc_out_sum_16 = acc_out_sum[424:400];
  wire signed [24:0] acc_out_sum_17 = acc_out_sum[449:425];
  wire signed [24:0] acc_out_sum_18 = acc_out_sum[474:450];
  wire signed [24:0] acc_out_sum_19 = acc_out_sum[499:475];
  wire signed [24:0] acc_out_sum_20 = acc_out_sum[524:500];
  wire signed [24:0] acc_out_sum_21 = acc_out_sum[549:525];
  wire signed [24:0] acc_out_sum_22 = acc_out_sum[574:550];
  wire signed [24:0] acc_out_sum_23 = acc_out_sum[599:575];
  wire signed [24:0] acc_out_sum_24 = acc_out_sum[624:600];
  wire signed [24:0] acc_out_sum_25 = acc_out_sum[649:625];
  wire signed [24:0] acc_out_sum_26 = acc_out_sum[674:650];
  wire signed [24:0] acc_out_sum_27 = acc_out_sum[699:675];
  wire signed [24:0] acc_out_sum_28 = acc_out_sum[724:700];
  wire signed [24:0] acc_out_sum_29 = acc_out_sum[749:725];
  wire signed [24:0] acc_out_sum_30 = acc_out_sum[774:750];
  wire signed [24:0] acc_out_sum_31 = acc_out_sum[799:775];
  wire signed [24:0] acc_out_sum_32 = acc_out_sum[824:800];
  wire signed [24:0] acc_out_sum_33 = acc_out_sum[849:825];
  wire signed [24:0] acc_out_sum_34 = acc_out_sum[874:850];
  wire signed [24:0] acc_out_sum_35 = acc_out_sum[899:875];
  wire signed [24:0] acc_out_sum_36 = acc_out_sum[924:900];
  wire signed [24:0] acc_out_sum_37 = acc_out_sum[949:925];
  wire signed [24:0] acc_out_sum_38 = acc_out_sum[974:950];
  wire signed [24:0] acc_out_sum_39 = acc_out_sum[999:975];
  wire signed [24:0] acc_out_sum_40 = acc_out_sum[1024:1000];
  wire signed [24:0] acc_out_sum_41 = acc_out_sum[1049:1025];
  wire signed [24:0] acc_out_sum_42 = acc_out_sum[1074:1050];
  wire signed [24:0] acc_out_sum_43 = acc_out_sum[1099:1075];
  wire signed [24:0] acc_out_sum_44 = acc_out_sum[1124:1100];
  wire signed [24:0] acc_out_sum_45 = acc_out_sum[1149:1125];
  wire signed [24:0] acc_out_sum_46 = acc_out_sum[1174:1150];
  wire signed [24:0] acc_out_sum_47 = acc_out_sum[1199:1175];
  wire signed [24:0] acc_out_sum_48 = acc_out_sum[1224:1200];
  wire signed [24:0] acc_out_sum_49 = acc_out_sum[1249:1225];
  wire signed [24:0] acc_out_sum_50 = acc_out_sum[1274:1250];
  wire signed [24:0] acc_out_sum_51 = acc_out_sum[1299:1275];
  wire signed [24:0] acc_out_sum_52 = acc_out_sum[1324:1300];
  wire signed [24:0] acc_out_sum_53 = acc_out_sum[1349:1325];
  wire signed [24:0] acc_out_sum_54 = acc_out_sum[1374:1350];
  wire signed [24:0] acc_out_sum_55 = acc_out_sum[1399:1375];
  wire signed [24:0] acc_out_sum_56 = acc_out_sum[1424:1400];
  wire signed [24:0] acc_out_sum_57 = acc_out_sum[1449:1425];
  wire signed [24:0] acc_out_sum_58 = acc_out_sum[1474:1450];
  wire signed [24:0] acc_out_sum_59 = acc_out_sum[1499:1475];
  wire signed [24:0] acc_out_sum_60 = acc_out_sum[1524:1500];
  wire signed [24:0] acc_out_sum_61 = acc_out_sum[1549:1525];
  wire signed [24:0] acc_out_sum_62 = acc_out_sum[1574:1550];
  wire signed [24:0] acc_out_sum_63 = acc_out_sum[1599:1575];
  wire ask_bank = walk_list;
  wire [8:0] mux_used_1 = ask_bank ? used_1 : used_0;
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
  wire may_begin_chain = now_task_iteration | (rows_reserved < 9'd384);
  wire or_again_2 = or_again | (fetched_valid & may_begin_chain);
  wire pass_begins = not_goes_on & (may_begin_pass & or_again_2);
  wire and_pass_begins = pass_begins & ~or_again;
  wire chain_begins = and_pass_begins;
  wire or_fetched_valid = ~fetched_valid | chain_begins;
  wire and_fetched = ~(fetched == mux_used_1) & or_fetched_valid;
  wire fetch = reps_valid_0 & active & and_fetched;
  wire ask_fetch = fetch;
  wire [8:0] ask_cluster = reps_data_0_cluster;
  wire ask_clear = and_pass_begins;
  wire [8:0] ask_cleared = chain_cluster;
  wire or_goes_on = goes_on | pass_begins;
  wire ask_step = or_goes_on;
  wire [8:0] mux_rows_1_q_2 = ask_bank ? rows_1_q[9:1] : rows_0_q[9:1];
  wire [8:0] mux_heads_1_q = ask_bank ? heads_1_q[9:1] : heads_0_q[9:1];
  wire [8:0] mux_chain_row = now_task_medoid ? chain_row : mux_heads_1_q;
  wire [8:0] mux_first_row = or_again ? first_row : mux_chain_row;
  assign p_read_addr = goes_on ? mux_rows_1_q_2 : mux_first_row;
  wire [8:0] ask_row = p_read_addr;
  wire pass_ends = running & not_goes_on;
  wire task_ends = pass_ends & eq_at_part & now_last;
  wire ask_done = task_ends;
  wire not_build_list = ~build_list;
  wire and_alloc_fire = alloc_fire & not_build_list;
  wire and_added_valid = added_valid & ~added_list;
  wire not_ask_bank = ~ask_bank;
  wire [8:0] mux_alloc_cluster = and_alloc_fire ? alloc_cluster : ask_cluster;
  wire [8:0] mux_added_cluster = and_added_valid ? added_cluster : ask_cleared;
  wire [8:0] mux_swept = sweeping ? swept : mux_added_cluster;
  wire or_sweeping = sweeping | and_added_valid;
  wire or_sweeping_2 = or_sweeping | (ask_clear & not_ask_bank);
  wire [9:0] cat_added_row = {added_row, and_added_valid};
  wire and_alloc_fire_2 = alloc_fire & build_list;
  wire and_added_valid_2 = added_valid & added_list;
  wire [8:0] mux_alloc_cluster_2 = and_alloc_fire_2 ? alloc_cluster : ask_cluster;
  wire [8:0] mux_added_cluster_2 = and_added_valid_2 ? added_cluster : ask_cleared;
  wire [8:0] mux_swept_2 = sweeping ? swept : mux_added_cluster_2;
  wire or_sweeping_3 = sweeping | and_added_valid_2;
  wire or_sweeping_4 = or_sweeping_3 | (ask_clear & ask_bank);
  wire [9:0] cat_added_row_2 = {added_row, and_added_valid_2};
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
  wire [9:0] sum_fetched = {1'b0, fetched} + 10'd1;
  wire mux_at_part = or_again ? (at_part + 1'b1) : 1'b0;
  wire mux_at_part_2 = goes_on ? at_part : mux_at_part;
  wire not_now_task_iteration = ~now_task_iteration;
  assign walk_en = or_goes_on & not_now_task_iteration;
  assign walk_bank = now_task_slot[0];
  wire [9:0] cat_p_read_addr = {p_read_addr, mux_at_part_2};
  wire lt_now_task_words_log = now_task_words_log < 2'd1;
  wire [9:0] ext_p_read_addr = {1'b0, p_read_addr};
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
  wire signed [24:0] mux_sums_data_0_sum_16 = chunk[0] ? sums_data_0_sum_16 : sums_data_0_sum_0;
  wire signed [24:0] mux_sums_data_0_sum_17 = chunk[0] ? sums_data_0_sum_17 : sums_data_0_sum_1;
  wire signed [24:0] mux_sums_data_0_sum_18 = chunk[0] ? sums_data_0_sum_18 : sums_data_0_sum_2;
  wire signed [24:0] mux_sums_data_0_sum_19 = chunk[0] ? sums_data_0_sum_19 : sums_data_0_sum_3;
  wire signed [24:0] mux_sums_data_0_sum_20 = chunk[0] ? sums_data_0_sum_20 : sums_data_0_sum_4;
  wire signed [24:0] mux_sums_data_0_sum_21 = chunk[0] ? sums_data_0_sum_21 : sums_data_0_sum_5;
  wire signed [24:0] mux_sums_data_0_sum_22 = chunk[0] ? sums_data_0_sum_22 : sums_data_0_sum_6;
  wire signed [24:0] mux_sums_data_0_sum_23 = chunk[0] ? sums_data_0_sum_23 : sums_data_0_sum_7;
  wire signed [24:0] mux_sums_data_0_sum_24 = chunk[0] ? sums_data_0_sum_24 : sums_data_0_sum_8;
  wire signed [24:0] mux_sums_data_0_sum_25 = chunk[0] ? sums_data_0_sum_25 : sums_data_0_sum_9;
  wire signed [24:0] mux_sums_data_0_sum_26 = chunk[0] ? sums_data_0_sum_26 : sums_data_0_sum_10;
  wire signed [24:0] mux_sums_data_0_sum_27 = chunk[0] ? sums_data_0_sum_27 : sums_data_0_sum_11;
  wire signed [24:0] mux_sums_data_0_sum_28 = chunk[0] ? sums_data_0_sum_28 : sums_data_0_sum_12;
  wire signed [24:0] mux_sums_data_0_sum_29 = chunk[0] ? sums_data_0_sum_29 : sums_data_0_sum_13;
  wire signed [24:0] mux_sums_data_0_sum_30 = chunk[0] ? sums_data_0_sum_30 : sums_data_0_sum_14;
  wire signed [24:0] mux_sums_data_0_sum_31 = chunk[0] ? sums_data_0_sum_31 : sums_data_0_sum_15;
  wire signed [24:0] mux_sums_data_0_sum_48 = chunk[0] ? sums_data_0_sum_48 : sums_data_0_sum_32;
  wire signed [24:0] mux_sums_data_0_sum_49 = chunk[0] ? sums_data_0_sum_49 : sums_data_0_sum_33;
  wire signed [24:0] mux_sums_data_0_sum_50 = chunk[0] ? sums_data_0_sum_50 : sums_data_0_sum_34;
  wire signed [24:0] mux_sums_data_0_sum_51 = chunk[0] ? sums_data_0_sum_51 : sums_data_0_sum_35;
  wire signed [24:0] mux_sums_data_0_sum_52 = chunk[0] ? sums_data_0_sum_52 : sums_data_0_sum_36;
  wire signed [24:0] mux_sums_data_0_sum_53 = chunk[0] ? sums_data_0_sum_53 : sums_data_0_sum_37;
  wire signed [24:0] mux_sums_data_0_sum_54 = chunk[0] ? sums_data_0_sum_54 : sums_data_0_sum_38;
  wire signed [24:0] mux_sums_data_0_sum_55 = chunk[0] ? sums_data_0_sum_55 : sums_data_0_sum_39;
  wire signed [24:0] mux_sums_data_0_sum_56 = chunk[0] ? sums_data_0_sum_56 : sums_data_0_sum_40;
  wire signed [24:0] mux_sums_data_0_sum_57 = chunk[0] ? sums_data_0_sum_57 : sums_data_0_sum_41;
  wire signed [24:0] mux_sums_data_0_sum_58 = chunk[0] ? sums_data_0_sum_58 : sums_data_0_sum_42;
  wire signed [24:0] mux_sums_data_0_sum_59 = chunk[0] ? sums_data_0_sum_59 : sums_data_0_sum_43;
  wire signed [24:0] mux_sums_data_0_sum_60 = chunk[0] ? sums_data_0_sum_60 : sums_data_0_sum_44;
  wire signed [24:0] mux_sums_data_0_sum_61 = chunk[0] ? sums_data_0_sum_61 : sums_data_0_sum_45;
  wire signed [24:0] mux_sums_data_0_sum_62 = chunk[0] ? sums_data_0_sum_62 : sums_data_0_sum_46;
  wire signed [24:0] mux_sums_data_0_sum_63 = chunk[0] ? sums_data_0_sum_63 : sums_data_0_sum_47;
  wire signed [24:0] mux_sums_data_0_sum_48_2 = chunk[1] ? mux_sums_data_0_sum_48 : mux_sums_data_0_sum_16;
  wire signed [24:0] mux_sums_data_0_sum_49_2 = chunk[1] ? mux_sums_data_0_sum_49 : mux_sums_data_0_sum_17;
  wire signed [24:0] mux_sums_data_0_sum_50_2 = chunk[1] ? mux_sums_data_0_sum_50 : mux_sums_data_0_sum_18;
  wire signed [24:0] mux_sums_data_0_sum_51_2 = chunk[1] ? mux_sums_data_0_sum_51 : mux_sums_data_0_sum_19;
  wire signed [24:0] mux_sums_data_0_sum_52_2 = chunk[1] ? mux_sums_data_0_sum_52 : mux_sums_data_0_sum_20;
  wire signed [24:0] mux_sums_data_0_sum_53_2 = chunk[1] ? mux_sums_data_0_sum_53 : mux_sums_data_0_sum_21;
  wire signed [24:0] mux_sums_data_0_sum_54_2 = chunk[1] ? mux_sums_data_0_sum_54 : mux_sums_data_0_sum_22;
  wire signed [24:0] mux_sums_data_0_sum_55_2 = chunk[1] ? mux_sums_data_0_sum_55 : mux_sums_data_0_sum_23;
  wire signed [24:0] mux_sums_data_0_sum_56_2 = chunk[1] ? mux_sums_data_0_sum_56 : mux_sums_data_0_sum_24;
  wire signed [24:0] mux_sums_data_0_sum_57_2 = chunk[1] ? mux_sums_data_0_sum_57 : mux_sums_data_0_sum_25;
  wire signed [24:0] mux_sums_data_0_sum_58_2 = chunk[1] ? mux_sums_data_0_sum_58 : mux_sums_data_0_sum_26;
  wire signed [24:0] mux_sums_data_0_sum_59_2 = chunk[1] ? mux_sums_data_0_sum_59 : mux_sums_data_0_sum_27;
  wire signed [24:0] mux_sums_data_0_sum_60_2 = chunk[1] ? mux_sums_data_0_sum_60 : mux_sums_data_0_sum_28;
  wire signed [24:0] mux_sums_data_0_sum_61_2 = chunk[1] ? mux_sums_data_0_sum_61 : mux_sums_data_0_sum_29;
  wire signed [24:0] mux_sums_data_0_sum_62_2 = chunk[1] ? mux_sums_data_0_sum_62 : mux_sums_data_0_sum_30;
  wire signed [24:0] mux_sums_data_0_sum_63_2 = chunk[1] ? mux_sums_data_0_sum_63 : mux_sums_data_0_sum_31;
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
  wire signed [15:0] mux_data_8 = and_read_valid ? data_8 : mean_8;
  wire signed [15:0] mux_data_9 = and_read_valid ? data_9 : mean_9;
  wire signed [15:0] mux_data_10 = and_read_valid ? data_10 : mean_10;
  wire signed [15:0] mux_data_11 = and_read_valid ? data_11 : mean_11;
  wire signed [15:0] mux_data_12 = and_read_valid ? data_12 : mean_12;
  wire signed [15:0] mux_data_13 = and_read_valid ? data_13 : mean_13;
  wire signed [15:0] mux_data_14 = and_read_valid ? data_14 : mean_14;
  wire signed [15:0] mux_data_15 = and_read_valid ? data_15 : mean_15;
  wire signed [15:0] mux_data_16 = and_read_valid ? data_16 : mean_16;
  wire signed [15:0] mux_data_17 = and_read_valid ? data_17 : mean_17;
  wire signed [15:0] mux_data_18 = and_read_valid ? data_18 : mean_18;
  wire signed [15:0] mux_data_19 = and_read_valid ? data_19 : mean_19;
  wire signed [15:0] mux_data_20 = and_read_valid ? data_20 : mean_20;
  wire signed [15:0] mux_data_21 = and_read_valid ? data_21 : mean_21;
  wire signed [15:0] mux_data_22 = and_read_valid ? data_22 : mean_22;
  wire signed [15:0] mux_data_23 = and_read_valid ? data_23 : mean_23;
  wire signed [15:0] mux_data_24 = and_read_valid ? data_24 : mean_24;
  wire signed [15:0] mux_data_25 = and_read_valid ? data_25 : mean_25;
  wire signed [15:0] mux_data_26 = and_read_valid ? data_26 : mean_26;
  wire signed [15:0] mux_data_27 = and_read_valid ? data_27 : mean_27;
  wire signed [15:0] mux_data_28 = and_read_valid ? data_28 : mean_28;
  wire signed [15:0] mux_data_29 = and_read_valid ? data_29 : mean_29;
  wire signed [15:0] mux_data_30 = and_read_valid ? data_30 : mean_30;
  wire signed [15:0] mux_data_31 = and_read_valid ? data_31 : mean_31;
  wire signed [15:0] mux_data_32 = and_read_valid ? data_32 : mean_32;
  wire signed [15:0] mux_data_33 = and_read_valid ? data_33 : mean_33;
  wire signed [15:0] mux_data_34 = and_read_valid ? data_34 : mean_34;
  wire signed [15:0] mux_data_35 = and_read_valid ? data_35 : mean_35;
  wire signed [15:0] mux_data_36 = and_read_valid ? data_36 : mean_36;
  wire signed [15:0] mux_data_37 = and_read_valid ? data_37 : mean_37;
  wire signed [15:0] mux_data_38 = and_read_valid ? data_38 : mean_38;
  wire signed [15:0] mux_data_39 = and_read_valid ? data_39 : mean_39;
  wire signed [15:0] mux_data_40 = and_read_valid ? data_40 : mean_40;
  wire signed [15:0] mux_data_41 = and_read_valid ? data_41 : mean_41;
  wire signed [15:0] mux_data_42 = and_read_valid ? data_42 : mean_42;
  wire signed [15:0] mux_data_43 = and_read_valid ? data_43 : mean_43;
  wire signed [15:0] mux_data_44 = and_read_valid ? data_44 : mean_44;
  wire signed [15:0] mux_data_45 = and_read_valid ? data_45 : mean_45;
  wire signed [15:0] mux_data_46 = and_read_valid ? data_46 : mean_46;
  wire signed [15:0] mux_data_47 = and_read_valid ? data_47 : mean_47;
  wire signed [15:0] mux_data_48 = and_read_valid ? data_48 : mean_48;
  wire signed [15:0] mux_data_49 = and_read_valid ? data_49 : mean_49;
  wire signed [15:0] mux_data_50 = and_read_valid ? data_50 : mean_50;
  wire signed [15:0] mux_data_51 = and_read_valid ? data_51 : mean_51;
  wire signed [15:0] mux_data_52 = and_read_valid ? data_52 : mean_52;
  wire signed [15:0] mux_data_53 = and_read_valid ? data_53 : mean_53;
  wire signed [15:0] mux_data_54 = and_read_valid ? data_54 : mean_54;
  wire signed [15:0] mux_data_55 = and_read_valid ? data_55 : mean_55;
  wire signed [15:0] mux_data_56 = and_read_valid ? data_56 : mean_56;
  wire signed [15:0] mux_data_57 = and_read_valid ? data_57 : mean_57;
  wire signed [15:0] mux_data_58 = and_read_valid ? data_58 : mean_58;
  wire signed [15:0] mux_data_59 = and_read_valid ? data_59 : mean_59;
  wire signed [15:0] mux_data_60 = and_read_valid ? data_60 : mean_60;
  wire signed [15:0] mux_data_61 = and_read_valid ? data_61 : mean_61;
  wire signed [15:0] mux_data_62 = and_read_valid ? data_62 : mean_62;
  wire signed [15:0] mux_data_63 = and_read_valid ? data_63 : mean_63;
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
    else if (swept == 9'd383) sweeping <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) swept <= 9'd0;
    else if (sweeping) swept <= swept + 9'd1;
  end
  always @(posedge clk) begin
    if (rst) used_0 <= 9'd0;
    else if (ask_done & not_ask_bank) used_0 <= 9'd0;
    else if (and_added_valid & ~heads_0_q[0]) used_0 <= used_0 + 9'd1;
  end
  always @(posedge clk) begin
    if (rst) used_1 <= 9'd0;
    else if (ask_done & ask_bank) used_1 <= 9'd0;
    else if (and_added_valid_2 & ~heads_1_q[0]) used_1 <= used_1 + 9'd1;
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
    if (rst) fetched <= 9'd0;
    else if (task_begins) fetched <= 9'd0;
    else if (fetch) fetched <= sum_fetched[8:0];
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
    if (pass_begins) count <= 9'd1;
    else if (goes_on) count <= count + 9'd1;
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
    if (now_task_iteration) data_8 <= {{8{p_read_data_8[7]}}, p_read_data_8};
    else data_8 <= walk_data_8;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_9 <= {{8{p_read_data_9[7]}}, p_read_data_9};
    else data_9 <= walk_data_9;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_10 <= {{8{p_read_data_10[7]}}, p_read_data_10};
    else data_10 <= walk_data_10;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_11 <= {{8{p_read_data_11[7]}}, p_read_data_11};
    else data_11 <= walk_data_11;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_12 <= {{8{p_read_data_12[7]}}, p_read_data_12};
    else data_12 <= walk_data_12;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_13 <= {{8{p_read_data_13[7]}}, p_read_data_13};
    else data_13 <= walk_data_13;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_14 <= {{8{p_read_data_14[7]}}, p_read_data_14};
    else data_14 <= walk_data_14;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_15 <= {{8{p_read_data_15[7]}}, p_read_data_15};
    else data_15 <= walk_data_15;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_16 <= {{8{p_read_data_16[7]}}, p_read_data_16};
    else data_16 <= walk_data_16;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_17 <= {{8{p_read_data_17[7]}}, p_read_data_17};
    else data_17 <= walk_data_17;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_18 <= {{8{p_read_data_18[7]}}, p_read_data_18};
    else data_18 <= walk_data_18;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_19 <= {{8{p_read_data_19[7]}}, p_read_data_19};
    else data_19 <= walk_data_19;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_20 <= {{8{p_read_data_20[7]}}, p_read_data_20};
    else data_20 <= walk_data_20;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_21 <= {{8{p_read_data_21[7]}}, p_read_data_21};
    else data_21 <= walk_data_21;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_22 <= {{8{p_read_data_22[7]}}, p_read_data_22};
    else data_22 <= walk_data_22;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_23 <= {{8{p_read_data_23[7]}}, p_read_data_23};
    else data_23 <= walk_data_23;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_24 <= {{8{p_read_data_24[7]}}, p_read_data_24};
    else data_24 <= walk_data_24;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_25 <= {{8{p_read_data_25[7]}}, p_read_data_25};
    else data_25 <= walk_data_25;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_26 <= {{8{p_read_data_26[7]}}, p_read_data_26};
    else data_26 <= walk_data_26;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_27 <= {{8{p_read_data_27[7]}}, p_read_data_27};
    else data_27 <= walk_data_27;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_28 <= {{8{p_read_data_28[7]}}, p_read_data_28};
    else data_28 <= walk_data_28;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_29 <= {{8{p_read_data_29[7]}}, p_read_data_29};
    else data_29 <= walk_data_29;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_30 <= {{8{p_read_data_30[7]}}, p_read_data_30};
    else data_30 <= walk_data_30;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_31 <= {{8{p_read_data_31[7]}}, p_read_data_31};
    else data_31 <= walk_data_31;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_32 <= {{8{p_read_data_32[7]}}, p_read_data_32};
    else data_32 <= walk_data_32;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_33 <= {{8{p_read_data_33[7]}}, p_read_data_33};
    else data_33 <= walk_data_33;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_34 <= {{8{p_read_data_34[7]}}, p_read_data_34};
    else data_34 <= walk_data_34;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_35 <= {{8{p_read_data_35[7]}}, p_read_data_35};
    else data_35 <= walk_data_35;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_36 <= {{8{p_read_data_36[7]}}, p_read_data_36};
    else data_36 <= walk_data_36;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_37 <= {{8{p_read_data_37[7]}}, p_read_data_37};
    else data_37 <= walk_data_37;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_38 <= {{8{p_read_data_38[7]}}, p_read_data_38};
    else data_38 <= walk_data_38;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_39 <= {{8{p_read_data_39[7]}}, p_read_data_39};
    else data_39 <= walk_data_39;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_40 <= {{8{p_read_data_40[7]}}, p_read_data_40};
    else data_40 <= walk_data_40;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_41 <= {{8{p_read_data_41[7]}}, p_read_data_41};
    else data_41 <= walk_data_41;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_42 <= {{8{p_read_data_42[7]}}, p_read_data_42};
    else data_42 <= walk_data_42;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_43 <= {{8{p_read_data_43[7]}}, p_read_data_43};
    else data_43 <= walk_data_43;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_44 <= {{8{p_read_data_44[7]}}, p_read_data_44};
    else data_44 <= walk_data_44;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_45 <= {{8{p_read_data_45[7]}}, p_read_data_45};
    else data_45 <= walk_data_45;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_46 <= {{8{p_read_data_46[7]}}, p_read_data_46};
    else data_46 <= walk_data_46;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_47 <= {{8{p_read_data_47[7]}}, p_read_data_47};
    else data_47 <= walk_data_47;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_48 <= {{8{p_read_data_48[7]}}, p_read_data_48};
    else data_48 <= walk_data_48;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_49 <= {{8{p_read_data_49[7]}}, p_read_data_49};
    else data_49 <= walk_data_49;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_50 <= {{8{p_read_data_50[7]}}, p_read_data_50};
    else data_50 <= walk_data_50;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_51 <= {{8{p_read_data_51[7]}}, p_read_data_51};
    else data_51 <= walk_data_51;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_52 <= {{8{p_read_data_52[7]}}, p_read_data_52};
    else data_52 <= walk_data_52;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_53 <= {{8{p_read_data_53[7]}}, p_read_data_53};
    else data_53 <= walk_data_53;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_54 <= {{8{p_read_data_54[7]}}, p_read_data_54};
    else data_54 <= walk_data_54;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_55 <= {{8{p_read_data_55[7]}}, p_read_data_55};
    else data_55 <= walk_data_55;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_56 <= {{8{p_read_data_56[7]}}, p_read_data_56};
    else data_56 <= walk_data_56;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_57 <= {{8{p_read_data_57[7]}}, p_read_data_57};
    else data_57 <= walk_data_57;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_58 <= {{8{p_read_data_58[7]}}, p_read_data_58};
    else data_58 <= walk_data_58;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_59 <= {{8{p_read_data_59[7]}}, p_read_data_59};
    else data_59 <= walk_data_59;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_60 <= {{8{p_read_data_60[7]}}, p_read_data_60};
    else data_60 <= walk_data_60;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_61 <= {{8{p_read_data_61[7]}}, p_read_data_61};
    else data_61 <= walk_data_61;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_62 <= {{8{p_read_data_62[7]}}, p_read_data_62};
    else data_62 <= walk_data_62;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_63 <= {{8{p_read_data_63[7]}}, p_read_data_63};
    else data_63 <= walk_data_63;
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
      if (sums_valid_1) sums_data_0_sum_8 <= sums_data_1_sum_8;
      else sums_data_0_sum_8 <= acc_out_sum_8;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_8 <= acc_out_sum_8;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_9 <= sums_data_1_sum_9;
      else sums_data_0_sum_9 <= acc_out_sum_9;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_9 <= acc_out_sum_9;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_10 <= sums_data_1_sum_10;
      else sums_data_0_sum_10 <= acc_out_sum_10;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_10 <= acc_out_sum_10;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_11 <= sums_data_1_sum_11;
      else sums_data_0_sum_11 <= acc_out_sum_11;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_11 <= acc_out_sum_11;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_12 <= sums_data_1_sum_12;
      else sums_data_0_sum_12 <= acc_out_sum_12;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_12 <= acc_out_sum_12;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_13 <= sums_data_1_sum_13;
      else sums_data_0_sum_13 <= acc_out_sum_13;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_13 <= acc_out_sum_13;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_14 <= sums_data_1_sum_14;
      else sums_data_0_sum_14 <= acc_out_sum_14;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_14 <= acc_out_sum_14;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_15 <= sums_data_1_sum_15;
      else sums_data_0_sum_15 <= acc_out_sum_15;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_15 <= acc_out_sum_15;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_16 <= sums_data_1_sum_16;
      else sums_data_0_sum_16 <= acc_out_sum_16;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_16 <= acc_out_sum_16;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_17 <= sums_data_1_sum_17;
      else sums_data_0_sum_17 <= acc_out_sum_17;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_17 <= acc_out_sum_17;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_18 <= sums_data_1_sum_18;
      else sums_data_0_sum_18 <= acc_out_sum_18;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_18 <= acc_out_sum_18;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_19 <= sums_data_1_sum_19;
      else sums_data_0_sum_19 <= acc_out_sum_19;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_19 <= acc_out_sum_19;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_20 <= sums_data_1_sum_20;
      else sums_data_0_sum_20 <= acc_out_sum_20;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_20 <= acc_out_sum_20;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_21 <= sums_data_1_sum_21;
      else sums_data_0_sum_21 <= acc_out_sum_21;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_21 <= acc_out_sum_21;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_22 <= sums_data_1_sum_22;
      else sums_data_0_sum_22 <= acc_out_sum_22;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_22 <= acc_out_sum_22;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_23 <= sums_data_1_sum_23;
      else sums_data_0_sum_23 <= acc_out_sum_23;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_23 <= acc_out_sum_23;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_24 <= sums_data_1_sum_24;
      else sums_data_0_sum_24 <= acc_out_sum_24;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_24 <= acc_out_sum_24;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_25 <= sums_data_1_sum_25;
      else sums_data_0_sum_25 <= acc_out_sum_25;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_25 <= acc_out_sum_25;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_26 <= sums_data_1_sum_26;
      else sums_data_0_sum_26 <= acc_out_sum_26;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_26 <= acc_out_sum_26;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_27 <= sums_data_1_sum_27;
      else sums_data_0_sum_27 <= acc_out_sum_27;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_27 <= acc_out_sum_27;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_28 <= sums_data_1_sum_28;
      else sums_data_0_sum_28 <= acc_out_sum_28;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_28 <= acc_out_sum_28;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_29 <= sums_data_1_sum_29;
      else sums_data_0_sum_29 <= acc_out_sum_29;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_29 <= acc_out_sum_29;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_30 <= sums_data_1_sum_30;
      else sums_data_0_sum_30 <= acc_out_sum_30;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_30 <= acc_out_sum_30;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_31 <= sums_data_1_sum_31;
      else sums_data_0_sum_31 <= acc_out_sum_31;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_31 <= acc_out_sum_31;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_32 <= sums_data_1_sum_32;
      else sums_data_0_sum_32 <= acc_out_sum_32;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_32 <= acc_out_sum_32;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_33 <= sums_data_1_sum_33;
      else sums_data_0_sum_33 <= acc_out_sum_33;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_33 <= acc_out_sum_33;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_34 <= sums_data_1_sum_34;
      else sums_data_0_sum_34 <= acc_out_sum_34;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_34 <= acc_out_sum_34;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_35 <= sums_data_1_sum_35;
      else sums_data_0_sum_35 <= acc_out_sum_35;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_35 <= acc_out_sum_35;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_36 <= sums_data_1_sum_36;
      else sums_data_0_sum_36 <= acc_out_sum_36;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_36 <= acc_out_sum_36;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_37 <= sums_data_1_sum_37;
      else sums_data_0_sum_37 <= acc_out_sum_37;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_37 <= acc_out_sum_37;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_38 <= sums_data_1_sum_38;
      else sums_data_0_sum_38 <= acc_out_sum_38;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_38 <= acc_out_sum_38;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_39 <= sums_data_1_sum_39;
      else sums_data_0_sum_39 <= acc_out_sum_39;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_39 <= acc_out_sum_39;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_40 <= sums_data_1_sum_40;
      else sums_data_0_sum_40 <= acc_out_sum_40;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_40 <= acc_out_sum_40;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_41 <= sums_data_1_sum_41;
      else sums_data_0_sum_41 <= acc_out_sum_41;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_41 <= acc_out_sum_41;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_42 <= sums_data_1_sum_42;
      else sums_data_0_sum_42 <= acc_out_sum_42;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_42 <= acc_out_sum_42;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_43 <= sums_data_1_sum_43;
      else sums_data_0_sum_43 <= acc_out_sum_43;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_43 <= acc_out_sum_43;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_44 <= sums_data_1_sum_44;
      else sums_data_0_sum_44 <= acc_out_sum_44;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_44 <= acc_out_sum_44;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_45 <= sums_data_1_sum_45;
      else sums_data_0_sum_45 <= acc_out_sum_45;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_45 <= acc_out_sum_45;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_46 <= sums_data_1_sum_46;
      else sums_data_0_sum_46 <= acc_out_sum_46;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_46 <= acc_out_sum_46;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_47 <= sums_data_1_sum_47;
      else sums_data_0_sum_47 <= acc_out_sum_47;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_47 <= acc_out_sum_47;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_48 <= sums_data_1_sum_48;
      else sums_data_0_sum_48 <= acc_out_sum_48;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_48 <= acc_out_sum_48;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_49 <= sums_data_1_sum_49;
      else sums_data_0_sum_49 <= acc_out_sum_49;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_49 <= acc_out_sum_49;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_50 <= sums_data_1_sum_50;
      else sums_data_0_sum_50 <= acc_out_sum_50;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_50 <= acc_out_sum_50;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_51 <= sums_data_1_sum_51;
      else sums_data_0_sum_51 <= acc_out_sum_51;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_51 <= acc_out_sum_51;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_52 <= sums_data_1_sum_52;
      else sums_data_0_sum_52 <= acc_out_sum_52;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_52 <= acc_out_sum_52;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_53 <= sums_data_1_sum_53;
      else sums_data_0_sum_53 <= acc_out_sum_53;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_53 <= acc_out_sum_53;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_54 <= sums_data_1_sum_54;
      else sums_data_0_sum_54 <= acc_out_sum_54;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_54 <= acc_out_sum_54;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_55 <= sums_data_1_sum_55;
      else sums_data_0_sum_55 <= acc_out_sum_55;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_55 <= acc_out_sum_55;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_56 <= sums_data_1_sum_56;
      else sums_data_0_sum_56 <= acc_out_sum_56;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_56 <= acc_out_sum_56;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_57 <= sums_data_1_sum_57;
      else sums_data_0_sum_57 <= acc_out_sum_57;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_57 <= acc_out_sum_57;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_58 <= sums_data_1_sum_58;
      else sums_data_0_sum_58 <= acc_out_sum_58;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_58 <= acc_out_sum_58;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_59 <= sums_data_1_sum_59;
      else sums_data_0_sum_59 <= acc_out_sum_59;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_59 <= acc_out_sum_59;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_60 <= sums_data_1_sum_60;
      else sums_data_0_sum_60 <= acc_out_sum_60;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_60 <= acc_out_sum_60;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_61 <= sums_data_1_sum_61;
      else sums_data_0_sum_61 <= acc_out_sum_61;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_61 <= acc_out_sum_61;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_62 <= sums_data_1_sum_62;
      else sums_data_0_sum_62 <= acc_out_sum_62;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_62 <= acc_out_sum_62;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_sum_63 <= sums_data_1_sum_63;
      else sums_data_0_sum_63 <= acc_out_sum_63;
    end
    else if (and_acc_out_valid_3) sums_data_0_sum_63 <= acc_out_sum_63;
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
    if (and_sums_valid_0) sums_data_1_sum_8 <= acc_out_sum_8;
    else if (and_acc_out_valid_4) sums_data_1_sum_8 <= acc_out_sum_8;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_9 <= acc_out_sum_9;
    else if (and_acc_out_valid_4) sums_data_1_sum_9 <= acc_out_sum_9;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_10 <= acc_out_sum_10;
    else if (and_acc_out_valid_4) sums_data_1_sum_10 <= acc_out_sum_10;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_11 <= acc_out_sum_11;
    else if (and_acc_out_valid_4) sums_data_1_sum_11 <= acc_out_sum_11;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_12 <= acc_out_sum_12;
    else if (and_acc_out_valid_4) sums_data_1_sum_12 <= acc_out_sum_12;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_13 <= acc_out_sum_13;
    else if (and_acc_out_valid_4) sums_data_1_sum_13 <= acc_out_sum_13;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_14 <= acc_out_sum_14;
    else if (and_acc_out_valid_4) sums_data_1_sum_14 <= acc_out_sum_14;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_15 <= acc_out_sum_15;
    else if (and_acc_out_valid_4) sums_data_1_sum_15 <= acc_out_sum_15;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_16 <= acc_out_sum_16;
    else if (and_acc_out_valid_4) sums_data_1_sum_16 <= acc_out_sum_16;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_17 <= acc_out_sum_17;
    else if (and_acc_out_valid_4) sums_data_1_sum_17 <= acc_out_sum_17;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_18 <= acc_out_sum_18;
    else if (and_acc_out_valid_4) sums_data_1_sum_18 <= acc_out_sum_18;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_19 <= acc_out_sum_19;
    else if (and_acc_out_valid_4) sums_data_1_sum_19 <= acc_out_sum_19;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_20 <= acc_out_sum_20;
    else if (and_acc_out_valid_4) sums_data_1_sum_20 <= acc_out_sum_20;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_21 <= acc_out_sum_21;
    else if (and_acc_out_valid_4) sums_data_1_sum_21 <= acc_out_sum_21;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_22 <= acc_out_sum_22;
    else if (and_acc_out_valid_4) sums_data_1_sum_22 <= acc_out_sum_22;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_23 <= acc_out_sum_23;
    else if (and_acc_out_valid_4) sums_data_1_sum_23 <= acc_out_sum_23;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_24 <= acc_out_sum_24;
    else if (and_acc_out_valid_4) sums_data_1_sum_24 <= acc_out_sum_24;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_25 <= acc_out_sum_25;
    else if (and_acc_out_valid_4) sums_data_1_sum_25 <= acc_out_sum_25;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_26 <= acc_out_sum_26;
    else if (and_acc_out_valid_4) sums_data_1_sum_26 <= acc_out_sum_26;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_27 <= acc_out_sum_27;
    else if (and_acc_out_valid_4) sums_data_1_sum_27 <= acc_out_sum_27;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_28 <= acc_out_sum_28;
    else if (and_acc_out_valid_4) sums_data_1_sum_28 <= acc_out_sum_28;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_29 <= acc_out_sum_29;
    else if (and_acc_out_valid_4) sums_data_1_sum_29 <= acc_out_sum_29;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_30 <= acc_out_sum_30;
    else if (and_acc_out_valid_4) sums_data_1_sum_30 <= acc_out_sum_30;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_31 <= acc_out_sum_31;
    else if (and_acc_out_valid_4) sums_data_1_sum_31 <= acc_out_sum_31;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_32 <= acc_out_sum_32;
    else if (and_acc_out_valid_4) sums_data_1_sum_32 <= acc_out_sum_32;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_33 <= acc_out_sum_33;
    else if (and_acc_out_valid_4) sums_data_1_sum_33 <= acc_out_sum_33;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_34 <= acc_out_sum_34;
    else if (and_acc_out_valid_4) sums_data_1_sum_34 <= acc_out_sum_34;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_35 <= acc_out_sum_35;
    else if (and_acc_out_valid_4) sums_data_1_sum_35 <= acc_out_sum_35;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_36 <= acc_out_sum_36;
    else if (and_acc_out_valid_4) sums_data_1_sum_36 <= acc_out_sum_36;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_37 <= acc_out_sum_37;
    else if (and_acc_out_valid_4) sums_data_1_sum_37 <= acc_out_sum_37;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_38 <= acc_out_sum_38;
    else if (and_acc_out_valid_4) sums_data_1_sum_38 <= acc_out_sum_38;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_39 <= acc_out_sum_39;
    else if (and_acc_out_valid_4) sums_data_1_sum_39 <= acc_out_sum_39;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_40 <= acc_out_sum_40;
    else if (and_acc_out_valid_4) sums_data_1_sum_40 <= acc_out_sum_40;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_41 <= acc_out_sum_41;
    else if (and_acc_out_valid_4) sums_data_1_sum_41 <= acc_out_sum_41;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_42 <= acc_out_sum_42;
    else if (and_acc_out_valid_4) sums_data_1_sum_42 <= acc_out_sum_42;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_43 <= acc_out_sum_43;
    else if (and_acc_out_valid_4) sums_data_1_sum_43 <= acc_out_sum_43;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_44 <= acc_out_sum_44;
    else if (and_acc_out_valid_4) sums_data_1_sum_44 <= acc_out_sum_44;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_45 <= acc_out_sum_45;
    else if (and_acc_out_valid_4) sums_data_1_sum_45 <= acc_out_sum_45;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_46 <= acc_out_sum_46;
    else if (and_acc_out_valid_4) sums_data_1_sum_46 <= acc_out_sum_46;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_47 <= acc_out_sum_47;
    else if (and_acc_out_valid_4) sums_data_1_sum_47 <= acc_out_sum_47;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_48 <= acc_out_sum_48;
    else if (and_acc_out_valid_4) sums_data_1_sum_48 <= acc_out_sum_48;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_49 <= acc_out_sum_49;
    else if (and_acc_out_valid_4) sums_data_1_sum_49 <= acc_out_sum_49;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_50 <= acc_out_sum_50;
    else if (and_acc_out_valid_4) sums_data_1_sum_50 <= acc_out_sum_50;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_51 <= acc_out_sum_51;
    else if (and_acc_out_valid_4) sums_data_1_sum_51 <= acc_out_sum_51;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_52 <= acc_out_sum_52;
    else if (and_acc_out_valid_4) sums_data_1_sum_52 <= acc_out_sum_52;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_53 <= acc_out_sum_53;
    else if (and_acc_out_valid_4) sums_data_1_sum_53 <= acc_out_sum_53;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_54 <= acc_out_sum_54;
    else if (and_acc_out_valid_4) sums_data_1_sum_54 <= acc_out_sum_54;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_55 <= acc_out_sum_55;
    else if (and_acc_out_valid_4) sums_data_1_sum_55 <= acc_out_sum_55;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_56 <= acc_out_sum_56;
    else if (and_acc_out_valid_4) sums_data_1_sum_56 <= acc_out_sum_56;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_57 <= acc_out_sum_57;
    else if (and_acc_out_valid_4) sums_data_1_sum_57 <= acc_out_sum_57;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_58 <= acc_out_sum_58;
    else if (and_acc_out_valid_4) sums_data_1_sum_58 <= acc_out_sum_58;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_59 <= acc_out_sum_59;
    else if (and_acc_out_valid_4) sums_data_1_sum_59 <= acc_out_sum_59;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_60 <= acc_out_sum_60;
    else if (and_acc_out_valid_4) sums_data_1_sum_60 <= acc_out_sum_60;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_61 <= acc_out_sum_61;
    else if (and_acc_out_valid_4) sums_data_1_sum_61 <= acc_out_sum_61;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_62 <= acc_out_sum_62;
    else if (and_acc_out_valid_4) sums_data_1_sum_62 <= acc_out_sum_62;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_sum_63 <= acc_out_sum_63;
    else if (and_acc_out_valid_4) sums_data_1_sum_63 <= acc_out_sum_63;
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
    if (and_q_out_valid) mean_2 <= q_out_q[49:34];
    else if (and_q_out_valid) mean_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_3 <= q_out_q[66:51];
    else if (and_q_out_valid) mean_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_4 <= q_out_q[83:68];
    else if (and_q_out_valid) mean_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_5 <= q_out_q[100:85];
    else if (and_q_out_valid) mean_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_6 <= q_out_q[117:102];
    else if (and_q_out_valid) mean_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_7 <= q_out_q[134:119];
    else if (and_q_out_valid) mean_7 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_8 <= q_out_q[151:136];
    else if (and_q_out_valid) mean_8 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_9 <= q_out_q[168:153];
    else if (and_q_out_valid) mean_9 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_10 <= q_out_q[185:170];
    else if (and_q_out_valid) mean_10 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_11 <= q_out_q[202:187];
    else if (and_q_out_valid) mean_11 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_12 <= q_out_q[219:204];
    else if (and_q_out_valid) mean_12 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_13 <= q_out_q[236:221];
    else if (and_q_out_valid) mean_13 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_14 <= q_out_q[253:238];
    else if (and_q_out_valid) mean_14 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) mean_15 <= q_out_q[270:255];
    else if (and_q_out_valid) mean_15 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_16 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_16 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_17 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_17 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_18 <= q_out_q[49:34];
    else if (and_q_out_valid) mean_18 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_19 <= q_out_q[66:51];
    else if (and_q_out_valid) mean_19 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_20 <= q_out_q[83:68];
    else if (and_q_out_valid) mean_20 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_21 <= q_out_q[100:85];
    else if (and_q_out_valid) mean_21 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_22 <= q_out_q[117:102];
    else if (and_q_out_valid) mean_22 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_23 <= q_out_q[134:119];
    else if (and_q_out_valid) mean_23 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_24 <= q_out_q[151:136];
    else if (and_q_out_valid) mean_24 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_25 <= q_out_q[168:153];
    else if (and_q_out_valid) mean_25 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_26 <= q_out_q[185:170];
    else if (and_q_out_valid) mean_26 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_27 <= q_out_q[202:187];
    else if (and_q_out_valid) mean_27 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_28 <= q_out_q[219:204];
    else if (and_q_out_valid) mean_28 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_29 <= q_out_q[236:221];
    else if (and_q_out_valid) mean_29 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_30 <= q_out_q[253:238];
    else if (and_q_out_valid) mean_30 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) mean_31 <= q_out_q[270:255];
    else if (and_q_out_valid) mean_31 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_32 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_32 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_33 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_33 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_34 <= q_out_q[49:34];
    else if (and_q_out_valid) mean_34 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_35 <= q_out_q[66:51];
    else if (and_q_out_valid) mean_35 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_36 <= q_out_q[83:68];
    else if (and_q_out_valid) mean_36 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_37 <= q_out_q[100:85];
    else if (and_q_out_valid) mean_37 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_38 <= q_out_q[117:102];
    else if (and_q_out_valid) mean_38 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_39 <= q_out_q[134:119];
    else if (and_q_out_valid) mean_39 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_40 <= q_out_q[151:136];
    else if (and_q_out_valid) mean_40 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_41 <= q_out_q[168:153];
    else if (and_q_out_valid) mean_41 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_42 <= q_out_q[185:170];
    else if (and_q_out_valid) mean_42 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_43 <= q_out_q[202:187];
    else if (and_q_out_valid) mean_43 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_44 <= q_out_q[219:204];
    else if (and_q_out_valid) mean_44 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_45 <= q_out_q[236:221];
    else if (and_q_out_valid) mean_45 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_46 <= q_out_q[253:238];
    else if (and_q_out_valid) mean_46 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) mean_47 <= q_out_q[270:255];
    else if (and_q_out_valid) mean_47 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_48 <= q_out_q[15:0];
    else if (and_q_out_valid) mean_48 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_49 <= q_out_q[32:17];
    else if (and_q_out_valid) mean_49 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_50 <= q_out_q[49:34];
    else if (and_q_out_valid) mean_50 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_51 <= q_out_q[66:51];
    else if (and_q_out_valid) mean_51 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_52 <= q_out_q[83:68];
    else if (and_q_out_valid) mean_52 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_53 <= q_out_q[100:85];
    else if (and_q_out_valid) mean_53 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_54 <= q_out_q[117:102];
    else if (and_q_out_valid) mean_54 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_55 <= q_out_q[134:119];
    else if (and_q_out_valid) mean_55 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_56 <= q_out_q[151:136];
    else if (and_q_out_valid) mean_56 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_57 <= q_out_q[168:153];
    else if (and_q_out_valid) mean_57 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_58 <= q_out_q[185:170];
    else if (and_q_out_valid) mean_58 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_59 <= q_out_q[202:187];
    else if (and_q_out_valid) mean_59 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_60 <= q_out_q[219:204];
    else if (and_q_out_valid) mean_60 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_61 <= q_out_q[236:221];
    else if (and_q_out_valid) mean_61 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_62 <= q_out_q[253:238];
    else if (and_q_out_valid) mean_62 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) mean_63 <= q_out_q[270:255];
    else if (and_q_out_valid) mean_63 <= 16'sd0;
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
    if (rst) rows_reserved <= 9'd0;
    else if (and_pass_begins_3 & ~qc_pop) rows_reserved <= rows_reserved + 9'd1;
    else if (qc_pop & ~and_pass_begins_3) rows_reserved <= rows_reserved - 9'd1;
  end
  always @(posedge clk) begin
    if (or_sweeping_2) heads_0[mux_swept] <= cat_added_row;
  end
  always @(posedge clk) begin
    if (and_alloc_fire | (ask_fetch & not_ask_bank)) heads_0_q <= (or_sweeping_2 & (mux_swept == mux_alloc_cluster)) ? cat_added_row : heads_0[mux_alloc_cluster];
  end
  always @(posedge clk) begin
    if (and_added_valid) rows_0[added_row] <= {heads_0_q[9:1], heads_0_q[0]};
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
    if (and_added_valid_2) rows_1[added_row] <= {heads_1_q[9:1], heads_1_q[0]};
  end
  always @(posedge clk) begin
    if (ask_step & ask_bank) rows_1_q <= rows_1[ask_row];
  end
  row_acc_l64_b16_r384 acc (
    .clk(clk),
    .rst(rst),
    .in_valid(read_valid & ~read_medoid),
    .in_row({data_63, data_62, data_61, data_60, data_59, data_58, data_57, data_56, data_55, data_54,
    data_53, data_52, data_51, data_50, data_49, data_48, data_47, data_46, data_45, data_44,
    data_43, data_42, data_41, data_40, data_39, data_38, data_37, data_36, data_35, data_34,
    data_33, data_32, data_31, data_30, data_29, data_28, data_27, data_26, data_25, data_24,
    data_23, data_22, data_21, data_20, data_19, data_18, data_17, data_16, data_15, data_14,
    data_13, data_12, data_11, data_10, data_9, data_8, data_7, data_6, data_5, data_4,
    data_3, data_2, data_1, data_0}),
    .in_last(read_last),
    .out_ready(1'b1),
    .in_ready(acc_in_ready),
    .out_valid(acc_out_valid),
    .out_sum(acc_out_sum)
  );
  assign list_free = task_ends;
  assign q_free_bank = walk_bank;
  assign qc_data = {mux_data_63, mux_data_62, mux_data_61, mux_data_60, mux_data_59, mux_data_58, mux_data_57,
    mux_data_56, mux_data_55, mux_data_54, mux_data_53, mux_data_52, mux_data_51, mux_data_50,
    mux_data_49, mux_data_48, mux_data_47, mux_data_46, mux_data_45, mux_data_44, mux_data_43,
    mux_data_42, mux_data_41, mux_data_40, mux_data_39, mux_data_38, mux_data_37, mux_data_36,
    mux_data_35, mux_data_34, mux_data_33, mux_data_32, mux_data_31, mux_data_30, mux_data_29,
    mux_data_28, mux_data_27, mux_data_26, mux_data_25, mux_data_24, mux_data_23, mux_data_22,
    mux_data_21, mux_data_20, mux_data_19, mux_data_18, mux_data_17, mux_data_16, mux_data_15,
    mux_data_14, mux_data_13, mux_data_12, mux_data_11, mux_data_10, mux_data_9, mux_data_8,
    mux_data_7, mux_data_6, mux_data_5, mux_data_4, mux_data_3, mux_data_2, mux_data_1,
    mux_data_0};
  assign up_addr = summed_cluster;
  assign up_data = {acc_out_sum_63[16:0], acc_out_sum_62[16:0], acc_out_sum_61[16:0], acc_out_sum_60[16:0],
    acc_out_sum_59[16:0], acc_out_sum_58[16:0], acc_out_sum_57[16:0], acc_out_sum_56[16:0],
    acc_out_sum_55[16:0], acc_out_sum_54[16:0], acc_out_sum_53[16:0], acc_out_sum_52[16:0],
    acc_out_sum_51[16:0], acc_out_sum_50[16:0], acc_out_sum_49[16:0], acc_out_sum_48[16:0],
    acc_out_sum_47[16:0], acc_out_sum_46[16:0], acc_out_sum_45[16:0], acc_out_sum_44[16:0],
    acc_out_sum_43[16:0], acc_out_sum_42[16:0], acc_out_sum_41[16:0], acc_out_sum_40[16:0],
    acc_out_sum_39[16:0], acc_out_sum_38[16:0], acc_out_sum_37[16:0], acc_out_sum_36[16:0],
    acc_out_sum_35[16:0], acc_out_sum_34[16:0], acc_out_sum_33[16:0], acc_out_sum_32[16:0],
    acc_out_sum_31[16:0], acc_out_sum_30[16:0], acc_out_sum_29[16:0], acc_out_sum_28[16:0],
    acc_out_sum_27[16:0], acc_out_sum_26[16:0], acc_out_sum_25[16:0], acc_out_sum_24[16:0],
    acc_out_sum_23[16:0], acc_out_sum_22[16:0], acc_out_sum_21[16:0], acc_out_sum_20[16:0],
    acc_out_sum_19[16:0], acc_out_sum_18[16:0], acc_out_sum_17[16:0], acc_out_sum_16[16:0],
    acc_out_sum_15[16:0], acc_out_sum_14[16:0], acc_out_sum_13[16:0], acc_out_sum_12[16:0],
    acc_out_sum_11[16:0], acc_out_sum_10[16:0], acc_out_sum_9[16:0], acc_out_sum_8[16:0],
    acc_out_sum_7[16:0], acc_out_sum_6[16:0], acc_out_sum_5[16:0], acc_out_sum_4[16:0],
    acc_out_sum_3[16:0], acc_out_sum_2[16:0], acc_out_sum_1[16:0], acc_out_sum_0[16:0]};
  assign up_count = summed_count;
  assign q_req_valid = divisors_valid_0;
  assign q_beat_valid = sums_valid_0;
  assign q_num = {mux_sums_data_0_sum_63_2, mux_sums_data_0_sum_62_2, mux_sums_data_0_sum_61_2, mux_sums_data_0_sum_60_2,
    mux_sums_data_0_sum_59_2, mux_sums_data_0_sum_58_2, mux_sums_data_0_sum_57_2, mux_sums_data_0_sum_56_2,
    mux_sums_data_0_sum_55_2, mux_sums_data_0_sum_54_2, mux_sums_data_0_sum_53_2, mux_sums_data_0_sum_52_2,
    mux_sums_data_0_sum_51_2, mux_sums_data_0_sum_50_2, mux_sums_data_0_sum_49_2, mux_sums_data_0_sum_48_2};
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
    heads_3_tiles, q_out_q[16], q_out_q[33], q_out_q[50], q_out_q[67], q_out_q[84], q_out_q[101],
    q_out_q[118], q_out_q[135], q_out_q[152], q_out_q[169], q_out_q[186], q_out_q[203],
    q_out_q[220], q_out_q[237], q_out_q[254], q_out_q[271], now_task_slot[1], acc_in_ready};
endmodule
