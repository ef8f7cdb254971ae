recip_d24.v
divu_lane_n40_s5_c9.v
divu_l64_n40_d24_c9.v
