module divu_lane_n40_s5_c6 (
  input clk,
  input advance,
  input signed [39:0] num,
  input [4:0] shift,
  input signed [17:0] factor,
  input second,
  input weight,
  input post,
  input [4:0] post_shift,
  input mean,
  input [5:0] count,
  output reg signed [16:0] q
);
  reg signed [17:0] a_1;
  reg signed [8:0] low_1;
  reg signed [35:0] product;
  reg signed [8:0] low_2;
  reg signed [16:0] z_3;
  reg signed [8:0] low_3;
  reg signed [16:0] z_4;
  reg signed [8:0] low_4;
  wire [33:0] cat_num = {num[31:0], 2'd0};
  wire signed [25:0] bits_num = num[39:14];
  wire [33:0] ext_num = {{8{bits_num[25]}}, bits_num};
  wire [33:0] mux_num = shift[4] ? ext_num : cat_num;
  wire [25:0] mux_num_2 = shift[3] ? mux_num[33:8] : mux_num[25:0];
  wire [21:0] mux_num_3 = shift[2] ? mux_num_2[25:4] : mux_num_2[21:0];
  wire [19:0] mux_num_4 = shift[1] ? mux_num_3[21:2] : mux_num_3[19:0];
  wire [18:0] mux_num_5 = shift[0] ? mux_num_4[19:1] : mux_num_4[18:0];
  wire [18:0] sum_num = mux_num_5 + 19'sd1;
  wire signed [16:0] z = z_3;
  wire signed [17:0] mux_z = second ? {z[16], z} : a_1;
  wire signed [35:0] prod_z = $signed({{18{mux_z[17]}}, mux_z}) * $signed({{18{factor[17]}}, factor});
  wire signed [19:0] bits_product = product[35:16];
  wire [32:0] ext_product = {{13{bits_product[19]}}, bits_product};
  wire [32:0] mux_product = post_shift[4] ? ext_product : product[32:0];
  wire [24:0] mux_product_2 = post_shift[3] ? mux_product[32:8] : mux_product[24:0];
  wire [20:0] mux_product_3 = post_shift[2] ? mux_product_2[24:4] : mux_product_2[20:0];
  wire [18:0] mux_product_4 = post_shift[1] ? mux_product_3[20:2] : mux_product_3[18:0];
  wire [17:0] mux_product_5 = post_shift[0] ? mux_product_4[18:1] : mux_product_4[17:0];
  wire [17:0] sum_product = mux_product_5 + 18'sd1;
  wire lt_product = 17'd65535 < sum_product[17:1];
  wire [34:0] sum_product_2 = product[34:0] + 35'd131072;
  wire [7:0] diff_low_4 = low_4[7:0] - product[7:0];
  wire [8:0] cat_low_4 = {diff_low_4, 1'b0};
  wire and_low_4_2 = ~($signed(cat_low_4) < $signed({3'd0, count})) & mean;
  wire signed [6:0] diff_count = 7'sd0 - {1'b0, count};
  wire and_low_4 = ($signed(cat_low_4) < $signed({{2{diff_count[6]}}, diff_count})) & mean;
  wire or_low_4 = and_low_4_2 | and_low_4;
  wire [1:0] cat_low_4_2 = {and_low_4, or_low_4};
  always @(posedge clk) begin
    if (advance) begin
      if (weight) a_1 <= num[17:0];
      else a_1 <= sum_num[18:1];
    end
  end
  always @(posedge clk) begin
    if (advance) low_1 <= num[8:0];
  end
  always @(posedge clk) begin
    if (advance) product <= prod_z;
  end
  always @(posedge clk) begin
    if (advance) low_2 <= low_1;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (post) z_3 <= {1'b0, lt_product ? 16'd65535 : sum_product[16:1]};
      else z_3 <= sum_product_2[34:18];
    end
  end
  always @(posedge clk) begin
    if (advance) low_3 <= low_2;
  end
  always @(posedge clk) begin
    if (advance) z_4 <= z_3;
  end
  always @(posedge clk) begin
    if (advance) low_4 <= low_3;
  end
  always @(posedge clk) begin
    if (advance) q <= z_4 + {{15{cat_low_4_2[1]}}, cat_low_4_2};
  end
  wire unused_ok = &{1'b0, sum_num[0], sum_product[0], sum_product_2[17:0], low_4[8]};
endmodule
