module drain (
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
  input row_valid,
  input [2559:0] row_acc,
  input row_tag_back,
  input row_tag_row_last,
  input row_tag_head_last,
  input row_tag_slot,
  input [6:0] row_tag_row,
  input [7:0] row_tag_word,
  input word_issued,
  input word_tag_back,
  input word_tag_row_last,
  input word_tag_head_last,
  input word_tag_slot,
  input [6:0] word_tag_row,
  input [7:0] word_tag_word,
  input [22:0] sum,
  input z_req_ready,
  input z_beat_ready,
  input z_out_valid,
  input [67:0] z_out_q,
  input out_ready,
  output sum_pop,
  output row_free,
  output z_req_valid,
  output [22:0] z_divisor,
  output z_beat_valid,
  output [159:0] z_num,
  output z_last,
  output out_valid,
  output [1023:0] out_data,
  output [6:0] out_row,
  output [7:0] out_word,
  output out_last,
  output out_slot,
  output back_valid,
  output back_slot,
  output [6:0] back_row,
  output [7:0] back_word,
  output [1023:0] back_data,
  output head_done,
  output head_done_slot
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
  reg request_valid_0;
  reg [22:0] request_data_0;
  reg held;
  reg sums_of_back;
  reg sums_of_head_last;
  reg sums_of_slot;
  reg [6:0] sums_of_row;
  reg [7:0] sums_of_word;
  reg result_busy;
  reg [3:0] beat_index;
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
  reg result_of_back;
  reg result_of_head_last;
  reg result_of_slot;
  reg [6:0] result_of_row;
  reg [7:0] result_of_word;
  reg [3:0] result_index;
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
  reg full;
  wire shift_in_ready;
  wire shift_out_valid;
  wire [63:0] shift_out_p;
  wire signed [15:0] shift_out_p_0 = shift_out_p[15:0];
  wire signed [15:0] shift_out_p_1 = shift_out_p[31:16];
  wire signed [15:0] shift_out_p_2 = shift_out_p[47:32];
  wire signed [15:0] shift_out_p_3 = shift_out_p[63:48];
  wire not_word_tag_back = ~(word_tag_back | heads_0_gemm);
  wire and_word_issued = word_issued & not_word_tag_back;
  wire not_request_valid_0 = ~request_valid_0;
  wire and_word_issued_2 = and_word_issued & not_request_valid_0;
  wire and_request_valid_0 = request_valid_0 & z_req_ready;
  wire and_word_issued_3 = and_word_issued_2 & not_request_valid_0;
  assign sum_pop = and_word_issued & word_tag_row_last;
  wire or_sums_of_back = sums_of_back | heads_0_gemm;
  wire eq_beat_index = beat_index == 4'd0;
  wire and_held = held & ~(result_busy & eq_beat_index);
  wire and_held_2 = and_held & z_beat_ready;
  wire passes = or_sums_of_back ? and_held : and_held_2;
  wire [4:0] sum_beat_index = {1'b0, beat_index} + 5'd1;
  assign z_last = sum_beat_index == heads_0_chunks;
  assign row_free = passes & z_last;
  wire and_passes = passes & eq_beat_index;
  wire or_result_of_back = result_of_back | heads_0_gemm;
  wire signed [15:0] mux_z_out_q_0 = (17'sd32767 < z_out_q_0) ? 16'sd32767 : z_out_q_0[15:0];
  wire signed [15:0] mux_z_out_q_0_2 = (z_out_q_0 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_0;
  wire signed [15:0] mux_shift_out_p_0 = or_result_of_back ? shift_out_p_0 : mux_z_out_q_0_2;
  wire signed [15:0] mux_z_out_q_1 = (17'sd32767 < z_out_q_1) ? 16'sd32767 : z_out_q_1[15:0];
  wire signed [15:0] mux_z_out_q_1_2 = (z_out_q_1 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_1;
  wire signed [15:0] mux_shift_out_p_1 = or_result_of_back ? shift_out_p_1 : mux_z_out_q_1_2;
  wire signed [15:0] mux_z_out_q_2 = (17'sd32767 < z_out_q_2) ? 16'sd32767 : z_out_q_2[15:0];
  wire signed [15:0] mux_z_out_q_2_2 = (z_out_q_2 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_2;
  wire signed [15:0] mux_shift_out_p_2 = or_result_of_back ? shift_out_p_2 : mux_z_out_q_2_2;
  wire signed [15:0] mux_z_out_q_3 = (17'sd32767 < z_out_q_3) ? 16'sd32767 : z_out_q_3[15:0];
  wire signed [15:0] mux_z_out_q_3_2 = (z_out_q_3 < -17'sd32768) ? -16'sd32768 : mux_z_out_q_3;
  wire signed [15:0] mux_shift_out_p_3 = or_result_of_back ? shift_out_p_3 : mux_z_out_q_3_2;
  wire or_shift_out_valid = shift_out_valid | z_out_valid;
  wire gone = full & (result_of_back | out_ready);
  wire [4:0] sum_result_index = {1'b0, result_index} + 5'd1;
  wire eq_result_index = sum_result_index == heads_0_chunks;
  wire and_shift_out_valid = or_shift_out_valid & (result_index == 4'd0);
  wire and_shift_out_valid_2 = or_shift_out_valid & (result_index == 4'd1);
  wire and_shift_out_valid_3 = or_shift_out_valid & (result_index == 4'd2);
  wire and_shift_out_valid_4 = or_shift_out_valid & (result_index == 4'd3);
  wire and_shift_out_valid_5 = or_shift_out_valid & (result_index == 4'd4);
  wire and_shift_out_valid_6 = or_shift_out_valid & (result_index == 4'd5);
  wire and_shift_out_valid_7 = or_shift_out_valid & (result_index == 4'd6);
  wire and_shift_out_valid_8 = or_shift_out_valid & (result_index == 4'd7);
  wire and_shift_out_valid_9 = or_shift_out_valid & (result_index == 4'd8);
  wire and_shift_out_valid_10 = or_shift_out_valid & (result_index == 4'd9);
  wire and_shift_out_valid_11 = or_shift_out_valid & (result_index == 4'd10);
  wire and_shift_out_valid_12 = or_shift_out_valid & (result_index == 4'd11);
  wire and_shift_out_valid_13 = or_shift_out_valid & (result_index == 4'd12);
  wire and_shift_out_valid_14 = or_shift_out_valid & (result_index == 4'd13);
  wire and_shift_out_valid_15 = or_shift_out_valid & (result_index == 4'd14);
  wire and_shift_out_valid_16 = or_shift_out_valid & (result_index == 4'd15);
  assign out_valid = full & ~result_of_back;
  assign z_beat_valid = and_held & ~or_sums_of_back;
  assign back_valid = full & result_of_back;
  assign head_done = out_valid & out_ready & result_of_head_last;
  always @(posedge clk) begin
    if (rst) request_valid_0 <= 1'b0;
    else if (and_request_valid_0) request_valid_0 <= and_word_issued_2 & request_valid_0;
    else if (and_word_issued_3) request_valid_0 <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_request_valid_0) request_data_0 <= sum;
    else if (and_word_issued_3) request_data_0 <= sum;
  end
  always @(posedge clk) begin
    if (rst) held <= 1'b0;
    else if (row_valid) held <= 1'b1;
    else if (row_free) held <= 1'b0;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_back <= row_tag_back;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_head_last <= row_tag_head_last;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_slot <= row_tag_slot;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_row <= row_tag_row;
  end
  always @(posedge clk) begin
    if (row_valid) sums_of_word <= row_tag_word;
  end
  always @(posedge clk) begin
    if (rst) result_busy <= 1'b0;
    else if (and_passes) result_busy <= 1'b1;
    else if (gone) result_busy <= 1'b0;
  end
  always @(posedge clk) begin
    if (row_valid) beat_index <= 4'd0;
    else if (passes) beat_index <= sum_beat_index[3:0];
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_0 <= row_acc_0;
    else if (passes) beat_acc_0 <= beat_acc_4;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_1 <= row_acc_1;
    else if (passes) beat_acc_1 <= beat_acc_5;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_2 <= row_acc_2;
    else if (passes) beat_acc_2 <= beat_acc_6;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_3 <= row_acc_3;
    else if (passes) beat_acc_3 <= beat_acc_7;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_4 <= row_acc_4;
    else if (passes) beat_acc_4 <= beat_acc_8;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_5 <= row_acc_5;
    else if (passes) beat_acc_5 <= beat_acc_9;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_6 <= row_acc_6;
    else if (passes) beat_acc_6 <= beat_acc_10;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_7 <= row_acc_7;
    else if (passes) beat_acc_7 <= beat_acc_11;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_8 <= row_acc_8;
    else if (passes) beat_acc_8 <= beat_acc_12;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_9 <= row_acc_9;
    else if (passes) beat_acc_9 <= beat_acc_13;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_10 <= row_acc_10;
    else if (passes) beat_acc_10 <= beat_acc_14;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_11 <= row_acc_11;
    else if (passes) beat_acc_11 <= beat_acc_15;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_12 <= row_acc_12;
    else if (passes) beat_acc_12 <= beat_acc_16;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_13 <= row_acc_13;
    else if (passes) beat_acc_13 <= beat_acc_17;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_14 <= row_acc_14;
    else if (passes) beat_acc_14 <= beat_acc_18;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_15 <= row_acc_15;
    else if (passes) beat_acc_15 <= beat_acc_19;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_16 <= row_acc_16;
    else if (passes) beat_acc_16 <= beat_acc_20;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_17 <= row_acc_17;
    else if (passes) beat_acc_17 <= beat_acc_21;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_18 <= row_acc_18;
    else if (passes) beat_acc_18 <= beat_acc_22;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_19 <= row_acc_19;
    else if (passes) beat_acc_19 <= beat_acc_23;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_20 <= row_acc_20;
    else if (passes) beat_acc_20 <= beat_acc_24;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_21 <= row_acc_21;
    else if (passes) beat_acc_21 <= beat_acc_25;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_22 <= row_acc_22;
    else if (passes) beat_acc_22 <= beat_acc_26;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_23 <= row_acc_23;
    else if (passes) beat_acc_23 <= beat_acc_27;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_24 <= row_acc_24;
    else if (passes) beat_acc_24 <= beat_acc_28;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_25 <= row_acc_25;
    else if (passes) beat_acc_25 <= beat_acc_29;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_26 <= row_acc_26;
    else if (passes) beat_acc_26 <= beat_acc_30;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_27 <= row_acc_27;
    else if (passes) beat_acc_27 <= beat_acc_31;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_28 <= row_acc_28;
    else if (passes) beat_acc_28 <= beat_acc_32;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_29 <= row_acc_29;
    else if (passes) beat_acc_29 <= beat_acc_33;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_30 <= row_acc_30;
    else if (passes) beat_acc_30 <= beat_acc_34;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_31 <= row_acc_31;
    else if (passes) beat_acc_31 <= beat_acc_35;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_32 <= row_acc_32;
    else if (passes) beat_acc_32 <= beat_acc_36;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_33 <= row_acc_33;
    else if (passes) beat_acc_33 <= beat_acc_37;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_34 <= row_acc_34;
    else if (passes) beat_acc_34 <= beat_acc_38;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_35 <= row_acc_35;
    else if (passes) beat_acc_35 <= beat_acc_39;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_36 <= row_acc_36;
    else if (passes) beat_acc_36 <= beat_acc_40;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_37 <= row_acc_37;
    else if (passes) beat_acc_37 <= beat_acc_41;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_38 <= row_acc_38;
    else if (passes) beat_acc_38 <= beat_acc_42;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_39 <= row_acc_39;
    else if (passes) beat_acc_39 <= beat_acc_43;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_40 <= row_acc_40;
    else if (passes) beat_acc_40 <= beat_acc_44;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_41 <= row_acc_41;
    else if (passes) beat_acc_41 <= beat_acc_45;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_42 <= row_acc_42;
    else if (passes) beat_acc_42 <= beat_acc_46;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_43 <= row_acc_43;
    else if (passes) beat_acc_43 <= beat_acc_47;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_44 <= row_acc_44;
    else if (passes) beat_acc_44 <= beat_acc_48;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_45 <= row_acc_45;
    else if (passes) beat_acc_45 <= beat_acc_49;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_46 <= row_acc_46;
    else if (passes) beat_acc_46 <= beat_acc_50;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_47 <= row_acc_47;
    else if (passes) beat_acc_47 <= beat_acc_51;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_48 <= row_acc_48;
    else if (passes) beat_acc_48 <= beat_acc_52;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_49 <= row_acc_49;
    else if (passes) beat_acc_49 <= beat_acc_53;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_50 <= row_acc_50;
    else if (passes) beat_acc_50 <= beat_acc_54;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_51 <= row_acc_51;
    else if (passes) beat_acc_51 <= beat_acc_55;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_52 <= row_acc_52;
    else if (passes) beat_acc_52 <= beat_acc_56;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_53 <= row_acc_53;
    else if (passes) beat_acc_53 <= beat_acc_57;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_54 <= row_acc_54;
    else if (passes) beat_acc_54 <= beat_acc_58;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_55 <= row_acc_55;
    else if (passes) beat_acc_55 <= beat_acc_59;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_56 <= row_acc_56;
    else if (passes) beat_acc_56 <= beat_acc_60;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_57 <= row_acc_57;
    else if (passes) beat_acc_57 <= beat_acc_61;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_58 <= row_acc_58;
    else if (passes) beat_acc_58 <= beat_acc_62;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_59 <= row_acc_59;
    else if (passes) beat_acc_59 <= beat_acc_63;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_60 <= row_acc_60;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_61 <= row_acc_61;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_62 <= row_acc_62;
  end
  always @(posedge clk) begin
    if (row_valid) beat_acc_63 <= row_acc_63;
  end
  always @(posedge clk) begin
    if (and_passes) result_of_back <= sums_of_back;
  end
  always @(posedge clk) begin
    if (and_passes) result_of_head_last <= sums_of_head_last;
  end
  always @(posedge clk) begin
    if (and_passes) result_of_slot <= sums_of_slot;
  end
  always @(posedge clk) begin
    if (and_passes) result_of_row <= sums_of_row;
  end
  always @(posedge clk) begin
    if (and_passes) result_of_word <= sums_of_word;
  end
  always @(posedge clk) begin
    if (and_passes) result_index <= 4'd0;
    else if (or_shift_out_valid) result_index <= sum_result_index[3:0];
  end
  always @(posedge clk) begin
    if (and_shift_out_valid) word_0 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_0 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid) word_1 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_1 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid) word_2 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_2 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid) word_3 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_3 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_2) word_4 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_4 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_2) word_5 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_5 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_2) word_6 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_6 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_2) word_7 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_7 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_3) word_8 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_8 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_3) word_9 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_9 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_3) word_10 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_10 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_3) word_11 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_11 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_4) word_12 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_12 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_4) word_13 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_13 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_4) word_14 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_14 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_4) word_15 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_15 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_5) word_16 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_16 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_5) word_17 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_17 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_5) word_18 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_18 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_5) word_19 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_19 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_6) word_20 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_20 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_6) word_21 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_21 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_6) word_22 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_22 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_6) word_23 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_23 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_7) word_24 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_24 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_7) word_25 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_25 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_7) word_26 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_26 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_7) word_27 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_27 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_8) word_28 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_28 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_8) word_29 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_29 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_8) word_30 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_30 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_8) word_31 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_31 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_9) word_32 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_32 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_9) word_33 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_33 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_9) word_34 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_34 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_9) word_35 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_35 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_10) word_36 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_36 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_10) word_37 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_37 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_10) word_38 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_38 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_10) word_39 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_39 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_11) word_40 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_40 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_11) word_41 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_41 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_11) word_42 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_42 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_11) word_43 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_43 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_12) word_44 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_44 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_12) word_45 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_45 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_12) word_46 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_46 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_12) word_47 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_47 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_13) word_48 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_48 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_13) word_49 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_49 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_13) word_50 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_50 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_13) word_51 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_51 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_14) word_52 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_52 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_14) word_53 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_53 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_14) word_54 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_54 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_14) word_55 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_55 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_15) word_56 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_56 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_15) word_57 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_57 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_15) word_58 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_58 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_15) word_59 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_59 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_16) word_60 <= mux_shift_out_p_0;
    else if (and_shift_out_valid) word_60 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_16) word_61 <= mux_shift_out_p_1;
    else if (and_shift_out_valid) word_61 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_16) word_62 <= mux_shift_out_p_2;
    else if (and_shift_out_valid) word_62 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (and_shift_out_valid_16) word_63 <= mux_shift_out_p_3;
    else if (and_shift_out_valid) word_63 <= 16'sd0;
  end
  always @(posedge clk) begin
    if (rst) full <= 1'b0;
    else if (or_shift_out_valid & eq_result_index) full <= 1'b1;
    else if (gone) full <= 1'b0;
  end
  score_l4_a40_o16 shift (
    .clk(clk),
    .rst(rst),
    .in_valid(and_held & or_sums_of_back),
    .in_acc({beat_acc_3, beat_acc_2, beat_acc_1, beat_acc_0}),
    .in_shift(or_sums_of_back ? heads_0_y_shift : 6'd16),
    .out_ready(1'b1),
    .in_ready(shift_in_ready),
    .out_valid(shift_out_valid),
    .out_p(shift_out_p)
  );
  assign z_req_valid = request_valid_0;
  assign z_divisor = request_data_0;
  assign z_num = {beat_acc_3, beat_acc_2, beat_acc_1, beat_acc_0};
  assign out_data = {word_63, word_62, word_61, word_60, word_59, word_58, word_57, word_56, word_55, word_54,
    word_53, word_52, word_51, word_50, word_49, word_48, word_47, word_46, word_45, word_44,
    word_43, word_42, word_41, word_40, word_39, word_38, word_37, word_36, word_35, word_34,
    word_33, word_32, word_31, word_30, word_29, word_28, word_27, word_26, word_25, word_24,
    word_23, word_22, word_21, word_20, word_19, word_18, word_17, word_16, word_15, word_14,
    word_13, word_12, word_11, word_10, word_9, word_8, word_7, word_6, word_5, word_4,
    word_3, word_2, word_1, word_0};
  assign out_row = result_of_row;
  assign out_word = result_of_word;
  assign out_last = result_of_head_last;
  assign out_slot = result_of_slot;
  assign back_slot = result_of_slot;
  assign back_row = result_of_row;
  assign back_word = result_of_word;
  assign back_data = {word_63, word_62, word_61, word_60, word_59, word_58, word_57, word_56, word_55, word_54,
    word_53, word_52, word_51, word_50, word_49, word_48, word_47, word_46, word_45, word_44,
    word_43, word_42, word_41, word_40, word_39, word_38, word_37, word_36, word_35, word_34,
    word_33, word_32, word_31, word_30, word_29, word_28, word_27, word_26, word_25, word_24,
    word_23, word_22, word_21, word_20, word_19, word_18, word_17, word_16, word_15, word_14,
    word_13, word_12, word_11, word_10, word_9, word_8, word_7, word_6, word_5, word_4,
    word_3, word_2, word_1, word_0};
  assign head_done_slot = result_of_slot;
  wire unused_ok = &{1'b0, heads_0_dense, heads_0_mean, heads_0_center, heads_0_early, heads_0_vgen, heads_0_n,
    heads_0_m, heads_0_c, heads_0_rounds, heads_0_groups, heads_0_words_log, heads_0_beats,
    heads_0_col_beats, heads_0_pack, heads_0_row_words, heads_0_shift, heads_0_pre, heads_0_multiplier,
    heads_0_post, heads_0_dim, heads_0_x_words, heads_0_x_beats, heads_0_tiles, row_tag_row_last,
    word_tag_head_last, word_tag_slot, word_tag_row, word_tag_word, shift_in_ready};
endmodule
