module accumulator_i34_a40 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [33:0] x,
  output signed [39:0] sum
);
  reg signed [39:0] acc;
  wire [39:0] sum_acc = acc + {{6{x[33]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 40'sd0;
    else if (take & last) acc <= 40'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
