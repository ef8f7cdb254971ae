module score_l64_a40_o16 (
  input clk,
  input rst,
  input in_valid,
  input [2559:0] in_acc,
  input [5:0] in_shift,
  input out_ready,
  output in_ready,
  output out_valid,
  output [1023:0] out_p
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
  reg [2:0] fine;
  reg [23:0] near_0_v;
  reg near_0_over;
  reg near_0_sign;
  reg signed [15:0] p_0;
  reg [23:0] near_1_v;
  reg near_1_over;
  reg near_1_sign;
  reg signed [15:0] p_1;
  reg [23:0] near_2_v;
  reg near_2_over;
  reg near_2_sign;
  reg signed [15:0] p_2;
  reg [23:0] near_3_v;
  reg near_3_over;
  reg near_3_sign;
  reg signed [15:0] p_3;
  reg [23:0] near_4_v;
  reg near_4_over;
  reg near_4_sign;
  reg signed [15:0] p_4;
  reg [23:0] near_5_v;
  reg near_5_over;
  reg near_5_sign;
  reg signed [15:0] p_5;
  reg [23:0] near_6_v;
  reg near_6_over;
  reg near_6_sign;
  reg signed [15:0] p_6;
  reg [23:0] near_7_v;
  reg near_7_over;
  reg near_7_sign;
  reg signed [15:0] p_7;
  reg [23:0] near_8_v;
  reg near_8_over;
  reg near_8_sign;
  reg signed [15:0] p_8;
  reg [23:0] near_9_v;
  reg near_9_over;
  reg near_9_sign;
  reg signed [15:0] p_9;
  reg [23:0] near_10_v;
  reg near_10_over;
  reg near_10_sign;
  reg signed [15:0] p_10;
  reg [23:0] near_11_v;
  reg near_11_over;
  reg near_11_sign;
  reg signed [15:0] p_11;
  reg [23:0] near_12_v;
  reg near_12_over;
  reg near_12_sign;
  reg signed [15:0] p_12;
  reg [23:0] near_13_v;
  reg near_13_over;
  reg near_13_sign;
  reg signed [15:0] p_13;
  reg [23:0] near_14_v;
  reg near_14_over;
  reg near_14_sign;
  reg signed [15:0] p_14;
  reg [23:0] near_15_v;
  reg near_15_over;
  reg near_15_sign;
  reg signed [15:0] p_15;
  reg [23:0] near_16_v;
  reg near_16_over;
  reg near_16_sign;
  reg signed [15:0] p_16;
  reg [23:0] near_17_v;
  reg near_17_over;
  reg near_17_sign;
  reg signed [15:0] p_17;
  reg [23:0] near_18_v;
  reg near_18_over;
  reg near_18_sign;
  reg signed [15:0] p_18;
  reg [23:0] near_19_v;
  reg near_19_over;
  reg near_19_sign;
  reg signed [15:0] p_19;
  reg [23:0] near_20_v;
  reg near_20_over;
  reg near_20_sign;
  reg signed [15:0] p_20;
  reg [23:0] near_21_v;
  reg near_21_over;
  reg near_21_sign;
  reg signed [15:0] p_21;
  reg [23:0] near_22_v;
  reg near_22_over;
  reg near_22_sign;
  reg signed [15:0] p_22;
  reg [23:0] near_23_v;
  reg near_23_over;
  reg near_23_sign;
  reg signed [15:0] p_23;
  reg [23:0] near_24_v;
  reg near_24_over;
  reg near_24_sign;
  reg signed [15:0] p_24;
  reg [23:0] near_25_v;
  reg near_25_over;
  reg near_25_sign;
  reg signed [15:0] p_25;
  reg [23:0] near_26_v;
  reg near_26_over;
  reg near_26_sign;
  reg signed [15:0] p_26;
  reg [23:0] near_27_v;
  reg near_27_over;
  reg near_27_sign;
  reg signed [15:0] p_27;
  reg [23:0] near_28_v;
  reg near_28_over;
  reg near_28_sign;
  reg signed [15:0] p_28;
  reg [23:0] near_29_v;
  reg near_29_over;
  reg near_29_sign;
  reg signed [15:0] p_29;
  reg [23:0] near_30_v;
  reg near_30_over;
  reg near_30_sign;
  reg signed [15:0] p_30;
  reg [23:0] near_31_v;
  reg near_31_over;
  reg near_31_sign;
  reg signed [15:0] p_31;
  reg [23:0] near_32_v;
  reg near_32_over;
  reg near_32_sign;
  reg signed [15:0] p_32;
  reg [23:0] near_33_v;
  reg near_33_over;
  reg near_33_sign;
  reg signed [15:0] p_33;
  reg [23:0] near_34_v;
  reg near_34_over;
  reg near_34_sign;
  reg signed [15:0] p_34;
  reg [23:0] near_35_v;
  reg near_35_over;
  reg near_35_sign;
  reg signed [15:0] p_35;
  reg [23:0] near_36_v;
  reg near_36_over;
  reg near_36_sign;
  reg signed [15:0] p_36;
  reg [23:0] near_37_v;
  reg near_37_over;
  reg near_37_sign;
  reg signed [15:0] p_37;
  reg [23:0] near_38_v;
  reg near_38_over;
  reg near_38_sign;
  reg signed [15:0] p_38;
  reg [23:0] near_39_v;
  reg near_39_over;
  reg near_39_sign;
  reg signed [15:0] p_39;
  reg [23:0] near_40_v;
  reg near_40_over;
  reg near_40_sign;
  reg signed [15:0] p_40;
  reg [23:0] near_41_v;
  reg near_41_over;
  reg near_41_sign;
  reg signed [15:0] p_41;
  reg [23:0] near_42_v;
  reg near_42_over;
  reg near_42_sign;
  reg signed [15:0] p_42;
  reg [23:0] near_43_v;
  reg near_43_over;
  reg near_43_sign;
  reg signed [15:0] p_43;
  reg [23:0] near_44_v;
  reg near_44_over;
  reg near_44_sign;
  reg signed [15:0] p_44;
  reg [23:0] near_45_v;
  reg near_45_over;
  reg near_45_sign;
  reg signed [15:0] p_45;
  reg [23:0] near_46_v;
  reg near_46_over;
  reg near_46_sign;
  reg signed [15:0] p_46;
  reg [23:0] near_47_v;
  reg near_47_over;
  reg near_47_sign;
  reg signed [15:0] p_47;
  reg [23:0] near_48_v;
  reg near_48_over;
  reg near_48_sign;
  reg signed [15:0] p_48;
  reg [23:0] near_49_v;
  reg near_49_over;
  reg near_49_sign;
  reg signed [15:0] p_49;
  reg [23:0] near_50_v;
  reg near_50_over;
  reg near_50_sign;
  reg signed [15:0] p_50;
  reg [23:0] near_51_v;
  reg near_51_over;
  reg near_51_sign;
  reg signed [15:0] p_51;
  reg [23:0] near_52_v;
  reg near_52_over;
  reg near_52_sign;
  reg signed [15:0] p_52;
  reg [23:0] near_53_v;
  reg near_53_over;
  reg near_53_sign;
  reg signed [15:0] p_53;
  reg [23:0] near_54_v;
  reg near_54_over;
  reg near_54_sign;
  reg signed [15:0] p_54;
  reg [23:0] near_55_v;
  reg near_55_over;
  reg near_55_sign;
  reg signed [15:0] p_55;
  reg [23:0] near_56_v;
  reg near_56_over;
  reg near_56_sign;
  reg signed [15:0] p_56;
  reg [23:0] near_57_v;
  reg near_57_over;
  reg near_57_sign;
  reg signed [15:0] p_57;
  reg [23:0] near_58_v;
  reg near_58_over;
  reg near_58_sign;
  reg signed [15:0] p_58;
  reg [23:0] near_59_v;
  reg near_59_over;
  reg near_59_sign;
  reg signed [15:0] p_59;
  reg [23:0] near_60_v;
  reg near_60_over;
  reg near_60_sign;
  reg signed [15:0] p_60;
  reg [23:0] near_61_v;
  reg near_61_over;
  reg near_61_sign;
  reg signed [15:0] p_61;
  reg [23:0] near_62_v;
  reg near_62_over;
  reg near_62_sign;
  reg signed [15:0] p_62;
  reg [23:0] near_63_v;
  reg near_63_over;
  reg near_63_sign;
  reg signed [15:0] p_63;
  wire [40:0] shift_0_32_y;
  wire [31:0] shift_0_16_y;
  wire shift_0_16_over;
  wire [23:0] shift_0_8_y;
  wire shift_0_8_over;
  wire [19:0] shift_0_4_y;
  wire shift_0_4_over;
  wire [17:0] shift_0_2_y;
  wire shift_0_2_over;
  wire [16:0] shift_0_1_y;
  wire shift_0_1_over;
  wire [15:0] round_0_y;
  wire [40:0] shift_1_32_y;
  wire [31:0] shift_1_16_y;
  wire shift_1_16_over;
  wire [23:0] shift_1_8_y;
  wire shift_1_8_over;
  wire [19:0] shift_1_4_y;
  wire shift_1_4_over;
  wire [17:0] shift_1_2_y;
  wire shift_1_2_over;
  wire [16:0] shift_1_1_y;
  wire shift_1_1_over;
  wire [15:0] round_1_y;
  wire [40:0] shift_2_32_y;
  wire [31:0] shift_2_16_y;
  wire shift_2_16_over;
  wire [23:0] shift_2_8_y;
  wire shift_2_8_over;
  wire [19:0] shift_2_4_y;
  wire shift_2_4_over;
  wire [17:0] shift_2_2_y;
  wire shift_2_2_over;
  wire [16:0] shift_2_1_y;
  wire shift_2_1_over;
  wire [15:0] round_2_y;
  wire [40:0] shift_3_32_y;
  wire [31:0] shift_3_16_y;
  wire shift_3_16_over;
  wire [23:0] shift_3_8_y;
  wire shift_3_8_over;
  wire [19:0] shift_3_4_y;
  wire shift_3_4_over;
  wire [17:0] shift_3_2_y;
  wire shift_3_2_over;
  wire [16:0] shift_3_1_y;
  wire shift_3_1_over;
  wire [15:0] round_3_y;
  wire [40:0] shift_4_32_y;
  wire [31:0] shift_4_16_y;
  wire shift_4_16_over;
  wire [23:0] shift_4_8_y;
  wire shift_4_8_over;
  wire [19:0] shift_4_4_y;
  wire shift_4_4_over;
  wire [17:0] shift_4_2_y;
  wire shift_4_2_over;
  wire [16:0] shift_4_1_y;
  wire shift_4_1_over;
  wire [15:0] round_4_y;
  wire [40:0] shift_5_32_y;
  wire [31:0] shift_5_16_y;
  wire shift_5_16_over;
  wire [23:0] shift_5_8_y;
  wire shift_5_8_over;
  wire [19:0] shift_5_4_y;
  wire shift_5_4_over;
  wire [17:0] shift_5_2_y;
  wire shift_5_2_over;
  wire [16:0] shift_5_1_y;
  wire shift_5_1_over;
  wire [15:0] round_5_y;
  wire [40:0] shift_6_32_y;
  wire [31:0] shift_6_16_y;
  wire shift_6_16_over;
  wire [23:0] shift_6_8_y;
  wire shift_6_8_over;
  wire [19:0] shift_6_4_y;
  wire shift_6_4_over;
  wire [17:0] shift_6_2_y;
  wire shift_6_2_over;
  wire [16:0] shift_6_1_y;
  wire shift_6_1_over;
  wire [15:0] round_6_y;
  wire [40:0] shift_7_32_y;
  wire [31:0] shift_7_16_y;
  wire shift_7_16_over;
  wire [23:0] shift_7_8_y;
  wire shift_7_8_over;
  wire [19:0] shift_7_4_y;
  wire shift_7_4_over;
  wire [17:0] shift_7_2_y;
  wire shift_7_2_over;
  wire [16:0] shift_7_1_y;
  wire shift_7_1_over;
  wire [15:0] round_7_y;
  wire [40:0] shift_8_32_y;
  wire [31:0] shift_8_16_y;
  wire shift_8_16_over;
  wire [23:0] shift_8_8_y;
  wire shift_8_8_over;
  wire [19:0] shift_8_4_y;
  wire shift_8_4_over;
  wire [17:0] shift_8_2_y;
  wire shift_8_2_over;
  wire [16:0] shift_8_1_y;
  wire shift_8_1_over;
  wire [15:0] round_8_y;
  wire [40:0] shift_9_32_y;
  wire [31:0] shift_9_16_y;
  wire shift_9_16_over;
  wire [23:0] shift_9_8_y;
  wire shift_9_8_over;
  wire [19:0] shift_9_4_y;
  wire shift_9_4_over;
  wire [17:0] shift_9_2_y;
  wire shift_9_2_over;
  wire [16:0] shift_9_1_y;
  wire shift_9_1_over;
  wire [15:0] round_9_y;
  wire [40:0] shift_10_32_y;
  wire [31:0] shift_10_16_y;
  wire shift_10_16_over;
  wire [23:0] shift_10_8_y;
  wire shift_10_8_over;
  wire [19:0] shift_10_4_y;
  wire shift_10_4_over;
  wire [17:0] shift_10_2_y;
  wire shift_10_2_over;
  wire [16:0] shift_10_1_y;
  wire shift_10_1_over;
  wire [15:0] round_10_y;
  wire [40:0] shift_11_32_y;
  wire [31:0] shift_11_16_y;
  wire shift_11_16_over;
  wire [23:0] shift_11_8_y;
  wire shift_11_8_over;
  wire [19:0] shift_11_4_y;
  wire shift_11_4_over;
  wire [17:0] shift_11_2_y;
  wire shift_11_2_over;
  wire [16:0] shift_11_1_y;
  wire shift_11_1_over;
  wire [15:0] round_11_y;
  wire [40:0] shift_12_32_y;
  wire [31:0] shift_12_16_y;
  wire shift_12_16_over;
  wire [23:0] shift_12_8_y;
  wire shift_12_8_over;
  wire [19:0] shift_12_4_y;
  wire shift_12_4_over;
  wire [17:0] shift_12_2_y;
  wire shift_12_2_over;
  wire [16:0] shift_12_1_y;
  wire shift_12_1_over;
  wire [15:0] round_12_y;
  wire [40:0] shift_13_32_y;
  wire [31:0] shift_13_16_y;
  wire shift_13_16_over;
  wire [23:0] shift_13_8_y;
  wire shift_13_8_over;
  wire [19:0] shift_13_4_y;
  wire shift_13_4_over;
  wire [17:0] shift_13_2_y;
  wire shift_13_2_over;
  wire [16:0] shift_13_1_y;
  wire shift_13_1_over;
  wire [15:0] round_13_y;
  wire [40:0] shift_14_32_y;
  wire [31:0] shift_14_16_y;
  wire shift_14_16_over;
  wire [23:0] shift_14_8_y;
  wire shift_14_8_over;
  wire [19:0] shift_14_4_y;
  wire shift_14_4_over;
  wire [17:0] shift_14_2_y;
  wire shift_14_2_over;
  wire [16:0] shift_14_1_y;
  wire shift_14_1_over;
  wire [15:0] round_14_y;
  wire [40:0] shift_15_32_y;
  wire [31:0] shift_15_16_y;
  wire shift_15_16_over;
  wire [23:0] shift_15_8_y;
  wire shift_15_8_over;
  wire [19:0] shift_15_4_y;
  wire shift_15_4_over;
  wire [17:0] shift_15_2_y;
  wire shift_15_2_over;
  wire [16:0] shift_15_1_y;
  wire shift_15_1_over;
  wire [15:0] round_15_y;
  wire [40:0] shift_16_32_y;
  wire [31:0] shift_16_16_y;
  wire shift_16_16_over;
  wire [23:0] shift_16_8_y;
  wire shift_16_8_over;
  wire [19:0] shift_16_4_y;
  wire shift_16_4_over;
  wire [17:0] shift_16_2_y;
  wire shift_16_2_over;
  wire [16:0] shift_16_1_y;
  wire shift_16_1_over;
  wire [15:0] round_16_y;
  wire [40:0] shift_17_32_y;
  wire [31:0] shift_17_16_y;
  wire shift_17_16_over;
  wire [23:0] shift_17_8_y;
  wire shift_17_8_over;
  wire [19:0] shift_17_4_y;
  wire shift_17_4_over;
  wire [17:0] shift_17_2_y;
  wire shift_17_2_over;
  wire [16:0] shift_17_1_y;
  wire shift_17_1_over;
  wire [15:0] round_17_y;
  wire [40:0] shift_18_32_y;
  wire [31:0] shift_18_16_y;
  wire shift_18_16_over;
  wire [23:0] shift_18_8_y;
  wire shift_18_8_over;
  wire [19:0] shift_18_4_y;
  wire shift_18_4_over;
  wire [17:0] shift_18_2_y;
  wire shift_18_2_over;
  wire [16:0] shift_18_1_y;
  wire shift_18_1_over;
  wire [15:0] round_18_y;
  wire [40:0] shift_19_32_y;
  wire [31:0] shift_19_16_y;
  wire shift_19_16_over;
  wire [23:0] shift_19_8_y;
  wire shift_19_8_over;
  wire [19:0] shift_19_4_y;
  wire shift_19_4_over;
  wire [17:0] shift_19_2_y;
  wire shift_19_2_over;
  wire [16:0] shift_19_1_y;
  wire shift_19_1_over;
  wire [15:0] round_19_y;
  wire [40:0] shift_20_32_y;
  wire [31:0] shift_20_16_y;
  wire shift_20_16_over;
  wire [23:0] shift_20_8_y;
  wire shift_20_8_over;
  wire [19:0] shift_20_4_y;
  wire shift_20_4_over;
  wire [17:0] shift_20_2_y;
  wire shift_20_2_over;
  wire [16:0] shift_20_1_y;
  wire shift_20_1_over;
  wire [15:0] round_20_y;
  wire [40:0] shift_21_32_y;
  wire [31:0] shift_21_16_y;
  wire shift_21_16_over;
  wire [23:0] shift_21_8_y;
  wire shift_21_8_over;
  wire [19:0] shift_21_4_y;
  wire shift_21_4_over;
  wire [17:0] shift_21_2_y;
  wire shift_21_2_over;
  wire [16:0] shift_21_1_y;
  wire shift_21_1_over;
  wire [15:0] round_21_y;
  wire [40:0] shift_22_32_y;
  wire [31:0] shift_22_16_y;
  wire shift_22_16_over;
  wire [23:0] shift_22_8_y;
  wire shift_22_8_over;
  wire [19:0] shift_22_4_y;
  wire shift_22_4_over;
  wire [17:0] shift_22_2_y;
  wire shift_22_2_over;
  wire [16:0] shift_22_1_y;
  wire shift_22_1_over;
  wire [15:0] round_22_y;
  wire [40:0] shift_23_32_y;
  wire [31:0] shift_23_16_y;
  wire shift_23_16_over;
  wire [23:0] shift_23_8_y;
  wire shift_23_8_over;
  wire [19:0] shift_23_4_y;
  wire shift_23_4_over;
  wire [17:0] shift_23_2_y;
  wire shift_23_2_over;
  wire [16:0] shift_23_1_y;
  wire shift_23_1_over;
  wire [15:0] round_23_y;
  wire [40:0] shift_24_32_y;
  wire [31:0] shift_24_16_y;
  wire shift_24_16_over;
  wire [23:0] shift_24_8_y;
  wire shift_24_8_over;
  wire [19:0] shift_24_4_y;
  wire shift_24_4_over;
  wire [17:0] shift_24_2_y;
  wire shift_24_2_over;
  wire [16:0] shift_24_1_y;
  wire shift_24_1_over;
  wire [15:0] round_24_y;
  wire [40:0] shift_25_32_y;
  wire [31:0] shift_25_16_y;
  wire shift_25_16_over;
  wire [23:0] shift_25_8_y;
  wire shift_25_8_over;
  wire [19:0] shift_25_4_y;
  wire shift_25_4_over;
  wire [17:0] shift_25_2_y;
  wire shift_25_2_over;
  wire [16:0] shift_25_1_y;
  wire shift_25_1_over;
  wire [15:0] round_25_y;
  wire [40:0] shift_26_32_y;
  wire [31:0] shift_26_16_y;
  wire shift_26_16_over;
  wire [23:0] shift_26_8_y;
  wire shift_26_8_over;
  wire [19:0] shift_26_4_y;
  wire shift_26_4_over;
  wire [17:0] shift_26_2_y;
  wire shift_26_2_over;
  wire [16:0] shift_26_1_y;
  wire shift_26_1_over;
  wire [15:0] round_26_y;
  wire [40:0] shift_27_32_y;
  wire [31:0] shift_27_16_y;
  wire shift_27_16_over;
  wire [23:0] shift_27_8_y;
  wire shift_27_8_over;
  wire [19:0] shift_27_4_y;
  wire shift_27_4_over;
  wire [17:0] shift_27_2_y;
  wire shift_27_2_over;
  wire [16:0] shift_27_1_y;
  wire shift_27_1_over;
  wire [15:0] round_27_y;
  wire [40:0] shift_28_32_y;
  wire [31:0] shift_28_16_y;
  wire shift_28_16_over;
  wire [23:0] shift_28_8_y;
  wire shift_28_8_over;
  wire [19:0] shift_28_4_y;
  wire shift_28_4_over;
  wire [17:0] shift_28_2_y;
  wire shift_28_2_over;
  wire [16:0] shift_28_1_y;
  wire shift_28_1_over;
  wire [15:0] round_28_y;
  wire [40:0] shift_29_32_y;
  wire [31:0] shift_29_16_y;
  wire shift_29_16_over;
  wire [23:0] shift_29_8_y;
  wire shift_29_8_over;
  wire [19:0] shift_29_4_y;
  wire shift_29_4_over;
  wire [17:0] shift_29_2_y;
  wire shift_29_2_over;
  wire [16:0] shift_29_1_y;
  wire shift_29_1_over;
  wire [15:0] round_29_y;
  wire [40:0] shift_30_32_y;
  wire [31:0] shift_30_16_y;
  wire shift_30_16_over;
  wire [23:0] shift_30_8_y;
  wire shift_30_8_over;
  wire [19:0] shift_30_4_y;
  wire shift_30_4_over;
  wire [17:0] shift_30_2_y;
  wire shift_30_2_over;
  wire [16:0] shift_30_1_y;
  wire shift_30_1_over;
  wire [15:0] round_30_y;
  wire [40:0] shift_31_32_y;
  wire [31:0] shift_31_16_y;
  wire shift_31_16_over;
  wire [23:0] shift_31_8_y;
  wire shift_31_8_over;
  wire [19:0] shift_31_4_y;
  wire shift_31_4_over;
  wire [17:0] shift_31_2_y;
  wire shift_31_2_over;
  wire [16:0] shift_31_1_y;
  wire shift_31_1_over;
  wire [15:0] round_31_y;
  wire [40:0] shift_32_32_y;
  wire [31:0] shift_32_16_y;
  wire shift_32_16_over;
  wire [23:0] shift_32_8_y;
  wire shift_32_8_over;
  wire [19:0] shift_32_4_y;
  wire shift_32_4_over;
  wire [17:0] shift_32_2_y;
  wire shift_32_2_over;
  wire [16:0] shift_32_1_y;
  wire shift_32_1_over;
  wire [15:0] round_32_y;
  wire [40:0] shift_33_32_y;
  wire [31:0] shift_33_16_y;
  wire shift_33_16_over;
  wire [23:0] shift_33_8_y;
  wire shift_33_8_over;
  wire [19:0] shift_33_4_y;
  wire shift_33_4_over;
  wire [17:0] shift_33_2_y;
  wire shift_33_2_over;
  wire [16:0] shift_33_1_y;
  wire shift_33_1_over;
  wire [15:0] round_33_y;
  wire [40:0] shift_34_32_y;
  wire [31:0] shift_34_16_y;
  wire shift_34_16_over;
  wire [23:0] shift_34_8_y;
  wire shift_34_8_over;
  wire [19:0] shift_34_4_y;
  wire shift_34_4_over;
  wire [17:0] shift_34_2_y;
  wire shift_34_2_over;
  wire [16:0] shift_34_1_y;
  wire shift_34_1_over;
  wire [15:0] round_34_y;
  wire [40:0] shift_35_32_y;
  wire [31:0] shift_35_16_y;
  wire shift_35_16_over;
  wire [23:0] shift_35_8_y;
  wire shift_35_8_over;
  wire [19:0] shift_35_4_y;
  wire shift_35_4_over;
  wire [17:0] shift_35_2_y;
  wire shift_35_2_over;
  wire [16:0] shift_35_1_y;
  wire shift_35_1_over;
  wire [15:0] round_35_y;
  wire [40:0] shift_36_32_y;
  wire [31:0] shift_36_16_y;
  wire shift_36_16_over;
  wire [23:0] shift_36_8_y;
  wire shift_36_8_over;
  wire [19:0] shift_36_4_y;
  wire shift_36_4_over;
  wire [17:0] shift_36_2_y;
  wire shift_36_2_over;
  wire [16:0] shift_36_1_y;
  wire shift_36_1_over;
  wire [15:0] round_36_y;
  wire [40:0] shift_37_32_y;
  wire [31:0] shift_37_16_y;
  wire shift_37_16_over;
  wire [23:0] shift_37_8_y;
  wire shift_37_8_over;
  wire [19:0] shift_37_4_y;
  wire shift_37_4_over;
  wire [17:0] shift_37_2_y;
  wire shift_37_2_over;
  wire [16:0] shift_37_1_y;
  wire shift_37_1_over;
  wire [15:0] round_37_y;
  wire [40:0] shift_38_32_y;
  wire [31:0] shift_38_16_y;
  wire shift_38_16_over;
  wire [23:0] shift_38_8_y;
  wire shift_38_8_over;
  wire [19:0] shift_38_4_y;
  wire shift_38_4_over;
  wire [17:0] shift_38_2_y;
  wire shift_38_2_over;
  wire [16:0] shift_38_1_y;
  wire shift_38_1_over;
  wire [15:0] round_38_y;
  wire [40:0] shift_39_32_y;
  wire [31:0] shift_39_16_y;
  wire shift_39_16_over;
  wire [23:0] shift_39_8_y;
  wire shift_39_8_over;
  wire [19:0] shift_39_4_y;
  wire shift_39_4_over;
  wire [17:0] shift_39_2_y;
  wire shift_39_2_over;
  wire [16:0] shift_39_1_y;
  wire shift_39_1_over;
  wire [15:0] round_39_y;
  wire [40:0] shift_40_32_y;
  wire [31:0] shift_40_16_y;
  wire shift_40_16_over;
  wire [23:0] shift_40_8_y;
  wire shift_40_8_over;
  wire [19:0] shift_40_4_y;
  wire shift_40_4_over;
  wire [17:0] shift_40_2_y;
  wire shift_40_2_over;
  wire [16:0] shift_40_1_y;
  wire shift_40_1_over;
  wire [15:0] round_40_y;
  wire [40:0] shift_41_32_y;
  wire [31:0] shift_41_16_y;
  wire shift_41_16_over;
  wire [23:0] shift_41_8_y;
  wire shift_41_8_over;
  wire [19:0] shift_41_4_y;
  wire shift_41_4_over;
  wire [17:0] shift_41_2_y;
  wire shift_41_2_over;
  wire [16:0] shift_41_1_y;
  wire shift_41_1_over;
  wire [15:0] round_41_y;
  wire [40:0] shift_42_32_y;
  wire [31:0] shift_42_16_y;
  wire shift_42_16_over;
  wire [23:0] shift_42_8_y;
  wire shift_42_8_over;
  wire [19:0] shift_42_4_y;
  wire shift_42_4_over;
  wire [17:0] shift_42_2_y;
  wire shift_42_2_over;
  wire [16:0] shift_42_1_y;
  wire shift_42_1_over;
  wire [15:0] round_42_y;
  wire [40:0] shift_43_32_y;
  wire [31:0] shift_43_16_y;
  wire shift_43_16_over;
  wire [23:0] shift_43_8_y;
  wire shift_43_8_over;
  wire [19:0] shift_43_4_y;
  wire shift_43_4_over;
  wire [17:0] shift_43_2_y;
  wire shift_43_2_over;
  wire [16:0] shift_43_1_y;
  wire shift_43_1_over;
  wire [15:0] round_43_y;
  wire [40:0] shift_44_32_y;
  wire [31:0] shift_44_16_y;
  wire shift_44_16_over;
  wire [23:0] shift_44_8_y;
  wire shift_44_8_over;
  wire [19:0] shift_44_4_y;
  wire shift_44_4_over;
  wire [17:0] shift_44_2_y;
  wire shift_44_2_over;
  wire [16:0] shift_44_1_y;
  wire shift_44_1_over;
  wire [15:0] round_44_y;
  wire [40:0] shift_45_32_y;
  wire [31:0] shift_45_16_y;
  wire shift_45_16_over;
  wire [23:0] shift_45_8_y;
  wire shift_45_8_over;
  wire [19:0] shift_45_4_y;
  wire shift_45_4_over;
  wire [17:0] shift_45_2_y;
  wire shift_45_2_over;
  wire [16:0] shift_45_1_y;
  wire shift_45_1_over;
  wire [15:0] round_45_y;
  wire [40:0] shift_46_32_y;
  wire [31:0] shift_46_16_y;
  wire shift_46_16_over;
  wire [23:0] shift_46_8_y;
  wire shift_46_8_over;
  wire [19:0] shift_46_4_y;
  wire shift_46_4_over;
  wire [17:0] shift_46_2_y;
  wire shift_46_2_over;
  wire [16:0] shift_46_1_y;
  wire shift_46_1_over;
  wire [15:0] round_46_y;
  wire [40:0] shift_47_32_y;
  wire [31:0] shift_47_16_y;
  wire shift_47_16_over;
  wire [23:0] shift_47_8_y;
  wire shift_47_8_over;
  wire [19:0] shift_47_4_y;
  wire shift_47_4_over;
  wire [17:0] shift_47_2_y;
  wire shift_47_2_over;
  wire [16:0] shift_47_1_y;
  wire shift_47_1_over;
  wire [15:0] round_47_y;
  wire [40:0] shift_48_32_y;
  wire [31:0] shift_48_16_y;
  wire shift_48_16_over;
  wire [23:0] shift_48_8_y;
  wire shift_48_8_over;
  wire [19:0] shift_48_4_y;
  wire shift_48_4_over;
  wire [17:0] shift_48_2_y;
  wire shift_48_2_over;
  wire [16:0] shift_48_1_y;
  wire shift_48_1_over;
  wire [15:0] round_48_y;
  wire [40:0] shift_49_32_y;
  wire [31:0] shift_49_16_y;
  wire shift_49_16_over;
  wire [23:0] shift_49_8_y;
  wire shift_49_8_over;
  wire [19:0] shift_49_4_y;
  wire shift_49_4_over;
  wire [17:0] shift_49_2_y;
  wire shift_49_2_over;
  wire [16:0] shift_49_1_y;
  wire shift_49_1_over;
  wire [15:0] round_49_y;
  wire [40:0] shift_50_32_y;
  wire [31:0] shift_50_16_y;
  wire shift_50_16_over;
  wire [23:0] shift_50_8_y;
  wire shift_50_8_over;
  wire [19:0] shift_50_4_y;
  wire shift_50_4_over;
  wire [17:0] shift_50_2_y;
  wire shift_50_2_over;
  wire [16:0] shift_50_1_y;
  wire shift_50_1_over;
  wire [15:0] round_50_y;
  wire [40:0] shift_51_32_y;
  wire [31:0] shift_51_16_y;
  wire shift_51_16_over;
  wire [23:0] shift_51_8_y;
  wire shift_51_8_over;
  wire [19:0] shift_51_4_y;
  wire shift_51_4_over;
  wire [17:0] shift_51_2_y;
  wire shift_51_2_over;
  wire [16:0] shift_51_1_y;
  wire shift_51_1_over;
  wire [15:0] round_51_y;
  wire [40:0] shift_52_32_y;
  wire [31:0] shift_52_16_y;
  wire shift_52_16_over;
  wire [23:0] shift_52_8_y;
  wire shift_52_8_over;
  wire [19:0] shift_52_4_y;
  wire shift_52_4_over;
  wire [17:0] shift_52_2_y;
  wire shift_52_2_over;
  wire [16:0] shift_52_1_y;
  wire shift_52_1_over;
  wire [15:0] round_52_y;
  wire [40:0] shift_53_32_y;
  wire [31:0] shift_53_16_y;
  wire shift_53_16_over;
  wire [23:0] shift_53_8_y;
  wire shift_53_8_over;
  wire [19:0] shift_53_4_y;
  wire shift_53_4_over;
  wire [17:0] shift_53_2_y;
  wire shift_53_2_over;
  wire [16:0] shift_53_1_y;
  wire shift_53_1_over;
  wire [15:0] round_53_y;
  wire [40:0] shift_54_32_y;
  wire [31:0] shift_54_16_y;
  wire shift_54_16_over;
  wire [23:0] shift_54_8_y;
  wire shift_54_8_over;
  wire [19:0] shift_54_4_y;
  wire shift_54_4_over;
  wire [17:0] shift_54_2_y;
  wire shift_54_2_over;
  wire [16:0] shift_54_1_y;
  wire shift_54_1_over;
  wire [15:0] round_54_y;
  wire [40:0] shift_55_32_y;
  wire [31:0] shift_55_16_y;
  wire shift_55_16_over;
  wire [23:0] shift_55_8_y;
  wire shift_55_8_over;
  wire [19:0] shift_55_4_y;
  wire shift_55_4_over;
  wire [17:0] shift_55_2_y;
  wire shift_55_2_over;
  wire [16:0] shift_55_1_y;
  wire shift_55_1_over;
  wire [15:0] round_55_y;
  wire [40:0] shift_56_32_y;
  wire [31:0] shift_56_16_y;
  wire shift_56_16_over;
  wire [23:0] shift_56_8_y;
  wire shift_56_8_over;
  wire [19:0] shift_56_4_y;
  wire shift_56_4_over;
  wire [17:0] shift_56_2_y;
  wire shift_56_2_over;
  wire [16:0] shift_56_1_y;
  wire shift_56_1_over;
  wire [15:0] round_56_y;
  wire [40:0] shift_57_32_y;
  wire [31:0] shift_57_16_y;
  wire shift_57_16_over;
  wire [23:0] shift_57_8_y;
  wire shift_57_8_over;
  wire [19:0] shift_57_4_y;
  wire shift_57_4_over;
  wire [17:0] shift_57_2_y;
  wire shift_57_2_over;
  wire [16:0] shift_57_1_y;
  wire shift_57_1_over;
  wire [15:0] round_57_y;
  wire [40:0] shift_58_32_y;
  wire [31:0] shift_58_16_y;
  wire shift_58_16_over;
  wire [23:0] shift_58_8_y;
  wire shift_58_8_over;
  wire [19:0] shift_58_4_y;
  wire shift_58_4_over;
  wire [17:0] shift_58_2_y;
  wire shift_58_2_over;
  wire [16:0] shift_58_1_y;
  wire shift_58_1_over;
  wire [15:0] round_58_y;
  wire [40:0] shift_59_32_y;
  wire [31:0] shift_59_16_y;
  wire shift_59_16_over;
  wire [23:0] shift_59_8_y;
  wire shift_59_8_over;
  wire [19:0] shift_59_4_y;
  wire shift_59_4_over;
  wire [17:0] shift_59_2_y;
  wire shift_59_2_over;
  wire [16:0] shift_59_1_y;
  wire shift_59_1_over;
  wire [15:0] round_59_y;
  wire [40:0] shift_60_32_y;
  wire [31:0] shift_60_16_y;
  wire shift_60_16_over;
  wire [23:0] shift_60_8_y;
  wire shift_60_8_over;
  wire [19:0] shift_60_4_y;
  wire shift_60_4_over;
  wire [17:0] shift_60_2_y;
  wire shift_60_2_over;
  wire [16:0] shift_60_1_y;
  wire shift_60_1_over;
  wire [15:0] round_60_y;
  wire [40:0] shift_61_32_y;
  wire [31:0] shift_61_16_y;
  wire shift_61_16_over;
  wire [23:0] shift_61_8_y;
  wire shift_61_8_over;
  wire [19:0] shift_61_4_y;
  wire shift_61_4_over;
  wire [17:0] shift_61_2_y;
  wire shift_61_2_over;
  wire [16:0] shift_61_1_y;
  wire shift_61_1_over;
  wire [15:0] round_61_y;
  wire [40:0] shift_62_32_y;
  wire [31:0] shift_62_16_y;
  wire shift_62_16_over;
  wire [23:0] shift_62_8_y;
  wire shift_62_8_over;
  wire [19:0] shift_62_4_y;
  wire shift_62_4_over;
  wire [17:0] shift_62_2_y;
  wire shift_62_2_over;
  wire [16:0] shift_62_1_y;
  wire shift_62_1_over;
  wire [15:0] round_62_y;
  wire [40:0] shift_63_32_y;
  wire [31:0] shift_63_16_y;
  wire shift_63_16_over;
  wire [23:0] shift_63_8_y;
  wire shift_63_8_over;
  wire [19:0] shift_63_4_y;
  wire shift_63_4_over;
  wire [17:0] shift_63_2_y;
  wire shift_63_2_over;
  wire [16:0] shift_63_1_y;
  wire shift_63_1_over;
  wire [15:0] round_63_y;
  wire p_advance = out_ready | ~p_valid_2;
  wire or_near_0_over = near_0_over | shift_0_4_over;
  wire or_near_0_over_2 = or_near_0_over | shift_0_2_over;
  wire or_near_1_over = near_1_over | shift_1_4_over;
  wire or_near_1_over_2 = or_near_1_over | shift_1_2_over;
  wire or_near_2_over = near_2_over | shift_2_4_over;
  wire or_near_2_over_2 = or_near_2_over | shift_2_2_over;
  wire or_near_3_over = near_3_over | shift_3_4_over;
  wire or_near_3_over_2 = or_near_3_over | shift_3_2_over;
  wire or_near_4_over = near_4_over | shift_4_4_over;
  wire or_near_4_over_2 = or_near_4_over | shift_4_2_over;
  wire or_near_5_over = near_5_over | shift_5_4_over;
  wire or_near_5_over_2 = or_near_5_over | shift_5_2_over;
  wire or_near_6_over = near_6_over | shift_6_4_over;
  wire or_near_6_over_2 = or_near_6_over | shift_6_2_over;
  wire or_near_7_over = near_7_over | shift_7_4_over;
  wire or_near_7_over_2 = or_near_7_over | shift_7_2_over;
  wire or_near_8_over = near_8_over | shift_8_4_over;
  wire or_near_8_over_2 = or_near_8_over | shift_8_2_over;
  wire or_near_9_over = near_9_over | shift_9_4_over;
  wire or_near_9_over_2 = or_near_9_over | shift_9_2_over;
  wire or_near_10_over = near_10_over | shift_10_4_over;
  wire or_near_10_over_2 = or_near_10_over | shift_10_2_over;
  wire or_near_11_over = near_11_over | shift_11_4_over;
  wire or_near_11_over_2 = or_near_11_over | shift_11_2_over;
  wire or_near_12_over = near_12_over | shift_12_4_over;
  wire or_near_12_over_2 = or_near_12_over | shift_12_2_over;
  wire or_near_13_over = near_13_over | shift_13_4_over;
  wire or_near_13_over_2 = or_near_13_over | shift_13_2_over;
  wire or_near_14_over = near_14_over | shift_14_4_over;
  wire or_near_14_over_2 = or_near_14_over | shift_14_2_over;
  wire or_near_15_over = near_15_over | shift_15_4_over;
  wire or_near_15_over_2 = or_near_15_over | shift_15_2_over;
  wire or_near_16_over = near_16_over | shift_16_4_over;
  wire or_near_16_over_2 = or_near_16_over | shift_16_2_over;
  wire or_near_17_over = near_17_over | shift_17_4_over;
  wire or_near_17_over_2 = or_near_17_over | shift_17_2_over;
  wire or_near_18_over = near_18_over | shift_18_4_over;
  wire or_near_18_over_2 = or_near_18_over | shift_18_2_over;
  wire or_near_19_over = near_19_over | shift_19_4_over;
  wire or_near_19_over_2 = or_near_19_over | shift_19_2_over;
  wire or_near_20_over = near_20_over | shift_20_4_over;
  wire or_near_20_over_2 = or_near_20_over | shift_20_2_over;
  wire or_near_21_over = near_21_over | shift_21_4_over;
  wire or_near_21_over_2 = or_near_21_over | shift_21_2_over;
  wire or_near_22_over = near_22_over | shift_22_4_over;
  wire or_near_22_over_2 = or_near_22_over | shift_22_2_over;
  wire or_near_23_over = near_23_over | shift_23_4_over;
  wire or_near_23_over_2 = or_near_23_over | shift_23_2_over;
  wire or_near_24_over = near_24_over | shift_24_4_over;
  wire or_near_24_over_2 = or_near_24_over | shift_24_2_over;
  wire or_near_25_over = near_25_over | shift_25_4_over;
  wire or_near_25_over_2 = or_near_25_over | shift_25_2_over;
  wire or_near_26_over = near_26_over | shift_26_4_over;
  wire or_near_26_over_2 = or_near_26_over | shift_26_2_over;
  wire or_near_27_over = near_27_over | shift_27_4_over;
  wire or_near_27_over_2 = or_near_27_over | shift_27_2_over;
  wire or_near_28_over = near_28_over | shift_28_4_over;
  wire or_near_28_over_2 = or_near_28_over | shift_28_2_over;
  wire or_near_29_over = near_29_over | shift_29_4_over;
  wire or_near_29_over_2 = or_near_29_over | shift_29_2_over;
  wire or_near_30_over = near_30_over | shift_30_4_over;
  wire or_near_30_over_2 = or_near_30_over | shift_30_2_over;
  wire or_near_31_over = near_31_over | shift_31_4_over;
  wire or_near_31_over_2 = or_near_31_over | shift_31_2_over;
  wire or_near_32_over = near_32_over | shift_32_4_over;
  wire or_near_32_over_2 = or_near_32_over | shift_32_2_over;
  wire or_near_33_over = near_33_over | shift_33_4_over;
  wire or_near_33_over_2 = or_near_33_over | shift_33_2_over;
  wire or_near_34_over = near_34_over | shift_34_4_over;
  wire or_near_34_over_2 = or_near_34_over | shift_34_2_over;
  wire or_near_35_over = near_35_over | shift_35_4_over;
  wire or_near_35_over_2 = or_near_35_over | shift_35_2_over;
  wire or_near_36_over = near_36_over | shift_36_4_over;
  wire or_near_36_over_2 = or_near_36_over | shift_36_2_over;
  wire or_near_37_over = near_37_over | shift_37_4_over;
  wire or_near_37_over_2 = or_near_37_over | shift_37_2_over;
  wire or_near_38_over = near_38_over | shift_38_4_over;
  wire or_near_38_over_2 = or_near_38_over | shift_38_2_over;
  wire or_near_39_over = near_39_over | shift_39_4_over;
  wire or_near_39_over_2 = or_near_39_over | shift_39_2_over;
  wire or_near_40_over = near_40_over | shift_40_4_over;
  wire or_near_40_over_2 = or_near_40_over | shift_40_2_over;
  wire or_near_41_over = near_41_over | shift_41_4_over;
  wire or_near_41_over_2 = or_near_41_over | shift_41_2_over;
  wire or_near_42_over = near_42_over | shift_42_4_over;
  wire or_near_42_over_2 = or_near_42_over | shift_42_2_over;
  wire or_near_43_over = near_43_over | shift_43_4_over;
  wire or_near_43_over_2 = or_near_43_over | shift_43_2_over;
  wire or_near_44_over = near_44_over | shift_44_4_over;
  wire or_near_44_over_2 = or_near_44_over | shift_44_2_over;
  wire or_near_45_over = near_45_over | shift_45_4_over;
  wire or_near_45_over_2 = or_near_45_over | shift_45_2_over;
  wire or_near_46_over = near_46_over | shift_46_4_over;
  wire or_near_46_over_2 = or_near_46_over | shift_46_2_over;
  wire or_near_47_over = near_47_over | shift_47_4_over;
  wire or_near_47_over_2 = or_near_47_over | shift_47_2_over;
  wire or_near_48_over = near_48_over | shift_48_4_over;
  wire or_near_48_over_2 = or_near_48_over | shift_48_2_over;
  wire or_near_49_over = near_49_over | shift_49_4_over;
  wire or_near_49_over_2 = or_near_49_over | shift_49_2_over;
  wire or_near_50_over = near_50_over | shift_50_4_over;
  wire or_near_50_over_2 = or_near_50_over | shift_50_2_over;
  wire or_near_51_over = near_51_over | shift_51_4_over;
  wire or_near_51_over_2 = or_near_51_over | shift_51_2_over;
  wire or_near_52_over = near_52_over | shift_52_4_over;
  wire or_near_52_over_2 = or_near_52_over | shift_52_2_over;
  wire or_near_53_over = near_53_over | shift_53_4_over;
  wire or_near_53_over_2 = or_near_53_over | shift_53_2_over;
  wire or_near_54_over = near_54_over | shift_54_4_over;
  wire or_near_54_over_2 = or_near_54_over | shift_54_2_over;
  wire or_near_55_over = near_55_over | shift_55_4_over;
  wire or_near_55_over_2 = or_near_55_over | shift_55_2_over;
  wire or_near_56_over = near_56_over | shift_56_4_over;
  wire or_near_56_over_2 = or_near_56_over | shift_56_2_over;
  wire or_near_57_over = near_57_over | shift_57_4_over;
  wire or_near_57_over_2 = or_near_57_over | shift_57_2_over;
  wire or_near_58_over = near_58_over | shift_58_4_over;
  wire or_near_58_over_2 = or_near_58_over | shift_58_2_over;
  wire or_near_59_over = near_59_over | shift_59_4_over;
  wire or_near_59_over_2 = or_near_59_over | shift_59_2_over;
  wire or_near_60_over = near_60_over | shift_60_4_over;
  wire or_near_60_over_2 = or_near_60_over | shift_60_2_over;
  wire or_near_61_over = near_61_over | shift_61_4_over;
  wire or_near_61_over_2 = or_near_61_over | shift_61_2_over;
  wire or_near_62_over = near_62_over | shift_62_4_over;
  wire or_near_62_over_2 = or_near_62_over | shift_62_2_over;
  wire or_near_63_over = near_63_over | shift_63_4_over;
  wire or_near_63_over_2 = or_near_63_over | shift_63_2_over;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (p_advance) fine <= in_shift[2:0];
  end
  always @(posedge clk) begin
    if (p_advance) near_0_v <= shift_0_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_0_over <= shift_0_16_over | shift_0_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_0_sign <= in_acc_0[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_0 <= round_0_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_v <= shift_1_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_over <= shift_1_16_over | shift_1_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_1_sign <= in_acc_1[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_1 <= round_1_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_2_v <= shift_2_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_2_over <= shift_2_16_over | shift_2_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_2_sign <= in_acc_2[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_2 <= round_2_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_3_v <= shift_3_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_3_over <= shift_3_16_over | shift_3_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_3_sign <= in_acc_3[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_3 <= round_3_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_4_v <= shift_4_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_4_over <= shift_4_16_over | shift_4_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_4_sign <= in_acc_4[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_4 <= round_4_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_5_v <= shift_5_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_5_over <= shift_5_16_over | shift_5_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_5_sign <= in_acc_5[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_5 <= round_5_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_6_v <= shift_6_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_6_over <= shift_6_16_over | shift_6_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_6_sign <= in_acc_6[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_6 <= round_6_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_7_v <= shift_7_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_7_over <= shift_7_16_over | shift_7_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_7_sign <= in_acc_7[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_7 <= round_7_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_8_v <= shift_8_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_8_over <= shift_8_16_over | shift_8_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_8_sign <= in_acc_8[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_8 <= round_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_9_v <= shift_9_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_9_over <= shift_9_16_over | shift_9_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_9_sign <= in_acc_9[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_9 <= round_9_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_10_v <= shift_10_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_10_over <= shift_10_16_over | shift_10_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_10_sign <= in_acc_10[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_10 <= round_10_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_11_v <= shift_11_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_11_over <= shift_11_16_over | shift_11_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_11_sign <= in_acc_11[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_11 <= round_11_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_12_v <= shift_12_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_12_over <= shift_12_16_over | shift_12_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_12_sign <= in_acc_12[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_12 <= round_12_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_13_v <= shift_13_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_13_over <= shift_13_16_over | shift_13_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_13_sign <= in_acc_13[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_13 <= round_13_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_14_v <= shift_14_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_14_over <= shift_14_16_over | shift_14_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_14_sign <= in_acc_14[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_14 <= round_14_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_15_v <= shift_15_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_15_over <= shift_15_16_over | shift_15_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_15_sign <= in_acc_15[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_15 <= round_15_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_16_v <= shift_16_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_16_over <= shift_16_16_over | shift_16_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_16_sign <= in_acc_16[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_16 <= round_16_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_17_v <= shift_17_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_17_over <= shift_17_16_over | shift_17_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_17_sign <= in_acc_17[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_17 <= round_17_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_18_v <= shift_18_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_18_over <= shift_18_16_over | shift_18_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_18_sign <= in_acc_18[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_18 <= round_18_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_19_v <= shift_19_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_19_over <= shift_19_16_over | shift_19_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_19_sign <= in_acc_19[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_19 <= round_19_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_20_v <= shift_20_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_20_over <= shift_20_16_over | shift_20_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_20_sign <= in_acc_20[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_20 <= round_20_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_21_v <= shift_21_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_21_over <= shift_21_16_over | shift_21_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_21_sign <= in_acc_21[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_21 <= round_21_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_22_v <= shift_22_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_22_over <= shift_22_16_over | shift_22_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_22_sign <= in_acc_22[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_22 <= round_22_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_23_v <= shift_23_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_23_over <= shift_23_16_over | shift_23_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_23_sign <= in_acc_23[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_23 <= round_23_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_24_v <= shift_24_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_24_over <= shift_24_16_over | shift_24_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_24_sign <= in_acc_24[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_24 <= round_24_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_25_v <= shift_25_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_25_over <= shift_25_16_over | shift_25_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_25_sign <= in_acc_25[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_25 <= round_25_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_26_v <= shift_26_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_26_over <= shift_26_16_over | shift_26_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_26_sign <= in_acc_26[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_26 <= round_26_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_27_v <= shift_27_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_27_over <= shift_27_16_over | shift_27_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_27_sign <= in_acc_27[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_27 <= round_27_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_28_v <= shift_28_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_28_over <= shift_28_16_over | shift_28_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_28_sign <= in_acc_28[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_28 <= round_28_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_29_v <= shift_29_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_29_over <= shift_29_16_over | shift_29_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_29_sign <= in_acc_29[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_29 <= round_29_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_30_v <= shift_30_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_30_over <= shift_30_16_over | shift_30_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_30_sign <= in_acc_30[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_30 <= round_30_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_31_v <= shift_31_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_31_over <= shift_31_16_over | shift_31_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_31_sign <= in_acc_31[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_31 <= round_31_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_32_v <= shift_32_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_32_over <= shift_32_16_over | shift_32_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_32_sign <= in_acc_32[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_32 <= round_32_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_33_v <= shift_33_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_33_over <= shift_33_16_over | shift_33_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_33_sign <= in_acc_33[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_33 <= round_33_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_34_v <= shift_34_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_34_over <= shift_34_16_over | shift_34_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_34_sign <= in_acc_34[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_34 <= round_34_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_35_v <= shift_35_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_35_over <= shift_35_16_over | shift_35_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_35_sign <= in_acc_35[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_35 <= round_35_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_36_v <= shift_36_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_36_over <= shift_36_16_over | shift_36_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_36_sign <= in_acc_36[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_36 <= round_36_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_37_v <= shift_37_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_37_over <= shift_37_16_over | shift_37_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_37_sign <= in_acc_37[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_37 <= round_37_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_38_v <= shift_38_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_38_over <= shift_38_16_over | shift_38_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_38_sign <= in_acc_38[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_38 <= round_38_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_39_v <= shift_39_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_39_over <= shift_39_16_over | shift_39_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_39_sign <= in_acc_39[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_39 <= round_39_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_40_v <= shift_40_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_40_over <= shift_40_16_over | shift_40_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_40_sign <= in_acc_40[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_40 <= round_40_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_41_v <= shift_41_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_41_over <= shift_41_16_over | shift_41_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_41_sign <= in_acc_41[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_41 <= round_41_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_42_v <= shift_42_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_42_over <= shift_42_16_over | shift_42_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_42_sign <= in_acc_42[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_42 <= round_42_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_43_v <= shift_43_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_43_over <= shift_43_16_over | shift_43_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_43_sign <= in_acc_43[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_43 <= round_43_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_44_v <= shift_44_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_44_over <= shift_44_16_over | shift_44_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_44_sign <= in_acc_44[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_44 <= round_44_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_45_v <= shift_45_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_45_over <= shift_45_16_over | shift_45_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_45_sign <= in_acc_45[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_45 <= round_45_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_46_v <= shift_46_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_46_over <= shift_46_16_over | shift_46_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_46_sign <= in_acc_46[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_46 <= round_46_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_47_v <= shift_47_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_47_over <= shift_47_16_over | shift_47_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_47_sign <= in_acc_47[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_47 <= round_47_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_48_v <= shift_48_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_48_over <= shift_48_16_over | shift_48_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_48_sign <= in_acc_48[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_48 <= round_48_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_49_v <= shift_49_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_49_over <= shift_49_16_over | shift_49_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_49_sign <= in_acc_49[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_49 <= round_49_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_50_v <= shift_50_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_50_over <= shift_50_16_over | shift_50_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_50_sign <= in_acc_50[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_50 <= round_50_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_51_v <= shift_51_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_51_over <= shift_51_16_over | shift_51_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_51_sign <= in_acc_51[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_51 <= round_51_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_52_v <= shift_52_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_52_over <= shift_52_16_over | shift_52_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_52_sign <= in_acc_52[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_52 <= round_52_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_53_v <= shift_53_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_53_over <= shift_53_16_over | shift_53_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_53_sign <= in_acc_53[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_53 <= round_53_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_54_v <= shift_54_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_54_over <= shift_54_16_over | shift_54_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_54_sign <= in_acc_54[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_54 <= round_54_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_55_v <= shift_55_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_55_over <= shift_55_16_over | shift_55_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_55_sign <= in_acc_55[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_55 <= round_55_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_56_v <= shift_56_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_56_over <= shift_56_16_over | shift_56_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_56_sign <= in_acc_56[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_56 <= round_56_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_57_v <= shift_57_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_57_over <= shift_57_16_over | shift_57_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_57_sign <= in_acc_57[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_57 <= round_57_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_58_v <= shift_58_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_58_over <= shift_58_16_over | shift_58_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_58_sign <= in_acc_58[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_58 <= round_58_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_59_v <= shift_59_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_59_over <= shift_59_16_over | shift_59_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_59_sign <= in_acc_59[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_59 <= round_59_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_60_v <= shift_60_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_60_over <= shift_60_16_over | shift_60_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_60_sign <= in_acc_60[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_60 <= round_60_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_61_v <= shift_61_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_61_over <= shift_61_16_over | shift_61_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_61_sign <= in_acc_61[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_61 <= round_61_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_62_v <= shift_62_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_62_over <= shift_62_16_over | shift_62_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_62_sign <= in_acc_62[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_62 <= round_62_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_63_v <= shift_63_8_y;
  end
  always @(posedge clk) begin
    if (p_advance) near_63_over <= shift_63_16_over | shift_63_8_over;
  end
  always @(posedge clk) begin
    if (p_advance) near_63_sign <= in_acc_63[39];
  end
  always @(posedge clk) begin
    if (p_advance) p_63 <= round_63_y;
  end
  step_i41_b32_o41_signed shift_0_32 (
    .v({in_acc_0, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_0_32_y)
  );
  step_i41_b16_o32_signed shift_0_16 (
    .v(shift_0_32_y),
    .shift(in_shift[4]),
    .y(shift_0_16_y),
    .over(shift_0_16_over)
  );
  step_i32_b8_o24_signed shift_0_8 (
    .v(shift_0_16_y),
    .shift(in_shift[3]),
    .y(shift_0_8_y),
    .over(shift_0_8_over)
  );
  step_i24_b4_o20_signed shift_0_4 (
    .v(near_0_v),
    .shift(fine[2]),
    .y(shift_0_4_y),
    .over(shift_0_4_over)
  );
  step_i20_b2_o18_signed shift_0_2 (
    .v(shift_0_4_y),
    .shift(fine[1]),
    .y(shift_0_2_y),
    .over(shift_0_2_over)
  );
  step_i18_b1_o17_signed shift_0_1 (
    .v(shift_0_2_y),
    .shift(fine[0]),
    .y(shift_0_1_y),
    .over(shift_0_1_over)
  );
  rounding_w16_signed round_0 (
    .v(shift_0_1_y),
    .over(or_near_0_over_2 | shift_0_1_over),
    .sign(near_0_sign),
    .y(round_0_y)
  );
  step_i41_b32_o41_signed shift_1_32 (
    .v({in_acc_1, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_1_32_y)
  );
  step_i41_b16_o32_signed shift_1_16 (
    .v(shift_1_32_y),
    .shift(in_shift[4]),
    .y(shift_1_16_y),
    .over(shift_1_16_over)
  );
  step_i32_b8_o24_signed shift_1_8 (
    .v(shift_1_16_y),
    .shift(in_shift[3]),
    .y(shift_1_8_y),
    .over(shift_1_8_over)
  );
  step_i24_b4_o20_signed shift_1_4 (
    .v(near_1_v),
    .shift(fine[2]),
    .y(shift_1_4_y),
    .over(shift_1_4_over)
  );
  step_i20_b2_o18_signed shift_1_2 (
    .v(shift_1_4_y),
    .shift(fine[1]),
    .y(shift_1_2_y),
    .over(shift_1_2_over)
  );
  step_i18_b1_o17_signed shift_1_1 (
    .v(shift_1_2_y),
    .shift(fine[0]),
    .y(shift_1_1_y),
    .over(shift_1_1_over)
  );
  rounding_w16_signed round_1 (
    .v(shift_1_1_y),
    .over(or_near_1_over_2 | shift_1_1_over),
    .sign(near_1_sign),
    .y(round_1_y)
  );
  step_i41_b32_o41_signed shift_2_32 (
    .v({in_acc_2, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_2_32_y)
  );
  step_i41_b16_o32_signed shift_2_16 (
    .v(shift_2_32_y),
    .shift(in_shift[4]),
    .y(shift_2_16_y),
    .over(shift_2_16_over)
  );
  step_i32_b8_o24_signed shift_2_8 (
    .v(shift_2_16_y),
    .shift(in_shift[3]),
    .y(shift_2_8_y),
    .over(shift_2_8_over)
  );
  step_i24_b4_o20_signed shift_2_4 (
    .v(near_2_v),
    .shift(fine[2]),
    .y(shift_2_4_y),
    .over(shift_2_4_over)
  );
  step_i20_b2_o18_signed shift_2_2 (
    .v(shift_2_4_y),
    .shift(fine[1]),
    .y(shift_2_2_y),
    .over(shift_2_2_over)
  );
  step_i18_b1_o17_signed shift_2_1 (
    .v(shift_2_2_y),
    .shift(fine[0]),
    .y(shift_2_1_y),
    .over(shift_2_1_over)
  );
  rounding_w16_signed round_2 (
    .v(shift_2_1_y),
    .over(or_near_2_over_2 | shift_2_1_over),
    .sign(near_2_sign),
    .y(round_2_y)
  );
  step_i41_b32_o41_signed shift_3_32 (
    .v({in_acc_3, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_3_32_y)
  );
  step_i41_b16_o32_signed shift_3_16 (
    .v(shift_3_32_y),
    .shift(in_shift[4]),
    .y(shift_3_16_y),
    .over(shift_3_16_over)
  );
  step_i32_b8_o24_signed shift_3_8 (
    .v(shift_3_16_y),
    .shift(in_shift[3]),
    .y(shift_3_8_y),
    .over(shift_3_8_over)
  );
  step_i24_b4_o20_signed shift_3_4 (
    .v(near_3_v),
    .shift(fine[2]),
    .y(shift_3_4_y),
    .over(shift_3_4_over)
  );
  step_i20_b2_o18_signed shift_3_2 (
    .v(shift_3_4_y),
    .shift(fine[1]),
    .y(shift_3_2_y),
    .over(shift_3_2_over)
  );
  step_i18_b1_o17_signed shift_3_1 (
    .v(shift_3_2_y),
    .shift(fine[0]),
    .y(shift_3_1_y),
    .over(shift_3_1_over)
  );
  rounding_w16_signed round_3 (
    .v(shift_3_1_y),
    .over(or_near_3_over_2 | shift_3_1_over),
    .sign(near_3_sign),
    .y(round_3_y)
  );
  step_i41_b32_o41_signed shift_4_32 (
    .v({in_acc_4, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_4_32_y)
  );
  step_i41_b16_o32_signed shift_4_16 (
    .v(shift_4_32_y),
    .shift(in_shift[4]),
    .y(shift_4_16_y),
    .over(shift_4_16_over)
  );
  step_i32_b8_o24_signed shift_4_8 (
    .v(shift_4_16_y),
    .shift(in_shift[3]),
    .y(shift_4_8_y),
    .over(shift_4_8_over)
  );
  step_i24_b4_o20_signed shift_4_4 (
    .v(near_4_v),
    .shift(fine[2]),
    .y(shift_4_4_y),
    .over(shift_4_4_over)
  );
  step_i20_b2_o18_signed shift_4_2 (
    .v(shift_4_4_y),
    .shift(fine[1]),
    .y(shift_4_2_y),
    .over(shift_4_2_over)
  );
  step_i18_b1_o17_signed shift_4_1 (
    .v(shift_4_2_y),
    .shift(fine[0]),
    .y(shift_4_1_y),
    .over(shift_4_1_over)
  );
  rounding_w16_signed round_4 (
    .v(shift_4_1_y),
    .over(or_near_4_over_2 | shift_4_1_over),
    .sign(near_4_sign),
    .y(round_4_y)
  );
  step_i41_b32_o41_signed shift_5_32 (
    .v({in_acc_5, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_5_32_y)
  );
  step_i41_b16_o32_signed shift_5_16 (
    .v(shift_5_32_y),
    .shift(in_shift[4]),
    .y(shift_5_16_y),
    .over(shift_5_16_over)
  );
  step_i32_b8_o24_signed shift_5_8 (
    .v(shift_5_16_y),
    .shift(in_shift[3]),
    .y(shift_5_8_y),
    .over(shift_5_8_over)
  );
  step_i24_b4_o20_signed shift_5_4 (
    .v(near_5_v),
    .shift(fine[2]),
    .y(shift_5_4_y),
    .over(shift_5_4_over)
  );
  step_i20_b2_o18_signed shift_5_2 (
    .v(shift_5_4_y),
    .shift(fine[1]),
    .y(shift_5_2_y),
    .over(shift_5_2_over)
  );
  step_i18_b1_o17_signed shift_5_1 (
    .v(shift_5_2_y),
    .shift(fine[0]),
    .y(shift_5_1_y),
    .over(shift_5_1_over)
  );
  rounding_w16_signed round_5 (
    .v(shift_5_1_y),
    .over(or_near_5_over_2 | shift_5_1_over),
    .sign(near_5_sign),
    .y(round_5_y)
  );
  step_i41_b32_o41_signed shift_6_32 (
    .v({in_acc_6, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_6_32_y)
  );
  step_i41_b16_o32_signed shift_6_16 (
    .v(shift_6_32_y),
    .shift(in_shift[4]),
    .y(shift_6_16_y),
    .over(shift_6_16_over)
  );
  step_i32_b8_o24_signed shift_6_8 (
    .v(shift_6_16_y),
    .shift(in_shift[3]),
    .y(shift_6_8_y),
    .over(shift_6_8_over)
  );
  step_i24_b4_o20_signed shift_6_4 (
    .v(near_6_v),
    .shift(fine[2]),
    .y(shift_6_4_y),
    .over(shift_6_4_over)
  );
  step_i20_b2_o18_signed shift_6_2 (
    .v(shift_6_4_y),
    .shift(fine[1]),
    .y(shift_6_2_y),
    .over(shift_6_2_over)
  );
  step_i18_b1_o17_signed shift_6_1 (
    .v(shift_6_2_y),
    .shift(fine[0]),
    .y(shift_6_1_y),
    .over(shift_6_1_over)
  );
  rounding_w16_signed round_6 (
    .v(shift_6_1_y),
    .over(or_near_6_over_2 | shift_6_1_over),
    .sign(near_6_sign),
    .y(round_6_y)
  );
  step_i41_b32_o41_signed shift_7_32 (
    .v({in_acc_7, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_7_32_y)
  );
  step_i41_b16_o32_signed shift_7_16 (
    .v(shift_7_32_y),
    .shift(in_shift[4]),
    .y(shift_7_16_y),
    .over(shift_7_16_over)
  );
  step_i32_b8_o24_signed shift_7_8 (
    .v(shift_7_16_y),
    .shift(in_shift[3]),
    .y(shift_7_8_y),
    .over(shift_7_8_over)
  );
  step_i24_b4_o20_signed shift_7_4 (
    .v(near_7_v),
    .shift(fine[2]),
    .y(shift_7_4_y),
    .over(shift_7_4_over)
  );
  step_i20_b2_o18_signed shift_7_2 (
    .v(shift_7_4_y),
    .shift(fine[1]),
    .y(shift_7_2_y),
    .over(shift_7_2_over)
  );
  step_i18_b1_o17_signed shift_7_1 (
    .v(shift_7_2_y),
    .shift(fine[0]),
    .y(shift_7_1_y),
    .over(shift_7_1_over)
  );
  rounding_w16_signed round_7 (
    .v(shift_7_1_y),
    .over(or_near_7_over_2 | shift_7_1_over),
    .sign(near_7_sign),
    .y(round_7_y)
  );
  step_i41_b32_o41_signed shift_8_32 (
    .v({in_acc_8, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_8_32_y)
  );
  step_i41_b16_o32_signed shift_8_16 (
    .v(shift_8_32_y),
    .shift(in_shift[4]),
    .y(shift_8_16_y),
    .over(shift_8_16_over)
  );
  step_i32_b8_o24_signed shift_8_8 (
    .v(shift_8_16_y),
    .shift(in_shift[3]),
    .y(shift_8_8_y),
    .over(shift_8_8_over)
  );
  step_i24_b4_o20_signed shift_8_4 (
    .v(near_8_v),
    .shift(fine[2]),
    .y(shift_8_4_y),
    .over(shift_8_4_over)
  );
  step_i20_b2_o18_signed shift_8_2 (
    .v(shift_8_4_y),
    .shift(fine[1]),
    .y(shift_8_2_y),
    .over(shift_8_2_over)
  );
  step_i18_b1_o17_signed shift_8_1 (
    .v(shift_8_2_y),
    .shift(fine[0]),
    .y(shift_8_1_y),
    .over(shift_8_1_over)
  );
  rounding_w16_signed round_8 (
    .v(shift_8_1_y),
    .over(or_near_8_over_2 | shift_8_1_over),
    .sign(near_8_sign),
    .y(round_8_y)
  );
  step_i41_b32_o41_signed shift_9_32 (
    .v({in_acc_9, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_9_32_y)
  );
  step_i41_b16_o32_signed shift_9_16 (
    .v(shift_9_32_y),
    .shift(in_shift[4]),
    .y(shift_9_16_y),
    .over(shift_9_16_over)
  );
  step_i32_b8_o24_signed shift_9_8 (
    .v(shift_9_16_y),
    .shift(in_shift[3]),
    .y(shift_9_8_y),
    .over(shift_9_8_over)
  );
  step_i24_b4_o20_signed shift_9_4 (
    .v(near_9_v),
    .shift(fine[2]),
    .y(shift_9_4_y),
    .over(shift_9_4_over)
  );
  step_i20_b2_o18_signed shift_9_2 (
    .v(shift_9_4_y),
    .shift(fine[1]),
    .y(shift_9_2_y),
    .over(shift_9_2_over)
  );
  step_i18_b1_o17_signed shift_9_1 (
    .v(shift_9_2_y),
    .shift(fine[0]),
    .y(shift_9_1_y),
    .over(shift_9_1_over)
  );
  rounding_w16_signed round_9 (
    .v(shift_9_1_y),
    .over(or_near_9_over_2 | shift_9_1_over),
    .sign(near_9_sign),
    .y(round_9_y)
  );
  step_i41_b32_o41_signed shift_10_32 (
    .v({in_acc_10, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_10_32_y)
  );
  step_i41_b16_o32_signed shift_10_16 (
    .v(shift_10_32_y),
    .shift(in_shift[4]),
    .y(shift_10_16_y),
    .over(shift_10_16_over)
  );
  step_i32_b8_o24_signed shift_10_8 (
    .v(shift_10_16_y),
    .shift(in_shift[3]),
    .y(shift_10_8_y),
    .over(shift_10_8_over)
  );
  step_i24_b4_o20_signed shift_10_4 (
    .v(near_10_v),
    .shift(fine[2]),
    .y(shift_10_4_y),
    .over(shift_10_4_over)
  );
  step_i20_b2_o18_signed shift_10_2 (
    .v(shift_10_4_y),
    .shift(fine[1]),
    .y(shift_10_2_y),
    .over(shift_10_2_over)
  );
  step_i18_b1_o17_signed shift_10_1 (
    .v(shift_10_2_y),
    .shift(fine[0]),
    .y(shift_10_1_y),
    .over(shift_10_1_over)
  );
  rounding_w16_signed round_10 (
    .v(shift_10_1_y),
    .over(or_near_10_over_2 | shift_10_1_over),
    .sign(near_10_sign),
    .y(round_10_y)
  );
  step_i41_b32_o41_signed shift_11_32 (
    .v({in_acc_11, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_11_32_y)
  );
  step_i41_b16_o32_signed shift_11_16 (
    .v(shift_11_32_y),
    .shift(in_shift[4]),
    .y(shift_11_16_y),
    .over(shift_11_16_over)
  );
  step_i32_b8_o24_signed shift_11_8 (
    .v(shift_11_16_y),
    .shift(in_shift[3]),
    .y(shift_11_8_y),
    .over(shift_11_8_over)
  );
  step_i24_b4_o20_signed shift_11_4 (
    .v(near_11_v),
    .shift(fine[2]),
    .y(shift_11_4_y),
    .over(shift_11_4_over)
  );
  step_i20_b2_o18_signed shift_11_2 (
    .v(shift_11_4_y),
    .shift(fine[1]),
    .y(shift_11_2_y),
    .over(shift_11_2_over)
  );
  step_i18_b1_o17_signed shift_11_1 (
    .v(shift_11_2_y),
    .shift(fine[0]),
    .y(shift_11_1_y),
    .over(shift_11_1_over)
  );
  rounding_w16_signed round_11 (
    .v(shift_11_1_y),
    .over(or_near_11_over_2 | shift_11_1_over),
    .sign(near_11_sign),
    .y(round_11_y)
  );
  step_i41_b32_o41_signed shift_12_32 (
    .v({in_acc_12, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_12_32_y)
  );
  step_i41_b16_o32_signed shift_12_16 (
    .v(shift_12_32_y),
    .shift(in_shift[4]),
    .y(shift_12_16_y),
    .over(shift_12_16_over)
  );
  step_i32_b8_o24_signed shift_12_8 (
    .v(shift_12_16_y),
    .shift(in_shift[3]),
    .y(shift_12_8_y),
    .over(shift_12_8_over)
  );
  step_i24_b4_o20_signed shift_12_4 (
    .v(near_12_v),
    .shift(fine[2]),
    .y(shift_12_4_y),
    .over(shift_12_4_over)
  );
  step_i20_b2_o18_signed shift_12_2 (
    .v(shift_12_4_y),
    .shift(fine[1]),
    .y(shift_12_2_y),
    .over(shift_12_2_over)
  );
  step_i18_b1_o17_signed shift_12_1 (
    .v(shift_12_2_y),
    .shift(fine[0]),
    .y(shift_12_1_y),
    .over(shift_12_1_over)
  );
  rounding_w16_signed round_12 (
    .v(shift_12_1_y),
    .over(or_near_12_over_2 | shift_12_1_over),
    .sign(near_12_sign),
    .y(round_12_y)
  );
  step_i41_b32_o41_signed shift_13_32 (
    .v({in_acc_13, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_13_32_y)
  );
  step_i41_b16_o32_signed shift_13_16 (
    .v(shift_13_32_y),
    .shift(in_shift[4]),
    .y(shift_13_16_y),
    .over(shift_13_16_over)
  );
  step_i32_b8_o24_signed shift_13_8 (
    .v(shift_13_16_y),
    .shift(in_shift[3]),
    .y(shift_13_8_y),
    .over(shift_13_8_over)
  );
  step_i24_b4_o20_signed shift_13_4 (
    .v(near_13_v),
    .shift(fine[2]),
    .y(shift_13_4_y),
    .over(shift_13_4_over)
  );
  step_i20_b2_o18_signed shift_13_2 (
    .v(shift_13_4_y),
    .shift(fine[1]),
    .y(shift_13_2_y),
    .over(shift_13_2_over)
  );
  step_i18_b1_o17_signed shift_13_1 (
    .v(shift_13_2_y),
    .shift(fine[0]),
    .y(shift_13_1_y),
    .over(shift_13_1_over)
  );
  rounding_w16_signed round_13 (
    .v(shift_13_1_y),
    .over(or_near_13_over_2 | shift_13_1_over),
    .sign(near_13_sign),
    .y(round_13_y)
  );
  step_i41_b32_o41_signed shift_14_32 (
    .v({in_acc_14, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_14_32_y)
  );
  step_i41_b16_o32_signed shift_14_16 (
    .v(shift_14_32_y),
    .shift(in_shift[4]),
    .y(shift_14_16_y),
    .over(shift_14_16_over)
  );
  step_i32_b8_o24_signed shift_14_8 (
    .v(shift_14_16_y),
    .shift(in_shift[3]),
    .y(shift_14_8_y),
    .over(shift_14_8_over)
  );
  step_i24_b4_o20_signed shift_14_4 (
    .v(near_14_v),
    .shift(fine[2]),
    .y(shift_14_4_y),
    .over(shift_14_4_over)
  );
  step_i20_b2_o18_signed shift_14_2 (
    .v(shift_14_4_y),
    .shift(fine[1]),
    .y(shift_14_2_y),
    .over(shift_14_2_over)
  );
  step_i18_b1_o17_signed shift_14_1 (
    .v(shift_14_2_y),
    .shift(fine[0]),
    .y(shift_14_1_y),
    .over(shift_14_1_over)
  );
  rounding_w16_signed round_14 (
    .v(shift_14_1_y),
    .over(or_near_14_over_2 | shift_14_1_over),
    .sign(near_14_sign),
    .y(round_14_y)
  );
  step_i41_b32_o41_signed shift_15_32 (
    .v({in_acc_15, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_15_32_y)
  );
  step_i41_b16_o32_signed shift_15_16 (
    .v(shift_15_32_y),
    .shift(in_shift[4]),
    .y(shift_15_16_y),
    .over(shift_15_16_over)
  );
  step_i32_b8_o24_signed shift_15_8 (
    .v(shift_15_16_y),
    .shift(in_shift[3]),
    .y(shift_15_8_y),
    .over(shift_15_8_over)
  );
  step_i24_b4_o20_signed shift_15_4 (
    .v(near_15_v),
    .shift(fine[2]),
    .y(shift_15_4_y),
    .over(shift_15_4_over)
  );
  step_i20_b2_o18_signed shift_15_2 (
    .v(shift_15_4_y),
    .shift(fine[1]),
    .y(shift_15_2_y),
    .over(shift_15_2_over)
  );
  step_i18_b1_o17_signed shift_15_1 (
    .v(shift_15_2_y),
    .shift(fine[0]),
    .y(shift_15_1_y),
    .over(shift_15_1_over)
  );
  rounding_w16_signed round_15 (
    .v(shift_15_1_y),
    .over(or_near_15_over_2 | shift_15_1_over),
    .sign(near_15_sign),
    .y(round_15_y)
  );
  step_i41_b32_o41_signed shift_16_32 (
    .v({in_acc_16, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_16_32_y)
  );
  step_i41_b16_o32_signed shift_16_16 (
    .v(shift_16_32_y),
    .shift(in_shift[4]),
    .y(shift_16_16_y),
    .over(shift_16_16_over)
  );
  step_i32_b8_o24_signed shift_16_8 (
    .v(shift_16_16_y),
    .shift(in_shift[3]),
    .y(shift_16_8_y),
    .over(shift_16_8_over)
  );
  step_i24_b4_o20_signed shift_16_4 (
    .v(near_16_v),
    .shift(fine[2]),
    .y(shift_16_4_y),
    .over(shift_16_4_over)
  );
  step_i20_b2_o18_signed shift_16_2 (
    .v(shift_16_4_y),
    .shift(fine[1]),
    .y(shift_16_2_y),
    .over(shift_16_2_over)
  );
  step_i18_b1_o17_signed shift_16_1 (
    .v(shift_16_2_y),
    .shift(fine[0]),
    .y(shift_16_1_y),
    .over(shift_16_1_over)
  );
  rounding_w16_signed round_16 (
    .v(shift_16_1_y),
    .over(or_near_16_over_2 | shift_16_1_over),
    .sign(near_16_sign),
    .y(round_16_y)
  );
  step_i41_b32_o41_signed shift_17_32 (
    .v({in_acc_17, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_17_32_y)
  );
  step_i41_b16_o32_signed shift_17_16 (
    .v(shift_17_32_y),
    .shift(in_shift[4]),
    .y(shift_17_16_y),
    .over(shift_17_16_over)
  );
  step_i32_b8_o24_signed shift_17_8 (
    .v(shift_17_16_y),
    .shift(in_shift[3]),
    .y(shift_17_8_y),
    .over(shift_17_8_over)
  );
  step_i24_b4_o20_signed shift_17_4 (
    .v(near_17_v),
    .shift(fine[2]),
    .y(shift_17_4_y),
    .over(shift_17_4_over)
  );
  step_i20_b2_o18_signed shift_17_2 (
    .v(shift_17_4_y),
    .shift(fine[1]),
    .y(shift_17_2_y),
    .over(shift_17_2_over)
  );
  step_i18_b1_o17_signed shift_17_1 (
    .v(shift_17_2_y),
    .shift(fine[0]),
    .y(shift_17_1_y),
    .over(shift_17_1_over)
  );
  rounding_w16_signed round_17 (
    .v(shift_17_1_y),
    .over(or_near_17_over_2 | shift_17_1_over),
    .sign(near_17_sign),
    .y(round_17_y)
  );
  step_i41_b32_o41_signed shift_18_32 (
    .v({in_acc_18, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_18_32_y)
  );
  step_i41_b16_o32_signed shift_18_16 (
    .v(shift_18_32_y),
    .shift(in_shift[4]),
    .y(shift_18_16_y),
    .over(shift_18_16_over)
  );
  step_i32_b8_o24_signed shift_18_8 (
    .v(shift_18_16_y),
    .shift(in_shift[3]),
    .y(shift_18_8_y),
    .over(shift_18_8_over)
  );
  step_i24_b4_o20_signed shift_18_4 (
    .v(near_18_v),
    .shift(fine[2]),
    .y(shift_18_4_y),
    .over(shift_18_4_over)
  );
  step_i20_b2_o18_signed shift_18_2 (
    .v(shift_18_4_y),
    .shift(fine[1]),
    .y(shift_18_2_y),
    .over(shift_18_2_over)
  );
  step_i18_b1_o17_signed shift_18_1 (
    .v(shift_18_2_y),
    .shift(fine[0]),
    .y(shift_18_1_y),
    .over(shift_18_1_over)
  );
  rounding_w16_signed round_18 (
    .v(shift_18_1_y),
    .over(or_near_18_over_2 | shift_18_1_over),
    .sign(near_18_sign),
    .y(round_18_y)
  );
  step_i41_b32_o41_signed shift_19_32 (
    .v({in_acc_19, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_19_32_y)
  );
  step_i41_b16_o32_signed shift_19_16 (
    .v(shift_19_32_y),
    .shift(in_shift[4]),
    .y(shift_19_16_y),
    .over(shift_19_16_over)
  );
  step_i32_b8_o24_signed shift_19_8 (
    .v(shift_19_16_y),
    .shift(in_shift[3]),
    .y(shift_19_8_y),
    .over(shift_19_8_over)
  );
  step_i24_b4_o20_signed shift_19_4 (
    .v(near_19_v),
    .shift(fine[2]),
    .y(shift_19_4_y),
    .over(shift_19_4_over)
  );
  step_i20_b2_o18_signed shift_19_2 (
    .v(shift_19_4_y),
    .shift(fine[1]),
    .y(shift_19_2_y),
    .over(shift_19_2_over)
  );
  step_i18_b1_o17_signed shift_19_1 (
    .v(shift_19_2_y),
    .shift(fine[0]),
    .y(shift_19_1_y),
    .over(shift_19_1_over)
  );
  rounding_w16_signed round_19 (
    .v(shift_19_1_y),
    .over(or_near_19_over_2 | shift_19_1_over),
    .sign(near_19_sign),
    .y(round_19_y)
  );
  step_i41_b32_o41_signed shift_20_32 (
    .v({in_acc_20, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_20_32_y)
  );
  step_i41_b16_o32_signed shift_20_16 (
    .v(shift_20_32_y),
    .shift(in_shift[4]),
    .y(shift_20_16_y),
    .over(shift_20_16_over)
  );
  step_i32_b8_o24_signed shift_20_8 (
    .v(shift_20_16_y),
    .shift(in_shift[3]),
    .y(shift_20_8_y),
    .over(shift_20_8_over)
  );
  step_i24_b4_o20_signed shift_20_4 (
    .v(near_20_v),
    .shift(fine[2]),
    .y(shift_20_4_y),
    .over(shift_20_4_over)
  );
  step_i20_b2_o18_signed shift_20_2 (
    .v(shift_20_4_y),
    .shift(fine[1]),
    .y(shift_20_2_y),
    .over(shift_20_2_over)
  );
  step_i18_b1_o17_signed shift_20_1 (
    .v(shift_20_2_y),
    .shift(fine[0]),
    .y(shift_20_1_y),
    .over(shift_20_1_over)
  );
  rounding_w16_signed round_20 (
    .v(shift_20_1_y),
    .over(or_near_20_over_2 | shift_20_1_over),
    .sign(near_20_sign),
    .y(round_20_y)
  );
  step_i41_b32_o41_signed shift_21_32 (
    .v({in_acc_21, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_21_32_y)
  );
  step_i41_b16_o32_signed shift_21_16 (
    .v(shift_21_32_y),
    .shift(in_shift[4]),
    .y(shift_21_16_y),
    .over(shift_21_16_over)
  );
  step_i32_b8_o24_signed shift_21_8 (
    .v(shift_21_16_y),
    .shift(in_shift[3]),
    .y(shift_21_8_y),
    .over(shift_21_8_over)
  );
  step_i24_b4_o20_signed shift_21_4 (
    .v(near_21_v),
    .shift(fine[2]),
    .y(shift_21_4_y),
    .over(shift_21_4_over)
  );
  step_i20_b2_o18_signed shift_21_2 (
    .v(shift_21_4_y),
    .shift(fine[1]),
    .y(shift_21_2_y),
    .over(shift_21_2_over)
  );
  step_i18_b1_o17_signed shift_21_1 (
    .v(shift_21_2_y),
    .shift(fine[0]),
    .y(shift_21_1_y),
    .over(shift_21_1_over)
  );
  rounding_w16_signed round_21 (
    .v(shift_21_1_y),
    .over(or_near_21_over_2 | shift_21_1_over),
    .sign(near_21_sign),
    .y(round_21_y)
  );
  step_i41_b32_o41_signed shift_22_32 (
    .v({in_acc_22, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_22_32_y)
  );
  step_i41_b16_o32_signed shift_22_16 (
    .v(shift_22_32_y),
    .shift(in_shift[4]),
    .y(shift_22_16_y),
    .over(shift_22_16_over)
  );
  step_i32_b8_o24_signed shift_22_8 (
    .v(shift_22_16_y),
    .shift(in_shift[3]),
    .y(shift_22_8_y),
    .over(shift_22_8_over)
  );
  step_i24_b4_o20_signed shift_22_4 (
    .v(near_22_v),
    .shift(fine[2]),
    .y(shift_22_4_y),
    .over(shift_22_4_over)
  );
  step_i20_b2_o18_signed shift_22_2 (
    .v(shift_22_4_y),
    .shift(fine[1]),
    .y(shift_22_2_y),
    .over(shift_22_2_over)
  );
  step_i18_b1_o17_signed shift_22_1 (
    .v(shift_22_2_y),
    .shift(fine[0]),
    .y(shift_22_1_y),
    .over(shift_22_1_over)
  );
  rounding_w16_signed round_22 (
    .v(shift_22_1_y),
    .over(or_near_22_over_2 | shift_22_1_over),
    .sign(near_22_sign),
    .y(round_22_y)
  );
  step_i41_b32_o41_signed shift_23_32 (
    .v({in_acc_23, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_23_32_y)
  );
  step_i41_b16_o32_signed shift_23_16 (
    .v(shift_23_32_y),
    .shift(in_shift[4]),
    .y(shift_23_16_y),
    .over(shift_23_16_over)
  );
  step_i32_b8_o24_signed shift_23_8 (
    .v(shift_23_16_y),
    .shift(in_shift[3]),
    .y(shift_23_8_y),
    .over(shift_23_8_over)
  );
  step_i24_b4_o20_signed shift_23_4 (
    .v(near_23_v),
    .shift(fine[2]),
    .y(shift_23_4_y),
    .over(shift_23_4_over)
  );
  step_i20_b2_o18_signed shift_23_2 (
    .v(shift_23_4_y),
    .shift(fine[1]),
    .y(shift_23_2_y),
    .over(shift_23_2_over)
  );
  step_i18_b1_o17_signed shift_23_1 (
    .v(shift_23_2_y),
    .shift(fine[0]),
    .y(shift_23_1_y),
    .over(shift_23_1_over)
  );
  rounding_w16_signed round_23 (
    .v(shift_23_1_y),
    .over(or_near_23_over_2 | shift_23_1_over),
    .sign(near_23_sign),
    .y(round_23_y)
  );
  step_i41_b32_o41_signed shift_24_32 (
    .v({in_acc_24, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_24_32_y)
  );
  step_i41_b16_o32_signed shift_24_16 (
    .v(shift_24_32_y),
    .shift(in_shift[4]),
    .y(shift_24_16_y),
    .over(shift_24_16_over)
  );
  step_i32_b8_o24_signed shift_24_8 (
    .v(shift_24_16_y),
    .shift(in_shift[3]),
    .y(shift_24_8_y),
    .over(shift_24_8_over)
  );
  step_i24_b4_o20_signed shift_24_4 (
    .v(near_24_v),
    .shift(fine[2]),
    .y(shift_24_4_y),
    .over(shift_24_4_over)
  );
  step_i20_b2_o18_signed shift_24_2 (
    .v(shift_24_4_y),
    .shift(fine[1]),
    .y(shift_24_2_y),
    .over(shift_24_2_over)
  );
  step_i18_b1_o17_signed shift_24_1 (
    .v(shift_24_2_y),
    .shift(fine[0]),
    .y(shift_24_1_y),
    .over(shift_24_1_over)
  );
  rounding_w16_signed round_24 (
    .v(shift_24_1_y),
    .over(or_near_24_over_2 | shift_24_1_over),
    .sign(near_24_sign),
    .y(round_24_y)
  );
  step_i41_b32_o41_signed shift_25_32 (
    .v({in_acc_25, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_25_32_y)
  );
  step_i41_b16_o32_signed shift_25_16 (
    .v(shift_25_32_y),
    .shift(in_shift[4]),
    .y(shift_25_16_y),
    .over(shift_25_16_over)
  );
  step_i32_b8_o24_signed shift_25_8 (
    .v(shift_25_16_y),
    .shift(in_shift[3]),
    .y(shift_25_8_y),
    .over(shift_25_8_over)
  );
  step_i24_b4_o20_signed shift_25_4 (
    .v(near_25_v),
    .shift(fine[2]),
    .y(shift_25_4_y),
    .over(shift_25_4_over)
  );
  step_i20_b2_o18_signed shift_25_2 (
    .v(shift_25_4_y),
    .shift(fine[1]),
    .y(shift_25_2_y),
    .over(shift_25_2_over)
  );
  step_i18_b1_o17_signed shift_25_1 (
    .v(shift_25_2_y),
    .shift(fine[0]),
    .y(shift_25_1_y),
    .over(shift_25_1_over)
  );
  rounding_w16_signed round_25 (
    .v(shift_25_1_y),
    .over(or_near_25_over_2 | shift_25_1_over),
    .sign(near_25_sign),
    .y(round_25_y)
  );
  step_i41_b32_o41_signed shift_26_32 (
    .v({in_acc_26, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_26_32_y)
  );
  step_i41_b16_o32_signed shift_26_16 (
    .v(shift_26_32_y),
    .shift(in_shift[4]),
    .y(shift_26_16_y),
    .over(shift_26_16_over)
  );
  step_i32_b8_o24_signed shift_26_8 (
    .v(shift_26_16_y),
    .shift(in_shift[3]),
    .y(shift_26_8_y),
    .over(shift_26_8_over)
  );
  step_i24_b4_o20_signed shift_26_4 (
    .v(near_26_v),
    .shift(fine[2]),
    .y(shift_26_4_y),
    .over(shift_26_4_over)
  );
  step_i20_b2_o18_signed shift_26_2 (
    .v(shift_26_4_y),
    .shift(fine[1]),
    .y(shift_26_2_y),
    .over(shift_26_2_over)
  );
  step_i18_b1_o17_signed shift_26_1 (
    .v(shift_26_2_y),
    .shift(fine[0]),
    .y(shift_26_1_y),
    .over(shift_26_1_over)
  );
  rounding_w16_signed round_26 (
    .v(shift_26_1_y),
    .over(or_near_26_over_2 | shift_26_1_over),
    .sign(near_26_sign),
    .y(round_26_y)
  );
  step_i41_b32_o41_signed shift_27_32 (
    .v({in_acc_27, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_27_32_y)
  );
  step_i41_b16_o32_signed shift_27_16 (
    .v(shift_27_32_y),
    .shift(in_shift[4]),
    .y(shift_27_16_y),
    .over(shift_27_16_over)
  );
  step_i32_b8_o24_signed shift_27_8 (
    .v(shift_27_16_y),
    .shift(in_shift[3]),
    .y(shift_27_8_y),
    .over(shift_27_8_over)
  );
  step_i24_b4_o20_signed shift_27_4 (
    .v(near_27_v),
    .shift(fine[2]),
    .y(shift_27_4_y),
    .over(shift_27_4_over)
  );
  step_i20_b2_o18_signed shift_27_2 (
    .v(shift_27_4_y),
    .shift(fine[1]),
    .y(shift_27_2_y),
    .over(shift_27_2_over)
  );
  step_i18_b1_o17_signed shift_27_1 (
    .v(shift_27_2_y),
    .shift(fine[0]),
    .y(shift_27_1_y),
    .over(shift_27_1_over)
  );
  rounding_w16_signed round_27 (
    .v(shift_27_1_y),
    .over(or_near_27_over_2 | shift_27_1_over),
    .sign(near_27_sign),
    .y(round_27_y)
  );
  step_i41_b32_o41_signed shift_28_32 (
    .v({in_acc_28, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_28_32_y)
  );
  step_i41_b16_o32_signed shift_28_16 (
    .v(shift_28_32_y),
    .shift(in_shift[4]),
    .y(shift_28_16_y),
    .over(shift_28_16_over)
  );
  step_i32_b8_o24_signed shift_28_8 (
    .v(shift_28_16_y),
    .shift(in_shift[3]),
    .y(shift_28_8_y),
    .over(shift_28_8_over)
  );
  step_i24_b4_o20_signed shift_28_4 (
    .v(near_28_v),
    .shift(fine[2]),
    .y(shift_28_4_y),
    .over(shift_28_4_over)
  );
  step_i20_b2_o18_signed shift_28_2 (
    .v(shift_28_4_y),
    .shift(fine[1]),
    .y(shift_28_2_y),
    .over(shift_28_2_over)
  );
  step_i18_b1_o17_signed shift_28_1 (
    .v(shift_28_2_y),
    .shift(fine[0]),
    .y(shift_28_1_y),
    .over(shift_28_1_over)
  );
  rounding_w16_signed round_28 (
    .v(shift_28_1_y),
    .over(or_near_28_over_2 | shift_28_1_over),
    .sign(near_28_sign),
    .y(round_28_y)
  );
  step_i41_b32_o41_signed shift_29_32 (
    .v({in_acc_29, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_29_32_y)
  );
  step_i41_b16_o32_signed shift_29_16 (
    .v(shift_29_32_y),
    .shift(in_shift[4]),
    .y(shift_29_16_y),
    .over(shift_29_16_over)
  );
  step_i32_b8_o24_signed shift_29_8 (
    .v(shift_29_16_y),
    .shift(in_shift[3]),
    .y(shift_29_8_y),
    .over(shift_29_8_over)
  );
  step_i24_b4_o20_signed shift_29_4 (
    .v(near_29_v),
    .shift(fine[2]),
    .y(shift_29_4_y),
    .over(shift_29_4_over)
  );
  step_i20_b2_o18_signed shift_29_2 (
    .v(shift_29_4_y),
    .shift(fine[1]),
    .y(shift_29_2_y),
    .over(shift_29_2_over)
  );
  step_i18_b1_o17_signed shift_29_1 (
    .v(shift_29_2_y),
    .shift(fine[0]),
    .y(shift_29_1_y),
    .over(shift_29_1_over)
  );
  rounding_w16_signed round_29 (
    .v(shift_29_1_y),
    .over(or_near_29_over_2 | shift_29_1_over),
    .sign(near_29_sign),
    .y(round_29_y)
  );
  step_i41_b32_o41_signed shift_30_32 (
    .v({in_acc_30, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_30_32_y)
  );
  step_i41_b16_o32_signed shift_30_16 (
    .v(shift_30_32_y),
    .shift(in_shift[4]),
    .y(shift_30_16_y),
    .over(shift_30_16_over)
  );
  step_i32_b8_o24_signed shift_30_8 (
    .v(shift_30_16_y),
    .shift(in_shift[3]),
    .y(shift_30_8_y),
    .over(shift_30_8_over)
  );
  step_i24_b4_o20_signed shift_30_4 (
    .v(near_30_v),
    .shift(fine[2]),
    .y(shift_30_4_y),
    .over(shift_30_4_over)
  );
  step_i20_b2_o18_signed shift_30_2 (
    .v(shift_30_4_y),
    .shift(fine[1]),
    .y(shift_30_2_y),
    .over(shift_30_2_over)
  );
  step_i18_b1_o17_signed shift_30_1 (
    .v(shift_30_2_y),
    .shift(fine[0]),
    .y(shift_30_1_y),
    .over(shift_30_1_over)
  );
  rounding_w16_signed round_30 (
    .v(shift_30_1_y),
    .over(or_near_30_over_2 | shift_30_1_over),
    .sign(near_30_sign),
    .y(round_30_y)
  );
  step_i41_b32_o41_signed shift_31_32 (
    .v({in_acc_31, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_31_32_y)
  );
  step_i41_b16_o32_signed shift_31_16 (
    .v(shift_31_32_y),
    .shift(in_shift[4]),
    .y(shift_31_16_y),
    .over(shift_31_16_over)
  );
  step_i32_b8_o24_signed shift_31_8 (
    .v(shift_31_16_y),
    .shift(in_shift[3]),
    .y(shift_31_8_y),
    .over(shift_31_8_over)
  );
  step_i24_b4_o20_signed shift_31_4 (
    .v(near_31_v),
    .shift(fine[2]),
    .y(shift_31_4_y),
    .over(shift_31_4_over)
  );
  step_i20_b2_o18_signed shift_31_2 (
    .v(shift_31_4_y),
    .shift(fine[1]),
    .y(shift_31_2_y),
    .over(shift_31_2_over)
  );
  step_i18_b1_o17_signed shift_31_1 (
    .v(shift_31_2_y),
    .shift(fine[0]),
    .y(shift_31_1_y),
    .over(shift_31_1_over)
  );
  rounding_w16_signed round_31 (
    .v(shift_31_1_y),
    .over(or_near_31_over_2 | shift_31_1_over),
    .sign(near_31_sign),
    .y(round_31_y)
  );
  step_i41_b32_o41_signed shift_32_32 (
    .v({in_acc_32, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_32_32_y)
  );
  step_i41_b16_o32_signed shift_32_16 (
    .v(shift_32_32_y),
    .shift(in_shift[4]),
    .y(shift_32_16_y),
    .over(shift_32_16_over)
  );
  step_i32_b8_o24_signed shift_32_8 (
    .v(shift_32_16_y),
    .shift(in_shift[3]),
    .y(shift_32_8_y),
    .over(shift_32_8_over)
  );
  step_i24_b4_o20_signed shift_32_4 (
    .v(near_32_v),
    .shift(fine[2]),
    .y(shift_32_4_y),
    .over(shift_32_4_over)
  );
  step_i20_b2_o18_signed shift_32_2 (
    .v(shift_32_4_y),
    .shift(fine[1]),
    .y(shift_32_2_y),
    .over(shift_32_2_over)
  );
  step_i18_b1_o17_signed shift_32_1 (
    .v(shift_32_2_y),
    .shift(fine[0]),
    .y(shift_32_1_y),
    .over(shift_32_1_over)
  );
  rounding_w16_signed round_32 (
    .v(shift_32_1_y),
    .over(or_near_32_over_2 | shift_32_1_over),
    .sign(near_32_sign),
    .y(round_32_y)
  );
  step_i41_b32_o41_signed shift_33_32 (
    .v({in_acc_33, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_33_32_y)
  );
  step_i41_b16_o32_signed shift_33_16 (
    .v(shift_33_32_y),
    .shift(in_shift[4]),
    .y(shift_33_16_y),
    .over(shift_33_16_over)
  );
  step_i32_b8_o24_signed shift_33_8 (
    .v(shift_33_16_y),
    .shift(in_shift[3]),
    .y(shift_33_8_y),
    .over(shift_33_8_over)
  );
  step_i24_b4_o20_signed shift_33_4 (
    .v(near_33_v),
    .shift(fine[2]),
    .y(shift_33_4_y),
    .over(shift_33_4_over)
  );
  step_i20_b2_o18_signed shift_33_2 (
    .v(shift_33_4_y),
    .shift(fine[1]),
    .y(shift_33_2_y),
    .over(shift_33_2_over)
  );
  step_i18_b1_o17_signed shift_33_1 (
    .v(shift_33_2_y),
    .shift(fine[0]),
    .y(shift_33_1_y),
    .over(shift_33_1_over)
  );
  rounding_w16_signed round_33 (
    .v(shift_33_1_y),
    .over(or_near_33_over_2 | shift_33_1_over),
    .sign(near_33_sign),
    .y(round_33_y)
  );
  step_i41_b32_o41_signed shift_34_32 (
    .v({in_acc_34, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_34_32_y)
  );
  step_i41_b16_o32_signed shift_34_16 (
    .v(shift_34_32_y),
    .shift(in_shift[4]),
    .y(shift_34_16_y),
    .over(shift_34_16_over)
  );
  step_i32_b8_o24_signed shift_34_8 (
    .v(shift_34_16_y),
    .shift(in_shift[3]),
    .y(shift_34_8_y),
    .over(shift_34_8_over)
  );
  step_i24_b4_o20_signed shift_34_4 (
    .v(near_34_v),
    .shift(fine[2]),
    .y(shift_34_4_y),
    .over(shift_34_4_over)
  );
  step_i20_b2_o18_signed shift_34_2 (
    .v(shift_34_4_y),
    .shift(fine[1]),
    .y(shift_34_2_y),
    .over(shift_34_2_over)
  );
  step_i18_b1_o17_signed shift_34_1 (
    .v(shift_34_2_y),
    .shift(fine[0]),
    .y(shift_34_1_y),
    .over(shift_34_1_over)
  );
  rounding_w16_signed round_34 (
    .v(shift_34_1_y),
    .over(or_near_34_over_2 | shift_34_1_over),
    .sign(near_34_sign),
    .y(round_34_y)
  );
  step_i41_b32_o41_signed shift_35_32 (
    .v({in_acc_35, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_35_32_y)
  );
  step_i41_b16_o32_signed shift_35_16 (
    .v(shift_35_32_y),
    .shift(in_shift[4]),
    .y(shift_35_16_y),
    .over(shift_35_16_over)
  );
  step_i32_b8_o24_signed shift_35_8 (
    .v(shift_35_16_y),
    .shift(in_shift[3]),
    .y(shift_35_8_y),
    .over(shift_35_8_over)
  );
  step_i24_b4_o20_signed shift_35_4 (
    .v(near_35_v),
    .shift(fine[2]),
    .y(shift_35_4_y),
    .over(shift_35_4_over)
  );
  step_i20_b2_o18_signed shift_35_2 (
    .v(shift_35_4_y),
    .shift(fine[1]),
    .y(shift_35_2_y),
    .over(shift_35_2_over)
  );
  step_i18_b1_o17_signed shift_35_1 (
    .v(shift_35_2_y),
    .shift(fine[0]),
    .y(shift_35_1_y),
    .over(shift_35_1_over)
  );
  rounding_w16_signed round_35 (
    .v(shift_35_1_y),
    .over(or_near_35_over_2 | shift_35_1_over),
    .sign(near_35_sign),
    .y(round_35_y)
  );
  step_i41_b32_o41_signed shift_36_32 (
    .v({in_acc_36, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_36_32_y)
  );
  step_i41_b16_o32_signed shift_36_16 (
    .v(shift_36_32_y),
    .shift(in_shift[4]),
    .y(shift_36_16_y),
    .over(shift_36_16_over)
  );
  step_i32_b8_o24_signed shift_36_8 (
    .v(shift_36_16_y),
    .shift(in_shift[3]),
    .y(shift_36_8_y),
    .over(shift_36_8_over)
  );
  step_i24_b4_o20_signed shift_36_4 (
    .v(near_36_v),
    .shift(fine[2]),
    .y(shift_36_4_y),
    .over(shift_36_4_over)
  );
  step_i20_b2_o18_signed shift_36_2 (
    .v(shift_36_4_y),
    .shift(fine[1]),
    .y(shift_36_2_y),
    .over(shift_36_2_over)
  );
  step_i18_b1_o17_signed shift_36_1 (
    .v(shift_36_2_y),
    .shift(fine[0]),
    .y(shift_36_1_y),
    .over(shift_36_1_over)
  );
  rounding_w16_signed round_36 (
    .v(shift_36_1_y),
    .over(or_near_36_over_2 | shift_36_1_over),
    .sign(near_36_sign),
    .y(round_36_y)
  );
  step_i41_b32_o41_signed shift_37_32 (
    .v({in_acc_37, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_37_32_y)
  );
  step_i41_b16_o32_signed shift_37_16 (
    .v(shift_37_32_y),
    .shift(in_shift[4]),
    .y(shift_37_16_y),
    .over(shift_37_16_over)
  );
  step_i32_b8_o24_signed shift_37_8 (
    .v(shift_37_16_y),
    .shift(in_shift[3]),
    .y(shift_37_8_y),
    .over(shift_37_8_over)
  );
  step_i24_b4_o20_signed shift_37_4 (
    .v(near_37_v),
    .shift(fine[2]),
    .y(shift_37_4_y),
    .over(shift_37_4_over)
  );
  step_i20_b2_o18_signed shift_37_2 (
    .v(shift_37_4_y),
    .shift(fine[1]),
    .y(shift_37_2_y),
    .over(shift_37_2_over)
  );
  step_i18_b1_o17_signed shift_37_1 (
    .v(shift_37_2_y),
    .shift(fine[0]),
    .y(shift_37_1_y),
    .over(shift_37_1_over)
  );
  rounding_w16_signed round_37 (
    .v(shift_37_1_y),
    .over(or_near_37_over_2 | shift_37_1_over),
    .sign(near_37_sign),
    .y(round_37_y)
  );
  step_i41_b32_o41_signed shift_38_32 (
    .v({in_acc_38, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_38_32_y)
  );
  step_i41_b16_o32_signed shift_38_16 (
    .v(shift_38_32_y),
    .shift(in_shift[4]),
    .y(shift_38_16_y),
    .over(shift_38_16_over)
  );
  step_i32_b8_o24_signed shift_38_8 (
    .v(shift_38_16_y),
    .shift(in_shift[3]),
    .y(shift_38_8_y),
    .over(shift_38_8_over)
  );
  step_i24_b4_o20_signed shift_38_4 (
    .v(near_38_v),
    .shift(fine[2]),
    .y(shift_38_4_y),
    .over(shift_38_4_over)
  );
  step_i20_b2_o18_signed shift_38_2 (
    .v(shift_38_4_y),
    .shift(fine[1]),
    .y(shift_38_2_y),
    .over(shift_38_2_over)
  );
  step_i18_b1_o17_signed shift_38_1 (
    .v(shift_38_2_y),
    .shift(fine[0]),
    .y(shift_38_1_y),
    .over(shift_38_1_over)
  );
  rounding_w16_signed round_38 (
    .v(shift_38_1_y),
    .over(or_near_38_over_2 | shift_38_1_over),
    .sign(near_38_sign),
    .y(round_38_y)
  );
  step_i41_b32_o41_signed shift_39_32 (
    .v({in_acc_39, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_39_32_y)
  );
  step_i41_b16_o32_signed shift_39_16 (
    .v(shift_39_32_y),
    .shift(in_shift[4]),
    .y(shift_39_16_y),
    .over(shift_39_16_over)
  );
  step_i32_b8_o24_signed shift_39_8 (
    .v(shift_39_16_y),
    .shift(in_shift[3]),
    .y(shift_39_8_y),
    .over(shift_39_8_over)
  );
  step_i24_b4_o20_signed shift_39_4 (
    .v(near_39_v),
    .shift(fine[2]),
    .y(shift_39_4_y),
    .over(shift_39_4_over)
  );
  step_i20_b2_o18_signed shift_39_2 (
    .v(shift_39_4_y),
    .shift(fine[1]),
    .y(shift_39_2_y),
    .over(shift_39_2_over)
  );
  step_i18_b1_o17_signed shift_39_1 (
    .v(shift_39_2_y),
    .shift(fine[0]),
    .y(shift_39_1_y),
    .over(shift_39_1_over)
  );
  rounding_w16_signed round_39 (
    .v(shift_39_1_y),
    .over(or_near_39_over_2 | shift_39_1_over),
    .sign(near_39_sign),
    .y(round_39_y)
  );
  step_i41_b32_o41_signed shift_40_32 (
    .v({in_acc_40, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_40_32_y)
  );
  step_i41_b16_o32_signed shift_40_16 (
    .v(shift_40_32_y),
    .shift(in_shift[4]),
    .y(shift_40_16_y),
    .over(shift_40_16_over)
  );
  step_i32_b8_o24_signed shift_40_8 (
    .v(shift_40_16_y),
    .shift(in_shift[3]),
    .y(shift_40_8_y),
    .over(shift_40_8_over)
  );
  step_i24_b4_o20_signed shift_40_4 (
    .v(near_40_v),
    .shift(fine[2]),
    .y(shift_40_4_y),
    .over(shift_40_4_over)
  );
  step_i20_b2_o18_signed shift_40_2 (
    .v(shift_40_4_y),
    .shift(fine[1]),
    .y(shift_40_2_y),
    .over(shift_40_2_over)
  );
  step_i18_b1_o17_signed shift_40_1 (
    .v(shift_40_2_y),
    .shift(fine[0]),
    .y(shift_40_1_y),
    .over(shift_40_1_over)
  );
  rounding_w16_signed round_40 (
    .v(shift_40_1_y),
    .over(or_near_40_over_2 | shift_40_1_over),
    .sign(near_40_sign),
    .y(round_40_y)
  );
  step_i41_b32_o41_signed shift_41_32 (
    .v({in_acc_41, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_41_32_y)
  );
  step_i41_b16_o32_signed shift_41_16 (
    .v(shift_41_32_y),
    .shift(in_shift[4]),
    .y(shift_41_16_y),
    .over(shift_41_16_over)
  );
  step_i32_b8_o24_signed shift_41_8 (
    .v(shift_41_16_y),
    .shift(in_shift[3]),
    .y(shift_41_8_y),
    .over(shift_41_8_over)
  );
  step_i24_b4_o20_signed shift_41_4 (
    .v(near_41_v),
    .shift(fine[2]),
    .y(shift_41_4_y),
    .over(shift_41_4_over)
  );
  step_i20_b2_o18_signed shift_41_2 (
    .v(shift_41_4_y),
    .shift(fine[1]),
    .y(shift_41_2_y),
    .over(shift_41_2_over)
  );
  step_i18_b1_o17_signed shift_41_1 (
    .v(shift_41_2_y),
    .shift(fine[0]),
    .y(shift_41_1_y),
    .over(shift_41_1_over)
  );
  rounding_w16_signed round_41 (
    .v(shift_41_1_y),
    .over(or_near_41_over_2 | shift_41_1_over),
    .sign(near_41_sign),
    .y(round_41_y)
  );
  step_i41_b32_o41_signed shift_42_32 (
    .v({in_acc_42, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_42_32_y)
  );
  step_i41_b16_o32_signed shift_42_16 (
    .v(shift_42_32_y),
    .shift(in_shift[4]),
    .y(shift_42_16_y),
    .over(shift_42_16_over)
  );
  step_i32_b8_o24_signed shift_42_8 (
    .v(shift_42_16_y),
    .shift(in_shift[3]),
    .y(shift_42_8_y),
    .over(shift_42_8_over)
  );
  step_i24_b4_o20_signed shift_42_4 (
    .v(near_42_v),
    .shift(fine[2]),
    .y(shift_42_4_y),
    .over(shift_42_4_over)
  );
  step_i20_b2_o18_signed shift_42_2 (
    .v(shift_42_4_y),
    .shift(fine[1]),
    .y(shift_42_2_y),
    .over(shift_42_2_over)
  );
  step_i18_b1_o17_signed shift_42_1 (
    .v(shift_42_2_y),
    .shift(fine[0]),
    .y(shift_42_1_y),
    .over(shift_42_1_over)
  );
  rounding_w16_signed round_42 (
    .v(shift_42_1_y),
    .over(or_near_42_over_2 | shift_42_1_over),
    .sign(near_42_sign),
    .y(round_42_y)
  );
  step_i41_b32_o41_signed shift_43_32 (
    .v({in_acc_43, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_43_32_y)
  );
  step_i41_b16_o32_signed shift_43_16 (
    .v(shift_43_32_y),
    .shift(in_shift[4]),
    .y(shift_43_16_y),
    .over(shift_43_16_over)
  );
  step_i32_b8_o24_signed shift_43_8 (
    .v(shift_43_16_y),
    .shift(in_shift[3]),
    .y(shift_43_8_y),
    .over(shift_43_8_over)
  );
  step_i24_b4_o20_signed shift_43_4 (
    .v(near_43_v),
    .shift(fine[2]),
    .y(shift_43_4_y),
    .over(shift_43_4_over)
  );
  step_i20_b2_o18_signed shift_43_2 (
    .v(shift_43_4_y),
    .shift(fine[1]),
    .y(shift_43_2_y),
    .over(shift_43_2_over)
  );
  step_i18_b1_o17_signed shift_43_1 (
    .v(shift_43_2_y),
    .shift(fine[0]),
    .y(shift_43_1_y),
    .over(shift_43_1_over)
  );
  rounding_w16_signed round_43 (
    .v(shift_43_1_y),
    .over(or_near_43_over_2 | shift_43_1_over),
    .sign(near_43_sign),
    .y(round_43_y)
  );
  step_i41_b32_o41_signed shift_44_32 (
    .v({in_acc_44, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_44_32_y)
  );
  step_i41_b16_o32_signed shift_44_16 (
    .v(shift_44_32_y),
    .shift(in_shift[4]),
    .y(shift_44_16_y),
    .over(shift_44_16_over)
  );
  step_i32_b8_o24_signed shift_44_8 (
    .v(shift_44_16_y),
    .shift(in_shift[3]),
    .y(shift_44_8_y),
    .over(shift_44_8_over)
  );
  step_i24_b4_o20_signed shift_44_4 (
    .v(near_44_v),
    .shift(fine[2]),
    .y(shift_44_4_y),
    .over(shift_44_4_over)
  );
  step_i20_b2_o18_signed shift_44_2 (
    .v(shift_44_4_y),
    .shift(fine[1]),
    .y(shift_44_2_y),
    .over(shift_44_2_over)
  );
  step_i18_b1_o17_signed shift_44_1 (
    .v(shift_44_2_y),
    .shift(fine[0]),
    .y(shift_44_1_y),
    .over(shift_44_1_over)
  );
  rounding_w16_signed round_44 (
    .v(shift_44_1_y),
    .over(or_near_44_over_2 | shift_44_1_over),
    .sign(near_44_sign),
    .y(round_44_y)
  );
  step_i41_b32_o41_signed shift_45_32 (
    .v({in_acc_45, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_45_32_y)
  );
  step_i41_b16_o32_signed shift_45_16 (
    .v(shift_45_32_y),
    .shift(in_shift[4]),
    .y(shift_45_16_y),
    .over(shift_45_16_over)
  );
  step_i32_b8_o24_signed shift_45_8 (
    .v(shift_45_16_y),
    .shift(in_shift[3]),
    .y(shift_45_8_y),
    .over(shift_45_8_over)
  );
  step_i24_b4_o20_signed shift_45_4 (
    .v(near_45_v),
    .shift(fine[2]),
    .y(shift_45_4_y),
    .over(shift_45_4_over)
  );
  step_i20_b2_o18_signed shift_45_2 (
    .v(shift_45_4_y),
    .shift(fine[1]),
    .y(shift_45_2_y),
    .over(shift_45_2_over)
  );
  step_i18_b1_o17_signed shift_45_1 (
    .v(shift_45_2_y),
    .shift(fine[0]),
    .y(shift_45_1_y),
    .over(shift_45_1_over)
  );
  rounding_w16_signed round_45 (
    .v(shift_45_1_y),
    .over(or_near_45_over_2 | shift_45_1_over),
    .sign(near_45_sign),
    .y(round_45_y)
  );
  step_i41_b32_o41_signed shift_46_32 (
    .v({in_acc_46, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_46_32_y)
  );
  step_i41_b16_o32_signed shift_46_16 (
    .v(shift_46_32_y),
    .shift(in_shift[4]),
    .y(shift_46_16_y),
    .over(shift_46_16_over)
  );
  step_i32_b8_o24_signed shift_46_8 (
    .v(shift_46_16_y),
    .shift(in_shift[3]),
    .y(shift_46_8_y),
    .over(shift_46_8_over)
  );
  step_i24_b4_o20_signed shift_46_4 (
    .v(near_46_v),
    .shift(fine[2]),
    .y(shift_46_4_y),
    .over(shift_46_4_over)
  );
  step_i20_b2_o18_signed shift_46_2 (
    .v(shift_46_4_y),
    .shift(fine[1]),
    .y(shift_46_2_y),
    .over(shift_46_2_over)
  );
  step_i18_b1_o17_signed shift_46_1 (
    .v(shift_46_2_y),
    .shift(fine[0]),
    .y(shift_46_1_y),
    .over(shift_46_1_over)
  );
  rounding_w16_signed round_46 (
    .v(shift_46_1_y),
    .over(or_near_46_over_2 | shift_46_1_over),
    .sign(near_46_sign),
    .y(round_46_y)
  );
  step_i41_b32_o41_signed shift_47_32 (
    .v({in_acc_47, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_47_32_y)
  );
  step_i41_b16_o32_signed shift_47_16 (
    .v(shift_47_32_y),
    .shift(in_shift[4]),
    .y(shift_47_16_y),
    .over(shift_47_16_over)
  );
  step_i32_b8_o24_signed shift_47_8 (
    .v(shift_47_16_y),
    .shift(in_shift[3]),
    .y(shift_47_8_y),
    .over(shift_47_8_over)
  );
  step_i24_b4_o20_signed shift_47_4 (
    .v(near_47_v),
    .shift(fine[2]),
    .y(shift_47_4_y),
    .over(shift_47_4_over)
  );
  step_i20_b2_o18_signed shift_47_2 (
    .v(shift_47_4_y),
    .shift(fine[1]),
    .y(shift_47_2_y),
    .over(shift_47_2_over)
  );
  step_i18_b1_o17_signed shift_47_1 (
    .v(shift_47_2_y),
    .shift(fine[0]),
    .y(shift_47_1_y),
    .over(shift_47_1_over)
  );
  rounding_w16_signed round_47 (
    .v(shift_47_1_y),
    .over(or_near_47_over_2 | shift_47_1_over),
    .sign(near_47_sign),
    .y(round_47_y)
  );
  step_i41_b32_o41_signed shift_48_32 (
    .v({in_acc_48, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_48_32_y)
  );
  step_i41_b16_o32_signed shift_48_16 (
    .v(shift_48_32_y),
    .shift(in_shift[4]),
    .y(shift_48_16_y),
    .over(shift_48_16_over)
  );
  step_i32_b8_o24_signed shift_48_8 (
    .v(shift_48_16_y),
    .shift(in_shift[3]),
    .y(shift_48_8_y),
    .over(shift_48_8_over)
  );
  step_i24_b4_o20_signed shift_48_4 (
    .v(near_48_v),
    .shift(fine[2]),
    .y(shift_48_4_y),
    .over(shift_48_4_over)
  );
  step_i20_b2_o18_signed shift_48_2 (
    .v(shift_48_4_y),
    .shift(fine[1]),
    .y(shift_48_2_y),
    .over(shift_48_2_over)
  );
  step_i18_b1_o17_signed shift_48_1 (
    .v(shift_48_2_y),
    .shift(fine[0]),
    .y(shift_48_1_y),
    .over(shift_48_1_over)
  );
  rounding_w16_signed round_48 (
    .v(shift_48_1_y),
    .over(or_near_48_over_2 | shift_48_1_over),
    .sign(near_48_sign),
    .y(round_48_y)
  );
  step_i41_b32_o41_signed shift_49_32 (
    .v({in_acc_49, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_49_32_y)
  );
  step_i41_b16_o32_signed shift_49_16 (
    .v(shift_49_32_y),
    .shift(in_shift[4]),
    .y(shift_49_16_y),
    .over(shift_49_16_over)
  );
  step_i32_b8_o24_signed shift_49_8 (
    .v(shift_49_16_y),
    .shift(in_shift[3]),
    .y(shift_49_8_y),
    .over(shift_49_8_over)
  );
  step_i24_b4_o20_signed shift_49_4 (
    .v(near_49_v),
    .shift(fine[2]),
    .y(shift_49_4_y),
    .over(shift_49_4_over)
  );
  step_i20_b2_o18_signed shift_49_2 (
    .v(shift_49_4_y),
    .shift(fine[1]),
    .y(shift_49_2_y),
    .over(shift_49_2_over)
  );
  step_i18_b1_o17_signed shift_49_1 (
    .v(shift_49_2_y),
    .shift(fine[0]),
    .y(shift_49_1_y),
    .over(shift_49_1_over)
  );
  rounding_w16_signed round_49 (
    .v(shift_49_1_y),
    .over(or_near_49_over_2 | shift_49_1_over),
    .sign(near_49_sign),
    .y(round_49_y)
  );
  step_i41_b32_o41_signed shift_50_32 (
    .v({in_acc_50, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_50_32_y)
  );
  step_i41_b16_o32_signed shift_50_16 (
    .v(shift_50_32_y),
    .shift(in_shift[4]),
    .y(shift_50_16_y),
    .over(shift_50_16_over)
  );
  step_i32_b8_o24_signed shift_50_8 (
    .v(shift_50_16_y),
    .shift(in_shift[3]),
    .y(shift_50_8_y),
    .over(shift_50_8_over)
  );
  step_i24_b4_o20_signed shift_50_4 (
    .v(near_50_v),
    .shift(fine[2]),
    .y(shift_50_4_y),
    .over(shift_50_4_over)
  );
  step_i20_b2_o18_signed shift_50_2 (
    .v(shift_50_4_y),
    .shift(fine[1]),
    .y(shift_50_2_y),
    .over(shift_50_2_over)
  );
  step_i18_b1_o17_signed shift_50_1 (
    .v(shift_50_2_y),
    .shift(fine[0]),
    .y(shift_50_1_y),
    .over(shift_50_1_over)
  );
  rounding_w16_signed round_50 (
    .v(shift_50_1_y),
    .over(or_near_50_over_2 | shift_50_1_over),
    .sign(near_50_sign),
    .y(round_50_y)
  );
  step_i41_b32_o41_signed shift_51_32 (
    .v({in_acc_51, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_51_32_y)
  );
  step_i41_b16_o32_signed shift_51_16 (
    .v(shift_51_32_y),
    .shift(in_shift[4]),
    .y(shift_51_16_y),
    .over(shift_51_16_over)
  );
  step_i32_b8_o24_signed shift_51_8 (
    .v(shift_51_16_y),
    .shift(in_shift[3]),
    .y(shift_51_8_y),
    .over(shift_51_8_over)
  );
  step_i24_b4_o20_signed shift_51_4 (
    .v(near_51_v),
    .shift(fine[2]),
    .y(shift_51_4_y),
    .over(shift_51_4_over)
  );
  step_i20_b2_o18_signed shift_51_2 (
    .v(shift_51_4_y),
    .shift(fine[1]),
    .y(shift_51_2_y),
    .over(shift_51_2_over)
  );
  step_i18_b1_o17_signed shift_51_1 (
    .v(shift_51_2_y),
    .shift(fine[0]),
    .y(shift_51_1_y),
    .over(shift_51_1_over)
  );
  rounding_w16_signed round_51 (
    .v(shift_51_1_y),
    .over(or_near_51_over_2 | shift_51_1_over),
    .sign(near_51_sign),
    .y(round_51_y)
  );
  step_i41_b32_o41_signed shift_52_32 (
    .v({in_acc_52, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_52_32_y)
  );
  step_i41_b16_o32_signed shift_52_16 (
    .v(shift_52_32_y),
    .shift(in_shift[4]),
    .y(shift_52_16_y),
    .over(shift_52_16_over)
  );
  step_i32_b8_o24_signed shift_52_8 (
    .v(shift_52_16_y),
    .shift(in_shift[3]),
    .y(shift_52_8_y),
    .over(shift_52_8_over)
  );
  step_i24_b4_o20_signed shift_52_4 (
    .v(near_52_v),
    .shift(fine[2]),
    .y(shift_52_4_y),
    .over(shift_52_4_over)
  );
  step_i20_b2_o18_signed shift_52_2 (
    .v(shift_52_4_y),
    .shift(fine[1]),
    .y(shift_52_2_y),
    .over(shift_52_2_over)
  );
  step_i18_b1_o17_signed shift_52_1 (
    .v(shift_52_2_y),
    .shift(fine[0]),
    .y(shift_52_1_y),
    .over(shift_52_1_over)
  );
  rounding_w16_signed round_52 (
    .v(shift_52_1_y),
    .over(or_near_52_over_2 | shift_52_1_over),
    .sign(near_52_sign),
    .y(round_52_y)
  );
  step_i41_b32_o41_signed shift_53_32 (
    .v({in_acc_53, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_53_32_y)
  );
  step_i41_b16_o32_signed shift_53_16 (
    .v(shift_53_32_y),
    .shift(in_shift[4]),
    .y(shift_53_16_y),
    .over(shift_53_16_over)
  );
  step_i32_b8_o24_signed shift_53_8 (
    .v(shift_53_16_y),
    .shift(in_shift[3]),
    .y(shift_53_8_y),
    .over(shift_53_8_over)
  );
  step_i24_b4_o20_signed shift_53_4 (
    .v(near_53_v),
    .shift(fine[2]),
    .y(shift_53_4_y),
    .over(shift_53_4_over)
  );
  step_i20_b2_o18_signed shift_53_2 (
    .v(shift_53_4_y),
    .shift(fine[1]),
    .y(shift_53_2_y),
    .over(shift_53_2_over)
  );
  step_i18_b1_o17_signed shift_53_1 (
    .v(shift_53_2_y),
    .shift(fine[0]),
    .y(shift_53_1_y),
    .over(shift_53_1_over)
  );
  rounding_w16_signed round_53 (
    .v(shift_53_1_y),
    .over(or_near_53_over_2 | shift_53_1_over),
    .sign(near_53_sign),
    .y(round_53_y)
  );
  step_i41_b32_o41_signed shift_54_32 (
    .v({in_acc_54, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_54_32_y)
  );
  step_i41_b16_o32_signed shift_54_16 (
    .v(shift_54_32_y),
    .shift(in_shift[4]),
    .y(shift_54_16_y),
    .over(shift_54_16_over)
  );
  step_i32_b8_o24_signed shift_54_8 (
    .v(shift_54_16_y),
    .shift(in_shift[3]),
    .y(shift_54_8_y),
    .over(shift_54_8_over)
  );
  step_i24_b4_o20_signed shift_54_4 (
    .v(near_54_v),
    .shift(fine[2]),
    .y(shift_54_4_y),
    .over(shift_54_4_over)
  );
  step_i20_b2_o18_signed shift_54_2 (
    .v(shift_54_4_y),
    .shift(fine[1]),
    .y(shift_54_2_y),
    .over(shift_54_2_over)
  );
  step_i18_b1_o17_signed shift_54_1 (
    .v(shift_54_2_y),
    .shift(fine[0]),
    .y(shift_54_1_y),
    .over(shift_54_1_over)
  );
  rounding_w16_signed round_54 (
    .v(shift_54_1_y),
    .over(or_near_54_over_2 | shift_54_1_over),
    .sign(near_54_sign),
    .y(round_54_y)
  );
  step_i41_b32_o41_signed shift_55_32 (
    .v({in_acc_55, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_55_32_y)
  );
  step_i41_b16_o32_signed shift_55_16 (
    .v(shift_55_32_y),
    .shift(in_shift[4]),
    .y(shift_55_16_y),
    .over(shift_55_16_over)
  );
  step_i32_b8_o24_signed shift_55_8 (
    .v(shift_55_16_y),
    .shift(in_shift[3]),
    .y(shift_55_8_y),
    .over(shift_55_8_over)
  );
  step_i24_b4_o20_signed shift_55_4 (
    .v(near_55_v),
    .shift(fine[2]),
    .y(shift_55_4_y),
    .over(shift_55_4_over)
  );
  step_i20_b2_o18_signed shift_55_2 (
    .v(shift_55_4_y),
    .shift(fine[1]),
    .y(shift_55_2_y),
    .over(shift_55_2_over)
  );
  step_i18_b1_o17_signed shift_55_1 (
    .v(shift_55_2_y),
    .shift(fine[0]),
    .y(shift_55_1_y),
    .over(shift_55_1_over)
  );
  rounding_w16_signed round_55 (
    .v(shift_55_1_y),
    .over(or_near_55_over_2 | shift_55_1_over),
    .sign(near_55_sign),
    .y(round_55_y)
  );
  step_i41_b32_o41_signed shift_56_32 (
    .v({in_acc_56, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_56_32_y)
  );
  step_i41_b16_o32_signed shift_56_16 (
    .v(shift_56_32_y),
    .shift(in_shift[4]),
    .y(shift_56_16_y),
    .over(shift_56_16_over)
  );
  step_i32_b8_o24_signed shift_56_8 (
    .v(shift_56_16_y),
    .shift(in_shift[3]),
    .y(shift_56_8_y),
    .over(shift_56_8_over)
  );
  step_i24_b4_o20_signed shift_56_4 (
    .v(near_56_v),
    .shift(fine[2]),
    .y(shift_56_4_y),
    .over(shift_56_4_over)
  );
  step_i20_b2_o18_signed shift_56_2 (
    .v(shift_56_4_y),
    .shift(fine[1]),
    .y(shift_56_2_y),
    .over(shift_56_2_over)
  );
  step_i18_b1_o17_signed shift_56_1 (
    .v(shift_56_2_y),
    .shift(fine[0]),
    .y(shift_56_1_y),
    .over(shift_56_1_over)
  );
  rounding_w16_signed round_56 (
    .v(shift_56_1_y),
    .over(or_near_56_over_2 | shift_56_1_over),
    .sign(near_56_sign),
    .y(round_56_y)
  );
  step_i41_b32_o41_signed shift_57_32 (
    .v({in_acc_57, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_57_32_y)
  );
  step_i41_b16_o32_signed shift_57_16 (
    .v(shift_57_32_y),
    .shift(in_shift[4]),
    .y(shift_57_16_y),
    .over(shift_57_16_over)
  );
  step_i32_b8_o24_signed shift_57_8 (
    .v(shift_57_16_y),
    .shift(in_shift[3]),
    .y(shift_57_8_y),
    .over(shift_57_8_over)
  );
  step_i24_b4_o20_signed shift_57_4 (
    .v(near_57_v),
    .shift(fine[2]),
    .y(shift_57_4_y),
    .over(shift_57_4_over)
  );
  step_i20_b2_o18_signed shift_57_2 (
    .v(shift_57_4_y),
    .shift(fine[1]),
    .y(shift_57_2_y),
    .over(shift_57_2_over)
  );
  step_i18_b1_o17_signed shift_57_1 (
    .v(shift_57_2_y),
    .shift(fine[0]),
    .y(shift_57_1_y),
    .over(shift_57_1_over)
  );
  rounding_w16_signed round_57 (
    .v(shift_57_1_y),
    .over(or_near_57_over_2 | shift_57_1_over),
    .sign(near_57_sign),
    .y(round_57_y)
  );
  step_i41_b32_o41_signed shift_58_32 (
    .v({in_acc_58, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_58_32_y)
  );
  step_i41_b16_o32_signed shift_58_16 (
    .v(shift_58_32_y),
    .shift(in_shift[4]),
    .y(shift_58_16_y),
    .over(shift_58_16_over)
  );
  step_i32_b8_o24_signed shift_58_8 (
    .v(shift_58_16_y),
    .shift(in_shift[3]),
    .y(shift_58_8_y),
    .over(shift_58_8_over)
  );
  step_i24_b4_o20_signed shift_58_4 (
    .v(near_58_v),
    .shift(fine[2]),
    .y(shift_58_4_y),
    .over(shift_58_4_over)
  );
  step_i20_b2_o18_signed shift_58_2 (
    .v(shift_58_4_y),
    .shift(fine[1]),
    .y(shift_58_2_y),
    .over(shift_58_2_over)
  );
  step_i18_b1_o17_signed shift_58_1 (
    .v(shift_58_2_y),
    .shift(fine[0]),
    .y(shift_58_1_y),
    .over(shift_58_1_over)
  );
  rounding_w16_signed round_58 (
    .v(shift_58_1_y),
    .over(or_near_58_over_2 | shift_58_1_over),
    .sign(near_58_sign),
    .y(round_58_y)
  );
  step_i41_b32_o41_signed shift_59_32 (
    .v({in_acc_59, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_59_32_y)
  );
  step_i41_b16_o32_signed shift_59_16 (
    .v(shift_59_32_y),
    .shift(in_shift[4]),
    .y(shift_59_16_y),
    .over(shift_59_16_over)
  );
  step_i32_b8_o24_signed shift_59_8 (
    .v(shift_59_16_y),
    .shift(in_shift[3]),
    .y(shift_59_8_y),
    .over(shift_59_8_over)
  );
  step_i24_b4_o20_signed shift_59_4 (
    .v(near_59_v),
    .shift(fine[2]),
    .y(shift_59_4_y),
    .over(shift_59_4_over)
  );
  step_i20_b2_o18_signed shift_59_2 (
    .v(shift_59_4_y),
    .shift(fine[1]),
    .y(shift_59_2_y),
    .over(shift_59_2_over)
  );
  step_i18_b1_o17_signed shift_59_1 (
    .v(shift_59_2_y),
    .shift(fine[0]),
    .y(shift_59_1_y),
    .over(shift_59_1_over)
  );
  rounding_w16_signed round_59 (
    .v(shift_59_1_y),
    .over(or_near_59_over_2 | shift_59_1_over),
    .sign(near_59_sign),
    .y(round_59_y)
  );
  step_i41_b32_o41_signed shift_60_32 (
    .v({in_acc_60, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_60_32_y)
  );
  step_i41_b16_o32_signed shift_60_16 (
    .v(shift_60_32_y),
    .shift(in_shift[4]),
    .y(shift_60_16_y),
    .over(shift_60_16_over)
  );
  step_i32_b8_o24_signed shift_60_8 (
    .v(shift_60_16_y),
    .shift(in_shift[3]),
    .y(shift_60_8_y),
    .over(shift_60_8_over)
  );
  step_i24_b4_o20_signed shift_60_4 (
    .v(near_60_v),
    .shift(fine[2]),
    .y(shift_60_4_y),
    .over(shift_60_4_over)
  );
  step_i20_b2_o18_signed shift_60_2 (
    .v(shift_60_4_y),
    .shift(fine[1]),
    .y(shift_60_2_y),
    .over(shift_60_2_over)
  );
  step_i18_b1_o17_signed shift_60_1 (
    .v(shift_60_2_y),
    .shift(fine[0]),
    .y(shift_60_1_y),
    .over(shift_60_1_over)
  );
  rounding_w16_signed round_60 (
    .v(shift_60_1_y),
    .over(or_near_60_over_2 | shift_60_1_over),
    .sign(near_60_sign),
    .y(round_60_y)
  );
  step_i41_b32_o41_signed shift_61_32 (
    .v({in_acc_61, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_61_32_y)
  );
  step_i41_b16_o32_signed shift_61_16 (
    .v(shift_61_32_y),
    .shift(in_shift[4]),
    .y(shift_61_16_y),
    .over(shift_61_16_over)
  );
  step_i32_b8_o24_signed shift_61_8 (
    .v(shift_61_16_y),
    .shift(in_shift[3]),
    .y(shift_61_8_y),
    .over(shift_61_8_over)
  );
  step_i24_b4_o20_signed shift_61_4 (
    .v(near_61_v),
    .shift(fine[2]),
    .y(shift_61_4_y),
    .over(shift_61_4_over)
  );
  step_i20_b2_o18_signed shift_61_2 (
    .v(shift_61_4_y),
    .shift(fine[1]),
    .y(shift_61_2_y),
    .over(shift_61_2_over)
  );
  step_i18_b1_o17_signed shift_61_1 (
    .v(shift_61_2_y),
    .shift(fine[0]),
    .y(shift_61_1_y),
    .over(shift_61_1_over)
  );
  rounding_w16_signed round_61 (
    .v(shift_61_1_y),
    .over(or_near_61_over_2 | shift_61_1_over),
    .sign(near_61_sign),
    .y(round_61_y)
  );
  step_i41_b32_o41_signed shift_62_32 (
    .v({in_acc_62, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_62_32_y)
  );
  step_i41_b16_o32_signed shift_62_16 (
    .v(shift_62_32_y),
    .shift(in_shift[4]),
    .y(shift_62_16_y),
    .over(shift_62_16_over)
  );
  step_i32_b8_o24_signed shift_62_8 (
    .v(shift_62_16_y),
    .shift(in_shift[3]),
    .y(shift_62_8_y),
    .over(shift_62_8_over)
  );
  step_i24_b4_o20_signed shift_62_4 (
    .v(near_62_v),
    .shift(fine[2]),
    .y(shift_62_4_y),
    .over(shift_62_4_over)
  );
  step_i20_b2_o18_signed shift_62_2 (
    .v(shift_62_4_y),
    .shift(fine[1]),
    .y(shift_62_2_y),
    .over(shift_62_2_over)
  );
  step_i18_b1_o17_signed shift_62_1 (
    .v(shift_62_2_y),
    .shift(fine[0]),
    .y(shift_62_1_y),
    .over(shift_62_1_over)
  );
  rounding_w16_signed round_62 (
    .v(shift_62_1_y),
    .over(or_near_62_over_2 | shift_62_1_over),
    .sign(near_62_sign),
    .y(round_62_y)
  );
  step_i41_b32_o41_signed shift_63_32 (
    .v({in_acc_63, 1'b0}),
    .shift(in_shift[5]),
    .y(shift_63_32_y)
  );
  step_i41_b16_o32_signed shift_63_16 (
    .v(shift_63_32_y),
    .shift(in_shift[4]),
    .y(shift_63_16_y),
    .over(shift_63_16_over)
  );
  step_i32_b8_o24_signed shift_63_8 (
    .v(shift_63_16_y),
    .shift(in_shift[3]),
    .y(shift_63_8_y),
    .over(shift_63_8_over)
  );
  step_i24_b4_o20_signed shift_63_4 (
    .v(near_63_v),
    .shift(fine[2]),
    .y(shift_63_4_y),
    .over(shift_63_4_over)
  );
  step_i20_b2_o18_signed shift_63_2 (
    .v(shift_63_4_y),
    .shift(fine[1]),
    .y(shift_63_2_y),
    .over(shift_63_2_over)
  );
  step_i18_b1_o17_signed shift_63_1 (
    .v(shift_63_2_y),
    .shift(fine[0]),
    .y(shift_63_1_y),
    .over(shift_63_1_over)
  );
  rounding_w16_signed round_63 (
    .v(shift_63_1_y),
    .over(or_near_63_over_2 | shift_63_1_over),
    .sign(near_63_sign),
    .y(round_63_y)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_2;
  assign out_p = {p_63, p_62, p_61, p_60, p_59, p_58, p_57, p_56, p_55, p_54, p_53, p_52, p_51, p_50,
    p_49, p_48, p_47, p_46, p_45, p_44, p_43, p_42, p_41, p_40, p_39, p_38, p_37, p_36,
    p_35, p_34, p_33, p_32, p_31, p_30, p_29, p_28, p_27, p_26, p_25, p_24, p_23, p_22,
    p_21, p_20, p_19, p_18, p_17, p_16, p_15, p_14, p_13, p_12, p_11, p_10, p_9, p_8, p_7,
    p_6, p_5, p_4, p_3, p_2, p_1, p_0};
endmodule
