module accumulator_i32_a36 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [31:0] x,
  output signed [35:0] sum
);
  reg signed [35:0] acc;
  wire [35:0] sum_acc = acc + {{4{x[31]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 36'sd0;
    else if (take & last) acc <= 36'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
