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
  wire [34:0] cat_num = {num[32:0], 2'd0};
  wire signed [25:0] bits_num = num[39:14];
  wire [34:0] ext_num = {{9{bits_num[25]}}, bits_num};
  wire [34:0] mux_num = shift[4] ? ext_num : cat_num;
  wire [26:0] mux_num_2 = shift[3] ? mux_num[34:8] : mux_num[26:0];
  wire [22:0] mux_num_3 = shift[2] ? mux_num_2[26:4] : mux_num_2[22:0];
  wire [20:0] mux_num_4 = shift[1] ? mux_num_3[22:2] : mux_num_3[20:0];
  wire [19:0] mux_num_5 = shift[0] ? mux_num_4[20:1] : mux_num_4[19:0];
  wire signed [20:0] sum_num = {mux_num_5[19], mux_num_5} + 21'sd1;
  wire signed [16:0] z = z_3;
  wire signed [17:0] mux_z = second ? {z[16], z} : a_1;
  wire signed [35:0] prod_z = $signed({{18{mux_z[17]}}, mux_z}) * $signed({{18{factor[17]}}, factor});
  wire signed [19:0] bits_product = product[35:16];
  wire [33:0] ext_product = {{14{bits_product[19]}}, bits_product};
  wire [33:0] mux_product = post_shift[4] ? ext_product : product[33:0];
  wire [25:0] mux_product_2 = post_shift[3] ? mux_product[33:8] : mux_product[25:0];
  wire [21:0] mux_product_3 = post_shift[2] ? mux_product_2[25:4] : mux_product_2[21:0];
  wire [19:0] mux_product_4 = post_shift[1] ? mux_product_3[21:2] : mux_product_3[19:0];
  wire [18:0] mux_product_5 = post_shift[0] ? mux_product_4[19:1] : mux_product_4[18:0];
  wire signed [19:0] sum_product = {mux_product_5[18], mux_product_5} + 20'sd1;
  wire signed [36:0] sum_product_2 = {product[35], product} + 37'd131072;
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
      else if ($signed(sum_num[20:1]) < -20'sd131072) a_1 <= -18'sd131072;
      else if (20'sd131071 < $signed(sum_num[20:1])) a_1 <= 18'sd131071;
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
      if (post) begin
        if ($signed(sum_product[19:1]) < -19'sd65536) z_3 <= -17'sd65536;
        else if (19'sd65535 < $signed(sum_product[19:1])) z_3 <= 17'sd65535;
        else z_3 <= sum_product[17:1];
      end
      else if ($signed(sum_product_2[36:18]) < -19'sd65536) z_3 <= -17'sd65536;
      else if (19'sd65535 < $signed(sum_product_2[36:18])) z_3 <= 17'sd65535;
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
