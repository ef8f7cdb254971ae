module divu_l64_n40_d24_c9 (
  input clk,
  input rst,
  input div_valid,
  input [23:0] div_divisor,
  input in_valid,
  input [2559:0] in_num,
  input [1:0] in_mode,
  input in_last,
  input out_ready,
  output div_ready,
  output in_ready,
  output out_valid,
  output [1087:0] out_q,
  output out_last
);
  wire signed [39:0] in_num_0 = in_num[39:0];
  wire signed [39:0] in_num_1 = in_num[79:40];
  wire signed [39:0] in_num_2 = in_num[119:80];
  wire signed [39:0] in_num_3 = in_num[159:120];
  wire signed [39:0] in_num_4 = in_num[199:160];
  wire signed [39:0] in_num_5 = in_num[239:200];
  wire signed [39:0] in_num_6 = in_num[279:240];
  wire signed [39:0] in_num_7 = in_num[319:280];
  wire signed [39:0] in_num_8 = in_num[359:320];
  wire signed [39:0] in_num_9 = in_num[399:360];
  wire signed [39:0] in_num_10 = in_num[439:400];
  wire signed [39:0] in_num_11 = in_num[479:440];
  wire signed [39:0] in_num_12 = in_num[519:480];
  wire signed [39:0] in_num_13 = in_num[559:520];
  wire signed [39:0] in_num_14 = in_num[599:560];
  wire signed [39:0] in_num_15 = in_num[639:600];
  wire signed [39:0] in_num_16 = in_num[679:640];
  wire signed [39:0] in_num_17 = in_num[719:680];
  wire signed [39:0] in_num_18 = in_num[759:720];
  wire signed [39:0] in_num_19 = in_num[799:760];
  wire signed [39:0] in_num_20 = in_num[839:800];
  wire signed [39:0] in_num_21 = in_num[879:840];
  wire signed [39:0] in_num_22 = in_num[919:880];
  wire signed [39:0] in_num_23 = in_num[959:920];
  wire signed [39:0] in_num_24 = in_num[999:960];
  wire signed [39:0] in_num_25 = in_num[1039:1000];
  wire signed [39:0] in_num_26 = in_num[1079:1040];
  wire signed [39:0] in_num_27 = in_num[1119:1080];
  wire signed [39:0] in_num_28 = in_num[1159:1120];
  wire signed [39:0] in_num_29 = in_num[1199:1160];
  wire signed [39:0] in_num_30 = in_num[1239:1200];
  wire signed [39:0] in_num_31 = in_num[1279:1240];
  wire signed [39:0] in_num_32 = in_num[1319:1280];
  wire signed [39:0] in_num_33 = in_num[1359:1320];
  wire signed [39:0] in_num_34 = in_num[1399:1360];
  wire signed [39:0] in_num_35 = in_num[1439:1400];
  wire signed [39:0] in_num_36 = in_num[1479:1440];
  wire signed [39:0] in_num_37 = in_num[1519:1480];
  wire signed [39:0] in_num_38 = in_num[1559:1520];
  wire signed [39:0] in_num_39 = in_num[1599:1560];
  wire signed [39:0] in_num_40 = in_num[1639:1600];
  wire signed [39:0] in_num_41 = in_num[1679:1640];
  wire signed [39:0] in_num_42 = in_num[1719:1680];
  wire signed [39:0] in_num_43 = in_num[1759:1720];
  wire signed [39:0] in_num_44 = in_num[1799:1760];
  wire signed [39:0] in_num_45 = in_num[1839:1800];
  wire signed [39:0] in_num_46 = in_num[1879:1840];
  wire signed [39:0] in_num_47 = in_num[1919:1880];
  wire signed [39:0] in_num_48 = in_num[1959:1920];
  wire signed [39:0] in_num_49 = in_num[1999:1960];
  wire signed [39:0] in_num_50 = in_num[2039:2000];
  wire signed [39:0] in_num_51 = in_num[2079:2040];
  wire signed [39:0] in_num_52 = in_num[2119:2080];
  wire signed [39:0] in_num_53 = in_num[2159:2120];
  wire signed [39:0] in_num_54 = in_num[2199:2160];
  wire signed [39:0] in_num_55 = in_num[2239:2200];
  wire signed [39:0] in_num_56 = in_num[2279:2240];
  wire signed [39:0] in_num_57 = in_num[2319:2280];
  wire signed [39:0] in_num_58 = in_num[2359:2320];
  wire signed [39:0] in_num_59 = in_num[2399:2360];
  wire signed [39:0] in_num_60 = in_num[2439:2400];
  wire signed [39:0] in_num_61 = in_num[2479:2440];
  wire signed [39:0] in_num_62 = in_num[2519:2480];
  wire signed [39:0] in_num_63 = in_num[2559:2520];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg [1:0] tag_1_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_1_last;
  reg [1:0] tag_2_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_2_last;
  reg [1:0] tag_3_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_3_last;
  reg [1:0] tag_4_mode; // 0 quotient, 1 mean, 2 weight
  reg tag_4_last;
  reg tag_5_last;
  reg signed [17:0] factor_1;
  reg [8:0] count_1;
  reg [8:0] count_2;
  reg [8:0] count_3;
  reg [8:0] count_4;
  reg [4:0] shift_1;
  reg [4:0] shift_2;
  wire recip_out_valid;
  wire [15:0] recip_out_reciprocal;
  wire [4:0] recip_out_shift;
  wire [23:0] recip_out_divisor;
  wire signed [16:0] lane_0_q;
  wire signed [16:0] lane_1_q;
  wire signed [16:0] lane_2_q;
  wire signed [16:0] lane_3_q;
  wire signed [16:0] lane_4_q;
  wire signed [16:0] lane_5_q;
  wire signed [16:0] lane_6_q;
  wire signed [16:0] lane_7_q;
  wire signed [16:0] lane_8_q;
  wire signed [16:0] lane_9_q;
  wire signed [16:0] lane_10_q;
  wire signed [16:0] lane_11_q;
  wire signed [16:0] lane_12_q;
  wire signed [16:0] lane_13_q;
  wire signed [16:0] lane_14_q;
  wire signed [16:0] lane_15_q;
  wire signed [16:0] lane_16_q;
  wire signed [16:0] lane_17_q;
  wire signed [16:0] lane_18_q;
  wire signed [16:0] lane_19_q;
  wire signed [16:0] lane_20_q;
  wire signed [16:0] lane_21_q;
  wire signed [16:0] lane_22_q;
  wire signed [16:0] lane_23_q;
  wire signed [16:0] lane_24_q;
  wire signed [16:0] lane_25_q;
  wire signed [16:0] lane_26_q;
  wire signed [16:0] lane_27_q;
  wire signed [16:0] lane_28_q;
  wire signed [16:0] lane_29_q;
  wire signed [16:0] lane_30_q;
  wire signed [16:0] lane_31_q;
  wire signed [16:0] lane_32_q;
  wire signed [16:0] lane_33_q;
  wire signed [16:0] lane_34_q;
  wire signed [16:0] lane_35_q;
  wire signed [16:0] lane_36_q;
  wire signed [16:0] lane_37_q;
  wire signed [16:0] lane_38_q;
  wire signed [16:0] lane_39_q;
  wire signed [16:0] lane_40_q;
  wire signed [16:0] lane_41_q;
  wire signed [16:0] lane_42_q;
  wire signed [16:0] lane_43_q;
  wire signed [16:0] lane_44_q;
  wire signed [16:0] lane_45_q;
  wire signed [16:0] lane_46_q;
  wire signed [16:0] lane_47_q;
  wire signed [16:0] lane_48_q;
  wire signed [16:0] lane_49_q;
  wire signed [16:0] lane_50_q;
  wire signed [16:0] lane_51_q;
  wire signed [16:0] lane_52_q;
  wire signed [16:0] lane_53_q;
  wire signed [16:0] lane_54_q;
  wire signed [16:0] lane_55_q;
  wire signed [16:0] lane_56_q;
  wire signed [16:0] lane_57_q;
  wire signed [16:0] lane_58_q;
  wire signed [16:0] lane_59_q;
  wire signed [16:0] lane_60_q;
  wire signed [16:0] lane_61_q;
  wire signed [16:0] lane_62_q;
  wire signed [16:0] lane_63_q;
  wire p_advance = out_ready | ~p_valid_5;
  wire blocked = p_valid_2 & (tag_2_mode == 2'd1);
  wire and_recip_out_valid = recip_out_valid & ~blocked;
  assign in_ready = p_advance & and_recip_out_valid;
  wire take_divisor = in_ready & in_valid & in_last;
  wire and_tag_3_mode = (tag_3_mode == 2'd1) & p_valid_3;
  wire signed [17:0] ext_count_3 = {9'd0, count_3};
  wire signed [17:0] mux_count_3 = and_tag_3_mode ? ext_count_3 : factor_1;
  wire eq_in_mode = in_mode == 2'd2;
  wire eq_tag_2_mode = tag_2_mode == 2'd2;
  wire eq_tag_4_mode = tag_4_mode == 2'd1;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid & and_recip_out_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (p_advance) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) p_valid_4 <= 1'b0;
    else if (p_advance) p_valid_4 <= p_valid_3;
  end
  always @(posedge clk) begin
    if (rst) p_valid_5 <= 1'b0;
    else if (p_advance) p_valid_5 <= p_valid_4;
  end
  always @(posedge clk) begin
    if (p_advance) tag_1_mode <= in_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_2_mode <= tag_1_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_2_last <= tag_1_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_3_mode <= tag_2_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_3_last <= tag_2_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_4_mode <= tag_3_mode;
  end
  always @(posedge clk) begin
    if (p_advance) tag_4_last <= tag_3_last;
  end
  always @(posedge clk) begin
    if (p_advance) tag_5_last <= tag_4_last;
  end
  always @(posedge clk) begin
    if (p_advance) factor_1 <= {1'b0, {recip_out_reciprocal, 1'b1}};
  end
  always @(posedge clk) begin
    if (p_advance) count_1 <= recip_out_divisor[8:0];
  end
  always @(posedge clk) begin
    if (p_advance) count_2 <= count_1;
  end
  always @(posedge clk) begin
    if (p_advance) count_3 <= count_2;
  end
  always @(posedge clk) begin
    if (p_advance) count_4 <= count_3;
  end
  always @(posedge clk) begin
    if (p_advance) shift_1 <= recip_out_shift;
  end
  always @(posedge clk) begin
    if (p_advance) shift_2 <= shift_1;
  end
  recip_d24 recip (
    .clk(clk),
    .rst(rst),
    .in_valid(div_valid),
    .in_divisor(div_divisor),
    .out_ready(take_divisor),
    .in_ready(div_ready),
    .out_valid(recip_out_valid),
    .out_reciprocal(recip_out_reciprocal),
    .out_shift(recip_out_shift),
    .out_divisor(recip_out_divisor)
  );
  divu_lane_n40_s5_c9 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_0),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_0_q)
  );
  divu_lane_n40_s5_c9 lane_1 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_1),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_1_q)
  );
  divu_lane_n40_s5_c9 lane_2 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_2),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_2_q)
  );
  divu_lane_n40_s5_c9 lane_3 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_3),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_3_q)
  );
  divu_lane_n40_s5_c9 lane_4 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_4),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_4_q)
  );
  divu_lane_n40_s5_c9 lane_5 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_5),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_5_q)
  );
  divu_lane_n40_s5_c9 lane_6 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_6),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_6_q)
  );
  divu_lane_n40_s5_c9 lane_7 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_7),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_7_q)
  );
  divu_lane_n40_s5_c9 lane_8 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_8),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_8_q)
  );
  divu_lane_n40_s5_c9 lane_9 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_9),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_9_q)
  );
  divu_lane_n40_s5_c9 lane_10 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_10),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_10_q)
  );
  divu_lane_n40_s5_c9 lane_11 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_11),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_11_q)
  );
  divu_lane_n40_s5_c9 lane_12 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_12),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_12_q)
  );
  divu_lane_n40_s5_c9 lane_13 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_13),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_13_q)
  );
  divu_lane_n40_s5_c9 lane_14 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_14),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_14_q)
  );
  divu_lane_n40_s5_c9 lane_15 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_15),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_15_q)
  );
  divu_lane_n40_s5_c9 lane_16 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_16),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_16_q)
  );
  divu_lane_n40_s5_c9 lane_17 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_17),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_17_q)
  );
  divu_lane_n40_s5_c9 lane_18 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_18),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_18_q)
  );
  divu_lane_n40_s5_c9 lane_19 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_19),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_19_q)
  );
  divu_lane_n40_s5_c9 lane_20 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_20),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_20_q)
  );
  divu_lane_n40_s5_c9 lane_21 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_21),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_21_q)
  );
  divu_lane_n40_s5_c9 lane_22 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_22),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_22_q)
  );
  divu_lane_n40_s5_c9 lane_23 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_23),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_23_q)
  );
  divu_lane_n40_s5_c9 lane_24 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_24),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_24_q)
  );
  divu_lane_n40_s5_c9 lane_25 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_25),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_25_q)
  );
  divu_lane_n40_s5_c9 lane_26 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_26),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_26_q)
  );
  divu_lane_n40_s5_c9 lane_27 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_27),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_27_q)
  );
  divu_lane_n40_s5_c9 lane_28 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_28),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_28_q)
  );
  divu_lane_n40_s5_c9 lane_29 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_29),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_29_q)
  );
  divu_lane_n40_s5_c9 lane_30 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_30),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_30_q)
  );
  divu_lane_n40_s5_c9 lane_31 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_31),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_31_q)
  );
  divu_lane_n40_s5_c9 lane_32 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_32),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_32_q)
  );
  divu_lane_n40_s5_c9 lane_33 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_33),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_33_q)
  );
  divu_lane_n40_s5_c9 lane_34 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_34),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_34_q)
  );
  divu_lane_n40_s5_c9 lane_35 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_35),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_35_q)
  );
  divu_lane_n40_s5_c9 lane_36 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_36),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_36_q)
  );
  divu_lane_n40_s5_c9 lane_37 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_37),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_37_q)
  );
  divu_lane_n40_s5_c9 lane_38 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_38),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_38_q)
  );
  divu_lane_n40_s5_c9 lane_39 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_39),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_39_q)
  );
  divu_lane_n40_s5_c9 lane_40 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_40),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_40_q)
  );
  divu_lane_n40_s5_c9 lane_41 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_41),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_41_q)
  );
  divu_lane_n40_s5_c9 lane_42 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_42),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_42_q)
  );
  divu_lane_n40_s5_c9 lane_43 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_43),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_43_q)
  );
  divu_lane_n40_s5_c9 lane_44 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_44),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_44_q)
  );
  divu_lane_n40_s5_c9 lane_45 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_45),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_45_q)
  );
  divu_lane_n40_s5_c9 lane_46 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_46),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_46_q)
  );
  divu_lane_n40_s5_c9 lane_47 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_47),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_47_q)
  );
  divu_lane_n40_s5_c9 lane_48 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_48),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_48_q)
  );
  divu_lane_n40_s5_c9 lane_49 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_49),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_49_q)
  );
  divu_lane_n40_s5_c9 lane_50 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_50),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_50_q)
  );
  divu_lane_n40_s5_c9 lane_51 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_51),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_51_q)
  );
  divu_lane_n40_s5_c9 lane_52 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_52),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_52_q)
  );
  divu_lane_n40_s5_c9 lane_53 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_53),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_53_q)
  );
  divu_lane_n40_s5_c9 lane_54 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_54),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_54_q)
  );
  divu_lane_n40_s5_c9 lane_55 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_55),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_55_q)
  );
  divu_lane_n40_s5_c9 lane_56 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_56),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_56_q)
  );
  divu_lane_n40_s5_c9 lane_57 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_57),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_57_q)
  );
  divu_lane_n40_s5_c9 lane_58 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_58),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_58_q)
  );
  divu_lane_n40_s5_c9 lane_59 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_59),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_59_q)
  );
  divu_lane_n40_s5_c9 lane_60 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_60),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_60_q)
  );
  divu_lane_n40_s5_c9 lane_61 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_61),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_61_q)
  );
  divu_lane_n40_s5_c9 lane_62 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_62),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_62_q)
  );
  divu_lane_n40_s5_c9 lane_63 (
    .clk(clk),
    .advance(p_advance),
    .num(in_num_63),
    .shift(recip_out_shift),
    .factor(mux_count_3),
    .second(and_tag_3_mode),
    .weight(eq_in_mode),
    .post(eq_tag_2_mode),
    .post_shift(shift_2),
    .mean(eq_tag_4_mode),
    .count(count_4),
    .q(lane_63_q)
  );
  assign out_valid = p_valid_5;
  assign out_q = {lane_63_q, lane_62_q, lane_61_q, lane_60_q, lane_59_q, lane_58_q, lane_57_q, lane_56_q,
    lane_55_q, lane_54_q, lane_53_q, lane_52_q, lane_51_q, lane_50_q, lane_49_q, lane_48_q,
    lane_47_q, lane_46_q, lane_45_q, lane_44_q, lane_43_q, lane_42_q, lane_41_q, lane_40_q,
    lane_39_q, lane_38_q, lane_37_q, lane_36_q, lane_35_q, lane_34_q, lane_33_q, lane_32_q,
    lane_31_q, lane_30_q, lane_29_q, lane_28_q, lane_27_q, lane_26_q, lane_25_q, lane_24_q,
    lane_23_q, lane_22_q, lane_21_q, lane_20_q, lane_19_q, lane_18_q, lane_17_q, lane_16_q,
    lane_15_q, lane_14_q, lane_13_q, lane_12_q, lane_11_q, lane_10_q, lane_9_q, lane_8_q,
    lane_7_q, lane_6_q, lane_5_q, lane_4_q, lane_3_q, lane_2_q, lane_1_q, lane_0_q};
  assign out_last = tag_5_last;
  wire unused_ok = &{1'b0, recip_out_divisor[23:9]};
endmodule
