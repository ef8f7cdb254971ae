module fifo_w8_d8 (
  input clk,
  input rst,
  input read_clk,
  input read_rst,
  input in_valid,
  input [7:0] in_data,
  input out_ready,
  output in_ready,
  output out_valid,
  output reg [7:0] out_data
);
  reg [3:0] fifo_put;
  reg [3:0] fifo_put_gray;
  reg [3:0] fifo_take;
  reg [3:0] fifo_take_gray;
  reg [3:0] fifo_taken_meta;
  reg [3:0] fifo_taken;
  reg fifo_full;
  reg [3:0] fifo_given_meta;
  reg [3:0] fifo_given;
  reg fifo_valid;
  (* no_rw_check *) reg [7:0] fifo_ram [0:7];
`ifndef SYNTHESIS
  initial begin : fifo_ram_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) fifo_ram[i] = {8{1'b0}};
  end
`endif
  assign in_ready = ~fifo_full;
  wire and_in_valid = in_valid & in_ready;
  wire [3:0] sum_fifo_put = fifo_put + {3'd0, and_in_valid};
  wire [3:0] xor_fifo_put = sum_fifo_put ^ {1'b0, sum_fifo_put[3:1]};
  wire [3:0] cat_fifo_taken = {~fifo_taken[3:2], fifo_taken[1:0]};
  wire [3:0] sum_fifo_take = fifo_take + {3'd0, fifo_valid & out_ready};
  wire [3:0] xor_fifo_take = sum_fifo_take ^ {1'b0, sum_fifo_take[3:1]};
  wire not_fifo_take = ~(xor_fifo_take == fifo_given);
  always @(posedge clk) begin
    if (rst) fifo_put <= 4'd0;
    else fifo_put <= sum_fifo_put;
  end
  always @(posedge clk) begin
    if (rst) fifo_put_gray <= 4'd0;
    else fifo_put_gray <= xor_fifo_put;
  end
  always @(posedge read_clk) begin
    if (read_rst) fifo_take <= 4'd0;
    else fifo_take <= sum_fifo_take;
  end
  always @(posedge read_clk) begin
    if (read_rst) fifo_take_gray <= 4'd0;
    else fifo_take_gray <= xor_fifo_take;
  end
  always @(posedge clk) begin
    if (rst) fifo_taken_meta <= 4'd0;
    else fifo_taken_meta <= fifo_take_gray;
  end
  always @(posedge clk) begin
    if (rst) fifo_taken <= 4'd0;
    else fifo_taken <= fifo_taken_meta;
  end
  always @(posedge clk) begin
    if (rst) fifo_full <= 1'b0;
    else fifo_full <= xor_fifo_put == cat_fifo_taken;
  end
  always @(posedge read_clk) begin
    if (read_rst) fifo_given_meta <= 4'd0;
    else fifo_given_meta <= fifo_put_gray;
  end
  always @(posedge read_clk) begin
    if (read_rst) fifo_given <= 4'd0;
    else fifo_given <= fifo_given_meta;
  end
  always @(posedge read_clk) begin
    if (read_rst) fifo_valid <= 1'b0;
    else fifo_valid <= not_fifo_take;
  end
  always @(posedge clk) begin
    if (and_in_valid) fifo_ram[fifo_put[2:0]] <= in_data;
  end
  always @(posedge read_clk) begin
    if (not_fifo_take) out_data <= fifo_ram[sum_fifo_take[2:0]];
  end
  assign out_valid = fifo_valid;
endmodule
