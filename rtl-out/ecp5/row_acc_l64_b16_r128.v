module row_acc_l64_b16_r128 (
  input clk,
  input rst,
  input in_valid,
  input [1023:0] in_row,
  input in_last,
  input out_ready,
  output in_ready,
  output out_valid,
  output [1471:0] out_sum
);
  wire signed [15:0] in_row_0 = in_row[15:0];
  wire signed [15:0] in_row_1 = in_row[31:16];
  wire signed [15:0] in_row_2 = in_row[47:32];
  wire signed [15:0] in_row_3 = in_row[63:48];
  wire signed [15:0] in_row_4 = in_row[79:64];
  wire signed [15:0] in_row_5 = in_row[95:80];
  wire signed [15:0] in_row_6 = in_row[111:96];
  wire signed [15:0] in_row_7 = in_row[127:112];
  wire signed [15:0] in_row_8 = in_row[143:128];
  wire signed [15:0] in_row_9 = in_row[159:144];
  wire signed [15:0] in_row_10 = in_row[175:160];
  wire signed [15:0] in_row_11 = in_row[191:176];
  wire signed [15:0] in_row_12 = in_row[207:192];
  wire signed [15:0] in_row_13 = in_row[223:208];
  wire signed [15:0] in_row_14 = in_row[239:224];
  wire signed [15:0] in_row_15 = in_row[255:240];
  wire signed [15:0] in_row_16 = in_row[271:256];
  wire signed [15:0] in_row_17 = in_row[287:272];
  wire signed [15:0] in_row_18 = in_row[303:288];
  wire signed [15:0] in_row_19 = in_row[319:304];
  wire signed [15:0] in_row_20 = in_row[335:320];
  wire signed [15:0] in_row_21 = in_row[351:336];
  wire signed [15:0] in_row_22 = in_row[367:352];
  wire signed [15:0] in_row_23 = in_row[383:368];
  wire signed [15:0] in_row_24 = in_row[399:384];
  wire signed [15:0] in_row_25 = in_row[415:400];
  wire signed [15:0] in_row_26 = in_row[431:416];
  wire signed [15:0] in_row_27 = in_row[447:432];
  wire signed [15:0] in_row_28 = in_row[463:448];
  wire signed [15:0] in_row_29 = in_row[479:464];
  wire signed [15:0] in_row_30 = in_row[495:480];
  wire signed [15:0] in_row_31 = in_row[511:496];
  wire signed [15:0] in_row_32 = in_row[527:512];
  wire signed [15:0] in_row_33 = in_row[543:528];
  wire signed [15:0] in_row_34 = in_row[559:544];
  wire signed [15:0] in_row_35 = in_row[575:560];
  wire signed [15:0] in_row_36 = in_row[591:576];
  wire signed [15:0] in_row_37 = in_row[607:592];
  wire signed [15:0] in_row_38 = in_row[623:608];
  wire signed [15:0] in_row_39 = in_row[639:624];
  wire signed [15:0] in_row_40 = in_row[655:640];
  wire signed [15:0] in_row_41 = in_row[671:656];
  wire signed [15:0] in_row_42 = in_row[687:672];
  wire signed [15:0] in_row_43 = in_row[703:688];
  wire signed [15:0] in_row_44 = in_row[719:704];
  wire signed [15:0] in_row_45 = in_row[735:720];
  wire signed [15:0] in_row_46 = in_row[751:736];
  wire signed [15:0] in_row_47 = in_row[767:752];
  wire signed [15:0] in_row_48 = in_row[783:768];
  wire signed [15:0] in_row_49 = in_row[799:784];
  wire signed [15:0] in_row_50 = in_row[815:800];
  wire signed [15:0] in_row_51 = in_row[831:816];
  wire signed [15:0] in_row_52 = in_row[847:832];
  wire signed [15:0] in_row_53 = in_row[863:848];
  wire signed [15:0] in_row_54 = in_row[879:864];
  wire signed [15:0] in_row_55 = in_row[895:880];
  wire signed [15:0] in_row_56 = in_row[911:896];
  wire signed [15:0] in_row_57 = in_row[927:912];
  wire signed [15:0] in_row_58 = in_row[943:928];
  wire signed [15:0] in_row_59 = in_row[959:944];
  wire signed [15:0] in_row_60 = in_row[975:960];
  wire signed [15:0] in_row_61 = in_row[991:976];
  wire signed [15:0] in_row_62 = in_row[1007:992];
  wire signed [15:0] in_row_63 = in_row[1023:1008];
  reg p_valid_1;
  reg signed [22:0] sum_0;
  reg signed [22:0] sum_1;
  reg signed [22:0] sum_2;
  reg signed [22:0] sum_3;
  reg signed [22:0] sum_4;
  reg signed [22:0] sum_5;
  reg signed [22:0] sum_6;
  reg signed [22:0] sum_7;
  reg signed [22:0] sum_8;
  reg signed [22:0] sum_9;
  reg signed [22:0] sum_10;
  reg signed [22:0] sum_11;
  reg signed [22:0] sum_12;
  reg signed [22:0] sum_13;
  reg signed [22:0] sum_14;
  reg signed [22:0] sum_15;
  reg signed [22:0] sum_16;
  reg signed [22:0] sum_17;
  reg signed [22:0] sum_18;
  reg signed [22:0] sum_19;
  reg signed [22:0] sum_20;
  reg signed [22:0] sum_21;
  reg signed [22:0] sum_22;
  reg signed [22:0] sum_23;
  reg signed [22:0] sum_24;
  reg signed [22:0] sum_25;
  reg signed [22:0] sum_26;
  reg signed [22:0] sum_27;
  reg signed [22:0] sum_28;
  reg signed [22:0] sum_29;
  reg signed [22:0] sum_30;
  reg signed [22:0] sum_31;
  reg signed [22:0] sum_32;
  reg signed [22:0] sum_33;
  reg signed [22:0] sum_34;
  reg signed [22:0] sum_35;
  reg signed [22:0] sum_36;
  reg signed [22:0] sum_37;
  reg signed [22:0] sum_38;
  reg signed [22:0] sum_39;
  reg signed [22:0] sum_40;
  reg signed [22:0] sum_41;
  reg signed [22:0] sum_42;
  reg signed [22:0] sum_43;
  reg signed [22:0] sum_44;
  reg signed [22:0] sum_45;
  reg signed [22:0] sum_46;
  reg signed [22:0] sum_47;
  reg signed [22:0] sum_48;
  reg signed [22:0] sum_49;
  reg signed [22:0] sum_50;
  reg signed [22:0] sum_51;
  reg signed [22:0] sum_52;
  reg signed [22:0] sum_53;
  reg signed [22:0] sum_54;
  reg signed [22:0] sum_55;
  reg signed [22:0] sum_56;
  reg signed [22:0] sum_57;
  reg signed [22:0] sum_58;
  reg signed [22:0] sum_59;
  reg signed [22:0] sum_60;
  reg signed [22:0] sum_61;
  reg signed [22:0] sum_62;
  reg signed [22:0] sum_63;
  wire signed [22:0] acc_0_sum;
  wire signed [22:0] acc_1_sum;
  wire signed [22:0] acc_2_sum;
  wire signed [22:0] acc_3_sum;
  wire signed [22:0] acc_4_sum;
  wire signed [22:0] acc_5_sum;
  wire signed [22:0] acc_6_sum;
  wire signed [22:0] acc_7_sum;
  wire signed [22:0] acc_8_sum;
  wire signed [22:0] acc_9_sum;
  wire signed [22:0] acc_10_sum;
  wire signed [22:0] acc_11_sum;
  wire signed [22:0] acc_12_sum;
  wire signed [22:0] acc_13_sum;
  wire signed [22:0] acc_14_sum;
  wire signed [22:0] acc_15_sum;
  wire signed [22:0] acc_16_sum;
  wire signed [22:0] acc_17_sum;
  wire signed [22:0] acc_18_sum;
  wire signed [22:0] acc_19_sum;
  wire signed [22:0] acc_20_sum;
  wire signed [22:0] acc_21_sum;
  wire signed [22:0] acc_22_sum;
  wire signed [22:0] acc_23_sum;
  wire signed [22:0] acc_24_sum;
  wire signed [22:0] acc_25_sum;
  wire signed [22:0] acc_26_sum;
  wire signed [22:0] acc_27_sum;
  wire signed [22:0] acc_28_sum;
  wire signed [22:0] acc_29_sum;
  wire signed [22:0] acc_30_sum;
  wire signed [22:0] acc_31_sum;
  wire signed [22:0] acc_32_sum;
  wire signed [22:0] acc_33_sum;
  wire signed [22:0] acc_34_sum;
  wire signed [22:0] acc_35_sum;
  wire signed [22:0] acc_36_sum;
  wire signed [22:0] acc_37_sum;
  wire signed [22:0] acc_38_sum;
  wire signed [22:0] acc_39_sum;
  wire signed [22:0] acc_40_sum;
  wire signed [22:0] acc_41_sum;
  wire signed [22:0] acc_42_sum;
  wire signed [22:0] acc_43_sum;
  wire signed [22:0] acc_44_sum;
  wire signed [22:0] acc_45_sum;
  wire signed [22:0] acc_46_sum;
  wire signed [22:0] acc_47_sum;
  wire signed [22:0] acc_48_sum;
  wire signed [22:0] acc_49_sum;
  wire signed [22:0] acc_50_sum;
  wire signed [22:0] acc_51_sum;
  wire signed [22:0] acc_52_sum;
  wire signed [22:0] acc_53_sum;
  wire signed [22:0] acc_54_sum;
  wire signed [22:0] acc_55_sum;
  wire signed [22:0] acc_56_sum;
  wire signed [22:0] acc_57_sum;
  wire signed [22:0] acc_58_sum;
  wire signed [22:0] acc_59_sum;
  wire signed [22:0] acc_60_sum;
  wire signed [22:0] acc_61_sum;
  wire signed [22:0] acc_62_sum;
  wire signed [22:0] acc_63_sum;
  wire p_advance = out_ready | ~p_valid_1;
  wire and_p_advance = p_advance & in_valid;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid & in_last;
  end
  always @(posedge clk) begin
    if (p_advance) sum_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_1 <= acc_1_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_2 <= acc_2_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_3 <= acc_3_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_4 <= acc_4_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_5 <= acc_5_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_6 <= acc_6_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_7 <= acc_7_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_8 <= acc_8_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_9 <= acc_9_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_10 <= acc_10_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_11 <= acc_11_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_12 <= acc_12_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_13 <= acc_13_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_14 <= acc_14_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_15 <= acc_15_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_16 <= acc_16_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_17 <= acc_17_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_18 <= acc_18_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_19 <= acc_19_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_20 <= acc_20_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_21 <= acc_21_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_22 <= acc_22_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_23 <= acc_23_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_24 <= acc_24_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_25 <= acc_25_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_26 <= acc_26_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_27 <= acc_27_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_28 <= acc_28_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_29 <= acc_29_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_30 <= acc_30_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_31 <= acc_31_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_32 <= acc_32_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_33 <= acc_33_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_34 <= acc_34_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_35 <= acc_35_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_36 <= acc_36_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_37 <= acc_37_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_38 <= acc_38_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_39 <= acc_39_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_40 <= acc_40_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_41 <= acc_41_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_42 <= acc_42_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_43 <= acc_43_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_44 <= acc_44_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_45 <= acc_45_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_46 <= acc_46_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_47 <= acc_47_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_48 <= acc_48_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_49 <= acc_49_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_50 <= acc_50_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_51 <= acc_51_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_52 <= acc_52_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_53 <= acc_53_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_54 <= acc_54_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_55 <= acc_55_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_56 <= acc_56_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_57 <= acc_57_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_58 <= acc_58_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_59 <= acc_59_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_60 <= acc_60_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_61 <= acc_61_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_62 <= acc_62_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_63 <= acc_63_sum;
  end
  accumulator_i16_a23 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_0),
    .sum(acc_0_sum)
  );
  accumulator_i16_a23 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_1),
    .sum(acc_1_sum)
  );
  accumulator_i16_a23 acc_2 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_2),
    .sum(acc_2_sum)
  );
  accumulator_i16_a23 acc_3 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_3),
    .sum(acc_3_sum)
  );
  accumulator_i16_a23 acc_4 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_4),
    .sum(acc_4_sum)
  );
  accumulator_i16_a23 acc_5 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_5),
    .sum(acc_5_sum)
  );
  accumulator_i16_a23 acc_6 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_6),
    .sum(acc_6_sum)
  );
  accumulator_i16_a23 acc_7 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_7),
    .sum(acc_7_sum)
  );
  accumulator_i16_a23 acc_8 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_8),
    .sum(acc_8_sum)
  );
  accumulator_i16_a23 acc_9 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_9),
    .sum(acc_9_sum)
  );
  accumulator_i16_a23 acc_10 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_10),
    .sum(acc_10_sum)
  );
  accumulator_i16_a23 acc_11 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_11),
    .sum(acc_11_sum)
  );
  accumulator_i16_a23 acc_12 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_12),
    .sum(acc_12_sum)
  );
  accumulator_i16_a23 acc_13 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_13),
    .sum(acc_13_sum)
  );
  accumulator_i16_a23 acc_14 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_14),
    .sum(acc_14_sum)
  );
  accumulator_i16_a23 acc_15 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_15),
    .sum(acc_15_sum)
  );
  accumulator_i16_a23 acc_16 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_16),
    .sum(acc_16_sum)
  );
  accumulator_i16_a23 acc_17 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_17),
    .sum(acc_17_sum)
  );
  accumulator_i16_a23 acc_18 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_18),
    .sum(acc_18_sum)
  );
  accumulator_i16_a23 acc_19 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_19),
    .sum(acc_19_sum)
  );
  accumulator_i16_a23 acc_20 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_20),
    .sum(acc_20_sum)
  );
  accumulator_i16_a23 acc_21 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_21),
    .sum(acc_21_sum)
  );
  accumulator_i16_a23 acc_22 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_22),
    .sum(acc_22_sum)
  );
  accumulator_i16_a23 acc_23 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_23),
    .sum(acc_23_sum)
  );
  accumulator_i16_a23 acc_24 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_24),
    .sum(acc_24_sum)
  );
  accumulator_i16_a23 acc_25 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_25),
    .sum(acc_25_sum)
  );
  accumulator_i16_a23 acc_26 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_26),
    .sum(acc_26_sum)
  );
  accumulator_i16_a23 acc_27 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_27),
    .sum(acc_27_sum)
  );
  accumulator_i16_a23 acc_28 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_28),
    .sum(acc_28_sum)
  );
  accumulator_i16_a23 acc_29 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_29),
    .sum(acc_29_sum)
  );
  accumulator_i16_a23 acc_30 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_30),
    .sum(acc_30_sum)
  );
  accumulator_i16_a23 acc_31 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_31),
    .sum(acc_31_sum)
  );
  accumulator_i16_a23 acc_32 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_32),
    .sum(acc_32_sum)
  );
  accumulator_i16_a23 acc_33 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_33),
    .sum(acc_33_sum)
  );
  accumulator_i16_a23 acc_34 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_34),
    .sum(acc_34_sum)
  );
  accumulator_i16_a23 acc_35 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_35),
    .sum(acc_35_sum)
  );
  accumulator_i16_a23 acc_36 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_36),
    .sum(acc_36_sum)
  );
  accumulator_i16_a23 acc_37 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_37),
    .sum(acc_37_sum)
  );
  accumulator_i16_a23 acc_38 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_38),
    .sum(acc_38_sum)
  );
  accumulator_i16_a23 acc_39 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_39),
    .sum(acc_39_sum)
  );
  accumulator_i16_a23 acc_40 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_40),
    .sum(acc_40_sum)
  );
  accumulator_i16_a23 acc_41 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_41),
    .sum(acc_41_sum)
  );
  accumulator_i16_a23 acc_42 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_42),
    .sum(acc_42_sum)
  );
  accumulator_i16_a23 acc_43 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_43),
    .sum(acc_43_sum)
  );
  accumulator_i16_a23 acc_44 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_44),
    .sum(acc_44_sum)
  );
  accumulator_i16_a23 acc_45 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_45),
    .sum(acc_45_sum)
  );
  accumulator_i16_a23 acc_46 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_46),
    .sum(acc_46_sum)
  );
  accumulator_i16_a23 acc_47 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_47),
    .sum(acc_47_sum)
  );
  accumulator_i16_a23 acc_48 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_48),
    .sum(acc_48_sum)
  );
  accumulator_i16_a23 acc_49 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_49),
    .sum(acc_49_sum)
  );
  accumulator_i16_a23 acc_50 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_50),
    .sum(acc_50_sum)
  );
  accumulator_i16_a23 acc_51 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_51),
    .sum(acc_51_sum)
  );
  accumulator_i16_a23 acc_52 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_52),
    .sum(acc_52_sum)
  );
  accumulator_i16_a23 acc_53 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_53),
    .sum(acc_53_sum)
  );
  accumulator_i16_a23 acc_54 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_54),
    .sum(acc_54_sum)
  );
  accumulator_i16_a23 acc_55 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_55),
    .sum(acc_55_sum)
  );
  accumulator_i16_a23 acc_56 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_56),
    .sum(acc_56_sum)
  );
  accumulator_i16_a23 acc_57 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_57),
    .sum(acc_57_sum)
  );
  accumulator_i16_a23 acc_58 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_58),
    .sum(acc_58_sum)
  );
  accumulator_i16_a23 acc_59 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_59),
    .sum(acc_59_sum)
  );
  accumulator_i16_a23 acc_60 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_60),
    .sum(acc_60_sum)
  );
  accumulator_i16_a23 acc_61 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_61),
    .sum(acc_61_sum)
  );
  accumulator_i16_a23 acc_62 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_62),
    .sum(acc_62_sum)
  );
  accumulator_i16_a23 acc_63 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_63),
    .sum(acc_63_sum)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_1;
  assign out_sum = {sum_63, sum_62, sum_61, sum_60, sum_59, sum_58, sum_57, sum_56, sum_55, sum_54, sum_53,
    sum_52, sum_51, sum_50, sum_49, sum_48, sum_47, sum_46, sum_45, sum_44, sum_43, sum_42,
    sum_41, sum_40, sum_39, sum_38, sum_37, sum_36, sum_35, sum_34, sum_33, sum_32, sum_31,
    sum_30, sum_29, sum_28, sum_27, sum_26, sum_25, sum_24, sum_23, sum_22, sum_21, sum_20,
    sum_19, sum_18, sum_17, sum_16, sum_15, sum_14, sum_13, sum_12, sum_11, sum_10, sum_9,
    sum_8, sum_7, sum_6, sum_5, sum_4, sum_3, sum_2, sum_1, sum_0};
endmodule
