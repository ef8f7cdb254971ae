module max_tree_l64_b40_balanced (
  input clk,
  input rst,
  input in_valid,
  input [2559:0] in_value,
  input [63:0] in_keep,
  input in_last,
  input out_ready,
  output in_ready,
  output reg out_valid,
  output reg signed [39:0] out_max
);
  wire signed [39:0] in_value_0 = in_value[39:0];
  wire signed [39:0] in_value_1 = in_value[79:40];
  wire signed [39:0] in_value_2 = in_value[119:80];
  wire signed [39:0] in_value_3 = in_value[159:120];
  wire signed [39:0] in_value_4 = in_value[199:160];
  wire signed [39:0] in_value_5 = in_value[239:200];
  wire signed [39:0] in_value_6 = in_value[279:240];
  wire signed [39:0] in_value_7 = in_value[319:280];
  wire signed [39:0] in_value_8 = in_value[359:320];
  wire signed [39:0] in_value_9 = in_value[399:360];
  wire signed [39:0] in_value_10 = in_value[439:400];
  wire signed [39:0] in_value_11 = in_value[479:440];
  wire signed [39:0] in_value_12 = in_value[519:480];
  wire signed [39:0] in_value_13 = in_value[559:520];
  wire signed [39:0] in_value_14 = in_value[599:560];
  wire signed [39:0] in_value_15 = in_value[639:600];
  wire signed [39:0] in_value_16 = in_value[679:640];
  wire signed [39:0] in_value_17 = in_value[719:680];
  wire signed [39:0] in_value_18 = in_value[759:720];
  wire signed [39:0] in_value_19 = in_value[799:760];
  wire signed [39:0] in_value_20 = in_value[839:800];
  wire signed [39:0] in_value_21 = in_value[879:840];
  wire signed [39:0] in_value_22 = in_value[919:880];
  wire signed [39:0] in_value_23 = in_value[959:920];
  wire signed [39:0] in_value_24 = in_value[999:960];
  wire signed [39:0] in_value_25 = in_value[1039:1000];
  wire signed [39:0] in_value_26 = in_value[1079:1040];
  wire signed [39:0] in_value_27 = in_value[1119:1080];
  wire signed [39:0] in_value_28 = in_value[1159:1120];
  wire signed [39:0] in_value_29 = in_value[1199:1160];
  wire signed [39:0] in_value_30 = in_value[1239:1200];
  wire signed [39:0] in_value_31 = in_value[1279:1240];
  wire signed [39:0] in_value_32 = in_value[1319:1280];
  wire signed [39:0] in_value_33 = in_value[1359:1320];
  wire signed [39:0] in_value_34 = in_value[1399:1360];
  wire signed [39:0] in_value_35 = in_value[1439:1400];
  wire signed [39:0] in_value_36 = in_value[1479:1440];
  wire signed [39:0] in_value_37 = in_value[1519:1480];
  wire signed [39:0] in_value_38 = in_value[1559:1520];
  wire signed [39:0] in_value_39 = in_value[1599:1560];
  wire signed [39:0] in_value_40 = in_value[1639:1600];
  wire signed [39:0] in_value_41 = in_value[1679:1640];
  wire signed [39:0] in_value_42 = in_value[1719:1680];
  wire signed [39:0] in_value_43 = in_value[1759:1720];
  wire signed [39:0] in_value_44 = in_value[1799:1760];
  wire signed [39:0] in_value_45 = in_value[1839:1800];
  wire signed [39:0] in_value_46 = in_value[1879:1840];
  wire signed [39:0] in_value_47 = in_value[1919:1880];
  wire signed [39:0] in_value_48 = in_value[1959:1920];
  wire signed [39:0] in_value_49 = in_value[1999:1960];
  wire signed [39:0] in_value_50 = in_value[2039:2000];
  wire signed [39:0] in_value_51 = in_value[2079:2040];
  wire signed [39:0] in_value_52 = in_value[2119:2080];
  wire signed [39:0] in_value_53 = in_value[2159:2120];
  wire signed [39:0] in_value_54 = in_value[2199:2160];
  wire signed [39:0] in_value_55 = in_value[2239:2200];
  wire signed [39:0] in_value_56 = in_value[2279:2240];
  wire signed [39:0] in_value_57 = in_value[2319:2280];
  wire signed [39:0] in_value_58 = in_value[2359:2320];
  wire signed [39:0] in_value_59 = in_value[2399:2360];
  wire signed [39:0] in_value_60 = in_value[2439:2400];
  wire signed [39:0] in_value_61 = in_value[2479:2440];
  wire signed [39:0] in_value_62 = in_value[2519:2480];
  wire signed [39:0] in_value_63 = in_value[2559:2520];
  reg level_2_valid;
  reg signed [39:0] level_2_value_0_value;
  reg level_2_value_0_keep;
  reg signed [39:0] level_2_value_1_value;
  reg level_2_value_1_keep;
  reg signed [39:0] level_2_value_2_value;
  reg level_2_value_2_keep;
  reg signed [39:0] level_2_value_3_value;
  reg level_2_value_3_keep;
  reg signed [39:0] level_2_value_4_value;
  reg level_2_value_4_keep;
  reg signed [39:0] level_2_value_5_value;
  reg level_2_value_5_keep;
  reg signed [39:0] level_2_value_6_value;
  reg level_2_value_6_keep;
  reg signed [39:0] level_2_value_7_value;
  reg level_2_value_7_keep;
  reg signed [39:0] level_2_value_8_value;
  reg level_2_value_8_keep;
  reg signed [39:0] level_2_value_9_value;
  reg level_2_value_9_keep;
  reg signed [39:0] level_2_value_10_value;
  reg level_2_value_10_keep;
  reg signed [39:0] level_2_value_11_value;
  reg level_2_value_11_keep;
  reg signed [39:0] level_2_value_12_value;
  reg level_2_value_12_keep;
  reg signed [39:0] level_2_value_13_value;
  reg level_2_value_13_keep;
  reg signed [39:0] level_2_value_14_value;
  reg level_2_value_14_keep;
  reg signed [39:0] level_2_value_15_value;
  reg level_2_value_15_keep;
  reg level_2_last;
  reg level_4_valid;
  reg signed [39:0] level_4_value_0_value;
  reg level_4_value_0_keep;
  reg signed [39:0] level_4_value_1_value;
  reg level_4_value_1_keep;
  reg signed [39:0] level_4_value_2_value;
  reg level_4_value_2_keep;
  reg signed [39:0] level_4_value_3_value;
  reg level_4_value_3_keep;
  reg level_4_last;
  reg level_6_valid;
  reg signed [39:0] level_6_value_0_value;
  reg level_6_value_0_keep;
  reg level_6_last;
  reg some;
  wire advance = ~out_valid | out_ready;
  wire or_in_keep_0 = ~in_keep[0] | (in_value_0 < in_value_1);
  wire and_in_keep_1 = in_keep[1] & or_in_keep_0;
  wire signed [39:0] mux_in_value_1 = and_in_keep_1 ? in_value_1 : in_value_0;
  wire or_in_keep_0_2 = in_keep[0] | in_keep[1];
  wire or_in_keep_2 = ~in_keep[2] | (in_value_2 < in_value_3);
  wire and_in_keep_3 = in_keep[3] & or_in_keep_2;
  wire signed [39:0] mux_in_value_3 = and_in_keep_3 ? in_value_3 : in_value_2;
  wire or_in_keep_2_2 = in_keep[2] | in_keep[3];
  wire or_in_keep_4 = ~in_keep[4] | (in_value_4 < in_value_5);
  wire and_in_keep_5 = in_keep[5] & or_in_keep_4;
  wire signed [39:0] mux_in_value_5 = and_in_keep_5 ? in_value_5 : in_value_4;
  wire or_in_keep_4_2 = in_keep[4] | in_keep[5];
  wire or_in_keep_6 = ~in_keep[6] | (in_value_6 < in_value_7);
  wire and_in_keep_7 = in_keep[7] & or_in_keep_6;
  wire signed [39:0] mux_in_value_7 = and_in_keep_7 ? in_value_7 : in_value_6;
  wire or_in_keep_6_2 = in_keep[6] | in_keep[7];
  wire or_in_keep_8 = ~in_keep[8] | (in_value_8 < in_value_9);
  wire and_in_keep_9 = in_keep[9] & or_in_keep_8;
  wire signed [39:0] mux_in_value_9 = and_in_keep_9 ? in_value_9 : in_value_8;
  wire or_in_keep_8_2 = in_keep[8] | in_keep[9];
  wire or_in_keep_10 = ~in_keep[10] | (in_value_10 < in_value_11);
  wire and_in_keep_11 = in_keep[11] & or_in_keep_10;
  wire signed [39:0] mux_in_value_11 = and_in_keep_11 ? in_value_11 : in_value_10;
  wire or_in_keep_10_2 = in_keep[10] | in_keep[11];
  wire or_in_keep_12 = ~in_keep[12] | (in_value_12 < in_value_13);
  wire and_in_keep_13 = in_keep[13] & or_in_keep_12;
  wire signed [39:0] mux_in_value_13 = and_in_keep_13 ? in_value_13 : in_value_12;
  wire or_in_keep_12_2 = in_keep[12] | in_keep[13];
  wire or_in_keep_14 = ~in_keep[14] | (in_value_14 < in_value_15);
  wire and_in_keep_15 = in_keep[15] & or_in_keep_14;
  wire signed [39:0] mux_in_value_15 = and_in_keep_15 ? in_value_15 : in_value_14;
  wire or_in_keep_14_2 = in_keep[14] | in_keep[15];
  wire or_in_keep_16 = ~in_keep[16] | (in_value_16 < in_value_17);
  wire and_in_keep_17 = in_keep[17] & or_in_keep_16;
  wire signed [39:0] mux_in_value_17 = and_in_keep_17 ? in_value_17 : in_value_16;
  wire or_in_keep_16_2 = in_keep[16] | in_keep[17];
  wire or_in_keep_18 = ~in_keep[18] | (in_value_18 < in_value_19);
  wire and_in_keep_19 = in_keep[19] & or_in_keep_18;
  wire signed [39:0] mux_in_value_19 = and_in_keep_19 ? in_value_19 : in_value_18;
  wire or_in_keep_18_2 = in_keep[18] | in_keep[19];
  wire or_in_keep_20 = ~in_keep[20] | (in_value_20 < in_value_21);
  wire and_in_keep_21 = in_keep[21] & or_in_keep_20;
  wire signed [39:0] mux_in_value_21 = and_in_keep_21 ? in_value_21 : in_value_20;
  wire or_in_keep_20_2 = in_keep[20] | in_keep[21];
  wire or_in_keep_22 = ~in_keep[22] | (in_value_22 < in_value_23);
  wire and_in_keep_23 = in_keep[23] & or_in_keep_22;
  wire signed [39:0] mux_in_value_23 = and_in_keep_23 ? in_value_23 : in_value_22;
  wire or_in_keep_22_2 = in_keep[22] | in_keep[23];
  wire or_in_keep_24 = ~in_keep[24] | (in_value_24 < in_value_25);
  wire and_in_keep_25 = in_keep[25] & or_in_keep_24;
  wire signed [39:0] mux_in_value_25 = and_in_keep_25 ? in_value_25 : in_value_24;
  wire or_in_keep_24_2 = in_keep[24] | in_keep[25];
  wire or_in_keep_26 = ~in_keep[26] | (in_value_26 < in_value_27);
  wire and_in_keep_27 = in_keep[27] & or_in_keep_26;
  wire signed [39:0] mux_in_value_27 = and_in_keep_27 ? in_value_27 : in_value_26;
  wire or_in_keep_26_2 = in_keep[26] | in_keep[27];
  wire or_in_keep_28 = ~in_keep[28] | (in_value_28 < in_value_29);
  wire and_in_keep_29 = in_keep[29] & or_in_keep_28;
  wire signed [39:0] mux_in_value_29 = and_in_keep_29 ? in_value_29 : in_value_28;
  wire or_in_keep_28_2 = in_keep[28] | in_keep[29];
  wire or_in_keep_30 = ~in_keep[30] | (in_value_30 < in_value_31);
  wire and_in_keep_31 = in_keep[31] & or_in_keep_30;
  wire signed [39:0] mux_in_value_31 = and_in_keep_31 ? in_value_31 : in_value_30;
  wire or_in_keep_30_2 = in_keep[30] | in_keep[31];
  wire or_in_keep_32 = ~in_keep[32] | (in_value_32 < in_value_33);
  wire and_in_keep_33 = in_keep[33] & or_in_keep_32;
  wire signed [39:0] mux_in_value_33 = and_in_keep_33 ? in_value_33 : in_value_32;
  wire or_in_keep_32_2 = in_keep[32] | in_keep[33];
  wire or_in_keep_34 = ~in_keep[34] | (in_value_34 < in_value_35);
  wire and_in_keep_35 = in_keep[35] & or_in_keep_34;
  wire signed [39:0] mux_in_value_35 = and_in_keep_35 ? in_value_35 : in_value_34;
  wire or_in_keep_34_2 = in_keep[34] | in_keep[35];
  wire or_in_keep_36 = ~in_keep[36] | (in_value_36 < in_value_37);
  wire and_in_keep_37 = in_keep[37] & or_in_keep_36;
  wire signed [39:0] mux_in_value_37 = and_in_keep_37 ? in_value_37 : in_value_36;
  wire or_in_keep_36_2 = in_keep[36] | in_keep[37];
  wire or_in_keep_38 = ~in_keep[38] | (in_value_38 < in_value_39);
  wire and_in_keep_39 = in_keep[39] & or_in_keep_38;
  wire signed [39:0] mux_in_value_39 = and_in_keep_39 ? in_value_39 : in_value_38;
  wire or_in_keep_38_2 = in_keep[38] | in_keep[39];
  wire or_in_keep_40 = ~in_keep[40] | (in_value_40 < in_value_41);
  wire and_in_keep_41 = in_keep[41] & or_in_keep_40;
  wire signed [39:0] mux_in_value_41 = and_in_keep_41 ? in_value_41 : in_value_40;
  wire or_in_keep_40_2 = in_keep[40] | in_keep[41];
  wire or_in_keep_42 = ~in_keep[42] | (in_value_42 < in_value_43);
  wire and_in_keep_43 = in_keep[43] & or_in_keep_42;
  wire signed [39:0] mux_in_value_43 = and_in_keep_43 ? in_value_43 : in_value_42;
  wire or_in_keep_42_2 = in_keep[42] | in_keep[43];
  wire or_in_keep_44 = ~in_keep[44] | (in_value_44 < in_value_45);
  wire and_in_keep_45 = in_keep[45] & or_in_keep_44;
  wire signed [39:0] mux_in_value_45 = and_in_keep_45 ? in_value_45 : in_value_44;
  wire or_in_keep_44_2 = in_keep[44] | in_keep[45];
  wire or_in_keep_46 = ~in_keep[46] | (in_value_46 < in_value_47);
  wire and_in_keep_47 = in_keep[47] & or_in_keep_46;
  wire signed [39:0] mux_in_value_47 = and_in_keep_47 ? in_value_47 : in_value_46;
  wire or_in_keep_46_2 = in_keep[46] | in_keep[47];
  wire or_in_keep_48 = ~in_keep[48] | (in_value_48 < in_value_49);
  wire and_in_keep_49 = in_keep[49] & or_in_keep_48;
  wire signed [39:0] mux_in_value_49 = and_in_keep_49 ? in_value_49 : in_value_48;
  wire or_in_keep_48_2 = in_keep[48] | in_keep[49];
  wire or_in_keep_50 = ~in_keep[50] | (in_value_50 < in_value_51);
  wire and_in_keep_51 = in_keep[51] & or_in_keep_50;
  wire signed [39:0] mux_in_value_51 = and_in_keep_51 ? in_value_51 : in_value_50;
  wire or_in_keep_50_2 = in_keep[50] | in_keep[51];
  wire or_in_keep_52 = ~in_keep[52] | (in_value_52 < in_value_53);
  wire and_in_keep_53 = in_keep[53] & or_in_keep_52;
  wire signed [39:0] mux_in_value_53 = and_in_keep_53 ? in_value_53 : in_value_52;
  wire or_in_keep_52_2 = in_keep[52] | in_keep[53];
  wire or_in_keep_54 = ~in_keep[54] | (in_value_54 < in_value_55);
  wire and_in_keep_55 = in_keep[55] & or_in_keep_54;
  wire signed [39:0] mux_in_value_55 = and_in_keep_55 ? in_value_55 : in_value_54;
  wire or_in_keep_54_2 = in_keep[54] | in_keep[55];
  wire or_in_keep_56 = ~in_keep[56] | (in_value_56 < in_value_57);
  wire and_in_keep_57 = in_keep[57] & or_in_keep_56;
  wire signed [39:0] mux_in_value_57 = and_in_keep_57 ? in_value_57 : in_value_56;
  wire or_in_keep_56_2 = in_keep[56] | in_keep[57];
  wire or_in_keep_58 = ~in_keep[58] | (in_value_58 < in_value_59);
  wire and_in_keep_59 = in_keep[59] & or_in_keep_58;
  wire signed [39:0] mux_in_value_59 = and_in_keep_59 ? in_value_59 : in_value_58;
  wire or_in_keep_58_2 = in_keep[58] | in_keep[59];
  wire or_in_keep_60 = ~in_keep[60] | (in_value_60 < in_value_61);
  wire and_in_keep_61 = in_keep[61] & or_in_keep_60;
  wire signed [39:0] mux_in_value_61 = and_in_keep_61 ? in_value_61 : in_value_60;
  wire or_in_keep_60_2 = in_keep[60] | in_keep[61];
  wire or_in_keep_62 = ~in_keep[62] | (in_value_62 < in_value_63);
  wire and_in_keep_63 = in_keep[63] & or_in_keep_62;
  wire signed [39:0] mux_in_value_63 = and_in_keep_63 ? in_value_63 : in_value_62;
  wire or_in_keep_62_2 = in_keep[62] | in_keep[63];
  wire lt_in_value_1 = mux_in_value_1 < mux_in_value_3;
  wire or_in_keep_0_3 = ~or_in_keep_0_2 | lt_in_value_1;
  wire lt_in_value_5 = mux_in_value_5 < mux_in_value_7;
  wire or_in_keep_4_3 = ~or_in_keep_4_2 | lt_in_value_5;
  wire lt_in_value_9 = mux_in_value_9 < mux_in_value_11;
  wire or_in_keep_8_3 = ~or_in_keep_8_2 | lt_in_value_9;
  wire lt_in_value_13 = mux_in_value_13 < mux_in_value_15;
  wire or_in_keep_12_3 = ~or_in_keep_12_2 | lt_in_value_13;
  wire lt_in_value_17 = mux_in_value_17 < mux_in_value_19;
  wire or_in_keep_16_3 = ~or_in_keep_16_2 | lt_in_value_17;
  wire lt_in_value_21 = mux_in_value_21 < mux_in_value_23;
  wire or_in_keep_20_3 = ~or_in_keep_20_2 | lt_in_value_21;
  wire lt_in_value_25 = mux_in_value_25 < mux_in_value_27;
  wire or_in_keep_24_3 = ~or_in_keep_24_2 | lt_in_value_25;
  wire lt_in_value_29 = mux_in_value_29 < mux_in_value_31;
  wire or_in_keep_28_3 = ~or_in_keep_28_2 | lt_in_value_29;
  wire lt_in_value_33 = mux_in_value_33 < mux_in_value_35;
  wire or_in_keep_32_3 = ~or_in_keep_32_2 | lt_in_value_33;
  wire lt_in_value_37 = mux_in_value_37 < mux_in_value_39;
  wire or_in_keep_36_3 = ~or_in_keep_36_2 | lt_in_value_37;
  wire lt_in_value_41 = mux_in_value_41 < mux_in_value_43;
  wire or_in_keep_40_3 = ~or_in_keep_40_2 | lt_in_value_41;
  wire lt_in_value_45 = mux_in_value_45 < mux_in_value_47;
  wire or_in_keep_44_3 = ~or_in_keep_44_2 | lt_in_value_45;
  wire lt_in_value_49 = mux_in_value_49 < mux_in_value_51;
  wire or_in_keep_48_3 = ~or_in_keep_48_2 | lt_in_value_49;
  wire lt_in_value_53 = mux_in_value_53 < mux_in_value_55;
  wire or_in_keep_52_3 = ~or_in_keep_52_2 | lt_in_value_53;
  wire lt_in_value_57 = mux_in_value_57 < mux_in_value_59;
  wire or_in_keep_56_3 = ~or_in_keep_56_2 | lt_in_value_57;
  wire lt_in_value_61 = mux_in_value_61 < mux_in_value_63;
  wire or_in_keep_60_3 = ~or_in_keep_60_2 | lt_in_value_61;
  wire not_level_2_value_0_keep = ~level_2_value_0_keep;
  wire lt_level_2_value_0_value = level_2_value_0_value < level_2_value_1_value;
  wire or_level_2_value_0_keep = not_level_2_value_0_keep | lt_level_2_value_0_value;
  wire and_level_2_value_1_keep = level_2_value_1_keep & or_level_2_value_0_keep;
  wire signed [39:0] mux_level_2_value_1_value = and_level_2_value_1_keep ? level_2_value_1_value : level_2_value_0_value;
  wire or_level_2_value_0_keep_2 = level_2_value_0_keep | level_2_value_1_keep;
  wire not_level_2_value_2_keep = ~level_2_value_2_keep;
  wire lt_level_2_value_2_value = level_2_value_2_value < level_2_value_3_value;
  wire or_level_2_value_2_keep = not_level_2_value_2_keep | lt_level_2_value_2_value;
  wire and_level_2_value_3_keep = level_2_value_3_keep & or_level_2_value_2_keep;
  wire signed [39:0] mux_level_2_value_3_value = and_level_2_value_3_keep ? level_2_value_3_value : level_2_value_2_value;
  wire or_level_2_value_2_keep_2 = level_2_value_2_keep | level_2_value_3_keep;
  wire not_level_2_value_4_keep = ~level_2_value_4_keep;
  wire lt_level_2_value_4_value = level_2_value_4_value < level_2_value_5_value;
  wire or_level_2_value_4_keep = not_level_2_value_4_keep | lt_level_2_value_4_value;
  wire and_level_2_value_5_keep = level_2_value_5_keep & or_level_2_value_4_keep;
  wire signed [39:0] mux_level_2_value_5_value = and_level_2_value_5_keep ? level_2_value_5_value : level_2_value_4_value;
  wire or_level_2_value_4_keep_2 = level_2_value_4_keep | level_2_value_5_keep;
  wire not_level_2_value_6_keep = ~level_2_value_6_keep;
  wire lt_level_2_value_6_value = level_2_value_6_value < level_2_value_7_value;
  wire or_level_2_value_6_keep = not_level_2_value_6_keep | lt_level_2_value_6_value;
  wire and_level_2_value_7_keep = level_2_value_7_keep & or_level_2_value_6_keep;
  wire signed [39:0] mux_level_2_value_7_value = and_level_2_value_7_keep ? level_2_value_7_value : level_2_value_6_value;
  wire or_level_2_value_6_keep_2 = level_2_value_6_keep | level_2_value_7_keep;
  wire not_level_2_value_8_keep = ~level_2_value_8_keep;
  wire lt_level_2_value_8_value = level_2_value_8_value < level_2_value_9_value;
  wire or_level_2_value_8_keep = not_level_2_value_8_keep | lt_level_2_value_8_value;
  wire and_level_2_value_9_keep = level_2_value_9_keep & or_level_2_value_8_keep;
  wire signed [39:0] mux_level_2_value_9_value = and_level_2_value_9_keep ? level_2_value_9_value : level_2_value_8_value;
  wire or_level_2_value_8_keep_2 = level_2_value_8_keep | level_2_value_9_keep;
  wire not_level_2_value_10_keep = ~level_2_value_10_keep;
  wire lt_level_2_value_10_value = level_2_value_10_value < level_2_value_11_value;
  wire or_level_2_value_10_keep = not_level_2_value_10_keep | lt_level_2_value_10_value;
  wire and_level_2_value_11_keep = level_2_value_11_keep & or_level_2_value_10_keep;
  wire signed [39:0] mux_level_2_value_11_value = and_level_2_value_11_keep ? level_2_value_11_value : level_2_value_10_value;
  wire or_level_2_value_10_keep_2 = level_2_value_10_keep | level_2_value_11_keep;
  wire not_level_2_value_12_keep = ~level_2_value_12_keep;
  wire lt_level_2_value_12_value = level_2_value_12_value < level_2_value_13_value;
  wire or_level_2_value_12_keep = not_level_2_value_12_keep | lt_level_2_value_12_value;
  wire and_level_2_value_13_keep = level_2_value_13_keep & or_level_2_value_12_keep;
  wire signed [39:0] mux_level_2_value_13_value = and_level_2_value_13_keep ? level_2_value_13_value : level_2_value_12_value;
  wire or_level_2_value_12_keep_2 = level_2_value_12_keep | level_2_value_13_keep;
  wire not_level_2_value_14_keep = ~level_2_value_14_keep;
  wire lt_level_2_value_14_value = level_2_value_14_value < level_2_value_15_value;
  wire or_level_2_value_14_keep = not_level_2_value_14_keep | lt_level_2_value_14_value;
  wire and_level_2_value_15_keep = level_2_value_15_keep & or_level_2_value_14_keep;
  wire signed [39:0] mux_level_2_value_15_value = and_level_2_value_15_keep ? level_2_value_15_value : level_2_value_14_value;
  wire or_level_2_value_14_keep_2 = level_2_value_14_keep | level_2_value_15_keep;
  wire not_level_2_value_0_keep_2 = ~or_level_2_value_0_keep_2;
  wire lt_level_2_value_1_value = mux_level_2_value_1_value < mux_level_2_value_3_value;
  wire or_level_2_value_0_keep_3 = not_level_2_value_0_keep_2 | lt_level_2_value_1_value;
  wire not_level_2_value_4_keep_2 = ~or_level_2_value_4_keep_2;
  wire lt_level_2_value_5_value = mux_level_2_value_5_value < mux_level_2_value_7_value;
  wire or_level_2_value_4_keep_3 = not_level_2_value_4_keep_2 | lt_level_2_value_5_value;
  wire not_level_2_value_8_keep_2 = ~or_level_2_value_8_keep_2;
  wire lt_level_2_value_9_value = mux_level_2_value_9_value < mux_level_2_value_11_value;
  wire or_level_2_value_8_keep_3 = not_level_2_value_8_keep_2 | lt_level_2_value_9_value;
  wire not_level_2_value_12_keep_2 = ~or_level_2_value_12_keep_2;
  wire lt_level_2_value_13_value = mux_level_2_value_13_value < mux_level_2_value_15_value;
  wire or_level_2_value_12_keep_3 = not_level_2_value_12_keep_2 | lt_level_2_value_13_value;
  wire not_level_4_value_0_keep = ~level_4_value_0_keep;
  wire lt_level_4_value_0_value = level_4_value_0_value < level_4_value_1_value;
  wire or_level_4_value_0_keep = not_level_4_value_0_keep | lt_level_4_value_0_value;
  wire and_level_4_value_1_keep = level_4_value_1_keep & or_level_4_value_0_keep;
  wire signed [39:0] mux_level_4_value_1_value = and_level_4_value_1_keep ? level_4_value_1_value : level_4_value_0_value;
  wire or_level_4_value_0_keep_2 = level_4_value_0_keep | level_4_value_1_keep;
  wire not_level_4_value_2_keep = ~level_4_value_2_keep;
  wire lt_level_4_value_2_value = level_4_value_2_value < level_4_value_3_value;
  wire or_level_4_value_2_keep = not_level_4_value_2_keep | lt_level_4_value_2_value;
  wire and_level_4_value_3_keep = level_4_value_3_keep & or_level_4_value_2_keep;
  wire signed [39:0] mux_level_4_value_3_value = and_level_4_value_3_keep ? level_4_value_3_value : level_4_value_2_value;
  wire or_level_4_value_2_keep_2 = level_4_value_2_keep | level_4_value_3_keep;
  wire not_level_4_value_0_keep_2 = ~or_level_4_value_0_keep_2;
  wire lt_level_4_value_1_value = mux_level_4_value_1_value < mux_level_4_value_3_value;
  wire or_level_4_value_0_keep_3 = not_level_4_value_0_keep_2 | lt_level_4_value_1_value;
  wire and_advance = advance & level_6_valid;
  wire or_some = some | level_6_value_0_keep;
  wire or_some_2 = ~some | (out_max < level_6_value_0_value);
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= level_6_valid & level_6_last;
  end
  always @(posedge clk) begin
    if (rst) level_2_valid <= 1'b0;
    else if (advance) level_2_valid <= in_valid;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_2_2 & or_in_keep_0_3) level_2_value_0_value <= mux_in_value_3;
      else level_2_value_0_value <= mux_in_value_1;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_0_keep <= or_in_keep_0_2 | or_in_keep_2_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_6_2 & or_in_keep_4_3) level_2_value_1_value <= mux_in_value_7;
      else level_2_value_1_value <= mux_in_value_5;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_1_keep <= or_in_keep_4_2 | or_in_keep_6_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_10_2 & or_in_keep_8_3) level_2_value_2_value <= mux_in_value_11;
      else level_2_value_2_value <= mux_in_value_9;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_2_keep <= or_in_keep_8_2 | or_in_keep_10_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_14_2 & or_in_keep_12_3) level_2_value_3_value <= mux_in_value_15;
      else level_2_value_3_value <= mux_in_value_13;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_3_keep <= or_in_keep_12_2 | or_in_keep_14_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_18_2 & or_in_keep_16_3) level_2_value_4_value <= mux_in_value_19;
      else level_2_value_4_value <= mux_in_value_17;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_4_keep <= or_in_keep_16_2 | or_in_keep_18_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_22_2 & or_in_keep_20_3) level_2_value_5_value <= mux_in_value_23;
      else level_2_value_5_value <= mux_in_value_21;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_5_keep <= or_in_keep_20_2 | or_in_keep_22_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_26_2 & or_in_keep_24_3) level_2_value_6_value <= mux_in_value_27;
      else level_2_value_6_value <= mux_in_value_25;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_6_keep <= or_in_keep_24_2 | or_in_keep_26_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_30_2 & or_in_keep_28_3) level_2_value_7_value <= mux_in_value_31;
      else level_2_value_7_value <= mux_in_value_29;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_7_keep <= or_in_keep_28_2 | or_in_keep_30_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_34_2 & or_in_keep_32_3) level_2_value_8_value <= mux_in_value_35;
      else level_2_value_8_value <= mux_in_value_33;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_8_keep <= or_in_keep_32_2 | or_in_keep_34_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_38_2 & or_in_keep_36_3) level_2_value_9_value <= mux_in_value_39;
      else level_2_value_9_value <= mux_in_value_37;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_9_keep <= or_in_keep_36_2 | or_in_keep_38_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_42_2 & or_in_keep_40_3) level_2_value_10_value <= mux_in_value_43;
      else level_2_value_10_value <= mux_in_value_41;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_10_keep <= or_in_keep_40_2 | or_in_keep_42_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_46_2 & or_in_keep_44_3) level_2_value_11_value <= mux_in_value_47;
      else level_2_value_11_value <= mux_in_value_45;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_11_keep <= or_in_keep_44_2 | or_in_keep_46_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_50_2 & or_in_keep_48_3) level_2_value_12_value <= mux_in_value_51;
      else level_2_value_12_value <= mux_in_value_49;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_12_keep <= or_in_keep_48_2 | or_in_keep_50_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_54_2 & or_in_keep_52_3) level_2_value_13_value <= mux_in_value_55;
      else level_2_value_13_value <= mux_in_value_53;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_13_keep <= or_in_keep_52_2 | or_in_keep_54_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_58_2 & or_in_keep_56_3) level_2_value_14_value <= mux_in_value_59;
      else level_2_value_14_value <= mux_in_value_57;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_14_keep <= or_in_keep_56_2 | or_in_keep_58_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_in_keep_62_2 & or_in_keep_60_3) level_2_value_15_value <= mux_in_value_63;
      else level_2_value_15_value <= mux_in_value_61;
    end
  end
  always @(posedge clk) begin
    if (advance) level_2_value_15_keep <= or_in_keep_60_2 | or_in_keep_62_2;
  end
  always @(posedge clk) begin
    if (advance) level_2_last <= in_last;
  end
  always @(posedge clk) begin
    if (rst) level_4_valid <= 1'b0;
    else if (advance) level_4_valid <= level_2_valid;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_level_2_value_2_keep_2 & or_level_2_value_0_keep_3) level_4_value_0_value <= mux_level_2_value_3_value;
      else level_4_value_0_value <= mux_level_2_value_1_value;
    end
  end
  always @(posedge clk) begin
    if (advance) level_4_value_0_keep <= or_level_2_value_0_keep_2 | or_level_2_value_2_keep_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_level_2_value_6_keep_2 & or_level_2_value_4_keep_3) level_4_value_1_value <= mux_level_2_value_7_value;
      else level_4_value_1_value <= mux_level_2_value_5_value;
    end
  end
  always @(posedge clk) begin
    if (advance) level_4_value_1_keep <= or_level_2_value_4_keep_2 | or_level_2_value_6_keep_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_level_2_value_10_keep_2 & or_level_2_value_8_keep_3) level_4_value_2_value <= mux_level_2_value_11_value;
      else level_4_value_2_value <= mux_level_2_value_9_value;
    end
  end
  always @(posedge clk) begin
    if (advance) level_4_value_2_keep <= or_level_2_value_8_keep_2 | or_level_2_value_10_keep_2;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_level_2_value_14_keep_2 & or_level_2_value_12_keep_3) level_4_value_3_value <= mux_level_2_value_15_value;
      else level_4_value_3_value <= mux_level_2_value_13_value;
    end
  end
  always @(posedge clk) begin
    if (advance) level_4_value_3_keep <= or_level_2_value_12_keep_2 | or_level_2_value_14_keep_2;
  end
  always @(posedge clk) begin
    if (advance) level_4_last <= level_2_last;
  end
  always @(posedge clk) begin
    if (rst) level_6_valid <= 1'b0;
    else if (advance) level_6_valid <= level_4_valid;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (or_level_4_value_2_keep_2 & or_level_4_value_0_keep_3) level_6_value_0_value <= mux_level_4_value_3_value;
      else level_6_value_0_value <= mux_level_4_value_1_value;
    end
  end
  always @(posedge clk) begin
    if (advance) level_6_value_0_keep <= or_level_4_value_0_keep_2 | or_level_4_value_2_keep_2;
  end
  always @(posedge clk) begin
    if (advance) level_6_last <= level_4_last;
  end
  always @(posedge clk) begin
    if (rst) some <= 1'b0;
    else if (and_advance) some <= or_some & ~level_6_last;
  end
  always @(posedge clk) begin
    if (and_advance) begin
      if (level_6_value_0_keep & or_some_2) out_max <= level_6_value_0_value;
    end
  end
  assign in_ready = advance;
endmodule
