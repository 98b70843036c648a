namespace Portvakt.SelfService.Features.Integrations;
