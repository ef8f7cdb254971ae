module row_mean_b8_c32 (
  input clk,
  input signed [12:0] in_sum,
  input [5:0] in_count,
  output signed [7:0] out_mean
);
  reg [13:0] numerator;
  reg [5:0] count;
  reg [7:0] low_7;
  reg [5:0] rest_7;
  reg [5:0] count_7;
  reg [7:0] low_6;
  reg [5:0] rest_6;
  reg [5:0] count_6;
  reg [7:0] low_5;
  reg [5:0] rest_5;
  reg [5:0] count_5;
  reg [7:0] low_4;
  reg [5:0] rest_4;
  reg [5:0] count_4;
  reg [7:0] low_3;
  reg [5:0] rest_3;
  reg [5:0] count_3;
  reg [7:0] low_2;
  reg [5:0] rest_2;
  reg [5:0] count_2;
  reg [7:0] low_1;
  reg [5:0] rest_1;
  reg [5:0] count_1;
  reg [7:0] low_0;
  wire [12:0] cat_in_count = {in_count, 7'd0};
  wire [12:0] sum_in_count = cat_in_count + {8'd0, in_count[5:1]};
  wire [6:0] cat_numerator = {numerator[13:8], numerator[7]};
  wire signed [7:0] diff_numerator = {1'b0, cat_numerator} - {2'd0, count};
  wire not_numerator = ~diff_numerator[7];
  wire [6:0] cat_rest_7 = {rest_7, low_7[7]};
  wire signed [7:0] diff_rest_7 = {1'b0, cat_rest_7} - {2'd0, count_7};
  wire [6:0] cat_rest_6 = {rest_6, low_6[7]};
  wire signed [7:0] diff_rest_6 = {1'b0, cat_rest_6} - {2'd0, count_6};
  wire [6:0] cat_rest_5 = {rest_5, low_5[7]};
  wire signed [7:0] diff_rest_5 = {1'b0, cat_rest_5} - {2'd0, count_5};
  wire [6:0] cat_rest_4 = {rest_4, low_4[7]};
  wire signed [7:0] diff_rest_4 = {1'b0, cat_rest_4} - {2'd0, count_4};
  wire [6:0] cat_rest_3 = {rest_3, low_3[7]};
  wire signed [7:0] diff_rest_3 = {1'b0, cat_rest_3} - {2'd0, count_3};
  wire [6:0] cat_rest_2 = {rest_2, low_2[7]};
  wire signed [7:0] diff_rest_2 = {1'b0, cat_rest_2} - {2'd0, count_2};
  wire signed [7:0] diff_rest_1 = {1'b0, {rest_1, low_1[7]}} - {2'd0, count_1};
  always @(posedge clk) numerator <= {in_sum[12], in_sum} + {1'b0, sum_in_count};
  always @(posedge clk) count <= in_count;
  always @(posedge clk) low_7 <= {numerator[6:0], not_numerator};
  always @(posedge clk) begin
    if (diff_numerator[7]) rest_7 <= cat_numerator[5:0];
    else rest_7 <= diff_numerator[5:0];
  end
  always @(posedge clk) count_7 <= count;
  always @(posedge clk) low_6 <= {low_7[6:0], ~diff_rest_7[7]};
  always @(posedge clk) begin
    if (diff_rest_7[7]) rest_6 <= cat_rest_7[5:0];
    else rest_6 <= diff_rest_7[5:0];
  end
  always @(posedge clk) count_6 <= count_7;
  always @(posedge clk) low_5 <= {low_6[6:0], ~diff_rest_6[7]};
  always @(posedge clk) begin
    if (diff_rest_6[7]) rest_5 <= cat_rest_6[5:0];
    else rest_5 <= diff_rest_6[5:0];
  end
  always @(posedge clk) count_5 <= count_6;
  always @(posedge clk) low_4 <= {low_5[6:0], ~diff_rest_5[7]};
  always @(posedge clk) begin
    if (diff_rest_5[7]) rest_4 <= cat_rest_5[5:0];
    else rest_4 <= diff_rest_5[5:0];
  end
  always @(posedge clk) count_4 <= count_5;
  always @(posedge clk) low_3 <= {low_4[6:0], ~diff_rest_4[7]};
  always @(posedge clk) begin
    if (diff_rest_4[7]) rest_3 <= cat_rest_4[5:0];
    else rest_3 <= diff_rest_4[5:0];
  end
  always @(posedge clk) count_3 <= count_4;
  always @(posedge clk) low_2 <= {low_3[6:0], ~diff_rest_3[7]};
  always @(posedge clk) begin
    if (diff_rest_3[7]) rest_2 <= cat_rest_3[5:0];
    else rest_2 <= diff_rest_3[5:0];
  end
  always @(posedge clk) count_2 <= count_3;
  always @(posedge clk) low_1 <= {low_2[6:0], ~diff_rest_2[7]};
  always @(posedge clk) begin
    if (diff_rest_2[7]) rest_1 <= cat_rest_2[5:0];
    else rest_1 <= diff_rest_2[5:0];
  end
  always @(posedge clk) count_1 <= count_2;
  always @(posedge clk) low_0 <= {low_1[6:0], ~diff_rest_1[7]};
  assign out_mean = {~low_0[7], low_0[6:0]};
  wire unused_ok = &{1'b0, diff_numerator[6], diff_rest_7[6], diff_rest_6[6], diff_rest_5[6], diff_rest_4[6],
    diff_rest_3[6], diff_rest_2[6], diff_rest_1[6:0]};
endmodule
