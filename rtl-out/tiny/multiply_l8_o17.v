module multiply_l8_o17 (
  input clk,
  input advance,
  input [127:0] bank,
  input [135:0] operand,
  output [263:0] product
);
  wire signed [15:0] bank_0 = bank[15:0];
  wire signed [15:0] bank_1 = bank[31:16];
  wire signed [15:0] bank_2 = bank[47:32];
  wire signed [15:0] bank_3 = bank[63:48];
  wire signed [15:0] bank_4 = bank[79:64];
  wire signed [15:0] bank_5 = bank[95:80];
  wire signed [15:0] bank_6 = bank[111:96];
  wire signed [15:0] bank_7 = bank[127:112];
  wire signed [16:0] operand_0 = operand[16:0];
  wire signed [16:0] operand_1 = operand[33:17];
  wire signed [16:0] operand_2 = operand[50:34];
  wire signed [16:0] operand_3 = operand[67:51];
  wire signed [16:0] operand_4 = operand[84:68];
  wire signed [16:0] operand_5 = operand[101:85];
  wire signed [16:0] operand_6 = operand[118:102];
  wire signed [16:0] operand_7 = operand[135:119];
  reg signed [32:0] product_0;
  reg signed [32:0] product_1;
  reg signed [32:0] product_2;
  reg signed [32:0] product_3;
  reg signed [32:0] product_4;
  reg signed [32:0] product_5;
  reg signed [32:0] product_6;
  reg signed [32:0] product_7;
  wire signed [32:0] prod_bank_0 = $signed({{17{bank_0[15]}}, bank_0}) * $signed({{16{operand_0[16]}}, operand_0});
  wire signed [32:0] prod_bank_1 = $signed({{17{bank_1[15]}}, bank_1}) * $signed({{16{operand_1[16]}}, operand_1});
  wire signed [32:0] prod_bank_2 = $signed({{17{bank_2[15]}}, bank_2}) * $signed({{16{operand_2[16]}}, operand_2});
  wire signed [32:0] prod_bank_3 = $signed({{17{bank_3[15]}}, bank_3}) * $signed({{16{operand_3[16]}}, operand_3});
  wire signed [32:0] prod_bank_4 = $signed({{17{bank_4[15]}}, bank_4}) * $signed({{16{operand_4[16]}}, operand_4});
  wire signed [32:0] prod_bank_5 = $signed({{17{bank_5[15]}}, bank_5}) * $signed({{16{operand_5[16]}}, operand_5});
  wire signed [32:0] prod_bank_6 = $signed({{17{bank_6[15]}}, bank_6}) * $signed({{16{operand_6[16]}}, operand_6});
  wire signed [32:0] prod_bank_7 = $signed({{17{bank_7[15]}}, bank_7}) * $signed({{16{operand_7[16]}}, operand_7});
  always @(posedge clk) begin
    if (advance) product_0 <= prod_bank_0;
  end
  always @(posedge clk) begin
    if (advance) product_1 <= prod_bank_1;
  end
  always @(posedge clk) begin
    if (advance) product_2 <= prod_bank_2;
  end
  always @(posedge clk) begin
    if (advance) product_3 <= prod_bank_3;
  end
  always @(posedge clk) begin
    if (advance) product_4 <= prod_bank_4;
  end
  always @(posedge clk) begin
    if (advance) product_5 <= prod_bank_5;
  end
  always @(posedge clk) begin
    if (advance) product_6 <= prod_bank_6;
  end
  always @(posedge clk) begin
    if (advance) product_7 <= prod_bank_7;
  end
  assign product = {product_7, product_6, product_5, product_4, product_3, product_2, product_1, product_0};
endmodule
