module row_acc_l2_b16_r32 (
  input clk,
  input rst,
  input in_valid,
  input [31:0] in_row,
  input in_last,
  input out_ready,
  output in_ready,
  output out_valid,
  output [41:0] out_sum
);
  wire signed [15:0] in_row_0 = in_row[15:0];
  wire signed [15:0] in_row_1 = in_row[31:16];
  reg p_valid_1;
  reg signed [20:0] sum_0;
  reg signed [20:0] sum_1;
  wire signed [20:0] acc_0_sum;
  wire signed [20:0] acc_1_sum;
  wire p_advance = out_ready | ~p_valid_1;
  wire and_p_advance = p_advance & in_valid;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid & in_last;
  end
  always @(posedge clk) begin
    if (p_advance) sum_0 <= acc_0_sum;
  end
  always @(posedge clk) begin
    if (p_advance) sum_1 <= acc_1_sum;
  end
  accumulator_i16_a21 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_0),
    .sum(acc_0_sum)
  );
  accumulator_i16_a21 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_p_advance),
    .last(in_last),
    .x(in_row_1),
    .sum(acc_1_sum)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_1;
  assign out_sum = {sum_1, sum_0};
endmodule
