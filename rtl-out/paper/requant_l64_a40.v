module requant_l64_a40 (
  input clk,
  input rst,
  input in_valid,
  input [2559:0] in_acc,
  input [63:0] in_keep,
  input signed [39:0] in_max,
  input [5:0] in_pre,
  input [15:0] in_multiplier,
  input [4:0] in_post,
  input out_ready,
  output in_ready,
  output out_valid,
  output [1023:0] out_x
);
  wire signed [39:0] in_acc_0 = in_acc[39:0];
  wire signed [39:0] in_acc_1 = in_acc[79:40];
  wire signed [39:0] in_acc_2 = in_acc[119:80];
  wire signed [39:0] in_acc_3 = in_acc[159:120];
  wire signed [39:0] in_acc_4 = in_acc[199:160];
  wire signed [39:0] in_acc_5 = in_acc[239:200];
  wire signed [39:0] in_acc_6 = in_acc[279:240];
  wire signed [39:0] in_acc_7 = in_acc[319:280];
  wire signed [39:0] in_acc_8 = in_acc[359:320];
  wire signed [39:0] in_acc_9 = in_acc[399:360];
  wire signed [39:0] in_acc_10 = in_acc[439:400];
  wire signed [39:0] in_acc_11 = in_acc[479:440];
  wire signed [39:0] in_acc_12 = in_acc[519:480];
  wire signed [39:0] in_acc_13 = in_acc[559:520];
  wire signed [39:0] in_acc_14 = in_acc[599:560];
  wire signed [39:0] in_acc_15 = in_acc[639:600];
  wire signed [39:0] in_acc_16 = in_acc[679:640];
  wire signed [39:0] in_acc_17 = in_acc[719:680];
  wire signed [39:0] in_acc_18 = in_acc[759:720];
  wire signed [39:0] in_acc_19 = in_acc[799:760];
  wire signed [39:0] in_acc_20 = in_acc[839:800];
  wire signed [39:0] in_acc_21 = in_acc[879:840];
  wire signed [39:0] in_acc_22 = in_acc[919:880];
  wire signed [39:0] in_acc_23 = in_acc[959:920];
  wire signed [39:0] in_acc_24 = in_acc[999:960];
  wire signed [39:0] in_acc_25 = in_acc[1039:1000];
  wire signed [39:0] in_acc_26 = in_acc[1079:1040];
  wire signed [39:0] in_acc_27 = in_acc[1119:1080];
  wire signed [39:0] in_acc_28 = in_acc[1159:1120];
  wire signed [39:0] in_acc_29 = in_acc[1199:1160];
  wire signed [39:0] in_acc_30 = in_acc[1239:1200];
  wire signed [39:0] in_acc_31 = in_acc[1279:1240];
  wire signed [39:0] in_acc_32 = in_acc[1319:1280];
  wire signed [39:0] in_acc_33 = in_acc[1359:1320];
  wire signed [39:0] in_acc_34 = in_acc[1399:1360];
  wire signed [39:0] in_acc_35 = in_acc[1439:1400];
  wire signed [39:0] in_acc_36 = in_acc[1479:1440];
  wire signed [39:0] in_acc_37 = in_acc[1519:1480];
  wire signed [39:0] in_acc_38 = in_acc[1559:1520];
  wire signed [39:0] in_acc_39 = in_acc[1599:1560];
  wire signed [39:0] in_acc_40 = in_acc[1639:1600];
  wire signed [39:0] in_acc_41 = in_acc[1679:1640];
  wire signed [39:0] in_acc_42 = in_acc[1719:1680];
  wire signed [39:0] in_acc_43 = in_acc[1759:1720];
  wire signed [39:0] in_acc_44 = in_acc[1799:1760];
  wire signed [39:0] in_acc_45 = in_acc[1839:1800];
  wire signed [39:0] in_acc_46 = in_acc[1879:1840];
  wire signed [39:0] in_acc_47 = in_acc[1919:1880];
  wire signed [39:0] in_acc_48 = in_acc[1959:1920];
  wire signed [39:0] in_acc_49 = in_acc[1999:1960];
  wire signed [39:0] in_acc_50 = in_acc[2039:2000];
  wire signed [39:0] in_acc_51 = in_acc[2079:2040];
  wire signed [39:0] in_acc_52 = in_acc[2119:2080];
  wire signed [39:0] in_acc_53 = in_acc[2159:2120];
  wire signed [39:0] in_acc_54 = in_acc[2199:2160];
  wire signed [39:0] in_acc_55 = in_acc[2239:2200];
  wire signed [39:0] in_acc_56 = in_acc[2279:2240];
  wire signed [39:0] in_acc_57 = in_acc[2319:2280];
  wire signed [39:0] in_acc_58 = in_acc[2359:2320];
  wire signed [39:0] in_acc_59 = in_acc[2399:2360];
  wire signed [39:0] in_acc_60 = in_acc[2439:2400];
  wire signed [39:0] in_acc_61 = in_acc[2479:2440];
  wire signed [39:0] in_acc_62 = in_acc[2519:2480];
  wire signed [39:0] in_acc_63 = in_acc[2559:2520];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg p_valid_6;
  reg [5:0] pre_1;
  reg [5:0] pre_2;
  reg [15:0] multiplier_1;
  reg [15:0] multiplier_2;
  reg [15:0] multiplier_3;
  reg [4:0] post_1;
  reg [4:0] post_2;
  reg [4:0] post_3;
  reg [4:0] post_4;
  reg [4:0] post_5;
  wire [15:0] lane_0_x;
  wire [15:0] lane_1_x;
  wire [15:0] lane_2_x;
  wire [15:0] lane_3_x;
  wire [15:0] lane_4_x;
  wire [15:0] lane_5_x;
  wire [15:0] lane_6_x;
  wire [15:0] lane_7_x;
  wire [15:0] lane_8_x;
  wire [15:0] lane_9_x;
  wire [15:0] lane_10_x;
  wire [15:0] lane_11_x;
  wire [15:0] lane_12_x;
  wire [15:0] lane_13_x;
  wire [15:0] lane_14_x;
  wire [15:0] lane_15_x;
  wire [15:0] lane_16_x;
  wire [15:0] lane_17_x;
  wire [15:0] lane_18_x;
  wire [15:0] lane_19_x;
  wire [15:0] lane_20_x;
  wire [15:0] lane_21_x;
  wire [15:0] lane_22_x;
  wire [15:0] lane_23_x;
  wire [15:0] lane_24_x;
  wire [15:0] lane_25_x;
  wire [15:0] lane_26_x;
  wire [15:0] lane_27_x;
  wire [15:0] lane_28_x;
  wire [15:0] lane_29_x;
  wire [15:0] lane_30_x;
  wire [15:0] lane_31_x;
  wire [15:0] lane_32_x;
  wire [15:0] lane_33_x;
  wire [15:0] lane_34_x;
  wire [15:0] lane_35_x;
  wire [15:0] lane_36_x;
  wire [15:0] lane_37_x;
  wire [15:0] lane_38_x;
  wire [15:0] lane_39_x;
  wire [15:0] lane_40_x;
  wire [15:0] lane_41_x;
  wire [15:0] lane_42_x;
  wire [15:0] lane_43_x;
  wire [15:0] lane_44_x;
  wire [15:0] lane_45_x;
  wire [15:0] lane_46_x;
  wire [15:0] lane_47_x;
  wire [15:0] lane_48_x;
  wire [15:0] lane_49_x;
  wire [15:0] lane_50_x;
  wire [15:0] lane_51_x;
  wire [15:0] lane_52_x;
  wire [15:0] lane_53_x;
  wire [15:0] lane_54_x;
  wire [15:0] lane_55_x;
  wire [15:0] lane_56_x;
  wire [15:0] lane_57_x;
  wire [15:0] lane_58_x;
  wire [15:0] lane_59_x;
  wire [15:0] lane_60_x;
  wire [15:0] lane_61_x;
  wire [15:0] lane_62_x;
  wire [15:0] lane_63_x;
  wire p_advance = out_ready | ~p_valid_6;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
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
    if (rst) p_valid_6 <= 1'b0;
    else if (p_advance) p_valid_6 <= p_valid_5;
  end
  always @(posedge clk) begin
    if (p_advance) pre_1 <= in_pre;
  end
  always @(posedge clk) begin
    if (p_advance) pre_2 <= pre_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_1 <= in_multiplier;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_2 <= multiplier_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_3 <= multiplier_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_1 <= in_post;
  end
  always @(posedge clk) begin
    if (p_advance) post_2 <= post_1;
  end
  always @(posedge clk) begin
    if (p_advance) post_3 <= post_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_4 <= post_3;
  end
  always @(posedge clk) begin
    if (p_advance) post_5 <= post_4;
  end
  lane_a40 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_0),
    .max(in_max),
    .keep(in_keep[0]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_0_x)
  );
  lane_a40 lane_1 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_1),
    .max(in_max),
    .keep(in_keep[1]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_1_x)
  );
  lane_a40 lane_2 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_2),
    .max(in_max),
    .keep(in_keep[2]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_2_x)
  );
  lane_a40 lane_3 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_3),
    .max(in_max),
    .keep(in_keep[3]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_3_x)
  );
  lane_a40 lane_4 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_4),
    .max(in_max),
    .keep(in_keep[4]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_4_x)
  );
  lane_a40 lane_5 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_5),
    .max(in_max),
    .keep(in_keep[5]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_5_x)
  );
  lane_a40 lane_6 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_6),
    .max(in_max),
    .keep(in_keep[6]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_6_x)
  );
  lane_a40 lane_7 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_7),
    .max(in_max),
    .keep(in_keep[7]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_7_x)
  );
  lane_a40 lane_8 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_8),
    .max(in_max),
    .keep(in_keep[8]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_8_x)
  );
  lane_a40 lane_9 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_9),
    .max(in_max),
    .keep(in_keep[9]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_9_x)
  );
  lane_a40 lane_10 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_10),
    .max(in_max),
    .keep(in_keep[10]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_10_x)
  );
  lane_a40 lane_11 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_11),
    .max(in_max),
    .keep(in_keep[11]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_11_x)
  );
  lane_a40 lane_12 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_12),
    .max(in_max),
    .keep(in_keep[12]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_12_x)
  );
  lane_a40 lane_13 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_13),
    .max(in_max),
    .keep(in_keep[13]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_13_x)
  );
  lane_a40 lane_14 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_14),
    .max(in_max),
    .keep(in_keep[14]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_14_x)
  );
  lane_a40 lane_15 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_15),
    .max(in_max),
    .keep(in_keep[15]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_15_x)
  );
  lane_a40 lane_16 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_16),
    .max(in_max),
    .keep(in_keep[16]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_16_x)
  );
  lane_a40 lane_17 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_17),
    .max(in_max),
    .keep(in_keep[17]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_17_x)
  );
  lane_a40 lane_18 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_18),
    .max(in_max),
    .keep(in_keep[18]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_18_x)
  );
  lane_a40 lane_19 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_19),
    .max(in_max),
    .keep(in_keep[19]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_19_x)
  );
  lane_a40 lane_20 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_20),
    .max(in_max),
    .keep(in_keep[20]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_20_x)
  );
  lane_a40 lane_21 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_21),
    .max(in_max),
    .keep(in_keep[21]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_21_x)
  );
  lane_a40 lane_22 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_22),
    .max(in_max),
    .keep(in_keep[22]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_22_x)
  );
  lane_a40 lane_23 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_23),
    .max(in_max),
    .keep(in_keep[23]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_23_x)
  );
  lane_a40 lane_24 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_24),
    .max(in_max),
    .keep(in_keep[24]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_24_x)
  );
  lane_a40 lane_25 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_25),
    .max(in_max),
    .keep(in_keep[25]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_25_x)
  );
  lane_a40 lane_26 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_26),
    .max(in_max),
    .keep(in_keep[26]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_26_x)
  );
  lane_a40 lane_27 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_27),
    .max(in_max),
    .keep(in_keep[27]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_27_x)
  );
  lane_a40 lane_28 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_28),
    .max(in_max),
    .keep(in_keep[28]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_28_x)
  );
  lane_a40 lane_29 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_29),
    .max(in_max),
    .keep(in_keep[29]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_29_x)
  );
  lane_a40 lane_30 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_30),
    .max(in_max),
    .keep(in_keep[30]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_30_x)
  );
  lane_a40 lane_31 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_31),
    .max(in_max),
    .keep(in_keep[31]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_31_x)
  );
  lane_a40 lane_32 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_32),
    .max(in_max),
    .keep(in_keep[32]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_32_x)
  );
  lane_a40 lane_33 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_33),
    .max(in_max),
    .keep(in_keep[33]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_33_x)
  );
  lane_a40 lane_34 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_34),
    .max(in_max),
    .keep(in_keep[34]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_34_x)
  );
  lane_a40 lane_35 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_35),
    .max(in_max),
    .keep(in_keep[35]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_35_x)
  );
  lane_a40 lane_36 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_36),
    .max(in_max),
    .keep(in_keep[36]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_36_x)
  );
  lane_a40 lane_37 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_37),
    .max(in_max),
    .keep(in_keep[37]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_37_x)
  );
  lane_a40 lane_38 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_38),
    .max(in_max),
    .keep(in_keep[38]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_38_x)
  );
  lane_a40 lane_39 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_39),
    .max(in_max),
    .keep(in_keep[39]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_39_x)
  );
  lane_a40 lane_40 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_40),
    .max(in_max),
    .keep(in_keep[40]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_40_x)
  );
  lane_a40 lane_41 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_41),
    .max(in_max),
    .keep(in_keep[41]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_41_x)
  );
  lane_a40 lane_42 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_42),
    .max(in_max),
    .keep(in_keep[42]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_42_x)
  );
  lane_a40 lane_43 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_43),
    .max(in_max),
    .keep(in_keep[43]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_43_x)
  );
  lane_a40 lane_44 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_44),
    .max(in_max),
    .keep(in_keep[44]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_44_x)
  );
  lane_a40 lane_45 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_45),
    .max(in_max),
    .keep(in_keep[45]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_45_x)
  );
  lane_a40 lane_46 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_46),
    .max(in_max),
    .keep(in_keep[46]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_46_x)
  );
  lane_a40 lane_47 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_47),
    .max(in_max),
    .keep(in_keep[47]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_47_x)
  );
  lane_a40 lane_48 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_48),
    .max(in_max),
    .keep(in_keep[48]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_48_x)
  );
  lane_a40 lane_49 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_49),
    .max(in_max),
    .keep(in_keep[49]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_49_x)
  );
  lane_a40 lane_50 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_50),
    .max(in_max),
    .keep(in_keep[50]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_50_x)
  );
  lane_a40 lane_51 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_51),
    .max(in_max),
    .keep(in_keep[51]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_51_x)
  );
  lane_a40 lane_52 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_52),
    .max(in_max),
    .keep(in_keep[52]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_52_x)
  );
  lane_a40 lane_53 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_53),
    .max(in_max),
    .keep(in_keep[53]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_53_x)
  );
  lane_a40 lane_54 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_54),
    .max(in_max),
    .keep(in_keep[54]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_54_x)
  );
  lane_a40 lane_55 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_55),
    .max(in_max),
    .keep(in_keep[55]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_55_x)
  );
  lane_a40 lane_56 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_56),
    .max(in_max),
    .keep(in_keep[56]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_56_x)
  );
  lane_a40 lane_57 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_57),
    .max(in_max),
    .keep(in_keep[57]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_57_x)
  );
  lane_a40 lane_58 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_58),
    .max(in_max),
    .keep(in_keep[58]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_58_x)
  );
  lane_a40 lane_59 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_59),
    .max(in_max),
    .keep(in_keep[59]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_59_x)
  );
  lane_a40 lane_60 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_60),
    .max(in_max),
    .keep(in_keep[60]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_60_x)
  );
  lane_a40 lane_61 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_61),
    .max(in_max),
    .keep(in_keep[61]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_61_x)
  );
  lane_a40 lane_62 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_62),
    .max(in_max),
    .keep(in_keep[62]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_62_x)
  );
  lane_a40 lane_63 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_63),
    .max(in_max),
    .keep(in_keep[63]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_63_x)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_6;
  assign out_x = {lane_63_x, lane_62_x, lane_61_x, lane_60_x, lane_59_x, lane_58_x, lane_57_x, lane_56_x,
    lane_55_x, lane_54_x, lane_53_x, lane_52_x, lane_51_x, lane_50_x, lane_49_x, lane_48_x,
    lane_47_x, lane_46_x, lane_45_x, lane_44_x, lane_43_x, lane_42_x, lane_41_x, lane_40_x,
    lane_39_x, lane_38_x, lane_37_x, lane_36_x, lane_35_x, lane_34_x, lane_33_x, lane_32_x,
    lane_31_x, lane_30_x, lane_29_x, lane_28_x, lane_27_x, lane_26_x, lane_25_x, lane_24_x,
    lane_23_x, lane_22_x, lane_21_x, lane_20_x, lane_19_x, lane_18_x, lane_17_x, lane_16_x,
    lane_15_x, lane_14_x, lane_13_x, lane_12_x, lane_11_x, lane_10_x, lane_9_x, lane_8_x,
    lane_7_x, lane_6_x, lane_5_x, lane_4_x, lane_3_x, lane_2_x, lane_1_x, lane_0_x};
  wire unused_ok = &{1'b0, pre_2[5:3], post_5[4:3]};
endmodule
