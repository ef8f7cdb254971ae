module accumulator_i37_a40 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [36:0] x,
  output signed [39:0] sum
);
  reg signed [39:0] acc;
  wire [39:0] sum_acc = acc + {{3{x[36]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 40'sd0;
    else if (take & last) acc <= 40'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
