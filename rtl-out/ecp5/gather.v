module gather (
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
  input alloc_fire,
  input [6:0] alloc_row,
  input [6:0] alloc_cluster,
  input alloc_last,
  input rep_valid,
  input [6:0] rep_cluster,
  input [6:0] rep_row,
  input rep_used,
  input task_valid,
  input task_slot,
  input task_final,
  input [1023:0] walk_data,
  input [511:0] p_read_data,
  input qc_pop,
  input q_req_ready,
  input q_beat_ready,
  input q_out_valid,
  input [67:0] q_out_q,
  output alloc_ready,
  output rep_ready,
  output list_free,
  output walk_en,
  output walk_bank,
  output [6:0] walk_addr,
  output p_read,
  output [6:0] p_read_addr,
  output q_free,
  output q_free_bank,
  output qc_write,
  output qc_word,
  output [1023:0] qc_data,
  output qc_push,
  output [6:0] qc_cluster,
  output qc_last,
  output up_write,
  output [6:0] up_addr,
  output [959:0] up_data,
  output [7:0] up_count,
  output up_done,
  output q_req_valid,
  output [22:0] q_divisor,
  output q_beat_valid,
  output [91:0] q_num,
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
  reg added_valid;
  reg linked_valid;
  reg [6:0] added_row;
  reg [6:0] added_cluster;
  reg added_list;
  reg sweeping;
  reg [6:0] swept;
  reg [7:0] used_0;
  reg active;
  reg tasks_valid_0;
  reg tasks_data_0_slot;
  reg tasks_data_0_final;
  reg tasks_valid_1;
  reg tasks_data_1_slot;
  reg tasks_data_1_final;
  reg now_task_slot;
  reg [4:0] now_task_last_part;
  reg now_task_iteration;
  reg now_task_mean;
  reg now_task_medoid;
  reg reps_valid_0;
  reg [6:0] reps_data_0_cluster;
  reg [6:0] reps_data_0_row;
  reg fetched_valid;
  reg [7:0] fetched;
  reg [6:0] chain_cluster;
  reg [6:0] chain_row;
  reg chain_last;
  reg running;
  reg again;
  reg [4:0] at_part;
  reg [6:0] first_row;
  reg [7:0] count;
  reg read_valid;
  reg read_last;
  reg signed [15:0] data_0;
  reg signed [15:0] data_1;
  reg signed [15:0] data_2;
  reg signed [15:0] data_3;
  reg [1:0] divisors;
  reg sums_valid_0;
  reg signed [22:0] sums_data_0_0;
  reg signed [22:0] sums_data_0_1;
  reg signed [22:0] sums_data_0_2;
  reg signed [22:0] sums_data_0_3;
  reg sums_valid_1;
  reg signed [22:0] sums_data_1_0;
  reg signed [22:0] sums_data_1_1;
  reg signed [22:0] sums_data_1_2;
  reg signed [22:0] sums_data_1_3;
  reg [1:0] sums_reserved;
  reg [4:0] result_part;
  reg word_written;
  reg result_word;
  reg row_written;
  reg signed [15:0] result_0;
  reg signed [15:0] result_1;
  reg signed [15:0] result_2;
  reg signed [15:0] result_3;
  reg signed [15:0] result_4;
  reg signed [15:0] result_5;
  reg signed [15:0] result_6;
  reg signed [15:0] result_7;
  reg signed [15:0] result_8;
  reg signed [15:0] result_9;
  reg signed [15:0] result_10;
  reg signed [15:0] result_11;
  reg signed [15:0] result_12;
  reg signed [15:0] result_13;
  reg signed [15:0] result_14;
  reg signed [15:0] result_15;
  reg signed [15:0] result_16;
  reg signed [15:0] result_17;
  reg signed [15:0] result_18;
  reg signed [15:0] result_19;
  reg signed [15:0] result_20;
  reg signed [15:0] result_21;
  reg signed [15:0] result_22;
  reg signed [15:0] result_23;
  reg signed [15:0] result_24;
  reg signed [15:0] result_25;
  reg signed [15:0] result_26;
  reg signed [15:0] result_27;
  reg signed [15:0] result_28;
  reg signed [15:0] result_29;
  reg signed [15:0] result_30;
  reg signed [15:0] result_31;
  reg signed [15:0] result_32;
  reg signed [15:0] result_33;
  reg signed [15:0] result_34;
  reg signed [15:0] result_35;
  reg signed [15:0] result_36;
  reg signed [15:0] result_37;
  reg signed [15:0] result_38;
  reg signed [15:0] result_39;
  reg signed [15:0] result_40;
  reg signed [15:0] result_41;
  reg signed [15:0] result_42;
  reg signed [15:0] result_43;
  reg signed [15:0] result_44;
  reg signed [15:0] result_45;
  reg signed [15:0] result_46;
  reg signed [15:0] result_47;
  reg signed [15:0] result_48;
  reg signed [15:0] result_49;
  reg signed [15:0] result_50;
  reg signed [15:0] result_51;
  reg signed [15:0] result_52;
  reg signed [15:0] result_53;
  reg signed [15:0] result_54;
  reg signed [15:0] result_55;
  reg signed [15:0] result_56;
  reg signed [15:0] result_57;
  reg signed [15:0] result_58;
  reg signed [15:0] result_59;
  reg signed [15:0] result_60;
  reg signed [15:0] result_61;
  reg signed [15:0] result_62;
  reg signed [15:0] result_63;
  reg chain_busy;
  reg alloc_taken;
  (* no_rw_check *) reg [7:0] links_0 [0:255];
  reg [7:0] links_0_q;
`ifndef SYNTHESIS
  initial begin : links_0_zeros
    integer i;
    for (i = 0; i < 256; i = i + 1) links_0[i] = {8{1'b0}};
  end
`endif
  wire signed [22:0] acc_0_sum;
  wire signed [22:0] acc_1_sum;
  wire signed [22:0] acc_2_sum;
  wire signed [22:0] acc_3_sum;
  wire chain_is_busy = chain_busy;
  wire and_fetched = ~(fetched == used_0) & ~chain_is_busy;
  wire fetch = reps_valid_0 & active & and_fetched;
  wire ask_fetch = fetch;
  wire [6:0] ask_cluster = reps_data_0_cluster;
  wire and_running = running & links_0_q[0];
  wire goes_on = and_running & ~now_task_medoid;
  wire not_goes_on = ~goes_on;
  wire may_begin_pass = ~now_task_mean | (sums_reserved < 2'd2);
  wire and_running_2 = running & ~(at_part == now_task_last_part);
  wire or_again = again | and_running_2;
  wire and_may_begin_pass = may_begin_pass & (or_again | fetched_valid);
  wire pass_begins = not_goes_on & and_may_begin_pass;
  wire and_pass_begins = pass_begins & ~or_again;
  wire ask_clear = and_pass_begins;
  wire [6:0] ask_cleared = chain_cluster;
  wire or_goes_on = goes_on | pass_begins;
  wire ask_step = or_goes_on;
  wire [6:0] mux_chain_row = now_task_medoid ? chain_row : links_0_q[7:1];
  wire [6:0] mux_first_row = or_again ? first_row : mux_chain_row;
  assign walk_addr = goes_on ? links_0_q[7:1] : mux_first_row;
  wire [6:0] ask_row = walk_addr;
  wire and_row_written = row_written & chain_last;
  wire task_ends = and_row_written;
  wire ask_done = task_ends;
  wire not_added_list = ~added_list;
  wire and_added_valid = added_valid & not_added_list;
  wire and_linked_valid = linked_valid & not_added_list;
  wire [7:0] cat_ask_row = {1'b1, ask_row};
  wire [7:0] ext_ask_cluster = {1'b0, ask_cluster};
  wire [7:0] mux_ask_cluster = ask_fetch ? ext_ask_cluster : cat_ask_row;
  wire [7:0] ext_alloc_cluster = {1'b0, alloc_cluster};
  wire [7:0] mux_alloc_cluster = alloc_fire ? ext_alloc_cluster : mux_ask_cluster;
  wire [7:0] cat_added_row = {1'b1, added_row};
  wire [6:0] mux_added_cluster = and_added_valid ? added_cluster : ask_cleared;
  wire [7:0] ext_swept = {1'b0, sweeping ? swept : mux_added_cluster};
  wire [7:0] mux_added_row = and_linked_valid ? cat_added_row : ext_swept;
  wire mux_links_0_q_2 = and_linked_valid ? links_0_q[0] : and_added_valid;
  wire [6:0] mux_links_0_q = and_linked_valid ? links_0_q[7:1] : added_row;
  wire or_linked_valid = and_linked_valid | ask_clear;
  wire not_tasks_valid_1 = ~tasks_valid_1;
  wire and_task_valid = task_valid & not_tasks_valid_1;
  wire task_begins = tasks_valid_0 & ~active;
  wire and_task_valid_2 = and_task_valid & tasks_valid_0;
  wire and_task_valid_3 = and_task_valid & ~tasks_valid_0;
  wire and_task_valid_4 = and_task_valid_2 & not_tasks_valid_1;
  wire signed diff_heads_0_row_words = heads_0_row_words - 1'b1;
  wire chain_begins = and_pass_begins;
  assign rep_ready = ~reps_valid_0;
  wire and_rep_valid = rep_valid & rep_used & rep_ready;
  wire and_reps_valid_0 = reps_valid_0 & fetch;
  wire and_rep_valid_2 = and_rep_valid & rep_ready;
  wire [8:0] sum_fetched = {1'b0, fetched} + 9'd1;
  wire pass_ends = running & not_goes_on;
  wire not_now_task_iteration = ~now_task_iteration;
  assign walk_en = or_goes_on & not_now_task_iteration;
  assign p_read = or_goes_on & now_task_iteration;
  wire signed [7:0] mux_p_read_data_4 = at_part[0] ? p_read_data_4 : p_read_data_0;
  wire signed [7:0] mux_p_read_data_5 = at_part[0] ? p_read_data_5 : p_read_data_1;
  wire signed [7:0] mux_p_read_data_6 = at_part[0] ? p_read_data_6 : p_read_data_2;
  wire signed [7:0] mux_p_read_data_7 = at_part[0] ? p_read_data_7 : p_read_data_3;
  wire signed [7:0] mux_p_read_data_12 = at_part[0] ? p_read_data_12 : p_read_data_8;
  wire signed [7:0] mux_p_read_data_13 = at_part[0] ? p_read_data_13 : p_read_data_9;
  wire signed [7:0] mux_p_read_data_14 = at_part[0] ? p_read_data_14 : p_read_data_10;
  wire signed [7:0] mux_p_read_data_15 = at_part[0] ? p_read_data_15 : p_read_data_11;
  wire signed [7:0] mux_p_read_data_20 = at_part[0] ? p_read_data_20 : p_read_data_16;
  wire signed [7:0] mux_p_read_data_21 = at_part[0] ? p_read_data_21 : p_read_data_17;
  wire signed [7:0] mux_p_read_data_22 = at_part[0] ? p_read_data_22 : p_read_data_18;
  wire signed [7:0] mux_p_read_data_23 = at_part[0] ? p_read_data_23 : p_read_data_19;
  wire signed [7:0] mux_p_read_data_28 = at_part[0] ? p_read_data_28 : p_read_data_24;
  wire signed [7:0] mux_p_read_data_29 = at_part[0] ? p_read_data_29 : p_read_data_25;
  wire signed [7:0] mux_p_read_data_30 = at_part[0] ? p_read_data_30 : p_read_data_26;
  wire signed [7:0] mux_p_read_data_31 = at_part[0] ? p_read_data_31 : p_read_data_27;
  wire signed [7:0] mux_p_read_data_36 = at_part[0] ? p_read_data_36 : p_read_data_32;
  wire signed [7:0] mux_p_read_data_37 = at_part[0] ? p_read_data_37 : p_read_data_33;
  wire signed [7:0] mux_p_read_data_38 = at_part[0] ? p_read_data_38 : p_read_data_34;
  wire signed [7:0] mux_p_read_data_39 = at_part[0] ? p_read_data_39 : p_read_data_35;
  wire signed [7:0] mux_p_read_data_44 = at_part[0] ? p_read_data_44 : p_read_data_40;
  wire signed [7:0] mux_p_read_data_45 = at_part[0] ? p_read_data_45 : p_read_data_41;
  wire signed [7:0] mux_p_read_data_46 = at_part[0] ? p_read_data_46 : p_read_data_42;
  wire signed [7:0] mux_p_read_data_47 = at_part[0] ? p_read_data_47 : p_read_data_43;
  wire signed [7:0] mux_p_read_data_52 = at_part[0] ? p_read_data_52 : p_read_data_48;
  wire signed [7:0] mux_p_read_data_53 = at_part[0] ? p_read_data_53 : p_read_data_49;
  wire signed [7:0] mux_p_read_data_54 = at_part[0] ? p_read_data_54 : p_read_data_50;
  wire signed [7:0] mux_p_read_data_55 = at_part[0] ? p_read_data_55 : p_read_data_51;
  wire signed [7:0] mux_p_read_data_60 = at_part[0] ? p_read_data_60 : p_read_data_56;
  wire signed [7:0] mux_p_read_data_61 = at_part[0] ? p_read_data_61 : p_read_data_57;
  wire signed [7:0] mux_p_read_data_62 = at_part[0] ? p_read_data_62 : p_read_data_58;
  wire signed [7:0] mux_p_read_data_63 = at_part[0] ? p_read_data_63 : p_read_data_59;
  wire signed [7:0] mux_p_read_data_12_2 = at_part[1] ? mux_p_read_data_12 : mux_p_read_data_4;
  wire signed [7:0] mux_p_read_data_13_2 = at_part[1] ? mux_p_read_data_13 : mux_p_read_data_5;
  wire signed [7:0] mux_p_read_data_14_2 = at_part[1] ? mux_p_read_data_14 : mux_p_read_data_6;
  wire signed [7:0] mux_p_read_data_15_2 = at_part[1] ? mux_p_read_data_15 : mux_p_read_data_7;
  wire signed [7:0] mux_p_read_data_28_2 = at_part[1] ? mux_p_read_data_28 : mux_p_read_data_20;
  wire signed [7:0] mux_p_read_data_29_2 = at_part[1] ? mux_p_read_data_29 : mux_p_read_data_21;
  wire signed [7:0] mux_p_read_data_30_2 = at_part[1] ? mux_p_read_data_30 : mux_p_read_data_22;
  wire signed [7:0] mux_p_read_data_31_2 = at_part[1] ? mux_p_read_data_31 : mux_p_read_data_23;
  wire signed [7:0] mux_p_read_data_44_2 = at_part[1] ? mux_p_read_data_44 : mux_p_read_data_36;
  wire signed [7:0] mux_p_read_data_45_2 = at_part[1] ? mux_p_read_data_45 : mux_p_read_data_37;
  wire signed [7:0] mux_p_read_data_46_2 = at_part[1] ? mux_p_read_data_46 : mux_p_read_data_38;
  wire signed [7:0] mux_p_read_data_47_2 = at_part[1] ? mux_p_read_data_47 : mux_p_read_data_39;
  wire signed [7:0] mux_p_read_data_60_2 = at_part[1] ? mux_p_read_data_60 : mux_p_read_data_52;
  wire signed [7:0] mux_p_read_data_61_2 = at_part[1] ? mux_p_read_data_61 : mux_p_read_data_53;
  wire signed [7:0] mux_p_read_data_62_2 = at_part[1] ? mux_p_read_data_62 : mux_p_read_data_54;
  wire signed [7:0] mux_p_read_data_63_2 = at_part[1] ? mux_p_read_data_63 : mux_p_read_data_55;
  wire signed [7:0] mux_p_read_data_28_3 = at_part[2] ? mux_p_read_data_28_2 : mux_p_read_data_12_2;
  wire signed [7:0] mux_p_read_data_29_3 = at_part[2] ? mux_p_read_data_29_2 : mux_p_read_data_13_2;
  wire signed [7:0] mux_p_read_data_30_3 = at_part[2] ? mux_p_read_data_30_2 : mux_p_read_data_14_2;
  wire signed [7:0] mux_p_read_data_31_3 = at_part[2] ? mux_p_read_data_31_2 : mux_p_read_data_15_2;
  wire signed [7:0] mux_p_read_data_60_3 = at_part[2] ? mux_p_read_data_60_2 : mux_p_read_data_44_2;
  wire signed [7:0] mux_p_read_data_61_3 = at_part[2] ? mux_p_read_data_61_2 : mux_p_read_data_45_2;
  wire signed [7:0] mux_p_read_data_62_3 = at_part[2] ? mux_p_read_data_62_2 : mux_p_read_data_46_2;
  wire signed [7:0] mux_p_read_data_63_3 = at_part[2] ? mux_p_read_data_63_2 : mux_p_read_data_47_2;
  wire signed [7:0] mux_p_read_data_60_4 = at_part[3] ? mux_p_read_data_60_3 : mux_p_read_data_28_3;
  wire signed [7:0] mux_p_read_data_61_4 = at_part[3] ? mux_p_read_data_61_3 : mux_p_read_data_29_3;
  wire signed [7:0] mux_p_read_data_62_4 = at_part[3] ? mux_p_read_data_62_3 : mux_p_read_data_30_3;
  wire signed [7:0] mux_p_read_data_63_4 = at_part[3] ? mux_p_read_data_63_3 : mux_p_read_data_31_3;
  wire and_read_valid = read_valid & read_last;
  assign q_req_valid = ~(divisors == 2'd0);
  wire divisor_granted = q_req_valid & q_req_ready;
  wire and_pass_ends = pass_ends & now_task_mean;
  assign q_divisor = {15'd0, count};
  wire and_read_valid_2 = and_read_valid & now_task_mean;
  wire not_sums_valid_1 = ~sums_valid_1;
  wire and_read_valid_3 = and_read_valid_2 & not_sums_valid_1;
  wire and_sums_valid_0 = sums_valid_0 & q_beat_ready;
  wire and_read_valid_4 = and_read_valid_3 & sums_valid_0;
  wire and_read_valid_5 = and_read_valid_3 & ~sums_valid_0;
  wire and_read_valid_6 = and_read_valid_4 & not_sums_valid_1;
  wire and_pass_begins_2 = pass_begins & now_task_mean;
  wire signed [15:0] mux_q_out_q_0 = now_task_mean ? q_out_q[15:0] : acc_0_sum[15:0];
  wire signed [15:0] mux_q_out_q_1 = now_task_mean ? q_out_q[32:17] : acc_1_sum[15:0];
  wire signed [15:0] mux_q_out_q_2 = now_task_mean ? q_out_q[49:34] : acc_2_sum[15:0];
  wire signed [15:0] mux_q_out_q_3 = now_task_mean ? q_out_q[66:51] : acc_3_sum[15:0];
  wire mux_q_out_valid = now_task_mean ? q_out_valid : and_read_valid;
  wire eq_result_part = result_part == now_task_last_part;
  wire eq_result_part_2 = result_part[3:0] == 4'd15;
  wire or_result_part = eq_result_part | eq_result_part_2;
  wire and_q_out_valid = mux_q_out_valid & (result_part[3:0] == 4'd0);
  wire and_q_out_valid_2 = mux_q_out_valid & (result_part[3:0] == 4'd1);
  wire and_q_out_valid_3 = mux_q_out_valid & (result_part[3:0] == 4'd2);
  wire and_q_out_valid_4 = mux_q_out_valid & (result_part[3:0] == 4'd3);
  wire and_q_out_valid_5 = mux_q_out_valid & (result_part[3:0] == 4'd4);
  wire and_q_out_valid_6 = mux_q_out_valid & (result_part[3:0] == 4'd5);
  wire and_q_out_valid_7 = mux_q_out_valid & (result_part[3:0] == 4'd6);
  wire and_q_out_valid_8 = mux_q_out_valid & (result_part[3:0] == 4'd7);
  wire and_q_out_valid_9 = mux_q_out_valid & (result_part[3:0] == 4'd8);
  wire and_q_out_valid_10 = mux_q_out_valid & (result_part[3:0] == 4'd9);
  wire and_q_out_valid_11 = mux_q_out_valid & (result_part[3:0] == 4'd10);
  wire and_q_out_valid_12 = mux_q_out_valid & (result_part[3:0] == 4'd11);
  wire and_q_out_valid_13 = mux_q_out_valid & (result_part[3:0] == 4'd12);
  wire and_q_out_valid_14 = mux_q_out_valid & (result_part[3:0] == 4'd13);
  wire and_q_out_valid_15 = mux_q_out_valid & (result_part[3:0] == 4'd14);
  wire and_q_out_valid_16 = mux_q_out_valid & eq_result_part_2;
  assign qc_write = word_written & not_now_task_iteration;
  assign up_write = word_written & now_task_iteration;
  assign qc_push = row_written & not_now_task_iteration;
  assign up_done = and_row_written & now_task_iteration;
  assign q_free = task_ends & not_now_task_iteration;
  always @(posedge clk) begin
    if (rst) added_valid <= 1'b0;
    else added_valid <= alloc_fire;
  end
  always @(posedge clk) begin
    if (rst) linked_valid <= 1'b0;
    else linked_valid <= added_valid;
  end
  always @(posedge clk) begin
    if (alloc_fire) added_row <= alloc_row;
  end
  always @(posedge clk) begin
    if (alloc_fire) added_cluster <= alloc_cluster;
  end
  always @(posedge clk) begin
    if (alloc_fire) added_list <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) sweeping <= 1'b1;
    else if (swept == 7'd127) sweeping <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) swept <= 7'd0;
    else if (sweeping) swept <= swept + 7'd1;
  end
  always @(posedge clk) begin
    if (rst) used_0 <= 8'd0;
    else if (ask_done) used_0 <= 8'd0;
    else if (and_added_valid & ~links_0_q[0]) used_0 <= used_0 + 8'd1;
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
    if (task_begins) begin
      if (tasks_data_0_final) now_task_last_part <= {1'b0, heads_0_chunks[3:0] - 4'd1};
      else now_task_last_part <= {diff_heads_0_row_words, 4'd15};
    end
  end
  always @(posedge clk) begin
    if (task_begins) now_task_iteration <= ~tasks_data_0_final;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_mean <= tasks_data_0_final & heads_0_mean;
  end
  always @(posedge clk) begin
    if (task_begins) now_task_medoid <= tasks_data_0_final & ~heads_0_mean;
  end
  always @(posedge clk) begin
    if (rst) reps_valid_0 <= 1'b0;
    else if (and_reps_valid_0) reps_valid_0 <= and_rep_valid & reps_valid_0;
    else if (and_rep_valid_2) reps_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) reps_data_0_cluster <= rep_cluster;
    else if (and_rep_valid_2) reps_data_0_cluster <= rep_cluster;
  end
  always @(posedge clk) begin
    if (and_reps_valid_0) reps_data_0_row <= rep_row;
    else if (and_rep_valid_2) reps_data_0_row <= rep_row;
  end
  always @(posedge clk) begin
    if (rst) fetched_valid <= 1'b0;
    else if (fetch) fetched_valid <= 1'b1;
    else if (chain_begins) fetched_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) fetched <= 8'd0;
    else if (task_begins) fetched <= 8'd0;
    else if (fetch) fetched <= sum_fetched[7:0];
  end
  always @(posedge clk) begin
    if (fetch) chain_cluster <= reps_data_0_cluster;
  end
  always @(posedge clk) begin
    if (fetch) chain_row <= reps_data_0_row;
  end
  always @(posedge clk) begin
    if (fetch) chain_last <= sum_fetched == {1'b0, used_0};
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
    if (rst) at_part <= 5'd0;
    else if (pass_begins) begin
      if (or_again) at_part <= at_part + 5'd1;
      else at_part <= 5'd0;
    end
  end
  always @(posedge clk) begin
    if (pass_begins) first_row <= mux_first_row;
  end
  always @(posedge clk) begin
    if (and_pass_begins) count <= 8'd1;
    else if (goes_on & (at_part == 5'd0)) count <= count + 8'd1;
  end
  always @(posedge clk) begin
    if (rst) read_valid <= 1'b0;
    else read_valid <= running;
  end
  always @(posedge clk) begin
    if (rst) read_last <= 1'b0;
    else read_last <= pass_ends;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_0 <= {{8{mux_p_read_data_60_4[7]}}, mux_p_read_data_60_4};
    else if (at_part[3]) begin
      if (at_part[2]) begin
        if (at_part[1]) begin
          if (at_part[0]) data_0 <= walk_data_60;
          else data_0 <= walk_data_56;
        end
        else if (at_part[0]) data_0 <= walk_data_52;
        else data_0 <= walk_data_48;
      end
      else if (at_part[1]) begin
        if (at_part[0]) data_0 <= walk_data_44;
        else data_0 <= walk_data_40;
      end
      else if (at_part[0]) data_0 <= walk_data_36;
      else data_0 <= walk_data_32;
    end
    else if (at_part[2]) begin
      if (at_part[1]) begin
        if (at_part[0]) data_0 <= walk_data_28;
        else data_0 <= walk_data_24;
      end
      else if (at_part[0]) data_0 <= walk_data_20;
      else data_0 <= walk_data_16;
    end
    else if (at_part[1]) begin
      if (at_part[0]) data_0 <= walk_data_12;
      else data_0 <= walk_data_8;
    end
    else if (at_part[0]) data_0 <= walk_data_4;
    else data_0 <= walk_data_0;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_1 <= {{8{mux_p_read_data_61_4[7]}}, mux_p_read_data_61_4};
    else if (at_part[3]) begin
      if (at_part[2]) begin
        if (at_part[1]) begin
          if (at_part[0]) data_1 <= walk_data_61;
          else data_1 <= walk_data_57;
        end
        else if (at_part[0]) data_1 <= walk_data_53;
        else data_1 <= walk_data_49;
      end
      else if (at_part[1]) begin
        if (at_part[0]) data_1 <= walk_data_45;
        else data_1 <= walk_data_41;
      end
      else if (at_part[0]) data_1 <= walk_data_37;
      else data_1 <= walk_data_33;
    end
    else if (at_part[2]) begin
      if (at_part[1]) begin
        if (at_part[0]) data_1 <= walk_data_29;
        else data_1 <= walk_data_25;
      end
      else if (at_part[0]) data_1 <= walk_data_21;
      else data_1 <= walk_data_17;
    end
    else if (at_part[1]) begin
      if (at_part[0]) data_1 <= walk_data_13;
      else data_1 <= walk_data_9;
    end
    else if (at_part[0]) data_1 <= walk_data_5;
    else data_1 <= walk_data_1;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_2 <= {{8{mux_p_read_data_62_4[7]}}, mux_p_read_data_62_4};
    else if (at_part[3]) begin
      if (at_part[2]) begin
        if (at_part[1]) begin
          if (at_part[0]) data_2 <= walk_data_62;
          else data_2 <= walk_data_58;
        end
        else if (at_part[0]) data_2 <= walk_data_54;
        else data_2 <= walk_data_50;
      end
      else if (at_part[1]) begin
        if (at_part[0]) data_2 <= walk_data_46;
        else data_2 <= walk_data_42;
      end
      else if (at_part[0]) data_2 <= walk_data_38;
      else data_2 <= walk_data_34;
    end
    else if (at_part[2]) begin
      if (at_part[1]) begin
        if (at_part[0]) data_2 <= walk_data_30;
        else data_2 <= walk_data_26;
      end
      else if (at_part[0]) data_2 <= walk_data_22;
      else data_2 <= walk_data_18;
    end
    else if (at_part[1]) begin
      if (at_part[0]) data_2 <= walk_data_14;
      else data_2 <= walk_data_10;
    end
    else if (at_part[0]) data_2 <= walk_data_6;
    else data_2 <= walk_data_2;
  end
  always @(posedge clk) begin
    if (now_task_iteration) data_3 <= {{8{mux_p_read_data_63_4[7]}}, mux_p_read_data_63_4};
    else if (at_part[3]) begin
      if (at_part[2]) begin
        if (at_part[1]) begin
          if (at_part[0]) data_3 <= walk_data_63;
          else data_3 <= walk_data_59;
        end
        else if (at_part[0]) data_3 <= walk_data_55;
        else data_3 <= walk_data_51;
      end
      else if (at_part[1]) begin
        if (at_part[0]) data_3 <= walk_data_47;
        else data_3 <= walk_data_43;
      end
      else if (at_part[0]) data_3 <= walk_data_39;
      else data_3 <= walk_data_35;
    end
    else if (at_part[2]) begin
      if (at_part[1]) begin
        if (at_part[0]) data_3 <= walk_data_31;
        else data_3 <= walk_data_27;
      end
      else if (at_part[0]) data_3 <= walk_data_23;
      else data_3 <= walk_data_19;
    end
    else if (at_part[1]) begin
      if (at_part[0]) data_3 <= walk_data_15;
      else data_3 <= walk_data_11;
    end
    else if (at_part[0]) data_3 <= walk_data_7;
    else data_3 <= walk_data_3;
  end
  always @(posedge clk) begin
    if (rst) divisors <= 2'd0;
    else if (and_pass_ends & ~divisor_granted) divisors <= divisors + 2'd1;
    else if (divisor_granted & ~and_pass_ends) divisors <= divisors - 2'd1;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_0 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_0 <= sums_valid_1 | and_read_valid_4;
    else if (and_read_valid_5) sums_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_0 <= sums_data_1_0;
      else sums_data_0_0 <= acc_0_sum;
    end
    else if (and_read_valid_5) sums_data_0_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_1 <= sums_data_1_1;
      else sums_data_0_1 <= acc_1_sum;
    end
    else if (and_read_valid_5) sums_data_0_1 <= acc_1_sum;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_2 <= sums_data_1_2;
      else sums_data_0_2 <= acc_2_sum;
    end
    else if (and_read_valid_5) sums_data_0_2 <= acc_2_sum;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) begin
      if (sums_valid_1) sums_data_0_3 <= sums_data_1_3;
      else sums_data_0_3 <= acc_3_sum;
    end
    else if (and_read_valid_5) sums_data_0_3 <= acc_3_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_valid_1 <= 1'b0;
    else if (and_sums_valid_0) sums_valid_1 <= and_read_valid_3 & sums_valid_1;
    else if (and_read_valid_6) sums_valid_1 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_0 <= acc_0_sum;
    else if (and_read_valid_6) sums_data_1_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_1 <= acc_1_sum;
    else if (and_read_valid_6) sums_data_1_1 <= acc_1_sum;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_2 <= acc_2_sum;
    else if (and_read_valid_6) sums_data_1_2 <= acc_2_sum;
  end
  always @(posedge clk) begin
    if (and_sums_valid_0) sums_data_1_3 <= acc_3_sum;
    else if (and_read_valid_6) sums_data_1_3 <= acc_3_sum;
  end
  always @(posedge clk) begin
    if (rst) sums_reserved <= 2'd0;
    else if (and_pass_begins_2 & ~and_sums_valid_0) sums_reserved <= sums_reserved + 2'd1;
    else if (and_sums_valid_0 & ~and_pass_begins_2) sums_reserved <= sums_reserved - 2'd1;
  end
  always @(posedge clk) begin
    if (and_pass_begins) result_part <= 5'd0;
    else if (mux_q_out_valid) result_part <= result_part + 5'd1;
  end
  always @(posedge clk) begin
    if (rst) word_written <= 1'b0;
    else word_written <= mux_q_out_valid & or_result_part;
  end
  always @(posedge clk) begin
    if (mux_q_out_valid) result_word <= result_part[4];
  end
  always @(posedge clk) begin
    if (rst) row_written <= 1'b0;
    else row_written <= mux_q_out_valid & eq_result_part;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) result_0 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) result_1 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) result_2 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid) result_3 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) result_4 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) result_5 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) result_6 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_2) result_7 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_7 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) result_8 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_8 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) result_9 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_9 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) result_10 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_10 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_3) result_11 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_11 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) result_12 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_12 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) result_13 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_13 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) result_14 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_14 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_4) result_15 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_15 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_5) result_16 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_16 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_5) result_17 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_17 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_5) result_18 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_18 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_5) result_19 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_19 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_6) result_20 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_20 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_6) result_21 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_21 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_6) result_22 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_22 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_6) result_23 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_23 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_7) result_24 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_24 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_7) result_25 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_25 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_7) result_26 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_26 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_7) result_27 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_27 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_8) result_28 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_28 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_8) result_29 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_29 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_8) result_30 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_30 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_8) result_31 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_31 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_9) result_32 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_32 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_9) result_33 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_33 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_9) result_34 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_34 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_9) result_35 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_35 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_10) result_36 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_36 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_10) result_37 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_37 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_10) result_38 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_38 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_10) result_39 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_39 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_11) result_40 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_40 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_11) result_41 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_41 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_11) result_42 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_42 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_11) result_43 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_43 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_12) result_44 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_44 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_12) result_45 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_45 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_12) result_46 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_46 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_12) result_47 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_47 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_13) result_48 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_48 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_13) result_49 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_49 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_13) result_50 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_50 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_13) result_51 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_51 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_14) result_52 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_52 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_14) result_53 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_53 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_14) result_54 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_54 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_14) result_55 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_55 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_15) result_56 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_56 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_15) result_57 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_57 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_15) result_58 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_58 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_15) result_59 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_59 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_16) result_60 <= mux_q_out_q_0;
    else if (and_q_out_valid) result_60 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_16) result_61 <= mux_q_out_q_1;
    else if (and_q_out_valid) result_61 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_16) result_62 <= mux_q_out_q_2;
    else if (and_q_out_valid) result_62 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_q_out_valid_16) result_63 <= mux_q_out_q_3;
    else if (and_q_out_valid) result_63 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) chain_busy <= 1'b0;
    else if (fetch) chain_busy <= 1'b1;
    else if (row_written) chain_busy <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) alloc_taken <= 1'b0;
    else alloc_taken <= alloc_fire;
  end
  always @(posedge clk) begin
    if (sweeping | and_added_valid | or_linked_valid) links_0[mux_added_row] <= {mux_links_0_q, mux_links_0_q_2};
  end
  always @(posedge clk) begin
    if (alloc_fire | (ask_fetch | ask_step)) links_0_q <= links_0[mux_alloc_cluster];
  end
  accumulator_i16_a23 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(read_valid),
    .last(read_last),
    .x(data_0),
    .sum(acc_0_sum)
  );
  accumulator_i16_a23 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(read_valid),
    .last(read_last),
    .x(data_1),
    .sum(acc_1_sum)
  );
  accumulator_i16_a23 acc_2 (
    .clk(clk),
    .rst(rst),
    .take(read_valid),
    .last(read_last),
    .x(data_2),
    .sum(acc_2_sum)
  );
  accumulator_i16_a23 acc_3 (
    .clk(clk),
    .rst(rst),
    .take(read_valid),
    .last(read_last),
    .x(data_3),
    .sum(acc_3_sum)
  );
  assign alloc_ready = ~alloc_taken;
  assign list_free = task_ends;
  assign walk_bank = now_task_slot;
  assign p_read_addr = walk_addr;
  assign q_free_bank = now_task_slot;
  assign qc_word = result_word;
  assign qc_data = {result_63, result_62, result_61, result_60, result_59, result_58, result_57, result_56,
    result_55, result_54, result_53, result_52, result_51, result_50, result_49, result_48,
    result_47, result_46, result_45, result_44, result_43, result_42, result_41, result_40,
    result_39, result_38, result_37, result_36, result_35, result_34, result_33, result_32,
    result_31, result_30, result_29, result_28, result_27, result_26, result_25, result_24,
    result_23, result_22, result_21, result_20, result_19, result_18, result_17, result_16,
    result_15, result_14, result_13, result_12, result_11, result_10, result_9, result_8,
    result_7, result_6, result_5, result_4, result_3, result_2, result_1, result_0};
  assign qc_cluster = chain_cluster;
  assign qc_last = chain_last;
  assign up_addr = chain_cluster;
  assign up_data = {result_63[14:0], result_62[14:0], result_61[14:0], result_60[14:0], result_59[14:0],
    result_58[14:0], result_57[14:0], result_56[14:0], result_55[14:0], result_54[14:0],
    result_53[14:0], result_52[14:0], result_51[14:0], result_50[14:0], result_49[14:0],
    result_48[14:0], result_47[14:0], result_46[14:0], result_45[14:0], result_44[14:0],
    result_43[14:0], result_42[14:0], result_41[14:0], result_40[14:0], result_39[14:0],
    result_38[14:0], result_37[14:0], result_36[14:0], result_35[14:0], result_34[14:0],
    result_33[14:0], result_32[14:0], result_31[14:0], result_30[14:0], result_29[14:0],
    result_28[14:0], result_27[14:0], result_26[14:0], result_25[14:0], result_24[14:0],
    result_23[14:0], result_22[14:0], result_21[14:0], result_20[14:0], result_19[14:0],
    result_18[14:0], result_17[14:0], result_16[14:0], result_15[14:0], result_14[14:0],
    result_13[14:0], result_12[14:0], result_11[14:0], result_10[14:0], result_9[14:0],
    result_8[14:0], result_7[14:0], result_6[14:0], result_5[14:0], result_4[14:0], result_3[14:0],
    result_2[14:0], result_1[14:0], result_0[14:0]};
  assign up_count = count;
  assign q_beat_valid = sums_valid_0;
  assign q_num = {sums_data_0_3, sums_data_0_2, sums_data_0_1, sums_data_0_0};
  assign q_last = 1'b1;
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_center, heads_0_early, heads_0_vgen, heads_0_n,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_words_log, heads_0_beats,
    heads_0_col_beats, heads_0_pack, heads_0_chunks[4], heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_y_shift, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles,
    alloc_last, qc_pop, q_out_q[16], q_out_q[33], q_out_q[50], q_out_q[67]};
endmodule
