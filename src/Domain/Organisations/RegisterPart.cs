namespace Portvakt.Domain.Organisations;

/// <summary>The two files that the public register comes in. Together they hold every unit.</summary>
public enum RegisterPart
{
    MainUnits,
    SubUnits,
}
