module multiply_l4_o16 (
  input clk,
  input advance,
  input [63:0] bank,
  input [63:0] operand,
  output [127:0] product
);
  wire signed [15:0] bank_0 = bank[15:0];
  wire signed [15:0] bank_1 = bank[31:16];
  wire signed [15:0] bank_2 = bank[47:32];
  wire signed [15:0] bank_3 = bank[63:48];
  wire signed [15:0] operand_0 = operand[15:0];
  wire signed [15:0] operand_1 = operand[31:16];
  wire signed [15:0] operand_2 = operand[47:32];
  wire signed [15:0] operand_3 = operand[63:48];
  reg signed [31:0] product_0;
  reg signed [31:0] product_1;
  reg signed [31:0] product_2;
  reg signed [31:0] product_3;
  wire signed [31:0] prod_bank_0 = $signed({{16{bank_0[15]}}, bank_0}) * $signed({{16{operand_0[15]}}, operand_0});
  wire signed [31:0] prod_bank_1 = $signed({{16{bank_1[15]}}, bank_1}) * $signed({{16{operand_1[15]}}, operand_1});
  wire signed [31:0] prod_bank_2 = $signed({{16{bank_2[15]}}, bank_2}) * $signed({{16{operand_2[15]}}, operand_2});
  wire signed [31:0] prod_bank_3 = $signed({{16{bank_3[15]}}, bank_3}) * $signed({{16{operand_3[15]}}, operand_3});
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
  assign product = {product_3, product_2, product_1, product_0};
endmodule
