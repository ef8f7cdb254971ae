module expu_x64_taylor_n16_o2_b18 (
  input clk,
  input rst,
  input in_valid,
  input [1023:0] in_x,
  input out_ready,
  output in_ready,
  output out_valid,
  output [1023:0] out_e
);
  wire [15:0] in_x_0 = in_x[15:0];
  wire [15:0] in_x_1 = in_x[31:16];
  wire [15:0] in_x_2 = in_x[47:32];
  wire [15:0] in_x_3 = in_x[63:48];
  wire [15:0] in_x_4 = in_x[79:64];
  wire [15:0] in_x_5 = in_x[95:80];
  wire [15:0] in_x_6 = in_x[111:96];
  wire [15:0] in_x_7 = in_x[127:112];
  wire [15:0] in_x_8 = in_x[143:128];
  wire [15:0] in_x_9 = in_x[159:144];
  wire [15:0] in_x_10 = in_x[175:160];
  wire [15:0] in_x_11 = in_x[191:176];
  wire [15:0] in_x_12 = in_x[207:192];
  wire [15:0] in_x_13 = in_x[223:208];
  wire [15:0] in_x_14 = in_x[239:224];
  wire [15:0] in_x_15 = in_x[255:240];
  wire [15:0] in_x_16 = in_x[271:256];
  wire [15:0] in_x_17 = in_x[287:272];
  wire [15:0] in_x_18 = in_x[303:288];
  wire [15:0] in_x_19 = in_x[319:304];
  wire [15:0] in_x_20 = in_x[335:320];
  wire [15:0] in_x_21 = in_x[351:336];
  wire [15:0] in_x_22 = in_x[367:352];
  wire [15:0] in_x_23 = in_x[383:368];
  wire [15:0] in_x_24 = in_x[399:384];
  wire [15:0] in_x_25 = in_x[415:400];
  wire [15:0] in_x_26 = in_x[431:416];
  wire [15:0] in_x_27 = in_x[447:432];
  wire [15:0] in_x_28 = in_x[463:448];
  wire [15:0] in_x_29 = in_x[479:464];
  wire [15:0] in_x_30 = in_x[495:480];
  wire [15:0] in_x_31 = in_x[511:496];
  wire [15:0] in_x_32 = in_x[527:512];
  wire [15:0] in_x_33 = in_x[543:528];
  wire [15:0] in_x_34 = in_x[559:544];
  wire [15:0] in_x_35 = in_x[575:560];
  wire [15:0] in_x_36 = in_x[591:576];
  wire [15:0] in_x_37 = in_x[607:592];
  wire [15:0] in_x_38 = in_x[623:608];
  wire [15:0] in_x_39 = in_x[639:624];
  wire [15:0] in_x_40 = in_x[655:640];
  wire [15:0] in_x_41 = in_x[671:656];
  wire [15:0] in_x_42 = in_x[687:672];
  wire [15:0] in_x_43 = in_x[703:688];
  wire [15:0] in_x_44 = in_x[719:704];
  wire [15:0] in_x_45 = in_x[735:720];
  wire [15:0] in_x_46 = in_x[751:736];
  wire [15:0] in_x_47 = in_x[767:752];
  wire [15:0] in_x_48 = in_x[783:768];
  wire [15:0] in_x_49 = in_x[799:784];
  wire [15:0] in_x_50 = in_x[815:800];
  wire [15:0] in_x_51 = in_x[831:816];
  wire [15:0] in_x_52 = in_x[847:832];
  wire [15:0] in_x_53 = in_x[863:848];
  wire [15:0] in_x_54 = in_x[879:864];
  wire [15:0] in_x_55 = in_x[895:880];
  wire [15:0] in_x_56 = in_x[911:896];
  wire [15:0] in_x_57 = in_x[927:912];
  wire [15:0] in_x_58 = in_x[943:928];
  wire [15:0] in_x_59 = in_x[959:944];
  wire [15:0] in_x_60 = in_x[975:960];
  wire [15:0] in_x_61 = in_x[991:976];
  wire [15:0] in_x_62 = in_x[1007:992];
  wire [15:0] in_x_63 = in_x[1023:1008];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  wire [15:0] lane_0_e;
  wire [15:0] lane_1_e;
  wire [15:0] lane_2_e;
  wire [15:0] lane_3_e;
  wire [15:0] lane_4_e;
  wire [15:0] lane_5_e;
  wire [15:0] lane_6_e;
  wire [15:0] lane_7_e;
  wire [15:0] lane_8_e;
  wire [15:0] lane_9_e;
  wire [15:0] lane_10_e;
  wire [15:0] lane_11_e;
  wire [15:0] lane_12_e;
  wire [15:0] lane_13_e;
  wire [15:0] lane_14_e;
  wire [15:0] lane_15_e;
  wire [15:0] lane_16_e;
  wire [15:0] lane_17_e;
  wire [15:0] lane_18_e;
  wire [15:0] lane_19_e;
  wire [15:0] lane_20_e;
  wire [15:0] lane_21_e;
  wire [15:0] lane_22_e;
  wire [15:0] lane_23_e;
  wire [15:0] lane_24_e;
  wire [15:0] lane_25_e;
  wire [15:0] lane_26_e;
  wire [15:0] lane_27_e;
  wire [15:0] lane_28_e;
  wire [15:0] lane_29_e;
  wire [15:0] lane_30_e;
  wire [15:0] lane_31_e;
  wire [15:0] lane_32_e;
  wire [15:0] lane_33_e;
  wire [15:0] lane_34_e;
  wire [15:0] lane_35_e;
  wire [15:0] lane_36_e;
  wire [15:0] lane_37_e;
  wire [15:0] lane_38_e;
  wire [15:0] lane_39_e;
  wire [15:0] lane_40_e;
  wire [15:0] lane_41_e;
  wire [15:0] lane_42_e;
  wire [15:0] lane_43_e;
  wire [15:0] lane_44_e;
  wire [15:0] lane_45_e;
  wire [15:0] lane_46_e;
  wire [15:0] lane_47_e;
  wire [15:0] lane_48_e;
  wire [15:0] lane_49_e;
  wire [15:0] lane_50_e;
  wire [15:0] lane_51_e;
  wire [15:0] lane_52_e;
  wire [15:0] lane_53_e;
  wire [15:0] lane_54_e;
  wire [15:0] lane_55_e;
  wire [15:0] lane_56_e;
  wire [15:0] lane_57_e;
  wire [15:0] lane_58_e;
  wire [15:0] lane_59_e;
  wire [15:0] lane_60_e;
  wire [15:0] lane_61_e;
  wire [15:0] lane_62_e;
  wire [15:0] lane_63_e;
  wire p_advance = out_ready | ~p_valid_5;
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
  expu_lane_taylor_n16_o2_b18 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_0),
    .e(lane_0_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_1 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_1),
    .e(lane_1_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_2 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_2),
    .e(lane_2_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_3 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_3),
    .e(lane_3_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_4 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_4),
    .e(lane_4_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_5 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_5),
    .e(lane_5_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_6 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_6),
    .e(lane_6_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_7 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_7),
    .e(lane_7_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_8 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_8),
    .e(lane_8_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_9 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_9),
    .e(lane_9_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_10 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_10),
    .e(lane_10_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_11 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_11),
    .e(lane_11_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_12 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_12),
    .e(lane_12_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_13 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_13),
    .e(lane_13_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_14 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_14),
    .e(lane_14_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_15 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_15),
    .e(lane_15_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_16 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_16),
    .e(lane_16_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_17 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_17),
    .e(lane_17_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_18 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_18),
    .e(lane_18_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_19 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_19),
    .e(lane_19_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_20 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_20),
    .e(lane_20_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_21 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_21),
    .e(lane_21_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_22 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_22),
    .e(lane_22_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_23 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_23),
    .e(lane_23_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_24 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_24),
    .e(lane_24_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_25 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_25),
    .e(lane_25_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_26 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_26),
    .e(lane_26_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_27 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_27),
    .e(lane_27_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_28 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_28),
    .e(lane_28_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_29 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_29),
    .e(lane_29_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_30 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_30),
    .e(lane_30_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_31 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_31),
    .e(lane_31_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_32 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_32),
    .e(lane_32_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_33 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_33),
    .e(lane_33_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_34 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_34),
    .e(lane_34_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_35 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_35),
    .e(lane_35_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_36 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_36),
    .e(lane_36_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_37 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_37),
    .e(lane_37_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_38 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_38),
    .e(lane_38_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_39 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_39),
    .e(lane_39_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_40 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_40),
    .e(lane_40_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_41 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_41),
    .e(lane_41_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_42 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_42),
    .e(lane_42_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_43 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_43),
    .e(lane_43_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_44 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_44),
    .e(lane_44_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_45 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_45),
    .e(lane_45_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_46 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_46),
    .e(lane_46_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_47 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_47),
    .e(lane_47_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_48 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_48),
    .e(lane_48_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_49 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_49),
    .e(lane_49_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_50 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_50),
    .e(lane_50_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_51 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_51),
    .e(lane_51_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_52 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_52),
    .e(lane_52_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_53 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_53),
    .e(lane_53_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_54 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_54),
    .e(lane_54_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_55 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_55),
    .e(lane_55_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_56 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_56),
    .e(lane_56_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_57 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_57),
    .e(lane_57_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_58 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_58),
    .e(lane_58_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_59 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_59),
    .e(lane_59_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_60 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_60),
    .e(lane_60_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_61 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_61),
    .e(lane_61_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_62 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_62),
    .e(lane_62_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_63 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_63),
    .e(lane_63_e)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_5;
  assign out_e = {lane_63_e, lane_62_e, lane_61_e, lane_60_e, lane_59_e, lane_58_e, lane_57_e, lane_56_e,
    lane_55_e, lane_54_e, lane_53_e, lane_52_e, lane_51_e, lane_50_e, lane_49_e, lane_48_e,
    lane_47_e, lane_46_e, lane_45_e, lane_44_e, lane_43_e, lane_42_e, lane_41_e, lane_40_e,
    lane_39_e, lane_38_e, lane_37_e, lane_36_e, lane_35_e, lane_34_e, lane_33_e, lane_32_e,
    lane_31_e, lane_30_e, lane_29_e, lane_28_e, lane_27_e, lane_26_e, lane_25_e, lane_24_e,
    lane_23_e, lane_22_e, lane_21_e, lane_20_e, lane_19_e, lane_18_e, lane_17_e, lane_16_e,
    lane_15_e, lane_14_e, lane_13_e, lane_12_e, lane_11_e, lane_10_e, lane_9_e, lane_8_e,
    lane_7_e, lane_6_e, lane_5_e, lane_4_e, lane_3_e, lane_2_e, lane_1_e, lane_0_e};
endmodule
