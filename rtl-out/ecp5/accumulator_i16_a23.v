module accumulator_i16_a23 (
  input clk,
  input rst,
  input take,
  input last,
  input signed [15:0] x,
  output signed [22:0] sum
);
  reg signed [22:0] acc;
  wire [22:0] sum_acc = acc + {{7{x[15]}}, x};
  always @(posedge clk) begin
    if (rst) acc <= 23'sd0;
    else if (take & last) acc <= 23'sd0;
    else if (take) acc <= sum_acc;
  end
  assign sum = sum_acc;
endmodule
