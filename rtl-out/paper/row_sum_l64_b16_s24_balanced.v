module row_sum_l64_b16_s24_balanced (
  input clk,
  input rst,
  input in_valid,
  input in_last,
  input [1023:0] in_value,
  output reg out_valid,
  output reg [23:0] out_sum
);
  wire [15:0] in_value_0 = in_value[15:0];
  wire [15:0] in_value_1 = in_value[31:16];
  wire [15:0] in_value_2 = in_value[47:32];
  wire [15:0] in_value_3 = in_value[63:48];
  wire [15:0] in_value_4 = in_value[79:64];
  wire [15:0] in_value_5 = in_value[95:80];
  wire [15:0] in_value_6 = in_value[111:96];
  wire [15:0] in_value_7 = in_value[127:112];
  wire [15:0] in_value_8 = in_value[143:128];
  wire [15:0] in_value_9 = in_value[159:144];
  wire [15:0] in_value_10 = in_value[175:160];
  wire [15:0] in_value_11 = in_value[191:176];
  wire [15:0] in_value_12 = in_value[207:192];
  wire [15:0] in_value_13 = in_value[223:208];
  wire [15:0] in_value_14 = in_value[239:224];
  wire [15:0] in_value_15 = in_value[255:240];
  wire [15:0] in_value_16 = in_value[271:256];
  wire [15:0] in_value_17 = in_value[287:272];
  wire [15:0] in_value_18 = in_value[303:288];
  wire [15:0] in_value_19 = in_value[319:304];
  wire [15:0] in_value_20 = in_value[335:320];
  wire [15:0] in_value_21 = in_value[351:336];
  wire [15:0] in_value_22 = in_value[367:352];
  wire [15:0] in_value_23 = in_value[383:368];
  wire [15:0] in_value_24 = in_value[399:384];
  wire [15:0] in_value_25 = in_value[415:400];
  wire [15:0] in_value_26 = in_value[431:416];
  wire [15:0] in_value_27 = in_value[447:432];
  wire [15:0] in_value_28 = in_value[463:448];
  wire [15:0] in_value_29 = in_value[479:464];
  wire [15:0] in_value_30 = in_value[495:480];
  wire [15:0] in_value_31 = in_value[511:496];
  wire [15:0] in_value_32 = in_value[527:512];
  wire [15:0] in_value_33 = in_value[543:528];
  wire [15:0] in_value_34 = in_value[559:544];
  wire [15:0] in_value_35 = in_value[575:560];
  wire [15:0] in_value_36 = in_value[591:576];
  wire [15:0] in_value_37 = in_value[607:592];
  wire [15:0] in_value_38 = in_value[623:608];
  wire [15:0] in_value_39 = in_value[639:624];
  wire [15:0] in_value_40 = in_value[655:640];
  wire [15:0] in_value_41 = in_value[671:656];
  wire [15:0] in_value_42 = in_value[687:672];
  wire [15:0] in_value_43 = in_value[703:688];
  wire [15:0] in_value_44 = in_value[719:704];
  wire [15:0] in_value_45 = in_value[735:720];
  wire [15:0] in_value_46 = in_value[751:736];
  wire [15:0] in_value_47 = in_value[767:752];
  wire [15:0] in_value_48 = in_value[783:768];
  wire [15:0] in_value_49 = in_value[799:784];
  wire [15:0] in_value_50 = in_value[815:800];
  wire [15:0] in_value_51 = in_value[831:816];
  wire [15:0] in_value_52 = in_value[847:832];
  wire [15:0] in_value_53 = in_value[863:848];
  wire [15:0] in_value_54 = in_value[879:864];
  wire [15:0] in_value_55 = in_value[895:880];
  wire [15:0] in_value_56 = in_value[911:896];
  wire [15:0] in_value_57 = in_value[927:912];
  wire [15:0] in_value_58 = in_value[943:928];
  wire [15:0] in_value_59 = in_value[959:944];
  wire [15:0] in_value_60 = in_value[975:960];
  wire [15:0] in_value_61 = in_value[991:976];
  wire [15:0] in_value_62 = in_value[1007:992];
  wire [15:0] in_value_63 = in_value[1023:1008];
  reg [17:0] level_2_0;
  reg [17:0] level_2_1;
  reg [17:0] level_2_2;
  reg [17:0] level_2_3;
  reg [17:0] level_2_4;
  reg [17:0] level_2_5;
  reg [17:0] level_2_6;
  reg [17:0] level_2_7;
  reg [17:0] level_2_8;
  reg [17:0] level_2_9;
  reg [17:0] level_2_10;
  reg [17:0] level_2_11;
  reg [17:0] level_2_12;
  reg [17:0] level_2_13;
  reg [17:0] level_2_14;
  reg [17:0] level_2_15;
  reg level_2_valid;
  reg level_2_last;
  reg [19:0] level_4_0;
  reg [19:0] level_4_1;
  reg [19:0] level_4_2;
  reg [19:0] level_4_3;
  reg level_4_valid;
  reg level_4_last;
  reg [21:0] level_6_0;
  reg level_6_valid;
  reg level_6_last;
  reg begun;
  wire [16:0] level_1_add_0_sum;
  wire [16:0] level_1_add_1_sum;
  wire [16:0] level_1_add_2_sum;
  wire [16:0] level_1_add_3_sum;
  wire [16:0] level_1_add_4_sum;
  wire [16:0] level_1_add_5_sum;
  wire [16:0] level_1_add_6_sum;
  wire [16:0] level_1_add_7_sum;
  wire [16:0] level_1_add_8_sum;
  wire [16:0] level_1_add_9_sum;
  wire [16:0] level_1_add_10_sum;
  wire [16:0] level_1_add_11_sum;
  wire [16:0] level_1_add_12_sum;
  wire [16:0] level_1_add_13_sum;
  wire [16:0] level_1_add_14_sum;
  wire [16:0] level_1_add_15_sum;
  wire [16:0] level_1_add_16_sum;
  wire [16:0] level_1_add_17_sum;
  wire [16:0] level_1_add_18_sum;
  wire [16:0] level_1_add_19_sum;
  wire [16:0] level_1_add_20_sum;
  wire [16:0] level_1_add_21_sum;
  wire [16:0] level_1_add_22_sum;
  wire [16:0] level_1_add_23_sum;
  wire [16:0] level_1_add_24_sum;
  wire [16:0] level_1_add_25_sum;
  wire [16:0] level_1_add_26_sum;
  wire [16:0] level_1_add_27_sum;
  wire [16:0] level_1_add_28_sum;
  wire [16:0] level_1_add_29_sum;
  wire [16:0] level_1_add_30_sum;
  wire [16:0] level_1_add_31_sum;
  wire [18:0] level_3_add_0_sum;
  wire [18:0] level_3_add_1_sum;
  wire [18:0] level_3_add_2_sum;
  wire [18:0] level_3_add_3_sum;
  wire [18:0] level_3_add_4_sum;
  wire [18:0] level_3_add_5_sum;
  wire [18:0] level_3_add_6_sum;
  wire [18:0] level_3_add_7_sum;
  wire [20:0] level_5_add_0_sum;
  wire [20:0] level_5_add_1_sum;
  wire [23:0] cat_begun = {24{begun}};
  always @(posedge clk) level_2_0 <= {1'b0, level_1_add_0_sum} + {1'b0, level_1_add_1_sum};
  always @(posedge clk) level_2_1 <= {1'b0, level_1_add_2_sum} + {1'b0, level_1_add_3_sum};
  always @(posedge clk) level_2_2 <= {1'b0, level_1_add_4_sum} + {1'b0, level_1_add_5_sum};
  always @(posedge clk) level_2_3 <= {1'b0, level_1_add_6_sum} + {1'b0, level_1_add_7_sum};
  always @(posedge clk) level_2_4 <= {1'b0, level_1_add_8_sum} + {1'b0, level_1_add_9_sum};
  always @(posedge clk) level_2_5 <= {1'b0, level_1_add_10_sum} + {1'b0, level_1_add_11_sum};
  always @(posedge clk) level_2_6 <= {1'b0, level_1_add_12_sum} + {1'b0, level_1_add_13_sum};
  always @(posedge clk) level_2_7 <= {1'b0, level_1_add_14_sum} + {1'b0, level_1_add_15_sum};
  always @(posedge clk) level_2_8 <= {1'b0, level_1_add_16_sum} + {1'b0, level_1_add_17_sum};
  always @(posedge clk) level_2_9 <= {1'b0, level_1_add_18_sum} + {1'b0, level_1_add_19_sum};
  always @(posedge clk) level_2_10 <= {1'b0, level_1_add_20_sum} + {1'b0, level_1_add_21_sum};
  always @(posedge clk) level_2_11 <= {1'b0, level_1_add_22_sum} + {1'b0, level_1_add_23_sum};
  always @(posedge clk) level_2_12 <= {1'b0, level_1_add_24_sum} + {1'b0, level_1_add_25_sum};
  always @(posedge clk) level_2_13 <= {1'b0, level_1_add_26_sum} + {1'b0, level_1_add_27_sum};
  always @(posedge clk) level_2_14 <= {1'b0, level_1_add_28_sum} + {1'b0, level_1_add_29_sum};
  always @(posedge clk) level_2_15 <= {1'b0, level_1_add_30_sum} + {1'b0, level_1_add_31_sum};
  always @(posedge clk) begin
    if (rst) level_2_valid <= 1'b0;
    else level_2_valid <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) level_2_last <= 1'b0;
    else level_2_last <= in_last;
  end
  always @(posedge clk) level_4_0 <= {1'b0, level_3_add_0_sum} + {1'b0, level_3_add_1_sum};
  always @(posedge clk) level_4_1 <= {1'b0, level_3_add_2_sum} + {1'b0, level_3_add_3_sum};
  always @(posedge clk) level_4_2 <= {1'b0, level_3_add_4_sum} + {1'b0, level_3_add_5_sum};
  always @(posedge clk) level_4_3 <= {1'b0, level_3_add_6_sum} + {1'b0, level_3_add_7_sum};
  always @(posedge clk) begin
    if (rst) level_4_valid <= 1'b0;
    else level_4_valid <= level_2_valid;
  end
  always @(posedge clk) begin
    if (rst) level_4_last <= 1'b0;
    else level_4_last <= level_2_last;
  end
  always @(posedge clk) level_6_0 <= {1'b0, level_5_add_0_sum} + {1'b0, level_5_add_1_sum};
  always @(posedge clk) begin
    if (rst) level_6_valid <= 1'b0;
    else level_6_valid <= level_4_valid;
  end
  always @(posedge clk) begin
    if (rst) level_6_last <= 1'b0;
    else level_6_last <= level_4_last;
  end
  always @(posedge clk) begin
    if (rst) begun <= 1'b0;
    else if (level_6_valid) begun <= ~level_6_last;
  end
  always @(posedge clk) begin
    if (level_6_valid) out_sum <= (out_sum & cat_begun) + {2'd0, level_6_0};
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else out_valid <= level_6_valid & level_6_last;
  end
  sum_adder_16_16 level_1_add_0 (
    .a(in_value_0),
    .b(in_value_1),
    .sum(level_1_add_0_sum)
  );
  sum_adder_16_16 level_1_add_1 (
    .a(in_value_2),
    .b(in_value_3),
    .sum(level_1_add_1_sum)
  );
  sum_adder_16_16 level_1_add_2 (
    .a(in_value_4),
    .b(in_value_5),
    .sum(level_1_add_2_sum)
  );
  sum_adder_16_16 level_1_add_3 (
    .a(in_value_6),
    .b(in_value_7),
    .sum(level_1_add_3_sum)
  );
  sum_adder_16_16 level_1_add_4 (
    .a(in_value_8),
    .b(in_value_9),
    .sum(level_1_add_4_sum)
  );
  sum_adder_16_16 level_1_add_5 (
    .a(in_value_10),
    .b(in_value_11),
    .sum(level_1_add_5_sum)
  );
  sum_adder_16_16 level_1_add_6 (
    .a(in_value_12),
    .b(in_value_13),
    .sum(level_1_add_6_sum)
  );
  sum_adder_16_16 level_1_add_7 (
    .a(in_value_14),
    .b(in_value_15),
    .sum(level_1_add_7_sum)
  );
  sum_adder_16_16 level_1_add_8 (
    .a(in_value_16),
    .b(in_value_17),
    .sum(level_1_add_8_sum)
  );
  sum_adder_16_16 level_1_add_9 (
    .a(in_value_18),
    .b(in_value_19),
    .sum(level_1_add_9_sum)
  );
  sum_adder_16_16 level_1_add_10 (
    .a(in_value_20),
    .b(in_value_21),
    .sum(level_1_add_10_sum)
  );
  sum_adder_16_16 level_1_add_11 (
    .a(in_value_22),
    .b(in_value_23),
    .sum(level_1_add_11_sum)
  );
  sum_adder_16_16 level_1_add_12 (
    .a(in_value_24),
    .b(in_value_25),
    .sum(level_1_add_12_sum)
  );
  sum_adder_16_16 level_1_add_13 (
    .a(in_value_26),
    .b(in_value_27),
    .sum(level_1_add_13_sum)
  );
  sum_adder_16_16 level_1_add_14 (
    .a(in_value_28),
    .b(in_value_29),
    .sum(level_1_add_14_sum)
  );
  sum_adder_16_16 level_1_add_15 (
    .a(in_value_30),
    .b(in_value_31),
    .sum(level_1_add_15_sum)
  );
  sum_adder_16_16 level_1_add_16 (
    .a(in_value_32),
    .b(in_value_33),
    .sum(level_1_add_16_sum)
  );
  sum_adder_16_16 level_1_add_17 (
    .a(in_value_34),
    .b(in_value_35),
    .sum(level_1_add_17_sum)
  );
  sum_adder_16_16 level_1_add_18 (
    .a(in_value_36),
    .b(in_value_37),
    .sum(level_1_add_18_sum)
  );
  sum_adder_16_16 level_1_add_19 (
    .a(in_value_38),
    .b(in_value_39),
    .sum(level_1_add_19_sum)
  );
  sum_adder_16_16 level_1_add_20 (
    .a(in_value_40),
    .b(in_value_41),
    .sum(level_1_add_20_sum)
  );
  sum_adder_16_16 level_1_add_21 (
    .a(in_value_42),
    .b(in_value_43),
    .sum(level_1_add_21_sum)
  );
  sum_adder_16_16 level_1_add_22 (
    .a(in_value_44),
    .b(in_value_45),
    .sum(level_1_add_22_sum)
  );
  sum_adder_16_16 level_1_add_23 (
    .a(in_value_46),
    .b(in_value_47),
    .sum(level_1_add_23_sum)
  );
  sum_adder_16_16 level_1_add_24 (
    .a(in_value_48),
    .b(in_value_49),
    .sum(level_1_add_24_sum)
  );
  sum_adder_16_16 level_1_add_25 (
    .a(in_value_50),
    .b(in_value_51),
    .sum(level_1_add_25_sum)
  );
  sum_adder_16_16 level_1_add_26 (
    .a(in_value_52),
    .b(in_value_53),
    .sum(level_1_add_26_sum)
  );
  sum_adder_16_16 level_1_add_27 (
    .a(in_value_54),
    .b(in_value_55),
    .sum(level_1_add_27_sum)
  );
  sum_adder_16_16 level_1_add_28 (
    .a(in_value_56),
    .b(in_value_57),
    .sum(level_1_add_28_sum)
  );
  sum_adder_16_16 level_1_add_29 (
    .a(in_value_58),
    .b(in_value_59),
    .sum(level_1_add_29_sum)
  );
  sum_adder_16_16 level_1_add_30 (
    .a(in_value_60),
    .b(in_value_61),
    .sum(level_1_add_30_sum)
  );
  sum_adder_16_16 level_1_add_31 (
    .a(in_value_62),
    .b(in_value_63),
    .sum(level_1_add_31_sum)
  );
  sum_adder_18_18 level_3_add_0 (
    .a(level_2_0),
    .b(level_2_1),
    .sum(level_3_add_0_sum)
  );
  sum_adder_18_18 level_3_add_1 (
    .a(level_2_2),
    .b(level_2_3),
    .sum(level_3_add_1_sum)
  );
  sum_adder_18_18 level_3_add_2 (
    .a(level_2_4),
    .b(level_2_5),
    .sum(level_3_add_2_sum)
  );
  sum_adder_18_18 level_3_add_3 (
    .a(level_2_6),
    .b(level_2_7),
    .sum(level_3_add_3_sum)
  );
  sum_adder_18_18 level_3_add_4 (
    .a(level_2_8),
    .b(level_2_9),
    .sum(level_3_add_4_sum)
  );
  sum_adder_18_18 level_3_add_5 (
    .a(level_2_10),
    .b(level_2_11),
    .sum(level_3_add_5_sum)
  );
  sum_adder_18_18 level_3_add_6 (
    .a(level_2_12),
    .b(level_2_13),
    .sum(level_3_add_6_sum)
  );
  sum_adder_18_18 level_3_add_7 (
    .a(level_2_14),
    .b(level_2_15),
    .sum(level_3_add_7_sum)
  );
  sum_adder_20_20 level_5_add_0 (
    .a(level_4_0),
    .b(level_4_1),
    .sum(level_5_add_0_sum)
  );
  sum_adder_20_20 level_5_add_1 (
    .a(level_4_2),
    .b(level_4_3),
    .sum(level_5_add_1_sum)
  );
endmodule
