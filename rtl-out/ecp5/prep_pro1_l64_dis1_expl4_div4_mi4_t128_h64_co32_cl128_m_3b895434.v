module prep_pro1_l64_dis1_expl4_div4_mi4_t128_h64_co32_cl128_m_3b895434 (
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
  input score_valid,
  input [159:0] score_acc,
  input score_tag_pre,
  input score_tag_row_last,
  input score_tag_head_last,
  input score_tag_slot,
  output p_write,
  output p_bank,
  output [6:0] p_addr,
  output [511:0] p_data,
  output reg sum_write,
  output reg sum_bank,
  output reg [6:0] sum_addr,
  output [959:0] sum_data,
  output reg [7:0] sum_count,
  output reg done,
  output reg done_slot
);
  reg near_valid;
  reg near_last;
  reg near_head_last;
  reg near_slot;
  reg first;
  reg [5:0] rest;
  reg keep_0;
  reg keep_1;
  reg keep_2;
  reg keep_3;
  reg beat_valid;
  reg beat_last;
  reg beat_head_last;
  reg beat_slot;
  reg [1:0] groups;
  reg [5:0] at;
  reg signed [7:0] word_0;
  reg signed [7:0] word_1;
  reg signed [7:0] word_2;
  reg signed [7:0] word_3;
  reg signed [7:0] word_4;
  reg signed [7:0] word_5;
  reg signed [7:0] word_6;
  reg signed [7:0] word_7;
  reg signed [7:0] word_8;
  reg signed [7:0] word_9;
  reg signed [7:0] word_10;
  reg signed [7:0] word_11;
  reg signed [7:0] word_12;
  reg signed [7:0] word_13;
  reg signed [7:0] word_14;
  reg signed [7:0] word_15;
  reg signed [7:0] word_16;
  reg signed [7:0] word_17;
  reg signed [7:0] word_18;
  reg signed [7:0] word_19;
  reg signed [7:0] word_20;
  reg signed [7:0] word_21;
  reg signed [7:0] word_22;
  reg signed [7:0] word_23;
  reg signed [7:0] word_24;
  reg signed [7:0] word_25;
  reg signed [7:0] word_26;
  reg signed [7:0] word_27;
  reg signed [7:0] word_28;
  reg signed [7:0] word_29;
  reg signed [7:0] word_30;
  reg signed [7:0] word_31;
  reg signed [7:0] word_32;
  reg signed [7:0] word_33;
  reg signed [7:0] word_34;
  reg signed [7:0] word_35;
  reg signed [7:0] word_36;
  reg signed [7:0] word_37;
  reg signed [7:0] word_38;
  reg signed [7:0] word_39;
  reg signed [7:0] word_40;
  reg signed [7:0] word_41;
  reg signed [7:0] word_42;
  reg signed [7:0] word_43;
  reg signed [7:0] word_44;
  reg signed [7:0] word_45;
  reg signed [7:0] word_46;
  reg signed [7:0] word_47;
  reg signed [7:0] word_48;
  reg signed [7:0] word_49;
  reg signed [7:0] word_50;
  reg signed [7:0] word_51;
  reg signed [7:0] word_52;
  reg signed [7:0] word_53;
  reg signed [7:0] word_54;
  reg signed [7:0] word_55;
  reg signed [7:0] word_56;
  reg signed [7:0] word_57;
  reg signed [7:0] word_58;
  reg signed [7:0] word_59;
  reg signed [7:0] word_60;
  reg signed [7:0] word_61;
  reg signed [7:0] word_62;
  reg signed [7:0] word_63;
  reg word_valid;
  reg signed [7:0] part_0;
  reg signed [7:0] part_1;
  reg signed [7:0] part_2;
  reg signed [7:0] part_3;
  reg summed_valid_d1;
  reg summed_last_d1;
  reg summed_head_last_d1;
  reg summed_slot_d1;
  reg summed_valid;
  reg summed_last;
  reg summed_head_last;
  reg summed_slot;
  reg begins;
  reg signed [12:0] sum;
  reg total_valid;
  reg total_head_last;
  reg total_slot;
  reg divided_valid_d1;
  reg divided_head_last_d1;
  reg divided_slot_d1;
  reg divided_valid_d2;
  reg divided_head_last_d2;
  reg divided_slot_d2;
  reg divided_valid_d3;
  reg divided_head_last_d3;
  reg divided_slot_d3;
  reg divided_valid_d4;
  reg divided_head_last_d4;
  reg divided_slot_d4;
  reg divided_valid_d5;
  reg divided_head_last_d5;
  reg divided_slot_d5;
  reg divided_valid_d6;
  reg divided_head_last_d6;
  reg divided_slot_d6;
  reg divided_valid_d7;
  reg divided_head_last_d7;
  reg divided_slot_d7;
  reg divided_valid;
  reg divided_head_last;
  reg divided_slot;
  reg row_valid;
  reg row_head_last;
  reg row_slot;
  reg [3:0] tail;
  reg [3:0] head;
  reg signed [7:0] raw_0;
  reg signed [7:0] raw_1;
  reg signed [7:0] raw_2;
  reg signed [7:0] raw_3;
  reg signed [7:0] raw_4;
  reg signed [7:0] raw_5;
  reg signed [7:0] raw_6;
  reg signed [7:0] raw_7;
  reg signed [7:0] raw_8;
  reg signed [7:0] raw_9;
  reg signed [7:0] raw_10;
  reg signed [7:0] raw_11;
  reg signed [7:0] raw_12;
  reg signed [7:0] raw_13;
  reg signed [7:0] raw_14;
  reg signed [7:0] raw_15;
  reg signed [7:0] raw_16;
  reg signed [7:0] raw_17;
  reg signed [7:0] raw_18;
  reg signed [7:0] raw_19;
  reg signed [7:0] raw_20;
  reg signed [7:0] raw_21;
  reg signed [7:0] raw_22;
  reg signed [7:0] raw_23;
  reg signed [7:0] raw_24;
  reg signed [7:0] raw_25;
  reg signed [7:0] raw_26;
  reg signed [7:0] raw_27;
  reg signed [7:0] raw_28;
  reg signed [7:0] raw_29;
  reg signed [7:0] raw_30;
  reg signed [7:0] raw_31;
  reg signed [7:0] raw_32;
  reg signed [7:0] raw_33;
  reg signed [7:0] raw_34;
  reg signed [7:0] raw_35;
  reg signed [7:0] raw_36;
  reg signed [7:0] raw_37;
  reg signed [7:0] raw_38;
  reg signed [7:0] raw_39;
  reg signed [7:0] raw_40;
  reg signed [7:0] raw_41;
  reg signed [7:0] raw_42;
  reg signed [7:0] raw_43;
  reg signed [7:0] raw_44;
  reg signed [7:0] raw_45;
  reg signed [7:0] raw_46;
  reg signed [7:0] raw_47;
  reg signed [7:0] raw_48;
  reg signed [7:0] raw_49;
  reg signed [7:0] raw_50;
  reg signed [7:0] raw_51;
  reg signed [7:0] raw_52;
  reg signed [7:0] raw_53;
  reg signed [7:0] raw_54;
  reg signed [7:0] raw_55;
  reg signed [7:0] raw_56;
  reg signed [7:0] raw_57;
  reg signed [7:0] raw_58;
  reg signed [7:0] raw_59;
  reg signed [7:0] raw_60;
  reg signed [7:0] raw_61;
  reg signed [7:0] raw_62;
  reg signed [7:0] raw_63;
  reg read_valid;
  reg read_last;
  reg read_head_last;
  reg read_slot;
  reg signed [7:0] read_mean;
  reg used_0;
  reg used_1;
  reg used_2;
  reg used_3;
  reg used_4;
  reg used_5;
  reg used_6;
  reg used_7;
  reg used_8;
  reg used_9;
  reg used_10;
  reg used_11;
  reg used_12;
  reg used_13;
  reg used_14;
  reg used_15;
  reg used_16;
  reg used_17;
  reg used_18;
  reg used_19;
  reg used_20;
  reg used_21;
  reg used_22;
  reg used_23;
  reg used_24;
  reg used_25;
  reg used_26;
  reg used_27;
  reg used_28;
  reg used_29;
  reg used_30;
  reg used_31;
  reg used_32;
  reg used_33;
  reg used_34;
  reg used_35;
  reg used_36;
  reg used_37;
  reg used_38;
  reg used_39;
  reg used_40;
  reg used_41;
  reg used_42;
  reg used_43;
  reg used_44;
  reg used_45;
  reg used_46;
  reg used_47;
  reg used_48;
  reg used_49;
  reg used_50;
  reg used_51;
  reg used_52;
  reg used_53;
  reg used_54;
  reg used_55;
  reg used_56;
  reg used_57;
  reg used_58;
  reg used_59;
  reg used_60;
  reg used_61;
  reg used_62;
  reg used_63;
  reg [1:0] pack;
  reg subtract_valid;
  reg subtract_last;
  reg subtract_head_last;
  reg subtract_slot;
  reg signed [7:0] subtract_mean;
  reg p_valid;
  reg p_slot;
  reg signed [7:0] p_data_0;
  reg signed [7:0] p_data_1;
  reg signed [7:0] p_data_2;
  reg signed [7:0] p_data_3;
  reg signed [7:0] p_data_4;
  reg signed [7:0] p_data_5;
  reg signed [7:0] p_data_6;
  reg signed [7:0] p_data_7;
  reg signed [7:0] p_data_8;
  reg signed [7:0] p_data_9;
  reg signed [7:0] p_data_10;
  reg signed [7:0] p_data_11;
  reg signed [7:0] p_data_12;
  reg signed [7:0] p_data_13;
  reg signed [7:0] p_data_14;
  reg signed [7:0] p_data_15;
  reg signed [7:0] p_data_16;
  reg signed [7:0] p_data_17;
  reg signed [7:0] p_data_18;
  reg signed [7:0] p_data_19;
  reg signed [7:0] p_data_20;
  reg signed [7:0] p_data_21;
  reg signed [7:0] p_data_22;
  reg signed [7:0] p_data_23;
  reg signed [7:0] p_data_24;
  reg signed [7:0] p_data_25;
  reg signed [7:0] p_data_26;
  reg signed [7:0] p_data_27;
  reg signed [7:0] p_data_28;
  reg signed [7:0] p_data_29;
  reg signed [7:0] p_data_30;
  reg signed [7:0] p_data_31;
  reg signed [7:0] p_data_32;
  reg signed [7:0] p_data_33;
  reg signed [7:0] p_data_34;
  reg signed [7:0] p_data_35;
  reg signed [7:0] p_data_36;
  reg signed [7:0] p_data_37;
  reg signed [7:0] p_data_38;
  reg signed [7:0] p_data_39;
  reg signed [7:0] p_data_40;
  reg signed [7:0] p_data_41;
  reg signed [7:0] p_data_42;
  reg signed [7:0] p_data_43;
  reg signed [7:0] p_data_44;
  reg signed [7:0] p_data_45;
  reg signed [7:0] p_data_46;
  reg signed [7:0] p_data_47;
  reg signed [7:0] p_data_48;
  reg signed [7:0] p_data_49;
  reg signed [7:0] p_data_50;
  reg signed [7:0] p_data_51;
  reg signed [7:0] p_data_52;
  reg signed [7:0] p_data_53;
  reg signed [7:0] p_data_54;
  reg signed [7:0] p_data_55;
  reg signed [7:0] p_data_56;
  reg signed [7:0] p_data_57;
  reg signed [7:0] p_data_58;
  reg signed [7:0] p_data_59;
  reg signed [7:0] p_data_60;
  reg signed [7:0] p_data_61;
  reg signed [7:0] p_data_62;
  reg signed [7:0] p_data_63;
  reg [6:0] row_index;
  reg [6:0] row_class;
  reg [7:0] count;
  reg [7:0] remainder;
  reg [6:0] place_row;
  reg [6:0] place_class;
  reg [7:0] place_count;
  reg place_opens;
  reg place_closes;
  reg place_job_done;
  reg signed [14:0] sum_0_0;
  reg signed [14:0] sum_0_1;
  reg signed [14:0] sum_0_2;
  reg signed [14:0] sum_0_3;
  reg signed [14:0] sum_0_4;
  reg signed [14:0] sum_0_5;
  reg signed [14:0] sum_0_6;
  reg signed [14:0] sum_0_7;
  reg signed [14:0] sum_0_8;
  reg signed [14:0] sum_0_9;
  reg signed [14:0] sum_0_10;
  reg signed [14:0] sum_0_11;
  reg signed [14:0] sum_0_12;
  reg signed [14:0] sum_0_13;
  reg signed [14:0] sum_0_14;
  reg signed [14:0] sum_0_15;
  reg signed [14:0] sum_0_16;
  reg signed [14:0] sum_0_17;
  reg signed [14:0] sum_0_18;
  reg signed [14:0] sum_0_19;
  reg signed [14:0] sum_0_20;
  reg signed [14:0] sum_0_21;
  reg signed [14:0] sum_0_22;
  reg signed [14:0] sum_0_23;
  reg signed [14:0] sum_0_24;
  reg signed [14:0] sum_0_25;
  reg signed [14:0] sum_0_26;
  reg signed [14:0] sum_0_27;
  reg signed [14:0] sum_0_28;
  reg signed [14:0] sum_0_29;
  reg signed [14:0] sum_0_30;
  reg signed [14:0] sum_0_31;
  reg signed [14:0] sum_0_32;
  reg signed [14:0] sum_0_33;
  reg signed [14:0] sum_0_34;
  reg signed [14:0] sum_0_35;
  reg signed [14:0] sum_0_36;
  reg signed [14:0] sum_0_37;
  reg signed [14:0] sum_0_38;
  reg signed [14:0] sum_0_39;
  reg signed [14:0] sum_0_40;
  reg signed [14:0] sum_0_41;
  reg signed [14:0] sum_0_42;
  reg signed [14:0] sum_0_43;
  reg signed [14:0] sum_0_44;
  reg signed [14:0] sum_0_45;
  reg signed [14:0] sum_0_46;
  reg signed [14:0] sum_0_47;
  reg signed [14:0] sum_0_48;
  reg signed [14:0] sum_0_49;
  reg signed [14:0] sum_0_50;
  reg signed [14:0] sum_0_51;
  reg signed [14:0] sum_0_52;
  reg signed [14:0] sum_0_53;
  reg signed [14:0] sum_0_54;
  reg signed [14:0] sum_0_55;
  reg signed [14:0] sum_0_56;
  reg signed [14:0] sum_0_57;
  reg signed [14:0] sum_0_58;
  reg signed [14:0] sum_0_59;
  reg signed [14:0] sum_0_60;
  reg signed [14:0] sum_0_61;
  reg signed [14:0] sum_0_62;
  reg signed [14:0] sum_0_63;
  (* no_rw_check *) reg [511:0] words [0:15];
  reg [511:0] words_q;
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) words[i] = {512{1'b0}};
  end
`endif
  wire score_in_ready;
  wire score_out_valid;
  wire [31:0] score_out_p;
  wire signed [7:0] score_out_p_0 = score_out_p[7:0];
  wire signed [7:0] score_out_p_1 = score_out_p[15:8];
  wire signed [7:0] score_out_p_2 = score_out_p[23:16];
  wire signed [7:0] score_out_p_3 = score_out_p[31:24];
  wire signed [9:0] tree_sum;
  wire signed [7:0] mean_out_mean;
  wire and_score_valid = score_valid & score_tag_pre;
  wire [5:0] mux_heads_0_m = first ? heads_0_m : rest;
  wire [2:0] ext_const = {1'b0, heads_0_groups[0] ? 2'd2 : 2'd1};
  wire [2:0] mux_const = heads_0_groups[1] ? 3'd4 : ext_const;
  wire lt_heads_0_m = 6'd1 < mux_heads_0_m;
  wire lt_heads_0_m_2 = 6'd2 < mux_heads_0_m;
  wire lt_heads_0_m_3 = 6'd3 < mux_heads_0_m;
  wire signed [7:0] mux_score_out_p_0 = keep_0 ? score_out_p_0 : 8'sd0;
  wire signed [7:0] mux_score_out_p_1 = keep_1 ? score_out_p_1 : 8'sd0;
  wire signed [7:0] mux_score_out_p_2 = keep_2 ? score_out_p_2 : 8'sd0;
  wire signed [7:0] mux_score_out_p_3 = keep_3 ? score_out_p_3 : 8'sd0;
  wire eq_at = at == 6'd0;
  wire eq_at_2 = at == 6'd1;
  wire mux_at = groups[0] ? eq_at : eq_at_2;
  wire signed [7:0] mux_score_out_p_1_2 = groups[0] ? mux_score_out_p_1 : mux_score_out_p_0;
  wire signed [7:0] mux_score_out_p_1_3 = groups[1] ? mux_score_out_p_1 : mux_score_out_p_1_2;
  wire eq_at_3 = at == 6'd2;
  wire mux_at_2 = groups[0] ? eq_at_2 : eq_at_3;
  wire signed [7:0] mux_score_out_p_2_2 = groups[1] ? mux_score_out_p_2 : mux_score_out_p_0;
  wire eq_at_4 = at == 6'd3;
  wire mux_at_3 = groups[0] ? eq_at_2 : eq_at_4;
  wire signed [7:0] mux_score_out_p_3_2 = groups[1] ? mux_score_out_p_3 : mux_score_out_p_1_2;
  wire eq_at_5 = at == 6'd4;
  wire mux_at_4 = groups[0] ? eq_at_3 : eq_at_5;
  wire eq_at_6 = at == 6'd5;
  wire mux_at_5 = groups[0] ? eq_at_3 : eq_at_6;
  wire eq_at_7 = at == 6'd6;
  wire mux_at_6 = groups[0] ? eq_at_4 : eq_at_7;
  wire eq_at_8 = at == 6'd7;
  wire mux_at_7 = groups[0] ? eq_at_4 : eq_at_8;
  wire eq_at_9 = at == 6'd8;
  wire mux_at_8 = groups[0] ? eq_at_5 : eq_at_9;
  wire eq_at_10 = at == 6'd9;
  wire mux_at_9 = groups[0] ? eq_at_5 : eq_at_10;
  wire eq_at_11 = at == 6'd10;
  wire mux_at_10 = groups[0] ? eq_at_6 : eq_at_11;
  wire eq_at_12 = at == 6'd11;
  wire mux_at_11 = groups[0] ? eq_at_6 : eq_at_12;
  wire eq_at_13 = at == 6'd12;
  wire mux_at_12 = groups[0] ? eq_at_7 : eq_at_13;
  wire eq_at_14 = at == 6'd13;
  wire mux_at_13 = groups[0] ? eq_at_7 : eq_at_14;
  wire eq_at_15 = at == 6'd14;
  wire mux_at_14 = groups[0] ? eq_at_8 : eq_at_15;
  wire eq_at_16 = at == 6'd15;
  wire mux_at_15 = groups[0] ? eq_at_8 : eq_at_16;
  wire eq_at_17 = at == 6'd16;
  wire mux_at_16 = groups[0] ? eq_at_9 : eq_at_17;
  wire eq_at_18 = at == 6'd17;
  wire mux_at_17 = groups[0] ? eq_at_9 : eq_at_18;
  wire eq_at_19 = at == 6'd18;
  wire mux_at_18 = groups[0] ? eq_at_10 : eq_at_19;
  wire eq_at_20 = at == 6'd19;
  wire mux_at_19 = groups[0] ? eq_at_10 : eq_at_20;
  wire eq_at_21 = at == 6'd20;
  wire mux_at_20 = groups[0] ? eq_at_11 : eq_at_21;
  wire eq_at_22 = at == 6'd21;
  wire mux_at_21 = groups[0] ? eq_at_11 : eq_at_22;
  wire eq_at_23 = at == 6'd22;
  wire mux_at_22 = groups[0] ? eq_at_12 : eq_at_23;
  wire eq_at_24 = at == 6'd23;
  wire mux_at_23 = groups[0] ? eq_at_12 : eq_at_24;
  wire eq_at_25 = at == 6'd24;
  wire mux_at_24 = groups[0] ? eq_at_13 : eq_at_25;
  wire eq_at_26 = at == 6'd25;
  wire mux_at_25 = groups[0] ? eq_at_13 : eq_at_26;
  wire eq_at_27 = at == 6'd26;
  wire mux_at_26 = groups[0] ? eq_at_14 : eq_at_27;
  wire eq_at_28 = at == 6'd27;
  wire mux_at_27 = groups[0] ? eq_at_14 : eq_at_28;
  wire eq_at_29 = at == 6'd28;
  wire mux_at_28 = groups[0] ? eq_at_15 : eq_at_29;
  wire eq_at_30 = at == 6'd29;
  wire mux_at_29 = groups[0] ? eq_at_15 : eq_at_30;
  wire eq_at_31 = at == 6'd30;
  wire mux_at_30 = groups[0] ? eq_at_16 : eq_at_31;
  wire eq_at_32 = at == 6'd31;
  wire mux_at_31 = groups[0] ? eq_at_16 : eq_at_32;
  wire mux_at_32 = groups[0] ? eq_at_17 : (at == 6'd32);
  wire mux_at_33 = groups[0] ? eq_at_17 : (at == 6'd33);
  wire mux_at_34 = groups[0] ? eq_at_18 : (at == 6'd34);
  wire mux_at_35 = groups[0] ? eq_at_18 : (at == 6'd35);
  wire mux_at_36 = groups[0] ? eq_at_19 : (at == 6'd36);
  wire mux_at_37 = groups[0] ? eq_at_19 : (at == 6'd37);
  wire mux_at_38 = groups[0] ? eq_at_20 : (at == 6'd38);
  wire mux_at_39 = groups[0] ? eq_at_20 : (at == 6'd39);
  wire mux_at_40 = groups[0] ? eq_at_21 : (at == 6'd40);
  wire mux_at_41 = groups[0] ? eq_at_21 : (at == 6'd41);
  wire mux_at_42 = groups[0] ? eq_at_22 : (at == 6'd42);
  wire mux_at_43 = groups[0] ? eq_at_22 : (at == 6'd43);
  wire mux_at_44 = groups[0] ? eq_at_23 : (at == 6'd44);
  wire mux_at_45 = groups[0] ? eq_at_23 : (at == 6'd45);
  wire mux_at_46 = groups[0] ? eq_at_24 : (at == 6'd46);
  wire mux_at_47 = groups[0] ? eq_at_24 : (at == 6'd47);
  wire mux_at_48 = groups[0] ? eq_at_25 : (at == 6'd48);
  wire mux_at_49 = groups[0] ? eq_at_25 : (at == 6'd49);
  wire mux_at_50 = groups[0] ? eq_at_26 : (at == 6'd50);
  wire mux_at_51 = groups[0] ? eq_at_26 : (at == 6'd51);
  wire mux_at_52 = groups[0] ? eq_at_27 : (at == 6'd52);
  wire mux_at_53 = groups[0] ? eq_at_27 : (at == 6'd53);
  wire mux_at_54 = groups[0] ? eq_at_28 : (at == 6'd54);
  wire mux_at_55 = groups[0] ? eq_at_28 : (at == 6'd55);
  wire mux_at_56 = groups[0] ? eq_at_29 : (at == 6'd56);
  wire mux_at_57 = groups[0] ? eq_at_29 : (at == 6'd57);
  wire mux_at_58 = groups[0] ? eq_at_30 : (at == 6'd58);
  wire mux_at_59 = groups[0] ? eq_at_30 : (at == 6'd59);
  wire mux_at_60 = groups[0] ? eq_at_31 : (at == 6'd60);
  wire mux_at_61 = groups[0] ? eq_at_31 : (at == 6'd61);
  wire mux_at_62 = groups[0] ? eq_at_32 : (at == 6'd62);
  wire mux_at_63 = groups[0] ? eq_at_32 : (at == 6'd63);
  wire [5:0] mux_const_2 = groups[0] ? 6'd31 : 6'd63;
  wire [5:0] mux_const_3 = groups[1] ? 6'd15 : mux_const_2;
  wire or_beat_last = beat_last | (at == mux_const_3);
  wire signed [7:0] mux_subtract_mean = used_0 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_0 = {raw_0[7], raw_0} - {mux_subtract_mean[7], mux_subtract_mean};
  wire lt_raw_0 = 9'sd127 < diff_raw_0;
  wire signed [7:0] mux_raw_0 = lt_raw_0 ? 8'sd127 : diff_raw_0[7:0];
  wire signed [7:0] mux_raw_0_2 = (diff_raw_0 < -9'sd128) ? -8'sd128 : mux_raw_0;
  wire signed [7:0] mux_subtract_mean_2 = used_1 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_1 = {raw_1[7], raw_1} - {mux_subtract_mean_2[7], mux_subtract_mean_2};
  wire lt_raw_1 = 9'sd127 < diff_raw_1;
  wire signed [7:0] mux_raw_1 = lt_raw_1 ? 8'sd127 : diff_raw_1[7:0];
  wire signed [7:0] mux_raw_1_2 = (diff_raw_1 < -9'sd128) ? -8'sd128 : mux_raw_1;
  wire signed [7:0] mux_subtract_mean_3 = used_2 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_2 = {raw_2[7], raw_2} - {mux_subtract_mean_3[7], mux_subtract_mean_3};
  wire lt_raw_2 = 9'sd127 < diff_raw_2;
  wire signed [7:0] mux_raw_2 = lt_raw_2 ? 8'sd127 : diff_raw_2[7:0];
  wire signed [7:0] mux_raw_2_2 = (diff_raw_2 < -9'sd128) ? -8'sd128 : mux_raw_2;
  wire signed [7:0] mux_subtract_mean_4 = used_3 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_3 = {raw_3[7], raw_3} - {mux_subtract_mean_4[7], mux_subtract_mean_4};
  wire lt_raw_3 = 9'sd127 < diff_raw_3;
  wire signed [7:0] mux_raw_3 = lt_raw_3 ? 8'sd127 : diff_raw_3[7:0];
  wire signed [7:0] mux_raw_3_2 = (diff_raw_3 < -9'sd128) ? -8'sd128 : mux_raw_3;
  wire signed [7:0] mux_subtract_mean_5 = used_4 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_4 = {raw_4[7], raw_4} - {mux_subtract_mean_5[7], mux_subtract_mean_5};
  wire lt_raw_4 = 9'sd127 < diff_raw_4;
  wire signed [7:0] mux_raw_4 = lt_raw_4 ? 8'sd127 : diff_raw_4[7:0];
  wire signed [7:0] mux_raw_4_2 = (diff_raw_4 < -9'sd128) ? -8'sd128 : mux_raw_4;
  wire signed [7:0] mux_subtract_mean_6 = used_5 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_5 = {raw_5[7], raw_5} - {mux_subtract_mean_6[7], mux_subtract_mean_6};
  wire lt_raw_5 = 9'sd127 < diff_raw_5;
  wire signed [7:0] mux_raw_5 = lt_raw_5 ? 8'sd127 : diff_raw_5[7:0];
  wire signed [7:0] mux_raw_5_2 = (diff_raw_5 < -9'sd128) ? -8'sd128 : mux_raw_5;
  wire signed [7:0] mux_subtract_mean_7 = used_6 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_6 = {raw_6[7], raw_6} - {mux_subtract_mean_7[7], mux_subtract_mean_7};
  wire lt_raw_6 = 9'sd127 < diff_raw_6;
  wire signed [7:0] mux_raw_6 = lt_raw_6 ? 8'sd127 : diff_raw_6[7:0];
  wire signed [7:0] mux_raw_6_2 = (diff_raw_6 < -9'sd128) ? -8'sd128 : mux_raw_6;
  wire signed [7:0] mux_subtract_mean_8 = used_7 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_7 = {raw_7[7], raw_7} - {mux_subtract_mean_8[7], mux_subtract_mean_8};
  wire lt_raw_7 = 9'sd127 < diff_raw_7;
  wire signed [7:0] mux_raw_7 = lt_raw_7 ? 8'sd127 : diff_raw_7[7:0];
  wire signed [7:0] mux_raw_7_2 = (diff_raw_7 < -9'sd128) ? -8'sd128 : mux_raw_7;
  wire signed [7:0] mux_subtract_mean_9 = used_8 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_8 = {raw_8[7], raw_8} - {mux_subtract_mean_9[7], mux_subtract_mean_9};
  wire lt_raw_8 = 9'sd127 < diff_raw_8;
  wire signed [7:0] mux_raw_8 = lt_raw_8 ? 8'sd127 : diff_raw_8[7:0];
  wire signed [7:0] mux_raw_8_2 = (diff_raw_8 < -9'sd128) ? -8'sd128 : mux_raw_8;
  wire signed [7:0] mux_subtract_mean_10 = used_9 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_9 = {raw_9[7], raw_9} - {mux_subtract_mean_10[7], mux_subtract_mean_10};
  wire lt_raw_9 = 9'sd127 < diff_raw_9;
  wire signed [7:0] mux_raw_9 = lt_raw_9 ? 8'sd127 : diff_raw_9[7:0];
  wire signed [7:0] mux_raw_9_2 = (diff_raw_9 < -9'sd128) ? -8'sd128 : mux_raw_9;
  wire signed [7:0] mux_subtract_mean_11 = used_10 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_10 = {raw_10[7], raw_10} - {mux_subtract_mean_11[7], mux_subtract_mean_11};
  wire lt_raw_10 = 9'sd127 < diff_raw_10;
  wire signed [7:0] mux_raw_10 = lt_raw_10 ? 8'sd127 : diff_raw_10[7:0];
  wire signed [7:0] mux_raw_10_2 = (diff_raw_10 < -9'sd128) ? -8'sd128 : mux_raw_10;
  wire signed [7:0] mux_subtract_mean_12 = used_11 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_11 = {raw_11[7], raw_11} - {mux_subtract_mean_12[7], mux_subtract_mean_12};
  wire lt_raw_11 = 9'sd127 < diff_raw_11;
  wire signed [7:0] mux_raw_11 = lt_raw_11 ? 8'sd127 : diff_raw_11[7:0];
  wire signed [7:0] mux_raw_11_2 = (diff_raw_11 < -9'sd128) ? -8'sd128 : mux_raw_11;
  wire signed [7:0] mux_subtract_mean_13 = used_12 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_12 = {raw_12[7], raw_12} - {mux_subtract_mean_13[7], mux_subtract_mean_13};
  wire lt_raw_12 = 9'sd127 < diff_raw_12;
  wire signed [7:0] mux_raw_12 = lt_raw_12 ? 8'sd127 : diff_raw_12[7:0];
  wire signed [7:0] mux_raw_12_2 = (diff_raw_12 < -9'sd128) ? -8'sd128 : mux_raw_12;
  wire signed [7:0] mux_subtract_mean_14 = used_13 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_13 = {raw_13[7], raw_13} - {mux_subtract_mean_14[7], mux_subtract_mean_14};
  wire lt_raw_13 = 9'sd127 < diff_raw_13;
  wire signed [7:0] mux_raw_13 = lt_raw_13 ? 8'sd127 : diff_raw_13[7:0];
  wire signed [7:0] mux_raw_13_2 = (diff_raw_13 < -9'sd128) ? -8'sd128 : mux_raw_13;
  wire signed [7:0] mux_subtract_mean_15 = used_14 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_14 = {raw_14[7], raw_14} - {mux_subtract_mean_15[7], mux_subtract_mean_15};
  wire lt_raw_14 = 9'sd127 < diff_raw_14;
  wire signed [7:0] mux_raw_14 = lt_raw_14 ? 8'sd127 : diff_raw_14[7:0];
  wire signed [7:0] mux_raw_14_2 = (diff_raw_14 < -9'sd128) ? -8'sd128 : mux_raw_14;
  wire signed [7:0] mux_subtract_mean_16 = used_15 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_15 = {raw_15[7], raw_15} - {mux_subtract_mean_16[7], mux_subtract_mean_16};
  wire lt_raw_15 = 9'sd127 < diff_raw_15;
  wire signed [7:0] mux_raw_15 = lt_raw_15 ? 8'sd127 : diff_raw_15[7:0];
  wire signed [7:0] mux_raw_15_2 = (diff_raw_15 < -9'sd128) ? -8'sd128 : mux_raw_15;
  wire signed [7:0] mux_subtract_mean_17 = used_16 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_16 = {raw_16[7], raw_16} - {mux_subtract_mean_17[7], mux_subtract_mean_17};
  wire lt_raw_16 = 9'sd127 < diff_raw_16;
  wire signed [7:0] mux_raw_16 = lt_raw_16 ? 8'sd127 : diff_raw_16[7:0];
  wire signed [7:0] mux_raw_16_2 = (diff_raw_16 < -9'sd128) ? -8'sd128 : mux_raw_16;
  wire signed [7:0] mux_subtract_mean_18 = used_17 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_17 = {raw_17[7], raw_17} - {mux_subtract_mean_18[7], mux_subtract_mean_18};
  wire lt_raw_17 = 9'sd127 < diff_raw_17;
  wire signed [7:0] mux_raw_17 = lt_raw_17 ? 8'sd127 : diff_raw_17[7:0];
  wire signed [7:0] mux_raw_17_2 = (diff_raw_17 < -9'sd128) ? -8'sd128 : mux_raw_17;
  wire signed [7:0] mux_subtract_mean_19 = used_18 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_18 = {raw_18[7], raw_18} - {mux_subtract_mean_19[7], mux_subtract_mean_19};
  wire lt_raw_18 = 9'sd127 < diff_raw_18;
  wire signed [7:0] mux_raw_18 = lt_raw_18 ? 8'sd127 : diff_raw_18[7:0];
  wire signed [7:0] mux_raw_18_2 = (diff_raw_18 < -9'sd128) ? -8'sd128 : mux_raw_18;
  wire signed [7:0] mux_subtract_mean_20 = used_19 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_19 = {raw_19[7], raw_19} - {mux_subtract_mean_20[7], mux_subtract_mean_20};
  wire lt_raw_19 = 9'sd127 < diff_raw_19;
  wire signed [7:0] mux_raw_19 = lt_raw_19 ? 8'sd127 : diff_raw_19[7:0];
  wire signed [7:0] mux_raw_19_2 = (diff_raw_19 < -9'sd128) ? -8'sd128 : mux_raw_19;
  wire signed [7:0] mux_subtract_mean_21 = used_20 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_20 = {raw_20[7], raw_20} - {mux_subtract_mean_21[7], mux_subtract_mean_21};
  wire lt_raw_20 = 9'sd127 < diff_raw_20;
  wire signed [7:0] mux_raw_20 = lt_raw_20 ? 8'sd127 : diff_raw_20[7:0];
  wire signed [7:0] mux_raw_20_2 = (diff_raw_20 < -9'sd128) ? -8'sd128 : mux_raw_20;
  wire signed [7:0] mux_subtract_mean_22 = used_21 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_21 = {raw_21[7], raw_21} - {mux_subtract_mean_22[7], mux_subtract_mean_22};
  wire lt_raw_21 = 9'sd127 < diff_raw_21;
  wire signed [7:0] mux_raw_21 = lt_raw_21 ? 8'sd127 : diff_raw_21[7:0];
  wire signed [7:0] mux_raw_21_2 = (diff_raw_21 < -9'sd128) ? -8'sd128 : mux_raw_21;
  wire signed [7:0] mux_subtract_mean_23 = used_22 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_22 = {raw_22[7], raw_22} - {mux_subtract_mean_23[7], mux_subtract_mean_23};
  wire lt_raw_22 = 9'sd127 < diff_raw_22;
  wire signed [7:0] mux_raw_22 = lt_raw_22 ? 8'sd127 : diff_raw_22[7:0];
  wire signed [7:0] mux_raw_22_2 = (diff_raw_22 < -9'sd128) ? -8'sd128 : mux_raw_22;
  wire signed [7:0] mux_subtract_mean_24 = used_23 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_23 = {raw_23[7], raw_23} - {mux_subtract_mean_24[7], mux_subtract_mean_24};
  wire lt_raw_23 = 9'sd127 < diff_raw_23;
  wire signed [7:0] mux_raw_23 = lt_raw_23 ? 8'sd127 : diff_raw_23[7:0];
  wire signed [7:0] mux_raw_23_2 = (diff_raw_23 < -9'sd128) ? -8'sd128 : mux_raw_23;
  wire signed [7:0] mux_subtract_mean_25 = used_24 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_24 = {raw_24[7], raw_24} - {mux_subtract_mean_25[7], mux_subtract_mean_25};
  wire lt_raw_24 = 9'sd127 < diff_raw_24;
  wire signed [7:0] mux_raw_24 = lt_raw_24 ? 8'sd127 : diff_raw_24[7:0];
  wire signed [7:0] mux_raw_24_2 = (diff_raw_24 < -9'sd128) ? -8'sd128 : mux_raw_24;
  wire signed [7:0] mux_subtract_mean_26 = used_25 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_25 = {raw_25[7], raw_25} - {mux_subtract_mean_26[7], mux_subtract_mean_26};
  wire lt_raw_25 = 9'sd127 < diff_raw_25;
  wire signed [7:0] mux_raw_25 = lt_raw_25 ? 8'sd127 : diff_raw_25[7:0];
  wire signed [7:0] mux_raw_25_2 = (diff_raw_25 < -9'sd128) ? -8'sd128 : mux_raw_25;
  wire signed [7:0] mux_subtract_mean_27 = used_26 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_26 = {raw_26[7], raw_26} - {mux_subtract_mean_27[7], mux_subtract_mean_27};
  wire lt_raw_26 = 9'sd127 < diff_raw_26;
  wire signed [7:0] mux_raw_26 = lt_raw_26 ? 8'sd127 : diff_raw_26[7:0];
  wire signed [7:0] mux_raw_26_2 = (diff_raw_26 < -9'sd128) ? -8'sd128 : mux_raw_26;
  wire signed [7:0] mux_subtract_mean_28 = used_27 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_27 = {raw_27[7], raw_27} - {mux_subtract_mean_28[7], mux_subtract_mean_28};
  wire lt_raw_27 = 9'sd127 < diff_raw_27;
  wire signed [7:0] mux_raw_27 = lt_raw_27 ? 8'sd127 : diff_raw_27[7:0];
  wire signed [7:0] mux_raw_27_2 = (diff_raw_27 < -9'sd128) ? -8'sd128 : mux_raw_27;
  wire signed [7:0] mux_subtract_mean_29 = used_28 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_28 = {raw_28[7], raw_28} - {mux_subtract_mean_29[7], mux_subtract_mean_29};
  wire lt_raw_28 = 9'sd127 < diff_raw_28;
  wire signed [7:0] mux_raw_28 = lt_raw_28 ? 8'sd127 : diff_raw_28[7:0];
  wire signed [7:0] mux_raw_28_2 = (diff_raw_28 < -9'sd128) ? -8'sd128 : mux_raw_28;
  wire signed [7:0] mux_subtract_mean_30 = used_29 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_29 = {raw_29[7], raw_29} - {mux_subtract_mean_30[7], mux_subtract_mean_30};
  wire lt_raw_29 = 9'sd127 < diff_raw_29;
  wire signed [7:0] mux_raw_29 = lt_raw_29 ? 8'sd127 : diff_raw_29[7:0];
  wire signed [7:0] mux_raw_29_2 = (diff_raw_29 < -9'sd128) ? -8'sd128 : mux_raw_29;
  wire signed [7:0] mux_subtract_mean_31 = used_30 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_30 = {raw_30[7], raw_30} - {mux_subtract_mean_31[7], mux_subtract_mean_31};
  wire lt_raw_30 = 9'sd127 < diff_raw_30;
  wire signed [7:0] mux_raw_30 = lt_raw_30 ? 8'sd127 : diff_raw_30[7:0];
  wire signed [7:0] mux_raw_30_2 = (diff_raw_30 < -9'sd128) ? -8'sd128 : mux_raw_30;
  wire signed [7:0] mux_subtract_mean_32 = used_31 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_31 = {raw_31[7], raw_31} - {mux_subtract_mean_32[7], mux_subtract_mean_32};
  wire lt_raw_31 = 9'sd127 < diff_raw_31;
  wire signed [7:0] mux_raw_31 = lt_raw_31 ? 8'sd127 : diff_raw_31[7:0];
  wire signed [7:0] mux_raw_31_2 = (diff_raw_31 < -9'sd128) ? -8'sd128 : mux_raw_31;
  wire signed [7:0] mux_subtract_mean_33 = used_32 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_32 = {raw_32[7], raw_32} - {mux_subtract_mean_33[7], mux_subtract_mean_33};
  wire signed [7:0] mux_subtract_mean_34 = used_33 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_33 = {raw_33[7], raw_33} - {mux_subtract_mean_34[7], mux_subtract_mean_34};
  wire signed [7:0] mux_subtract_mean_35 = used_34 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_34 = {raw_34[7], raw_34} - {mux_subtract_mean_35[7], mux_subtract_mean_35};
  wire signed [7:0] mux_subtract_mean_36 = used_35 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_35 = {raw_35[7], raw_35} - {mux_subtract_mean_36[7], mux_subtract_mean_36};
  wire signed [7:0] mux_subtract_mean_37 = used_36 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_36 = {raw_36[7], raw_36} - {mux_subtract_mean_37[7], mux_subtract_mean_37};
  wire signed [7:0] mux_subtract_mean_38 = used_37 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_37 = {raw_37[7], raw_37} - {mux_subtract_mean_38[7], mux_subtract_mean_38};
  wire signed [7:0] mux_subtract_mean_39 = used_38 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_38 = {raw_38[7], raw_38} - {mux_subtract_mean_39[7], mux_subtract_mean_39};
  wire signed [7:0] mux_subtract_mean_40 = used_39 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_39 = {raw_39[7], raw_39} - {mux_subtract_mean_40[7], mux_subtract_mean_40};
  wire signed [7:0] mux_subtract_mean_41 = used_40 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_40 = {raw_40[7], raw_40} - {mux_subtract_mean_41[7], mux_subtract_mean_41};
  wire signed [7:0] mux_subtract_mean_42 = used_41 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_41 = {raw_41[7], raw_41} - {mux_subtract_mean_42[7], mux_subtract_mean_42};
  wire signed [7:0] mux_subtract_mean_43 = used_42 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_42 = {raw_42[7], raw_42} - {mux_subtract_mean_43[7], mux_subtract_mean_43};
  wire signed [7:0] mux_subtract_mean_44 = used_43 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_43 = {raw_43[7], raw_43} - {mux_subtract_mean_44[7], mux_subtract_mean_44};
  wire signed [7:0] mux_subtract_mean_45 = used_44 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_44 = {raw_44[7], raw_44} - {mux_subtract_mean_45[7], mux_subtract_mean_45};
  wire signed [7:0] mux_subtract_mean_46 = used_45 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_45 = {raw_45[7], raw_45} - {mux_subtract_mean_46[7], mux_subtract_mean_46};
  wire signed [7:0] mux_subtract_mean_47 = used_46 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_46 = {raw_46[7], raw_46} - {mux_subtract_mean_47[7], mux_subtract_mean_47};
  wire signed [7:0] mux_subtract_mean_48 = used_47 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_47 = {raw_47[7], raw_47} - {mux_subtract_mean_48[7], mux_subtract_mean_48};
  wire signed [7:0] mux_subtract_mean_49 = used_48 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_48 = {raw_48[7], raw_48} - {mux_subtract_mean_49[7], mux_subtract_mean_49};
  wire signed [7:0] mux_subtract_mean_50 = used_49 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_49 = {raw_49[7], raw_49} - {mux_subtract_mean_50[7], mux_subtract_mean_50};
  wire signed [7:0] mux_subtract_mean_51 = used_50 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_50 = {raw_50[7], raw_50} - {mux_subtract_mean_51[7], mux_subtract_mean_51};
  wire signed [7:0] mux_subtract_mean_52 = used_51 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_51 = {raw_51[7], raw_51} - {mux_subtract_mean_52[7], mux_subtract_mean_52};
  wire signed [7:0] mux_subtract_mean_53 = used_52 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_52 = {raw_52[7], raw_52} - {mux_subtract_mean_53[7], mux_subtract_mean_53};
  wire signed [7:0] mux_subtract_mean_54 = used_53 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_53 = {raw_53[7], raw_53} - {mux_subtract_mean_54[7], mux_subtract_mean_54};
  wire signed [7:0] mux_subtract_mean_55 = used_54 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_54 = {raw_54[7], raw_54} - {mux_subtract_mean_55[7], mux_subtract_mean_55};
  wire signed [7:0] mux_subtract_mean_56 = used_55 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_55 = {raw_55[7], raw_55} - {mux_subtract_mean_56[7], mux_subtract_mean_56};
  wire signed [7:0] mux_subtract_mean_57 = used_56 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_56 = {raw_56[7], raw_56} - {mux_subtract_mean_57[7], mux_subtract_mean_57};
  wire signed [7:0] mux_subtract_mean_58 = used_57 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_57 = {raw_57[7], raw_57} - {mux_subtract_mean_58[7], mux_subtract_mean_58};
  wire signed [7:0] mux_subtract_mean_59 = used_58 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_58 = {raw_58[7], raw_58} - {mux_subtract_mean_59[7], mux_subtract_mean_59};
  wire signed [7:0] mux_subtract_mean_60 = used_59 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_59 = {raw_59[7], raw_59} - {mux_subtract_mean_60[7], mux_subtract_mean_60};
  wire signed [7:0] mux_subtract_mean_61 = used_60 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_60 = {raw_60[7], raw_60} - {mux_subtract_mean_61[7], mux_subtract_mean_61};
  wire signed [7:0] mux_subtract_mean_62 = used_61 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_61 = {raw_61[7], raw_61} - {mux_subtract_mean_62[7], mux_subtract_mean_62};
  wire signed [7:0] mux_subtract_mean_63 = used_62 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_62 = {raw_62[7], raw_62} - {mux_subtract_mean_63[7], mux_subtract_mean_63};
  wire signed [7:0] mux_subtract_mean_64 = used_63 ? subtract_mean : 8'sd0;
  wire signed [8:0] diff_raw_63 = {raw_63[7], raw_63} - {mux_subtract_mean_64[7], mux_subtract_mean_64};
  wire [7:0] sum_count_2 = count + 8'd1;
  wire [8:0] sum_remainder = {1'b0, remainder} + {1'b0, heads_0_c};
  wire signed [9:0] diff_remainder = {1'b0, sum_remainder} - {2'd0, heads_0_n};
  wire and_subtract_valid = subtract_valid & subtract_last;
  wire signed [14:0] mux_sum_0_0 = place_opens ? 15'sd0 : sum_0_0;
  wire signed [14:0] mux_sum_0_1 = place_opens ? 15'sd0 : sum_0_1;
  wire signed [14:0] mux_sum_0_2 = place_opens ? 15'sd0 : sum_0_2;
  wire signed [14:0] mux_sum_0_3 = place_opens ? 15'sd0 : sum_0_3;
  wire signed [14:0] mux_sum_0_4 = place_opens ? 15'sd0 : sum_0_4;
  wire signed [14:0] mux_sum_0_5 = place_opens ? 15'sd0 : sum_0_5;
  wire signed [14:0] mux_sum_0_6 = place_opens ? 15'sd0 : sum_0_6;
  wire signed [14:0] mux_sum_0_7 = place_opens ? 15'sd0 : sum_0_7;
  wire signed [14:0] mux_sum_0_8 = place_opens ? 15'sd0 : sum_0_8;
  wire signed [14:0] mux_sum_0_9 = place_opens ? 15'sd0 : sum_0_9;
  wire signed [14:0] mux_sum_0_10 = place_opens ? 15'sd0 : sum_0_10;
  wire signed [14:0] mux_sum_0_11 = place_opens ? 15'sd0 : sum_0_11;
  wire signed [14:0] mux_sum_0_12 = place_opens ? 15'sd0 : sum_0_12;
  wire signed [14:0] mux_sum_0_13 = place_opens ? 15'sd0 : sum_0_13;
  wire signed [14:0] mux_sum_0_14 = place_opens ? 15'sd0 : sum_0_14;
  wire signed [14:0] mux_sum_0_15 = place_opens ? 15'sd0 : sum_0_15;
  wire signed [14:0] mux_sum_0_16 = place_opens ? 15'sd0 : sum_0_16;
  wire signed [14:0] mux_sum_0_17 = place_opens ? 15'sd0 : sum_0_17;
  wire signed [14:0] mux_sum_0_18 = place_opens ? 15'sd0 : sum_0_18;
  wire signed [14:0] mux_sum_0_19 = place_opens ? 15'sd0 : sum_0_19;
  wire signed [14:0] mux_sum_0_20 = place_opens ? 15'sd0 : sum_0_20;
  wire signed [14:0] mux_sum_0_21 = place_opens ? 15'sd0 : sum_0_21;
  wire signed [14:0] mux_sum_0_22 = place_opens ? 15'sd0 : sum_0_22;
  wire signed [14:0] mux_sum_0_23 = place_opens ? 15'sd0 : sum_0_23;
  wire signed [14:0] mux_sum_0_24 = place_opens ? 15'sd0 : sum_0_24;
  wire signed [14:0] mux_sum_0_25 = place_opens ? 15'sd0 : sum_0_25;
  wire signed [14:0] mux_sum_0_26 = place_opens ? 15'sd0 : sum_0_26;
  wire signed [14:0] mux_sum_0_27 = place_opens ? 15'sd0 : sum_0_27;
  wire signed [14:0] mux_sum_0_28 = place_opens ? 15'sd0 : sum_0_28;
  wire signed [14:0] mux_sum_0_29 = place_opens ? 15'sd0 : sum_0_29;
  wire signed [14:0] mux_sum_0_30 = place_opens ? 15'sd0 : sum_0_30;
  wire signed [14:0] mux_sum_0_31 = place_opens ? 15'sd0 : sum_0_31;
  wire signed [14:0] mux_sum_0_32 = place_opens ? 15'sd0 : sum_0_32;
  wire signed [14:0] mux_sum_0_33 = place_opens ? 15'sd0 : sum_0_33;
  wire signed [14:0] mux_sum_0_34 = place_opens ? 15'sd0 : sum_0_34;
  wire signed [14:0] mux_sum_0_35 = place_opens ? 15'sd0 : sum_0_35;
  wire signed [14:0] mux_sum_0_36 = place_opens ? 15'sd0 : sum_0_36;
  wire signed [14:0] mux_sum_0_37 = place_opens ? 15'sd0 : sum_0_37;
  wire signed [14:0] mux_sum_0_38 = place_opens ? 15'sd0 : sum_0_38;
  wire signed [14:0] mux_sum_0_39 = place_opens ? 15'sd0 : sum_0_39;
  wire signed [14:0] mux_sum_0_40 = place_opens ? 15'sd0 : sum_0_40;
  wire signed [14:0] mux_sum_0_41 = place_opens ? 15'sd0 : sum_0_41;
  wire signed [14:0] mux_sum_0_42 = place_opens ? 15'sd0 : sum_0_42;
  wire signed [14:0] mux_sum_0_43 = place_opens ? 15'sd0 : sum_0_43;
  wire signed [14:0] mux_sum_0_44 = place_opens ? 15'sd0 : sum_0_44;
  wire signed [14:0] mux_sum_0_45 = place_opens ? 15'sd0 : sum_0_45;
  wire signed [14:0] mux_sum_0_46 = place_opens ? 15'sd0 : sum_0_46;
  wire signed [14:0] mux_sum_0_47 = place_opens ? 15'sd0 : sum_0_47;
  wire signed [14:0] mux_sum_0_48 = place_opens ? 15'sd0 : sum_0_48;
  wire signed [14:0] mux_sum_0_49 = place_opens ? 15'sd0 : sum_0_49;
  wire signed [14:0] mux_sum_0_50 = place_opens ? 15'sd0 : sum_0_50;
  wire signed [14:0] mux_sum_0_51 = place_opens ? 15'sd0 : sum_0_51;
  wire signed [14:0] mux_sum_0_52 = place_opens ? 15'sd0 : sum_0_52;
  wire signed [14:0] mux_sum_0_53 = place_opens ? 15'sd0 : sum_0_53;
  wire signed [14:0] mux_sum_0_54 = place_opens ? 15'sd0 : sum_0_54;
  wire signed [14:0] mux_sum_0_55 = place_opens ? 15'sd0 : sum_0_55;
  wire signed [14:0] mux_sum_0_56 = place_opens ? 15'sd0 : sum_0_56;
  wire signed [14:0] mux_sum_0_57 = place_opens ? 15'sd0 : sum_0_57;
  wire signed [14:0] mux_sum_0_58 = place_opens ? 15'sd0 : sum_0_58;
  wire signed [14:0] mux_sum_0_59 = place_opens ? 15'sd0 : sum_0_59;
  wire signed [14:0] mux_sum_0_60 = place_opens ? 15'sd0 : sum_0_60;
  wire signed [14:0] mux_sum_0_61 = place_opens ? 15'sd0 : sum_0_61;
  wire signed [14:0] mux_sum_0_62 = place_opens ? 15'sd0 : sum_0_62;
  wire signed [14:0] mux_sum_0_63 = place_opens ? 15'sd0 : sum_0_63;
  always @(posedge clk) begin
    if (rst) near_valid <= 1'b0;
    else near_valid <= and_score_valid;
  end
  always @(posedge clk) begin
    if (rst) near_last <= 1'b0;
    else near_last <= score_tag_row_last;
  end
  always @(posedge clk) begin
    if (rst) near_head_last <= 1'b0;
    else near_head_last <= score_tag_head_last;
  end
  always @(posedge clk) near_slot <= score_tag_slot;
  always @(posedge clk) begin
    if (rst) first <= 1'b1;
    else if (near_valid) first <= near_last;
  end
  always @(posedge clk) begin
    if (near_valid) rest <= mux_heads_0_m - {3'd0, mux_const};
  end
  always @(posedge clk) begin
    if (rst) keep_0 <= 1'b0;
    else keep_0 <= 6'd0 < mux_heads_0_m;
  end
  always @(posedge clk) begin
    if (rst) keep_1 <= 1'b0;
    else keep_1 <= lt_heads_0_m & (3'd1 < mux_const);
  end
  always @(posedge clk) begin
    if (rst) keep_2 <= 1'b0;
    else keep_2 <= lt_heads_0_m_2 & (3'd2 < mux_const);
  end
  always @(posedge clk) begin
    if (rst) keep_3 <= 1'b0;
    else keep_3 <= lt_heads_0_m_3 & (3'd3 < mux_const);
  end
  always @(posedge clk) begin
    if (rst) beat_valid <= 1'b0;
    else beat_valid <= near_valid;
  end
  always @(posedge clk) begin
    if (rst) beat_last <= 1'b0;
    else beat_last <= near_last;
  end
  always @(posedge clk) begin
    if (rst) beat_head_last <= 1'b0;
    else beat_head_last <= near_head_last;
  end
  always @(posedge clk) beat_slot <= near_slot;
  always @(posedge clk) groups <= heads_0_groups;
  always @(posedge clk) begin
    if (rst) at <= 6'd0;
    else if (beat_valid) begin
      if (or_beat_last) at <= 6'd0;
      else at <= at + 6'd1;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (eq_at) word_0 <= mux_score_out_p_0;
      else if (eq_at) word_0 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at : mux_at) word_1 <= mux_score_out_p_1_3;
      else if (eq_at) word_1 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at : mux_at_2) word_2 <= mux_score_out_p_2_2;
      else if (eq_at) word_2 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at : mux_at_3) word_3 <= mux_score_out_p_3_2;
      else if (eq_at) word_3 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_2 : mux_at_4) word_4 <= mux_score_out_p_0;
      else if (eq_at) word_4 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_2 : mux_at_5) word_5 <= mux_score_out_p_1_3;
      else if (eq_at) word_5 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_2 : mux_at_6) word_6 <= mux_score_out_p_2_2;
      else if (eq_at) word_6 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_2 : mux_at_7) word_7 <= mux_score_out_p_3_2;
      else if (eq_at) word_7 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_3 : mux_at_8) word_8 <= mux_score_out_p_0;
      else if (eq_at) word_8 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_3 : mux_at_9) word_9 <= mux_score_out_p_1_3;
      else if (eq_at) word_9 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_3 : mux_at_10) word_10 <= mux_score_out_p_2_2;
      else if (eq_at) word_10 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_3 : mux_at_11) word_11 <= mux_score_out_p_3_2;
      else if (eq_at) word_11 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_4 : mux_at_12) word_12 <= mux_score_out_p_0;
      else if (eq_at) word_12 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_4 : mux_at_13) word_13 <= mux_score_out_p_1_3;
      else if (eq_at) word_13 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_4 : mux_at_14) word_14 <= mux_score_out_p_2_2;
      else if (eq_at) word_14 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_4 : mux_at_15) word_15 <= mux_score_out_p_3_2;
      else if (eq_at) word_15 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_5 : mux_at_16) word_16 <= mux_score_out_p_0;
      else if (eq_at) word_16 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_5 : mux_at_17) word_17 <= mux_score_out_p_1_3;
      else if (eq_at) word_17 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_5 : mux_at_18) word_18 <= mux_score_out_p_2_2;
      else if (eq_at) word_18 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_5 : mux_at_19) word_19 <= mux_score_out_p_3_2;
      else if (eq_at) word_19 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_6 : mux_at_20) word_20 <= mux_score_out_p_0;
      else if (eq_at) word_20 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_6 : mux_at_21) word_21 <= mux_score_out_p_1_3;
      else if (eq_at) word_21 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_6 : mux_at_22) word_22 <= mux_score_out_p_2_2;
      else if (eq_at) word_22 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_6 : mux_at_23) word_23 <= mux_score_out_p_3_2;
      else if (eq_at) word_23 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_7 : mux_at_24) word_24 <= mux_score_out_p_0;
      else if (eq_at) word_24 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_7 : mux_at_25) word_25 <= mux_score_out_p_1_3;
      else if (eq_at) word_25 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_7 : mux_at_26) word_26 <= mux_score_out_p_2_2;
      else if (eq_at) word_26 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_7 : mux_at_27) word_27 <= mux_score_out_p_3_2;
      else if (eq_at) word_27 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_8 : mux_at_28) word_28 <= mux_score_out_p_0;
      else if (eq_at) word_28 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_8 : mux_at_29) word_29 <= mux_score_out_p_1_3;
      else if (eq_at) word_29 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_8 : mux_at_30) word_30 <= mux_score_out_p_2_2;
      else if (eq_at) word_30 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_8 : mux_at_31) word_31 <= mux_score_out_p_3_2;
      else if (eq_at) word_31 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_9 : mux_at_32) word_32 <= mux_score_out_p_0;
      else if (eq_at) word_32 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_9 : mux_at_33) word_33 <= mux_score_out_p_1_3;
      else if (eq_at) word_33 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_9 : mux_at_34) word_34 <= mux_score_out_p_2_2;
      else if (eq_at) word_34 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_9 : mux_at_35) word_35 <= mux_score_out_p_3_2;
      else if (eq_at) word_35 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_10 : mux_at_36) word_36 <= mux_score_out_p_0;
      else if (eq_at) word_36 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_10 : mux_at_37) word_37 <= mux_score_out_p_1_3;
      else if (eq_at) word_37 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_10 : mux_at_38) word_38 <= mux_score_out_p_2_2;
      else if (eq_at) word_38 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_10 : mux_at_39) word_39 <= mux_score_out_p_3_2;
      else if (eq_at) word_39 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_11 : mux_at_40) word_40 <= mux_score_out_p_0;
      else if (eq_at) word_40 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_11 : mux_at_41) word_41 <= mux_score_out_p_1_3;
      else if (eq_at) word_41 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_11 : mux_at_42) word_42 <= mux_score_out_p_2_2;
      else if (eq_at) word_42 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_11 : mux_at_43) word_43 <= mux_score_out_p_3_2;
      else if (eq_at) word_43 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_12 : mux_at_44) word_44 <= mux_score_out_p_0;
      else if (eq_at) word_44 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_12 : mux_at_45) word_45 <= mux_score_out_p_1_3;
      else if (eq_at) word_45 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_12 : mux_at_46) word_46 <= mux_score_out_p_2_2;
      else if (eq_at) word_46 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_12 : mux_at_47) word_47 <= mux_score_out_p_3_2;
      else if (eq_at) word_47 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_13 : mux_at_48) word_48 <= mux_score_out_p_0;
      else if (eq_at) word_48 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_13 : mux_at_49) word_49 <= mux_score_out_p_1_3;
      else if (eq_at) word_49 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_13 : mux_at_50) word_50 <= mux_score_out_p_2_2;
      else if (eq_at) word_50 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_13 : mux_at_51) word_51 <= mux_score_out_p_3_2;
      else if (eq_at) word_51 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_14 : mux_at_52) word_52 <= mux_score_out_p_0;
      else if (eq_at) word_52 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_14 : mux_at_53) word_53 <= mux_score_out_p_1_3;
      else if (eq_at) word_53 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_14 : mux_at_54) word_54 <= mux_score_out_p_2_2;
      else if (eq_at) word_54 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_14 : mux_at_55) word_55 <= mux_score_out_p_3_2;
      else if (eq_at) word_55 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_15 : mux_at_56) word_56 <= mux_score_out_p_0;
      else if (eq_at) word_56 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_15 : mux_at_57) word_57 <= mux_score_out_p_1_3;
      else if (eq_at) word_57 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_15 : mux_at_58) word_58 <= mux_score_out_p_2_2;
      else if (eq_at) word_58 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_15 : mux_at_59) word_59 <= mux_score_out_p_3_2;
      else if (eq_at) word_59 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_16 : mux_at_60) word_60 <= mux_score_out_p_0;
      else if (eq_at) word_60 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_16 : mux_at_61) word_61 <= mux_score_out_p_1_3;
      else if (eq_at) word_61 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_16 : mux_at_62) word_62 <= mux_score_out_p_2_2;
      else if (eq_at) word_62 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (beat_valid) begin
      if (groups[1] ? eq_at_16 : mux_at_63) word_63 <= mux_score_out_p_3_2;
      else if (eq_at) word_63 <= 8'sd0;
    end
  end
  always @(posedge clk) begin
    if (rst) word_valid <= 1'b0;
    else word_valid <= beat_valid & or_beat_last;
  end
  always @(posedge clk) part_0 <= mux_score_out_p_0;
  always @(posedge clk) part_1 <= mux_score_out_p_1;
  always @(posedge clk) part_2 <= mux_score_out_p_2;
  always @(posedge clk) part_3 <= mux_score_out_p_3;
  always @(posedge clk) begin
    if (rst) summed_valid_d1 <= 1'b0;
    else summed_valid_d1 <= beat_valid;
  end
  always @(posedge clk) begin
    if (rst) summed_last_d1 <= 1'b0;
    else summed_last_d1 <= beat_last;
  end
  always @(posedge clk) begin
    if (rst) summed_head_last_d1 <= 1'b0;
    else summed_head_last_d1 <= beat_head_last;
  end
  always @(posedge clk) summed_slot_d1 <= beat_slot;
  always @(posedge clk) begin
    if (rst) summed_valid <= 1'b0;
    else summed_valid <= summed_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) summed_last <= 1'b0;
    else summed_last <= summed_last_d1;
  end
  always @(posedge clk) begin
    if (rst) summed_head_last <= 1'b0;
    else summed_head_last <= summed_head_last_d1;
  end
  always @(posedge clk) summed_slot <= summed_slot_d1;
  always @(posedge clk) begin
    if (rst) begins <= 1'b1;
    else if (summed_valid) begins <= summed_last;
  end
  always @(posedge clk) begin
    if (summed_valid) sum <= (begins ? 13'sd0 : sum) + {{3{tree_sum[9]}}, tree_sum};
  end
  always @(posedge clk) begin
    if (rst) total_valid <= 1'b0;
    else total_valid <= summed_valid & summed_last;
  end
  always @(posedge clk) begin
    if (rst) total_head_last <= 1'b0;
    else total_head_last <= summed_head_last;
  end
  always @(posedge clk) total_slot <= summed_slot;
  always @(posedge clk) begin
    if (rst) divided_valid_d1 <= 1'b0;
    else divided_valid_d1 <= total_valid;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d1 <= 1'b0;
    else divided_head_last_d1 <= total_head_last;
  end
  always @(posedge clk) divided_slot_d1 <= total_slot;
  always @(posedge clk) begin
    if (rst) divided_valid_d2 <= 1'b0;
    else divided_valid_d2 <= divided_valid_d1;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d2 <= 1'b0;
    else divided_head_last_d2 <= divided_head_last_d1;
  end
  always @(posedge clk) divided_slot_d2 <= divided_slot_d1;
  always @(posedge clk) begin
    if (rst) divided_valid_d3 <= 1'b0;
    else divided_valid_d3 <= divided_valid_d2;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d3 <= 1'b0;
    else divided_head_last_d3 <= divided_head_last_d2;
  end
  always @(posedge clk) divided_slot_d3 <= divided_slot_d2;
  always @(posedge clk) begin
    if (rst) divided_valid_d4 <= 1'b0;
    else divided_valid_d4 <= divided_valid_d3;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d4 <= 1'b0;
    else divided_head_last_d4 <= divided_head_last_d3;
  end
  always @(posedge clk) divided_slot_d4 <= divided_slot_d3;
  always @(posedge clk) begin
    if (rst) divided_valid_d5 <= 1'b0;
    else divided_valid_d5 <= divided_valid_d4;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d5 <= 1'b0;
    else divided_head_last_d5 <= divided_head_last_d4;
  end
  always @(posedge clk) divided_slot_d5 <= divided_slot_d4;
  always @(posedge clk) begin
    if (rst) divided_valid_d6 <= 1'b0;
    else divided_valid_d6 <= divided_valid_d5;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d6 <= 1'b0;
    else divided_head_last_d6 <= divided_head_last_d5;
  end
  always @(posedge clk) divided_slot_d6 <= divided_slot_d5;
  always @(posedge clk) begin
    if (rst) divided_valid_d7 <= 1'b0;
    else divided_valid_d7 <= divided_valid_d6;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last_d7 <= 1'b0;
    else divided_head_last_d7 <= divided_head_last_d6;
  end
  always @(posedge clk) divided_slot_d7 <= divided_slot_d6;
  always @(posedge clk) begin
    if (rst) divided_valid <= 1'b0;
    else divided_valid <= divided_valid_d7;
  end
  always @(posedge clk) begin
    if (rst) divided_head_last <= 1'b0;
    else divided_head_last <= divided_head_last_d7;
  end
  always @(posedge clk) divided_slot <= divided_slot_d7;
  always @(posedge clk) begin
    if (rst) row_valid <= 1'b0;
    else row_valid <= divided_valid;
  end
  always @(posedge clk) begin
    if (rst) row_head_last <= 1'b0;
    else row_head_last <= divided_head_last;
  end
  always @(posedge clk) row_slot <= divided_slot;
  always @(posedge clk) begin
    if (rst) tail <= 4'd0;
    else if (word_valid) tail <= tail + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 4'd0;
    else if (row_valid) head <= head + 4'd1;
  end
  always @(posedge clk) raw_0 <= words_q[7:0];
  always @(posedge clk) raw_1 <= words_q[15:8];
  always @(posedge clk) raw_2 <= words_q[23:16];
  always @(posedge clk) raw_3 <= words_q[31:24];
  always @(posedge clk) raw_4 <= words_q[39:32];
  always @(posedge clk) raw_5 <= words_q[47:40];
  always @(posedge clk) raw_6 <= words_q[55:48];
  always @(posedge clk) raw_7 <= words_q[63:56];
  always @(posedge clk) raw_8 <= words_q[71:64];
  always @(posedge clk) raw_9 <= words_q[79:72];
  always @(posedge clk) raw_10 <= words_q[87:80];
  always @(posedge clk) raw_11 <= words_q[95:88];
  always @(posedge clk) raw_12 <= words_q[103:96];
  always @(posedge clk) raw_13 <= words_q[111:104];
  always @(posedge clk) raw_14 <= words_q[119:112];
  always @(posedge clk) raw_15 <= words_q[127:120];
  always @(posedge clk) raw_16 <= words_q[135:128];
  always @(posedge clk) raw_17 <= words_q[143:136];
  always @(posedge clk) raw_18 <= words_q[151:144];
  always @(posedge clk) raw_19 <= words_q[159:152];
  always @(posedge clk) raw_20 <= words_q[167:160];
  always @(posedge clk) raw_21 <= words_q[175:168];
  always @(posedge clk) raw_22 <= words_q[183:176];
  always @(posedge clk) raw_23 <= words_q[191:184];
  always @(posedge clk) raw_24 <= words_q[199:192];
  always @(posedge clk) raw_25 <= words_q[207:200];
  always @(posedge clk) raw_26 <= words_q[215:208];
  always @(posedge clk) raw_27 <= words_q[223:216];
  always @(posedge clk) raw_28 <= words_q[231:224];
  always @(posedge clk) raw_29 <= words_q[239:232];
  always @(posedge clk) raw_30 <= words_q[247:240];
  always @(posedge clk) raw_31 <= words_q[255:248];
  always @(posedge clk) raw_32 <= words_q[263:256];
  always @(posedge clk) raw_33 <= words_q[271:264];
  always @(posedge clk) raw_34 <= words_q[279:272];
  always @(posedge clk) raw_35 <= words_q[287:280];
  always @(posedge clk) raw_36 <= words_q[295:288];
  always @(posedge clk) raw_37 <= words_q[303:296];
  always @(posedge clk) raw_38 <= words_q[311:304];
  always @(posedge clk) raw_39 <= words_q[319:312];
  always @(posedge clk) raw_40 <= words_q[327:320];
  always @(posedge clk) raw_41 <= words_q[335:328];
  always @(posedge clk) raw_42 <= words_q[343:336];
  always @(posedge clk) raw_43 <= words_q[351:344];
  always @(posedge clk) raw_44 <= words_q[359:352];
  always @(posedge clk) raw_45 <= words_q[367:360];
  always @(posedge clk) raw_46 <= words_q[375:368];
  always @(posedge clk) raw_47 <= words_q[383:376];
  always @(posedge clk) raw_48 <= words_q[391:384];
  always @(posedge clk) raw_49 <= words_q[399:392];
  always @(posedge clk) raw_50 <= words_q[407:400];
  always @(posedge clk) raw_51 <= words_q[415:408];
  always @(posedge clk) raw_52 <= words_q[423:416];
  always @(posedge clk) raw_53 <= words_q[431:424];
  always @(posedge clk) raw_54 <= words_q[439:432];
  always @(posedge clk) raw_55 <= words_q[447:440];
  always @(posedge clk) raw_56 <= words_q[455:448];
  always @(posedge clk) raw_57 <= words_q[463:456];
  always @(posedge clk) raw_58 <= words_q[471:464];
  always @(posedge clk) raw_59 <= words_q[479:472];
  always @(posedge clk) raw_60 <= words_q[487:480];
  always @(posedge clk) raw_61 <= words_q[495:488];
  always @(posedge clk) raw_62 <= words_q[503:496];
  always @(posedge clk) raw_63 <= words_q[511:504];
  always @(posedge clk) begin
    if (rst) read_valid <= 1'b0;
    else read_valid <= row_valid;
  end
  always @(posedge clk) begin
    if (rst) read_last <= 1'b0;
    else read_last <= row_valid;
  end
  always @(posedge clk) begin
    if (rst) read_head_last <= 1'b0;
    else read_head_last <= row_head_last;
  end
  always @(posedge clk) read_slot <= row_slot;
  always @(posedge clk) read_mean <= mean_out_mean;
  always @(posedge clk) begin
    if (rst) used_0 <= 1'b0;
    else used_0 <= (6'sd0 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_1 <= 1'b0;
    else used_1 <= (6'sd1 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_2 <= 1'b0;
    else used_2 <= (6'sd2 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_3 <= 1'b0;
    else used_3 <= (6'sd3 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_4 <= 1'b0;
    else used_4 <= (6'sd4 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_5 <= 1'b0;
    else used_5 <= (6'sd5 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_6 <= 1'b0;
    else used_6 <= (6'sd6 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_7 <= 1'b0;
    else used_7 <= (6'sd7 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_8 <= 1'b0;
    else used_8 <= (6'sd8 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_9 <= 1'b0;
    else used_9 <= (6'sd9 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_10 <= 1'b0;
    else used_10 <= (6'sd10 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_11 <= 1'b0;
    else used_11 <= (6'sd11 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_12 <= 1'b0;
    else used_12 <= (6'sd12 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_13 <= 1'b0;
    else used_13 <= (6'sd13 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_14 <= 1'b0;
    else used_14 <= (6'sd14 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_15 <= 1'b0;
    else used_15 <= (6'sd15 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_16 <= 1'b0;
    else used_16 <= (6'sd16 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_17 <= 1'b0;
    else used_17 <= (6'sd17 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_18 <= 1'b0;
    else used_18 <= (6'sd18 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_19 <= 1'b0;
    else used_19 <= (6'sd19 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_20 <= 1'b0;
    else used_20 <= (6'sd20 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_21 <= 1'b0;
    else used_21 <= (6'sd21 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_22 <= 1'b0;
    else used_22 <= (6'sd22 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_23 <= 1'b0;
    else used_23 <= (6'sd23 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_24 <= 1'b0;
    else used_24 <= (6'sd24 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_25 <= 1'b0;
    else used_25 <= (6'sd25 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_26 <= 1'b0;
    else used_26 <= (6'sd26 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_27 <= 1'b0;
    else used_27 <= (6'sd27 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_28 <= 1'b0;
    else used_28 <= (6'sd28 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_29 <= 1'b0;
    else used_29 <= (6'sd29 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_30 <= 1'b0;
    else used_30 <= (6'sd30 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_31 <= 1'b0;
    else used_31 <= (6'sd31 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_32 <= 1'b0;
    else used_32 <= (6'd32 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_33 <= 1'b0;
    else used_33 <= (6'd33 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_34 <= 1'b0;
    else used_34 <= (6'd34 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_35 <= 1'b0;
    else used_35 <= (6'd35 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_36 <= 1'b0;
    else used_36 <= (6'd36 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_37 <= 1'b0;
    else used_37 <= (6'd37 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_38 <= 1'b0;
    else used_38 <= (6'd38 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_39 <= 1'b0;
    else used_39 <= (6'd39 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_40 <= 1'b0;
    else used_40 <= (6'd40 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_41 <= 1'b0;
    else used_41 <= (6'd41 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_42 <= 1'b0;
    else used_42 <= (6'd42 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_43 <= 1'b0;
    else used_43 <= (6'd43 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_44 <= 1'b0;
    else used_44 <= (6'd44 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_45 <= 1'b0;
    else used_45 <= (6'd45 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_46 <= 1'b0;
    else used_46 <= (6'd46 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_47 <= 1'b0;
    else used_47 <= (6'd47 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_48 <= 1'b0;
    else used_48 <= (6'd48 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_49 <= 1'b0;
    else used_49 <= (6'd49 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_50 <= 1'b0;
    else used_50 <= (6'd50 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_51 <= 1'b0;
    else used_51 <= (6'd51 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_52 <= 1'b0;
    else used_52 <= (6'd52 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_53 <= 1'b0;
    else used_53 <= (6'd53 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_54 <= 1'b0;
    else used_54 <= (6'd54 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_55 <= 1'b0;
    else used_55 <= (6'd55 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_56 <= 1'b0;
    else used_56 <= (6'd56 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_57 <= 1'b0;
    else used_57 <= (6'd57 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_58 <= 1'b0;
    else used_58 <= (6'd58 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_59 <= 1'b0;
    else used_59 <= (6'd59 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_60 <= 1'b0;
    else used_60 <= (6'd60 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_61 <= 1'b0;
    else used_61 <= (6'd61 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_62 <= 1'b0;
    else used_62 <= (6'd62 < heads_0_m) & heads_0_center;
  end
  always @(posedge clk) begin
    if (rst) used_63 <= 1'b0;
    else used_63 <= 1'b0;
  end
  always @(posedge clk) pack <= heads_0_pack;
  always @(posedge clk) begin
    if (rst) subtract_valid <= 1'b0;
    else subtract_valid <= read_valid;
  end
  always @(posedge clk) begin
    if (rst) subtract_last <= 1'b0;
    else subtract_last <= read_last;
  end
  always @(posedge clk) begin
    if (rst) subtract_head_last <= 1'b0;
    else subtract_head_last <= read_head_last;
  end
  always @(posedge clk) subtract_slot <= read_slot;
  always @(posedge clk) subtract_mean <= read_mean;
  always @(posedge clk) begin
    if (rst) p_valid <= 1'b0;
    else p_valid <= subtract_valid;
  end
  always @(posedge clk) p_slot <= subtract_slot;
  always @(posedge clk) p_data_0 <= mux_raw_0_2;
  always @(posedge clk) p_data_1 <= mux_raw_1_2;
  always @(posedge clk) p_data_2 <= mux_raw_2_2;
  always @(posedge clk) p_data_3 <= mux_raw_3_2;
  always @(posedge clk) p_data_4 <= mux_raw_4_2;
  always @(posedge clk) p_data_5 <= mux_raw_5_2;
  always @(posedge clk) p_data_6 <= mux_raw_6_2;
  always @(posedge clk) p_data_7 <= mux_raw_7_2;
  always @(posedge clk) p_data_8 <= mux_raw_8_2;
  always @(posedge clk) p_data_9 <= mux_raw_9_2;
  always @(posedge clk) p_data_10 <= mux_raw_10_2;
  always @(posedge clk) p_data_11 <= mux_raw_11_2;
  always @(posedge clk) p_data_12 <= mux_raw_12_2;
  always @(posedge clk) p_data_13 <= mux_raw_13_2;
  always @(posedge clk) p_data_14 <= mux_raw_14_2;
  always @(posedge clk) p_data_15 <= mux_raw_15_2;
  always @(posedge clk) begin
    if (pack[1]) p_data_16 <= mux_raw_0_2;
    else p_data_16 <= mux_raw_16_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_17 <= mux_raw_1_2;
    else p_data_17 <= mux_raw_17_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_18 <= mux_raw_2_2;
    else p_data_18 <= mux_raw_18_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_19 <= mux_raw_3_2;
    else p_data_19 <= mux_raw_19_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_20 <= mux_raw_4_2;
    else p_data_20 <= mux_raw_20_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_21 <= mux_raw_5_2;
    else p_data_21 <= mux_raw_21_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_22 <= mux_raw_6_2;
    else p_data_22 <= mux_raw_22_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_23 <= mux_raw_7_2;
    else p_data_23 <= mux_raw_23_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_24 <= mux_raw_8_2;
    else p_data_24 <= mux_raw_24_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_25 <= mux_raw_9_2;
    else p_data_25 <= mux_raw_25_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_26 <= mux_raw_10_2;
    else p_data_26 <= mux_raw_26_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_27 <= mux_raw_11_2;
    else p_data_27 <= mux_raw_27_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_28 <= mux_raw_12_2;
    else p_data_28 <= mux_raw_28_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_29 <= mux_raw_13_2;
    else p_data_29 <= mux_raw_29_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_30 <= mux_raw_14_2;
    else p_data_30 <= mux_raw_30_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_31 <= mux_raw_15_2;
    else p_data_31 <= mux_raw_31_2;
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_32 <= mux_raw_0_2;
    else if (pack[0]) p_data_32 <= mux_raw_0_2;
    else if (diff_raw_32 < -9'sd128) p_data_32 <= -8'sd128;
    else if (9'sd127 < diff_raw_32) p_data_32 <= 8'sd127;
    else p_data_32 <= diff_raw_32[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_33 <= mux_raw_1_2;
    else if (pack[0]) p_data_33 <= mux_raw_1_2;
    else if (diff_raw_33 < -9'sd128) p_data_33 <= -8'sd128;
    else if (9'sd127 < diff_raw_33) p_data_33 <= 8'sd127;
    else p_data_33 <= diff_raw_33[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_34 <= mux_raw_2_2;
    else if (pack[0]) p_data_34 <= mux_raw_2_2;
    else if (diff_raw_34 < -9'sd128) p_data_34 <= -8'sd128;
    else if (9'sd127 < diff_raw_34) p_data_34 <= 8'sd127;
    else p_data_34 <= diff_raw_34[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_35 <= mux_raw_3_2;
    else if (pack[0]) p_data_35 <= mux_raw_3_2;
    else if (diff_raw_35 < -9'sd128) p_data_35 <= -8'sd128;
    else if (9'sd127 < diff_raw_35) p_data_35 <= 8'sd127;
    else p_data_35 <= diff_raw_35[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_36 <= mux_raw_4_2;
    else if (pack[0]) p_data_36 <= mux_raw_4_2;
    else if (diff_raw_36 < -9'sd128) p_data_36 <= -8'sd128;
    else if (9'sd127 < diff_raw_36) p_data_36 <= 8'sd127;
    else p_data_36 <= diff_raw_36[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_37 <= mux_raw_5_2;
    else if (pack[0]) p_data_37 <= mux_raw_5_2;
    else if (diff_raw_37 < -9'sd128) p_data_37 <= -8'sd128;
    else if (9'sd127 < diff_raw_37) p_data_37 <= 8'sd127;
    else p_data_37 <= diff_raw_37[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_38 <= mux_raw_6_2;
    else if (pack[0]) p_data_38 <= mux_raw_6_2;
    else if (diff_raw_38 < -9'sd128) p_data_38 <= -8'sd128;
    else if (9'sd127 < diff_raw_38) p_data_38 <= 8'sd127;
    else p_data_38 <= diff_raw_38[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_39 <= mux_raw_7_2;
    else if (pack[0]) p_data_39 <= mux_raw_7_2;
    else if (diff_raw_39 < -9'sd128) p_data_39 <= -8'sd128;
    else if (9'sd127 < diff_raw_39) p_data_39 <= 8'sd127;
    else p_data_39 <= diff_raw_39[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_40 <= mux_raw_8_2;
    else if (pack[0]) p_data_40 <= mux_raw_8_2;
    else if (diff_raw_40 < -9'sd128) p_data_40 <= -8'sd128;
    else if (9'sd127 < diff_raw_40) p_data_40 <= 8'sd127;
    else p_data_40 <= diff_raw_40[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_41 <= mux_raw_9_2;
    else if (pack[0]) p_data_41 <= mux_raw_9_2;
    else if (diff_raw_41 < -9'sd128) p_data_41 <= -8'sd128;
    else if (9'sd127 < diff_raw_41) p_data_41 <= 8'sd127;
    else p_data_41 <= diff_raw_41[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_42 <= mux_raw_10_2;
    else if (pack[0]) p_data_42 <= mux_raw_10_2;
    else if (diff_raw_42 < -9'sd128) p_data_42 <= -8'sd128;
    else if (9'sd127 < diff_raw_42) p_data_42 <= 8'sd127;
    else p_data_42 <= diff_raw_42[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_43 <= mux_raw_11_2;
    else if (pack[0]) p_data_43 <= mux_raw_11_2;
    else if (diff_raw_43 < -9'sd128) p_data_43 <= -8'sd128;
    else if (9'sd127 < diff_raw_43) p_data_43 <= 8'sd127;
    else p_data_43 <= diff_raw_43[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_44 <= mux_raw_12_2;
    else if (pack[0]) p_data_44 <= mux_raw_12_2;
    else if (diff_raw_44 < -9'sd128) p_data_44 <= -8'sd128;
    else if (9'sd127 < diff_raw_44) p_data_44 <= 8'sd127;
    else p_data_44 <= diff_raw_44[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_45 <= mux_raw_13_2;
    else if (pack[0]) p_data_45 <= mux_raw_13_2;
    else if (diff_raw_45 < -9'sd128) p_data_45 <= -8'sd128;
    else if (9'sd127 < diff_raw_45) p_data_45 <= 8'sd127;
    else p_data_45 <= diff_raw_45[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_46 <= mux_raw_14_2;
    else if (pack[0]) p_data_46 <= mux_raw_14_2;
    else if (diff_raw_46 < -9'sd128) p_data_46 <= -8'sd128;
    else if (9'sd127 < diff_raw_46) p_data_46 <= 8'sd127;
    else p_data_46 <= diff_raw_46[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_47 <= mux_raw_15_2;
    else if (pack[0]) p_data_47 <= mux_raw_15_2;
    else if (diff_raw_47 < -9'sd128) p_data_47 <= -8'sd128;
    else if (9'sd127 < diff_raw_47) p_data_47 <= 8'sd127;
    else p_data_47 <= diff_raw_47[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_48 <= mux_raw_0_2;
    else if (pack[0]) p_data_48 <= mux_raw_16_2;
    else if (diff_raw_48 < -9'sd128) p_data_48 <= -8'sd128;
    else if (9'sd127 < diff_raw_48) p_data_48 <= 8'sd127;
    else p_data_48 <= diff_raw_48[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_49 <= mux_raw_1_2;
    else if (pack[0]) p_data_49 <= mux_raw_17_2;
    else if (diff_raw_49 < -9'sd128) p_data_49 <= -8'sd128;
    else if (9'sd127 < diff_raw_49) p_data_49 <= 8'sd127;
    else p_data_49 <= diff_raw_49[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_50 <= mux_raw_2_2;
    else if (pack[0]) p_data_50 <= mux_raw_18_2;
    else if (diff_raw_50 < -9'sd128) p_data_50 <= -8'sd128;
    else if (9'sd127 < diff_raw_50) p_data_50 <= 8'sd127;
    else p_data_50 <= diff_raw_50[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_51 <= mux_raw_3_2;
    else if (pack[0]) p_data_51 <= mux_raw_19_2;
    else if (diff_raw_51 < -9'sd128) p_data_51 <= -8'sd128;
    else if (9'sd127 < diff_raw_51) p_data_51 <= 8'sd127;
    else p_data_51 <= diff_raw_51[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_52 <= mux_raw_4_2;
    else if (pack[0]) p_data_52 <= mux_raw_20_2;
    else if (diff_raw_52 < -9'sd128) p_data_52 <= -8'sd128;
    else if (9'sd127 < diff_raw_52) p_data_52 <= 8'sd127;
    else p_data_52 <= diff_raw_52[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_53 <= mux_raw_5_2;
    else if (pack[0]) p_data_53 <= mux_raw_21_2;
    else if (diff_raw_53 < -9'sd128) p_data_53 <= -8'sd128;
    else if (9'sd127 < diff_raw_53) p_data_53 <= 8'sd127;
    else p_data_53 <= diff_raw_53[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_54 <= mux_raw_6_2;
    else if (pack[0]) p_data_54 <= mux_raw_22_2;
    else if (diff_raw_54 < -9'sd128) p_data_54 <= -8'sd128;
    else if (9'sd127 < diff_raw_54) p_data_54 <= 8'sd127;
    else p_data_54 <= diff_raw_54[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_55 <= mux_raw_7_2;
    else if (pack[0]) p_data_55 <= mux_raw_23_2;
    else if (diff_raw_55 < -9'sd128) p_data_55 <= -8'sd128;
    else if (9'sd127 < diff_raw_55) p_data_55 <= 8'sd127;
    else p_data_55 <= diff_raw_55[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_56 <= mux_raw_8_2;
    else if (pack[0]) p_data_56 <= mux_raw_24_2;
    else if (diff_raw_56 < -9'sd128) p_data_56 <= -8'sd128;
    else if (9'sd127 < diff_raw_56) p_data_56 <= 8'sd127;
    else p_data_56 <= diff_raw_56[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_57 <= mux_raw_9_2;
    else if (pack[0]) p_data_57 <= mux_raw_25_2;
    else if (diff_raw_57 < -9'sd128) p_data_57 <= -8'sd128;
    else if (9'sd127 < diff_raw_57) p_data_57 <= 8'sd127;
    else p_data_57 <= diff_raw_57[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_58 <= mux_raw_10_2;
    else if (pack[0]) p_data_58 <= mux_raw_26_2;
    else if (diff_raw_58 < -9'sd128) p_data_58 <= -8'sd128;
    else if (9'sd127 < diff_raw_58) p_data_58 <= 8'sd127;
    else p_data_58 <= diff_raw_58[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_59 <= mux_raw_11_2;
    else if (pack[0]) p_data_59 <= mux_raw_27_2;
    else if (diff_raw_59 < -9'sd128) p_data_59 <= -8'sd128;
    else if (9'sd127 < diff_raw_59) p_data_59 <= 8'sd127;
    else p_data_59 <= diff_raw_59[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_60 <= mux_raw_12_2;
    else if (pack[0]) p_data_60 <= mux_raw_28_2;
    else if (diff_raw_60 < -9'sd128) p_data_60 <= -8'sd128;
    else if (9'sd127 < diff_raw_60) p_data_60 <= 8'sd127;
    else p_data_60 <= diff_raw_60[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_61 <= mux_raw_13_2;
    else if (pack[0]) p_data_61 <= mux_raw_29_2;
    else if (diff_raw_61 < -9'sd128) p_data_61 <= -8'sd128;
    else if (9'sd127 < diff_raw_61) p_data_61 <= 8'sd127;
    else p_data_61 <= diff_raw_61[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_62 <= mux_raw_14_2;
    else if (pack[0]) p_data_62 <= mux_raw_30_2;
    else if (diff_raw_62 < -9'sd128) p_data_62 <= -8'sd128;
    else if (9'sd127 < diff_raw_62) p_data_62 <= 8'sd127;
    else p_data_62 <= diff_raw_62[7:0];
  end
  always @(posedge clk) begin
    if (pack[1]) p_data_63 <= mux_raw_15_2;
    else if (pack[0]) p_data_63 <= mux_raw_31_2;
    else if (diff_raw_63 < -9'sd128) p_data_63 <= -8'sd128;
    else if (9'sd127 < diff_raw_63) p_data_63 <= 8'sd127;
    else p_data_63 <= diff_raw_63[7:0];
  end
  always @(posedge clk) begin
    if (rst) row_index <= 7'd0;
    else if (and_subtract_valid) begin
      if (subtract_head_last) row_index <= 7'd0;
      else row_index <= row_index + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) row_class <= 7'd0;
    else if (and_subtract_valid) begin
      if (subtract_head_last) row_class <= 7'd0;
      else if (!diff_remainder[9]) row_class <= row_class + 7'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) count <= 8'd0;
    else if (and_subtract_valid) begin
      if (diff_remainder[9]) count <= sum_count_2;
      else count <= 8'd0;
    end
  end
  always @(posedge clk) begin
    if (rst) remainder <= 8'd0;
    else if (and_subtract_valid) begin
      if (diff_remainder[9]) remainder <= sum_remainder[7:0];
      else remainder <= diff_remainder[7:0];
    end
  end
  always @(posedge clk) place_row <= row_index;
  always @(posedge clk) place_class <= row_class;
  always @(posedge clk) place_count <= sum_count_2;
  always @(posedge clk) begin
    if (rst) place_opens <= 1'b0;
    else place_opens <= count == 8'd0;
  end
  always @(posedge clk) begin
    if (rst) place_closes <= 1'b0;
    else place_closes <= ~diff_remainder[9];
  end
  always @(posedge clk) begin
    if (rst) place_job_done <= 1'b0;
    else place_job_done <= and_subtract_valid & subtract_head_last;
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_0 <= mux_sum_0_0 + {{7{p_data_0[7]}}, p_data_0};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_1 <= mux_sum_0_1 + {{7{p_data_1[7]}}, p_data_1};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_2 <= mux_sum_0_2 + {{7{p_data_2[7]}}, p_data_2};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_3 <= mux_sum_0_3 + {{7{p_data_3[7]}}, p_data_3};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_4 <= mux_sum_0_4 + {{7{p_data_4[7]}}, p_data_4};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_5 <= mux_sum_0_5 + {{7{p_data_5[7]}}, p_data_5};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_6 <= mux_sum_0_6 + {{7{p_data_6[7]}}, p_data_6};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_7 <= mux_sum_0_7 + {{7{p_data_7[7]}}, p_data_7};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_8 <= mux_sum_0_8 + {{7{p_data_8[7]}}, p_data_8};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_9 <= mux_sum_0_9 + {{7{p_data_9[7]}}, p_data_9};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_10 <= mux_sum_0_10 + {{7{p_data_10[7]}}, p_data_10};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_11 <= mux_sum_0_11 + {{7{p_data_11[7]}}, p_data_11};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_12 <= mux_sum_0_12 + {{7{p_data_12[7]}}, p_data_12};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_13 <= mux_sum_0_13 + {{7{p_data_13[7]}}, p_data_13};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_14 <= mux_sum_0_14 + {{7{p_data_14[7]}}, p_data_14};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_15 <= mux_sum_0_15 + {{7{p_data_15[7]}}, p_data_15};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_16 <= mux_sum_0_16 + {{7{p_data_16[7]}}, p_data_16};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_17 <= mux_sum_0_17 + {{7{p_data_17[7]}}, p_data_17};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_18 <= mux_sum_0_18 + {{7{p_data_18[7]}}, p_data_18};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_19 <= mux_sum_0_19 + {{7{p_data_19[7]}}, p_data_19};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_20 <= mux_sum_0_20 + {{7{p_data_20[7]}}, p_data_20};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_21 <= mux_sum_0_21 + {{7{p_data_21[7]}}, p_data_21};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_22 <= mux_sum_0_22 + {{7{p_data_22[7]}}, p_data_22};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_23 <= mux_sum_0_23 + {{7{p_data_23[7]}}, p_data_23};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_24 <= mux_sum_0_24 + {{7{p_data_24[7]}}, p_data_24};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_25 <= mux_sum_0_25 + {{7{p_data_25[7]}}, p_data_25};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_26 <= mux_sum_0_26 + {{7{p_data_26[7]}}, p_data_26};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_27 <= mux_sum_0_27 + {{7{p_data_27[7]}}, p_data_27};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_28 <= mux_sum_0_28 + {{7{p_data_28[7]}}, p_data_28};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_29 <= mux_sum_0_29 + {{7{p_data_29[7]}}, p_data_29};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_30 <= mux_sum_0_30 + {{7{p_data_30[7]}}, p_data_30};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_31 <= mux_sum_0_31 + {{7{p_data_31[7]}}, p_data_31};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_32 <= mux_sum_0_32 + {{7{p_data_32[7]}}, p_data_32};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_33 <= mux_sum_0_33 + {{7{p_data_33[7]}}, p_data_33};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_34 <= mux_sum_0_34 + {{7{p_data_34[7]}}, p_data_34};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_35 <= mux_sum_0_35 + {{7{p_data_35[7]}}, p_data_35};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_36 <= mux_sum_0_36 + {{7{p_data_36[7]}}, p_data_36};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_37 <= mux_sum_0_37 + {{7{p_data_37[7]}}, p_data_37};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_38 <= mux_sum_0_38 + {{7{p_data_38[7]}}, p_data_38};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_39 <= mux_sum_0_39 + {{7{p_data_39[7]}}, p_data_39};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_40 <= mux_sum_0_40 + {{7{p_data_40[7]}}, p_data_40};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_41 <= mux_sum_0_41 + {{7{p_data_41[7]}}, p_data_41};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_42 <= mux_sum_0_42 + {{7{p_data_42[7]}}, p_data_42};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_43 <= mux_sum_0_43 + {{7{p_data_43[7]}}, p_data_43};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_44 <= mux_sum_0_44 + {{7{p_data_44[7]}}, p_data_44};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_45 <= mux_sum_0_45 + {{7{p_data_45[7]}}, p_data_45};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_46 <= mux_sum_0_46 + {{7{p_data_46[7]}}, p_data_46};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_47 <= mux_sum_0_47 + {{7{p_data_47[7]}}, p_data_47};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_48 <= mux_sum_0_48 + {{7{p_data_48[7]}}, p_data_48};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_49 <= mux_sum_0_49 + {{7{p_data_49[7]}}, p_data_49};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_50 <= mux_sum_0_50 + {{7{p_data_50[7]}}, p_data_50};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_51 <= mux_sum_0_51 + {{7{p_data_51[7]}}, p_data_51};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_52 <= mux_sum_0_52 + {{7{p_data_52[7]}}, p_data_52};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_53 <= mux_sum_0_53 + {{7{p_data_53[7]}}, p_data_53};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_54 <= mux_sum_0_54 + {{7{p_data_54[7]}}, p_data_54};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_55 <= mux_sum_0_55 + {{7{p_data_55[7]}}, p_data_55};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_56 <= mux_sum_0_56 + {{7{p_data_56[7]}}, p_data_56};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_57 <= mux_sum_0_57 + {{7{p_data_57[7]}}, p_data_57};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_58 <= mux_sum_0_58 + {{7{p_data_58[7]}}, p_data_58};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_59 <= mux_sum_0_59 + {{7{p_data_59[7]}}, p_data_59};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_60 <= mux_sum_0_60 + {{7{p_data_60[7]}}, p_data_60};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_61 <= mux_sum_0_61 + {{7{p_data_61[7]}}, p_data_61};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_62 <= mux_sum_0_62 + {{7{p_data_62[7]}}, p_data_62};
  end
  always @(posedge clk) begin
    if (p_valid) sum_0_63 <= mux_sum_0_63 + {{7{p_data_63[7]}}, p_data_63};
  end
  always @(posedge clk) begin
    if (rst) sum_write <= 1'b0;
    else sum_write <= p_valid & place_closes;
  end
  always @(posedge clk) sum_bank <= p_slot;
  always @(posedge clk) sum_addr <= place_class;
  always @(posedge clk) sum_count <= place_count;
  always @(posedge clk) begin
    if (rst) done <= 1'b0;
    else done <= place_job_done;
  end
  always @(posedge clk) done_slot <= p_slot;
  always @(posedge clk) begin
    if (word_valid) words[tail] <= {word_63, word_62, word_61, word_60, word_59, word_58, word_57, word_56, word_55, word_54,
    word_53, word_52, word_51, word_50, word_49, word_48, word_47, word_46, word_45, word_44,
    word_43, word_42, word_41, word_40, word_39, word_38, word_37, word_36, word_35, word_34,
    word_33, word_32, word_31, word_30, word_29, word_28, word_27, word_26, word_25, word_24,
    word_23, word_22, word_21, word_20, word_19, word_18, word_17, word_16, word_15, word_14,
    word_13, word_12, word_11, word_10, word_9, word_8, word_7, word_6, word_5, word_4,
    word_3, word_2, word_1, word_0};
  end
  always @(posedge clk) begin
    if (row_valid) words_q <= words[head];
  end
  score_l4_a40_o8 score (
    .clk(clk),
    .rst(rst),
    .in_valid(and_score_valid),
    .in_acc(score_acc),
    .in_shift(heads_0_shift),
    .out_ready(1'b1),
    .in_ready(score_in_ready),
    .out_valid(score_out_valid),
    .out_p(score_out_p)
  );
  lane_tree_proc4_prod8_l2 tree (
    .clk(clk),
    .advance(1'b1),
    .product({part_3, part_2, part_1, part_0}),
    .sum(tree_sum)
  );
  row_mean_b8_c32 mean (
    .clk(clk),
    .in_sum(sum),
    .in_count(heads_0_m),
    .out_mean(mean_out_mean)
  );
  assign p_write = p_valid;
  assign p_bank = p_slot;
  assign p_addr = place_row;
  assign p_data = {p_data_63, p_data_62, p_data_61, p_data_60, p_data_59, p_data_58, p_data_57, p_data_56,
    p_data_55, p_data_54, p_data_53, p_data_52, p_data_51, p_data_50, p_data_49, p_data_48,
    p_data_47, p_data_46, p_data_45, p_data_44, p_data_43, p_data_42, p_data_41, p_data_40,
    p_data_39, p_data_38, p_data_37, p_data_36, p_data_35, p_data_34, p_data_33, p_data_32,
    p_data_31, p_data_30, p_data_29, p_data_28, p_data_27, p_data_26, p_data_25, p_data_24,
    p_data_23, p_data_22, p_data_21, p_data_20, p_data_19, p_data_18, p_data_17, p_data_16,
    p_data_15, p_data_14, p_data_13, p_data_12, p_data_11, p_data_10, p_data_9, p_data_8,
    p_data_7, p_data_6, p_data_5, p_data_4, p_data_3, p_data_2, p_data_1, p_data_0};
  assign sum_data = {sum_0_63, sum_0_62, sum_0_61, sum_0_60, sum_0_59, sum_0_58, sum_0_57, sum_0_56, sum_0_55,
    sum_0_54, sum_0_53, sum_0_52, sum_0_51, sum_0_50, sum_0_49, sum_0_48, sum_0_47, sum_0_46,
    sum_0_45, sum_0_44, sum_0_43, sum_0_42, sum_0_41, sum_0_40, sum_0_39, sum_0_38, sum_0_37,
    sum_0_36, sum_0_35, sum_0_34, sum_0_33, sum_0_32, sum_0_31, sum_0_30, sum_0_29, sum_0_28,
    sum_0_27, sum_0_26, sum_0_25, sum_0_24, sum_0_23, sum_0_22, sum_0_21, sum_0_20, sum_0_19,
    sum_0_18, sum_0_17, sum_0_16, sum_0_15, sum_0_14, sum_0_13, sum_0_12, sum_0_11, sum_0_10,
    sum_0_9, sum_0_8, sum_0_7, sum_0_6, sum_0_5, sum_0_4, sum_0_3, sum_0_2, sum_0_1, sum_0_0};
  wire unused_ok = &{1'b0, heads_0_gemm, heads_0_dense, heads_0_mean, heads_0_early, heads_0_vgen, heads_0_rounds,
    heads_0_words_log, heads_0_beats, heads_0_col_beats, heads_0_row_words, heads_0_chunks,
    heads_0_pre, heads_0_multiplier, heads_0_post, heads_0_y_shift, heads_0_dim, heads_0_x_words,
    heads_0_x_beats, heads_0_tiles, diff_remainder[8], score_in_ready, score_out_valid};
endmodule
