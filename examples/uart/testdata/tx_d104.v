module tx_d104 (
  input clk,
  input rst,
  input in_valid,
  input [7:0] in_data,
  output in_ready,
  output reg line
);
  reg [3:0] bits_left;
  reg [8:0] shift;
  reg [6:0] cycles_left;
  wire idle = bits_left == 4'd0;
  wire and_in_valid = in_valid & idle;
  wire eq_cycles_left = cycles_left == 7'd0;
  wire and_cycles_left = eq_cycles_left & ~idle;
  always @(posedge clk) begin
    if (rst) bits_left <= 4'd0;
    else if (and_in_valid) bits_left <= 4'd10;
    else if (and_cycles_left) bits_left <= bits_left - 4'd1;
  end
  always @(posedge clk) begin
    if (and_in_valid) shift <= {1'b1, in_data};
    else if (and_cycles_left) shift <= {1'b1, shift[8:1]};
  end
  always @(posedge clk) begin
    if (rst) line <= 1'b1;
    else if (and_in_valid) line <= 1'b0;
    else if (and_cycles_left) line <= shift[0];
  end
  always @(posedge clk) begin
    if (rst) cycles_left <= 7'd0;
    else if (and_in_valid) cycles_left <= 7'd103;
    else if (eq_cycles_left) cycles_left <= 7'd103;
    else cycles_left <= cycles_left - 7'd1;
  end
  assign in_ready = idle;
endmodule
