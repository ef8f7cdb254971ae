module row_mean_b16_c64 (
  input clk,
  input signed [21:0] in_sum,
  input [6:0] in_count,
  output signed [15:0] out_mean
);
  reg [22:0] numerator;
  reg [6:0] count;
  reg [15:0] low_15;
  reg [6:0] rest_15;
  reg [6:0] count_15;
  reg [15:0] low_14;
  reg [6:0] rest_14;
  reg [6:0] count_14;
  reg [15:0] low_13;
  reg [6:0] rest_13;
  reg [6:0] count_13;
  reg [15:0] low_12;
  reg [6:0] rest_12;
  reg [6:0] count_12;
  reg [15:0] low_11;
  reg [6:0] rest_11;
  reg [6:0] count_11;
  reg [15:0] low_10;
  reg [6:0] rest_10;
  reg [6:0] count_10;
  reg [15:0] low_9;
  reg [6:0] rest_9;
  reg [6:0] count_9;
  reg [15:0] low_8;
  reg [6:0] rest_8;
  reg [6:0] count_8;
  reg [15:0] low_7;
  reg [6:0] rest_7;
  reg [6:0] count_7;
  reg [15:0] low_6;
  reg [6:0] rest_6;
  reg [6:0] count_6;
  reg [15:0] low_5;
  reg [6:0] rest_5;
  reg [6:0] count_5;
  reg [15:0] low_4;
  reg [6:0] rest_4;
  reg [6:0] count_4;
  reg [15:0] low_3;
  reg [6:0] rest_3;
  reg [6:0] count_3;
  reg [15:0] low_2;
  reg [6:0] rest_2;
  reg [6:0] count_2;
  reg [15:0] low_1;
  reg [6:0] rest_1;
  reg [6:0] count_1;
  reg [15:0] low_0;
  wire [21:0] cat_in_count = {in_count, 15'd0};
  wire [21:0] sum_in_count = cat_in_count + {16'd0, in_count[6:1]};
  wire [7:0] cat_numerator = {numerator[22:16], numerator[15]};
  wire signed [8:0] diff_numerator = {1'b0, cat_numerator} - {2'd0, count};
  wire not_numerator = ~diff_numerator[8];
  wire [7:0] cat_rest_15 = {rest_15, low_15[15]};
  wire signed [8:0] diff_rest_15 = {1'b0, cat_rest_15} - {2'd0, count_15};
  wire [7:0] cat_rest_14 = {rest_14, low_14[15]};
  wire signed [8:0] diff_rest_14 = {1'b0, cat_rest_14} - {2'd0, count_14};
  wire [7:0] cat_rest_13 = {rest_13, low_13[15]};
  wire signed [8:0] diff_rest_13 = {1'b0, cat_rest_13} - {2'd0, count_13};
  wire [7:0] cat_rest_12 = {rest_12, low_12[15]};
  wire signed [8:0] diff_rest_12 = {1'b0, cat_rest_12} - {2'd0, count_12};
  wire [7:0] cat_rest_11 = {rest_11, low_11[15]};
  wire signed [8:0] diff_rest_11 = {1'b0, cat_rest_11} - {2'd0, count_11};
  wire [7:0] cat_rest_10 = {rest_10, low_10[15]};
  wire signed [8:0] diff_rest_10 = {1'b0, cat_rest_10} - {2'd0, count_10};
  wire [7:0] cat_rest_9 = {rest_9, low_9[15]};
  wire signed [8:0] diff_rest_9 = {1'b0, cat_rest_9} - {2'd0, count_9};
  wire [7:0] cat_rest_8 = {rest_8, low_8[15]};
  wire signed [8:0] diff_rest_8 = {1'b0, cat_rest_8} - {2'd0, count_8};
  wire [7:0] cat_rest_7 = {rest_7, low_7[15]};
  wire signed [8:0] diff_rest_7 = {1'b0, cat_rest_7} - {2'd0, count_7};
  wire [7:0] cat_rest_6 = {rest_6, low_6[15]};
  wire signed [8:0] diff_rest_6 = {1'b0, cat_rest_6} - {2'd0, count_6};
  wire [7:0] cat_rest_5 = {rest_5, low_5[15]};
  wire signed [8:0] diff_rest_5 = {1'b0, cat_rest_5} - {2'd0, count_5};
  wire [7:0] cat_rest_4 = {rest_4, low_4[15]};
  wire signed [8:0] diff_rest_4 = {1'b0, cat_rest_4} - {2'd0, count_4};
  wire [7:0] cat_rest_3 = {rest_3, low_3[15]};
  wire signed [8:0] diff_rest_3 = {1'b0, cat_rest_3} - {2'd0, count_3};
  wire [7:0] cat_rest_2 = {rest_2, low_2[15]};
  wire signed [8:0] diff_rest_2 = {1'b0, cat_rest_2} - {2'd0, count_2};
  wire signed [8:0] diff_rest_1 = {1'b0, {rest_1, low_1[15]}} - {2'd0, count_1};
  always @(posedge clk) numerator <= {in_sum[21], in_sum} + {1'b0, sum_in_count};
  always @(posedge clk) count <= in_count;
  always @(posedge clk) low_15 <= {numerator[14:0], not_numerator};
  always @(posedge clk) begin
    if (diff_numerator[8]) rest_15 <= cat_numerator[6:0];
    else rest_15 <= diff_numerator[6:0];
  end
  always @(posedge clk) count_15 <= count;
  always @(posedge clk) low_14 <= {low_15[14:0], ~diff_rest_15[8]};
  always @(posedge clk) begin
    if (diff_rest_15[8]) rest_14 <= cat_rest_15[6:0];
    else rest_14 <= diff_rest_15[6:0];
  end
  always @(posedge clk) count_14 <= count_15;
  always @(posedge clk) low_13 <= {low_14[14:0], ~diff_rest_14[8]};
  always @(posedge clk) begin
    if (diff_rest_14[8]) rest_13 <= cat_rest_14[6:0];
    else rest_13 <= diff_rest_14[6:0];
  end
  always @(posedge clk) count_13 <= count_14;
  always @(posedge clk) low_12 <= {low_13[14:0], ~diff_rest_13[8]};
  always @(posedge clk) begin
    if (diff_rest_13[8]) rest_12 <= cat_rest_13[6:0];
    else rest_12 <= diff_rest_13[6:0];
  end
  always @(posedge clk) count_12 <= count_13;
  always @(posedge clk) low_11 <= {low_12[14:0], ~diff_rest_12[8]};
  always @(posedge clk) begin
    if (diff_rest_12[8]) rest_11 <= cat_rest_12[6:0];
    else rest_11 <= diff_rest_12[6:0];
  end
  always @(posedge clk) count_11 <= count_12;
  always @(posedge clk) low_10 <= {low_11[14:0], ~diff_rest_11[8]};
  always @(posedge clk) begin
    if (diff_rest_11[8]) rest_10 <= cat_rest_11[6:0];
    else rest_10 <= diff_rest_11[6:0];
  end
  always @(posedge clk) count_10 <= count_11;
  always @(posedge clk) low_9 <= {low_10[14:0], ~diff_rest_10[8]};
  always @(posedge clk) begin
    if (diff_rest_10[8]) rest_9 <= cat_rest_10[6:0];
    else rest_9 <= diff_rest_10[6:0];
  end
  always @(posedge clk) count_9 <= count_10;
  always @(posedge clk) low_8 <= {low_9[14:0], ~diff_rest_9[8]};
  always @(posedge clk) begin
    if (diff_rest_9[8]) rest_8 <= cat_rest_9[6:0];
    else rest_8 <= diff_rest_9[6:0];
  end
  always @(posedge clk) count_8 <= count_9;
  always @(posedge clk) low_7 <= {low_8[14:0], ~diff_rest_8[8]};
  always @(posedge clk) begin
    if (diff_rest_8[8]) rest_7 <= cat_rest_8[6:0];
    else rest_7 <= diff_rest_8[6:0];
  end
  always @(posedge clk) count_7 <= count_8;
  always @(posedge clk) low_6 <= {low_7[14:0], ~diff_rest_7[8]};
  always @(posedge clk) begin
    if (diff_rest_7[8]) rest_6 <= cat_rest_7[6:0];
    else rest_6 <= diff_rest_7[6:0];
  end
  always @(posedge clk) count_6 <= count_7;
  always @(posedge clk) low_5 <= {low_6[14:0], ~diff_rest_6[8]};
  always @(posedge clk) begin
    if (diff_rest_6[8]) rest_5 <= cat_rest_6[6:0];
    else rest_5 <= diff_rest_6[6:0];
  end
  always @(posedge clk) count_5 <= count_6;
  always @(posedge clk) low_4 <= {low_5[14:0], ~diff_rest_5[8]};
  always @(posedge clk) begin
    if (diff_rest_5[8]) rest_4 <= cat_rest_5[6:0];
    else rest_4 <= diff_rest_5[6:0];
  end
  always @(posedge clk) count_4 <= count_5;
  always @(posedge clk) low_3 <= {low_4[14:0], ~diff_rest_4[8]};
  always @(posedge clk) begin
    if (diff_rest_4[8]) rest_3 <= cat_rest_4[6:0];
    else rest_3 <= diff_rest_4[6:0];
  end
  always @(posedge clk) count_3 <= count_4;
  always @(posedge clk) low_2 <= {low_3[14:0], ~diff_rest_3[8]};
  always @(posedge clk) begin
    if (diff_rest_3[8]) rest_2 <= cat_rest_3[6:0];
    else rest_2 <= diff_rest_3[6:0];
  end
  always @(posedge clk) count_2 <= count_3;
  always @(posedge clk) low_1 <= {low_2[14:0], ~diff_rest_2[8]};
  always @(posedge clk) begin
    if (diff_rest_2[8]) rest_1 <= cat_rest_2[6:0];
    else rest_1 <= diff_rest_2[6:0];
  end
  always @(posedge clk) count_1 <= count_2;
  always @(posedge clk) low_0 <= {low_1[14:0], ~diff_rest_1[8]};
  assign out_mean = {~low_0[15], low_0[14:0]};
  wire unused_ok = &{1'b0, diff_numerator[7], diff_rest_15[7], diff_rest_14[7], diff_rest_13[7], diff_rest_12[7],
    diff_rest_11[7], diff_rest_10[7], diff_rest_9[7], diff_rest_8[7], diff_rest_7[7], diff_rest_6[7],
    diff_rest_5[7], diff_rest_4[7], diff_rest_3[7], diff_rest_2[7], diff_rest_1[7:0]};
endmodule
