module copy_l64_bi8_be1_pa4_balanced (
  input clk,
  input advance,
  input load,
  input swap,
  input [511:0] cen_row,
  input [511:0] row,
  input [1:0] pack,
  input live,
  input valid,
  output [63:0] distance
);
  wire signed [7:0] cen_row_0 = cen_row[7:0];
  wire signed [7:0] cen_row_1 = cen_row[15:8];
  wire signed [7:0] cen_row_2 = cen_row[23:16];
  wire signed [7:0] cen_row_3 = cen_row[31:24];
  wire signed [7:0] cen_row_4 = cen_row[39:32];
  wire signed [7:0] cen_row_5 = cen_row[47:40];
  wire signed [7:0] cen_row_6 = cen_row[55:48];
  wire signed [7:0] cen_row_7 = cen_row[63:56];
  wire signed [7:0] cen_row_8 = cen_row[71:64];
  wire signed [7:0] cen_row_9 = cen_row[79:72];
  wire signed [7:0] cen_row_10 = cen_row[87:80];
  wire signed [7:0] cen_row_11 = cen_row[95:88];
  wire signed [7:0] cen_row_12 = cen_row[103:96];
  wire signed [7:0] cen_row_13 = cen_row[111:104];
  wire signed [7:0] cen_row_14 = cen_row[119:112];
  wire signed [7:0] cen_row_15 = cen_row[127:120];
  wire signed [7:0] cen_row_16 = cen_row[135:128];
  wire signed [7:0] cen_row_17 = cen_row[143:136];
  wire signed [7:0] cen_row_18 = cen_row[151:144];
  wire signed [7:0] cen_row_19 = cen_row[159:152];
  wire signed [7:0] cen_row_20 = cen_row[167:160];
  wire signed [7:0] cen_row_21 = cen_row[175:168];
  wire signed [7:0] cen_row_22 = cen_row[183:176];
  wire signed [7:0] cen_row_23 = cen_row[191:184];
  wire signed [7:0] cen_row_24 = cen_row[199:192];
  wire signed [7:0] cen_row_25 = cen_row[207:200];
  wire signed [7:0] cen_row_26 = cen_row[215:208];
  wire signed [7:0] cen_row_27 = cen_row[223:216];
  wire signed [7:0] cen_row_28 = cen_row[231:224];
  wire signed [7:0] cen_row_29 = cen_row[239:232];
  wire signed [7:0] cen_row_30 = cen_row[247:240];
  wire signed [7:0] cen_row_31 = cen_row[255:248];
  wire signed [7:0] cen_row_32 = cen_row[263:256];
  wire signed [7:0] cen_row_33 = cen_row[271:264];
  wire signed [7:0] cen_row_34 = cen_row[279:272];
  wire signed [7:0] cen_row_35 = cen_row[287:280];
  wire signed [7:0] cen_row_36 = cen_row[295:288];
  wire signed [7:0] cen_row_37 = cen_row[303:296];
  wire signed [7:0] cen_row_38 = cen_row[311:304];
  wire signed [7:0] cen_row_39 = cen_row[319:312];
  wire signed [7:0] cen_row_40 = cen_row[327:320];
  wire signed [7:0] cen_row_41 = cen_row[335:328];
  wire signed [7:0] cen_row_42 = cen_row[343:336];
  wire signed [7:0] cen_row_43 = cen_row[351:344];
  wire signed [7:0] cen_row_44 = cen_row[359:352];
  wire signed [7:0] cen_row_45 = cen_row[367:360];
  wire signed [7:0] cen_row_46 = cen_row[375:368];
  wire signed [7:0] cen_row_47 = cen_row[383:376];
  wire signed [7:0] cen_row_48 = cen_row[391:384];
  wire signed [7:0] cen_row_49 = cen_row[399:392];
  wire signed [7:0] cen_row_50 = cen_row[407:400];
  wire signed [7:0] cen_row_51 = cen_row[415:408];
  wire signed [7:0] cen_row_52 = cen_row[423:416];
  wire signed [7:0] cen_row_53 = cen_row[431:424];
  wire signed [7:0] cen_row_54 = cen_row[439:432];
  wire signed [7:0] cen_row_55 = cen_row[447:440];
  wire signed [7:0] cen_row_56 = cen_row[455:448];
  wire signed [7:0] cen_row_57 = cen_row[463:456];
  wire signed [7:0] cen_row_58 = cen_row[471:464];
  wire signed [7:0] cen_row_59 = cen_row[479:472];
  wire signed [7:0] cen_row_60 = cen_row[487:480];
  wire signed [7:0] cen_row_61 = cen_row[495:488];
  wire signed [7:0] cen_row_62 = cen_row[503:496];
  wire signed [7:0] cen_row_63 = cen_row[511:504];
  wire signed [7:0] row_0 = row[7:0];
  wire signed [7:0] row_1 = row[15:8];
  wire signed [7:0] row_2 = row[23:16];
  wire signed [7:0] row_3 = row[31:24];
  wire signed [7:0] row_4 = row[39:32];
  wire signed [7:0] row_5 = row[47:40];
  wire signed [7:0] row_6 = row[55:48];
  wire signed [7:0] row_7 = row[63:56];
  wire signed [7:0] row_8 = row[71:64];
  wire signed [7:0] row_9 = row[79:72];
  wire signed [7:0] row_10 = row[87:80];
  wire signed [7:0] row_11 = row[95:88];
  wire signed [7:0] row_12 = row[103:96];
  wire signed [7:0] row_13 = row[111:104];
  wire signed [7:0] row_14 = row[119:112];
  wire signed [7:0] row_15 = row[127:120];
  wire signed [7:0] row_16 = row[135:128];
  wire signed [7:0] row_17 = row[143:136];
  wire signed [7:0] row_18 = row[151:144];
  wire signed [7:0] row_19 = row[159:152];
  wire signed [7:0] row_20 = row[167:160];
  wire signed [7:0] row_21 = row[175:168];
  wire signed [7:0] row_22 = row[183:176];
  wire signed [7:0] row_23 = row[191:184];
  wire signed [7:0] row_24 = row[199:192];
  wire signed [7:0] row_25 = row[207:200];
  wire signed [7:0] row_26 = row[215:208];
  wire signed [7:0] row_27 = row[223:216];
  wire signed [7:0] row_28 = row[231:224];
  wire signed [7:0] row_29 = row[239:232];
  wire signed [7:0] row_30 = row[247:240];
  wire signed [7:0] row_31 = row[255:248];
  wire signed [7:0] row_32 = row[263:256];
  wire signed [7:0] row_33 = row[271:264];
  wire signed [7:0] row_34 = row[279:272];
  wire signed [7:0] row_35 = row[287:280];
  wire signed [7:0] row_36 = row[295:288];
  wire signed [7:0] row_37 = row[303:296];
  wire signed [7:0] row_38 = row[311:304];
  wire signed [7:0] row_39 = row[319:312];
  wire signed [7:0] row_40 = row[327:320];
  wire signed [7:0] row_41 = row[335:328];
  wire signed [7:0] row_42 = row[343:336];
  wire signed [7:0] row_43 = row[351:344];
  wire signed [7:0] row_44 = row[359:352];
  wire signed [7:0] row_45 = row[367:360];
  wire signed [7:0] row_46 = row[375:368];
  wire signed [7:0] row_47 = row[383:376];
  wire signed [7:0] row_48 = row[391:384];
  wire signed [7:0] row_49 = row[399:392];
  wire signed [7:0] row_50 = row[407:400];
  wire signed [7:0] row_51 = row[415:408];
  wire signed [7:0] row_52 = row[423:416];
  wire signed [7:0] row_53 = row[431:424];
  wire signed [7:0] row_54 = row[439:432];
  wire signed [7:0] row_55 = row[447:440];
  wire signed [7:0] row_56 = row[455:448];
  wire signed [7:0] row_57 = row[463:456];
  wire signed [7:0] row_58 = row[471:464];
  wire signed [7:0] row_59 = row[479:472];
  wire signed [7:0] row_60 = row[487:480];
  wire signed [7:0] row_61 = row[495:488];
  wire signed [7:0] row_62 = row[503:496];
  wire signed [7:0] row_63 = row[511:504];
  wire [1:0] pack_0 = pack;
  reg signed [7:0] shadow_0;
  reg signed [7:0] shadow_1;
  reg signed [7:0] shadow_2;
  reg signed [7:0] shadow_3;
  reg signed [7:0] shadow_4;
  reg signed [7:0] shadow_5;
  reg signed [7:0] shadow_6;
  reg signed [7:0] shadow_7;
  reg signed [7:0] shadow_8;
  reg signed [7:0] shadow_9;
  reg signed [7:0] shadow_10;
  reg signed [7:0] shadow_11;
  reg signed [7:0] shadow_12;
  reg signed [7:0] shadow_13;
  reg signed [7:0] shadow_14;
  reg signed [7:0] shadow_15;
  reg signed [7:0] shadow_16;
  reg signed [7:0] shadow_17;
  reg signed [7:0] shadow_18;
  reg signed [7:0] shadow_19;
  reg signed [7:0] shadow_20;
  reg signed [7:0] shadow_21;
  reg signed [7:0] shadow_22;
  reg signed [7:0] shadow_23;
  reg signed [7:0] shadow_24;
  reg signed [7:0] shadow_25;
  reg signed [7:0] shadow_26;
  reg signed [7:0] shadow_27;
  reg signed [7:0] shadow_28;
  reg signed [7:0] shadow_29;
  reg signed [7:0] shadow_30;
  reg signed [7:0] shadow_31;
  reg signed [7:0] shadow_32;
  reg signed [7:0] shadow_33;
  reg signed [7:0] shadow_34;
  reg signed [7:0] shadow_35;
  reg signed [7:0] shadow_36;
  reg signed [7:0] shadow_37;
  reg signed [7:0] shadow_38;
  reg signed [7:0] shadow_39;
  reg signed [7:0] shadow_40;
  reg signed [7:0] shadow_41;
  reg signed [7:0] shadow_42;
  reg signed [7:0] shadow_43;
  reg signed [7:0] shadow_44;
  reg signed [7:0] shadow_45;
  reg signed [7:0] shadow_46;
  reg signed [7:0] shadow_47;
  reg signed [7:0] shadow_48;
  reg signed [7:0] shadow_49;
  reg signed [7:0] shadow_50;
  reg signed [7:0] shadow_51;
  reg signed [7:0] shadow_52;
  reg signed [7:0] shadow_53;
  reg signed [7:0] shadow_54;
  reg signed [7:0] shadow_55;
  reg signed [7:0] shadow_56;
  reg signed [7:0] shadow_57;
  reg signed [7:0] shadow_58;
  reg signed [7:0] shadow_59;
  reg signed [7:0] shadow_60;
  reg signed [7:0] shadow_61;
  reg signed [7:0] shadow_62;
  reg signed [7:0] shadow_63;
  reg signed [7:0] active_0;
  reg signed [7:0] active_1;
  reg signed [7:0] active_2;
  reg signed [7:0] active_3;
  reg signed [7:0] active_4;
  reg signed [7:0] active_5;
  reg signed [7:0] active_6;
  reg signed [7:0] active_7;
  reg signed [7:0] active_8;
  reg signed [7:0] active_9;
  reg signed [7:0] active_10;
  reg signed [7:0] active_11;
  reg signed [7:0] active_12;
  reg signed [7:0] active_13;
  reg signed [7:0] active_14;
  reg signed [7:0] active_15;
  reg signed [7:0] active_16;
  reg signed [7:0] active_17;
  reg signed [7:0] active_18;
  reg signed [7:0] active_19;
  reg signed [7:0] active_20;
  reg signed [7:0] active_21;
  reg signed [7:0] active_22;
  reg signed [7:0] active_23;
  reg signed [7:0] active_24;
  reg signed [7:0] active_25;
  reg signed [7:0] active_26;
  reg signed [7:0] active_27;
  reg signed [7:0] active_28;
  reg signed [7:0] active_29;
  reg signed [7:0] active_30;
  reg signed [7:0] active_31;
  reg signed [7:0] active_32;
  reg signed [7:0] active_33;
  reg signed [7:0] active_34;
  reg signed [7:0] active_35;
  reg signed [7:0] active_36;
  reg signed [7:0] active_37;
  reg signed [7:0] active_38;
  reg signed [7:0] active_39;
  reg signed [7:0] active_40;
  reg signed [7:0] active_41;
  reg signed [7:0] active_42;
  reg signed [7:0] active_43;
  reg signed [7:0] active_44;
  reg signed [7:0] active_45;
  reg signed [7:0] active_46;
  reg signed [7:0] active_47;
  reg signed [7:0] active_48;
  reg signed [7:0] active_49;
  reg signed [7:0] active_50;
  reg signed [7:0] active_51;
  reg signed [7:0] active_52;
  reg signed [7:0] active_53;
  reg signed [7:0] active_54;
  reg signed [7:0] active_55;
  reg signed [7:0] active_56;
  reg signed [7:0] active_57;
  reg signed [7:0] active_58;
  reg signed [7:0] active_59;
  reg signed [7:0] active_60;
  reg signed [7:0] active_61;
  reg signed [7:0] active_62;
  reg signed [7:0] active_63;
  reg [7:0] abs_0_sum;
  reg abs_0_carry;
  reg [7:0] abs_1_sum;
  reg abs_1_carry;
  reg [7:0] abs_2_sum;
  reg abs_2_carry;
  reg [7:0] abs_3_sum;
  reg abs_3_carry;
  reg [7:0] abs_4_sum;
  reg abs_4_carry;
  reg [7:0] abs_5_sum;
  reg abs_5_carry;
  reg [7:0] abs_6_sum;
  reg abs_6_carry;
  reg [7:0] abs_7_sum;
  reg abs_7_carry;
  reg [7:0] abs_8_sum;
  reg abs_8_carry;
  reg [7:0] abs_9_sum;
  reg abs_9_carry;
  reg [7:0] abs_10_sum;
  reg abs_10_carry;
  reg [7:0] abs_11_sum;
  reg abs_11_carry;
  reg [7:0] abs_12_sum;
  reg abs_12_carry;
  reg [7:0] abs_13_sum;
  reg abs_13_carry;
  reg [7:0] abs_14_sum;
  reg abs_14_carry;
  reg [7:0] abs_15_sum;
  reg abs_15_carry;
  reg [7:0] abs_16_sum;
  reg abs_16_carry;
  reg [7:0] abs_17_sum;
  reg abs_17_carry;
  reg [7:0] abs_18_sum;
  reg abs_18_carry;
  reg [7:0] abs_19_sum;
  reg abs_19_carry;
  reg [7:0] abs_20_sum;
  reg abs_20_carry;
  reg [7:0] abs_21_sum;
  reg abs_21_carry;
  reg [7:0] abs_22_sum;
  reg abs_22_carry;
  reg [7:0] abs_23_sum;
  reg abs_23_carry;
  reg [7:0] abs_24_sum;
  reg abs_24_carry;
  reg [7:0] abs_25_sum;
  reg abs_25_carry;
  reg [7:0] abs_26_sum;
  reg abs_26_carry;
  reg [7:0] abs_27_sum;
  reg abs_27_carry;
  reg [7:0] abs_28_sum;
  reg abs_28_carry;
  reg [7:0] abs_29_sum;
  reg abs_29_carry;
  reg [7:0] abs_30_sum;
  reg abs_30_carry;
  reg [7:0] abs_31_sum;
  reg abs_31_carry;
  reg [7:0] abs_32_sum;
  reg abs_32_carry;
  reg [7:0] abs_33_sum;
  reg abs_33_carry;
  reg [7:0] abs_34_sum;
  reg abs_34_carry;
  reg [7:0] abs_35_sum;
  reg abs_35_carry;
  reg [7:0] abs_36_sum;
  reg abs_36_carry;
  reg [7:0] abs_37_sum;
  reg abs_37_carry;
  reg [7:0] abs_38_sum;
  reg abs_38_carry;
  reg [7:0] abs_39_sum;
  reg abs_39_carry;
  reg [7:0] abs_40_sum;
  reg abs_40_carry;
  reg [7:0] abs_41_sum;
  reg abs_41_carry;
  reg [7:0] abs_42_sum;
  reg abs_42_carry;
  reg [7:0] abs_43_sum;
  reg abs_43_carry;
  reg [7:0] abs_44_sum;
  reg abs_44_carry;
  reg [7:0] abs_45_sum;
  reg abs_45_carry;
  reg [7:0] abs_46_sum;
  reg abs_46_carry;
  reg [7:0] abs_47_sum;
  reg abs_47_carry;
  reg [7:0] abs_48_sum;
  reg abs_48_carry;
  reg [7:0] abs_49_sum;
  reg abs_49_carry;
  reg [7:0] abs_50_sum;
  reg abs_50_carry;
  reg [7:0] abs_51_sum;
  reg abs_51_carry;
  reg [7:0] abs_52_sum;
  reg abs_52_carry;
  reg [7:0] abs_53_sum;
  reg abs_53_carry;
  reg [7:0] abs_54_sum;
  reg abs_54_carry;
  reg [7:0] abs_55_sum;
  reg abs_55_carry;
  reg [7:0] abs_56_sum;
  reg abs_56_carry;
  reg [7:0] abs_57_sum;
  reg abs_57_carry;
  reg [7:0] abs_58_sum;
  reg abs_58_carry;
  reg [7:0] abs_59_sum;
  reg abs_59_carry;
  reg [7:0] abs_60_sum;
  reg abs_60_carry;
  reg [7:0] abs_61_sum;
  reg abs_61_carry;
  reg [7:0] abs_62_sum;
  reg abs_62_carry;
  reg [7:0] abs_63_sum;
  reg abs_63_carry;
  reg [8:0] sum_0_1_sum;
  reg sum_0_1_carry;
  reg [8:0] sum_2_3_sum;
  reg sum_2_3_carry;
  reg [9:0] sum_0_3_sum;
  reg sum_0_3_carry;
  reg [8:0] sum_4_5_sum;
  reg sum_4_5_carry;
  reg [8:0] sum_6_7_sum;
  reg sum_6_7_carry;
  reg [9:0] sum_4_7_sum;
  reg sum_4_7_carry;
  reg [10:0] sum_0_7_sum;
  reg sum_0_7_carry;
  reg [8:0] sum_8_9_sum;
  reg sum_8_9_carry;
  reg [8:0] sum_10_11_sum;
  reg sum_10_11_carry;
  reg [9:0] sum_8_11_sum;
  reg sum_8_11_carry;
  reg [8:0] sum_12_13_sum;
  reg sum_12_13_carry;
  reg [8:0] sum_14_15_sum;
  reg sum_14_15_carry;
  reg [9:0] sum_12_15_sum;
  reg sum_12_15_carry;
  reg [10:0] sum_8_15_sum;
  reg sum_8_15_carry;
  reg [11:0] sum_0_15_sum;
  reg sum_0_15_carry;
  reg [8:0] sum_16_17_sum;
  reg sum_16_17_carry;
  reg [8:0] sum_18_19_sum;
  reg sum_18_19_carry;
  reg [9:0] sum_16_19_sum;
  reg sum_16_19_carry;
  reg [8:0] sum_20_21_sum;
  reg sum_20_21_carry;
  reg [8:0] sum_22_23_sum;
  reg sum_22_23_carry;
  reg [9:0] sum_20_23_sum;
  reg sum_20_23_carry;
  reg [10:0] sum_16_23_sum;
  reg sum_16_23_carry;
  reg [8:0] sum_24_25_sum;
  reg sum_24_25_carry;
  reg [8:0] sum_26_27_sum;
  reg sum_26_27_carry;
  reg [9:0] sum_24_27_sum;
  reg sum_24_27_carry;
  reg [8:0] sum_28_29_sum;
  reg sum_28_29_carry;
  reg [8:0] sum_30_31_sum;
  reg sum_30_31_carry;
  reg [9:0] sum_28_31_sum;
  reg sum_28_31_carry;
  reg [10:0] sum_24_31_sum;
  reg sum_24_31_carry;
  reg [11:0] sum_16_31_sum;
  reg sum_16_31_carry;
  reg [12:0] sum_0_31_sum;
  reg sum_0_31_carry;
  reg [8:0] sum_32_33_sum;
  reg sum_32_33_carry;
  reg [8:0] sum_34_35_sum;
  reg sum_34_35_carry;
  reg [9:0] sum_32_35_sum;
  reg sum_32_35_carry;
  reg [8:0] sum_36_37_sum;
  reg sum_36_37_carry;
  reg [8:0] sum_38_39_sum;
  reg sum_38_39_carry;
  reg [9:0] sum_36_39_sum;
  reg sum_36_39_carry;
  reg [10:0] sum_32_39_sum;
  reg sum_32_39_carry;
  reg [8:0] sum_40_41_sum;
  reg sum_40_41_carry;
  reg [8:0] sum_42_43_sum;
  reg sum_42_43_carry;
  reg [9:0] sum_40_43_sum;
  reg sum_40_43_carry;
  reg [8:0] sum_44_45_sum;
  reg sum_44_45_carry;
  reg [8:0] sum_46_47_sum;
  reg sum_46_47_carry;
  reg [9:0] sum_44_47_sum;
  reg sum_44_47_carry;
  reg [10:0] sum_40_47_sum;
  reg sum_40_47_carry;
  reg [11:0] sum_32_47_sum;
  reg sum_32_47_carry;
  reg [8:0] sum_48_49_sum;
  reg sum_48_49_carry;
  reg [8:0] sum_50_51_sum;
  reg sum_50_51_carry;
  reg [9:0] sum_48_51_sum;
  reg sum_48_51_carry;
  reg [8:0] sum_52_53_sum;
  reg sum_52_53_carry;
  reg [8:0] sum_54_55_sum;
  reg sum_54_55_carry;
  reg [9:0] sum_52_55_sum;
  reg sum_52_55_carry;
  reg [10:0] sum_48_55_sum;
  reg sum_48_55_carry;
  reg [8:0] sum_56_57_sum;
  reg sum_56_57_carry;
  reg [8:0] sum_58_59_sum;
  reg sum_58_59_carry;
  reg [9:0] sum_56_59_sum;
  reg sum_56_59_carry;
  reg [8:0] sum_60_61_sum;
  reg sum_60_61_carry;
  reg [8:0] sum_62_63_sum;
  reg sum_62_63_carry;
  reg [9:0] sum_60_63_sum;
  reg sum_60_63_carry;
  reg [10:0] sum_56_63_sum;
  reg sum_56_63_carry;
  reg [11:0] sum_48_63_sum;
  reg sum_48_63_carry;
  reg [12:0] sum_32_63_sum;
  reg sum_32_63_carry;
  reg [13:0] sum_0_63_sum;
  reg sum_0_63_carry;
  reg [12:0] sum_0_31_d1_sum;
  reg sum_0_31_d1_carry;
  reg [11:0] sum_0_15_d1_sum;
  reg sum_0_15_d1_carry;
  reg [11:0] sum_0_15_d2_sum;
  reg sum_0_15_d2_carry;
  reg [15:0] distance_0;
  reg [11:0] sum_16_31_d1_sum;
  reg sum_16_31_d1_carry;
  reg [11:0] sum_16_31_d2_sum;
  reg sum_16_31_d2_carry;
  reg [15:0] distance_1;
  reg [12:0] sum_32_63_d1_sum;
  reg sum_32_63_d1_carry;
  reg [11:0] sum_32_47_d1_sum;
  reg sum_32_47_d1_carry;
  reg [11:0] sum_32_47_d2_sum;
  reg sum_32_47_d2_carry;
  reg [15:0] distance_2;
  reg [11:0] sum_48_63_d1_sum;
  reg sum_48_63_d1_carry;
  reg [11:0] sum_48_63_d2_sum;
  reg sum_48_63_d2_carry;
  reg [15:0] distance_3;
  wire signed [8:0] diff_row_0 = {row_0[7], row_0} - {active_0[7], active_0};
  wire [7:0] cat_row_0 = {8{diff_row_0[8]}};
  wire signed [8:0] diff_row_1 = {row_1[7], row_1} - {active_1[7], active_1};
  wire [7:0] cat_row_1 = {8{diff_row_1[8]}};
  wire signed [8:0] diff_row_2 = {row_2[7], row_2} - {active_2[7], active_2};
  wire [7:0] cat_row_2 = {8{diff_row_2[8]}};
  wire signed [8:0] diff_row_3 = {row_3[7], row_3} - {active_3[7], active_3};
  wire [7:0] cat_row_3 = {8{diff_row_3[8]}};
  wire signed [8:0] diff_row_4 = {row_4[7], row_4} - {active_4[7], active_4};
  wire [7:0] cat_row_4 = {8{diff_row_4[8]}};
  wire signed [8:0] diff_row_5 = {row_5[7], row_5} - {active_5[7], active_5};
  wire [7:0] cat_row_5 = {8{diff_row_5[8]}};
  wire signed [8:0] diff_row_6 = {row_6[7], row_6} - {active_6[7], active_6};
  wire [7:0] cat_row_6 = {8{diff_row_6[8]}};
  wire signed [8:0] diff_row_7 = {row_7[7], row_7} - {active_7[7], active_7};
  wire [7:0] cat_row_7 = {8{diff_row_7[8]}};
  wire signed [8:0] diff_row_8 = {row_8[7], row_8} - {active_8[7], active_8};
  wire [7:0] cat_row_8 = {8{diff_row_8[8]}};
  wire signed [8:0] diff_row_9 = {row_9[7], row_9} - {active_9[7], active_9};
  wire [7:0] cat_row_9 = {8{diff_row_9[8]}};
  wire signed [8:0] diff_row_10 = {row_10[7], row_10} - {active_10[7], active_10};
  wire [7:0] cat_row_10 = {8{diff_row_10[8]}};
  wire signed [8:0] diff_row_11 = {row_11[7], row_11} - {active_11[7], active_11};
  wire [7:0] cat_row_11 = {8{diff_row_11[8]}};
  wire signed [8:0] diff_row_12 = {row_12[7], row_12} - {active_12[7], active_12};
  wire [7:0] cat_row_12 = {8{diff_row_12[8]}};
  wire signed [8:0] diff_row_13 = {row_13[7], row_13} - {active_13[7], active_13};
  wire [7:0] cat_row_13 = {8{diff_row_13[8]}};
  wire signed [8:0] diff_row_14 = {row_14[7], row_14} - {active_14[7], active_14};
  wire [7:0] cat_row_14 = {8{diff_row_14[8]}};
  wire signed [8:0] diff_row_15 = {row_15[7], row_15} - {active_15[7], active_15};
  wire [7:0] cat_row_15 = {8{diff_row_15[8]}};
  wire signed [8:0] diff_row_16 = {row_16[7], row_16} - {active_16[7], active_16};
  wire [7:0] cat_row_16 = {8{diff_row_16[8]}};
  wire signed [8:0] diff_row_17 = {row_17[7], row_17} - {active_17[7], active_17};
  wire [7:0] cat_row_17 = {8{diff_row_17[8]}};
  wire signed [8:0] diff_row_18 = {row_18[7], row_18} - {active_18[7], active_18};
  wire [7:0] cat_row_18 = {8{diff_row_18[8]}};
  wire signed [8:0] diff_row_19 = {row_19[7], row_19} - {active_19[7], active_19};
  wire [7:0] cat_row_19 = {8{diff_row_19[8]}};
  wire signed [8:0] diff_row_20 = {row_20[7], row_20} - {active_20[7], active_20};
  wire [7:0] cat_row_20 = {8{diff_row_20[8]}};
  wire signed [8:0] diff_row_21 = {row_21[7], row_21} - {active_21[7], active_21};
  wire [7:0] cat_row_21 = {8{diff_row_21[8]}};
  wire signed [8:0] diff_row_22 = {row_22[7], row_22} - {active_22[7], active_22};
  wire [7:0] cat_row_22 = {8{diff_row_22[8]}};
  wire signed [8:0] diff_row_23 = {row_23[7], row_23} - {active_23[7], active_23};
  wire [7:0] cat_row_23 = {8{diff_row_23[8]}};
  wire signed [8:0] diff_row_24 = {row_24[7], row_24} - {active_24[7], active_24};
  wire [7:0] cat_row_24 = {8{diff_row_24[8]}};
  wire signed [8:0] diff_row_25 = {row_25[7], row_25} - {active_25[7], active_25};
  wire [7:0] cat_row_25 = {8{diff_row_25[8]}};
  wire signed [8:0] diff_row_26 = {row_26[7], row_26} - {active_26[7], active_26};
  wire [7:0] cat_row_26 = {8{diff_row_26[8]}};
  wire signed [8:0] diff_row_27 = {row_27[7], row_27} - {active_27[7], active_27};
  wire [7:0] cat_row_27 = {8{diff_row_27[8]}};
  wire signed [8:0] diff_row_28 = {row_28[7], row_28} - {active_28[7], active_28};
  wire [7:0] cat_row_28 = {8{diff_row_28[8]}};
  wire signed [8:0] diff_row_29 = {row_29[7], row_29} - {active_29[7], active_29};
  wire [7:0] cat_row_29 = {8{diff_row_29[8]}};
  wire signed [8:0] diff_row_30 = {row_30[7], row_30} - {active_30[7], active_30};
  wire [7:0] cat_row_30 = {8{diff_row_30[8]}};
  wire signed [8:0] diff_row_31 = {row_31[7], row_31} - {active_31[7], active_31};
  wire [7:0] cat_row_31 = {8{diff_row_31[8]}};
  wire signed [8:0] diff_row_32 = {row_32[7], row_32} - {active_32[7], active_32};
  wire [7:0] cat_row_32 = {8{diff_row_32[8]}};
  wire signed [8:0] diff_row_33 = {row_33[7], row_33} - {active_33[7], active_33};
  wire [7:0] cat_row_33 = {8{diff_row_33[8]}};
  wire signed [8:0] diff_row_34 = {row_34[7], row_34} - {active_34[7], active_34};
  wire [7:0] cat_row_34 = {8{diff_row_34[8]}};
  wire signed [8:0] diff_row_35 = {row_35[7], row_35} - {active_35[7], active_35};
  wire [7:0] cat_row_35 = {8{diff_row_35[8]}};
  wire signed [8:0] diff_row_36 = {row_36[7], row_36} - {active_36[7], active_36};
  wire [7:0] cat_row_36 = {8{diff_row_36[8]}};
  wire signed [8:0] diff_row_37 = {row_37[7], row_37} - {active_37[7], active_37};
  wire [7:0] cat_row_37 = {8{diff_row_37[8]}};
  wire signed [8:0] diff_row_38 = {row_38[7], row_38} - {active_38[7], active_38};
  wire [7:0] cat_row_38 = {8{diff_row_38[8]}};
  wire signed [8:0] diff_row_39 = {row_39[7], row_39} - {active_39[7], active_39};
  wire [7:0] cat_row_39 = {8{diff_row_39[8]}};
  wire signed [8:0] diff_row_40 = {row_40[7], row_40} - {active_40[7], active_40};
  wire [7:0] cat_row_40 = {8{diff_row_40[8]}};
  wire signed [8:0] diff_row_41 = {row_41[7], row_41} - {active_41[7], active_41};
  wire [7:0] cat_row_41 = {8{diff_row_41[8]}};
  wire signed [8:0] diff_row_42 = {row_42[7], row_42} - {active_42[7], active_42};
  wire [7:0] cat_row_42 = {8{diff_row_42[8]}};
  wire signed [8:0] diff_row_43 = {row_43[7], row_43} - {active_43[7], active_43};
  wire [7:0] cat_row_43 = {8{diff_row_43[8]}};
  wire signed [8:0] diff_row_44 = {row_44[7], row_44} - {active_44[7], active_44};
  wire [7:0] cat_row_44 = {8{diff_row_44[8]}};
  wire signed [8:0] diff_row_45 = {row_45[7], row_45} - {active_45[7], active_45};
  wire [7:0] cat_row_45 = {8{diff_row_45[8]}};
  wire signed [8:0] diff_row_46 = {row_46[7], row_46} - {active_46[7], active_46};
  wire [7:0] cat_row_46 = {8{diff_row_46[8]}};
  wire signed [8:0] diff_row_47 = {row_47[7], row_47} - {active_47[7], active_47};
  wire [7:0] cat_row_47 = {8{diff_row_47[8]}};
  wire signed [8:0] diff_row_48 = {row_48[7], row_48} - {active_48[7], active_48};
  wire [7:0] cat_row_48 = {8{diff_row_48[8]}};
  wire signed [8:0] diff_row_49 = {row_49[7], row_49} - {active_49[7], active_49};
  wire [7:0] cat_row_49 = {8{diff_row_49[8]}};
  wire signed [8:0] diff_row_50 = {row_50[7], row_50} - {active_50[7], active_50};
  wire [7:0] cat_row_50 = {8{diff_row_50[8]}};
  wire signed [8:0] diff_row_51 = {row_51[7], row_51} - {active_51[7], active_51};
  wire [7:0] cat_row_51 = {8{diff_row_51[8]}};
  wire signed [8:0] diff_row_52 = {row_52[7], row_52} - {active_52[7], active_52};
  wire [7:0] cat_row_52 = {8{diff_row_52[8]}};
  wire signed [8:0] diff_row_53 = {row_53[7], row_53} - {active_53[7], active_53};
  wire [7:0] cat_row_53 = {8{diff_row_53[8]}};
  wire signed [8:0] diff_row_54 = {row_54[7], row_54} - {active_54[7], active_54};
  wire [7:0] cat_row_54 = {8{diff_row_54[8]}};
  wire signed [8:0] diff_row_55 = {row_55[7], row_55} - {active_55[7], active_55};
  wire [7:0] cat_row_55 = {8{diff_row_55[8]}};
  wire signed [8:0] diff_row_56 = {row_56[7], row_56} - {active_56[7], active_56};
  wire [7:0] cat_row_56 = {8{diff_row_56[8]}};
  wire signed [8:0] diff_row_57 = {row_57[7], row_57} - {active_57[7], active_57};
  wire [7:0] cat_row_57 = {8{diff_row_57[8]}};
  wire signed [8:0] diff_row_58 = {row_58[7], row_58} - {active_58[7], active_58};
  wire [7:0] cat_row_58 = {8{diff_row_58[8]}};
  wire signed [8:0] diff_row_59 = {row_59[7], row_59} - {active_59[7], active_59};
  wire [7:0] cat_row_59 = {8{diff_row_59[8]}};
  wire signed [8:0] diff_row_60 = {row_60[7], row_60} - {active_60[7], active_60};
  wire [7:0] cat_row_60 = {8{diff_row_60[8]}};
  wire signed [8:0] diff_row_61 = {row_61[7], row_61} - {active_61[7], active_61};
  wire [7:0] cat_row_61 = {8{diff_row_61[8]}};
  wire signed [8:0] diff_row_62 = {row_62[7], row_62} - {active_62[7], active_62};
  wire [7:0] cat_row_62 = {8{diff_row_62[8]}};
  wire signed [8:0] diff_row_63 = {row_63[7], row_63} - {active_63[7], active_63};
  wire [7:0] cat_row_63 = {8{diff_row_63[8]}};
  wire and_valid = valid & advance;
  wire [8:0] sum_abs_0_sum = {1'b0, abs_0_sum} + {1'b0, abs_1_sum};
  wire [8:0] sum_abs_2_sum = {1'b0, abs_2_sum} + {1'b0, abs_3_sum};
  wire [9:0] sum_sum_0_1_sum = {1'b0, sum_0_1_sum} + {1'b0, sum_2_3_sum};
  wire [8:0] sum_abs_4_sum = {1'b0, abs_4_sum} + {1'b0, abs_5_sum};
  wire [8:0] sum_abs_6_sum = {1'b0, abs_6_sum} + {1'b0, abs_7_sum};
  wire [9:0] sum_sum_4_5_sum = {1'b0, sum_4_5_sum} + {1'b0, sum_6_7_sum};
  wire [10:0] sum_sum_0_3_sum = {1'b0, sum_0_3_sum} + {1'b0, sum_4_7_sum};
  wire [8:0] sum_abs_8_sum = {1'b0, abs_8_sum} + {1'b0, abs_9_sum};
  wire [8:0] sum_abs_10_sum = {1'b0, abs_10_sum} + {1'b0, abs_11_sum};
  wire [9:0] sum_sum_8_9_sum = {1'b0, sum_8_9_sum} + {1'b0, sum_10_11_sum};
  wire [8:0] sum_abs_12_sum = {1'b0, abs_12_sum} + {1'b0, abs_13_sum};
  wire [8:0] sum_abs_14_sum = {1'b0, abs_14_sum} + {1'b0, abs_15_sum};
  wire [9:0] sum_sum_12_13_sum = {1'b0, sum_12_13_sum} + {1'b0, sum_14_15_sum};
  wire [10:0] sum_sum_8_11_sum = {1'b0, sum_8_11_sum} + {1'b0, sum_12_15_sum};
  wire [11:0] sum_sum_0_7_sum = {1'b0, sum_0_7_sum} + {1'b0, sum_8_15_sum};
  wire [8:0] sum_abs_16_sum = {1'b0, abs_16_sum} + {1'b0, abs_17_sum};
  wire [8:0] sum_abs_18_sum = {1'b0, abs_18_sum} + {1'b0, abs_19_sum};
  wire [9:0] sum_sum_16_17_sum = {1'b0, sum_16_17_sum} + {1'b0, sum_18_19_sum};
  wire [8:0] sum_abs_20_sum = {1'b0, abs_20_sum} + {1'b0, abs_21_sum};
  wire [8:0] sum_abs_22_sum = {1'b0, abs_22_sum} + {1'b0, abs_23_sum};
  wire [9:0] sum_sum_20_21_sum = {1'b0, sum_20_21_sum} + {1'b0, sum_22_23_sum};
  wire [10:0] sum_sum_16_19_sum = {1'b0, sum_16_19_sum} + {1'b0, sum_20_23_sum};
  wire [8:0] sum_abs_24_sum = {1'b0, abs_24_sum} + {1'b0, abs_25_sum};
  wire [8:0] sum_abs_26_sum = {1'b0, abs_26_sum} + {1'b0, abs_27_sum};
  wire [9:0] sum_sum_24_25_sum = {1'b0, sum_24_25_sum} + {1'b0, sum_26_27_sum};
  wire [8:0] sum_abs_28_sum = {1'b0, abs_28_sum} + {1'b0, abs_29_sum};
  wire [8:0] sum_abs_30_sum = {1'b0, abs_30_sum} + {1'b0, abs_31_sum};
  wire [9:0] sum_sum_28_29_sum = {1'b0, sum_28_29_sum} + {1'b0, sum_30_31_sum};
  wire [10:0] sum_sum_24_27_sum = {1'b0, sum_24_27_sum} + {1'b0, sum_28_31_sum};
  wire [11:0] sum_sum_16_23_sum = {1'b0, sum_16_23_sum} + {1'b0, sum_24_31_sum};
  wire [12:0] sum_sum_0_15_sum = {1'b0, sum_0_15_sum} + {1'b0, sum_16_31_sum};
  wire [8:0] sum_abs_32_sum = {1'b0, abs_32_sum} + {1'b0, abs_33_sum};
  wire [8:0] sum_abs_34_sum = {1'b0, abs_34_sum} + {1'b0, abs_35_sum};
  wire [9:0] sum_sum_32_33_sum = {1'b0, sum_32_33_sum} + {1'b0, sum_34_35_sum};
  wire [8:0] sum_abs_36_sum = {1'b0, abs_36_sum} + {1'b0, abs_37_sum};
  wire [8:0] sum_abs_38_sum = {1'b0, abs_38_sum} + {1'b0, abs_39_sum};
  wire [9:0] sum_sum_36_37_sum = {1'b0, sum_36_37_sum} + {1'b0, sum_38_39_sum};
  wire [10:0] sum_sum_32_35_sum = {1'b0, sum_32_35_sum} + {1'b0, sum_36_39_sum};
  wire [8:0] sum_abs_40_sum = {1'b0, abs_40_sum} + {1'b0, abs_41_sum};
  wire [8:0] sum_abs_42_sum = {1'b0, abs_42_sum} + {1'b0, abs_43_sum};
  wire [9:0] sum_sum_40_41_sum = {1'b0, sum_40_41_sum} + {1'b0, sum_42_43_sum};
  wire [8:0] sum_abs_44_sum = {1'b0, abs_44_sum} + {1'b0, abs_45_sum};
  wire [8:0] sum_abs_46_sum = {1'b0, abs_46_sum} + {1'b0, abs_47_sum};
  wire [9:0] sum_sum_44_45_sum = {1'b0, sum_44_45_sum} + {1'b0, sum_46_47_sum};
  wire [10:0] sum_sum_40_43_sum = {1'b0, sum_40_43_sum} + {1'b0, sum_44_47_sum};
  wire [11:0] sum_sum_32_39_sum = {1'b0, sum_32_39_sum} + {1'b0, sum_40_47_sum};
  wire [8:0] sum_abs_48_sum = {1'b0, abs_48_sum} + {1'b0, abs_49_sum};
  wire [8:0] sum_abs_50_sum = {1'b0, abs_50_sum} + {1'b0, abs_51_sum};
  wire [9:0] sum_sum_48_49_sum = {1'b0, sum_48_49_sum} + {1'b0, sum_50_51_sum};
  wire [8:0] sum_abs_52_sum = {1'b0, abs_52_sum} + {1'b0, abs_53_sum};
  wire [8:0] sum_abs_54_sum = {1'b0, abs_54_sum} + {1'b0, abs_55_sum};
  wire [9:0] sum_sum_52_53_sum = {1'b0, sum_52_53_sum} + {1'b0, sum_54_55_sum};
  wire [10:0] sum_sum_48_51_sum = {1'b0, sum_48_51_sum} + {1'b0, sum_52_55_sum};
  wire [8:0] sum_abs_56_sum = {1'b0, abs_56_sum} + {1'b0, abs_57_sum};
  wire [8:0] sum_abs_58_sum = {1'b0, abs_58_sum} + {1'b0, abs_59_sum};
  wire [9:0] sum_sum_56_57_sum = {1'b0, sum_56_57_sum} + {1'b0, sum_58_59_sum};
  wire [8:0] sum_abs_60_sum = {1'b0, abs_60_sum} + {1'b0, abs_61_sum};
  wire [8:0] sum_abs_62_sum = {1'b0, abs_62_sum} + {1'b0, abs_63_sum};
  wire [9:0] sum_sum_60_61_sum = {1'b0, sum_60_61_sum} + {1'b0, sum_62_63_sum};
  wire [10:0] sum_sum_56_59_sum = {1'b0, sum_56_59_sum} + {1'b0, sum_60_63_sum};
  wire [11:0] sum_sum_48_55_sum = {1'b0, sum_48_55_sum} + {1'b0, sum_56_63_sum};
  wire [12:0] sum_sum_32_47_sum = {1'b0, sum_32_47_sum} + {1'b0, sum_48_63_sum};
  wire [13:0] sum_sum_0_31_sum = {1'b0, sum_0_31_sum} + {1'b0, sum_32_63_sum};
  wire eq_pack_0 = pack_0 == 2'd1;
  wire [13:0] ext_sum_0_31_d1_sum = {1'b0, sum_0_31_d1_sum};
  wire [13:0] mux_sum_0_31_d1_sum = eq_pack_0 ? ext_sum_0_31_d1_sum : sum_0_63_sum;
  wire mux_sum_0_31_d1_carry = eq_pack_0 ? sum_0_31_d1_carry : sum_0_63_carry;
  wire or_pack_0 = (pack_0 == 2'd0) | eq_pack_0;
  wire eq_pack_0_2 = pack_0 == 2'd2;
  wire [13:0] ext_sum_0_15_d2_sum = {2'd0, sum_0_15_d2_sum};
  wire [13:0] mux_sum_0_15_d2_sum = eq_pack_0_2 ? ext_sum_0_15_d2_sum : mux_sum_0_31_d1_sum;
  wire mux_sum_0_15_d2_carry = eq_pack_0_2 ? sum_0_15_d2_carry : mux_sum_0_31_d1_carry;
  wire [14:0] sum_sum_0_15_d2_sum = {1'b0, mux_sum_0_15_d2_sum} + {14'd0, mux_sum_0_15_d2_carry};
  wire and_pack_0 = eq_pack_0_2 & live;
  wire [12:0] ext_sum_32_47_d2_sum = {1'b0, sum_32_47_d2_sum};
  wire [12:0] mux_sum_32_47_d2_sum = eq_pack_0_2 ? ext_sum_32_47_d2_sum : sum_32_63_d1_sum;
  wire mux_sum_32_47_d2_carry = eq_pack_0_2 ? sum_32_47_d2_carry : sum_32_63_d1_carry;
  wire [13:0] sum_sum_32_47_d2_sum = {1'b0, mux_sum_32_47_d2_sum} + {13'd0, mux_sum_32_47_d2_carry};
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
    if (advance) abs_0_sum <= diff_row_0[7:0] ^ cat_row_0;
  end
  always @(posedge clk) begin
    if (advance) abs_0_carry <= diff_row_0[8];
  end
  always @(posedge clk) begin
    if (advance) abs_1_sum <= diff_row_1[7:0] ^ cat_row_1;
  end
  always @(posedge clk) begin
    if (advance) abs_1_carry <= diff_row_1[8];
  end
  always @(posedge clk) begin
    if (advance) abs_2_sum <= diff_row_2[7:0] ^ cat_row_2;
  end
  always @(posedge clk) begin
    if (advance) abs_2_carry <= diff_row_2[8];
  end
  always @(posedge clk) begin
    if (advance) abs_3_sum <= diff_row_3[7:0] ^ cat_row_3;
  end
  always @(posedge clk) begin
    if (advance) abs_3_carry <= diff_row_3[8];
  end
  always @(posedge clk) begin
    if (advance) abs_4_sum <= diff_row_4[7:0] ^ cat_row_4;
  end
  always @(posedge clk) begin
    if (advance) abs_4_carry <= diff_row_4[8];
  end
  always @(posedge clk) begin
    if (advance) abs_5_sum <= diff_row_5[7:0] ^ cat_row_5;
  end
  always @(posedge clk) begin
    if (advance) abs_5_carry <= diff_row_5[8];
  end
  always @(posedge clk) begin
    if (advance) abs_6_sum <= diff_row_6[7:0] ^ cat_row_6;
  end
  always @(posedge clk) begin
    if (advance) abs_6_carry <= diff_row_6[8];
  end
  always @(posedge clk) begin
    if (advance) abs_7_sum <= diff_row_7[7:0] ^ cat_row_7;
  end
  always @(posedge clk) begin
    if (advance) abs_7_carry <= diff_row_7[8];
  end
  always @(posedge clk) begin
    if (advance) abs_8_sum <= diff_row_8[7:0] ^ cat_row_8;
  end
  always @(posedge clk) begin
    if (advance) abs_8_carry <= diff_row_8[8];
  end
  always @(posedge clk) begin
    if (advance) abs_9_sum <= diff_row_9[7:0] ^ cat_row_9;
  end
  always @(posedge clk) begin
    if (advance) abs_9_carry <= diff_row_9[8];
  end
  always @(posedge clk) begin
    if (advance) abs_10_sum <= diff_row_10[7:0] ^ cat_row_10;
  end
  always @(posedge clk) begin
    if (advance) abs_10_carry <= diff_row_10[8];
  end
  always @(posedge clk) begin
    if (advance) abs_11_sum <= diff_row_11[7:0] ^ cat_row_11;
  end
  always @(posedge clk) begin
    if (advance) abs_11_carry <= diff_row_11[8];
  end
  always @(posedge clk) begin
    if (advance) abs_12_sum <= diff_row_12[7:0] ^ cat_row_12;
  end
  always @(posedge clk) begin
    if (advance) abs_12_carry <= diff_row_12[8];
  end
  always @(posedge clk) begin
    if (advance) abs_13_sum <= diff_row_13[7:0] ^ cat_row_13;
  end
  always @(posedge clk) begin
    if (advance) abs_13_carry <= diff_row_13[8];
  end
  always @(posedge clk) begin
    if (advance) abs_14_sum <= diff_row_14[7:0] ^ cat_row_14;
  end
  always @(posedge clk) begin
    if (advance) abs_14_carry <= diff_row_14[8];
  end
  always @(posedge clk) begin
    if (advance) abs_15_sum <= diff_row_15[7:0] ^ cat_row_15;
  end
  always @(posedge clk) begin
    if (advance) abs_15_carry <= diff_row_15[8];
  end
  always @(posedge clk) begin
    if (advance) abs_16_sum <= diff_row_16[7:0] ^ cat_row_16;
  end
  always @(posedge clk) begin
    if (advance) abs_16_carry <= diff_row_16[8];
  end
  always @(posedge clk) begin
    if (advance) abs_17_sum <= diff_row_17[7:0] ^ cat_row_17;
  end
  always @(posedge clk) begin
    if (advance) abs_17_carry <= diff_row_17[8];
  end
  always @(posedge clk) begin
    if (advance) abs_18_sum <= diff_row_18[7:0] ^ cat_row_18;
  end
  always @(posedge clk) begin
    if (advance) abs_18_carry <= diff_row_18[8];
  end
  always @(posedge clk) begin
    if (advance) abs_19_sum <= diff_row_19[7:0] ^ cat_row_19;
  end
  always @(posedge clk) begin
    if (advance) abs_19_carry <= diff_row_19[8];
  end
  always @(posedge clk) begin
    if (advance) abs_20_sum <= diff_row_20[7:0] ^ cat_row_20;
  end
  always @(posedge clk) begin
    if (advance) abs_20_carry <= diff_row_20[8];
  end
  always @(posedge clk) begin
    if (advance) abs_21_sum <= diff_row_21[7:0] ^ cat_row_21;
  end
  always @(posedge clk) begin
    if (advance) abs_21_carry <= diff_row_21[8];
  end
  always @(posedge clk) begin
    if (advance) abs_22_sum <= diff_row_22[7:0] ^ cat_row_22;
  end
  always @(posedge clk) begin
    if (advance) abs_22_carry <= diff_row_22[8];
  end
  always @(posedge clk) begin
    if (advance) abs_23_sum <= diff_row_23[7:0] ^ cat_row_23;
  end
  always @(posedge clk) begin
    if (advance) abs_23_carry <= diff_row_23[8];
  end
  always @(posedge clk) begin
    if (advance) abs_24_sum <= diff_row_24[7:0] ^ cat_row_24;
  end
  always @(posedge clk) begin
    if (advance) abs_24_carry <= diff_row_24[8];
  end
  always @(posedge clk) begin
    if (advance) abs_25_sum <= diff_row_25[7:0] ^ cat_row_25;
  end
  always @(posedge clk) begin
    if (advance) abs_25_carry <= diff_row_25[8];
  end
  always @(posedge clk) begin
    if (advance) abs_26_sum <= diff_row_26[7:0] ^ cat_row_26;
  end
  always @(posedge clk) begin
    if (advance) abs_26_carry <= diff_row_26[8];
  end
  always @(posedge clk) begin
    if (advance) abs_27_sum <= diff_row_27[7:0] ^ cat_row_27;
  end
  always @(posedge clk) begin
    if (advance) abs_27_carry <= diff_row_27[8];
  end
  always @(posedge clk) begin
    if (advance) abs_28_sum <= diff_row_28[7:0] ^ cat_row_28;
  end
  always @(posedge clk) begin
    if (advance) abs_28_carry <= diff_row_28[8];
  end
  always @(posedge clk) begin
    if (advance) abs_29_sum <= diff_row_29[7:0] ^ cat_row_29;
  end
  always @(posedge clk) begin
    if (advance) abs_29_carry <= diff_row_29[8];
  end
  always @(posedge clk) begin
    if (advance) abs_30_sum <= diff_row_30[7:0] ^ cat_row_30;
  end
  always @(posedge clk) begin
    if (advance) abs_30_carry <= diff_row_30[8];
  end
  always @(posedge clk) begin
    if (advance) abs_31_sum <= diff_row_31[7:0] ^ cat_row_31;
  end
  always @(posedge clk) begin
    if (advance) abs_31_carry <= diff_row_31[8];
  end
  always @(posedge clk) begin
    if (advance) abs_32_sum <= diff_row_32[7:0] ^ cat_row_32;
  end
  always @(posedge clk) begin
    if (advance) abs_32_carry <= diff_row_32[8];
  end
  always @(posedge clk) begin
    if (advance) abs_33_sum <= diff_row_33[7:0] ^ cat_row_33;
  end
  always @(posedge clk) begin
    if (advance) abs_33_carry <= diff_row_33[8];
  end
  always @(posedge clk) begin
    if (advance) abs_34_sum <= diff_row_34[7:0] ^ cat_row_34;
  end
  always @(posedge clk) begin
    if (advance) abs_34_carry <= diff_row_34[8];
  end
  always @(posedge clk) begin
    if (advance) abs_35_sum <= diff_row_35[7:0] ^ cat_row_35;
  end
  always @(posedge clk) begin
    if (advance) abs_35_carry <= diff_row_35[8];
  end
  always @(posedge clk) begin
    if (advance) abs_36_sum <= diff_row_36[7:0] ^ cat_row_36;
  end
  always @(posedge clk) begin
    if (advance) abs_36_carry <= diff_row_36[8];
  end
  always @(posedge clk) begin
    if (advance) abs_37_sum <= diff_row_37[7:0] ^ cat_row_37;
  end
  always @(posedge clk) begin
    if (advance) abs_37_carry <= diff_row_37[8];
  end
  always @(posedge clk) begin
    if (advance) abs_38_sum <= diff_row_38[7:0] ^ cat_row_38;
  end
  always @(posedge clk) begin
    if (advance) abs_38_carry <= diff_row_38[8];
  end
  always @(posedge clk) begin
    if (advance) abs_39_sum <= diff_row_39[7:0] ^ cat_row_39;
  end
  always @(posedge clk) begin
    if (advance) abs_39_carry <= diff_row_39[8];
  end
  always @(posedge clk) begin
    if (advance) abs_40_sum <= diff_row_40[7:0] ^ cat_row_40;
  end
  always @(posedge clk) begin
    if (advance) abs_40_carry <= diff_row_40[8];
  end
  always @(posedge clk) begin
    if (advance) abs_41_sum <= diff_row_41[7:0] ^ cat_row_41;
  end
  always @(posedge clk) begin
    if (advance) abs_41_carry <= diff_row_41[8];
  end
  always @(posedge clk) begin
    if (advance) abs_42_sum <= diff_row_42[7:0] ^ cat_row_42;
  end
  always @(posedge clk) begin
    if (advance) abs_42_carry <= diff_row_42[8];
  end
  always @(posedge clk) begin
    if (advance) abs_43_sum <= diff_row_43[7:0] ^ cat_row_43;
  end
  always @(posedge clk) begin
    if (advance) abs_43_carry <= diff_row_43[8];
  end
  always @(posedge clk) begin
    if (advance) abs_44_sum <= diff_row_44[7:0] ^ cat_row_44;
  end
  always @(posedge clk) begin
    if (advance) abs_44_carry <= diff_row_44[8];
  end
  always @(posedge clk) begin
    if (advance) abs_45_sum <= diff_row_45[7:0] ^ cat_row_45;
  end
  always @(posedge clk) begin
    if (advance) abs_45_carry <= diff_row_45[8];
  end
  always @(posedge clk) begin
    if (advance) abs_46_sum <= diff_row_46[7:0] ^ cat_row_46;
  end
  always @(posedge clk) begin
    if (advance) abs_46_carry <= diff_row_46[8];
  end
  always @(posedge clk) begin
    if (advance) abs_47_sum <= diff_row_47[7:0] ^ cat_row_47;
  end
  always @(posedge clk) begin
    if (advance) abs_47_carry <= diff_row_47[8];
  end
  always @(posedge clk) begin
    if (advance) abs_48_sum <= diff_row_48[7:0] ^ cat_row_48;
  end
  always @(posedge clk) begin
    if (advance) abs_48_carry <= diff_row_48[8];
  end
  always @(posedge clk) begin
    if (advance) abs_49_sum <= diff_row_49[7:0] ^ cat_row_49;
  end
  always @(posedge clk) begin
    if (advance) abs_49_carry <= diff_row_49[8];
  end
  always @(posedge clk) begin
    if (advance) abs_50_sum <= diff_row_50[7:0] ^ cat_row_50;
  end
  always @(posedge clk) begin
    if (advance) abs_50_carry <= diff_row_50[8];
  end
  always @(posedge clk) begin
    if (advance) abs_51_sum <= diff_row_51[7:0] ^ cat_row_51;
  end
  always @(posedge clk) begin
    if (advance) abs_51_carry <= diff_row_51[8];
  end
  always @(posedge clk) begin
    if (advance) abs_52_sum <= diff_row_52[7:0] ^ cat_row_52;
  end
  always @(posedge clk) begin
    if (advance) abs_52_carry <= diff_row_52[8];
  end
  always @(posedge clk) begin
    if (advance) abs_53_sum <= diff_row_53[7:0] ^ cat_row_53;
  end
  always @(posedge clk) begin
    if (advance) abs_53_carry <= diff_row_53[8];
  end
  always @(posedge clk) begin
    if (advance) abs_54_sum <= diff_row_54[7:0] ^ cat_row_54;
  end
  always @(posedge clk) begin
    if (advance) abs_54_carry <= diff_row_54[8];
  end
  always @(posedge clk) begin
    if (advance) abs_55_sum <= diff_row_55[7:0] ^ cat_row_55;
  end
  always @(posedge clk) begin
    if (advance) abs_55_carry <= diff_row_55[8];
  end
  always @(posedge clk) begin
    if (advance) abs_56_sum <= diff_row_56[7:0] ^ cat_row_56;
  end
  always @(posedge clk) begin
    if (advance) abs_56_carry <= diff_row_56[8];
  end
  always @(posedge clk) begin
    if (advance) abs_57_sum <= diff_row_57[7:0] ^ cat_row_57;
  end
  always @(posedge clk) begin
    if (advance) abs_57_carry <= diff_row_57[8];
  end
  always @(posedge clk) begin
    if (advance) abs_58_sum <= diff_row_58[7:0] ^ cat_row_58;
  end
  always @(posedge clk) begin
    if (advance) abs_58_carry <= diff_row_58[8];
  end
  always @(posedge clk) begin
    if (advance) abs_59_sum <= diff_row_59[7:0] ^ cat_row_59;
  end
  always @(posedge clk) begin
    if (advance) abs_59_carry <= diff_row_59[8];
  end
  always @(posedge clk) begin
    if (advance) abs_60_sum <= diff_row_60[7:0] ^ cat_row_60;
  end
  always @(posedge clk) begin
    if (advance) abs_60_carry <= diff_row_60[8];
  end
  always @(posedge clk) begin
    if (advance) abs_61_sum <= diff_row_61[7:0] ^ cat_row_61;
  end
  always @(posedge clk) begin
    if (advance) abs_61_carry <= diff_row_61[8];
  end
  always @(posedge clk) begin
    if (advance) abs_62_sum <= diff_row_62[7:0] ^ cat_row_62;
  end
  always @(posedge clk) begin
    if (advance) abs_62_carry <= diff_row_62[8];
  end
  always @(posedge clk) begin
    if (advance) abs_63_sum <= diff_row_63[7:0] ^ cat_row_63;
  end
  always @(posedge clk) begin
    if (advance) abs_63_carry <= diff_row_63[8];
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_sum <= sum_abs_0_sum + {8'd0, abs_0_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_1_carry <= abs_1_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_sum <= sum_abs_2_sum + {8'd0, abs_2_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_2_3_carry <= abs_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_sum <= sum_sum_0_1_sum + {9'd0, sum_0_1_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_3_carry <= sum_2_3_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_sum <= sum_abs_4_sum + {8'd0, abs_4_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_4_5_carry <= abs_5_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_sum <= sum_abs_6_sum + {8'd0, abs_6_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_6_7_carry <= abs_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_sum <= sum_sum_4_5_sum + {9'd0, sum_4_5_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_4_7_carry <= sum_6_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_7_sum <= sum_sum_0_3_sum + {10'd0, sum_0_3_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_7_carry <= sum_4_7_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_8_9_sum <= sum_abs_8_sum + {8'd0, abs_8_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_8_9_carry <= abs_9_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_10_11_sum <= sum_abs_10_sum + {8'd0, abs_10_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_10_11_carry <= abs_11_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_8_11_sum <= sum_sum_8_9_sum + {9'd0, sum_8_9_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_8_11_carry <= sum_10_11_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_12_13_sum <= sum_abs_12_sum + {8'd0, abs_12_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_12_13_carry <= abs_13_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_14_15_sum <= sum_abs_14_sum + {8'd0, abs_14_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_14_15_carry <= abs_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_12_15_sum <= sum_sum_12_13_sum + {9'd0, sum_12_13_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_12_15_carry <= sum_14_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_8_15_sum <= sum_sum_8_11_sum + {10'd0, sum_8_11_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_8_15_carry <= sum_12_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_sum <= sum_sum_0_7_sum + {11'd0, sum_0_7_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_15_carry <= sum_8_15_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_17_sum <= sum_abs_16_sum + {8'd0, abs_16_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_17_carry <= abs_17_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_18_19_sum <= sum_abs_18_sum + {8'd0, abs_18_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_18_19_carry <= abs_19_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_19_sum <= sum_sum_16_17_sum + {9'd0, sum_16_17_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_19_carry <= sum_18_19_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_20_21_sum <= sum_abs_20_sum + {8'd0, abs_20_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_20_21_carry <= abs_21_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_22_23_sum <= sum_abs_22_sum + {8'd0, abs_22_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_22_23_carry <= abs_23_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_20_23_sum <= sum_sum_20_21_sum + {9'd0, sum_20_21_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_20_23_carry <= sum_22_23_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_23_sum <= sum_sum_16_19_sum + {10'd0, sum_16_19_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_23_carry <= sum_20_23_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_24_25_sum <= sum_abs_24_sum + {8'd0, abs_24_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_24_25_carry <= abs_25_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_26_27_sum <= sum_abs_26_sum + {8'd0, abs_26_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_26_27_carry <= abs_27_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_24_27_sum <= sum_sum_24_25_sum + {9'd0, sum_24_25_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_24_27_carry <= sum_26_27_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_28_29_sum <= sum_abs_28_sum + {8'd0, abs_28_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_28_29_carry <= abs_29_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_30_31_sum <= sum_abs_30_sum + {8'd0, abs_30_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_30_31_carry <= abs_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_28_31_sum <= sum_sum_28_29_sum + {9'd0, sum_28_29_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_28_31_carry <= sum_30_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_24_31_sum <= sum_sum_24_27_sum + {10'd0, sum_24_27_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_24_31_carry <= sum_28_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_sum <= sum_sum_16_23_sum + {11'd0, sum_16_23_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_16_31_carry <= sum_24_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_31_sum <= sum_sum_0_15_sum + {12'd0, sum_0_15_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_0_31_carry <= sum_16_31_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_33_sum <= sum_abs_32_sum + {8'd0, abs_32_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_33_carry <= abs_33_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_34_35_sum <= sum_abs_34_sum + {8'd0, abs_34_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_34_35_carry <= abs_35_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_35_sum <= sum_sum_32_33_sum + {9'd0, sum_32_33_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_35_carry <= sum_34_35_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_36_37_sum <= sum_abs_36_sum + {8'd0, abs_36_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_36_37_carry <= abs_37_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_38_39_sum <= sum_abs_38_sum + {8'd0, abs_38_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_38_39_carry <= abs_39_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_36_39_sum <= sum_sum_36_37_sum + {9'd0, sum_36_37_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_36_39_carry <= sum_38_39_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_39_sum <= sum_sum_32_35_sum + {10'd0, sum_32_35_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_39_carry <= sum_36_39_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_40_41_sum <= sum_abs_40_sum + {8'd0, abs_40_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_40_41_carry <= abs_41_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_42_43_sum <= sum_abs_42_sum + {8'd0, abs_42_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_42_43_carry <= abs_43_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_40_43_sum <= sum_sum_40_41_sum + {9'd0, sum_40_41_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_40_43_carry <= sum_42_43_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_44_45_sum <= sum_abs_44_sum + {8'd0, abs_44_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_44_45_carry <= abs_45_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_46_47_sum <= sum_abs_46_sum + {8'd0, abs_46_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_46_47_carry <= abs_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_44_47_sum <= sum_sum_44_45_sum + {9'd0, sum_44_45_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_44_47_carry <= sum_46_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_40_47_sum <= sum_sum_40_43_sum + {10'd0, sum_40_43_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_40_47_carry <= sum_44_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_sum <= sum_sum_32_39_sum + {11'd0, sum_32_39_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_47_carry <= sum_40_47_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_49_sum <= sum_abs_48_sum + {8'd0, abs_48_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_49_carry <= abs_49_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_50_51_sum <= sum_abs_50_sum + {8'd0, abs_50_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_50_51_carry <= abs_51_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_51_sum <= sum_sum_48_49_sum + {9'd0, sum_48_49_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_51_carry <= sum_50_51_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_52_53_sum <= sum_abs_52_sum + {8'd0, abs_52_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_52_53_carry <= abs_53_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_54_55_sum <= sum_abs_54_sum + {8'd0, abs_54_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_54_55_carry <= abs_55_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_52_55_sum <= sum_sum_52_53_sum + {9'd0, sum_52_53_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_52_55_carry <= sum_54_55_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_55_sum <= sum_sum_48_51_sum + {10'd0, sum_48_51_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_55_carry <= sum_52_55_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_56_57_sum <= sum_abs_56_sum + {8'd0, abs_56_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_56_57_carry <= abs_57_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_58_59_sum <= sum_abs_58_sum + {8'd0, abs_58_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_58_59_carry <= abs_59_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_56_59_sum <= sum_sum_56_57_sum + {9'd0, sum_56_57_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_56_59_carry <= sum_58_59_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_60_61_sum <= sum_abs_60_sum + {8'd0, abs_60_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_60_61_carry <= abs_61_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_62_63_sum <= sum_abs_62_sum + {8'd0, abs_62_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_62_63_carry <= abs_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_60_63_sum <= sum_sum_60_61_sum + {9'd0, sum_60_61_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_60_63_carry <= sum_62_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_56_63_sum <= sum_sum_56_59_sum + {10'd0, sum_56_59_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_56_63_carry <= sum_60_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_sum <= sum_sum_48_55_sum + {11'd0, sum_48_55_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_48_63_carry <= sum_56_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_32_63_sum <= sum_sum_32_47_sum + {12'd0, sum_32_47_carry};
  end
  always @(posedge clk) begin
    if (advance) sum_32_63_carry <= sum_48_63_carry;
  end
  always @(posedge clk) begin
    if (advance) sum_0_63_sum <= sum_sum_0_31_sum + {13'd0, sum_0_31_carry};
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
      else distance_0 <= 16'd65535;
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
      if (and_pack_0) distance_1 <= {3'd0, {1'b0, sum_16_31_d2_sum} + {12'd0, sum_16_31_d2_carry}};
      else distance_1 <= 16'd65535;
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
      else distance_2 <= 16'd65535;
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
      if (and_pack_0) distance_3 <= {3'd0, {1'b0, sum_48_63_d2_sum} + {12'd0, sum_48_63_d2_carry}};
      else distance_3 <= 16'd65535;
    end
  end
  assign distance = {distance_3, distance_2, distance_1, distance_0};
endmodule
