module row_mean_b3_c4 (
  input clk,
  input signed [4:0] in_sum,
  input [2:0] in_count,
  output signed [2:0] out_mean
);
  reg [5:0] numerator;
  reg [2:0] count;
  reg [2:0] low_2;
  reg [2:0] rest_2;
  reg [2:0] count_2;
  reg [2:0] low_1;
  reg [2:0] rest_1;
  reg [2:0] count_1;
  reg [2:0] low_0;
  wire [4:0] cat_in_count = {in_count, 2'd0};
  wire [4:0] sum_in_count = cat_in_count + {3'd0, in_count[2:1]};
  wire [3:0] cat_numerator = {numerator[5:3], numerator[2]};
  wire signed [4:0] diff_numerator = {1'b0, cat_numerator} - {2'd0, count};
  wire not_numerator = ~diff_numerator[4];
  wire [3:0] cat_rest_2 = {rest_2, low_2[2]};
  wire signed [4:0] diff_rest_2 = {1'b0, cat_rest_2} - {2'd0, count_2};
  wire signed [4:0] diff_rest_1 = {1'b0, {rest_1, low_1[2]}} - {2'd0, count_1};
  always @(posedge clk) numerator <= {in_sum[4], in_sum} + {1'b0, sum_in_count};
  always @(posedge clk) count <= in_count;
  always @(posedge clk) low_2 <= {numerator[1:0], not_numerator};
  always @(posedge clk) begin
    if (diff_numerator[4]) rest_2 <= cat_numerator[2:0];
    else rest_2 <= diff_numerator[2:0];
  end
  always @(posedge clk) count_2 <= count;
  always @(posedge clk) low_1 <= {low_2[1:0], ~diff_rest_2[4]};
  always @(posedge clk) begin
    if (diff_rest_2[4]) rest_1 <= cat_rest_2[2:0];
    else rest_1 <= diff_rest_2[2:0];
  end
  always @(posedge clk) count_1 <= count_2;
  always @(posedge clk) low_0 <= {low_1[1:0], ~diff_rest_1[4]};
  assign out_mean = {~low_0[2], low_0[1:0]};
  wire unused_ok = &{1'b0, diff_numerator[3], diff_rest_2[3], diff_rest_1[3:0]};
endmodule
