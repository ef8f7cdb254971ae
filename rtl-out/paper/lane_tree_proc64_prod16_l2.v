module lane_tree_proc64_prod16_l2 (
  input clk,
  input advance,
  input [1023:0] product,
  output signed [21:0] sum
);
  wire signed [15:0] product_0 = product[15:0];
  wire signed [15:0] product_1 = product[31:16];
  wire signed [15:0] product_2 = product[47:32];
  wire signed [15:0] product_3 = product[63:48];
  wire signed [15:0] product_4 = product[79:64];
  wire signed [15:0] product_5 = product[95:80];
  wire signed [15:0] product_6 = product[111:96];
  wire signed [15:0] product_7 = product[127:112];
  wire signed [15:0] product_8 = product[143:128];
  wire signed [15:0] product_9 = product[159:144];
  wire signed [15:0] product_10 = product[175:160];
  wire signed [15:0] product_11 = product[191:176];
  wire signed [15:0] product_12 = product[207:192];
  wire signed [15:0] product_13 = product[223:208];
  wire signed [15:0] product_14 = product[239:224];
  wire signed [15:0] product_15 = product[255:240];
  wire signed [15:0] product_16 = product[271:256];
  wire signed [15:0] product_17 = product[287:272];
  wire signed [15:0] product_18 = product[303:288];
  wire signed [15:0] product_19 = product[319:304];
  wire signed [15:0] product_20 = product[335:320];
  wire signed [15:0] product_21 = product[351:336];
  wire signed [15:0] product_22 = product[367:352];
  wire signed [15:0] product_23 = product[383:368];
  wire signed [15:0] product_24 = product[399:384];
  wire signed [15:0] product_25 = product[415:400];
  wire signed [15:0] product_26 = product[431:416];
  wire signed [15:0] product_27 = product[447:432];
  wire signed [15:0] product_28 = product[463:448];
  wire signed [15:0] product_29 = product[479:464];
  wire signed [15:0] product_30 = product[495:480];
  wire signed [15:0] product_31 = product[511:496];
  wire signed [15:0] product_32 = product[527:512];
  wire signed [15:0] product_33 = product[543:528];
  wire signed [15:0] product_34 = product[559:544];
  wire signed [15:0] product_35 = product[575:560];
  wire signed [15:0] product_36 = product[591:576];
  wire signed [15:0] product_37 = product[607:592];
  wire signed [15:0] product_38 = product[623:608];
  wire signed [15:0] product_39 = product[639:624];
  wire signed [15:0] product_40 = product[655:640];
  wire signed [15:0] product_41 = product[671:656];
  wire signed [15:0] product_42 = product[687:672];
  wire signed [15:0] product_43 = product[703:688];
  wire signed [15:0] product_44 = product[719:704];
  wire signed [15:0] product_45 = product[735:720];
  wire signed [15:0] product_46 = product[751:736];
  wire signed [15:0] product_47 = product[767:752];
  wire signed [15:0] product_48 = product[783:768];
  wire signed [15:0] product_49 = product[799:784];
  wire signed [15:0] product_50 = product[815:800];
  wire signed [15:0] product_51 = product[831:816];
  wire signed [15:0] product_52 = product[847:832];
  wire signed [15:0] product_53 = product[863:848];
  wire signed [15:0] product_54 = product[879:864];
  wire signed [15:0] product_55 = product[895:880];
  wire signed [15:0] product_56 = product[911:896];
  wire signed [15:0] product_57 = product[927:912];
  wire signed [15:0] product_58 = product[943:928];
  wire signed [15:0] product_59 = product[959:944];
  wire signed [15:0] product_60 = product[975:960];
  wire signed [15:0] product_61 = product[991:976];
  wire signed [15:0] product_62 = product[1007:992];
  wire signed [15:0] product_63 = product[1023:1008];
  reg signed [17:0] sum_33;
  reg signed [17:0] sum_34;
  reg signed [17:0] sum_35;
  reg signed [17:0] sum_36;
  reg signed [17:0] sum_37;
  reg signed [17:0] sum_38;
  reg signed [17:0] sum_39;
  reg signed [17:0] sum_40;
  reg signed [17:0] sum_41;
  reg signed [17:0] sum_42;
  reg signed [17:0] sum_43;
  reg signed [17:0] sum_44;
  reg signed [17:0] sum_45;
  reg signed [17:0] sum_46;
  reg signed [17:0] sum_47;
  reg signed [17:0] sum_48;
  reg signed [19:0] sum_57;
  reg signed [19:0] sum_58;
  reg signed [19:0] sum_59;
  reg signed [19:0] sum_60;
  reg signed [21:0] sum_63;
  wire signed [16:0] add_1_sum;
  wire signed [16:0] add_2_sum;
  wire signed [16:0] add_3_sum;
  wire signed [16:0] add_4_sum;
  wire signed [16:0] add_5_sum;
  wire signed [16:0] add_6_sum;
  wire signed [16:0] add_7_sum;
  wire signed [16:0] add_8_sum;
  wire signed [16:0] add_9_sum;
  wire signed [16:0] add_10_sum;
  wire signed [16:0] add_11_sum;
  wire signed [16:0] add_12_sum;
  wire signed [16:0] add_13_sum;
  wire signed [16:0] add_14_sum;
  wire signed [16:0] add_15_sum;
  wire signed [16:0] add_16_sum;
  wire signed [16:0] add_17_sum;
  wire signed [16:0] add_18_sum;
  wire signed [16:0] add_19_sum;
  wire signed [16:0] add_20_sum;
  wire signed [16:0] add_21_sum;
  wire signed [16:0] add_22_sum;
  wire signed [16:0] add_23_sum;
  wire signed [16:0] add_24_sum;
  wire signed [16:0] add_25_sum;
  wire signed [16:0] add_26_sum;
  wire signed [16:0] add_27_sum;
  wire signed [16:0] add_28_sum;
  wire signed [16:0] add_29_sum;
  wire signed [16:0] add_30_sum;
  wire signed [16:0] add_31_sum;
  wire signed [16:0] add_32_sum;
  wire signed [18:0] add_49_sum;
  wire signed [18:0] add_50_sum;
  wire signed [18:0] add_51_sum;
  wire signed [18:0] add_52_sum;
  wire signed [18:0] add_53_sum;
  wire signed [18:0] add_54_sum;
  wire signed [18:0] add_55_sum;
  wire signed [18:0] add_56_sum;
  wire signed [20:0] add_61_sum;
  wire signed [20:0] add_62_sum;
  always @(posedge clk) begin
    if (advance) sum_33 <= {add_1_sum[16], add_1_sum} + {add_2_sum[16], add_2_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_34 <= {add_3_sum[16], add_3_sum} + {add_4_sum[16], add_4_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_35 <= {add_5_sum[16], add_5_sum} + {add_6_sum[16], add_6_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_36 <= {add_7_sum[16], add_7_sum} + {add_8_sum[16], add_8_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_37 <= {add_9_sum[16], add_9_sum} + {add_10_sum[16], add_10_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_38 <= {add_11_sum[16], add_11_sum} + {add_12_sum[16], add_12_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_39 <= {add_13_sum[16], add_13_sum} + {add_14_sum[16], add_14_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_40 <= {add_15_sum[16], add_15_sum} + {add_16_sum[16], add_16_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_41 <= {add_17_sum[16], add_17_sum} + {add_18_sum[16], add_18_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_42 <= {add_19_sum[16], add_19_sum} + {add_20_sum[16], add_20_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_43 <= {add_21_sum[16], add_21_sum} + {add_22_sum[16], add_22_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_44 <= {add_23_sum[16], add_23_sum} + {add_24_sum[16], add_24_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_45 <= {add_25_sum[16], add_25_sum} + {add_26_sum[16], add_26_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_46 <= {add_27_sum[16], add_27_sum} + {add_28_sum[16], add_28_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_47 <= {add_29_sum[16], add_29_sum} + {add_30_sum[16], add_30_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_48 <= {add_31_sum[16], add_31_sum} + {add_32_sum[16], add_32_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_57 <= {add_49_sum[18], add_49_sum} + {add_50_sum[18], add_50_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_58 <= {add_51_sum[18], add_51_sum} + {add_52_sum[18], add_52_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_59 <= {add_53_sum[18], add_53_sum} + {add_54_sum[18], add_54_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_60 <= {add_55_sum[18], add_55_sum} + {add_56_sum[18], add_56_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_63 <= {add_61_sum[20], add_61_sum} + {add_62_sum[20], add_62_sum};
  end
  adder_a16_b16 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  adder_a16_b16 add_2 (
    .a(product_2),
    .b(product_3),
    .sum(add_2_sum)
  );
  adder_a16_b16 add_3 (
    .a(product_4),
    .b(product_5),
    .sum(add_3_sum)
  );
  adder_a16_b16 add_4 (
    .a(product_6),
    .b(product_7),
    .sum(add_4_sum)
  );
  adder_a16_b16 add_5 (
    .a(product_8),
    .b(product_9),
    .sum(add_5_sum)
  );
  adder_a16_b16 add_6 (
    .a(product_10),
    .b(product_11),
    .sum(add_6_sum)
  );
  adder_a16_b16 add_7 (
    .a(product_12),
    .b(product_13),
    .sum(add_7_sum)
  );
  adder_a16_b16 add_8 (
    .a(product_14),
    .b(product_15),
    .sum(add_8_sum)
  );
  adder_a16_b16 add_9 (
    .a(product_16),
    .b(product_17),
    .sum(add_9_sum)
  );
  adder_a16_b16 add_10 (
    .a(product_18),
    .b(product_19),
    .sum(add_10_sum)
  );
  adder_a16_b16 add_11 (
    .a(product_20),
    .b(product_21),
    .sum(add_11_sum)
  );
  adder_a16_b16 add_12 (
    .a(product_22),
    .b(product_23),
    .sum(add_12_sum)
  );
  adder_a16_b16 add_13 (
    .a(product_24),
    .b(product_25),
    .sum(add_13_sum)
  );
  adder_a16_b16 add_14 (
    .a(product_26),
    .b(product_27),
    .sum(add_14_sum)
  );
  adder_a16_b16 add_15 (
    .a(product_28),
    .b(product_29),
    .sum(add_15_sum)
  );
  adder_a16_b16 add_16 (
    .a(product_30),
    .b(product_31),
    .sum(add_16_sum)
  );
  adder_a16_b16 add_17 (
    .a(product_32),
    .b(product_33),
    .sum(add_17_sum)
  );
  adder_a16_b16 add_18 (
    .a(product_34),
    .b(product_35),
    .sum(add_18_sum)
  );
  adder_a16_b16 add_19 (
    .a(product_36),
    .b(product_37),
    .sum(add_19_sum)
  );
  adder_a16_b16 add_20 (
    .a(product_38),
    .b(product_39),
    .sum(add_20_sum)
  );
  adder_a16_b16 add_21 (
    .a(product_40),
    .b(product_41),
    .sum(add_21_sum)
  );
  adder_a16_b16 add_22 (
    .a(product_42),
    .b(product_43),
    .sum(add_22_sum)
  );
  adder_a16_b16 add_23 (
    .a(product_44),
    .b(product_45),
    .sum(add_23_sum)
  );
  adder_a16_b16 add_24 (
    .a(product_46),
    .b(product_47),
    .sum(add_24_sum)
  );
  adder_a16_b16 add_25 (
    .a(product_48),
    .b(product_49),
    .sum(add_25_sum)
  );
  adder_a16_b16 add_26 (
    .a(product_50),
    .b(product_51),
    .sum(add_26_sum)
  );
  adder_a16_b16 add_27 (
    .a(product_52),
    .b(product_53),
    .sum(add_27_sum)
  );
  adder_a16_b16 add_28 (
    .a(product_54),
    .b(product_55),
    .sum(add_28_sum)
  );
  adder_a16_b16 add_29 (
    .a(product_56),
    .b(product_57),
    .sum(add_29_sum)
  );
  adder_a16_b16 add_30 (
    .a(product_58),
    .b(product_59),
    .sum(add_30_sum)
  );
  adder_a16_b16 add_31 (
    .a(product_60),
    .b(product_61),
    .sum(add_31_sum)
  );
  adder_a16_b16 add_32 (
    .a(product_62),
    .b(product_63),
    .sum(add_32_sum)
  );
  adder_a18_b18 add_49 (
    .a(sum_33),
    .b(sum_34),
    .sum(add_49_sum)
  );
  adder_a18_b18 add_50 (
    .a(sum_35),
    .b(sum_36),
    .sum(add_50_sum)
  );
  adder_a18_b18 add_51 (
    .a(sum_37),
    .b(sum_38),
    .sum(add_51_sum)
  );
  adder_a18_b18 add_52 (
    .a(sum_39),
    .b(sum_40),
    .sum(add_52_sum)
  );
  adder_a18_b18 add_53 (
    .a(sum_41),
    .b(sum_42),
    .sum(add_53_sum)
  );
  adder_a18_b18 add_54 (
    .a(sum_43),
    .b(sum_44),
    .sum(add_54_sum)
  );
  adder_a18_b18 add_55 (
    .a(sum_45),
    .b(sum_46),
    .sum(add_55_sum)
  );
  adder_a18_b18 add_56 (
    .a(sum_47),
    .b(sum_48),
    .sum(add_56_sum)
  );
  adder_a20_b20 add_61 (
    .a(sum_57),
    .b(sum_58),
    .sum(add_61_sum)
  );
  adder_a20_b20 add_62 (
    .a(sum_59),
    .b(sum_60),
    .sum(add_62_sum)
  );
  assign sum = sum_63;
endmodule
