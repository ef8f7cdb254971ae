module feed_pro1_l64_dis1_expl4_div4_mi4_t128_h64_co32_cl128_m_cf5eb663 (
  input clk,
  input rst,
  input go,
  input heads_0_gemm,
  input heads_0_dense,
  input heads_0_mean,
  input heads_0_center,
  input heads_0_early,
  input heads_0_vgen,
  input [7:0] heads_0_n,
  input [5:0] heads_0_m,
  input [7:0] heads_0_c,
  input [2:0] heads_0_rounds,
  input [1:0] heads_0_groups,
  input [1:0] heads_0_words_log,
  input [7:0] heads_0_beats,
  input [5:0] heads_0_col_beats,
  input [1:0] heads_0_pack,
  input heads_0_row_words,
  input [4:0] heads_0_chunks,
  input [5:0] heads_0_shift,
  input [5:0] heads_0_pre,
  input [15:0] heads_0_multiplier,
  input [4:0] heads_0_post,
  input [5:0] heads_0_y_shift,
  input [8:0] heads_0_dim,
  input [2:0] heads_0_x_words,
  input [8:0] heads_0_x_beats,
  input [7:0] heads_0_tiles,
  input accepted,
  input kv_valid,
  input [1023:0] kv_data,
  input q_valid,
  input [1023:0] q_data,
  input x_valid,
  input [1023:0] x_data,
  input walk_en,
  input walk_bank,
  input [6:0] walk_addr,
  input q_free,
  input q_free_bank,
  input p_free,
  input p_free_bank,
  input qc_write,
  input qc_word,
  input [1023:0] qc_data,
  input qc_push,
  input [6:0] qc_cluster,
  input qc_last,
  input score_free,
  input e_ready,
  input [67:0] e_data,
  input row_free,
  input back_valid,
  input back_slot,
  input [6:0] back_row,
  input [7:0] back_word,
  input [1023:0] back_data,
  output kv_ready,
  output q_ready,
  output x_ready,
  output [1023:0] walk_data,
  output qc_pop,
  output score_valid,
  output [159:0] score_acc,
  output reg score_tag_pre,
  output reg score_tag_row_last,
  output reg score_tag_head_last,
  output reg score_tag_slot,
  output row_valid,
  output [2559:0] row_acc,
  output reg row_tag_back,
  output reg row_tag_row_last,
  output reg row_tag_head_last,
  output reg row_tag_slot,
  output reg [6:0] row_tag_row,
  output reg [7:0] row_tag_word,
  output word_issued,
  output word_tag_back,
  output word_tag_row_last,
  output word_tag_head_last,
  output word_tag_slot,
  output [6:0] word_tag_row,
  output [7:0] word_tag_word,
  output e_read,
  output [1:0] e_row,
  output [6:0] e_beat,
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
  reg v_full_0;
  reg h_full_0;
  reg q_full_0;
  reg w_full;
  reg back_job;
  reg kv_job;
  reg [1:0] kv_stage;
  reg [8:0] kv_row;
  reg kv_word;
  reg [7:0] kv_tile;
  reg q_job;
  reg [6:0] q_addr;
  reg [6:0] ring_head;
  reg [6:0] ring_tail;
  reg [7:0] ring_rows;
  reg p_busy_0;
  reg row_room;
  reg pre_job;
  reg [6:0] pre_row;
  reg qk_job;
  reg [6:0] qk_row;
  reg [2:0] score_room;
  reg av_job;
  reg av_word;
  reg [1:0] av_exp_row;
  reg scored_valid_0;
  reg [6:0] scored_data_0_row;
  reg scored_data_0_last;
  reg scored_valid_1;
  reg [6:0] scored_data_1_row;
  reg scored_data_1_last;
  reg scored_valid_2;
  reg [6:0] scored_data_2_row;
  reg scored_data_2_last;
  reg scored_valid_3;
  reg [6:0] scored_data_3_row;
  reg scored_data_3_last;
  reg scored_valid_4;
  reg [6:0] scored_data_4_row;
  reg scored_data_4_last;
  reg scored_valid_5;
  reg [6:0] scored_data_5_row;
  reg scored_data_5_last;
  reg scored_valid_6;
  reg [6:0] scored_data_6_row;
  reg scored_data_6_last;
  reg scored_valid_7;
  reg [6:0] scored_data_7_row;
  reg scored_data_7_last;
  reg scored_valid_8;
  reg [6:0] scored_data_8_row;
  reg scored_data_8_last;
  reg [2:0] exp_rows;
  reg gemm_job;
  reg [6:0] gemm_row;
  reg [7:0] gemm_tile;
  reg tile_loaded;
  reg [3:0] x_words;
  reg [1:0] phase_kind;
  reg phase_slot;
  reg phase_ring;
  reg phase_keep;
  reg phase_back;
  reg phase_row_end;
  reg phase_tile_end;
  reg phase_job_end;
  reg [6:0] phase_row;
  reg [7:0] phase_word;
  reg [6:0] phase_ring_row;
  reg phase_words;
  reg [1:0] phase_groups;
  reg phase_stride;
  reg [1:0] phase_exp_row;
  reg [8:0] beat;
  reg [8:0] beats_left;
  reg word;
  reg [9:0] key_addr;
  reg issued_dot;
  reg issued_last;
  reg issued_x;
  reg [1:0] issued_groups;
  reg [9:0] key_read;
  reg key_write_on;
  reg [9:0] key_write_addr;
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
  reg score_tag_pre_d1;
  reg score_tag_row_last_d1;
  reg score_tag_head_last_d1;
  reg score_tag_slot_d1;
  reg score_tag_pre_d2;
  reg score_tag_row_last_d2;
  reg score_tag_head_last_d2;
  reg score_tag_slot_d2;
  reg score_tag_pre_d3;
  reg score_tag_row_last_d3;
  reg score_tag_head_last_d3;
  reg score_tag_slot_d3;
  reg score_tag_pre_d4;
  reg score_tag_row_last_d4;
  reg score_tag_head_last_d4;
  reg score_tag_slot_d4;
  reg score_tag_pre_d5;
  reg score_tag_row_last_d5;
  reg score_tag_head_last_d5;
  reg score_tag_slot_d5;
  reg score_tag_pre_d6;
  reg score_tag_row_last_d6;
  reg score_tag_head_last_d6;
  reg score_tag_slot_d6;
  reg row_tag_back_d1;
  reg row_tag_row_last_d1;
  reg row_tag_head_last_d1;
  reg row_tag_slot_d1;
  reg [6:0] row_tag_row_d1;
  reg [7:0] row_tag_word_d1;
  reg row_tag_back_d2;
  reg row_tag_row_last_d2;
  reg row_tag_head_last_d2;
  reg row_tag_slot_d2;
  reg [6:0] row_tag_row_d2;
  reg [7:0] row_tag_word_d2;
  reg row_tag_back_d3;
  reg row_tag_row_last_d3;
  reg row_tag_head_last_d3;
  reg row_tag_slot_d3;
  reg [6:0] row_tag_row_d3;
  reg [7:0] row_tag_word_d3;
  reg row_tag_back_d4;
  reg row_tag_row_last_d4;
  reg row_tag_head_last_d4;
  reg row_tag_slot_d4;
  reg [6:0] row_tag_row_d4;
  reg [7:0] row_tag_word_d4;
  reg [7:0] ring_entries [0:127];
  reg [7:0] ring_entries_q;
`ifndef SYNTHESIS
  initial begin : ring_entries_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) ring_entries[i] = {8{1'b0}};
  end
`endif
  wire [15:0] x_fifo_scalars;
  wire signed [15:0] x_fifo_scalars_0 = x_fifo_scalars;
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
  wire mmu_in_ready;
  wire [159:0] mmu_score_acc;
  wire [2559:0] mmu_row_acc;
  wire eq_back_row = ({1'b0, back_row} + 8'd1) == heads_0_n;
  wire [8:0] sum_back_word = {1'b0, back_word} + 9'd1;
  wire eq_back_word = sum_back_word == {1'b0, heads_0_tiles};
  wire and_back_valid = back_valid & eq_back_row & eq_back_word;
  wire not_heads_0_gemm = ~heads_0_gemm;
  wire not_heads_0_gemm_2 = ~(not_heads_0_gemm & heads_0_vgen);
  wire and_back_job = ~(back_job == accepted) & not_heads_0_gemm_2;
  wire eq_kv_stage = kv_stage == 2'd0;
  wire eq_kv_stage_2 = kv_stage == 2'd2;
  wire not_heads_0_dense = ~heads_0_dense;
  wire and_heads_0_gemm = not_heads_0_gemm & not_heads_0_dense;
  wire and_kv_stage = eq_kv_stage & and_heads_0_gemm;
  wire and_kv_stage_2 = eq_kv_stage & not_heads_0_gemm & heads_0_dense;
  wire or_kv_stage = (kv_stage == 2'd1) | and_kv_stage_2;
  wire not_heads_0_vgen = ~heads_0_vgen;
  wire and_kv_stage_3 = eq_kv_stage_2 & not_heads_0_vgen;
  wire and_kv_stage_4 = eq_kv_stage_2 & heads_0_vgen;
  wire or_kv_stage_2 = and_kv_stage_4 | (eq_kv_stage & heads_0_gemm);
  wire not_v_full_0 = ~v_full_0;
  wire and_kv_stage_5 = and_kv_stage & ~h_full_0;
  wire and_kv_stage_6 = and_kv_stage_3 & not_v_full_0;
  wire or_kv_stage_3 = and_kv_stage_5 | (or_kv_stage & ~k_full_0);
  wire or_kv_stage_4 = and_kv_stage_6 | (or_kv_stage_2 & ~w_full);
  wire or_kv_stage_5 = or_kv_stage_3 | or_kv_stage_4;
  wire and_kv_job = ~(kv_job == accepted) & or_kv_stage_5;
  assign kv_ready = and_kv_job & ~back_valid;
  wire kv_take = kv_ready & kv_valid;
  wire [8:0] ext_heads_0_n = {1'b0, heads_0_n};
  wire [8:0] mux_heads_0_dim = or_kv_stage_2 ? heads_0_dim : ext_heads_0_n;
  wire [8:0] ext_heads_0_m = {3'd0, heads_0_m};
  wire [8:0] mux_heads_0_m = and_kv_stage ? ext_heads_0_m : mux_heads_0_dim;
  wire lt_heads_0_words_log = 2'd0 < heads_0_words_log;
  wire or_kv_stage_6 = or_kv_stage_2 | (kv_word == lt_heads_0_words_log);
  wire eq_kv_row = ({1'b0, kv_row} + 10'd1) == {1'b0, mux_heads_0_m};
  wire and_kv_take = kv_take & or_kv_stage_6;
  wire kv_done = and_kv_take & eq_kv_row;
  wire eq_kv_tile = ({1'b0, kv_tile} + 9'd1) == {1'b0, heads_0_tiles};
  wire and_kv_done = kv_done & or_kv_stage_2;
  wire or_kv_stage_7 = and_kv_stage_3 | (or_kv_stage_2 & eq_kv_tile);
  wire and_kv_done_2 = kv_done & or_kv_stage_7;
  wire and_kv_done_3 = kv_done & and_kv_stage;
  wire and_kv_done_4 = kv_done & or_kv_stage;
  wire or_kv_done = (kv_done & and_kv_stage_3) | and_back_valid;
  wire [8:0] mux_const = and_kv_stage_3 ? 9'd128 : 9'd288;
  wire [8:0] mux_const_2 = or_kv_stage ? 9'd0 : mux_const;
  wire [8:0] mux_const_3 = and_kv_stage ? 9'd256 : mux_const_2;
  wire [1:0] mux_heads_0_groups = or_kv_stage_2 ? 2'd0 : heads_0_groups;
  wire [8:0] mux_const_4 = back_valid ? 9'd128 : mux_const_3;
  wire [8:0] mux_back_row = back_valid ? {2'd0, back_row} : kv_row;
  wire [1:0] mux_heads_0_groups_2 = back_valid ? heads_0_groups : mux_heads_0_groups;
  wire eq_heads_0_groups = mux_heads_0_groups_2 == 2'd2;
  wire not_heads_0_groups = ~(mux_heads_0_groups_2 == 2'd0);
  wire [1:0] cat_heads_0_groups = {eq_heads_0_groups, not_heads_0_groups};
  wire [8:0] shr_back_row = mux_back_row >> mux_heads_0_groups_2;
  wire not_q_job = ~(q_job == accepted);
  assign q_ready = not_q_job & not_heads_0_gemm & ~q_full_0;
  wire and_q_ready = q_ready & q_valid;
  wire eq_q_addr = ({1'b0, q_addr} + 8'd1) == heads_0_n;
  wire and_q_ready_2 = and_q_ready & eq_q_addr;
  wire x_put = x_valid & x_ready;
  wire eq_word = word == phase_words;
  wire phase_end = busy & eq_word & (beats_left == 9'd1);
  wire choose = go & (~busy | phase_end);
  wire not_qk_job = ~(qk_job == accepted);
  wire and_qk_job = not_qk_job & not_heads_0_gemm;
  wire and_kv_job_2 = (kv_job == qk_job) & eq_kv_stage_2;
  wire or_kv_job = (kv_job - qk_job) | and_kv_job_2;
  wire diff_q_job = q_job - qk_job;
  wire not_ring_rows = ~(ring_rows == 8'd0);
  wire mux_q_job = heads_0_dense ? diff_q_job : not_ring_rows;
  wire and_qk_job_2 = and_qk_job & (or_kv_job & mux_q_job);
  wire and_qk_job_3 = and_qk_job_2 & ~(score_room == 3'd0);
  wire not_exp_rows = ~(exp_rows == 3'd0);
  wire and_exp_rows = not_exp_rows & ~(av_job == accepted);
  wire and_exp_rows_2 = and_exp_rows & (not_heads_0_gemm & v_full_0);
  wire and_exp_rows_3 = and_exp_rows_2 & row_room;
  wire not_pre_job = ~(pre_job == accepted);
  wire and_kv_job_3 = (kv_job == pre_job) & ~eq_kv_stage;
  wire or_kv_job_2 = (kv_job - pre_job) | and_kv_job_3;
  wire and_kv_job_4 = or_kv_job_2 & (q_job - pre_job);
  wire and_pre_job = not_pre_job & and_heads_0_gemm & and_kv_job_4;
  wire eq_pre_row = pre_row == 7'd0;
  wire and_pre_job_2 = and_pre_job & ~(eq_pre_row & p_busy_0);
  wire or_exp_rows = and_exp_rows_3 | and_pre_job_2;
  wire choose_qk = choose & and_qk_job_3 & ~or_exp_rows;
  wire ring_take = choose_qk & not_heads_0_dense;
  wire [6:0] sum_ring_tail = ring_tail + 7'd1;
  wire [6:0] mux_ring_tail = ring_take ? sum_ring_tail : ring_tail;
  wire [7:0] cat_qc_last = {qc_last, qc_cluster};
  wire not_gemm_job = ~(gemm_job == accepted);
  wire eq_av_job = av_job == gemm_job;
  wire and_heads_0_vgen = heads_0_vgen & (back_job == gemm_job);
  wire and_heads_0_vgen_2 = and_heads_0_vgen & not_v_full_0;
  wire mux_av_job = heads_0_gemm ? eq_av_job : and_heads_0_vgen_2;
  wire and_tile_loaded = tile_loaded & ~(x_words < {1'b0, heads_0_x_words});
  wire and_gemm_job = not_gemm_job & mux_av_job & and_tile_loaded;
  wire and_gemm_job_2 = and_gemm_job & row_room;
  wire or_exp_rows_2 = or_exp_rows | and_qk_job_3;
  wire choose_gemm = choose & and_gemm_job_2 & ~or_exp_rows_2;
  wire [8:0] sum_gemm_tile = {1'b0, gemm_tile} + 9'd1;
  wire eq_gemm_tile = sum_gemm_tile == {1'b0, heads_0_tiles};
  wire eq_gemm_row = ({1'b0, gemm_row} + 8'd1) == heads_0_n;
  wire and_heads_0_gemm_2 = heads_0_gemm & eq_gemm_tile & eq_gemm_row;
  wire gemm_ends = choose_gemm & and_heads_0_gemm_2;
  wire eq_pre_row_2 = ({1'b0, pre_row} + 8'd1) == heads_0_n;
  wire choose_pre = choose & and_pre_job_2 & ~and_exp_rows_3;
  wire and_pre_job_3 = not_pre_job & ~and_heads_0_gemm;
  wire eq_qk_row = ({1'b0, qk_row} + 8'd1) == heads_0_n;
  wire mux_qk_row = heads_0_dense ? eq_qk_row : ring_entries_q[7];
  wire [6:0] mux_qk_row_2 = heads_0_dense ? qk_row : ring_entries_q[6:0];
  wire and_qk_job_4 = not_qk_job & heads_0_gemm;
  wire choose_av = choose & and_exp_rows_3;
  wire eq_av_word = av_word == lt_heads_0_words_log;
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
  wire and_choose_gemm = choose_gemm & eq_gemm_row;
  wire [3:0] diff_x_words = x_words - {1'b0, heads_0_x_words};
  wire [3:0] mux_x_words = choose_gemm ? diff_x_words : x_words;
  wire and_choose_gemm_2 = and_choose_gemm & eq_gemm_tile;
  wire and_gemm_job_3 = not_gemm_job & not_heads_0_gemm;
  wire and_gemm_job_4 = and_gemm_job_3 & not_heads_0_vgen;
  wire or_p_busy_0 = p_busy_0 | (choose_pre & eq_pre_row);
  wire or_choose_av = choose_av | choose_gemm;
  wire mux_heads_0_dense = and_qk_job_3 ? not_heads_0_dense : 1'b0;
  wire [8:0] ext_heads_0_beats = {1'b0, heads_0_beats};
  wire [8:0] mux_const_5 = and_qk_job_3 ? 9'd0 : 9'd288;
  wire mux_heads_0_dense_2 = and_pre_job_2 ? 1'b0 : mux_heads_0_dense;
  wire [8:0] mux_const_6 = and_pre_job_2 ? 9'd256 : mux_const_5;
  wire mux_heads_0_dense_3 = and_exp_rows_3 ? 1'b0 : mux_heads_0_dense_2;
  wire and_exp_rows_4 = (or_exp_rows_2 | and_gemm_job_2) & choose;
  wire lt_phase_kind = 2'd1 < phase_kind;
  wire and_phase_end = phase_end & phase_job_end;
  wire and_busy = busy & (phase_kind == 2'd1);
  wire and_phase_end_2 = and_phase_end & and_busy;
  wire or_k_full_0 = k_full_0 | and_kv_done_4;
  wire not_phase_end = ~(and_phase_end_2 & ~phase_keep);
  wire and_q_full_0 = (q_full_0 | and_q_ready_2) & not_phase_end;
  wire eq_phase_kind = phase_kind == 2'd0;
  wire not_phase_end_2 = ~(and_phase_end & (busy & eq_phase_kind));
  assign e_read = busy & (phase_kind == 2'd2);
  wire not_phase_end_3 = ~(and_phase_end & e_read);
  wire eq_phase_kind_2 = phase_kind == 2'd3;
  wire and_busy_2 = busy & eq_phase_kind_2;
  wire or_phase_end = phase_end | (beat[5:0] == 6'd63);
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
  wire mux_key_write_group_3 = eq_key_write_log_2 ? eq_key_write_group : mux_key_write_group;
  wire eq_key_write_group_2 = key_write_group == 2'd1;
  wire mux_key_write_group_4 = eq_key_write_log_2 ? eq_key_write_group_2 : mux_key_write_group;
  wire mux_key_write_group_2 = eq_key_write_log ? eq_key_write_group_2 : 1'b1;
  wire eq_key_write_group_3 = key_write_group == 2'd2;
  wire mux_key_write_group_5 = eq_key_write_log_2 ? eq_key_write_group_3 : mux_key_write_group_2;
  wire eq_key_write_group_4 = key_write_group == 2'd3;
  wire mux_key_write_group_6 = eq_key_write_log_2 ? eq_key_write_group_4 : mux_key_write_group_2;
  wire and_key_write_on = key_write_on & mux_key_write_group_3;
  wire and_key_write_on_2 = key_write_on & mux_key_write_group_4;
  wire and_key_write_on_3 = key_write_on & mux_key_write_group_5;
  wire and_key_write_on_4 = key_write_on & mux_key_write_group_6;
  wire eq_ready_groups = ready_groups == 2'd2;
  wire [1:0] ext_ready_groups = {1'b0, ready_groups == 2'd1};
  assign word_issued = phase_end & (e_read | and_busy_2);
  assign qc_pop = phase_end & and_busy & phase_ring;
  assign e_beat = beat[6:0];
  assign e_free = phase_end & e_read & phase_row_end;
  always @(posedge clk) begin
    if (rst) k_full_0 <= 1'b0;
    else k_full_0 <= or_k_full_0 & ~and_phase_end_2;
  end
  always @(posedge clk) begin
    if (rst) v_full_0 <= 1'b0;
    else v_full_0 <= (v_full_0 | or_kv_done) & not_phase_end_3;
  end
  always @(posedge clk) begin
    if (rst) h_full_0 <= 1'b0;
    else h_full_0 <= (h_full_0 | and_kv_done_3) & not_phase_end_2;
  end
  always @(posedge clk) begin
    if (rst) q_full_0 <= 1'b0;
    else q_full_0 <= and_q_full_0 & ~q_free;
  end
  always @(posedge clk) begin
    if (rst) w_full <= 1'b0;
    else if (and_kv_done) w_full <= 1'b1;
    else if (phase_end & phase_tile_end & and_busy_2) w_full <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) back_job <= 1'b0;
    else if (and_back_valid | and_back_job) back_job <= back_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) kv_job <= 1'b0;
    else if (and_kv_done_2) kv_job <= kv_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) kv_stage <= 2'd0;
    else if (and_kv_done_2) kv_stage <= 2'd0;
    else if (and_kv_done_3) kv_stage <= 2'd1;
    else if (and_kv_done_4) kv_stage <= 2'd2;
  end
  always @(posedge clk) begin
    if (rst) kv_row <= 9'd0;
    else if (and_kv_take) begin
      if (eq_kv_row) kv_row <= 9'd0;
      else kv_row <= kv_row + 9'd1;
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
    if (rst) q_job <= 1'b0;
    else if (and_q_ready_2 | (not_q_job & heads_0_gemm)) q_job <= q_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) q_addr <= 7'd0;
    else if (and_q_ready) begin
      if (and_q_ready_2) q_addr <= 7'd0;
      else q_addr <= q_addr + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) ring_head <= 7'd0;
    else if (qc_push) ring_head <= ring_head + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) ring_tail <= 7'd0;
    else ring_tail <= mux_ring_tail;
  end
  always @(posedge clk) begin
    if (rst) ring_rows <= 8'd0;
    else if (qc_push & ~ring_take) ring_rows <= ring_rows + 8'd1;
    else if (ring_take & ~qc_push) ring_rows <= ring_rows - 8'd1;
  end
  always @(posedge clk) begin
    if (rst) p_busy_0 <= 1'b0;
    else p_busy_0 <= or_p_busy_0 & ~p_free;
  end
  always @(posedge clk) begin
    if (rst) row_room <= 1'b1;
    else if (row_free & ~or_choose_av) row_room <= row_room + 1'b1;
    else if (or_choose_av & ~row_free) row_room <= row_room - 1'b1;
  end
  always @(posedge clk) begin
    if (rst) pre_job <= 1'b0;
    else if ((choose_pre & eq_pre_row_2) | and_pre_job_3) pre_job <= pre_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) pre_row <= 7'd0;
    else if (choose_pre) begin
      if (eq_pre_row_2) pre_row <= 7'd0;
      else pre_row <= pre_row + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) qk_job <= 1'b0;
    else if ((choose_qk & mux_qk_row) | and_qk_job_4) qk_job <= qk_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) qk_row <= 7'd0;
    else if (choose_qk & heads_0_dense) begin
      if (mux_qk_row) qk_row <= 7'd0;
      else qk_row <= qk_row + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) score_room <= 3'd4;
    else if (score_free & ~choose_qk) score_room <= score_room + 3'd1;
    else if (choose_qk & ~score_free) score_room <= score_room - 3'd1;
  end
  always @(posedge clk) begin
    if (rst) av_job <= 1'b0;
    else if ((and_choose_av & scored_data_0_last) | gemm_ends) av_job <= av_job + 1'b1;
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
    if (rst) gemm_job <= 1'b0;
    else if (and_choose_gemm_2 | and_gemm_job_4) gemm_job <= gemm_job + 1'b1;
  end
  always @(posedge clk) begin
    if (rst) gemm_row <= 7'd0;
    else if (choose_gemm) begin
      if (eq_gemm_row) gemm_row <= 7'd0;
      else gemm_row <= gemm_row + 7'd1;
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
    if (rst) x_words <= 4'd0;
    else if (x_put) x_words <= mux_x_words + 4'd1;
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
      else if (and_qk_job_3) phase_kind <= 2'd1;
      else phase_kind <= 2'd3;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_slot <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_ring <= mux_heads_0_dense_3;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_keep <= mux_heads_0_dense_3;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_back <= 1'b0;
      else if (and_pre_job_2) phase_back <= 1'b0;
      else if (and_qk_job_3) phase_back <= 1'b0;
      else phase_back <= not_heads_0_gemm;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_row_end <= eq_av_word;
      else if (and_pre_job_2) phase_row_end <= 1'b0;
      else if (and_qk_job_3) phase_row_end <= 1'b0;
      else phase_row_end <= eq_gemm_tile;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_tile_end <= 1'b0;
      else if (and_pre_job_2) phase_tile_end <= 1'b0;
      else if (and_qk_job_3) phase_tile_end <= 1'b0;
      else phase_tile_end <= eq_gemm_row;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_job_end <= eq_av_word & scored_data_0_last;
      else if (and_pre_job_2) phase_job_end <= eq_pre_row_2;
      else if (and_qk_job_3) phase_job_end <= mux_qk_row;
      else phase_job_end <= and_heads_0_gemm_2;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_row <= scored_data_0_row;
      else if (and_pre_job_2) phase_row <= pre_row;
      else if (and_qk_job_3) phase_row <= mux_qk_row_2;
      else phase_row <= gemm_row;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_word <= {7'd0, av_word};
      else if (and_pre_job_2) phase_word <= 8'd0;
      else if (and_qk_job_3) phase_word <= 8'd0;
      else phase_word <= gemm_tile;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_ring_row <= 7'd0;
      else if (and_pre_job_2) phase_ring_row <= 7'd0;
      else if (and_qk_job_3) phase_ring_row <= ring_tail;
      else phase_ring_row <= 7'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_words <= 1'b0;
      else if (and_pre_job_2) phase_words <= lt_heads_0_words_log;
      else if (and_qk_job_3) phase_words <= lt_heads_0_words_log;
      else phase_words <= 1'b0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_groups <= heads_0_groups;
      else if (and_pre_job_2) phase_groups <= heads_0_groups;
      else if (and_qk_job_3) phase_groups <= heads_0_groups;
      else phase_groups <= 2'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) phase_stride <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) phase_exp_row <= av_exp_row;
      else phase_exp_row <= 2'd0;
    end
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) beat <= 9'd0;
    else if (eq_word) beat <= beat + 9'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) begin
      if (and_exp_rows_3) beats_left <= ext_heads_0_beats;
      else if (and_pre_job_2) beats_left <= {3'd0, heads_0_col_beats};
      else if (and_qk_job_3) beats_left <= ext_heads_0_beats;
      else beats_left <= heads_0_x_beats;
    end
    else if (eq_word) beats_left <= beats_left - 9'd1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) word <= 1'b0;
    else if (eq_word) word <= 1'b0;
    else word <= word + 1'b1;
  end
  always @(posedge clk) begin
    if (and_exp_rows_4) key_addr <= {1'b0, and_exp_rows_3 ? 9'd128 : mux_const_6};
    else key_addr <= key_addr + {9'd0, phase_stride};
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
  always @(posedge clk) key_write_addr <= {1'b0, mux_const_4} + {1'b0, shr_back_row};
  always @(posedge clk) key_write_group <= mux_back_row[1:0] & cat_heads_0_groups;
  always @(posedge clk) key_write_log <= mux_heads_0_groups_2;
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
  always @(posedge clk) mmu_scalar_1 <= e_data_1;
  always @(posedge clk) mmu_scalar_2 <= e_data_2;
  always @(posedge clk) mmu_scalar_3 <= e_data_3;
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
    if (rst) row_tag_back <= 1'b0;
    else row_tag_back <= row_tag_back_d4;
  end
  always @(posedge clk) begin
    if (rst) row_tag_row_last <= 1'b0;
    else row_tag_row_last <= row_tag_row_last_d4;
  end
  always @(posedge clk) begin
    if (rst) row_tag_head_last <= 1'b0;
    else row_tag_head_last <= row_tag_head_last_d4;
  end
  always @(posedge clk) row_tag_slot <= row_tag_slot_d4;
  always @(posedge clk) row_tag_row <= row_tag_row_d4;
  always @(posedge clk) row_tag_word <= row_tag_word_d4;
  always @(posedge clk) begin
    if (qc_push) ring_entries[ring_head] <= cat_qc_last;
  end
  always @(posedge clk) begin
    ring_entries_q <= (qc_push & (ring_head == mux_ring_tail)) ? cat_qc_last : ring_entries[mux_ring_tail];
  end
  x_fifo_p1_l64_d8 x_fifo (
    .clk(clk),
    .rst(rst),
    .valid(x_valid),
    .data(x_data),
    .part(beat[5:0]),
    .pop(and_busy_2 & or_phase_end),
    .ready(x_ready),
    .scalars(x_fifo_scalars)
  );
  q_mem_l64_b1_d128_r128 q_mem (
    .clk(clk),
    .rst(rst),
    .write_en(and_q_ready),
    .write_bank(1'b0),
    .write_addr(q_addr),
    .write_data(q_data),
    .ring_write(qc_write),
    .ring_addr(ring_head),
    .ring_data(qc_data),
    .walk_en(walk_en),
    .walk_bank(walk_bank),
    .walk_addr(walk_addr),
    .read_ring(phase_ring),
    .read_bank(phase_slot),
    .read_addr(phase_row),
    .ring_read(phase_ring_row),
    .walk_data(q_mem_walk_data),
    .row(q_mem_row)
  );
  key_bank_l64_s4_d544 keys_0 (
    .clk(clk),
    .write_en({and_key_write_on_4, and_key_write_on_3, and_key_write_on_2, and_key_write_on}),
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
  mmu_p1_la64_h64_s4_o17_a40_le2 mmu (
    .clk(clk),
    .rst(rst),
    .in_valid(mmu_valid),
    .in_mode({1'b0, ~ready_dot}),
    .in_groups(eq_ready_groups ? 2'd2 : ext_ready_groups),
    .in_last(ready_last),
    .in_bank(keys_0_data),
    .in_row({mmu_row_63, mmu_row_62, mmu_row_61, mmu_row_60, mmu_row_59, mmu_row_58, mmu_row_57,
    mmu_row_56, mmu_row_55, mmu_row_54, mmu_row_53, mmu_row_52, mmu_row_51, mmu_row_50,
    mmu_row_49, mmu_row_48, mmu_row_47, mmu_row_46, mmu_row_45, mmu_row_44, mmu_row_43,
    mmu_row_42, mmu_row_41, mmu_row_40, mmu_row_39, mmu_row_38, mmu_row_37, mmu_row_36,
    mmu_row_35, mmu_row_34, mmu_row_33, mmu_row_32, mmu_row_31, mmu_row_30, mmu_row_29,
    mmu_row_28, mmu_row_27, mmu_row_26, mmu_row_25, mmu_row_24, mmu_row_23, mmu_row_22,
    mmu_row_21, mmu_row_20, mmu_row_19, mmu_row_18, mmu_row_17, mmu_row_16, mmu_row_15,
    mmu_row_14, mmu_row_13, mmu_row_12, mmu_row_11, mmu_row_10, mmu_row_9, mmu_row_8, mmu_row_7,
    mmu_row_6, mmu_row_5, mmu_row_4, mmu_row_3, mmu_row_2, mmu_row_1, mmu_row_0}),
    .in_scalar({mmu_scalar_3, mmu_scalar_2, mmu_scalar_1, mmu_scalar_0}),
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
    heads_0_post, heads_0_y_shift, q_free_bank, p_free_bank, qc_word, back_slot, mmu_in_ready};
endmodule
