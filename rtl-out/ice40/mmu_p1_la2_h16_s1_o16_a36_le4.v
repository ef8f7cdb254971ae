module mmu_p1_la2_h16_s1_o16_a36_le4 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input in_last,
  input [31:0] in_bank,
  input [31:0] in_row,
  input [15:0] in_scalar,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [35:0] score_acc,
  output row_valid,
  output [71:0] row_acc
);
  reg front_valid_1;
  reg [1:0] front_1_mode; // 0 dot, 1 lane, 2 row
  reg front_1_last;
  wire [31:0] operand_0_operand;
  wire [63:0] multiply_0_product;
  wire net_in_ready;
  wire [35:0] net_score_acc;
  wire [71:0] net_row_acc;
  wire net_ready = net_in_ready;
  wire front_advance = net_ready | ~front_valid_1;
  always @(posedge clk) begin
    if (rst) front_valid_1 <= 1'b0;
    else if (front_advance) front_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_mode <= in_mode;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_last <= in_last;
  end
  operand_l2_s1_o16 operand_0 (
    .mode(in_mode),
    .row(in_row),
    .scalar(in_scalar),
    .operand(operand_0_operand)
  );
  multiply_l2_o16 multiply_0 (
    .clk(clk),
    .advance(front_advance),
    .bank(in_bank),
    .operand(operand_0_operand),
    .product(multiply_0_product)
  );
  adder_net_proc1_la2_s1_prod32_accb36_accumulate_le4 net (
    .clk(clk),
    .rst(rst),
    .in_valid(front_valid_1),
    .in_mode(front_1_mode),
    .in_last(front_1_last),
    .in_product(multiply_0_product),
    .score_ready(score_ready),
    .row_ready(row_ready),
    .in_ready(net_in_ready),
    .score_valid(score_valid),
    .score_acc(net_score_acc),
    .row_valid(row_valid),
    .row_acc(net_row_acc)
  );
  assign in_ready = front_advance;
  assign score_acc = net_score_acc;
  assign row_acc = net_row_acc;
endmodule
