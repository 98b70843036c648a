using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Casework;

public enum ApprovalFieldKind
{
    Text,
    Code,
    Box,
}
