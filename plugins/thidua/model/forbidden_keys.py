"""Keys that editors carry over from personnel lists into a record of a person, and what to write instead. Personal data
is published with consent or where law provides for it: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16.
"""

from __future__ import annotations

from thidua.model.wording import fold_marks

_NAMESAKES = "người trùng tên thì phân biệt bằng chuc_vu, don_vi, dia_ban"
_OFFICE = "liên hệ qua cơ quan, khai ở đơn vị trong don-vi/"
_PLACE = "chỉ ghi dia_ban: thôn, xóm hoặc tổ dân phố"
_YEAR = "chỉ ghi nam_sinh, khi người đó đã đồng ý"
_LEAVE = "hãy bỏ dòng này"

_INSTEAD: dict[str, tuple[str, ...]] = {
    _NAMESAKES: (
        "cccd", "so_cccd", "cmnd", "so_cmnd", "cmtnd", "can_cuoc", "so_can_cuoc", "can_cuoc_cong_dan", "dinh_danh",
        "so_dinh_danh", "ma_dinh_danh", "so_dinh_danh_ca_nhan", "ho_chieu", "so_ho_chieu", "giay_to", "so_giay_to",
    ),
    _OFFICE: (
        "dien_thoai", "so_dien_thoai", "dt", "sdt", "di_dong", "zalo", "facebook", "email", "e_mail", "mail",
        "thu_dien_tu", "hop_thu", "lien_he",
    ),
    _PLACE: (
        "dia_chi", "dia_chi_nha", "dia_chi_nha_rieng", "noi_o", "cho_o", "noi_cu_tru", "thuong_tru", "ho_khau",
        "ho_khau_thuong_tru", "tam_tru", "so_nha", "toa_do", "vi_tri", "thua_dat",
    ),
    _YEAR: ("ngay_sinh", "sinh_ngay", "ngay_thang_nam_sinh", "nam_thang_ngay_sinh"),
    _LEAVE: (
        "so_tai_khoan", "tai_khoan", "stk", "tai_khoan_ngan_hang", "ma_so_thue", "mst", "bhxh", "so_bhxh", "bhyt",
        "so_bhyt", "bien_so", "bien_so_xe", "suc_khoe", "benh", "benh_an", "tinh_trang_suc_khoe", "chu_ky",
    ),
}  # fmt: skip

FORBIDDEN_KEYS: dict[str, str] = {
    key: f"trường này không bao giờ đưa lên mạng; {instead}" for instead, keys in _INSTEAD.items() for key in keys
}


def forbidden_key(key: str) -> str:
    """What to say of a key, however it is typed; "" for a harmless one."""
    return FORBIDDEN_KEYS.get(fold_marks(key).replace("-", "_").replace(" ", "_"), "")
