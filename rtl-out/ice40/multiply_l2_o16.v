module multiply_l2_o16 (
  input clk,
  input advance,
  input [31:0] bank,
  input [31:0] operand,
  output [63:0] product
);
  wire signed [15:0] bank_0 = bank[15:0];
  wire signed [15:0] bank_1 = bank[31:16];
  wire signed [15:0] operand_0 = operand[15:0];
  wire signed [15:0] operand_1 = operand[31:16];
  reg signed [31:0] product_0;
  reg signed [31:0] product_1;
  wire signed [31:0] prod_bank_0 = $signed({{16{bank_0[15]}}, bank_0}) * $signed({{16{operand_0[15]}}, operand_0});
  wire signed [31:0] prod_bank_1 = $signed({{16{bank_1[15]}}, bank_1}) * $signed({{16{operand_1[15]}}, operand_1});
  always @(posedge clk) begin
    if (advance) product_0 <= prod_bank_0;
  end
  always @(posedge clk) begin
    if (advance) product_1 <= prod_bank_1;
  end
  assign product = {product_1, product_0};
endmodule
