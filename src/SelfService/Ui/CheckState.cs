namespace Portvakt.SelfService.Ui;

/// <summary>How one check of an explained path went.</summary>
public enum CheckState
{
    Passed,
    Failed,
    NotReached,
}
