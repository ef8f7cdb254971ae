module assignment (
  input clk,
  input rst,
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
  input p_write,
  input p_bank,
  input [6:0] p_addr,
  input [511:0] p_data,
  input sum_write,
  input sum_bank,
  input [6:0] sum_addr,
  input [959:0] sum_data,
  input [7:0] sum_count,
  input done,
  input done_slot,
  input up_write,
  input [6:0] up_addr,
  input [959:0] up_data,
  input [7:0] up_count,
  input up_done,
  input p_read,
  input [6:0] p_read_addr,
  input alloc_ready,
  input rep_ready,
  input list_free,
  input c_req_ready,
  input c_beat_ready,
  input c_out_valid,
  input [67:0] c_out_q,
  output p_free,
  output p_free_bank,
  output [511:0] p_read_data,
  output alloc_valid,
  output alloc_slot,
  output [6:0] alloc_row,
  output [6:0] alloc_cluster,
  output alloc_last,
  output alloc_final,
  output rep_valid,
  output [6:0] rep_cluster,
  output [6:0] rep_row,
  output rep_used,
  output rep_last,
  output task_valid,
  output task_slot,
  output task_final,
  output c_req_valid,
  output [22:0] c_divisor,
  output c_beat_valid,
  output [59:0] c_num,
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
  wire signed [14:0] sum_data_0 = sum_data[14:0];
  wire signed [14:0] sum_data_1 = sum_data[29:15];
  wire signed [14:0] sum_data_2 = sum_data[44:30];
  wire signed [14:0] sum_data_3 = sum_data[59:45];
  wire signed [14:0] sum_data_4 = sum_data[74:60];
  wire signed [14:0] sum_data_5 = sum_data[89:75];
  wire signed [14:0] sum_data_6 = sum_data[104:90];
  wire signed [14:0] sum_data_7 = sum_data[119:105];
  wire signed [14:0] sum_data_8 = sum_data[134:120];
  wire signed [14:0] sum_data_9 = sum_data[149:135];
  wire signed [14:0] sum_data_10 = sum_data[164:150];
  wire signed [14:0] sum_data_11 = sum_data[179:165];
  wire signed [14:0] sum_data_12 = sum_data[194:180];
  wire signed [14:0] sum_data_13 = sum_data[209:195];
  wire signed [14:0] sum_data_14 = sum_data[224:210];
  wire signed [14:0] sum_data_15 = sum_data[239:225];
  wire signed [14:0] sum_data_16 = sum_data[254:240];
  wire signed [14:0] sum_data_17 = sum_data[269:255];
  wire signed [14:0] sum_data_18 = sum_data[284:270];
  wire signed [14:0] sum_data_19 = sum_data[299:285];
  wire signed [14:0] sum_data_20 = sum_data[314:300];
  wire signed [14:0] sum_data_21 = sum_data[329:315];
  wire signed [14:0] sum_data_22 = sum_data[344:330];
  wire signed [14:0] sum_data_23 = sum_data[359:345];
  wire signed [14:0] sum_data_24 = sum_data[374:360];
  wire signed [14:0] sum_data_25 = sum_data[389:375];
  wire signed [14:0] sum_data_26 = sum_data[404:390];
  wire signed [14:0] sum_data_27 = sum_data[419:405];
  wire signed [14:0] sum_data_28 = sum_data[434:420];
  wire signed [14:0] sum_data_29 = sum_data[449:435];
  wire signed [14:0] sum_data_30 = sum_data[464:450];
  wire signed [14:0] sum_data_31 = sum_data[479:465];
  wire signed [14:0] sum_data_32 = sum_data[494:480];
  wire signed [14:0] sum_data_33 = sum_data[509:495];
  wire signed [14:0] sum_data_34 = sum_data[524:510];
  wire signed [14:0] sum_data_35 = sum_data[539:525];
  wire signed [14:0] sum_data_36 = sum_data[554:540];
  wire signed [14:0] sum_data_37 = sum_data[569:555];
  wire signed [14:0] sum_data_38 = sum_data[584:570];
  wire signed [14:0] sum_data_39 = sum_data[599:585];
  wire signed [14:0] sum_data_40 = sum_data[614:600];
  wire signed [14:0] sum_data_41 = sum_data[629:615];
  wire signed [14:0] sum_data_42 = sum_data[644:630];
  wire signed [14:0] sum_data_43 = sum_data[659:645];
  wire signed [14:0] sum_data_44 = sum_data[674:660];
  wire signed [14:0] sum_data_45 = sum_data[689:675];
  wire signed [14:0] sum_data_46 = sum_data[704:690];
  wire signed [14:0] sum_data_47 = sum_data[719:705];
  wire signed [14:0] sum_data_48 = sum_data[734:720];
  wire signed [14:0] sum_data_49 = sum_data[749:735];
  wire signed [14:0] sum_data_50 = sum_data[764:750];
  wire signed [14:0] sum_data_51 = sum_data[779:765];
  wire signed [14:0] sum_data_52 = sum_data[794:780];
  wire signed [14:0] sum_data_53 = sum_data[809:795];
  wire signed [14:0] sum_data_54 = sum_data[824:810];
  wire signed [14:0] sum_data_55 = sum_data[839:825];
  wire signed [14:0] sum_data_56 = sum_data[854:840];
  wire signed [14:0] sum_data_57 = sum_data[869:855];
  wire signed [14:0] sum_data_58 = sum_data[884:870];
  wire signed [14:0] sum_data_59 = sum_data[899:885];
  wire signed [14:0] sum_data_60 = sum_data[914:900];
  wire signed [14:0] sum_data_61 = sum_data[929:915];
  wire signed [14:0] sum_data_62 = sum_data[944:930];
  wire signed [14:0] sum_data_63 = sum_data[959:945];
  wire signed [14:0] up_data_0 = up_data[14:0];
  wire signed [14:0] up_data_1 = up_data[29:15];
  wire signed [14:0] up_data_2 = up_data[44:30];
  wire signed [14:0] up_data_3 = up_data[59:45];
  wire signed [14:0] up_data_4 = up_data[74:60];
  wire signed [14:0] up_data_5 = up_data[89:75];
  wire signed [14:0] up_data_6 = up_data[104:90];
  wire signed [14:0] up_data_7 = up_data[119:105];
  wire signed [14:0] up_data_8 = up_data[134:120];
  wire signed [14:0] up_data_9 = up_data[149:135];
  wire signed [14:0] up_data_10 = up_data[164:150];
  wire signed [14:0] up_data_11 = up_data[179:165];
  wire signed [14:0] up_data_12 = up_data[194:180];
  wire signed [14:0] up_data_13 = up_data[209:195];
  wire signed [14:0] up_data_14 = up_data[224:210];
  wire signed [14:0] up_data_15 = up_data[239:225];
  wire signed [14:0] up_data_16 = up_data[254:240];
  wire signed [14:0] up_data_17 = up_data[269:255];
  wire signed [14:0] up_data_18 = up_data[284:270];
  wire signed [14:0] up_data_19 = up_data[299:285];
  wire signed [14:0] up_data_20 = up_data[314:300];
  wire signed [14:0] up_data_21 = up_data[329:315];
  wire signed [14:0] up_data_22 = up_data[344:330];
  wire signed [14:0] up_data_23 = up_data[359:345];
  wire signed [14:0] up_data_24 = up_data[374:360];
  wire signed [14:0] up_data_25 = up_data[389:375];
  wire signed [14:0] up_data_26 = up_data[404:390];
  wire signed [14:0] up_data_27 = up_data[419:405];
  wire signed [14:0] up_data_28 = up_data[434:420];
  wire signed [14:0] up_data_29 = up_data[449:435];
  wire signed [14:0] up_data_30 = up_data[464:450];
  wire signed [14:0] up_data_31 = up_data[479:465];
  wire signed [14:0] up_data_32 = up_data[494:480];
  wire signed [14:0] up_data_33 = up_data[509:495];
  wire signed [14:0] up_data_34 = up_data[524:510];
  wire signed [14:0] up_data_35 = up_data[539:525];
  wire signed [14:0] up_data_36 = up_data[554:540];
  wire signed [14:0] up_data_37 = up_data[569:555];
  wire signed [14:0] up_data_38 = up_data[584:570];
  wire signed [14:0] up_data_39 = up_data[599:585];
  wire signed [14:0] up_data_40 = up_data[614:600];
  wire signed [14:0] up_data_41 = up_data[629:615];
  wire signed [14:0] up_data_42 = up_data[644:630];
  wire signed [14:0] up_data_43 = up_data[659:645];
  wire signed [14:0] up_data_44 = up_data[674:660];
  wire signed [14:0] up_data_45 = up_data[689:675];
  wire signed [14:0] up_data_46 = up_data[704:690];
  wire signed [14:0] up_data_47 = up_data[719:705];
  wire signed [14:0] up_data_48 = up_data[734:720];
  wire signed [14:0] up_data_49 = up_data[749:735];
  wire signed [14:0] up_data_50 = up_data[764:750];
  wire signed [14:0] up_data_51 = up_data[779:765];
  wire signed [14:0] up_data_52 = up_data[794:780];
  wire signed [14:0] up_data_53 = up_data[809:795];
  wire signed [14:0] up_data_54 = up_data[824:810];
  wire signed [14:0] up_data_55 = up_data[839:825];
  wire signed [14:0] up_data_56 = up_data[854:840];
  wire signed [14:0] up_data_57 = up_data[869:855];
  wire signed [14:0] up_data_58 = up_data[884:870];
  wire signed [14:0] up_data_59 = up_data[899:885];
  wire signed [14:0] up_data_60 = up_data[914:900];
  wire signed [14:0] up_data_61 = up_data[929:915];
  wire signed [14:0] up_data_62 = up_data[944:930];
  wire signed [14:0] up_data_63 = up_data[959:945];
  reg [1:0] load_round;
  reg loading;
  reg updating;
  reg load_round_over;
  reg filled_0;
  reg requesting;
  reg [2:0] ahead;
  reg request_valid_1;
  reg request_valid_2;
  reg [7:0] request_cluster;
  reg [1:0] request_slot;
  reg [7:0] divisor;
  reg reading;
  reg [7:0] read_cluster;
  reg [1:0] read_slot;
  reg sums_valid;
  reg beat_valid;
  reg [3:0] chunk;
  reg [3:0] chunk_last;
  reg [1:0] entry_slot;
  reg entry_word_end;
  reg entry_copy_end;
  reg entry_load_end;
  reg signed [14:0] num_0;
  reg signed [14:0] num_1;
  reg signed [14:0] num_2;
  reg signed [14:0] num_3;
  reg [1:0] beat_at_slot;
  reg beat_at_word_end;
  reg beat_at_copy_end;
  reg beat_at_load_end;
  reg [3:0] beat_chunk;
  reg beat_last;
  reg [1:0] mean_at_slot_d1;
  reg mean_at_word_end_d1;
  reg mean_at_copy_end_d1;
  reg mean_at_load_end_d1;
  reg [3:0] mean_chunk_d1;
  reg mean_last_d1;
  reg [1:0] mean_at_slot_d2;
  reg mean_at_word_end_d2;
  reg mean_at_copy_end_d2;
  reg mean_at_load_end_d2;
  reg [3:0] mean_chunk_d2;
  reg mean_last_d2;
  reg [1:0] mean_at_slot_d3;
  reg mean_at_word_end_d3;
  reg mean_at_copy_end_d3;
  reg mean_at_load_end_d3;
  reg [3:0] mean_chunk_d3;
  reg mean_last_d3;
  reg [1:0] mean_at_slot_d4;
  reg mean_at_word_end_d4;
  reg mean_at_copy_end_d4;
  reg mean_at_load_end_d4;
  reg [3:0] mean_chunk_d4;
  reg mean_last_d4;
  reg [1:0] mean_at_slot;
  reg mean_at_word_end;
  reg mean_at_copy_end;
  reg mean_at_load_end;
  reg [3:0] mean_chunk;
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
  reg [6:0] base;
  reg [1:0] round;
  reg [2:0] group;
  reg [1:0] loads;
  reg [1:0] lists;
  reg streaming;
  reg stream_slot;
  reg stream_frees;
  reg words_valid_1;
  reg words_valid_2;
  reg [6:0] row;
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
  reg passes_data_0_slot;
  reg [6:0] passes_data_0_base;
  reg passes_data_0_first;
  reg passes_data_0_last;
  reg passes_data_0_final;
  reg passes_valid_1;
  reg passes_data_1_slot;
  reg [6:0] passes_data_1_base;
  reg passes_data_1_first;
  reg passes_data_1_last;
  reg passes_data_1_final;
  reg passes_valid_2;
  reg passes_data_2_slot;
  reg [6:0] passes_data_2_base;
  reg passes_data_2_first;
  reg passes_data_2_last;
  reg passes_data_2_final;
  reg passes_valid_3;
  reg passes_data_3_slot;
  reg [6:0] passes_data_3_base;
  reg passes_data_3_first;
  reg passes_data_3_last;
  reg passes_data_3_final;
  reg [6:0] distances_row;
  reg alloc_tag_1_slot;
  reg alloc_tag_1_end;
  reg alloc_tag_1_final;
  reg alloc_tag_2_slot;
  reg alloc_tag_2_end;
  reg alloc_tag_2_final;
  reg alloc_tag_3_slot;
  reg alloc_tag_3_end;
  reg alloc_tag_3_final;
  (* no_rw_check *) reg [959:0] sums_0 [0:127];
  reg [959:0] sums_0_q;
`ifndef SYNTHESIS
  initial begin : sums_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) sums_0[i] = {960{1'b0}};
  end
`endif
  (* no_rw_check *) reg [7:0] counts_0 [0:127];
  reg [7:0] counts_0_q;
`ifndef SYNTHESIS
  initial begin : counts_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) counts_0[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] rows_0 [0:127];
  reg [511:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) rows_0[i] = {512{1'b0}};
  end
`endif
  wire distu_cen_ready;
  wire distu_in_ready;
  wire distu_out_valid;
  wire [63:0] distu_out_distance;
  wire [15:0] distu_out_distance_0 = distu_out_distance[15:0];
  wire [15:0] distu_out_distance_1 = distu_out_distance[31:16];
  wire [15:0] distu_out_distance_2 = distu_out_distance[47:32];
  wire [15:0] distu_out_distance_3 = distu_out_distance[63:48];
  wire distu_out_last;
  wire clustu_in_ready;
  wire [15:0] clustu_out_distance;
  wire centroids_ready = distu_cen_ready;
  wire rows_ready = distu_in_ready;
  wire not_words_valid_2 = ~words_valid_2;
  wire or_words_valid_2 = not_words_valid_2 | ~words_valid_1;
  wire or_rows_ready = rows_ready | or_words_valid_2;
  wire word_fetch = streaming & or_rows_ready;
  wire pass_end = ({1'b0, row} + 8'd1) == heads_0_n;
  wire and_word_fetch = word_fetch & pass_end;
  wire pass_may_begin = ~streaming | and_word_fetch;
  wire not_passes_valid_3 = ~passes_valid_3;
  wire passes_room = not_passes_valid_3;
  wire load_complete = centroid_valid & centroid_last;
  wire [2:0] sum_load_round = {1'b0, load_round} + 3'd1;
  wire eq_load_round = sum_load_round == heads_0_rounds;
  wire and_load_complete = load_complete & load_round_over;
  wire and_load_complete_2 = and_load_complete & eq_load_round;
  wire and_load_complete_3 = and_load_complete & ~eq_load_round;
  wire not_heads_0_dense = ~(heads_0_dense | heads_0_gemm);
  wire and_heads_0_dense = not_heads_0_dense & filled_0 & ~loading;
  wire and_heads_0_dense_2 = and_heads_0_dense & ~updating;
  wire load_start = and_heads_0_dense_2 & centroids_ready;
  wire and_beat_valid = beat_valid & c_beat_ready & beat_last;
  wire entry_passed = and_beat_valid;
  wire [7:0] count_read = counts_0_q;
  wire and_requesting = requesting & (ahead < 3'd6);
  wire not_request_valid_2 = ~request_valid_2;
  wire or_c_req_ready = c_req_ready | not_request_valid_2;
  wire or_request_valid_2 = not_request_valid_2 | ~request_valid_1;
  wire or_c_req_ready_2 = c_req_ready | or_request_valid_2;
  wire request_fires = and_requesting & or_c_req_ready_2;
  wire [7:0] sum_request_cluster = request_cluster + 8'd1;
  wire not_request_cluster = ~(sum_request_cluster < heads_0_c);
  wire [6:0] diff_heads_0_c = heads_0_c[6:0] - 7'd1;
  wire lt_request_cluster = request_cluster < heads_0_c;
  wire [6:0] mux_request_cluster = lt_request_cluster ? request_cluster[6:0] : diff_heads_0_c;
  wire [1:0] ext_heads_0_pack = {1'b0, heads_0_pack[0]};
  wire [1:0] mux_heads_0_pack = heads_0_pack[1] ? 2'd3 : ext_heads_0_pack;
  wire eq_request_slot = request_slot == mux_heads_0_pack;
  wire request_word_end = eq_request_slot;
  wire or_request_slot = eq_request_slot | ~eq_request_slot;
  assign c_divisor = {15'd0, divisor};
  wire or_beat_valid = ~beat_valid | c_beat_ready;
  wire and_sums_valid = sums_valid & or_beat_valid;
  wire eq_chunk = chunk == chunk_last;
  wire sums_room = ~sums_valid | (and_sums_valid & eq_chunk);
  wire sums_fetch = reading & sums_room;
  wire [7:0] sum_read_cluster = read_cluster + 8'd1;
  wire not_read_cluster = ~(sum_read_cluster < heads_0_c);
  wire lt_read_cluster = read_cluster < heads_0_c;
  wire [6:0] mux_read_cluster = lt_read_cluster ? read_cluster[6:0] : diff_heads_0_c;
  wire eq_read_slot = read_slot == mux_heads_0_pack;
  wire read_word_end = eq_read_slot;
  wire and_sums_fetch = sums_fetch & eq_read_slot;
  wire [5:0] cat_read_slot = {read_slot[0], 5'd0};
  wire [5:0] cat_read_slot_2 = {read_slot, 4'd0};
  wire [3:0] mux_read_slot = heads_0_pack[0] ? cat_read_slot[5:2] : 4'd0;
  wire [3:0] mux_read_slot_2 = heads_0_pack[1] ? cat_read_slot_2[5:2] : mux_read_slot;
  wire [5:0] diff_heads_0_m = heads_0_m - 6'd1;
  wire [6:0] mux_up_addr = up_write ? up_addr : sum_addr;
  wire or_up_write = up_write | (sum_write & ~sum_bank);
  wire signed [14:0] mux_up_data_0 = up_write ? up_data_0 : sum_data_0;
  wire signed [14:0] mux_up_data_1 = up_write ? up_data_1 : sum_data_1;
  wire signed [14:0] mux_up_data_2 = up_write ? up_data_2 : sum_data_2;
  wire signed [14:0] mux_up_data_3 = up_write ? up_data_3 : sum_data_3;
  wire signed [14:0] mux_up_data_4 = up_write ? up_data_4 : sum_data_4;
  wire signed [14:0] mux_up_data_5 = up_write ? up_data_5 : sum_data_5;
  wire signed [14:0] mux_up_data_6 = up_write ? up_data_6 : sum_data_6;
  wire signed [14:0] mux_up_data_7 = up_write ? up_data_7 : sum_data_7;
  wire signed [14:0] mux_up_data_8 = up_write ? up_data_8 : sum_data_8;
  wire signed [14:0] mux_up_data_9 = up_write ? up_data_9 : sum_data_9;
  wire signed [14:0] mux_up_data_10 = up_write ? up_data_10 : sum_data_10;
  wire signed [14:0] mux_up_data_11 = up_write ? up_data_11 : sum_data_11;
  wire signed [14:0] mux_up_data_12 = up_write ? up_data_12 : sum_data_12;
  wire signed [14:0] mux_up_data_13 = up_write ? up_data_13 : sum_data_13;
  wire signed [14:0] mux_up_data_14 = up_write ? up_data_14 : sum_data_14;
  wire signed [14:0] mux_up_data_15 = up_write ? up_data_15 : sum_data_15;
  wire signed [14:0] mux_up_data_16 = up_write ? up_data_16 : sum_data_16;
  wire signed [14:0] mux_up_data_17 = up_write ? up_data_17 : sum_data_17;
  wire signed [14:0] mux_up_data_18 = up_write ? up_data_18 : sum_data_18;
  wire signed [14:0] mux_up_data_19 = up_write ? up_data_19 : sum_data_19;
  wire signed [14:0] mux_up_data_20 = up_write ? up_data_20 : sum_data_20;
  wire signed [14:0] mux_up_data_21 = up_write ? up_data_21 : sum_data_21;
  wire signed [14:0] mux_up_data_22 = up_write ? up_data_22 : sum_data_22;
  wire signed [14:0] mux_up_data_23 = up_write ? up_data_23 : sum_data_23;
  wire signed [14:0] mux_up_data_24 = up_write ? up_data_24 : sum_data_24;
  wire signed [14:0] mux_up_data_25 = up_write ? up_data_25 : sum_data_25;
  wire signed [14:0] mux_up_data_26 = up_write ? up_data_26 : sum_data_26;
  wire signed [14:0] mux_up_data_27 = up_write ? up_data_27 : sum_data_27;
  wire signed [14:0] mux_up_data_28 = up_write ? up_data_28 : sum_data_28;
  wire signed [14:0] mux_up_data_29 = up_write ? up_data_29 : sum_data_29;
  wire signed [14:0] mux_up_data_30 = up_write ? up_data_30 : sum_data_30;
  wire signed [14:0] mux_up_data_31 = up_write ? up_data_31 : sum_data_31;
  wire signed [14:0] mux_up_data_32 = up_write ? up_data_32 : sum_data_32;
  wire signed [14:0] mux_up_data_33 = up_write ? up_data_33 : sum_data_33;
  wire signed [14:0] mux_up_data_34 = up_write ? up_data_34 : sum_data_34;
  wire signed [14:0] mux_up_data_35 = up_write ? up_data_35 : sum_data_35;
  wire signed [14:0] mux_up_data_36 = up_write ? up_data_36 : sum_data_36;
  wire signed [14:0] mux_up_data_37 = up_write ? up_data_37 : sum_data_37;
  wire signed [14:0] mux_up_data_38 = up_write ? up_data_38 : sum_data_38;
  wire signed [14:0] mux_up_data_39 = up_write ? up_data_39 : sum_data_39;
  wire signed [14:0] mux_up_data_40 = up_write ? up_data_40 : sum_data_40;
  wire signed [14:0] mux_up_data_41 = up_write ? up_data_41 : sum_data_41;
  wire signed [14:0] mux_up_data_42 = up_write ? up_data_42 : sum_data_42;
  wire signed [14:0] mux_up_data_43 = up_write ? up_data_43 : sum_data_43;
  wire signed [14:0] mux_up_data_44 = up_write ? up_data_44 : sum_data_44;
  wire signed [14:0] mux_up_data_45 = up_write ? up_data_45 : sum_data_45;
  wire signed [14:0] mux_up_data_46 = up_write ? up_data_46 : sum_data_46;
  wire signed [14:0] mux_up_data_47 = up_write ? up_data_47 : sum_data_47;
  wire signed [14:0] mux_up_data_48 = up_write ? up_data_48 : sum_data_48;
  wire signed [14:0] mux_up_data_49 = up_write ? up_data_49 : sum_data_49;
  wire signed [14:0] mux_up_data_50 = up_write ? up_data_50 : sum_data_50;
  wire signed [14:0] mux_up_data_51 = up_write ? up_data_51 : sum_data_51;
  wire signed [14:0] mux_up_data_52 = up_write ? up_data_52 : sum_data_52;
  wire signed [14:0] mux_up_data_53 = up_write ? up_data_53 : sum_data_53;
  wire signed [14:0] mux_up_data_54 = up_write ? up_data_54 : sum_data_54;
  wire signed [14:0] mux_up_data_55 = up_write ? up_data_55 : sum_data_55;
  wire signed [14:0] mux_up_data_56 = up_write ? up_data_56 : sum_data_56;
  wire signed [14:0] mux_up_data_57 = up_write ? up_data_57 : sum_data_57;
  wire signed [14:0] mux_up_data_58 = up_write ? up_data_58 : sum_data_58;
  wire signed [14:0] mux_up_data_59 = up_write ? up_data_59 : sum_data_59;
  wire signed [14:0] mux_up_data_60 = up_write ? up_data_60 : sum_data_60;
  wire signed [14:0] mux_up_data_61 = up_write ? up_data_61 : sum_data_61;
  wire signed [14:0] mux_up_data_62 = up_write ? up_data_62 : sum_data_62;
  wire signed [14:0] mux_up_data_63 = up_write ? up_data_63 : sum_data_63;
  wire and_beat_valid_2 = and_beat_valid & beat_at_load_end;
  wire eq_mean_chunk = mean_chunk == 4'd0;
  wire and_mean_at_slot = (mean_at_slot == 2'd0) & eq_mean_chunk;
  wire and_c_out_valid = c_out_valid & eq_mean_chunk;
  wire and_c_out_valid_2 = c_out_valid & and_mean_at_slot;
  wire and_c_out_valid_3 = c_out_valid & (mean_chunk == 4'd1);
  wire and_c_out_valid_4 = c_out_valid & (mean_chunk == 4'd2);
  wire and_c_out_valid_5 = c_out_valid & (mean_chunk == 4'd3);
  wire and_c_out_valid_6 = c_out_valid & (mean_chunk == 4'd4);
  wire and_c_out_valid_7 = c_out_valid & (mean_chunk == 4'd5);
  wire and_c_out_valid_8 = c_out_valid & (mean_chunk == 4'd6);
  wire and_c_out_valid_9 = c_out_valid & (mean_chunk == 4'd7);
  wire and_c_out_valid_10 = c_out_valid & (mean_chunk == 4'd8);
  wire and_c_out_valid_11 = c_out_valid & (mean_chunk == 4'd9);
  wire and_c_out_valid_12 = c_out_valid & (mean_chunk == 4'd10);
  wire and_c_out_valid_13 = c_out_valid & (mean_chunk == 4'd11);
  wire and_c_out_valid_14 = c_out_valid & (mean_chunk == 4'd12);
  wire and_c_out_valid_15 = c_out_valid & (mean_chunk == 4'd13);
  wire and_c_out_valid_16 = c_out_valid & (mean_chunk == 4'd14);
  wire and_c_out_valid_17 = c_out_valid & (mean_chunk == 4'd15);
  wire and_pass_may_begin = pass_may_begin & passes_room;
  wire [7:0] sum_base = {1'b0, base} + {5'd0, group};
  wire lt_base = sum_base < heads_0_c;
  wire not_base = ~lt_base;
  wire eq_round = ({1'b0, round} + 3'd1) == heads_0_rounds;
  wire and_pass_may_begin_2 = and_pass_may_begin & not_heads_0_dense;
  wire and_pass_may_begin_3 = and_pass_may_begin_2 & ~(loads == 2'd0);
  wire or_base = lt_base | ~(lists == 2'd0);
  wire pass_begins = and_pass_may_begin_3 & or_base;
  wire and_pass_begins = pass_begins & not_base;
  wire eq_base = base == 7'd0;
  wire or_rows_ready_2 = rows_ready | not_words_valid_2;
  assign p_free = and_word_fetch & stream_frees;
  wire [6:0] mux_p_read_addr = p_read ? p_read_addr : row;
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
  wire and_passes_data_0_last = passes_data_0_last & distu_out_last;
  wire [1:0] mux_const = heads_0_pack[0] ? 2'd1 : 2'd2;
  wire or_alloc_valid = ~alloc_valid | alloc_ready;
  assign task_valid = alloc_valid & alloc_ready & alloc_tag_3_end;
  assign busy = words_valid_2 & distu_in_ready;
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
    else if (done & ~done_slot) filled_0 <= 1'b1;
    else if (and_load_complete_2) filled_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) requesting <= 1'b0;
    else if (load_start) requesting <= 1'b1;
    else if (request_fires & eq_request_slot) requesting <= 1'b0;
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
    if (rst) request_cluster <= 8'd0;
    else if (request_fires & or_request_slot) begin
      if (eq_request_slot & not_request_cluster) request_cluster <= 8'd0;
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
    if (or_c_req_ready) divisor <= count_read;
  end
  always @(posedge clk) begin
    if (rst) reading <= 1'b0;
    else if (load_start) reading <= 1'b1;
    else if (and_sums_fetch) reading <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) read_cluster <= 8'd0;
    else if (sums_fetch & (eq_read_slot | ~eq_read_slot)) begin
      if (eq_read_slot & not_read_cluster) read_cluster <= 8'd0;
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
    else if (and_sums_valid) chunk <= chunk + 4'd1;
  end
  always @(posedge clk) begin
    if (sums_fetch) chunk_last <= mux_read_slot_2 + diff_heads_0_m[5:2];
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
    if (sums_fetch) entry_load_end <= eq_read_slot;
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[3]) begin
        if (chunk[2]) begin
          if (chunk[1]) begin
            if (chunk[0]) num_0 <= sums_0_q[914:900];
            else num_0 <= sums_0_q[854:840];
          end
          else if (chunk[0]) num_0 <= sums_0_q[794:780];
          else num_0 <= sums_0_q[734:720];
        end
        else if (chunk[1]) begin
          if (chunk[0]) num_0 <= sums_0_q[674:660];
          else num_0 <= sums_0_q[614:600];
        end
        else if (chunk[0]) num_0 <= sums_0_q[554:540];
        else num_0 <= sums_0_q[494:480];
      end
      else if (chunk[2]) begin
        if (chunk[1]) begin
          if (chunk[0]) num_0 <= sums_0_q[434:420];
          else num_0 <= sums_0_q[374:360];
        end
        else if (chunk[0]) num_0 <= sums_0_q[314:300];
        else num_0 <= sums_0_q[254:240];
      end
      else if (chunk[1]) begin
        if (chunk[0]) num_0 <= sums_0_q[194:180];
        else num_0 <= sums_0_q[134:120];
      end
      else if (chunk[0]) num_0 <= sums_0_q[74:60];
      else num_0 <= sums_0_q[14:0];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[3]) begin
        if (chunk[2]) begin
          if (chunk[1]) begin
            if (chunk[0]) num_1 <= sums_0_q[929:915];
            else num_1 <= sums_0_q[869:855];
          end
          else if (chunk[0]) num_1 <= sums_0_q[809:795];
          else num_1 <= sums_0_q[749:735];
        end
        else if (chunk[1]) begin
          if (chunk[0]) num_1 <= sums_0_q[689:675];
          else num_1 <= sums_0_q[629:615];
        end
        else if (chunk[0]) num_1 <= sums_0_q[569:555];
        else num_1 <= sums_0_q[509:495];
      end
      else if (chunk[2]) begin
        if (chunk[1]) begin
          if (chunk[0]) num_1 <= sums_0_q[449:435];
          else num_1 <= sums_0_q[389:375];
        end
        else if (chunk[0]) num_1 <= sums_0_q[329:315];
        else num_1 <= sums_0_q[269:255];
      end
      else if (chunk[1]) begin
        if (chunk[0]) num_1 <= sums_0_q[209:195];
        else num_1 <= sums_0_q[149:135];
      end
      else if (chunk[0]) num_1 <= sums_0_q[89:75];
      else num_1 <= sums_0_q[29:15];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[3]) begin
        if (chunk[2]) begin
          if (chunk[1]) begin
            if (chunk[0]) num_2 <= sums_0_q[944:930];
            else num_2 <= sums_0_q[884:870];
          end
          else if (chunk[0]) num_2 <= sums_0_q[824:810];
          else num_2 <= sums_0_q[764:750];
        end
        else if (chunk[1]) begin
          if (chunk[0]) num_2 <= sums_0_q[704:690];
          else num_2 <= sums_0_q[644:630];
        end
        else if (chunk[0]) num_2 <= sums_0_q[584:570];
        else num_2 <= sums_0_q[524:510];
      end
      else if (chunk[2]) begin
        if (chunk[1]) begin
          if (chunk[0]) num_2 <= sums_0_q[464:450];
          else num_2 <= sums_0_q[404:390];
        end
        else if (chunk[0]) num_2 <= sums_0_q[344:330];
        else num_2 <= sums_0_q[284:270];
      end
      else if (chunk[1]) begin
        if (chunk[0]) num_2 <= sums_0_q[224:210];
        else num_2 <= sums_0_q[164:150];
      end
      else if (chunk[0]) num_2 <= sums_0_q[104:90];
      else num_2 <= sums_0_q[44:30];
    end
  end
  always @(posedge clk) begin
    if (or_beat_valid) begin
      if (chunk[3]) begin
        if (chunk[2]) begin
          if (chunk[1]) begin
            if (chunk[0]) num_3 <= sums_0_q[959:945];
            else num_3 <= sums_0_q[899:885];
          end
          else if (chunk[0]) num_3 <= sums_0_q[839:825];
          else num_3 <= sums_0_q[779:765];
        end
        else if (chunk[1]) begin
          if (chunk[0]) num_3 <= sums_0_q[719:705];
          else num_3 <= sums_0_q[659:645];
        end
        else if (chunk[0]) num_3 <= sums_0_q[599:585];
        else num_3 <= sums_0_q[539:525];
      end
      else if (chunk[2]) begin
        if (chunk[1]) begin
          if (chunk[0]) num_3 <= sums_0_q[479:465];
          else num_3 <= sums_0_q[419:405];
        end
        else if (chunk[0]) num_3 <= sums_0_q[359:345];
        else num_3 <= sums_0_q[299:285];
      end
      else if (chunk[1]) begin
        if (chunk[0]) num_3 <= sums_0_q[239:225];
        else num_3 <= sums_0_q[179:165];
      end
      else if (chunk[0]) num_3 <= sums_0_q[119:105];
      else num_3 <= sums_0_q[59:45];
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
    if (and_c_out_valid_3) centroid_4 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_4 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_5 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_5 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_6 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_6 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_3) centroid_7 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_7 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_8 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_8 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_9 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_9 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_10 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_10 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_4) centroid_11 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_11 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_12 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_12 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_13 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_13 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_14 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_14 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_5) centroid_15 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_15 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_6) centroid_16 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_16 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_6) centroid_17 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_17 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_6) centroid_18 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_18 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_6) centroid_19 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_19 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_7) centroid_20 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_20 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_7) centroid_21 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_21 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_7) centroid_22 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_22 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_7) centroid_23 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_23 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_8) centroid_24 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_24 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_8) centroid_25 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_25 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_8) centroid_26 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_26 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_8) centroid_27 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_27 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_9) centroid_28 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_28 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_9) centroid_29 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_29 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_9) centroid_30 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_30 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_9) centroid_31 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_31 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_10) centroid_32 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_32 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_10) centroid_33 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_33 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_10) centroid_34 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_34 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_10) centroid_35 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_35 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_11) centroid_36 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_36 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_11) centroid_37 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_37 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_11) centroid_38 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_38 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_11) centroid_39 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_39 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_12) centroid_40 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_40 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_12) centroid_41 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_41 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_12) centroid_42 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_42 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_12) centroid_43 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_43 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_13) centroid_44 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_44 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_13) centroid_45 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_45 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_13) centroid_46 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_46 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_13) centroid_47 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_47 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_14) centroid_48 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_48 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_14) centroid_49 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_49 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_14) centroid_50 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_50 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_14) centroid_51 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_51 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_15) centroid_52 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_52 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_15) centroid_53 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_53 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_15) centroid_54 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_54 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_15) centroid_55 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_55 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_16) centroid_56 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_56 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_16) centroid_57 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_57 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_16) centroid_58 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_58 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_16) centroid_59 <= c_out_q[58:51];
    else if (and_c_out_valid_2) centroid_59 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_17) centroid_60 <= c_out_q[7:0];
    else if (and_c_out_valid_2) centroid_60 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_17) centroid_61 <= c_out_q[24:17];
    else if (and_c_out_valid_2) centroid_61 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_17) centroid_62 <= c_out_q[41:34];
    else if (and_c_out_valid_2) centroid_62 <= 8'sd0;
  end
  always @(posedge clk) begin
    if (and_c_out_valid_17) centroid_63 <= c_out_q[58:51];
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
    if (rst) base <= 7'd0;
    else if (pass_begins) begin
      if (lt_base) base <= sum_base[6:0];
      else base <= 7'd0;
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
    if (heads_0_pack[1]) group <= 3'd4;
    else group <= {1'b0, heads_0_pack[0] ? 2'd2 : 2'd1};
  end
  always @(posedge clk) begin
    if (rst) loads <= 2'd0;
    else if (and_beat_valid_2 & ~pass_begins) loads <= loads + 2'd1;
    else if (pass_begins & ~and_beat_valid_2) loads <= loads - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) lists <= 2'd1;
    else if (list_free & ~and_pass_begins) lists <= lists + 2'd1;
    else if (and_pass_begins & ~list_free) lists <= lists - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) streaming <= 1'b0;
    else if (pass_begins) streaming <= 1'b1;
    else if (and_word_fetch) streaming <= 1'b0;
  end
  always @(posedge clk) begin
    if (pass_begins) stream_slot <= 1'b0;
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
    if (rst) row <= 7'd0;
    else if (word_fetch) begin
      if (pass_end) row <= 7'd0;
      else row <= row + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (or_rows_ready) word_read_end <= 1'b1;
  end
  always @(posedge clk) begin
    if (or_rows_ready) word_read_last <= pass_end;
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_0 <= rows_0_q[7:0];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_1 <= rows_0_q[15:8];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_2 <= rows_0_q[23:16];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_3 <= rows_0_q[31:24];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_4 <= rows_0_q[39:32];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_5 <= rows_0_q[47:40];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_6 <= rows_0_q[55:48];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_7 <= rows_0_q[63:56];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_8 <= rows_0_q[71:64];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_9 <= rows_0_q[79:72];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_10 <= rows_0_q[87:80];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_11 <= rows_0_q[95:88];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_12 <= rows_0_q[103:96];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_13 <= rows_0_q[111:104];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_14 <= rows_0_q[119:112];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_15 <= rows_0_q[127:120];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_16 <= rows_0_q[135:128];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_17 <= rows_0_q[143:136];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_18 <= rows_0_q[151:144];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_19 <= rows_0_q[159:152];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_20 <= rows_0_q[167:160];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_21 <= rows_0_q[175:168];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_22 <= rows_0_q[183:176];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_23 <= rows_0_q[191:184];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_24 <= rows_0_q[199:192];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_25 <= rows_0_q[207:200];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_26 <= rows_0_q[215:208];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_27 <= rows_0_q[223:216];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_28 <= rows_0_q[231:224];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_29 <= rows_0_q[239:232];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_30 <= rows_0_q[247:240];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_31 <= rows_0_q[255:248];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_32 <= rows_0_q[263:256];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_33 <= rows_0_q[271:264];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_34 <= rows_0_q[279:272];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_35 <= rows_0_q[287:280];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_36 <= rows_0_q[295:288];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_37 <= rows_0_q[303:296];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_38 <= rows_0_q[311:304];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_39 <= rows_0_q[319:312];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_40 <= rows_0_q[327:320];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_41 <= rows_0_q[335:328];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_42 <= rows_0_q[343:336];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_43 <= rows_0_q[351:344];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_44 <= rows_0_q[359:352];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_45 <= rows_0_q[367:360];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_46 <= rows_0_q[375:368];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_47 <= rows_0_q[383:376];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_48 <= rows_0_q[391:384];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_49 <= rows_0_q[399:392];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_50 <= rows_0_q[407:400];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_51 <= rows_0_q[415:408];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_52 <= rows_0_q[423:416];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_53 <= rows_0_q[431:424];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_54 <= rows_0_q[439:432];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_55 <= rows_0_q[447:440];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_56 <= rows_0_q[455:448];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_57 <= rows_0_q[463:456];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_58 <= rows_0_q[471:464];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_59 <= rows_0_q[479:472];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_60 <= rows_0_q[487:480];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_61 <= rows_0_q[495:488];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_62 <= rows_0_q[503:496];
  end
  always @(posedge clk) begin
    if (or_rows_ready_2) word_sent_data_63 <= rows_0_q[511:504];
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
      else passes_data_0_slot <= 1'b0;
    end
    else if (and_pass_begins_4) passes_data_0_slot <= 1'b0;
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
      else passes_data_1_slot <= 1'b0;
    end
    else if (and_pass_begins_6) passes_data_1_slot <= 1'b0;
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
      else passes_data_2_slot <= 1'b0;
    end
    else if (and_pass_begins_8) passes_data_2_slot <= 1'b0;
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
    if (and_passes_valid_0) passes_data_3_slot <= 1'b0;
    else if (and_pass_begins_9) passes_data_3_slot <= 1'b0;
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
    if (rst) distances_row <= 7'd0;
    else if (and_distu_out_valid) begin
      if (distu_out_last) distances_row <= 7'd0;
      else distances_row <= distances_row + 7'd1;
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
    if (sums_fetch) sums_0_q <= sums_0[mux_read_cluster];
  end
  always @(posedge clk) begin
    if (or_up_write) counts_0[mux_up_addr] <= up_write ? up_count : sum_count;
  end
  always @(posedge clk) begin
    if (request_fires) counts_0_q <= counts_0[mux_request_cluster];
  end
  always @(posedge clk) begin
    if (p_write & ~p_bank) rows_0[p_addr] <= {p_data_63, p_data_62, p_data_61, p_data_60, p_data_59, p_data_58, p_data_57, p_data_56,
    p_data_55, p_data_54, p_data_53, p_data_52, p_data_51, p_data_50, p_data_49, p_data_48,
    p_data_47, p_data_46, p_data_45, p_data_44, p_data_43, p_data_42, p_data_41, p_data_40,
    p_data_39, p_data_38, p_data_37, p_data_36, p_data_35, p_data_34, p_data_33, p_data_32,
    p_data_31, p_data_30, p_data_29, p_data_28, p_data_27, p_data_26, p_data_25, p_data_24,
    p_data_23, p_data_22, p_data_21, p_data_20, p_data_19, p_data_18, p_data_17, p_data_16,
    p_data_15, p_data_14, p_data_13, p_data_12, p_data_11, p_data_10, p_data_9, p_data_8,
    p_data_7, p_data_6, p_data_5, p_data_4, p_data_3, p_data_2, p_data_1, p_data_0};
  end
  always @(posedge clk) begin
    if ((word_fetch | p_read) & ~stream_slot) rows_0_q <= rows_0[mux_p_read_addr];
  end
  distu_l64_b8_cop1_col32_pa4_balanced distu (
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
    .cen_pack(heads_0_pack),
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
  clustu_u4_d16_c128_t128_balanced clustu (
    .clk(clk),
    .rst(rst),
    .in_valid(distu_out_valid),
    .in_distance({{4{16'd65535}}, distu_out_distance_3, distu_out_distance_2, distu_out_distance_1, distu_out_distance_0}),
    .in_base(passes_data_0_base),
    .in_shift(heads_0_pack[1] ? 2'd0 : mux_const),
    .in_row(distances_row),
    .in_first(passes_data_0_first),
    .in_last(passes_data_0_last),
    .in_end(and_passes_data_0_last),
    .in_top(diff_heads_0_c),
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
  assign p_free_bank = stream_slot;
  assign p_read_data = {rows_0_q[511:504], rows_0_q[503:496], rows_0_q[495:488], rows_0_q[487:480], rows_0_q[479:472],
    rows_0_q[471:464], rows_0_q[463:456], rows_0_q[455:448], rows_0_q[447:440], rows_0_q[439:432],
    rows_0_q[431:424], rows_0_q[423:416], rows_0_q[415:408], rows_0_q[407:400], rows_0_q[399:392],
    rows_0_q[391:384], rows_0_q[383:376], rows_0_q[375:368], rows_0_q[367:360], rows_0_q[359:352],
    rows_0_q[351:344], rows_0_q[343:336], rows_0_q[335:328], rows_0_q[327:320], rows_0_q[319:312],
    rows_0_q[311:304], rows_0_q[303:296], rows_0_q[295:288], rows_0_q[287:280], rows_0_q[279:272],
    rows_0_q[271:264], rows_0_q[263:256], rows_0_q[255:248], rows_0_q[247:240], rows_0_q[239:232],
    rows_0_q[231:224], rows_0_q[223:216], rows_0_q[215:208], rows_0_q[207:200], rows_0_q[199:192],
    rows_0_q[191:184], rows_0_q[183:176], rows_0_q[175:168], rows_0_q[167:160], rows_0_q[159:152],
    rows_0_q[151:144], rows_0_q[143:136], rows_0_q[135:128], rows_0_q[127:120], rows_0_q[119:112],
    rows_0_q[111:104], rows_0_q[103:96], rows_0_q[95:88], rows_0_q[87:80], rows_0_q[79:72],
    rows_0_q[71:64], rows_0_q[63:56], rows_0_q[55:48], rows_0_q[47:40], rows_0_q[39:32],
    rows_0_q[31:24], rows_0_q[23:16], rows_0_q[15:8], rows_0_q[7:0]};
  assign alloc_slot = alloc_tag_3_slot;
  assign alloc_last = alloc_tag_3_end;
  assign alloc_final = alloc_tag_3_final;
  assign task_slot = alloc_tag_3_slot;
  assign task_final = alloc_tag_3_final;
  assign c_req_valid = request_valid_2;
  assign c_beat_valid = beat_valid;
  assign c_num = {num_3, num_2, num_1, num_0};
  assign c_last = beat_last;
  wire unused_ok = &{1'b0, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen, heads_0_groups, heads_0_words_log,
    heads_0_beats, heads_0_col_beats, heads_0_row_words, heads_0_chunks, heads_0_shift,
    heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim, heads_0_x_words,
    heads_0_x_beats, heads_0_tiles, accepted, c_out_q[16:8], c_out_q[33:25], c_out_q[50:42],
    c_out_q[67:59], cat_read_slot[1:0], cat_read_slot_2[1:0], diff_heads_0_m[1:0], clustu_out_distance};
endmodule
