module adder_net_proc1_la64_s4_prod33_accb40_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input [1:0] in_groups,
  input in_last,
  input [2111:0] in_product,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [159:0] score_acc,
  output row_valid,
  output [2559:0] row_acc
);
  wire [1:0] in_groups_0 = in_groups;
  wire signed [32:0] in_product_0 = in_product[32:0];
  wire signed [32:0] in_product_1 = in_product[65:33];
  wire signed [32:0] in_product_2 = in_product[98:66];
  wire signed [32:0] in_product_3 = in_product[131:99];
  wire signed [32:0] in_product_4 = in_product[164:132];
  wire signed [32:0] in_product_5 = in_product[197:165];
  wire signed [32:0] in_product_6 = in_product[230:198];
  wire signed [32:0] in_product_7 = in_product[263:231];
  wire signed [32:0] in_product_8 = in_product[296:264];
  wire signed [32:0] in_product_9 = in_product[329:297];
  wire signed [32:0] in_product_10 = in_product[362:330];
  wire signed [32:0] in_product_11 = in_product[395:363];
  wire signed [32:0] in_product_12 = in_product[428:396];
  wire signed [32:0] in_product_13 = in_product[461:429];
  wire signed [32:0] in_product_14 = in_product[494:462];
  wire signed [32:0] in_product_15 = in_product[527:495];
  wire signed [32:0] in_product_16 = in_product[560:528];
  wire signed [32:0] in_product_17 = in_product[593:561];
  wire signed [32:0] in_product_18 = in_product[626:594];
  wire signed [32:0] in_product_19 = in_product[659:627];
  wire signed [32:0] in_product_20 = in_product[692:660];
  wire signed [32:0] in_product_21 = in_product[725:693];
  wire signed [32:0] in_product_22 = in_product[758:726];
  wire signed [32:0] in_product_23 = in_product[791:759];
  wire signed [32:0] in_product_24 = in_product[824:792];
  wire signed [32:0] in_product_25 = in_product[857:825];
  wire signed [32:0] in_product_26 = in_product[890:858];
  wire signed [32:0] in_product_27 = in_product[923:891];
  wire signed [32:0] in_product_28 = in_product[956:924];
  wire signed [32:0] in_product_29 = in_product[989:957];
  wire signed [32:0] in_product_30 = in_product[1022:990];
  wire signed [32:0] in_product_31 = in_product[1055:1023];
  wire signed [32:0] in_product_32 = in_product[1088:1056];
  wire signed [32:0] in_product_33 = in_product[1121:1089];
  wire signed [32:0] in_product_34 = in_product[1154:1122];
  wire signed [32:0] in_product_35 = in_product[1187:1155];
  wire signed [32:0] in_product_36 = in_product[1220:1188];
  wire signed [32:0] in_product_37 = in_product[1253:1221];
  wire signed [32:0] in_product_38 = in_product[1286:1254];
  wire signed [32:0] in_product_39 = in_product[1319:1287];
  wire signed [32:0] in_product_40 = in_product[1352:1320];
  wire signed [32:0] in_product_41 = in_product[1385:1353];
  wire signed [32:0] in_product_42 = in_product[1418:1386];
  wire signed [32:0] in_product_43 = in_product[1451:1419];
  wire signed [32:0] in_product_44 = in_product[1484:1452];
  wire signed [32:0] in_product_45 = in_product[1517:1485];
  wire signed [32:0] in_product_46 = in_product[1550:1518];
  wire signed [32:0] in_product_47 = in_product[1583:1551];
  wire signed [32:0] in_product_48 = in_product[1616:1584];
  wire signed [32:0] in_product_49 = in_product[1649:1617];
  wire signed [32:0] in_product_50 = in_product[1682:1650];
  wire signed [32:0] in_product_51 = in_product[1715:1683];
  wire signed [32:0] in_product_52 = in_product[1748:1716];
  wire signed [32:0] in_product_53 = in_product[1781:1749];
  wire signed [32:0] in_product_54 = in_product[1814:1782];
  wire signed [32:0] in_product_55 = in_product[1847:1815];
  wire signed [32:0] in_product_56 = in_product[1880:1848];
  wire signed [32:0] in_product_57 = in_product[1913:1881];
  wire signed [32:0] in_product_58 = in_product[1946:1914];
  wire signed [32:0] in_product_59 = in_product[1979:1947];
  wire signed [32:0] in_product_60 = in_product[2012:1980];
  wire signed [32:0] in_product_61 = in_product[2045:2013];
  wire signed [32:0] in_product_62 = in_product[2078:2046];
  wire signed [32:0] in_product_63 = in_product[2111:2079];
  reg dot_valid_1;
  reg [1:0] dot_1_groups_0; // 0 one, 1 two, 2 four
  reg dot_valid_2;
  reg [1:0] dot_2_groups_0; // 0 one, 1 two, 2 four
  reg dot_valid_3;
  reg [1:0] dot_3_groups_0; // 0 one, 1 two, 2 four
  reg dot_valid_4;
  reg row_valid_1;
  reg row_1_last;
  reg row_valid_2;
  reg row_2_last;
  reg signed [39:0] upper_1_0;
  reg signed [39:0] upper_1_1;
  reg signed [39:0] upper_1_2;
  reg signed [39:0] upper_1_3;
  reg signed [39:0] upper_1_4;
  reg signed [39:0] upper_1_5;
  reg signed [39:0] upper_1_6;
  reg signed [39:0] upper_1_7;
  reg signed [39:0] upper_1_8;
  reg signed [39:0] upper_1_9;
  reg signed [39:0] upper_1_10;
  reg signed [39:0] upper_1_11;
  reg signed [39:0] upper_1_12;
  reg signed [39:0] upper_1_13;
  reg signed [39:0] upper_1_14;
  reg signed [39:0] upper_1_15;
  reg signed [39:0] row_1_0;
  reg signed [39:0] row_1_1;
  reg signed [39:0] row_1_2;
  reg signed [39:0] row_1_3;
  reg signed [39:0] row_1_4;
  reg signed [39:0] row_1_5;
  reg signed [39:0] row_1_6;
  reg signed [39:0] row_1_7;
  reg signed [39:0] row_1_8;
  reg signed [39:0] row_1_9;
  reg signed [39:0] row_1_10;
  reg signed [39:0] row_1_11;
  reg signed [39:0] row_1_12;
  reg signed [39:0] row_1_13;
  reg signed [39:0] row_1_14;
  reg signed [39:0] row_1_15;
  reg signed [39:0] row_1_16;
  reg signed [39:0] row_1_17;
  reg signed [39:0] row_1_18;
  reg signed [39:0] row_1_19;
  reg signed [39:0] row_1_20;
  reg signed [39:0] row_1_21;
  reg signed [39:0] row_1_22;
  reg signed [39:0] row_1_23;
  reg signed [39:0] row_1_24;
  reg signed [39:0] row_1_25;
  reg signed [39:0] row_1_26;
  reg signed [39:0] row_1_27;
  reg signed [39:0] row_1_28;
  reg signed [39:0] row_1_29;
  reg signed [39:0] row_1_30;
  reg signed [39:0] row_1_31;
  reg signed [39:0] row_1_32;
  reg signed [39:0] row_1_33;
  reg signed [39:0] row_1_34;
  reg signed [39:0] row_1_35;
  reg signed [39:0] row_1_36;
  reg signed [39:0] row_1_37;
  reg signed [39:0] row_1_38;
  reg signed [39:0] row_1_39;
  reg signed [39:0] row_1_40;
  reg signed [39:0] row_1_41;
  reg signed [39:0] row_1_42;
  reg signed [39:0] row_1_43;
  reg signed [39:0] row_1_44;
  reg signed [39:0] row_1_45;
  reg signed [39:0] row_1_46;
  reg signed [39:0] row_1_47;
  reg signed [39:0] row_1_48;
  reg signed [39:0] row_1_49;
  reg signed [39:0] row_1_50;
  reg signed [39:0] row_1_51;
  reg signed [39:0] row_1_52;
  reg signed [39:0] row_1_53;
  reg signed [39:0] row_1_54;
  reg signed [39:0] row_1_55;
  reg signed [39:0] row_1_56;
  reg signed [39:0] row_1_57;
  reg signed [39:0] row_1_58;
  reg signed [39:0] row_1_59;
  reg signed [39:0] row_1_60;
  reg signed [39:0] row_1_61;
  reg signed [39:0] row_1_62;
  reg signed [39:0] row_1_63;
  reg signed [39:0] row_2_0;
  reg signed [39:0] row_2_1;
  reg signed [39:0] row_2_2;
  reg signed [39:0] row_2_3;
  reg signed [39:0] row_2_4;
  reg signed [39:0] row_2_5;
  reg signed [39:0] row_2_6;
  reg signed [39:0] row_2_7;
  reg signed [39:0] row_2_8;
  reg signed [39:0] row_2_9;
  reg signed [39:0] row_2_10;
  reg signed [39:0] row_2_11;
  reg signed [39:0] row_2_12;
  reg signed [39:0] row_2_13;
  reg signed [39:0] row_2_14;
  reg signed [39:0] row_2_15;
  reg signed [39:0] row_2_16;
  reg signed [39:0] row_2_17;
  reg signed [39:0] row_2_18;
  reg signed [39:0] row_2_19;
  reg signed [39:0] row_2_20;
  reg signed [39:0] row_2_21;
  reg signed [39:0] row_2_22;
  reg signed [39:0] row_2_23;
  reg signed [39:0] row_2_24;
  reg signed [39:0] row_2_25;
  reg signed [39:0] row_2_26;
  reg signed [39:0] row_2_27;
  reg signed [39:0] row_2_28;
  reg signed [39:0] row_2_29;
  reg signed [39:0] row_2_30;
  reg signed [39:0] row_2_31;
  reg signed [39:0] row_2_32;
  reg signed [39:0] row_2_33;
  reg signed [39:0] row_2_34;
  reg signed [39:0] row_2_35;
  reg signed [39:0] row_2_36;
  reg signed [39:0] row_2_37;
  reg signed [39:0] row_2_38;
  reg signed [39:0] row_2_39;
  reg signed [39:0] row_2_40;
  reg signed [39:0] row_2_41;
  reg signed [39:0] row_2_42;
  reg signed [39:0] row_2_43;
  reg signed [39:0] row_2_44;
  reg signed [39:0] row_2_45;
  reg signed [39:0] row_2_46;
  reg signed [39:0] row_2_47;
  reg signed [39:0] row_2_48;
  reg signed [39:0] row_2_49;
  reg signed [39:0] row_2_50;
  reg signed [39:0] row_2_51;
  reg signed [39:0] row_2_52;
  reg signed [39:0] row_2_53;
  reg signed [39:0] row_2_54;
  reg signed [39:0] row_2_55;
  reg signed [39:0] row_2_56;
  reg signed [39:0] row_2_57;
  reg signed [39:0] row_2_58;
  reg signed [39:0] row_2_59;
  reg signed [39:0] row_2_60;
  reg signed [39:0] row_2_61;
  reg signed [39:0] row_2_62;
  reg signed [39:0] row_2_63;
  reg score_taken;
  reg row_taken;
  wire [159:0] proc_0_score;
  wire signed [39:0] acc_0_sum;
  wire signed [39:0] acc_1_sum;
  wire signed [39:0] acc_2_sum;
  wire signed [39:0] acc_3_sum;
  wire signed [39:0] acc_4_sum;
  wire signed [39:0] acc_5_sum;
  wire signed [39:0] acc_6_sum;
  wire signed [39:0] acc_7_sum;
  wire signed [39:0] acc_8_sum;
  wire signed [39:0] acc_9_sum;
  wire signed [39:0] acc_10_sum;
  wire signed [39:0] acc_11_sum;
  wire signed [39:0] acc_12_sum;
  wire signed [39:0] acc_13_sum;
  wire signed [39:0] acc_14_sum;
  wire signed [39:0] acc_15_sum;
  wire signed [39:0] acc_16_sum;
  wire signed [39:0] acc_17_sum;
  wire signed [39:0] acc_18_sum;
  wire signed [39:0] acc_19_sum;
  wire signed [39:0] acc_20_sum;
  wire signed [39:0] acc_21_sum;
  wire signed [39:0] acc_22_sum;
  wire signed [39:0] acc_23_sum;
  wire signed [39:0] acc_24_sum;
  wire signed [39:0] acc_25_sum;
  wire signed [39:0] acc_26_sum;
  wire signed [39:0] acc_27_sum;
  wire signed [39:0] acc_28_sum;
  wire signed [39:0] acc_29_sum;
  wire signed [39:0] acc_30_sum;
  wire signed [39:0] acc_31_sum;
  wire signed [39:0] acc_32_sum;
  wire signed [39:0] acc_33_sum;
  wire signed [39:0] acc_34_sum;
  wire signed [39:0] acc_35_sum;
  wire signed [39:0] acc_36_sum;
  wire signed [39:0] acc_37_sum;
  wire signed [39:0] acc_38_sum;
  wire signed [39:0] acc_39_sum;
  wire signed [39:0] acc_40_sum;
  wire signed [39:0] acc_41_sum;
  wire signed [39:0] acc_42_sum;
  wire signed [39:0] acc_43_sum;
  wire signed [39:0] acc_44_sum;
  wire signed [39:0] acc_45_sum;
  wire signed [39:0] acc_46_sum;
  wire signed [39:0] acc_47_sum;
  wire signed [39:0] acc_48_sum;
  wire signed [39:0] acc_49_sum;
  wire signed [39:0] acc_50_sum;
  wire signed [39:0] acc_51_sum;
  wire signed [39:0] acc_52_sum;
  wire signed [39:0] acc_53_sum;
  wire signed [39:0] acc_54_sum;
  wire signed [39:0] acc_55_sum;
  wire signed [39:0] acc_56_sum;
  wire signed [39:0] acc_57_sum;
  wire signed [39:0] acc_58_sum;
  wire signed [39:0] acc_59_sum;
  wire signed [39:0] acc_60_sum;
  wire signed [39:0] acc_61_sum;
  wire signed [39:0] acc_62_sum;
  wire signed [39:0] acc_63_sum;
  wire signed [40:0] fold_1_0_sum;
  wire signed [40:0] fold_1_1_sum;
  wire signed [40:0] fold_1_2_sum;
  wire signed [40:0] fold_1_3_sum;
  wire signed [40:0] fold_1_4_sum;
  wire signed [40:0] fold_1_5_sum;
  wire signed [40:0] fold_1_6_sum;
  wire signed [40:0] fold_1_7_sum;
  wire signed [40:0] fold_1_8_sum;
  wire signed [40:0] fold_1_9_sum;
  wire signed [40:0] fold_1_10_sum;
  wire signed [40:0] fold_1_11_sum;
  wire signed [40:0] fold_1_12_sum;
  wire signed [40:0] fold_1_13_sum;
  wire signed [40:0] fold_1_14_sum;
  wire signed [40:0] fold_1_15_sum;
  wire signed [40:0] fold_1_16_sum;
  wire signed [40:0] fold_1_17_sum;
  wire signed [40:0] fold_1_18_sum;
  wire signed [40:0] fold_1_19_sum;
  wire signed [40:0] fold_1_20_sum;
  wire signed [40:0] fold_1_21_sum;
  wire signed [40:0] fold_1_22_sum;
  wire signed [40:0] fold_1_23_sum;
  wire signed [40:0] fold_1_24_sum;
  wire signed [40:0] fold_1_25_sum;
  wire signed [40:0] fold_1_26_sum;
  wire signed [40:0] fold_1_27_sum;
  wire signed [40:0] fold_1_28_sum;
  wire signed [40:0] fold_1_29_sum;
  wire signed [40:0] fold_1_30_sum;
  wire signed [40:0] fold_1_31_sum;
  wire signed [40:0] fold_2_0_sum;
  wire signed [40:0] fold_2_1_sum;
  wire signed [40:0] fold_2_2_sum;
  wire signed [40:0] fold_2_3_sum;
  wire signed [40:0] fold_2_4_sum;
  wire signed [40:0] fold_2_5_sum;
  wire signed [40:0] fold_2_6_sum;
  wire signed [40:0] fold_2_7_sum;
  wire signed [40:0] fold_2_8_sum;
  wire signed [40:0] fold_2_9_sum;
  wire signed [40:0] fold_2_10_sum;
  wire signed [40:0] fold_2_11_sum;
  wire signed [40:0] fold_2_12_sum;
  wire signed [40:0] fold_2_13_sum;
  wire signed [40:0] fold_2_14_sum;
  wire signed [40:0] fold_2_15_sum;
  assign score_valid = dot_valid_4 & ~score_taken;
  wire and_score_valid = score_valid & ~score_ready;
  assign row_valid = row_valid_2 & row_2_last & ~row_taken;
  wire or_score_valid = and_score_valid | (row_valid & ~row_ready);
  wire advance = ~or_score_valid;
  wire eq_in_mode = in_mode == 2'd0;
  wire and_in_valid = in_valid & ~eq_in_mode;
  wire and_advance = advance & and_in_valid;
  wire eq_in_groups_0 = in_groups_0 == 2'd2;
  wire or_in_groups_0 = (in_groups_0 == 2'd1) | eq_in_groups_0;
  wire and_advance_2 = advance & ~eq_in_groups_0;
  always @(posedge clk) begin
    if (rst) dot_valid_1 <= 1'b0;
    else if (advance) dot_valid_1 <= in_valid & eq_in_mode;
  end
  always @(posedge clk) begin
    if (advance) dot_1_groups_0 <= in_groups_0;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_2 <= 1'b0;
    else if (advance) dot_valid_2 <= dot_valid_1;
  end
  always @(posedge clk) begin
    if (advance) dot_2_groups_0 <= dot_1_groups_0;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_3 <= 1'b0;
    else if (advance) dot_valid_3 <= dot_valid_2;
  end
  always @(posedge clk) begin
    if (advance) dot_3_groups_0 <= dot_2_groups_0;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_4 <= 1'b0;
    else if (advance) dot_valid_4 <= dot_valid_3;
  end
  always @(posedge clk) begin
    if (rst) row_valid_1 <= 1'b0;
    else if (advance) row_valid_1 <= and_in_valid;
  end
  always @(posedge clk) begin
    if (advance) row_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (rst) row_valid_2 <= 1'b0;
    else if (advance) row_valid_2 <= row_valid_1;
  end
  always @(posedge clk) begin
    if (advance) row_2_last <= row_1_last;
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_0 <= 40'sd0;
    else if (advance) upper_1_0 <= fold_1_16_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_1 <= 40'sd0;
    else if (advance) upper_1_1 <= fold_1_17_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_2 <= 40'sd0;
    else if (advance) upper_1_2 <= fold_1_18_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_3 <= 40'sd0;
    else if (advance) upper_1_3 <= fold_1_19_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_4 <= 40'sd0;
    else if (advance) upper_1_4 <= fold_1_20_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_5 <= 40'sd0;
    else if (advance) upper_1_5 <= fold_1_21_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_6 <= 40'sd0;
    else if (advance) upper_1_6 <= fold_1_22_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_7 <= 40'sd0;
    else if (advance) upper_1_7 <= fold_1_23_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_8 <= 40'sd0;
    else if (advance) upper_1_8 <= fold_1_24_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_9 <= 40'sd0;
    else if (advance) upper_1_9 <= fold_1_25_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_10 <= 40'sd0;
    else if (advance) upper_1_10 <= fold_1_26_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_11 <= 40'sd0;
    else if (advance) upper_1_11 <= fold_1_27_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_12 <= 40'sd0;
    else if (advance) upper_1_12 <= fold_1_28_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_13 <= 40'sd0;
    else if (advance) upper_1_13 <= fold_1_29_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_14 <= 40'sd0;
    else if (advance) upper_1_14 <= fold_1_30_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_2) upper_1_15 <= 40'sd0;
    else if (advance) upper_1_15 <= fold_1_31_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_0 <= fold_1_0_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_1 <= fold_1_1_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_2 <= fold_1_2_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_3 <= fold_1_3_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_4 <= fold_1_4_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_5 <= fold_1_5_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_6 <= fold_1_6_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_7 <= fold_1_7_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_8 <= fold_1_8_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_9 <= fold_1_9_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_10 <= fold_1_10_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_11 <= fold_1_11_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_12 <= fold_1_12_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_13 <= fold_1_13_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_14 <= fold_1_14_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_15 <= fold_1_15_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_16 <= fold_1_16_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_17 <= fold_1_17_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_18 <= fold_1_18_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_19 <= fold_1_19_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_20 <= fold_1_20_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_21 <= fold_1_21_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_22 <= fold_1_22_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_23 <= fold_1_23_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_24 <= fold_1_24_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_25 <= fold_1_25_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_26 <= fold_1_26_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_27 <= fold_1_27_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_28 <= fold_1_28_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_29 <= fold_1_29_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_30 <= fold_1_30_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_31 <= fold_1_31_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_32 <= acc_32_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_33 <= acc_33_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_34 <= acc_34_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_35 <= acc_35_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_36 <= acc_36_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_37 <= acc_37_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_38 <= acc_38_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_39 <= acc_39_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_40 <= acc_40_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_41 <= acc_41_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_42 <= acc_42_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_43 <= acc_43_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_44 <= acc_44_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_45 <= acc_45_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_46 <= acc_46_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_47 <= acc_47_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_48 <= acc_48_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_49 <= acc_49_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_50 <= acc_50_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_51 <= acc_51_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_52 <= acc_52_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_53 <= acc_53_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_54 <= acc_54_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_55 <= acc_55_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_56 <= acc_56_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_57 <= acc_57_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_58 <= acc_58_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_59 <= acc_59_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_60 <= acc_60_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_61 <= acc_61_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_62 <= acc_62_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_63 <= acc_63_sum;
  end
  always @(posedge clk) begin
    if (advance) row_2_0 <= fold_2_0_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_1 <= fold_2_1_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_2 <= fold_2_2_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_3 <= fold_2_3_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_4 <= fold_2_4_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_5 <= fold_2_5_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_6 <= fold_2_6_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_7 <= fold_2_7_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_8 <= fold_2_8_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_9 <= fold_2_9_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_10 <= fold_2_10_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_11 <= fold_2_11_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_12 <= fold_2_12_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_13 <= fold_2_13_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_14 <= fold_2_14_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_15 <= fold_2_15_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_16 <= row_1_16;
  end
  always @(posedge clk) begin
    if (advance) row_2_17 <= row_1_17;
  end
  always @(posedge clk) begin
    if (advance) row_2_18 <= row_1_18;
  end
  always @(posedge clk) begin
    if (advance) row_2_19 <= row_1_19;
  end
  always @(posedge clk) begin
    if (advance) row_2_20 <= row_1_20;
  end
  always @(posedge clk) begin
    if (advance) row_2_21 <= row_1_21;
  end
  always @(posedge clk) begin
    if (advance) row_2_22 <= row_1_22;
  end
  always @(posedge clk) begin
    if (advance) row_2_23 <= row_1_23;
  end
  always @(posedge clk) begin
    if (advance) row_2_24 <= row_1_24;
  end
  always @(posedge clk) begin
    if (advance) row_2_25 <= row_1_25;
  end
  always @(posedge clk) begin
    if (advance) row_2_26 <= row_1_26;
  end
  always @(posedge clk) begin
    if (advance) row_2_27 <= row_1_27;
  end
  always @(posedge clk) begin
    if (advance) row_2_28 <= row_1_28;
  end
  always @(posedge clk) begin
    if (advance) row_2_29 <= row_1_29;
  end
  always @(posedge clk) begin
    if (advance) row_2_30 <= row_1_30;
  end
  always @(posedge clk) begin
    if (advance) row_2_31 <= row_1_31;
  end
  always @(posedge clk) begin
    if (advance) row_2_32 <= row_1_32;
  end
  always @(posedge clk) begin
    if (advance) row_2_33 <= row_1_33;
  end
  always @(posedge clk) begin
    if (advance) row_2_34 <= row_1_34;
  end
  always @(posedge clk) begin
    if (advance) row_2_35 <= row_1_35;
  end
  always @(posedge clk) begin
    if (advance) row_2_36 <= row_1_36;
  end
  always @(posedge clk) begin
    if (advance) row_2_37 <= row_1_37;
  end
  always @(posedge clk) begin
    if (advance) row_2_38 <= row_1_38;
  end
  always @(posedge clk) begin
    if (advance) row_2_39 <= row_1_39;
  end
  always @(posedge clk) begin
    if (advance) row_2_40 <= row_1_40;
  end
  always @(posedge clk) begin
    if (advance) row_2_41 <= row_1_41;
  end
  always @(posedge clk) begin
    if (advance) row_2_42 <= row_1_42;
  end
  always @(posedge clk) begin
    if (advance) row_2_43 <= row_1_43;
  end
  always @(posedge clk) begin
    if (advance) row_2_44 <= row_1_44;
  end
  always @(posedge clk) begin
    if (advance) row_2_45 <= row_1_45;
  end
  always @(posedge clk) begin
    if (advance) row_2_46 <= row_1_46;
  end
  always @(posedge clk) begin
    if (advance) row_2_47 <= row_1_47;
  end
  always @(posedge clk) begin
    if (advance) row_2_48 <= row_1_48;
  end
  always @(posedge clk) begin
    if (advance) row_2_49 <= row_1_49;
  end
  always @(posedge clk) begin
    if (advance) row_2_50 <= row_1_50;
  end
  always @(posedge clk) begin
    if (advance) row_2_51 <= row_1_51;
  end
  always @(posedge clk) begin
    if (advance) row_2_52 <= row_1_52;
  end
  always @(posedge clk) begin
    if (advance) row_2_53 <= row_1_53;
  end
  always @(posedge clk) begin
    if (advance) row_2_54 <= row_1_54;
  end
  always @(posedge clk) begin
    if (advance) row_2_55 <= row_1_55;
  end
  always @(posedge clk) begin
    if (advance) row_2_56 <= row_1_56;
  end
  always @(posedge clk) begin
    if (advance) row_2_57 <= row_1_57;
  end
  always @(posedge clk) begin
    if (advance) row_2_58 <= row_1_58;
  end
  always @(posedge clk) begin
    if (advance) row_2_59 <= row_1_59;
  end
  always @(posedge clk) begin
    if (advance) row_2_60 <= row_1_60;
  end
  always @(posedge clk) begin
    if (advance) row_2_61 <= row_1_61;
  end
  always @(posedge clk) begin
    if (advance) row_2_62 <= row_1_62;
  end
  always @(posedge clk) begin
    if (advance) row_2_63 <= row_1_63;
  end
  always @(posedge clk) begin
    if (rst) score_taken <= 1'b0;
    else if (advance) score_taken <= 1'b0;
    else if (score_valid & score_ready) score_taken <= 1'b1;
  end
  always @(posedge clk) begin
    if (rst) row_taken <= 1'b0;
    else if (advance) row_taken <= 1'b0;
    else if (row_valid & row_ready) row_taken <= 1'b1;
  end
  proc_tree_la64_s4_p33_accb40_le2 proc_0 (
    .clk(clk),
    .advance(advance),
    .product(in_product),
    .groups(dot_3_groups_0),
    .score(proc_0_score)
  );
  accumulator_i33_a40 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_0),
    .sum(acc_0_sum)
  );
  accumulator_i33_a40 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_1),
    .sum(acc_1_sum)
  );
  accumulator_i33_a40 acc_2 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_2),
    .sum(acc_2_sum)
  );
  accumulator_i33_a40 acc_3 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_3),
    .sum(acc_3_sum)
  );
  accumulator_i33_a40 acc_4 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_4),
    .sum(acc_4_sum)
  );
  accumulator_i33_a40 acc_5 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_5),
    .sum(acc_5_sum)
  );
  accumulator_i33_a40 acc_6 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_6),
    .sum(acc_6_sum)
  );
  accumulator_i33_a40 acc_7 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_7),
    .sum(acc_7_sum)
  );
  accumulator_i33_a40 acc_8 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_8),
    .sum(acc_8_sum)
  );
  accumulator_i33_a40 acc_9 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_9),
    .sum(acc_9_sum)
  );
  accumulator_i33_a40 acc_10 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_10),
    .sum(acc_10_sum)
  );
  accumulator_i33_a40 acc_11 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_11),
    .sum(acc_11_sum)
  );
  accumulator_i33_a40 acc_12 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_12),
    .sum(acc_12_sum)
  );
  accumulator_i33_a40 acc_13 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_13),
    .sum(acc_13_sum)
  );
  accumulator_i33_a40 acc_14 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_14),
    .sum(acc_14_sum)
  );
  accumulator_i33_a40 acc_15 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_15),
    .sum(acc_15_sum)
  );
  accumulator_i33_a40 acc_16 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_16),
    .sum(acc_16_sum)
  );
  accumulator_i33_a40 acc_17 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_17),
    .sum(acc_17_sum)
  );
  accumulator_i33_a40 acc_18 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_18),
    .sum(acc_18_sum)
  );
  accumulator_i33_a40 acc_19 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_19),
    .sum(acc_19_sum)
  );
  accumulator_i33_a40 acc_20 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_20),
    .sum(acc_20_sum)
  );
  accumulator_i33_a40 acc_21 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_21),
    .sum(acc_21_sum)
  );
  accumulator_i33_a40 acc_22 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_22),
    .sum(acc_22_sum)
  );
  accumulator_i33_a40 acc_23 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_23),
    .sum(acc_23_sum)
  );
  accumulator_i33_a40 acc_24 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_24),
    .sum(acc_24_sum)
  );
  accumulator_i33_a40 acc_25 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_25),
    .sum(acc_25_sum)
  );
  accumulator_i33_a40 acc_26 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_26),
    .sum(acc_26_sum)
  );
  accumulator_i33_a40 acc_27 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_27),
    .sum(acc_27_sum)
  );
  accumulator_i33_a40 acc_28 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_28),
    .sum(acc_28_sum)
  );
  accumulator_i33_a40 acc_29 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_29),
    .sum(acc_29_sum)
  );
  accumulator_i33_a40 acc_30 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_30),
    .sum(acc_30_sum)
  );
  accumulator_i33_a40 acc_31 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_31),
    .sum(acc_31_sum)
  );
  accumulator_i33_a40 acc_32 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_32),
    .sum(acc_32_sum)
  );
  accumulator_i33_a40 acc_33 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_33),
    .sum(acc_33_sum)
  );
  accumulator_i33_a40 acc_34 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_34),
    .sum(acc_34_sum)
  );
  accumulator_i33_a40 acc_35 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_35),
    .sum(acc_35_sum)
  );
  accumulator_i33_a40 acc_36 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_36),
    .sum(acc_36_sum)
  );
  accumulator_i33_a40 acc_37 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_37),
    .sum(acc_37_sum)
  );
  accumulator_i33_a40 acc_38 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_38),
    .sum(acc_38_sum)
  );
  accumulator_i33_a40 acc_39 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_39),
    .sum(acc_39_sum)
  );
  accumulator_i33_a40 acc_40 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_40),
    .sum(acc_40_sum)
  );
  accumulator_i33_a40 acc_41 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_41),
    .sum(acc_41_sum)
  );
  accumulator_i33_a40 acc_42 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_42),
    .sum(acc_42_sum)
  );
  accumulator_i33_a40 acc_43 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_43),
    .sum(acc_43_sum)
  );
  accumulator_i33_a40 acc_44 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_44),
    .sum(acc_44_sum)
  );
  accumulator_i33_a40 acc_45 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_45),
    .sum(acc_45_sum)
  );
  accumulator_i33_a40 acc_46 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_46),
    .sum(acc_46_sum)
  );
  accumulator_i33_a40 acc_47 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_47),
    .sum(acc_47_sum)
  );
  accumulator_i33_a40 acc_48 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_48),
    .sum(acc_48_sum)
  );
  accumulator_i33_a40 acc_49 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_49),
    .sum(acc_49_sum)
  );
  accumulator_i33_a40 acc_50 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_50),
    .sum(acc_50_sum)
  );
  accumulator_i33_a40 acc_51 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_51),
    .sum(acc_51_sum)
  );
  accumulator_i33_a40 acc_52 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_52),
    .sum(acc_52_sum)
  );
  accumulator_i33_a40 acc_53 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_53),
    .sum(acc_53_sum)
  );
  accumulator_i33_a40 acc_54 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_54),
    .sum(acc_54_sum)
  );
  accumulator_i33_a40 acc_55 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_55),
    .sum(acc_55_sum)
  );
  accumulator_i33_a40 acc_56 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_56),
    .sum(acc_56_sum)
  );
  accumulator_i33_a40 acc_57 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_57),
    .sum(acc_57_sum)
  );
  accumulator_i33_a40 acc_58 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_58),
    .sum(acc_58_sum)
  );
  accumulator_i33_a40 acc_59 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_59),
    .sum(acc_59_sum)
  );
  accumulator_i33_a40 acc_60 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_60),
    .sum(acc_60_sum)
  );
  accumulator_i33_a40 acc_61 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_61),
    .sum(acc_61_sum)
  );
  accumulator_i33_a40 acc_62 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_62),
    .sum(acc_62_sum)
  );
  accumulator_i33_a40 acc_63 (
    .clk(clk),
    .rst(rst),
    .take(and_advance),
    .last(in_last),
    .x(in_product_63),
    .sum(acc_63_sum)
  );
  adder_a40_b40 fold_1_0 (
    .a(acc_0_sum),
    .b(or_in_groups_0 ? acc_32_sum : 40'sd0),
    .sum(fold_1_0_sum)
  );
  adder_a40_b40 fold_1_1 (
    .a(acc_1_sum),
    .b(or_in_groups_0 ? acc_33_sum : 40'sd0),
    .sum(fold_1_1_sum)
  );
  adder_a40_b40 fold_1_2 (
    .a(acc_2_sum),
    .b(or_in_groups_0 ? acc_34_sum : 40'sd0),
    .sum(fold_1_2_sum)
  );
  adder_a40_b40 fold_1_3 (
    .a(acc_3_sum),
    .b(or_in_groups_0 ? acc_35_sum : 40'sd0),
    .sum(fold_1_3_sum)
  );
  adder_a40_b40 fold_1_4 (
    .a(acc_4_sum),
    .b(or_in_groups_0 ? acc_36_sum : 40'sd0),
    .sum(fold_1_4_sum)
  );
  adder_a40_b40 fold_1_5 (
    .a(acc_5_sum),
    .b(or_in_groups_0 ? acc_37_sum : 40'sd0),
    .sum(fold_1_5_sum)
  );
  adder_a40_b40 fold_1_6 (
    .a(acc_6_sum),
    .b(or_in_groups_0 ? acc_38_sum : 40'sd0),
    .sum(fold_1_6_sum)
  );
  adder_a40_b40 fold_1_7 (
    .a(acc_7_sum),
    .b(or_in_groups_0 ? acc_39_sum : 40'sd0),
    .sum(fold_1_7_sum)
  );
  adder_a40_b40 fold_1_8 (
    .a(acc_8_sum),
    .b(or_in_groups_0 ? acc_40_sum : 40'sd0),
    .sum(fold_1_8_sum)
  );
  adder_a40_b40 fold_1_9 (
    .a(acc_9_sum),
    .b(or_in_groups_0 ? acc_41_sum : 40'sd0),
    .sum(fold_1_9_sum)
  );
  adder_a40_b40 fold_1_10 (
    .a(acc_10_sum),
    .b(or_in_groups_0 ? acc_42_sum : 40'sd0),
    .sum(fold_1_10_sum)
  );
  adder_a40_b40 fold_1_11 (
    .a(acc_11_sum),
    .b(or_in_groups_0 ? acc_43_sum : 40'sd0),
    .sum(fold_1_11_sum)
  );
  adder_a40_b40 fold_1_12 (
    .a(acc_12_sum),
    .b(or_in_groups_0 ? acc_44_sum : 40'sd0),
    .sum(fold_1_12_sum)
  );
  adder_a40_b40 fold_1_13 (
    .a(acc_13_sum),
    .b(or_in_groups_0 ? acc_45_sum : 40'sd0),
    .sum(fold_1_13_sum)
  );
  adder_a40_b40 fold_1_14 (
    .a(acc_14_sum),
    .b(or_in_groups_0 ? acc_46_sum : 40'sd0),
    .sum(fold_1_14_sum)
  );
  adder_a40_b40 fold_1_15 (
    .a(acc_15_sum),
    .b(or_in_groups_0 ? acc_47_sum : 40'sd0),
    .sum(fold_1_15_sum)
  );
  adder_a40_b40 fold_1_16 (
    .a(acc_16_sum),
    .b(or_in_groups_0 ? acc_48_sum : 40'sd0),
    .sum(fold_1_16_sum)
  );
  adder_a40_b40 fold_1_17 (
    .a(acc_17_sum),
    .b(or_in_groups_0 ? acc_49_sum : 40'sd0),
    .sum(fold_1_17_sum)
  );
  adder_a40_b40 fold_1_18 (
    .a(acc_18_sum),
    .b(or_in_groups_0 ? acc_50_sum : 40'sd0),
    .sum(fold_1_18_sum)
  );
  adder_a40_b40 fold_1_19 (
    .a(acc_19_sum),
    .b(or_in_groups_0 ? acc_51_sum : 40'sd0),
    .sum(fold_1_19_sum)
  );
  adder_a40_b40 fold_1_20 (
    .a(acc_20_sum),
    .b(or_in_groups_0 ? acc_52_sum : 40'sd0),
    .sum(fold_1_20_sum)
  );
  adder_a40_b40 fold_1_21 (
    .a(acc_21_sum),
    .b(or_in_groups_0 ? acc_53_sum : 40'sd0),
    .sum(fold_1_21_sum)
  );
  adder_a40_b40 fold_1_22 (
    .a(acc_22_sum),
    .b(or_in_groups_0 ? acc_54_sum : 40'sd0),
    .sum(fold_1_22_sum)
  );
  adder_a40_b40 fold_1_23 (
    .a(acc_23_sum),
    .b(or_in_groups_0 ? acc_55_sum : 40'sd0),
    .sum(fold_1_23_sum)
  );
  adder_a40_b40 fold_1_24 (
    .a(acc_24_sum),
    .b(or_in_groups_0 ? acc_56_sum : 40'sd0),
    .sum(fold_1_24_sum)
  );
  adder_a40_b40 fold_1_25 (
    .a(acc_25_sum),
    .b(or_in_groups_0 ? acc_57_sum : 40'sd0),
    .sum(fold_1_25_sum)
  );
  adder_a40_b40 fold_1_26 (
    .a(acc_26_sum),
    .b(or_in_groups_0 ? acc_58_sum : 40'sd0),
    .sum(fold_1_26_sum)
  );
  adder_a40_b40 fold_1_27 (
    .a(acc_27_sum),
    .b(or_in_groups_0 ? acc_59_sum : 40'sd0),
    .sum(fold_1_27_sum)
  );
  adder_a40_b40 fold_1_28 (
    .a(acc_28_sum),
    .b(or_in_groups_0 ? acc_60_sum : 40'sd0),
    .sum(fold_1_28_sum)
  );
  adder_a40_b40 fold_1_29 (
    .a(acc_29_sum),
    .b(or_in_groups_0 ? acc_61_sum : 40'sd0),
    .sum(fold_1_29_sum)
  );
  adder_a40_b40 fold_1_30 (
    .a(acc_30_sum),
    .b(or_in_groups_0 ? acc_62_sum : 40'sd0),
    .sum(fold_1_30_sum)
  );
  adder_a40_b40 fold_1_31 (
    .a(acc_31_sum),
    .b(or_in_groups_0 ? acc_63_sum : 40'sd0),
    .sum(fold_1_31_sum)
  );
  adder_a40_b40 fold_2_0 (
    .a(row_1_0),
    .b(upper_1_0),
    .sum(fold_2_0_sum)
  );
  adder_a40_b40 fold_2_1 (
    .a(row_1_1),
    .b(upper_1_1),
    .sum(fold_2_1_sum)
  );
  adder_a40_b40 fold_2_2 (
    .a(row_1_2),
    .b(upper_1_2),
    .sum(fold_2_2_sum)
  );
  adder_a40_b40 fold_2_3 (
    .a(row_1_3),
    .b(upper_1_3),
    .sum(fold_2_3_sum)
  );
  adder_a40_b40 fold_2_4 (
    .a(row_1_4),
    .b(upper_1_4),
    .sum(fold_2_4_sum)
  );
  adder_a40_b40 fold_2_5 (
    .a(row_1_5),
    .b(upper_1_5),
    .sum(fold_2_5_sum)
  );
  adder_a40_b40 fold_2_6 (
    .a(row_1_6),
    .b(upper_1_6),
    .sum(fold_2_6_sum)
  );
  adder_a40_b40 fold_2_7 (
    .a(row_1_7),
    .b(upper_1_7),
    .sum(fold_2_7_sum)
  );
  adder_a40_b40 fold_2_8 (
    .a(row_1_8),
    .b(upper_1_8),
    .sum(fold_2_8_sum)
  );
  adder_a40_b40 fold_2_9 (
    .a(row_1_9),
    .b(upper_1_9),
    .sum(fold_2_9_sum)
  );
  adder_a40_b40 fold_2_10 (
    .a(row_1_10),
    .b(upper_1_10),
    .sum(fold_2_10_sum)
  );
  adder_a40_b40 fold_2_11 (
    .a(row_1_11),
    .b(upper_1_11),
    .sum(fold_2_11_sum)
  );
  adder_a40_b40 fold_2_12 (
    .a(row_1_12),
    .b(upper_1_12),
    .sum(fold_2_12_sum)
  );
  adder_a40_b40 fold_2_13 (
    .a(row_1_13),
    .b(upper_1_13),
    .sum(fold_2_13_sum)
  );
  adder_a40_b40 fold_2_14 (
    .a(row_1_14),
    .b(upper_1_14),
    .sum(fold_2_14_sum)
  );
  adder_a40_b40 fold_2_15 (
    .a(row_1_15),
    .b(upper_1_15),
    .sum(fold_2_15_sum)
  );
  assign in_ready = advance;
  assign score_acc = proc_0_score;
  assign row_acc = {row_2_63, row_2_62, row_2_61, row_2_60, row_2_59, row_2_58, row_2_57, row_2_56, row_2_55,
    row_2_54, row_2_53, row_2_52, row_2_51, row_2_50, row_2_49, row_2_48, row_2_47, row_2_46,
    row_2_45, row_2_44, row_2_43, row_2_42, row_2_41, row_2_40, row_2_39, row_2_38, row_2_37,
    row_2_36, row_2_35, row_2_34, row_2_33, row_2_32, row_2_31, row_2_30, row_2_29, row_2_28,
    row_2_27, row_2_26, row_2_25, row_2_24, row_2_23, row_2_22, row_2_21, row_2_20, row_2_19,
    row_2_18, row_2_17, row_2_16, row_2_15, row_2_14, row_2_13, row_2_12, row_2_11, row_2_10,
    row_2_9, row_2_8, row_2_7, row_2_6, row_2_5, row_2_4, row_2_3, row_2_2, row_2_1, row_2_0};
  wire unused_ok = &{1'b0, fold_1_0_sum[40], fold_1_1_sum[40], fold_1_2_sum[40], fold_1_3_sum[40], fold_1_4_sum[40],
    fold_1_5_sum[40], fold_1_6_sum[40], fold_1_7_sum[40], fold_1_8_sum[40], fold_1_9_sum[40],
    fold_1_10_sum[40], fold_1_11_sum[40], fold_1_12_sum[40], fold_1_13_sum[40], fold_1_14_sum[40],
    fold_1_15_sum[40], fold_1_16_sum[40], fold_1_17_sum[40], fold_1_18_sum[40], fold_1_19_sum[40],
    fold_1_20_sum[40], fold_1_21_sum[40], fold_1_22_sum[40], fold_1_23_sum[40], fold_1_24_sum[40],
    fold_1_25_sum[40], fold_1_26_sum[40], fold_1_27_sum[40], fold_1_28_sum[40], fold_1_29_sum[40],
    fold_1_30_sum[40], fold_1_31_sum[40], fold_2_0_sum[40], fold_2_1_sum[40], fold_2_2_sum[40],
    fold_2_3_sum[40], fold_2_4_sum[40], fold_2_5_sum[40], fold_2_6_sum[40], fold_2_7_sum[40],
    fold_2_8_sum[40], fold_2_9_sum[40], fold_2_10_sum[40], fold_2_11_sum[40], fold_2_12_sum[40],
    fold_2_13_sum[40], fold_2_14_sum[40], fold_2_15_sum[40]};
endmodule
