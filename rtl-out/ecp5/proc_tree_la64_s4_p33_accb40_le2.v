module proc_tree_la64_s4_p33_accb40_le2 (
  input clk,
  input advance,
  input [2111:0] product,
  input [1:0] groups,
  output [159:0] score
);
  wire signed [32:0] product_0 = product[32:0];
  wire signed [32:0] product_1 = product[65:33];
  wire signed [32:0] product_2 = product[98:66];
  wire signed [32:0] product_3 = product[131:99];
  wire signed [32:0] product_4 = product[164:132];
  wire signed [32:0] product_5 = product[197:165];
  wire signed [32:0] product_6 = product[230:198];
  wire signed [32:0] product_7 = product[263:231];
  wire signed [32:0] product_8 = product[296:264];
  wire signed [32:0] product_9 = product[329:297];
  wire signed [32:0] product_10 = product[362:330];
  wire signed [32:0] product_11 = product[395:363];
  wire signed [32:0] product_12 = product[428:396];
  wire signed [32:0] product_13 = product[461:429];
  wire signed [32:0] product_14 = product[494:462];
  wire signed [32:0] product_15 = product[527:495];
  wire signed [32:0] product_16 = product[560:528];
  wire signed [32:0] product_17 = product[593:561];
  wire signed [32:0] product_18 = product[626:594];
  wire signed [32:0] product_19 = product[659:627];
  wire signed [32:0] product_20 = product[692:660];
  wire signed [32:0] product_21 = product[725:693];
  wire signed [32:0] product_22 = product[758:726];
  wire signed [32:0] product_23 = product[791:759];
  wire signed [32:0] product_24 = product[824:792];
  wire signed [32:0] product_25 = product[857:825];
  wire signed [32:0] product_26 = product[890:858];
  wire signed [32:0] product_27 = product[923:891];
  wire signed [32:0] product_28 = product[956:924];
  wire signed [32:0] product_29 = product[989:957];
  wire signed [32:0] product_30 = product[1022:990];
  wire signed [32:0] product_31 = product[1055:1023];
  wire signed [32:0] product_32 = product[1088:1056];
  wire signed [32:0] product_33 = product[1121:1089];
  wire signed [32:0] product_34 = product[1154:1122];
  wire signed [32:0] product_35 = product[1187:1155];
  wire signed [32:0] product_36 = product[1220:1188];
  wire signed [32:0] product_37 = product[1253:1221];
  wire signed [32:0] product_38 = product[1286:1254];
  wire signed [32:0] product_39 = product[1319:1287];
  wire signed [32:0] product_40 = product[1352:1320];
  wire signed [32:0] product_41 = product[1385:1353];
  wire signed [32:0] product_42 = product[1418:1386];
  wire signed [32:0] product_43 = product[1451:1419];
  wire signed [32:0] product_44 = product[1484:1452];
  wire signed [32:0] product_45 = product[1517:1485];
  wire signed [32:0] product_46 = product[1550:1518];
  wire signed [32:0] product_47 = product[1583:1551];
  wire signed [32:0] product_48 = product[1616:1584];
  wire signed [32:0] product_49 = product[1649:1617];
  wire signed [32:0] product_50 = product[1682:1650];
  wire signed [32:0] product_51 = product[1715:1683];
  wire signed [32:0] product_52 = product[1748:1716];
  wire signed [32:0] product_53 = product[1781:1749];
  wire signed [32:0] product_54 = product[1814:1782];
  wire signed [32:0] product_55 = product[1847:1815];
  wire signed [32:0] product_56 = product[1880:1848];
  wire signed [32:0] product_57 = product[1913:1881];
  wire signed [32:0] product_58 = product[1946:1914];
  wire signed [32:0] product_59 = product[1979:1947];
  wire signed [32:0] product_60 = product[2012:1980];
  wire signed [32:0] product_61 = product[2045:2013];
  wire signed [32:0] product_62 = product[2078:2046];
  wire signed [32:0] product_63 = product[2111:2079];
  wire [1:0] groups_0 = groups;
  reg signed [34:0] sum_9;
  reg signed [34:0] sum_10;
  reg signed [34:0] sum_11;
  reg signed [34:0] sum_12;
  reg signed [36:0] sum_15;
  reg signed [34:0] sum_24;
  reg signed [34:0] sum_25;
  reg signed [34:0] sum_26;
  reg signed [34:0] sum_27;
  reg signed [36:0] sum_30;
  reg signed [34:0] sum_39;
  reg signed [34:0] sum_40;
  reg signed [34:0] sum_41;
  reg signed [34:0] sum_42;
  reg signed [36:0] sum_45;
  reg signed [34:0] sum_54;
  reg signed [34:0] sum_55;
  reg signed [34:0] sum_56;
  reg signed [34:0] sum_57;
  reg signed [36:0] sum_60;
  reg signed [38:0] sum_63;
  reg signed [37:0] wait_64;
  reg signed [37:0] wait_65;
  reg signed [36:0] wait_66;
  reg signed [36:0] wait_67;
  reg signed [36:0] wait_68;
  reg signed [36:0] wait_69;
  reg signed [39:0] score_0;
  reg signed [39:0] score_1;
  reg signed [39:0] score_2;
  reg signed [39:0] score_3;
  wire signed [33:0] add_1_sum;
  wire signed [33:0] add_2_sum;
  wire signed [33:0] add_3_sum;
  wire signed [33:0] add_4_sum;
  wire signed [33:0] add_5_sum;
  wire signed [33:0] add_6_sum;
  wire signed [33:0] add_7_sum;
  wire signed [33:0] add_8_sum;
  wire signed [35:0] add_13_sum;
  wire signed [35:0] add_14_sum;
  wire signed [33:0] add_16_sum;
  wire signed [33:0] add_17_sum;
  wire signed [33:0] add_18_sum;
  wire signed [33:0] add_19_sum;
  wire signed [33:0] add_20_sum;
  wire signed [33:0] add_21_sum;
  wire signed [33:0] add_22_sum;
  wire signed [33:0] add_23_sum;
  wire signed [35:0] add_28_sum;
  wire signed [35:0] add_29_sum;
  wire signed [33:0] add_31_sum;
  wire signed [33:0] add_32_sum;
  wire signed [33:0] add_33_sum;
  wire signed [33:0] add_34_sum;
  wire signed [33:0] add_35_sum;
  wire signed [33:0] add_36_sum;
  wire signed [33:0] add_37_sum;
  wire signed [33:0] add_38_sum;
  wire signed [35:0] add_43_sum;
  wire signed [35:0] add_44_sum;
  wire signed [33:0] add_46_sum;
  wire signed [33:0] add_47_sum;
  wire signed [33:0] add_48_sum;
  wire signed [33:0] add_49_sum;
  wire signed [33:0] add_50_sum;
  wire signed [33:0] add_51_sum;
  wire signed [33:0] add_52_sum;
  wire signed [33:0] add_53_sum;
  wire signed [35:0] add_58_sum;
  wire signed [35:0] add_59_sum;
  wire signed [37:0] add_61_sum;
  wire signed [37:0] add_62_sum;
  wire eq_groups_0 = groups_0 == 2'd1;
  wire signed [38:0] ext_wait_64 = {wait_64[37], wait_64};
  wire signed [38:0] mux_wait_64 = eq_groups_0 ? ext_wait_64 : sum_63;
  wire eq_groups_0_2 = groups_0 == 2'd2;
  wire signed [38:0] ext_wait_66 = {{2{wait_66[36]}}, wait_66};
  wire signed [38:0] mux_wait_66 = eq_groups_0_2 ? ext_wait_66 : mux_wait_64;
  wire signed [37:0] ext_wait_67 = {wait_67[36], wait_67};
  wire signed [37:0] mux_wait_67 = eq_groups_0_2 ? ext_wait_67 : wait_65;
  always @(posedge clk) begin
    if (advance) sum_9 <= {add_1_sum[33], add_1_sum} + {add_2_sum[33], add_2_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_10 <= {add_3_sum[33], add_3_sum} + {add_4_sum[33], add_4_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_11 <= {add_5_sum[33], add_5_sum} + {add_6_sum[33], add_6_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_12 <= {add_7_sum[33], add_7_sum} + {add_8_sum[33], add_8_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_15 <= {add_13_sum[35], add_13_sum} + {add_14_sum[35], add_14_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_24 <= {add_16_sum[33], add_16_sum} + {add_17_sum[33], add_17_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_25 <= {add_18_sum[33], add_18_sum} + {add_19_sum[33], add_19_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_26 <= {add_20_sum[33], add_20_sum} + {add_21_sum[33], add_21_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_27 <= {add_22_sum[33], add_22_sum} + {add_23_sum[33], add_23_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_30 <= {add_28_sum[35], add_28_sum} + {add_29_sum[35], add_29_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_39 <= {add_31_sum[33], add_31_sum} + {add_32_sum[33], add_32_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_40 <= {add_33_sum[33], add_33_sum} + {add_34_sum[33], add_34_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_41 <= {add_35_sum[33], add_35_sum} + {add_36_sum[33], add_36_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_42 <= {add_37_sum[33], add_37_sum} + {add_38_sum[33], add_38_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_45 <= {add_43_sum[35], add_43_sum} + {add_44_sum[35], add_44_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_54 <= {add_46_sum[33], add_46_sum} + {add_47_sum[33], add_47_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_55 <= {add_48_sum[33], add_48_sum} + {add_49_sum[33], add_49_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_56 <= {add_50_sum[33], add_50_sum} + {add_51_sum[33], add_51_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_57 <= {add_52_sum[33], add_52_sum} + {add_53_sum[33], add_53_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_60 <= {add_58_sum[35], add_58_sum} + {add_59_sum[35], add_59_sum};
  end
  always @(posedge clk) begin
    if (advance) sum_63 <= {add_61_sum[37], add_61_sum} + {add_62_sum[37], add_62_sum};
  end
  always @(posedge clk) begin
    if (advance) wait_64 <= add_61_sum;
  end
  always @(posedge clk) begin
    if (advance) wait_65 <= add_62_sum;
  end
  always @(posedge clk) begin
    if (advance) wait_66 <= sum_15;
  end
  always @(posedge clk) begin
    if (advance) wait_67 <= sum_30;
  end
  always @(posedge clk) begin
    if (advance) wait_68 <= sum_45;
  end
  always @(posedge clk) begin
    if (advance) wait_69 <= sum_60;
  end
  always @(posedge clk) begin
    if (advance) score_0 <= {mux_wait_66[38], mux_wait_66};
  end
  always @(posedge clk) begin
    if (advance) score_1 <= {{2{mux_wait_67[37]}}, mux_wait_67};
  end
  always @(posedge clk) begin
    if (advance) score_2 <= {{3{wait_68[36]}}, wait_68};
  end
  always @(posedge clk) begin
    if (advance) score_3 <= {{3{wait_69[36]}}, wait_69};
  end
  adder_a33_b33 add_1 (
    .a(product_0),
    .b(product_1),
    .sum(add_1_sum)
  );
  adder_a33_b33 add_2 (
    .a(product_2),
    .b(product_3),
    .sum(add_2_sum)
  );
  adder_a33_b33 add_3 (
    .a(product_4),
    .b(product_5),
    .sum(add_3_sum)
  );
  adder_a33_b33 add_4 (
    .a(product_6),
    .b(product_7),
    .sum(add_4_sum)
  );
  adder_a33_b33 add_5 (
    .a(product_8),
    .b(product_9),
    .sum(add_5_sum)
  );
  adder_a33_b33 add_6 (
    .a(product_10),
    .b(product_11),
    .sum(add_6_sum)
  );
  adder_a33_b33 add_7 (
    .a(product_12),
    .b(product_13),
    .sum(add_7_sum)
  );
  adder_a33_b33 add_8 (
    .a(product_14),
    .b(product_15),
    .sum(add_8_sum)
  );
  adder_a35_b35 add_13 (
    .a(sum_9),
    .b(sum_10),
    .sum(add_13_sum)
  );
  adder_a35_b35 add_14 (
    .a(sum_11),
    .b(sum_12),
    .sum(add_14_sum)
  );
  adder_a33_b33 add_16 (
    .a(product_16),
    .b(product_17),
    .sum(add_16_sum)
  );
  adder_a33_b33 add_17 (
    .a(product_18),
    .b(product_19),
    .sum(add_17_sum)
  );
  adder_a33_b33 add_18 (
    .a(product_20),
    .b(product_21),
    .sum(add_18_sum)
  );
  adder_a33_b33 add_19 (
    .a(product_22),
    .b(product_23),
    .sum(add_19_sum)
  );
  adder_a33_b33 add_20 (
    .a(product_24),
    .b(product_25),
    .sum(add_20_sum)
  );
  adder_a33_b33 add_21 (
    .a(product_26),
    .b(product_27),
    .sum(add_21_sum)
  );
  adder_a33_b33 add_22 (
    .a(product_28),
    .b(product_29),
    .sum(add_22_sum)
  );
  adder_a33_b33 add_23 (
    .a(product_30),
    .b(product_31),
    .sum(add_23_sum)
  );
  adder_a35_b35 add_28 (
    .a(sum_24),
    .b(sum_25),
    .sum(add_28_sum)
  );
  adder_a35_b35 add_29 (
    .a(sum_26),
    .b(sum_27),
    .sum(add_29_sum)
  );
  adder_a33_b33 add_31 (
    .a(product_32),
    .b(product_33),
    .sum(add_31_sum)
  );
  adder_a33_b33 add_32 (
    .a(product_34),
    .b(product_35),
    .sum(add_32_sum)
  );
  adder_a33_b33 add_33 (
    .a(product_36),
    .b(product_37),
    .sum(add_33_sum)
  );
  adder_a33_b33 add_34 (
    .a(product_38),
    .b(product_39),
    .sum(add_34_sum)
  );
  adder_a33_b33 add_35 (
    .a(product_40),
    .b(product_41),
    .sum(add_35_sum)
  );
  adder_a33_b33 add_36 (
    .a(product_42),
    .b(product_43),
    .sum(add_36_sum)
  );
  adder_a33_b33 add_37 (
    .a(product_44),
    .b(product_45),
    .sum(add_37_sum)
  );
  adder_a33_b33 add_38 (
    .a(product_46),
    .b(product_47),
    .sum(add_38_sum)
  );
  adder_a35_b35 add_43 (
    .a(sum_39),
    .b(sum_40),
    .sum(add_43_sum)
  );
  adder_a35_b35 add_44 (
    .a(sum_41),
    .b(sum_42),
    .sum(add_44_sum)
  );
  adder_a33_b33 add_46 (
    .a(product_48),
    .b(product_49),
    .sum(add_46_sum)
  );
  adder_a33_b33 add_47 (
    .a(product_50),
    .b(product_51),
    .sum(add_47_sum)
  );
  adder_a33_b33 add_48 (
    .a(product_52),
    .b(product_53),
    .sum(add_48_sum)
  );
  adder_a33_b33 add_49 (
    .a(product_54),
    .b(product_55),
    .sum(add_49_sum)
  );
  adder_a33_b33 add_50 (
    .a(product_56),
    .b(product_57),
    .sum(add_50_sum)
  );
  adder_a33_b33 add_51 (
    .a(product_58),
    .b(product_59),
    .sum(add_51_sum)
  );
  adder_a33_b33 add_52 (
    .a(product_60),
    .b(product_61),
    .sum(add_52_sum)
  );
  adder_a33_b33 add_53 (
    .a(product_62),
    .b(product_63),
    .sum(add_53_sum)
  );
  adder_a35_b35 add_58 (
    .a(sum_54),
    .b(sum_55),
    .sum(add_58_sum)
  );
  adder_a35_b35 add_59 (
    .a(sum_56),
    .b(sum_57),
    .sum(add_59_sum)
  );
  adder_a37_b37 add_61 (
    .a(sum_15),
    .b(sum_30),
    .sum(add_61_sum)
  );
  adder_a37_b37 add_62 (
    .a(sum_45),
    .b(sum_60),
    .sum(add_62_sum)
  );
  assign score = {score_3, score_2, score_1, score_0};
endmodule
