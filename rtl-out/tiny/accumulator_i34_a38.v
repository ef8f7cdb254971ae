module accumulator_i34_a38 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [33:0] x,
  output signed [37:0] sum
);
  reg signed [37:0] acc;
  wire [37:0] sum_acc = acc + {{4{x[33]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 38'sd0;
    else if (take & last) acc <= 38'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
