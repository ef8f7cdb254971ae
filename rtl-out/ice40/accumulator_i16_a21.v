module accumulator_i16_a21 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [15:0] x,
  output signed [20:0] sum
);
  reg signed [20:0] acc;
  wire [20:0] sum_acc = acc + {{5{x[15]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 21'sd0;
    else if (take & last) acc <= 21'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
