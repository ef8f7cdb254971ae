module copy_l64_bi16_be1_pa4_balanced (
  input clk,
  input advance,
  input load,
  input swap,
  input [1023:0] cen_row,
  input [1023:0] row,
  input [1:0] pack,
  input live,
  input valid,
  output [95:0] distance
);
  wire signed [15:0] cen_row_0 = cen_row[15:0];
  wire signed [15:0] cen_row_1 = cen_row[31:16];
  wire signed [15:0] cen_row_2 = cen_row[47:32];
  wire signed [15:0] cen_row_3 = cen_row[63:48];
  wire signed [15:0] cen_row_4 = cen_row[79:64];
  wire signed [15:0] cen_row_5 = cen_row[95:80];
  wire signed [15:0] cen_row_6 = cen_row[111:96];
  wire signed [15:0] cen_row_7 = cen_row[127:112];
  wire signed [15:0] cen_row_8 = cen_row[143:128];
  wire signed [15:0] cen_row_9 = cen_row[159:144];
  wire signed [15:0] cen_row_10 = cen_row[175:160];
  wire signed [15:0] cen_row_11 = cen_row[191:176];
  wire signed [15:0] cen_row_12 = cen_row[207:192];
  wire signed [15:0] cen_row_13 = cen_row[223:208];
  wire signed [15:0] cen_row_14 = cen_row[239:224];
  wire signed [15:0] cen_row_15 = cen_row[255:240];
  wire signed [15:0] cen_row_16 = cen_row[271:256];
  wire signed [15:0] cen_row_17 = cen_row[287:272];
  wire signed [15:0] cen_row_18 = cen_row[303:288];
  wire signed [15:0] cen_row_19 = cen_row[319:304];
  wire signed [15:0] cen_row_20 = cen_row[335:320];
  wire signed [15:0] cen_row_21 = cen_row[351:336];
  wire signed [15:0] cen_row_22 = cen_row[367:352];
  wire signed [15:0] cen_row_23 = cen_row[383:368];
  wire signed [15:0] cen_row_24 = cen_row[399:384];
  wire signed [15:0] cen_row_25 = cen_row[415:400];
  wire signed [15:0] cen_row_26 = cen_row[431:416];
  wire signed [15:0] cen_row_27 = cen_row[447:432];
  wire signed [15:0] cen_row_28 = cen_row[463:448];
  wire signed [15:0] cen_row_29 = cen_row[479:464];
  wire signed [15:0] cen_row_30 = cen_row[495:480];
  wire signed [15:0] cen_row_31 = cen_row[511:496];
  wire signed [15:0] cen_row_32 = cen_row[527:512];
  wire signed [15:0] cen_row_33 = cen_row[543:528];
  wire signed [15:0] cen_row_34 = cen_row[559:544];
  wire signed [15:0] cen_row_35 = cen_row[575:560];
  wire signed [15:0] cen_row_36 = cen_row[591:576];
  wire signed [15:0] cen_row_37 = cen_row[607:592];
  wire signed [15:0] cen_row_38 = cen_row[623:608];
  wire signed [15:0] cen_row_39 = cen_row[639:624];
  wire signed [15:0] cen_row_40 = cen_row[655:640];
  wire signed [15:0] cen_row_41 = cen_row[671:656];
  wire signed [15:0] cen_row_42 = cen_row[687:672];
  wire signed [15:0] cen_row_43 = cen_row[703:688];
  wire signed [15:0] cen_row_44 = cen_row[719:704];
  wire signed [15:0] cen_row_45 = cen_row[735:720];
  wire signed [15:0] cen_row_46 = cen_row[751:736];
  wire signed [15:0] cen_row_47 = cen_row[767:752];
  wire signed [15:0] cen_row_48 = cen_row[783:768];
  wire signed [15:0] cen_row_49 = cen_row[799:784];
  wire signed [15:0] cen_row_50 = cen_row[815:800];
  wire signed [15:0] cen_row_51 = cen_row[831:816];
  wire signed [15:0] cen_row_52 = cen_row[847:832];
  wire signed [15:0] cen_row_53 = cen_row[863:848];
  wire signed [15:0] cen_row_54 = cen_row[879:864];
  wire signed [15:0] cen_row_55 = cen_row[895:880];
  wire signed [15:0] cen_row_56 = cen_row[911:896];
  wire signed [15:0] cen_row_57 = cen_row[927:912];
  wire signed [15:0] cen_row_58 = cen_row[943:928];
  wire signed [15:0] cen_row_59 = cen_row[959:944];
  wire signed [15:0] cen_row_60 = cen_row[975:960];
  wire signed [15:0] cen_row_61 = cen_row[991:976];
  wire signed [15:0] cen_row_62 = cen_row[1007:992];
  wire signed [15:0] cen_row_63 = cen_row[1023:1008];
  wire signed [15:0] row_0 = row[15:0];
  wire signed [15:0] row_1 = row[31:16];
  wire signed [15:0] row_2 = row[47:32];
  wire signed [15:0] row_3 = row[63:48];
  wire signed [15:0] row_4 = row[79:64];
  wire signed [15:0] row_5 = row[95:80];
  wire signed [15:0] row_6 = row[111:96];
  wire signed [15:0] row_7 = row[127:112];
  wire signed [15:0] row_8 = row[143:128];
  wire signed [15:0] row_9 = row[159:144];
  wire signed [15:0] row_10 = row[175:160];
  wire signed [15:0] row_11 = row[191:176];
  wire signed [15:0] row_12 = row[207:192];
  wire signed [15:0] row_13 = row[223:208];
  wire signed [15:0] row_14 = row[239:224];
  wire signed [15:0] row_15 = row[255:240];
  wire signed [15:0] row_16 = row[271:256];
  wire signed [15:0] row_17 = row[287:272];
  wire signed [15:0] row_18 = row[303:288];
  wire signed [15:0] row_19 = row[319:304];
  wire signed [15:0] row_20 = row[335:320];
  wire signed [15:0] row_21 = row[351:336];
  wire signed [15:0] row_22 = row[367:352];
  wire signed [15:0] row_23 = row[383:368];
  wire signed [15:0] row_24 = row[399:384];
  wire signed [15:0] row_25 = row[415:400];
  wire signed [15:0] row_26 = row[431:416];
  wire signed [15:0] row_27 = row[447:432];
  wire signed [15:0] row_28 = row[463:448];
  wire signed [15:0] row_29 = row[479:464];
  wire signed [15:0] row_30 = row[495:480];
  wire signed [15:0] row_31 = row[511:496];
  wire signed [15:0] row_32 = row[527:512];
  wire signed [15:0] row_33 = row[543:528];
  wire signed [15:0] row_34 = row[559:544];
  wire signed [15:0] row_35 = row[575:560];
  wire signed [15:0] row_36 = row[591:576];
  wire signed [15:0] row_37 = row[607:592];
  wire signed [15:0] row_38 = row[623:608];
  wire signed [15:0] row_39 = row[639:624];
  wire signed [15:0] row_40 = row[655:640];
  wire signed [15:0] row_41 = row[671:656];
  wire signed [15:0] row_42 = row[687:672];
  wire signed [15:0] row_43 = row[703:688];
  wire signed [15:0] row_44 = row[719:704];
  wire signed [15:0] row_45 = row[735:720];
  wire signed [15:0] row_46 = row[751:736];
  wire signed [15:0] row_47 = row[767:752];
  wire signed [15:0] row_48 = row[783:768];
  wire signed [15:0] row_49 = row[799:784];
  wire signed [15:0] row_50 = row[815:800];
  wire signed [15:0] row_51 = row[831:816];
  wire signed [15:0] row_52 = row[847:832];
  wire signed [15:0] row_53 = row[863:848];
  wire signed [15:0] row_54 = row[879:864];
  wire signed [15:0] row_55 = row[895:880];
  wire signed [15:0] row_56 = row[911:896];
  wire signed [15:0] row_57 = row[927:912];
  wire signed [15:0] row_58 = row[943:928];
  wire signed [15:0] row_59 = row[959:944];
  wire signed [15:0] row_60 = row[975:960];
  wire signed [15:0] row_61 = row[991:976];
  wire signed [15:0] row_62 = row[1007:992];
  wire signed [15:0] row_63 = row[1023:1008];
  wire [1:0] pack_0 = pack;
  reg signed [15:0] shadow_0;
  reg signed [15:0] shadow_1;
  reg signed [15:0] shadow_2;
  reg signed [15:0] shadow_3;
  reg signed [15:0] shadow_4;
  reg signed [15:0] shadow_5;
  reg signed [15:0] shadow_6;
  reg signed [15:0] shadow_7;
  reg signed [15:0] shadow_8;
  reg signed [15:0] shadow_9;
  reg signed [15:0] shadow_10;
  reg signed [15:0] shadow_11;
  reg signed [15:0] shadow_12;
  reg signed [15:0] shadow_13;
  reg signed [15:0] shadow_14;
  reg signed [15:0] shadow_15;
  reg signed [15:0] shadow_16;
  reg signed [15:0] shadow_17;
  reg signed [15:0] shadow_18;
  reg signed [15:0] shadow_19;
  reg signed [15:0] shadow_20;
  reg signed [15:0] shadow_21;
  reg signed [15:0] shadow_22;
  reg signed [15:0] shadow_23;
  reg signed [15:0] shadow_24;
  reg signed [15:0] shadow_25;
  reg signed [15:0] shadow_26;
  reg signed [15:0] shadow_27;
  reg signed [15:0] shadow_28;
  reg signed [15:0] shadow_29;
  reg signed [15:0] shadow_30;
  reg signed [15:0] shadow_31;
  reg signed [15:0] shadow_32;
  reg signed [15:0] shadow_33;
  reg signed [15:0] shadow_34;
  reg signed [15:0] shadow_35;
  reg signed [15:0] shadow_36;
  reg signed [15:0] shadow_37;
  reg signed [15:0] shadow_38;
  reg signed [15:0] shadow_39;
  reg signed [15:0] shadow_40;
  reg signed [15:0] shadow_41;
  reg signed [15:0] shadow_42;
  reg signed [15:0] shadow_43;
  reg signed [15:0] shadow_44;
  reg signed [15:0] shadow_45;
  reg signed [15:0] shadow_46;
  reg signed [15:0] shadow_47;
  reg signed [15:0] shadow_48;
  reg signed [15:0] shadow_49;
  reg signed [15:0] shadow_50;
  reg signed [15:0] shadow_51;
  reg signed [15:0] shadow_52;
  reg signed [15:0] shadow_53;
  reg signed [15:0] shadow_54;
  reg signed [15:0] shadow_55;
  reg signed [15:0] shadow_56;
  reg signed [15:0] shadow_57;
  reg signed [15:0] shadow_58;
  reg signed [15:0] shadow_59;
  reg signed [15:0] shadow_60;
  reg signed [15:0] shadow_61;
  reg signed [15:0] shadow_62;
  reg signed [15:0] shadow_63;
  reg signed [15:0] active_0;
  reg signed [15:0] active_1;
  reg signed [15:0] active_2;
  reg signed [15:0] active_3;
  reg signed [15:0] active_4;
  reg signed [15:0] active_5;
  reg signed [15:0] active_6;
  reg signed [15:0] active_7;
  reg signed [15:0] active_8;
  reg signed [15:0] active_9;
  reg signed [15:0] active_10;
  reg signed [15:0] active_11;
  reg signed [15:0] active_12;
  reg signed [15:0] active_13;
  reg signed [15:0] active_14;
  reg signed [15:0] active_15;
  reg signed [15:0] active_16;
  reg signed [15:0] active_17;
  reg signed [15:0] active_18;
  reg signed [15:0] active_19;
  reg signed [15:0] active_20;
  reg signed [15:0] active_21;
  reg signed [15:0] active_22;
  reg signed [15:0] active_23;
  reg signed [15:0] active_24;
  reg signed [15:0] active_25;
  reg signed [15:0] active_26;
  reg signed [15:0] active_27;
  reg signed [15:0] active_28;
  reg signed [15:0] active_29;
  reg signed [15:0] active_30;
  reg signed [15:0] active_31;
  reg signed [15:0] active_32;
  reg signed [15:0] active_33;
  reg signed [15:0] active_34;
  reg signed [15:0] active_35;
  reg signed [15:0] active_36;
  reg signed [15:0] active_37;
  reg signed [15:0] active_38;
  reg signed [15:0] active_39;
  reg signed [15:0] active_40;
  reg signed [15:0] active_41;
  reg signed [15:0] active_42;
  reg signed [15:0] active_43;
  reg signed [15:0] active_44;
  reg signed [15:0] active_45;
  reg signed [15:0] active_46;
  reg signed [15:0] active_47;
  reg signed [15:0] active_48;
  reg signed [15:0] active_49;
  reg signed [15:0] active_50;
  reg signed [15:0] active_51;
  reg signed [15:0] active_52;
  reg signed [15:0] active_53;
  reg signed [15:0] active_54;
  reg signed [15:0] active_55;
  reg signed [15:0] active_56;
  reg signed [15:0] active_57;
  reg signed [15:0] active_58;
  reg signed [15:0] active_59;
  reg signed [15:0] active_60;
  reg signed [15:0] active_61;
  reg signed [15:0] active_62;
  reg signed [15:0] active_63;
  reg [15:0] abs_0_sum;
  reg abs_0_carry;
  reg [15:0] abs_1_sum;
  reg abs_1_carry;
  reg [15:0] abs_2_sum;
  reg abs_2_carry;
  reg [15:0] abs_3_sum;
  reg abs_3_carry;
  reg [15:0] abs_4_sum;
  reg abs_4_carry;
  reg [15:0] abs_5_sum;
  reg abs_5_carry;
  reg [15:0] abs_6_sum;
  reg abs_6_carry;
  reg [15:0] abs_7_sum;
  reg abs_7_carry;
  reg [15:0] abs_8_sum;
  reg abs_8_carry;
  reg [15:0] abs_9_sum;
  reg abs_9_carry;
  reg [15:0] abs_10_sum;
  reg abs_10_carry;
  reg [15:0] abs_11_sum;
  reg abs_11_carry;
  reg [15:0] abs_12_sum;
  reg abs_12_carry;
  reg [15:0] abs_13_sum;
  reg abs_13_carry;
  reg [15:0] abs_14_sum;
  reg abs_14_carry;
  reg [15:0] abs_15_sum;
  reg abs_15_carry;
  reg [15:0] abs_16_sum;
  reg abs_16_carry;
  reg [15:0] abs_17_sum;
  reg abs_17_carry;
  reg [15:0] abs_18_sum;
  reg abs_18_carry;
  reg [15:0] abs_19_sum;
  reg abs_19_carry;
  reg [15:0] abs_20_sum;
  reg abs_20_carry;
  reg [15:0] abs_21_sum;
  reg abs_21_carry;
  reg [15:0] abs_22_sum;
  reg abs_22_carry;
  reg [15:0] abs_23_sum;
  reg abs_23_carry;
  reg [15:0] abs_24_sum;
  reg abs_24_carry;
  reg [15:0] abs_25_sum;
  reg abs_25_carry;
  reg [15:0] abs_26_sum;
  reg abs_26_carry;
  reg [15:0] abs_27_sum;
  reg abs_27_carry;
  reg [15:0] abs_28_sum;
  reg abs_28_carry;
  reg [15:0] abs_29_sum;
  reg abs_29_carry;
  reg [15:0] abs_30_sum;
  reg abs_30_carry;
  reg [15:0] abs_31_sum;
  reg abs_31_carry;
  reg [15:0] abs_32_sum;
  reg abs_32_carry;
  reg [15:0] abs_33_sum;
  reg abs_33_carry;
  reg [15:0] abs_34_sum;
  reg abs_34_carry;
  reg [15:0] abs_35_sum;
  reg abs_35_carry;
  reg [15:0] abs_36_sum;
  reg abs_36_carry;
  reg [15:0] abs_37_sum;
  reg abs_37_carry;
  reg [15:0] abs_38_sum;
  reg abs_38_carry;
  reg [15:0] abs_39_sum;
  reg abs_39_carry;
  reg [15:0] abs_40_sum;
  reg abs_40_carry;
  reg [15:0] abs_41_sum;
  reg abs_41_carry;
  reg [15:0] abs_42_sum;
  reg abs_42_carry;
  reg [15:0] abs_43_sum;
  reg abs_43_carry;
  reg [15:0] abs_44_sum;
  reg abs_44_carry;
  reg [15:0] abs_45_sum;
  reg abs_45_carry;
  reg [15:0] abs_46_sum;
  reg abs_46_carry;
  reg [15:0] abs_47_sum;
  reg abs_47_carry;
  reg [15:0] abs_48_sum;
  reg abs_48_carry;
  reg [15:0] abs_49_sum;
  reg abs_49_carry;
  reg [15:0] abs_50_sum;
  reg abs_50_carry;
  reg [15:0] abs_51_sum;
  reg abs_51_carry;
  reg [15:0] abs_52_sum;
  reg abs_52_carry;
  reg [15:0] abs_53_sum;
  reg abs_53_carry;
  reg [15:0] abs_54_sum;
  reg abs_54_carry;
  reg [15:0] abs_55_sum;
  reg abs_55_carry;
  reg [15:0] abs_56_sum;
  reg abs_56_carry;
  reg [15:0] abs_57_sum;
  reg abs_57_carry;
  reg [15:0] abs_58_sum;
  reg abs_58_carry;
  reg [15:0] abs_59_sum;
  reg abs_59_carry;
  reg [15:0] abs_60_sum;
  reg abs_60_carry;
  reg [15:0] abs_61_sum;
  reg abs_61_carry;
  reg [15:0] abs_62_sum;
  reg abs_62_carry;
  reg [15:0] abs_63_sum;
  reg abs_63_carry;
  reg [16:0] sum_0_1_sum;
  reg sum_0_1_carry;
  reg [16:0] sum_2_3_sum;
  reg sum_2_3_carry;
  reg [17:0] sum_0_3_sum;
  reg sum_0_3_carry;
  reg [16:0] sum_4_5_sum;
  reg sum_4_5_carry;
  reg [16:0] sum_6_7_sum;
  reg sum_6_7_carry;
  reg [17:0] sum_4_7_sum;
  reg sum_4_7_carry;
  reg [18:0] sum_0_7_sum;
  reg sum_0_7_carry;
  reg [16:0] sum_8_9_sum;
  reg sum_8_9_carry;
  reg [16:0] sum_10_11_sum;
  reg sum_10_11_carry;
  reg [17:0] sum_8_11_sum;
  reg sum_8_11_carry;
  reg [16:0] sum_12_13_sum;
  reg sum_12_13_carry;
  reg [16:0] sum_14_15_sum;
  reg sum_14_15_carry;
  reg [17:0] sum_12_15_sum;
  reg sum_12_15_carry;
  reg [18:0] sum_8_15_sum;
  reg sum_8_15_carry;
  reg [19:0] sum_0_15_sum;
  reg sum_0_15_carry;
  reg [16:0] sum_16_17_sum;
  reg sum_16_17_carry;
  reg [16:0] sum_18_19_sum;
  reg sum_18_19_carry;
  reg [17:0] sum_16_19_sum;
  reg sum_16_19_carry;
  reg [16:0] sum_20_21_sum;
  reg sum_20_21_carry;
  reg [16:0] sum_22_23_sum;
  reg sum_22_23_carry;
  reg [17:0] sum_20_23_sum;
  reg sum_20_23_carry;
  reg [18:0] sum_16_23_sum;
  reg sum_16_23_carry;
  reg [16:0] sum_24_25_sum;
  reg sum_24_25_carry;
  reg [16:0] sum_26_27_sum;
  reg sum_26_27_carry;
  reg [17:0] sum_24_27_sum;
  reg sum_24_27_carry;
  reg [16:0] sum_28_29_sum;
  reg sum_28_29_carry;
  reg [16:0] sum_30_31_sum;
  reg sum_30_31_carry;
  reg [17:0] sum_28_31_sum;
  reg sum_28_31_carry;
  reg [18:0] sum_24_31_sum;
  reg sum_24_31_carry;
  reg [19:0] sum_16_31_sum;
  reg sum_16_31_carry;
  reg [20:0] sum_0_31_sum;
  reg sum_0_31_carry;
  reg [16:0] sum_32_33_sum;
  reg sum_32_33_carry;
  reg [16:0] sum_34_35_sum;
  reg sum_34_35_carry;
  reg [17:0] sum_32_35_sum;
  reg sum_32_35_carry;
  reg [16:0] sum_36_37_sum;
  reg sum_36_37_carry;
  reg [16:0] sum_38_39_sum;
  reg sum_38_39_carry;
  reg [17:0] sum_36_39_sum;
  reg sum_36_39_carry;
  reg [18:0] sum_32_39_sum;
  reg sum_32_39_carry;
  reg [16:0] sum_40_41_sum;
  reg sum_40_41_carry;
  reg [16:0] sum_42_43_sum;
  reg sum_42_43_carry;
  reg [17:0] sum_40_43_sum;
  reg sum_40_43_carry;
  reg [16:0] sum_44_45_sum;
  reg sum_44_45_carry;
  reg [16:0] sum_46_47_sum;
  reg sum_46_47_carry;
  reg [17:0] sum_44_47_sum;
  reg sum_44_47_carry;
  reg [18:0] sum_40_47_sum;
  reg sum_40_47_carry;
  reg [19:0] sum_32_47_sum;
  reg sum_32_47_carry;
  reg [16:0] sum_48_49_sum;
  reg sum_48_49_carry;
  reg [16:0] sum_50_51_sum;
  reg sum_50_51_carry;
  reg [17:0] sum_48_51_sum;
  reg sum_48_51_carry;
  reg [16:0] sum_52_53_sum;
  reg sum_52_53_carry;
  reg [16:0] sum_54_55_sum;
  reg sum_54_55_carry;
  reg [17:0] sum_52_55_sum;
  reg sum_52_55_carry;
  reg [18:0] sum_48_55_sum;
  reg sum_48_55_carry;
  reg [16:0] sum_56_57_sum;
  reg sum_56_57_carry;
  reg [16:0] sum_58_59_sum;
  reg sum_58_59_carry;
  reg [17:0] sum_56_59_sum;
  reg sum_56_59_carry;
  reg [16:0] sum_60_61_sum;
  reg sum_60_61_carry;
  reg [16:0] sum_62_63_sum;
  reg sum_62_63_carry;
  reg [17:0] sum_60_63_sum;
  reg sum_60_63_carry;
  reg [18:0] sum_56_63_sum;
  reg sum_56_63_carry;
  reg [19:0] sum_48_63_sum;
  reg sum_48_63_carry;
  reg [20:0] sum_32_63_sum;
  reg sum_32_63_carry;
  reg [21:0] sum_0_63_sum;
  reg sum_0_63_carry;
  reg [20:0] sum_0_31_d1_sum;
  reg sum_0_31_d1_carry;
  reg [19:0] sum_0_15_d1_sum;
  reg sum_0_15_d1_carry;
  reg [19:0] sum_0_15_d2_sum;
  reg sum_0_15_d2_carry;
  reg [23:0] distance_0;
  reg [19:0] sum_16_31_d1_sum;
  reg sum_16_31_d1_carry;
  reg [19:0] sum_16_31_d2_sum;
  reg sum_16_31_d2_carry;
  reg [23:0] distance_1;
  reg [20:0] sum_32_63_d1_sum;
  reg sum_32_63_d1_carry;
  reg [19:0] sum_32_47_d1_sum;
  reg sum_32_47_d1_carry;
  reg [19:0] sum_32_47_d2_sum;
  reg sum_32_47_d2_carry;
  reg [23:0] distance_2;
  reg [19:0] sum_48_63_d1_sum;
  reg sum_48_63_d1_carry;
  reg [19:0] sum_48_63_d2_sum;
  reg sum_48_63_d2_carry;
  reg [23:0] distance_3;
  wire signed [16:0] diff_row_0 = {row_0[15], row_0} - {active_0[15], active_0};
  wire [15:0] cat_row_0 = {16{diff_row_0[16]}};
  wire signed [16:0] diff_row_1 = {row_1[15], row_1} - {active_1[15], active_1};
  wire [15:0] cat_row_1 = {16{diff_row_1[16]}};
  wire signed [16:0] diff_row_2 = {row_2[15], row_2} - {active_2[15], active_2};
  wire [15:0] cat_row_2 = {16{diff_row_2[16]}};
  wire signed [16:0] diff_row_3 = {row_3[15], row_3} - {active_3[15], active_3};
  wire [15:0] cat_row_3 = {16{diff_row_3[16]}};
  wire signed [16:0] diff_row_4 = {row_4[15], row_4} - {active_4[15], active_4};
  wire [15:0] cat_row_4 = {16{diff_row_4[16]}};
  wire signed [16:0] diff_row_5 = {row_5[15], row_5} - {active_5[15], active_5};
  wire [15:0] cat_row_5 = {16{diff_row_5[16]}};
  wire signed [16:0] diff_row_6 = {row_6[15], row_6} - {active_6[15], active_6};
  wire [15:0] cat_row_6 = {16{diff_row_6[16]}};
  wire signed [16:0] diff_row_7 = {row_7[15], row_7} - {active_7[15], active_7};
  wire [15:0] cat_row_7 = {16{diff_row_7[16]}};
  wire signed [16:0] diff_row_8 = {row_8[15], row_8} - {active_8[15], active_8};
  wire [15:0] cat_row_8 = {16{diff_row_8[16]}};
  wire signed [16:0] diff_row_9 = {row_9[15], row_9} - {active_9[15], active_9};
  wire [15:0] cat_row_9 = {16{diff_row_9[16]}};
  wire signed [16:0] diff_row_10 = {row_10[15], row_10} - {active_10[15], active_10};
  wire [15:0] cat_row_10 = {16{diff_row_10[16]}};
  wire signed [16:0] diff_row_11 = {row_11[15], row_11} - {active_11[15], active_11};
  wire [15:0] cat_row_11 = {16{diff_row_11[16]}};
  wire signed [16:0] diff_row_12 = {row_12[15], row_12} - {active_12[15], active_12};
  wire [15:0] cat_row_12 = {16{diff_row_12[16]}};
  wire signed [16:0] diff_row_13 = {row_13[15], row_13} - {active_13[15], active_13};
  wire [15:0] cat_row_13 = {16{diff_row_13[16]}};
  wire signed [16:0] diff_row_14 = {row_14[15], row_14} - {active_14[15], active_14};
  wire [15:0] cat_row_14 = {16{diff_row_14[16]}};
  wire signed [16:0] diff_row_15 = {row_15[15], row_15} - {active_15[15], active_15};
  wire [15:0] cat_row_15 = {16{diff_row_15[16]}};
  wire signed [16:0] diff_row_16 = {row_16[15], row_16} - {active_16[15], active_16};
  wire [15:0] cat_row_16 = {16{diff_row_16[16]}};
  wire signed [16:0] diff_row_17 = {row_17[15], row_17} - {active_17[15], active_17};
  wire [15:0] cat_row_17 = {16{diff_row_17[16]}};
  wire signed [16:0] diff_row_18 = {row_18[15], row_18} - {active_18[15], active_18};
  wire [15:0] cat_row_18 = {16{diff_row_18[16]}};
  wire signed [16:0] diff_row_19 = {row_19[15], row_19} - {active_19[15], active_19};
  wire [15:0] cat_row_19 = {16{diff_row_19[16]}};
  wire signed [16:0] diff_row_20 = {row_20[15], row_20} - {active_20[15], active_20};
  wire [15:0] cat_row_20 = {16{diff_row_20[16]}};
  wire signed [16:0] diff_row_21 = {row_21[15], row_21} - {active_21[15], active_21};
  wire [15:0] cat_row_21 = {16{diff_row_21[16]}};
  wire signed [16:0] diff_row_22 = {row_22[15], row_22} - {active_22[15], active_22};
  wire [15:0] cat_row_22 = {16{diff_row_22[16]}};
  wire signed [16:0] diff_row_23 = {row_23[15], row_23} - {active_23[15], active_23};
  wire [15:0] cat_row_23 = {16{diff_row_23[16]}};
  wire signed [16:0] diff_row_24 = {row_24[15], row_24} - {active_24[15], active_24};
  wire [15:0] cat_row_24 = {16{diff_row_24[16]}};
  wire signed [16:0] diff_row_25 = {row_25[15], row_25} - {active_25[15], active_25};
  wire [15:0] cat_row_25 = {16{diff_row_25[16]}};
  wire signed [16:0] diff_row_26 = {row_26[15], row_26} - {active_26[15], active_26};
  wire [15:0] cat_row_26 = {16{diff_row_26[16]}};
  wire signed [16:0] diff_row_27 = {row_27[15], row_27} - {active_27[15], active_27};
  wire [15:0] cat_row_27 = {16{diff_row_27[16]}};
  wire signed [16:0] diff_row_28 = {row_28[15], row_28} - {active_28[15], active_28};
  wire [15:0] cat_row_28 = {16{diff_row_28[16]}};
  wire signed [16:0] diff_row_29 = {row_29[15], row_29} - {active_29[15], active_29};
  wire [15:0] cat_row_29 = {16{diff_row_29[16]}};
  wire signed [16:0] diff_row_30 = {row_30[15], row_30} - {active_30[15], active_30};
  wire [15:0] cat_row_30 = {16{diff_row_30[16]}};
  wire signed [16:0] diff_row_31 = {row_31[15], row_31} - {active_31[15], active_31};
  wire [15:0] cat_row_31 = {16{diff_row_31[16]}};
  wire signed [16:0] diff_row_32 = {row_32[15], row_32} - {active_32[15], active_32};
  wire [15:0] cat_row_32 = {16{diff_row_32[16]}};
  wire signed [16:0] diff_row_33 = {row_33[15], row_33} - {active_33[15], active_33};
  wire [15:0] cat_row_33 = {16{diff_row_33[16]}};
  wire signed [16:0] diff_row_34 = {row_34[15], row_34} - {active_34[15], active_34};
  wire [15:0] cat_row_34 = {16{diff_row_34[16]}};
  wire signed [16:0] diff_row_35 = {row_35[15], row_35} - {active_35[15], active_35};
  wire [15:0] cat_row_35 = {16{diff_row_35[16]}};
  wire signed [16:0] diff_row_36 = {row_36[15], row_36} - {active_36[15], active_36};
  wire [15:0] cat_row_36 = {16{diff_row_36[16]}};
  wire signed [16:0] diff_row_37 = {row_37[15], row_37} - {active_37[15], active_37};
  wire [15:0] cat_row_37 = {16{diff_row_37[16]}};
  wire signed [16:0] diff_row_38 = {row_38[15], row_38} - {active_38[15], active_38};
  wire [15:0] cat_row_38 = {16{diff_row_38[16]}};
  wire signed [16:0] diff_row_39 = {row_39[15], row_39} - {active_39[15], active_39};
  wire [15:0] cat_row_39 = {16{diff_row_39[16]}};
  wire signed [16:0] diff_row_40 = {row_40[15], row_40} - {active_40[15], active_40};
  wire [15:0] cat_row_40 = {16{diff_row_40[16]}};
  wire signed [16:0] diff_row_41 = {row_41[15], row_41} - {active_41[15], active_41};
  wire [15:0] cat_row_41 = {16{diff_row_41[16]}};
  wire signed [16:0] diff_row_42 = {row_42[15], row_42} - {active_42[15], active_42};
  wire [15:0] cat_row_42 = {16{diff_row_42[16]}};
  wire signed [16:0] diff_row_43 = {row_43[15], row_43} - {active_43[15], active_43};
  wire [15:0] cat_row_43 = {16{diff_row_43[16]}};
  wire signed [16:0] diff_row_44 = {row_44[15], row_44} - {active_44[15], active_44};
  wire [15:0] cat_row_44 = {16{diff_row_44[16]}};
  wire signed [16:0] diff_row_45 = {row_45[15], row_45} - {active_45[15], active_45};
  wire [15:0] cat_row_45 = {16{diff_row_45[16]}};
  wire signed [16:0] diff_row_46 = {row_46[15], row_46} - {active_46[15], active_46};
  wire [15:0] cat_row_46 = {16{diff_row_46[16]}};
  wire signed [16:0] diff_row_47 = {row_47[15], row_47} - {active_47[15], active_47};
  wire [15:0] cat_row_47 = {16{diff_row_47[16]}};
  wire signed [16:0] diff_row_48 = {row_48[15], row_48} - {active_48[15], active_48};
  wire [15:0] cat_row_48 = {16{diff_row_48[16]}};
  wire signed [16:0] diff_row_49 = {row_49[15], row_49} - {active_49[15], active_49};
  wire [15:0] cat_row_49 = {16{diff_row_49[16]}};
  wire signed [16:0] diff_row_50 = {row_50[15], row_50} - {active_50[15], active_50};
  wire [15:0] cat_row_50 = {16{diff_row_50[16]}};
  wire signed [16:0] diff_row_51 = {row_51[15], row_51} - {active_51[15], active_51};
  wire [15:0] cat_row_51 = {16{diff_row_51[16]}};
  wire signed [16:0] diff_row_52 = {row_52[15], row_52} - {active_52[15], active_52};
  wire [15:0] cat_row_52 = {16{diff_row_52[16]}};
  wire signed [16:0] diff_row_53 = {row_53[15], row_53} - {active_53[15], active_53};
  wire [15:0] cat_row_53 = {16{diff_row_53[16]}};
  wire signed [16:0] diff_row_54 = {row_54[15], row_54} - {active_54[15], active_54};
  wire [15:0] cat_row_54 = {16{diff_row_54[16]}};
  wire signed [16:0] diff_row_55 = {row_55[15], row_55} - {active_55[15], active_55};
  wire [15:0] cat_row_55 = {16{diff_row_55[16]}};
  wire signed [16:0] diff_row_56 = {row_56[15], row_56} - {active_56[15], active_56};
  wire [15:0] cat_row_56 = {16{diff_row_56[16]}};
  wire signed [16:0] diff_row_57 = {row_57[15], row_57} - {active_57[15], active_57};
  wire [15:0] cat_row_57 = {16{diff_row_57[16]}};
  wire signed [16:0] diff_row_58 = {row_58[15], row_58} - {active_58[15], active_58};
  wire [15:0] cat_row_58 = {16{diff_row_58[16]}};
  wire signed [16:0] diff_row_59 = {row_59[15], row_59} - {active_59[15], active_59};
  wire [15:0] cat_row_59 = {16{diff_row_59[16]}};
  wire signed [16:0] diff_row_60 = {row_60[15], row_60} - {active_60[15], active_60};
  wire [15:0] cat_row_60 = {16{diff_row_60[16]}};
  wire signed [16:0] diff_row_61 = {row_61[15], row_61} - {active_61[15], active_61};
  wire [15:0] cat_row_61 = {16{diff_row_61[16]}};
  wire signed [16:0] diff_row_62 = {row_62[15], row_62} - {active_62[15], active_62};
  wire [15:0] cat_row_62 = {16{diff_row_62[16]}};
  wire signed [16:0] diff_row_63 = {row_63[15], row_63} - {active_63[15], active_63};
  wire [15:0] cat_row_63 = {16{diff_row_63[16]}};
  wire and_valid = valid & advance;
  wire [16:0] sum_abs_0_sum = {1'b0, abs_0_sum} + {1'b0, abs_1_sum};
  wire [16:0] sum_abs_2_sum = {1'b0, abs_2_sum} + {1'b0, abs_3_sum};
  wire [17:0] sum_sum_0_1_sum = {1'b0, sum_0_1_sum} + {1'b0, sum_2_3_sum};
  wire [16:0] sum_abs_4_sum = {1'b0, abs_4_sum} + {1'b0, abs_5_sum};
  wire [16:0] sum_abs_6_sum = {1'b0, abs_6_sum} + {1'b0, abs_7_sum};
  wire [17:0] sum_sum_4_5_sum = {1'b0, sum_4_5_sum} + {1'b0, sum_6_7_sum};
  wire [18:0] sum_sum_0_3_sum = {1'b0, sum_0_3_sum} + {1'b0, sum_4_7_sum};
  wire [16:0] sum_abs_8_sum = {1'b0, abs_8_sum} + {1'b0, abs_9_sum};
  wire [16:0] sum_abs_10_sum = {1'b0, abs_10_sum} + {1'b0, abs_11_sum};
  wire [17:0] sum_sum_8_9_sum = {1'b0, sum_8_9_sum} + {1'b0, sum_10_11_sum};
  wire [16:0] sum_abs_12_sum = {1'b0, abs_12_sum} + {1'b0, abs_13_sum};
  wire [16:0] sum_abs_14_sum = {1'b0, abs_14_sum} + {1'b0, abs_15_sum};
  wire [17:0] sum_sum_12_13_sum = {1'b0, sum_12_13_sum} + {1'b0, sum_14_15_sum};
  wire [18:0] sum_sum_8_11_sum = {1'b0, sum_8_11_sum} + {1'b0, sum_12_15_sum};
  wire [19:0] sum_sum_0_7_sum = {1'b0, sum_0_7_sum} + {1'b0, sum_8_15_sum};
  wire [16:0] sum_abs_16_sum = {1'b0, abs_16_sum} + {1'b0, abs_17_sum};
  wire [16:0] sum_abs_18_sum = {1'b0, abs_18_sum} + {1'b0, abs_19_sum};
  wire [17:0] sum_sum_16_17_sum = {1'b0, sum_16_17_sum} + {1'b0, sum_18_19_sum};
  wire [16:0] sum_abs_20_sum = {1'b0, abs_20_sum} + {1'b0, abs_21_sum};
  wire [16:0] sum_abs_22_sum = {1'b0, abs_22_sum} + {1'b0, abs_23_sum};
  wire [17:0] sum_sum_20_21_sum = {1'b0, sum_20_21_sum} + {1'b0, sum_22_23_sum};
  wire [18:0] sum_sum_16_19_sum = {1'b0, sum_16_19_sum} + {1'b0, sum_20_23_sum};
  wire [16:0] sum_abs_24_sum = {1'b0, abs_24_sum} + {1'b0, abs_25_sum};
  wire [16:0] sum_abs_26_sum = {1'b0, abs_26_sum} + {1'b0, abs_27_sum};
  wire [17:0] sum_sum_24_25_sum = {1'b0, sum_24_25_sum} + {1'b0, sum_26_27_sum};
  wire [16:0] sum_abs_28_sum = {1'b0, abs_28_sum} + {1'b0, abs_29_sum};
  wire [16:0] sum_abs_30_sum = {1'b0, abs_30_sum} + {1'b0, abs_31_sum};
  wire [17:0] sum_sum_28_29_sum = {1'b0, sum_28_29_sum} + {1'b0, sum_30_31_sum};
  wire [18:0] sum_sum_24_27_sum = {1'b0, sum_24_27_sum} + {1'b0, sum_28_31_sum};
  wire [19:0] sum_sum_16_23_sum = {1'b0, sum_16_23_sum} + {1'b0, sum_24_31_sum};
  wire [20:0] sum_sum_0_15_sum = {1'b0, sum_0_15_sum} + {1'b0, sum_16_31_sum};
  wire [16:0] sum_abs_32_sum = {1'b0, abs_32_sum} + {1'b0, abs_33_sum};
  wire [16:0] sum_abs_34_sum = {1'b0, abs_34_sum} + {1'b0, abs_35_sum};
  wire [17:0] sum_sum_32_33_sum = {1'b0, sum_32_33_sum} + {1'b0, sum_34_35_sum};
  wire [16:0] sum_abs_36_sum = {1'b0, abs_36_sum} + {1'b0, abs_37_sum};
  wire [16:0] sum_abs_38_sum = {1'b0, abs_38_sum} + {1'b0, abs_39_sum};
  wire [17:0] sum_sum_36_37_sum = {1'b0, sum_36_37_sum} + {1'b0, sum_38_39_sum};
  wire [18:0] sum_sum_32_35_sum = {1'b0, sum_32_35_sum} + {1'b0, sum_36_39_sum};
  wire [16:0] sum_abs_40_sum = {1'b0, abs_40_sum} + {1'b0, abs_41_sum};
  wire [16:0] sum_abs_42_sum = {1'b0, abs_42_sum} + {1'b0, abs_43_sum};
  wire [17:0] sum_sum_40_41_sum = {1'b0, sum_40_41_sum} + {1'b0, sum_42_43_sum};
  wire [16:0] sum_abs_44_sum = {1'b0, abs_44_sum} + {1'b0, abs_45_sum};
  wire [16:0] sum_abs_46_sum = {1'b0, abs_46_sum} + {1'b0, abs_47_sum};
  wire [17:0] sum_sum_44_45_sum = {1'b0, sum_44_45_sum} + {1'b0, sum_46_47_sum};
  wire [18:0] sum_sum_40_43_sum = {1'b0, sum_40_43_sum} + {1'b0, sum_44_47_sum};
  wire [19:0] sum_sum_32_39_sum = {1'b0, sum_32_39_sum} + {1'b0, sum_40_47_sum};
  wire [16:0] sum_abs_48_sum = {1'b0, abs_48_sum} + {1'b0, abs_49_sum};
  wire [16:0] sum_abs_50_sum = {1'b0, abs_50_sum} + {1'b0, abs_51_sum};
  wire [17:0] sum_sum_48_49_sum = {1'b0, sum_48_49_sum} + {1'b0, sum_50_51_sum};
  wire [16:0] sum_abs_52_sum = {1'b0, abs_52_sum} + {1'b0, abs_53_sum};
  wire [16:0] sum_abs_54_sum = {1'b0, abs_54_sum} + {1'b0, abs_55_sum};
  wire [17:0] sum_sum_52_53_sum = {1'b0, sum_52_53_sum} + {1'b0, sum_54_55_sum};
  wire [18:0] sum_sum_48_51_sum = {1'b0, sum_48_51_sum} + {1'b0, sum_52_55_sum};
  wire [16:0] sum_abs_56_sum = {1'b0, abs_56_sum} + {1'b0, abs_57_sum};
  wire [16:0] sum_abs_58_sum = {1'b0, abs_58_sum} + {1'b0, abs_59_sum};
  wire [17:0] sum_sum_56_57_sum = {1'b0, sum_56_57_sum} + {1'b0, sum_58_59_sum};
  wire [16:0] sum_abs_60_sum = {1'b0, abs_60_sum} + {1'b0, abs_61_sum};
  wire [16:0] sum_abs_62_sum = {1'b0, abs_62_sum} + {1'b0, abs_63_sum};
  wire [17:0] sum_sum_60_61_sum = {1'b0, sum_60_61_sum} + {1'b0, sum_62_63_sum};
  wire [18:0] sum_sum_56_59_sum = {1'b0, sum_56_59_sum} + {1'b0, sum_60_63_sum};
  wire [19:0] sum_sum_48_55_sum = {1'b0, sum_48_55_sum} + {1'b0, sum_56_63_sum};
  wire [20:0] sum_sum_32_47_sum = {1'b0, sum_32_47_sum} + {1'b0, sum_48_63_sum};
  wire [21:0] sum_sum_0_31_sum = {1'b0, sum_0_31_sum} + {1'b0, sum_32_63_sum};
  wire eq_pack_0 = pack_0 == 2'd1;
  wire [21:0] ext_sum_0_31_d1_sum = {1'b0, sum_0_31_d1_sum};
  wire [21:0] mux_sum_0_31_d1_sum = eq_pack_0 ? ext_sum_0_31_d1_sum : sum_0_63_sum;
  wire mux_sum_0_31_d1_carry = eq_pack_0 ? sum_0_31_d1_carry : sum_0_63_carry;
  wire or_pack_0 = (pack_0 == 2'd0) | eq_pack_0;
  wire eq_pack_0_2 = pack_0 == 2'd2;
  wire [21:0] ext_sum_0_15_d2_sum = {2'd0, sum_0_15_d2_sum};
  wire [21:0] mux_sum_0_15_d2_sum = eq_pack_0_2 ? ext_sum_0_15_d2_sum : mux_sum_0_31_d1_sum;
  wire mux_sum_0_15_d2_carry = eq_pack_0_2 ? sum_0_15_d2_carry : mux_sum_0_31_d1_carry;
  wire [22:0] sum_sum_0_15_d2_sum = {1'b0, mux_sum_0_15_d2_sum} + {22'd0, mux_sum_0_15_d2_carry};
  wire and_pack_0 = eq_pack_0_2 & live;
  wire [20:0] ext_sum_32_47_d2_sum = {1'b0, sum_32_47_d2_sum};
  wire [20:0] mux_sum_32_47_d2_sum = eq_pack_0_2 ? ext_sum_32_47_d2_sum : sum_32_63_d1_sum;
  wire mux_sum_32_47_d2_carry = eq_pack_0_2 ? sum_32_47_d2_carry : sum_32_63_d1_carry;
  wire [21:0] sum_sum_32_47_d2_sum = {1'b0, mux_sum_32_47_d2_sum} + {21'd0, mux_sum_32_47_d2_carry};
  always @(posedge clk) begin
    if (load) shadow_0 <= cen_row_0;
  end
  always @(posedge clk) begin
    if (load) shadow_1 <= cen_row_1;
  end
  always @(posedge clk) begin
    if (load) shadow_2 <= cen_row_2;
  end
  always @(posedge clk) begin
    if (load) shadow_3 <= cen_row_3;
  end
  always @(posedge clk) begin
    if (load) shadow_4 <= cen_row_4;
  end
  always @(posedge clk) begin
    if (load) shadow_5 <= cen_row_5;
  end
  always @(posedge clk) begin
    if (load) shadow_6 <= cen_row_6;
  end
  always @(posedge clk) begin
    if (load) shadow_7 <= cen_row_7;
  end
  always @(posedge clk) begin
    if (load) shadow_8 <= cen_row_8;
  end
  always @(posedge clk) begin
    if (load) shadow_9 <= cen_row_9;
  end
  always @(posedge clk) begin
    if (load) shadow_10 <= cen_row_10;
  end
  always @(posedge clk) begin
    if (load) shadow_11 <= cen_row_11;
  end
  always @(posedge clk) begin
    if (load) shadow_12 <= cen_row_12;
  end
  always @(posedge clk) begin
    if (load) shadow_13 <= cen_row_13;
  end
  always @(posedge clk) begin
    if (load) shadow_14 <= cen_row_14;
  end
  always @(posedge clk) begin
    if (load) shadow_15 <= cen_row_15;
  end
  always @(posedge clk) begin
    if (load) shadow_16 <= cen_row_16;
  end
  always @(posedge clk) begin
    if (load) shadow_17 <= cen_row_17;
  end
  always @(posedge clk) begin
    if (load) shadow_18 <= cen_row_18;
  end
  always @(posedge clk) begin
    if (load) shadow_19 <= cen_row_19;
  end
  always @(posedge clk) begin
    if (load) shadow_20 <= cen_row_20;
  end
  always @(posedge clk) begin
    if (load) shadow_21 <= cen_row_21;
  end
  always @(posedge clk) begin
    if (load) shadow_22 <= cen_row_22;
  end
  always @(posedge clk) begin
    if (load) shadow_23 <= cen_row_23;
  end
  always @(posedge clk) begin
    if (load) shadow_24 <= cen_row_24;
  end
  always @(posedge clk) begin
    if (load) shadow_25 <= cen_row_25;
  end
  always @(posedge clk) begin
    if (load) shadow_26 <= cen_row_26;
  end
  always @(posedge clk) begin
    if (load) shadow_27 <= cen_row_27;
  end
  always @(posedge clk) begin
    if (load) shadow_28 <= cen_row_28;
  end
  always @(posedge clk) begin
    if (load) shadow_29 <= cen_row_29;
  end
  always @(posedge clk) begin
    if (load) shadow_30 <= cen_row_30;
  end
  always @(posedge clk) begin
    if (load) shadow_31 <= cen_row_31;
  end
  always @(posedge clk) begin
    if (load) shadow_32 <= cen_row_32;
  end
  always @(posedge clk) begin
    if (load) shadow_33 <= cen_row_33;
  end
  always @(posedge clk) begin
    if (load) shadow_34 <= cen_row_34;
  end
  always @(posedge clk) begin
    if (load) shadow_35 <= cen_row_35;
  end
  always @(posedge clk) begin
    if (load) shadow_36 <= cen_row_36;
  end
  always @(posedge clk) begin
    if (load) shadow_37 <= cen_row_37;
  end
  always @(posedge clk) begin
    if (load) shadow_38 <= cen_row_38;
  end
  always @(posedge clk) begin
    if (load) shadow_39 <= cen_row_39;
  end
  always @(posedge clk) begin
    if (load) shadow_40 <= cen_row_40;
  end
  always @(posedge clk) begin
    if (load) shadow_41 <= cen_row_41;
  end
  always @(posedge clk) begin
    if (load) shadow_42 <= cen_row_42;
  end
  always @(posedge clk) begin
    if (load) shadow_43 <= cen_row_43;
  end
  always @(posedge clk) begin
    if (load) shadow_44 <= cen_row_44;
  end
  always @(posedge clk) begin
    if (load) shadow_45 <= cen_row_45;
  end
  always @(posedge clk) begin
    if (load) shadow_46 <= cen_row_46;
  end
  always @(posedge clk) begin
    if (load) shadow_47 <= cen_row_47;
  end
  always @(posedge clk) begin
    if (load) shadow_48 <= cen_row_48;
  end
  always @(posedge clk) begin
    if (load) shadow_49 <= cen_row_49;
  end
  always @(posedge clk) begin
    if (load) shadow_50 <= cen_row_50;
  end
  always @(posedge clk) begin
    if (load) shadow_51 <= cen_row_51;
  end
  always @(posedge clk) begin
    if (load) shadow_52 <= cen_row_52;
  end
  always @(posedge clk) begin
    if (load) shadow_53 <= cen_row_53;
  end
  always @(posedge clk) begin
    if (load) shadow_54 <= cen_row_54;
  end
  always @(posedge clk) begin
    if (load) shadow_55 <= cen_row_55;
  end
  always @(posedge clk) begin
    if (load) shadow_56 <= cen_row_56;
  end
  always @(posedge clk) begin
    if (load) shadow_57 <= cen_row_57;
  end
  always @(posedge clk) begin
    if (load) shadow_58 <= cen_row_58;
  end
  always @(posedge clk) begin
    if (load) shadow_59 <= cen_row_59;
  end
  always @(posedge clk) begin
    if (load) shadow_60 <= cen_row_60;
  end
  always @(posedge clk) begin
    if (load) shadow_61 <= cen_row_61;
  end
  always @(posedge clk) begin
    if (load) shadow_62 <= cen_row_62;
  end
  always @(posedge clk) begin
    if (load) shadow_63 <= cen_row_63;
  end
  always @(posedge clk) begin
    if (swap) active_0 <= shadow_0;
  end
  always @(posedge clk) begin
    if (swap) active_1 <= shadow_1;
  end
  always @(posedge clk) begin
    if (swap) active_2 <= shadow_2;
  end
  always @(posedge clk) begin
    if (swap) active_3 <= shadow_3;
  end
  always @(posedge clk) begin
    if (swap) active_4 <= shadow_4;
  end
  always @(posedge clk) begin
    if (swap) active_5 <= shadow_5;
  end
  always @(posedge clk) begin
    if (swap) active_6 <= shadow_6;
  end
  always @(posedge clk) begin
    if (swap) active_7 <= shadow_7;
  end
  always @(posedge clk) begin
    if (swap) active_8 <= shadow_8;
  end
  always @(posedge clk) begin
    if (swap) active_9 <= shadow_9;
  end
  always @(posedge clk) begin
    if (swap) active_10 <= shadow_10;
  end
  always @(posedge clk) begin
    if (swap) active_11 <= shadow_11;
  end
  always @(posedge clk) begin
    if (swap) active_12 <= shadow_12;
  end
  always @(posedge clk) begin
    if (swap) active_13 <= shadow_13;
  end
  always @(posedge clk) begin
    if (swap) active_14 <= shadow_14;
  end
  always @(posedge clk) begin
    if (swap) active_15 <= shadow_15;
  end
  always @(posedge clk) begin
    if (swap) active_16 <= shadow_16;
  end
  always @(posedge clk) begin
    if (swap) active_17 <= shadow_17;
  end
  always @(posedge clk) begin
    if (swap) active_18 <= shadow_18;
  end
  always @(posedge clk) begin
    if (swap) active_19 <= shadow_19;
  end
  always @(posedge clk) begin
    if (swap) active_20 <= shadow_20;
  end
  always @(posedge clk) begin
    if (swap) active_21 <= shadow_21;
  end
  always @(posedge clk) begin
    if (swap) active_22 <= shadow_22;
  end
  always @(posedge clk) begin
    if (swap) active_23 <= shadow_23;
  end
  always @(posedge clk) begin
    if (swap) active_24 <= shadow_24;
  end
  always @(posedge clk) begin
    if (swap) active_25 <= shadow_25;
  end
  always @(posedge clk) begin
    if (swap) active_26 <= shadow_26;
  end
  always @(posedge clk) begin
    if (swap) active_27 <= shadow_27;
  end
  always @(posedge clk) begin
    if (swap) active_28 <= shadow_28;
  end
  always @(posedge clk) begin
    if (swap) active_29 <= shadow_29;
  end
  always @(posedge clk) begin
    if (swap) active_30 <= shadow_30;
  end
  always @(posedge clk) begin
    if (swap) active_31 <= shadow_31;
  end
  always @(posedge clk) begin
    if (swap) active_32 <= shadow_32;
  end
  always @(posedge clk) begin
    if (swap) active_33 <= shadow_33;
  end
  always @(posedge clk) begin
    if (swap) active_34 <= shadow_34;
  end
  always @(posedge clk) begin
    if (swap) active_35 <= shadow_35;
  end
  always @(posedge clk) begin
    if (swap) active_36 <= shadow_36;
  end
  always @(posedge clk) begin
    if (swap) active_37 <= shadow_37;
  end
  always @(posedge clk) begin
    if (swap) active_38 <= shadow_38;
  end
  always @(posedge clk) begin
    if (swap) active_39 <= shadow_39;
  end
  always @(posedge clk) begin
    if (swap) active_40 <= shadow_40;
  end
  always @(posedge clk) begin
    if (swap) active_41 <= shadow_41;
  end
  always @(posedge clk) begin
    if (swap) active_42 <= shadow_42;
  end
  always @(posedge clk) begin
    if (swap) active_43 <= shadow_43;
  end
  always @(posedge clk) begin
    if (swap) active_44 <= shadow_44;
  end
  always @(posedge clk) begin
    if (swap) active_45 <= shadow_45;
  end
  always @(posedge clk) begin
    if (swap) active_46 <= shadow_46;
  end
  always @(posedge clk) begin
    if (swap) active_47 <= shadow_47;
  end
  always @(posedge clk) begin
    if (swap) active_48 <= shadow_48;
  end
  always @(posedge clk) begin
    if (swap) active_49 <= shadow_49;
  end
  always @(posedge clk) begin
    if (swap) active_50 <= shadow_50;
  end
  always @(posedge clk) begin
    if (swap) active_51 <= shadow_51;
  end
  always @(posedge clk) begin
    if (swap) active_52 <= shadow_52;
  end
  always @(posedge clk) begin
    if (swap) active_53 <= shadow_53;
  end
  always @(posedge clk) begin
    if (swap) active_54 <= shadow_54;
  end
  always @(posedge clk) begin
    if (swap) active_55 <= shadow_55;
  end
  always @(posedge clk) begin
    if (swap) active_56 <= shadow_56;
  end
  always @(posedge clk) begin
    if (swap) active_57 <= shadow_57;
  end
  always @(posedge clk) begin
    if (swap) active_58 <= shadow_58;
  end
  always @(posedge clk) begin
    if (swap) active_59 <= shadow_59;
  end
  always @(posedge clk) begin
    if (swap) active_60 <= shadow_60;
  end
  always @(posedge clk) begin
    if (swap) active_61 <= shadow_61;
  end
  always @(posedge clk) begin
    if (swap) active_62 <= shadow_62;
  end
  always @(posedge clk) begin
    if (swap) active_63 <= shadow_63;
  end
  always @(posedge clk) begin
    if (advance) abs_0_sum <= diff_row_0[15:0] ^ cat_row_0;
  end
  always @(posedge clk) begin
    if (advance) abs_0_carry <= diff_row_0[16];
  end
  always @(posedge clk) begin
    if (advance) abs_1_sum <= diff_row_1[15:0] ^ cat_row_1;
  end
  always @(posedge clk) begin
    if (advance) abs_1_carry <= diff_row_1[16];
  end
  always @(posedge clk) begin
    if (advance) abs_2_sum <= diff_row_2[15:0] ^ cat_row_2;
  end
  always @(posedge clk) begin
    if (advance) abs_2_carry <= diff_row_2[16];
  end
  always @(posedge clk) begin
    if (advance) abs_3_sum <= diff_row_3[15:0] ^ cat_row_3;
  end
  always @(posedge clk) begin
    if (advance) abs_3_carry <= diff_row_3[16];
  end
  always @(posedge clk) begin
    if (advance) abs_4_sum <= diff_row_4[15:0] ^ cat_row_4;
  end
  always @(posedge clk) begin
    if (advance) abs_4_carry <= diff_row_4[16];
  end
  always @(posedge clk) begin
    if (advance) abs_5_sum <= diff_row_5[15:0] ^ cat_row_5;
  end
  always @(posedge clk) begin
    if (advance) abs_5_carry <= diff_row_5[16];
  end
  always @(posedge clk) begin
    if (advance) abs_6_sum <= diff_row_6[15:0] ^ cat_row_6;
  end
  always @(posedge clk) begin
    if (advance) abs_6_carry <= diff_row_6[16];
  end
  always @(posedge clk) begin
    if (advance) abs_7_sum <= diff_row_7[15:0] ^ cat_row_7;
  end
  always @(posedge clk) begin
    if (advance) abs_7_carry <= diff_row_7[16];
  end
  always @(posedge clk) begin
    if (advance) abs_8_sum <= diff_row_8[15:0] ^ cat_row_8;
  end
  always @(posedge clk) begin
    if (advance) abs_8_carry <= diff_row_8[16];
  end
  always @(posedge clk) begin
    if (advance) abs_9_sum <= diff_row_9[15:0] ^ cat_row_9;
  end
  always @(posedge clk) begin
    if (advance) abs_9_carry <= diff_row_9[16];
  end
  always @(posedge clk) begin
    if (advance) abs_10_sum <= diff_row_10[15:0] ^ cat_row_10;
  end
  always @(posedge clk) begin
    if (advance) abs_10_carry <= diff_row_10[16];
  end
  always @(posedge clk) begin
    if (advance) abs_11_sum <= diff_row_11[15:0] ^ cat_row_11;
  end
  always @(posedge clk) begin
    if (advance) abs_11_carry <= diff_row_11[16];
  end
  always @(posedge clk) begin
    if (advance) abs_12_sum <= diff_row_12[15:0] ^ cat_row_12;
  end
  always @(posedge clk) begin
    if (advance) abs_12_carry <= diff_row_12[16];
  end
  always @(posedge clk) begin
    if (advance) abs_13_sum <= diff_row_13[15:0] ^ cat_row_13;
  end
  always @(posedge clk) begin
    if (advance) abs_13_carry <= diff_row_13[16];
  end
  always @(posedge clk) begin
    if (advance) abs_14_sum <= diff_row_14[15:0] ^ cat_row_14;
  end
  always @(posedge clk) begin
    if (advance) abs_14_carry <= diff_row_14[16];
  end
  always @(posedge clk) begin
    if (advance) abs_15_sum <= diff_row_15[15:0] ^ cat_row_15;
  end
  always @(posedge clk) begin
    if (advance) abs_15_carry <= diff_row_15[16];
  end
  always @(posedge clk) begin
    if (advance) abs_16_sum <= diff_row_16[15:0] ^ cat_row_16;
  end
  always @(posedge clk) begin
    if (advance) abs_16_carry <= diff_row_16[16];
  end
  always @(posedge clk) begin
    if (advance) abs_17_sum <= diff_row_17[15:0] ^ cat_row_17;
  end
  always @(posedge clk) begin
    if (advance) abs_17_carry <= diff_row_17[16];
  end
  always @(posedge clk) begin
    if (advance) abs_18_sum <= diff_row_18[15:0] ^ cat_row_18;
  end
  always @(posedge clk) begin
    if (advance) abs_18_carry <= diff_row_18[16];
  end
  always @(posedge clk) begin
    if (advance) abs_19_sum <= diff_row_19[15:0] ^ cat_row_19;
  end
  always @(posedge clk) begin
    if (advance) abs_19_carry <= diff_row_19[16];
  end
  always @(posedge clk) begin
    if (advance) abs_20_sum <= diff_row_20[15:0] ^ cat_row_20;
  end
  always @(posedge clk) begin
    if (advance) abs_20_carry <= diff_row_20[16];
  end
  always @(posedge clk) begin
    if (advance) abs_21_sum <= diff_row_21[15:0] ^ cat_row_21;
  end
  always @(posedge clk) begin
    if (advance) abs_21_carry <= diff_row_21[16];
  end
  always @(posedge clk) begin
    if (advance) abs_22_sum <= diff_row_22[15:0] ^ cat_row_22;
  end
  always @(posedge clk) begin
    if (advance) abs_22_carry <= diff_row_22[16];
  end
  always @(posedge clk) begin
    if (advance) abs_23_sum <= diff_row_23[15:0] ^ cat_row_23;
  end
  always @(posedge clk) begin
    if (advance) abs_23_carry <= diff_row_23[16];
  end
  always @(posedge clk) begin
    if (advance) abs_24_sum <= diff_row_24[15:0] ^ cat_row_24;
  end
  always @(posedge clk) begin
    if (advance) abs_24_carry <= diff_row_24[16];
  end
  always @(posedge clk) begin
    if (advance) abs_25_sum <= diff_row_25[15:0] ^ cat_row_25;
  end
  always @(posedge clk) begin
    if (advance) abs_25_carry <= diff_row_25[16];
  end
  always @(posedge clk) begin
    if (advance) abs_26_sum <= diff_row_26[15:0] ^ cat_row_26;
  end
  always @(posedge clk) begin
    if (advance) abs_26_carry <= diff_row_26[16];
  end
  always @(posedge clk) begin
    if (advance) abs_27_sum <= diff_row_27[15:0] ^ cat_row_27;
  end
  always @(posedge clk) begin
    if (advance) abs_27_carry <= diff_row_27[16];
  end
  always @(posedge clk) begin
    if (advance) abs_28_sum <= diff_row_28[15:0] ^ cat_row_28;
  end
  always @(posedge clk) begin
    if (advance) abs_28_carry <= diff_row_28[16];
  end
  always @(posedge clk) begin
    if (advance) abs_29_sum <= diff_row_29[15:0] ^ cat_row_29;
  end
  always @(posedge clk) begin
    if (advance) abs_29_carry <= diff_row_29[16];
  end
  always @(posedge clk) begin
    if (advance) abs_30_sum <= diff_row_30[15:0] ^ cat_row_30;
  end
  always @(posedge clk) begin
    if (advance) abs_30_carry <= diff_row_30[16];
  end
  always @(posedge clk) begin
    if (advance) abs_31_sum <= diff_row_31[15:0] ^ cat_row_31;
  end
  always @(posedge clk) begin
    if (advance) abs_31_carry <= diff_row_31[16];
  end
  always @(posedge clk) begin
    if (advance) abs_32_sum <= diff_row_32[15:0] ^ cat_row_32;
  end
  always @(posedge clk) begin
    if (advance) abs_32_carry <= diff_row_32[16];
  end
  always @(posedge clk) begin
    if (advance) abs_33_sum <= diff_row_33[15:0] ^ cat_row_33;
  end
  always @(posedge clk) begin
    if (advance) abs_33_carry <= diff_row_33[16];
  end
  always @(posedge clk) begin
    if (advance) abs_34_sum <= diff_row_34[15:0] ^ cat_row_34;
  end
  always @(posedge clk) begin
    if (advance) abs_34_carry <= diff_row_34[16];
  end
  always @(posedge clk) begin
    if (advance) abs_35_sum <= diff_row_35[15:0] ^ cat_row_35;
  end
  always @(posedge clk) begin
    if (advance) abs_35_carry <= diff_row_35[16];
  end
  always @(posedge clk) begin
    if (advance) abs_36_sum <= diff_row_36[15:0] ^ cat_row_36;
  end
  always @(posedge clk) begin
    if (advance) abs_36_carry <= diff_row_36[16];
  end
  always @(posedge clk) begin
    if (advance) abs_37_sum <= diff_row_37[15:0] ^ cat_row_37;
  end
  always @(posedge clk) begin
    if (advance) abs_37_carry <= diff_row_37[16];
  end
  always @(posedge clk) begin
    if (advance) abs_38_sum <= diff_row_38[15:0] ^ cat_row_38;
  end
  always @(posedge clk) begin
    if (advance) abs_38_carry <= diff_row_38[16];
  end
  always @(posedge clk) begin
    if (advance) abs_39_sum <= diff_row_39[15:0] ^ cat_row_39;
  end
  always @(posedge clk) begin
    if (advance) abs_39_carry <= diff_row_39[16];
  end
  always @(posedge clk) begin
    if (advance) abs_40_sum <= diff_row_40[15:0] ^ cat_row_40;
  end
  always @(posedge clk) begin
    if (advance) abs_40_carry <= diff_row_40[16];
  end
  always @(posedge clk) begin
    if (advance) abs_41_sum <= diff_row_41[15:0] ^ cat_row_41;
  end
  always @(posedge clk) begin
    if (advance) abs_41_carry <= diff_row_41[16];
  end
  always @(posedge clk) begin
    if (advance) abs_42_sum <= diff_row_42[15:0] ^ cat_row_42;
  end
  always @(posedge clk) begin
    if (advance) abs_42_carry <= diff_row_42[16];
  end
  always @(posedge clk) begin
    if (advance) abs_43_sum <= diff_row_43[15:0] ^ cat_row_43;
  end
  always @(posedge clk) begin
    if (advance) abs_43_carry <= diff_row_43[16];
  end
  always @(posedge clk) begin
    if (advance) abs_44_sum <= diff_row_44[15:0] ^ cat_row_44;
  end
  always @(posedge clk) begin
    if (advance) abs_44_carry <= diff_row_44[16];
  end
  always @(posedge clk) begin
    if (advance) abs_45_sum <= diff_row_45[15:0] ^ cat_row_45;
  end
  always @(posedge clk) begin
    if (advance) abs_45_carry <= diff_row_45[16];
  end
  always @(posedge clk) begin
    if (advance) abs_46_sum <= diff_row_46[15:0] ^ cat_row_46;
  end
  always @(posedge clk) begin
    if (advance) abs_46_carry <= diff_row_46[16];
  end
  always @(posedge clk) begin
    if (advance) abs_47_sum <= diff_row_47[15:0] ^ cat_row_47;
  end
  always @(posedge clk) begin
    if (advance) abs_47_carry <= diff_row_47[16];
  end
  always @(posedge clk) begin
    if (advance) abs_48_sum <= diff_row_48[15:0] ^ cat_row_48;
  end
  always @(posedge clk) begin
    if (advance) abs_48_carry <= diff_row_48[16];
  end
  always @(posedge clk) begin
    if (advance) abs_49_sum <= diff_row_49[15:0] ^ cat_row_49;
  end
  always @(posedge clk) begin
    if (advance) abs_49_carry <= diff_row_49[16];
  end
  always @(posedge clk) begin
    if (advance) abs_50_sum <= diff_row_50[15:0] ^ cat_row_50;
  end
  always @(posedge clk) begin
    if (advance) abs_50_carry <= diff_row_50[16];
  end
  always @(posedge clk) begin
    if (advance) abs_51_sum <= diff_row_51[15:0] ^ cat_row_51;
  end
  always @(posedge clk) begin
    if (advance) abs_51_carry <= diff_row_51[16];
  end
  always @(posedge clk) begin
    if (advance) abs_52_sum <= diff_row_52[15:0] ^ cat_row_52;
  end
  always @(posedge clk) begin
    if (advance) abs_52_carry <= diff_row_52[16];
  end
  always @(posedge clk) begin
    if (advance) abs_53_sum <= diff_row_53[15:0] ^ cat_row_53;
  end
  always @(posedge clk) begin
    if (advance) abs_53_carry <= diff_row_53[16];
  end
  always @(posedge clk) begin
    if (advance) abs_54_sum <= diff_row_54[15:0] ^ cat_row_54;
  end
  always @(posedge clk) begin
    if (advance) abs_54_carry <= diff_row_54[16];
  end
  always @(posedge clk) begin
    if (advance) abs_55_sum <= diff_row_55[15:0] ^ cat_row_55;
  end
  always @(posedge clk) begin
    if (advance) abs_55_carry <= diff_row_55[16];
  end
  always @(posedge clk) begin
    if (advance) abs_56_sum <= diff_row_56[15:0] ^ cat_row_56;
  end
  always @(posedge clk) begin
    if (advance) abs_56_carry <= diff_row_56[16];
  end
  always @(posedge clk) begin
    if (advance) abs_57_sum <= diff_row_57[15:0] ^ cat_row_57;
  end
  always @(posedge clk) begin
    if (advance) abs_57_carry <= diff_row_57[16];
  end
  always @(posedge clk) begin
    if (advance) abs_58_sum <= diff_row_58[15:0] ^ cat_row_58;
  end
  always @(posedge clk) begin
    if (advance) abs_58_carry <= diff_row_58[16];
  end
  always @(posedge clk) begin
    if (advance) abs_59_sum <= diff_row_59[15:0] ^ cat_row_59;
  end
  always @(posedge clk) begin
    if (advance) abs_59_carry <= diff_row_59[16];
  end
  always @(posedge clk) begin
    if (advance) abs_60_sum <= diff_row_60[15:0] ^ cat_row_60;
  end
  always @(posedge clk) begin
    if (advance) abs_60_carry <= diff_row_60[16];
  end
  always @(posedge clk) begin
    if (advance) abs_61_sum <= diff_row_61[15:0] ^ cat_row_61;
  end
  always @(posedge clk) begin
    if (advance) abs_61_carry <= diff_row_61[16];
  end
  always @(posedge clk) begin
    if (advance) abs_62_sum <= diff_row_62[15:0] ^ cat_row_62;
  end
  always @(posedge clk) begin
    if (advance) abs_62_carry <= diff_row_62[16];
  end
  always @(posedge clk) begin
    if (advance) abs_63_sum <= diff_row_63[15:0] ^ cat_row_63;
  end
  always @(posedge clk) begin
    if (advance) abs_63_carry <= diff_row_63[16];
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_sum <= sum_abs_0_sum + {16'd0, abs_0_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_carry <= abs_1_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_sum <= sum_abs_2_sum + {16'd0, abs_2_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_carry <= abs_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_sum <= sum_sum_0_1_sum + {17'd0, sum_0_1_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_carry <= sum_2_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_sum <= sum_abs_4_sum + {16'd0, abs_4_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_carry <= abs_5_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_sum <= sum_abs_6_sum + {16'd0, abs_6_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_carry <= abs_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_sum <= sum_sum_4_5_sum + {17'd0, sum_4_5_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_carry <= sum_6_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_7_sum <= sum_sum_0_3_sum + {18'd0, sum_0_3_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_7_carry <= sum_4_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_8_9_sum <= sum_abs_8_sum + {16'd0, abs_8_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_8_9_carry <= abs_9_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_10_11_sum <= sum_abs_10_sum + {16'd0, abs_10_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_10_11_carry <= abs_11_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_8_11_sum <= sum_sum_8_9_sum + {17'd0, sum_8_9_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_8_11_carry <= sum_10_11_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_12_13_sum <= sum_abs_12_sum + {16'd0, abs_12_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_12_13_carry <= abs_13_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_14_15_sum <= sum_abs_14_sum + {16'd0, abs_14_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_14_15_carry <= abs_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_12_15_sum <= sum_sum_12_13_sum + {17'd0, sum_12_13_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_12_15_carry <= sum_14_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_8_15_sum <= sum_sum_8_11_sum + {18'd0, sum_8_11_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_8_15_carry <= sum_12_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_sum <= sum_sum_0_7_sum + {19'd0, sum_0_7_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_carry <= sum_8_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_17_sum <= sum_abs_16_sum + {16'd0, abs_16_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_17_carry <= abs_17_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_18_19_sum <= sum_abs_18_sum + {16'd0, abs_18_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_18_19_carry <= abs_19_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_19_sum <= sum_sum_16_17_sum + {17'd0, sum_16_17_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_19_carry <= sum_18_19_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_20_21_sum <= sum_abs_20_sum + {16'd0, abs_20_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_20_21_carry <= abs_21_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_22_23_sum <= sum_abs_22_sum + {16'd0, abs_22_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_22_23_carry <= abs_23_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_20_23_sum <= sum_sum_20_21_sum + {17'd0, sum_20_21_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_20_23_carry <= sum_22_23_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_23_sum <= sum_sum_16_19_sum + {18'd0, sum_16_19_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_23_carry <= sum_20_23_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_24_25_sum <= sum_abs_24_sum + {16'd0, abs_24_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_24_25_carry <= abs_25_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_26_27_sum <= sum_abs_26_sum + {16'd0, abs_26_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_26_27_carry <= abs_27_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_24_27_sum <= sum_sum_24_25_sum + {17'd0, sum_24_25_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_24_27_carry <= sum_26_27_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_28_29_sum <= sum_abs_28_sum + {16'd0, abs_28_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_28_29_carry <= abs_29_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_30_31_sum <= sum_abs_30_sum + {16'd0, abs_30_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_30_31_carry <= abs_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_28_31_sum <= sum_sum_28_29_sum + {17'd0, sum_28_29_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_28_31_carry <= sum_30_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_24_31_sum <= sum_sum_24_27_sum + {18'd0, sum_24_27_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_24_31_carry <= sum_28_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_sum <= sum_sum_16_23_sum + {19'd0, sum_16_23_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_carry <= sum_24_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_31_sum <= sum_sum_0_15_sum + {20'd0, sum_0_15_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_31_carry <= sum_16_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_33_sum <= sum_abs_32_sum + {16'd0, abs_32_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_33_carry <= abs_33_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_34_35_sum <= sum_abs_34_sum + {16'd0, abs_34_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_34_35_carry <= abs_35_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_35_sum <= sum_sum_32_33_sum + {17'd0, sum_32_33_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_35_carry <= sum_34_35_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_36_37_sum <= sum_abs_36_sum + {16'd0, abs_36_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_36_37_carry <= abs_37_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_38_39_sum <= sum_abs_38_sum + {16'd0, abs_38_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_38_39_carry <= abs_39_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_36_39_sum <= sum_sum_36_37_sum + {17'd0, sum_36_37_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_36_39_carry <= sum_38_39_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_39_sum <= sum_sum_32_35_sum + {18'd0, sum_32_35_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_39_carry <= sum_36_39_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_40_41_sum <= sum_abs_40_sum + {16'd0, abs_40_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_40_41_carry <= abs_41_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_42_43_sum <= sum_abs_42_sum + {16'd0, abs_42_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_42_43_carry <= abs_43_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_40_43_sum <= sum_sum_40_41_sum + {17'd0, sum_40_41_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_40_43_carry <= sum_42_43_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_44_45_sum <= sum_abs_44_sum + {16'd0, abs_44_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_44_45_carry <= abs_45_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_46_47_sum <= sum_abs_46_sum + {16'd0, abs_46_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_46_47_carry <= abs_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_44_47_sum <= sum_sum_44_45_sum + {17'd0, sum_44_45_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_44_47_carry <= sum_46_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_40_47_sum <= sum_sum_40_43_sum + {18'd0, sum_40_43_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_40_47_carry <= sum_44_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_sum <= sum_sum_32_39_sum + {19'd0, sum_32_39_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_carry <= sum_40_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_49_sum <= sum_abs_48_sum + {16'd0, abs_48_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_49_carry <= abs_49_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_50_51_sum <= sum_abs_50_sum + {16'd0, abs_50_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_50_51_carry <= abs_51_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_51_sum <= sum_sum_48_49_sum + {17'd0, sum_48_49_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_51_carry <= sum_50_51_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_52_53_sum <= sum_abs_52_sum + {16'd0, abs_52_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_52_53_carry <= abs_53_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_54_55_sum <= sum_abs_54_sum + {16'd0, abs_54_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_54_55_carry <= abs_55_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_52_55_sum <= sum_sum_52_53_sum + {17'd0, sum_52_53_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_52_55_carry <= sum_54_55_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_55_sum <= sum_sum_48_51_sum + {18'd0, sum_48_51_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_55_carry <= sum_52_55_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_56_57_sum <= sum_abs_56_sum + {16'd0, abs_56_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_56_57_carry <= abs_57_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_58_59_sum <= sum_abs_58_sum + {16'd0, abs_58_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_58_59_carry <= abs_59_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_56_59_sum <= sum_sum_56_57_sum + {17'd0, sum_56_57_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_56_59_carry <= sum_58_59_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_60_61_sum <= sum_abs_60_sum + {16'd0, abs_60_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_60_61_carry <= abs_61_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_62_63_sum <= sum_abs_62_sum + {16'd0, abs_62_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_62_63_carry <= abs_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_60_63_sum <= sum_sum_60_61_sum + {17'd0, sum_60_61_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_60_63_carry <= sum_62_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_56_63_sum <= sum_sum_56_59_sum + {18'd0, sum_56_59_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_56_63_carry <= sum_60_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_sum <= sum_sum_48_55_sum + {19'd0, sum_48_55_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_carry <= sum_56_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_63_sum <= sum_sum_32_47_sum + {20'd0, sum_32_47_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_63_carry <= sum_48_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_63_sum <= sum_sum_0_31_sum + {21'd0, sum_0_31_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_63_carry <= sum_32_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_31_d1_sum <= sum_0_31_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_31_d1_carry <= sum_0_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_d1_sum <= sum_0_15_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_d1_carry <= sum_0_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_d2_sum <= sum_0_15_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_d2_carry <= sum_0_15_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((or_pack_0 | eq_pack_0_2) & live) distance_0 <= {1'b0, sum_sum_0_15_d2_sum};
      else distance_0 <= 24'd16777215;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_d1_sum <= sum_16_31_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_d1_carry <= sum_16_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_d2_sum <= sum_16_31_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_d2_carry <= sum_16_31_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (and_pack_0) distance_1 <= {3'd0, {1'b0, sum_16_31_d2_sum} + {20'd0, sum_16_31_d2_carry}};
      else distance_1 <= 24'd16777215;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_32_63_d1_sum <= sum_32_63_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_32_63_d1_carry <= sum_32_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_d1_sum <= sum_32_47_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_d1_carry <= sum_32_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_d2_sum <= sum_32_47_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_d2_carry <= sum_32_47_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if ((eq_pack_0 | eq_pack_0_2) & live) distance_2 <= {2'd0, sum_sum_32_47_d2_sum};
      else distance_2 <= 24'd16777215;
    end
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_d1_sum <= sum_48_63_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_d1_carry <= sum_48_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_d2_sum <= sum_48_63_d1_sum;
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_d2_carry <= sum_48_63_d1_carry;
  end
  always @(posedge clk) begin
    if (and_valid) begin
      if (and_pack_0) distance_3 <= {3'd0, {1'b0, sum_48_63_d2_sum} + {20'd0, sum_48_63_d2_carry}};
      else distance_3 <= 24'd16777215;
    end
  end
  assign distance = {distance_3, distance_2, distance_1, distance_0};
endmodule
